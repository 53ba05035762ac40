import type { Child, PropsWithChildren } from 'hono/jsx'
import { LEVELS, PROCEDURES } from '../../../../shared/digests/origin.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { KINDS, SIZES } from '../../../../shared/digests/verdicts.ts'
import type { ReadPart } from '../../../../shared/domain/added-call.ts'
import { AidForm, ApplicantKind, End, Level, Procedure, Size } from '../../../../shared/domain/vocabulary.ts'
import type { Name, WrittenCall, WrongCall } from '../../calls/added-form.ts'
import { CLOSINGS, FIELDS_OF, LANGUAGES, longestOf } from '../../calls/added-form.ts'
import { Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { anchorOf, Boxes } from '../frame/fields.tsx'

/** What a form's fields are shown with. */
export type Filled = {
  reader: Reader
  form: WrittenCall
  wrong: readonly WrongCall[]
  /** Parts that say what was read, which nobody has checked yet. */
  toCheck: ReadonlySet<ReadPart>
  passages: Partial<Record<ReadPart, string>>
  /** The language of what was read. */
  language: string | undefined
  /** Something was read at all, so that what is empty was looked for. */
  isRead: boolean
}

/** What a field is called, on the form and where it is said what is wrong in it. */
export const labelOf = (language: Reader['language'], name: Name): string => {
  const { labels } = addedWords[language]
  const closes = /^closes([123])(Day|Hour)$/.exec(name)
  if (closes) return labels[closes[2] === 'Day' ? 'closesDay' : 'closesHour'](Number(closes[1]))
  return labels[name as Exclude<keyof typeof labels, 'closesDay' | 'closesHour'>] as string
}

/** What is wrong in one field, in a sentence. */
export const wrongText = (language: Reader['language'], { name, what }: WrongCall): string => {
  const words = addedWords[language]
  if (name === 'closes1Day' && what === 'missing') return words.missingDate
  if (name === 'url') return what === 'missing' ? words.missingUrl : words.wrongUrl
  return words.wrong[what](labelOf(language, name))
}

const wrongsOf = ({ reader, wrong }: Filled, name: Name): string[] =>
  wrong.filter((one) => one.name === name).map((one) => wrongText(reader.language, one))

/** That a part was read by a program, and from which words. */
const Mark = ({ filled, part, id }: { filled: Filled; part: ReadPart; id: string }): Child => {
  const { reader, toCheck, passages, language, isRead, form } = filled
  const words = addedWords[reader.language]
  const isEmpty = FIELDS_OF[part].every((name) => form[name].length === 0)
  if (!toCheck.has(part))
    return isRead && isEmpty ? (
      <p class="hint" id={id}>
        {words.notFound}
      </p>
    ) : null
  const passage = passages[part]
  return (
    <p class="hint" id={id}>
      <Tag tone="pending">{words.toCheck}</Tag>
      {passage && (
        <>
          {` ${words.passage} `}
          <q {...(language ? { lang: language } : {})}>{passage}</q>
        </>
      )}
    </p>
  )
}

type Text = {
  filled: Filled
  name: Exclude<Name, 'aidForms' | 'kinds' | 'sizes'>
  part?: ReadPart
  type?: 'text' | 'date' | 'time' | 'url' | 'area'
  hint?: string
  required?: boolean
  longest?: number
  rows?: number
}

/** One line, or some, with its mark, what is wrong in it, and its hint. */
export const Line = ({ filled, name, part, type = 'text', hint, longest, rows = 4 }: Text): Child => {
  const { reader, form, language } = filled
  const wrongs = wrongsOf(filled, name)
  const id = anchorOf(name)
  const mark = part ? `${name}-mark` : ''
  const ids = [hint && `${name}-hint`, mark, wrongs.length > 0 && `${name}-wrong`].filter(Boolean).join(' ')
  const tied = {
    id,
    name,
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(wrongs.length > 0 ? { 'aria-invalid': 'true' as const } : {}),
    ...(longest ? { maxlength: longest } : {}),
    ...(language && ['title', 'summary', 'who'].includes(name) ? { lang: language } : {}),
  }
  return (
    <div class="field">
      <label for={id}>{labelOf(reader.language, name)}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {part && <Mark filled={filled} part={part} id={mark} />}
      {wrongs.length > 0 && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{wrongs.join(' ')}</strong>
        </p>
      )}
      {type === 'area' ? (
        <textarea {...tied} rows={rows}>
          {form[name]}
        </textarea>
      ) : (
        <input
          type={type === 'url' ? 'text' : type}
          {...tied}
          value={form[name]}
          {...(type === 'url' ? { inputmode: 'url' } : {})}
        />
      )}
    </div>
  )
}

const Pick = ({
  filled,
  name,
  part,
  empty,
  options,
}: {
  filled: Filled
  name: 'level' | 'language' | 'end' | 'procedure'
  part: ReadPart
  empty: string
  options: { value: string; label: string }[]
}): Child => {
  const wrongs = wrongsOf(filled, name)
  const id = anchorOf(name)
  const ids = [`${name}-mark`, wrongs.length > 0 && `${name}-wrong`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{labelOf(filled.reader.language, name)}</label>
      <Mark filled={filled} part={part} id={`${name}-mark`} />
      {wrongs.length > 0 && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{wrongs.join(' ')}</strong>
        </p>
      )}
      <select
        id={id}
        name={name}
        aria-describedby={ids}
        {...(wrongs.length > 0 ? { 'aria-invalid': 'true' as const } : {})}
      >
        {[{ value: '', label: empty }, ...options].map(({ value, label }) => (
          <option value={value} selected={value === filled.form[name]}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A text that names no deadline: said, and not merely left empty. */
const Undated = ({ filled }: { filled: Filled }): Child => {
  const { language } = filled.reader
  const wrongs = wrongsOf(filled, 'undated')
  return (
    <div class="field choices">
      <label>
        <input
          type="checkbox"
          id={anchorOf('undated')}
          name="undated"
          value="yes"
          checked={filled.form.undated !== ''}
          aria-describedby={wrongs.length > 0 ? 'undated-hint undated-wrong' : 'undated-hint'}
        />{' '}
        {labelOf(language, 'undated')}
      </label>
      <p class="hint" id="undated-hint">
        {addedWords[language].hints.undated}
      </p>
      {wrongs.length > 0 && (
        <p class="missing" id="undated-wrong">
          <strong>{wrongs.join(' ')}</strong>
        </p>
      )}
    </div>
  )
}

const Part = ({ title, children }: PropsWithChildren<{ title: string }>): Child => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const Marked = ({ filled, part, children }: PropsWithChildren<{ filled: Filled; part: ReadPart }>): Child => (
  <>
    <Mark filled={filled} part={part} id={`${part}-mark`} />
    {children}
  </>
)

/** Every field of a call's form. @param more closing days beyond those that the form has room for */
export const CallFields = ({ filled, more }: { filled: Filled; more: number }): Child => {
  const { language } = filled.reader
  const words = addedWords[language]
  const { hints } = words
  const { form } = filled
  const shown = CLOSINGS.filter(
    (place) =>
      place === '1' || form[`closes${place}Day`] !== '' || form[`closes${place}Hour`] !== '' || place === '2',
  )
  return (
    <>
      <Part title={words.parts.what}>
        <Line filled={filled} name="title" part="title" hint={hints.title} longest={longestOf('title')} />
        <Line
          filled={filled}
          name="summary"
          part="summary"
          type="area"
          hint={hints.summary}
          longest={longestOf('summary')}
        />
        <Line filled={filled} name="funder" part="funder" longest={longestOf('funder')} />
        <Pick
          filled={filled}
          name="level"
          part="level"
          empty={words.choose}
          options={Level.options.map((value) => ({ value, label: capitalised(LEVELS[language][value]) }))}
        />
        <Line filled={filled} name="url" part="url" type="url" hint={hints.url} longest={longestOf('url')} />
        <Pick
          filled={filled}
          name="language"
          part="language"
          empty={words.notStated}
          options={LANGUAGES.map((value) => ({ value, label: words.languages[value] ?? value }))}
        />
      </Part>
      <Part title={words.parts.dates}>
        <Marked filled={filled} part="opensAt" />
        <div class="facets">
          <Line filled={filled} name="opensDay" type="date" />
          <Line filled={filled} name="opensHour" type="time" hint={hints.hour} />
        </div>
        <Marked filled={filled} part="deadlines" />
        {shown.map((place) => (
          <div class="facets">
            <Line filled={filled} name={`closes${place}Day`} type="date" />
            <Line
              filled={filled}
              name={`closes${place}Hour`}
              type="time"
              {...(place === '1' ? { hint: hints.hour } : {})}
            />
          </div>
        ))}
        {more > 0 && <p class="hint">{hints.moreDeadlines(more)}</p>}
        <Undated filled={filled} />
        <Pick
          filled={filled}
          name="end"
          part="end"
          empty={words.notStated}
          options={End.options.map((value) => ({ value, label: words.ends[value] }))}
        />
        <Pick
          filled={filled}
          name="procedure"
          part="procedure"
          empty={words.notStated}
          options={Procedure.options.map((value) => ({
            value,
            label: capitalised(PROCEDURES[language][value]),
          }))}
        />
      </Part>
      <Part title={words.parts.money}>
        <Marked filled={filled} part="aidForms" />
        <Boxes
          name="aidForms"
          label={labelOf(language, 'aidForms')}
          options={AidForm.options.map((value) => ({ value, label: words.forms[value] }))}
          chosen={form.aidForms}
        />
        <div class="facets">
          <Line filled={filled} name="perProjectMax" part="perProjectMax" hint={hints.amount} />
          <Line filled={filled} name="intensity" part="intensity" />
          <Line filled={filled} name="spendMin" part="spendMin" />
          <Line filled={filled} name="total" part="total" />
        </div>
      </Part>
      <Part title={words.parts.who}>
        <Marked filled={filled} part="applicants" />
        <Boxes
          name="kinds"
          label={labelOf(language, 'kinds')}
          hint={hints.kinds}
          options={ApplicantKind.options.map((value) => ({
            value,
            label: capitalised(KINDS[language][value][1]),
          }))}
          chosen={form.kinds}
        />
        <Boxes
          name="sizes"
          label={labelOf(language, 'sizes')}
          options={Size.options.map((value) => ({ value, label: capitalised(SIZES[language][value][1]) }))}
          chosen={form.sizes}
        />
        <Line filled={filled} name="who" type="area" longest={longestOf('who')} rows={3} />
      </Part>
    </>
  )
}
