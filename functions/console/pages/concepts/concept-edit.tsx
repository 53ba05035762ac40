import type { Child } from 'hono/jsx'
import type { Concept } from '../../../../shared/domain/cluster.ts'
import type { Suggestion, WordHits } from '../../../../shared/preview/words.ts'
import { OrderForm } from '../../access/order-form.tsx'
import { scripts } from '../../assets.ts'
import {
  asWritten,
  nameOf,
  ownerKey,
  ownersOf,
  type WrittenConcept,
  type WrongField,
} from '../../concepts/concept-form.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Choice, Note } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { tuningWords } from '../../words/tuning.ts'
import { anchorOf, Lines, Radios } from '../frame/fields.tsx'
import { ownerOptions } from './concept-list.tsx'
import { ShownConcept } from './concept-shown.tsx'
import { LivePanel } from './live.tsx'
import { Suggestions } from './suggestions.tsx'
import { rulesHref, TuningFrame } from './tuning-frame.tsx'
import { Hits } from './word-hits.tsx'

/** A form as it is shown: what was typed, what is wrong in it, and what somebody else has made of the concept meanwhile. */
export type Editing = {
  /** Empty for a new one. */
  id: string
  form: WrittenConcept
  /** The mark of the concept as it stands: what the form is sent back with. */
  seen: string
  wrong?: WrongField[]
  /** What stands in the draft by somebody else's hand; `gone`: nothing does. */
  meanwhile?: Concept | 'gone'
  /** What would change is shown while it is typed: to those who may change it. */
  isLive: boolean
  hits: WordHits[]
  /** How many recent calls hold any of its words. */
  found: number
  suggestions: Suggestion[]
}

const Meanwhile = ({ reader, meanwhile }: { reader: Reader; meanwhile: Concept | 'gone' }): Child => {
  const words = tuningWords[reader.language]
  if (meanwhile === 'gone')
    return (
      <Note tone="warn" live>
        <h2>{words.conflictTitle}</h2>
        <p>{words.conflictGone}</p>
      </Note>
    )
  const now = asWritten(meanwhile)
  return (
    <Note tone="warn" live>
      <h2>{words.conflictTitle}</h2>
      <p>{words.conflict}</p>
      <dl class="facts">
        {(['it', 'en', 'weight', 'notes', 'manifesto'] as const).map((field) => (
          <>
            <dt>{words[field]}</dt>
            <dd class="text">{now[field] || '–'}</dd>
          </>
        ))}
        <dt>{words.rule}</dt>
        <dd>{words.rules[meanwhile.rule]}</dd>
      </dl>
    </Note>
  )
}

/** Where the summary leads: to what takes the focus. */
const anchorOfField = (field: WrongField): string =>
  field === 'owner' ? 'owner' : anchorOf(field === 'words' ? 'it' : field)

/** The form of one concept. */
export const ConceptEditPage = ({
  reader,
  work,
  editing,
}: {
  reader: Reader
  work: AtWork
  editing: Editing
}) => {
  const { language } = reader
  const words = tuningWords[language]
  const { id, form, seen, wrong = [], meanwhile, hits, found, suggestions } = editing
  const concept = work.draft.concepts.find((one) => one.id === id)
  const open = new Set(ownersOf(work.draft, work.cluster).map(ownerKey))
  const wrongs = (...fields: WrongField[]): string[] =>
    fields.flatMap((field) => (wrong.includes(field) ? [words.wrong[field]] : []))
  return (
    <TuningFrame
      reader={reader}
      work={work}
      title={concept ? words.editTitle(nameOf(language, concept)) : words.newTitle}
      here="edit"
      notice={
        wrong.length > 0 && (
          <Note tone="bad" live>
            <p>{words.wrongTitle}</p>
            <ul>
              {wrong.map((field) => (
                <li>
                  <a href={`#${anchorOfField(field)}`}>{words.wrong[field]}</a>
                </li>
              ))}
            </ul>
          </Note>
        )
      }
      script={editing.isLive ? scripts.livePreview : undefined}
    >
      {meanwhile && <Meanwhile reader={reader} meanwhile={meanwhile} />}
      {editing.isLive ? (
        <div class="live">
          <OrderForm
            reader={reader}
            route="POST /concepts/:cluster/edit"
            cluster={work.cluster.id}
            action={rulesHref(work.cluster.id, 'edit')}
            class="sheet"
            isPage
          >
            <input type="hidden" name="concept" value={id} />
            <input type="hidden" name="seen" value={seen} />
            <Lines
              name="it"
              label={words.it}
              hint={words.wordsHint}
              rows={8}
              value={form.it}
              wrong={wrongs('words', 'it')}
            />
            <Lines
              name="en"
              label={words.en}
              hint={words.wordsHint}
              rows={8}
              value={form.en}
              wrong={wrongs('en')}
            />
            <Suggestions reader={reader} suggestions={suggestions} />
            <Choice
              name="owner"
              label={words.owner}
              value={form.owner}
              options={ownerOptions(reader, work).filter(
                ({ value }) => open.has(value) || value === form.owner,
              )}
            />
            <div class="field">
              <label for="weight-first">{words.weight}</label>
              <p class="hint" id="weight-hint">
                {words.weightHint}
              </p>
              {wrong.includes('weight') && (
                <p class="missing" id="weight-wrong">
                  <strong>{words.wrong.weight}</strong>
                </p>
              )}
              <input
                type="text"
                inputmode="decimal"
                id="weight-first"
                name="weight"
                value={language === 'it' ? form.weight.replace('.', ',') : form.weight}
                aria-describedby={wrong.includes('weight') ? 'weight-hint weight-wrong' : 'weight-hint'}
                {...(wrong.includes('weight') ? { 'aria-invalid': 'true' as const } : {})}
              />
            </div>
            <Radios
              name="rule"
              label={words.rule}
              chosen={form.rule}
              wrong={wrongs('rule')}
              options={(['boost', 'required', 'excluded'] as const).map((rule) => ({
                value: rule,
                label: words.rules[rule],
                about: words.ruleMeans[rule],
              }))}
            />
            <Lines
              name="manifesto"
              label={words.manifesto}
              hint={words.manifestoHint}
              rows={3}
              value={form.manifesto}
              wrong={wrongs('manifesto')}
            />
            <Lines
              name="notes"
              label={words.notes}
              hint={words.notesHint}
              rows={3}
              value={form.notes}
              wrong={wrongs('notes')}
            />
            <p class="actions">
              <button type="submit" name="do" value="save" class="btn btn-primary">
                {words.save}
              </button>
              {concept && (
                <button type="submit" name="do" value="remove" class="btn btn-outline-primary">
                  {words.remove}
                </button>
              )}
            </p>
          </OrderForm>
          <LivePanel reader={reader} cluster={work.cluster.id} />
        </div>
      ) : (
        <ShownConcept reader={reader} work={work} form={form} />
      )}
      <div class="as-saved">
        <Hits reader={reader} hits={hits} found={found} />
      </div>
    </TuningFrame>
  )
}
