import { type Name, namesOf, type Part, type Written } from '../../../../shared/domain/announcement-fields.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import { Note } from '../../components.tsx'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskWords } from '../../words/desk.ts'
import { fieldLabel, valueText } from './field-texts.ts'
import { PartFields } from './fields.tsx'
import { type Desk, DeskFrame, ProblemList } from './frame.tsx'
import { Button, Seen } from './order.tsx'
import { byText, deskHref } from './shown.tsx'

/** A part as it was typed, when somebody else saved first: who, and what stands there. */
export type Meanwhile = { by: string; written: Written; names: readonly Name[] }

/** The form of one part. */
export const DeskPartPage = ({
  desk,
  part,
  written,
  problems,
  meanwhile,
}: {
  desk: Desk
  part: Part
  written: Written
  /** Of the whole call as it is typed; those of other parts are not shown here. */
  problems: readonly Problem[]
  meanwhile?: Meanwhile | undefined
}) => {
  const { reader, announcement, clusters, mayAct } = desk
  const words = deskWords[reader.language]
  const own = new Set(namesOf(part))
  const unchecked = new Set(announcement.unchecked.filter((name) => own.has(name)))
  const said = problems.filter((problem) => problem.part === part)
  const isBegun = namesOf(part).some((name) => written[name] !== undefined)
  // An empty form is not scolded for being empty.
  const shown = isBegun ? said : []
  return (
    <DeskFrame desk={desk} page={deskFieldWords[reader.language].parts[part]}>
      <p class="lead">{deskFieldWords[reader.language].about[part]}</p>
      {meanwhile && (
        <Note tone="warn" live>
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
        </Note>
      )}
      {shown.length > 0 && (
        <Note tone="warn">
          <h2>{words.problemsTitle}</h2>
          <ProblemList desk={desk} problems={shown} here={part} />
        </Note>
      )}
      <form method="post" action={deskHref(announcement.id, `parts/${part}`)}>
        <Seen announcement={announcement} />
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
        {mayAct && (
          <p class="actions">
            <Button value="save" label={words.save} main />
            {part !== 'audience' && <Button value="next" label={words.saveNext} />}
          </p>
        )}
      </form>
    </DeskFrame>
  )
}
