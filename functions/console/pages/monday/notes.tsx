import { dayText } from '../../../../shared/digests/dates.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { LONGEST_NOTE, type OfficeNote } from '../../../../shared/domain/office-note.ts'
import { actsFor } from '../../../../shared/domain/person.ts'
import { type Day, dayOf, ROME } from '../../../../shared/domain/time.ts'
import { Choice, Filters, Note, Search, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { notesWords } from '../../words/notes.ts'
import { type NoteFilter, noteState } from '../office/select-lists.ts'

/** Where the notes are kept up. */
export const NOTES = '/notes'

/** What was written into the form, as it was. */
export type WrittenNote = Record<'cluster' | 'from' | 'to' | 'it' | 'en', string>
export type WrongNote = keyof WrittenNote

const dayIn = ({ language }: Reader, day: Day): string =>
  dayText(language, { at: `${day}T10:00:00Z`, hourStated: false, zone: ROME }, { weekday: false })

const TONES = { coming: 'forthcoming', running: 'open', over: 'closed' } as const

const nameIn = (clusters: readonly Cluster[], id: string): string =>
  clusters.find((one) => one.id === id)?.name ?? id

const NoteFilters = ({
  reader,
  filter,
  clusters,
}: {
  reader: Reader
  filter: NoteFilter
  clusters: Cluster[]
}) => {
  const words = notesWords[reader.language]
  const { any, sort } = frameWords[reader.language]
  return (
    <Filters reader={reader}>
      <Search name="q" label={words.search} value={filter.q} />
      <Choice
        name="of"
        label={words.cluster}
        value={filter.of}
        options={[{ value: '', label: any }, ...clusters.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Choice
        name="state"
        label={words.state}
        value={filter.state}
        options={[
          { value: '', label: any },
          ...(['running', 'coming', 'over'] as const).map((value) => ({ value, label: words.states[value] })),
        ]}
      />
      <Choice
        name="sort"
        label={sort}
        value={filter.sort}
        options={(['newest', 'oldest'] as const).map((value) => ({ value, label: words.sorts[value] }))}
      />
    </Filters>
  )
}

/** The notes as a file has them. */
export const noteRows = (reader: Reader, notes: readonly OfficeNote[], clusters: readonly Cluster[]) => {
  const words = notesWords[reader.language]
  return {
    head: [words.cluster, words.from, words.to, words.state, words.it, words.en],
    rows: notes.map((note) => [
      nameIn(clusters, note.cluster),
      note.from,
      note.to,
      words.states[noteState(note, dayOf(reader.now))],
      note.it,
      note.en ?? '',
    ]),
  }
}

const Kept = ({
  reader,
  note,
  name,
  isOwn,
}: {
  reader: Reader
  note: OfficeNote
  name: string
  isOwn: boolean
}) => {
  const words = notesWords[reader.language]
  const state = noteState(note, dayOf(reader.now))
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
      {isOwn && (
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
      )}
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
  filter,
  clusters,
  form,
  wrong = [],
}: {
  reader: Reader
  /** Those that pass the filter, in the order asked for. */
  notes: OfficeNote[]
  filter: NoteFilter
  clusters: Cluster[]
  form: WrittenNote
  wrong?: WrongNote[]
}) => {
  const words = notesWords[reader.language]
  const isFiltered = filter.q !== '' || filter.of !== '' || filter.state !== ''
  const own = clusters.filter(({ id }) => !reader.person || actsFor(reader.person, id))
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
      {(isFiltered || notes.length > 0) && (
        <NoteFilters reader={reader} filter={filter} clusters={clusters} />
      )}
      <Listing
        reader={reader}
        all={notes}
        count={words.count(notes.length)}
        empty={
          isFiltered
            ? { title: words.noneFound, todo: words.noneFoundDo }
            : { title: words.none, todo: words.noneDo }
        }
        csv={`${NOTES}.csv`}
      >
        {(shown) => (
          <ul class="rows">
            {shown.map((note) => (
              <Kept
                reader={reader}
                note={note}
                name={nameIn(clusters, note.cluster)}
                isOwn={!reader.person || actsFor(reader.person, note.cluster)}
              />
            ))}
          </ul>
        )}
      </Listing>
      {own.length > 0 && (
        <section>
          <h2>{words.write}</h2>
          <p>{words.replaces}</p>
          <form method="post" action={NOTES}>
            <Choice
              name="cluster"
              label={words.cluster}
              value={form.cluster}
              options={own.map(({ id, name }) => ({ value: id, label: name }))}
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
      )}
    </Layout>
  )
}
