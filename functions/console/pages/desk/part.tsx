import type { PropsWithChildren } from 'hono/jsx'
import { type Name, namesOf, type Part, type Written } from '../../../../shared/domain/announcement-fields.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import { scripts } from '../../assets.ts'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskReachWords } from '../../words/desk/reach.ts'
import { deskWords } from '../../words/desk.ts'
import { Autosave } from './autosave.tsx'
import { fieldLabel, valueText } from './field-texts.ts'
import { PartFields } from './fields.tsx'
import { type Desk, DeskFrame, ProblemList, Summary } from './frame.tsx'
import { LiveReachPanel } from './live-reach.tsx'
import { Button } from './order.tsx'
import { byText, deskHref } from './shown.tsx'

/** A part as it was typed, when somebody else saved first: who, and what stands there. */
export type Meanwhile = { by: string | undefined; written: Written; names: readonly Name[] }

/** What is missing or wrong in the part, with a link to each field. @param first the page was just saved: it is read first */
const Problems = ({ tone, first, children }: PropsWithChildren<{ tone: 'bad' | 'warn'; first: boolean }>) => (
  <div class={`note ${tone}`} {...(first ? { tabindex: -1, autofocus: true } : {})}>
    {children}
  </div>
)

/** The form of one part. */
export const DeskPartPage = ({
  desk,
  part,
  written,
  problems,
  meanwhile,
  was,
}: {
  desk: Desk
  part: Part
  written: Written
  /** Of the whole call as it is typed; those of other parts are not shown here. */
  problems: readonly Problem[]
  meanwhile?: Meanwhile | undefined
  /** The mark of the part as it stands. */
  was: string
}) => {
  const { reader, announcement, clusters, mayAct } = desk
  const words = deskWords[reader.language]
  const own = new Set(namesOf(part))
  const unchecked = new Set(announcement.unchecked.filter((name) => own.has(name)))
  const said = problems.filter((problem) => problem.part === part)
  const isBegun = namesOf(part).some((name) => written[name] !== undefined)
  // An empty form is not scolded for being empty.
  const shown = isBegun ? said : []
  const isSaved = reader.query.get('done') === 'saved'
  // What is yet to be written is no error of a draft; what was written and cannot be so is.
  const isWrong = isSaved && shown.some(({ flaw }) => flaw !== 'missing' && flaw !== 'unchecked')
  const mayWrite = mayAct && (announcement.state === 'draft' || announcement.state === 'published')
  return (
    <DeskFrame
      desk={desk}
      page={deskFieldWords[reader.language].parts[part]}
      wrong={isWrong || meanwhile !== undefined}
      {...(mayWrite ? { script: [scripts.autosave, scripts.livePreview] } : {})}
    >
      <p class="lead">{deskFieldWords[reader.language].about[part]}</p>
      {meanwhile && (
        <Summary>
          <h2>{words.conflictTitle}</h2>
          <p>{words.conflict(byText(reader, meanwhile.by))}</p>
          <dl class="facts">
            {meanwhile.names.map((name) => (
              <>
                <dt>{fieldLabel(reader.language, name)}</dt>
                <dd class="text">
                  {valueText(reader.language, meanwhile.written, name, clusters) || words.nothing}
                </dd>
              </>
            ))}
          </dl>
        </Summary>
      )}
      {shown.length > 0 && (
        <Problems tone={isWrong ? 'bad' : 'warn'} first={isSaved}>
          <h2>{isWrong ? words.wrongTitle : isSaved ? words.savedWith : words.problemsTitle}</h2>
          <ProblemList desk={desk} problems={shown} here={part} />
        </Problems>
      )}
      <div class="live">
        <form class="sheet" method="post" action={deskHref(announcement.id, `parts/${part}`)}>
          <input type="hidden" name="was" value={was} autocomplete="off" />
          {mayWrite && <Autosave reader={reader} id={announcement.id} part={part} />}
          <PartFields
            filled={{
              reader,
              written,
              problems: shown,
              unchecked,
              passages: announcement.passages ?? {},
              clusters,
            }}
            part={part}
          />
          {unchecked.size > 0 && (
            <div class="field choices">
              <label>
                <input type="checkbox" name="checked" value="yes" /> <span>{words.checked}</span>
              </label>
            </div>
          )}
          {mayWrite && (
            <p class="actions">
              <Button value="save" label={words.save} main />
              {part !== 'audience' && <Button value="next" label={words.saveNext} />}
            </p>
          )}
        </form>
        {mayWrite && <LiveReachPanel reader={reader} id={announcement.id} part={part} />}
      </div>
      <p class="as-saved">
        <a href={deskHref(announcement.id, 'reach')}>{deskReachWords[reader.language].asSaved}</a>
      </p>
    </DeskFrame>
  )
}
