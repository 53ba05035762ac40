import { dayText } from '../../../shared/digests/dates.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { LONGEST_NOTE, type OfficeNote } from '../../../shared/domain/office-note.ts'
import { type Day, dayOf, ROME } from '../../../shared/domain/time.ts'
import { Choice, Empty, Note, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { notesWords } from '../words/notes.ts'

/** Where the notes are kept up. */
export const NOTES = '/notes'

/** What was written into the form, as it was. */
export type WrittenNote = Record<'cluster' | 'from' | 'to' | 'it' | 'en', string>
export type WrongNote = keyof WrittenNote

const dayIn = ({ language }: Reader, day: Day): string =>
  dayText(language, { at: `${day}T10:00:00Z`, hourStated: false, zone: ROME }, { weekday: false })

const stateOf = ({ from, to }: OfficeNote, today: Day): 'coming' | 'running' | 'over' => {
  if (today > to) return 'over'
  return today < from ? 'coming' : 'running'
}

const TONES = { coming: 'forthcoming', running: 'open', over: 'closed' } as const

const Kept = ({ reader, note, name }: { reader: Reader; note: OfficeNote; name: string }) => {
  const words = notesWords[reader.language]
  const state = stateOf(note, dayOf(reader.now))
  const from = dayIn(reader, note.from)
  return (
    <li>
      <h2>
        {name} <Tag tone={TONES[state]}>{words.states[state]}</Tag>
      </h2>
      <p class="soft">{words.period(from, dayIn(reader, note.to))}</p>
      {note.it.split('\n').map((line) => (
        <p lang="it">{line}</p>
      ))}
      {note.en?.split('\n').map((line) => (
        <p lang="en">{line}</p>
      ))}
      <form method="post" action={NOTES} class="actions">
        <input type="hidden" name="cluster" value={note.cluster} />
        <input type="hidden" name="from" value={note.from} />
        <button
          type="submit"
          name="do"
          value="remove"
          class="btn btn-outline-primary btn-sm"
          aria-label={words.removeOf(name, from)}
        >
          {words.remove}
        </button>
      </form>
    </li>
  )
}

type FieldProps = {
  reader: Reader
  name: Exclude<WrongNote, 'cluster'>
  form: WrittenNote
  wrong: WrongNote[]
  hint?: string
}

const Field = ({ reader, name, form, wrong, hint }: FieldProps) => {
  const words = notesWords[reader.language]
  const isWrong = wrong.includes(name)
  const described = [...(hint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-wrong`] : [])].join(' ')
  const common = {
    id: name,
    name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
  }
  const isText = name === 'it' || name === 'en'
  return (
    <div class="field">
      <label for={name}>{words[name]}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{words.wrong[name]}</strong>
        </p>
      )}
      {isText ? (
        <textarea {...common} rows={4} lang={name} maxlength={LONGEST_NOTE} required={name === 'it'}>
          {form[name]}
        </textarea>
      ) : (
        <input {...common} type="date" value={form[name]} required />
      )}
    </div>
  )
}

/** What the clusters' offices add to digests, and the form to write more. */
export const NotesPage = ({
  reader,
  notes,
  clusters,
  form,
  wrong = [],
}: {
  reader: Reader
  notes: OfficeNote[]
  clusters: Cluster[]
  form: WrittenNote
  wrong?: WrongNote[]
}) => {
  const words = notesWords[reader.language]
  const names = new Map<string, string>(clusters.map(({ id, name }) => [id, name]))
  const outcome = new Map(Object.entries(words.outcomes)).get(reader.query.get('done') ?? '')
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'runs' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {outcome && (
        <Note tone="good" live>
          <p>{outcome}</p>
        </Note>
      )}
      {wrong.length > 0 && (
        <Note tone="bad" live>
          <p>{words.wrongTitle}</p>
        </Note>
      )}
      {notes.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {notes.map((note) => (
            <Kept reader={reader} note={note} name={names.get(note.cluster) ?? note.cluster} />
          ))}
        </ul>
      )}
      <section>
        <h2>{words.write}</h2>
        <p>{words.replaces}</p>
        <form method="post" action={NOTES}>
          <Choice
            name="cluster"
            label={words.cluster}
            value={form.cluster}
            options={clusters.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field reader={reader} name="from" form={form} wrong={wrong} />
          <Field reader={reader} name="to" form={form} wrong={wrong} />
          <Field reader={reader} name="it" form={form} wrong={wrong} hint={words.textHint(LONGEST_NOTE)} />
          <Field reader={reader} name="en" form={form} wrong={wrong} hint={words.enHint} />
          <button type="submit" name="do" value="save" class="btn btn-primary">
            {words.save}
          </button>
        </form>
      </section>
    </Layout>
  )
}
