import type { Child } from 'hono/jsx'
import type { Passages } from '../../../../shared/domain/added-call.ts'
import {
  LISTS,
  type Line,
  type List,
  lineOf,
  listOf,
  longestOf,
  type Name,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Gloss } from '../../../../shared/matching/glossary.ts'
import { ENGLISH_OF, type EnglishField, glossesFor, glossText } from '../../desk/english-hints.ts'
import { Tag } from '../../frame/components.tsx'
import type { Reader } from '../../services.ts'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskWords } from '../../words/desk.ts'
import { anchorOf, Boxes } from '../frame/fields.tsx'
import { fieldLabel, hintOf, optionsOf, problemText } from './field-texts.ts'

/** What the fields of a part are shown with. */
export type Filled = {
  reader: Reader
  written: Written
  problems: readonly Problem[]
  unchecked: ReadonlySet<Name>
  passages: Passages
  clusters: readonly Cluster[]
}

/** Of which passage a field was read, where it was. */
const PASSAGE: Partial<Record<Name, keyof Passages>> = {
  titleIt: 'title',
  summaryIt: 'summary',
  funder: 'funder',
  url: 'url',
  opensDay: 'opensAt',
  closes1Day: 'deadlines',
  end: 'end',
  procedure: 'procedure',
  aidForms: 'aidForms',
  perProjectMax: 'perProjectMax',
  intensity: 'intensity',
  spendMin: 'spendMin',
  total: 'total',
  whoIt: 'applicants',
}

const isEnglish = (name: Name): name is EnglishField => name in ENGLISH_OF

/** English words for what is written in Italian: a hint for who writes, and never filled in. */
const Glosses = ({
  reader,
  name,
  glosses,
}: {
  reader: Reader
  name: EnglishField
  glosses: readonly Gloss[]
}): Child => (
  <p class="hint" id={`${name}-glosses`} hidden={glosses.length === 0}>
    {`${deskWords[reader.language].glosses} `}
    <span data-glosses={name} lang="">
      {glossText(glosses)}
    </span>
  </p>
)

/** What is said beside a field: that it was read and by which words, and what is wrong in it. */
const Beside = ({ filled, name }: { filled: Filled; name: Name }): Child => {
  const { reader, written, unchecked, passages, problems } = filled
  const words = deskWords[reader.language]
  const hint = hintOf(reader.language, name)
  const part = PASSAGE[name]
  const passage = part && unchecked.has(name) ? passages[part] : undefined
  const wrongs = problems.filter((one) => one.name === name && one.flaw !== 'unchecked')
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {isEnglish(name) && <Glosses reader={reader} name={name} glosses={glossesFor(written, name)} />}
      {unchecked.has(name) && (
        <p class="hint" id={`${name}-mark`}>
          <Tag tone="pending">{words.toCheck}</Tag>
          {passage && (
            <>
              {` ${words.passage} `}
              <q lang="it">{passage}</q>
            </>
          )}
        </p>
      )}
      {wrongs.length > 0 && (
        <p class="missing" id={`${name}-wrong`}>
          <strong>{wrongs.map((one) => problemText(reader.language, one)).join(' ')}</strong>
        </p>
      )}
    </>
  )
}

const tied = ({ reader, unchecked, problems }: Filled, name: Name) => {
  const isWrong = problems.some((one) => one.name === name && one.flaw !== 'unchecked')
  const ids = [
    hintOf(reader.language, name) && `${name}-hint`,
    isEnglish(name) && `${name}-glosses`,
    unchecked.has(name) && `${name}-mark`,
    isWrong && `${name}-wrong`,
  ].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(isWrong ? { 'aria-invalid': 'true' as const } : {}),
  }
}

const AREAS: Partial<Record<Name, number>> = {
  summaryIt: 4,
  summaryEn: 4,
  textIt: 10,
  whoIt: 4,
  whoEn: 3,
  moneyWords: 3,
  applyWords: 3,
  contactWords: 2,
}

const typeOf = (name: Name): string =>
  /(?:Day|Date)$/.test(name) ? 'date' : /Hour$/.test(name) ? 'time' : 'text'

const LineField = ({ filled, name }: { filled: Filled; name: Line }): Child => {
  const { reader, written, clusters } = filled
  const { language } = reader
  const options = optionsOf(language, name, clusters)
  const id = anchorOf(name)
  const value = lineOf(written, name)
  const rest = tied(filled, name)
  const lang = /It$/.test(name) ? { lang: 'it' } : /En$/.test(name) ? { lang: 'en' } : {}
  const isNeeded = ['kind', 'actKind', 'alone', 'procedure', 'end', 'aidRegime'].includes(name)
  return (
    <div class="field">
      <label for={id}>{fieldLabel(language, name)}</label>
      <Beside filled={filled} name={name} />
      {options ? (
        <select id={id} name={name} {...rest}>
          <option value="">{deskFieldWords[language][isNeeded ? 'choose' : 'notStated']}</option>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : AREAS[name] ? (
        <textarea id={id} name={name} rows={AREAS[name]} maxlength={longestOf(name)} {...lang} {...rest}>
          {value}
        </textarea>
      ) : (
        <input
          type={typeOf(name)}
          id={id}
          name={name}
          value={value}
          {...(typeOf(name) === 'text' ? { maxlength: longestOf(name) } : {})}
          {...(/[uU]rl$/.test(name) ? { inputmode: 'url' } : {})}
          {...lang}
          {...rest}
        />
      )}
    </div>
  )
}

const ListField = ({ filled, name }: { filled: Filled; name: List }): Child => {
  const { reader, written, problems, unchecked, clusters } = filled
  const { language } = reader
  const mark = unchecked.has(name) ? deskWords[language].toCheck : undefined
  const boxes = (
    <Boxes
      name={name}
      label={fieldLabel(language, name)}
      hint={[hintOf(language, name), mark].filter(Boolean).join(' ') || undefined}
      wrong={problems
        .filter((one) => one.name === name && one.flaw !== 'unchecked')
        .map((one) => problemText(language, one))}
      options={optionsOf(language, name, clusters) ?? []}
      chosen={listOf(written, name)}
    />
  )
  return <div class="many">{boxes}</div>
}

/** One thing that is so or not. */
const YesField = ({ filled, name }: { filled: Filled; name: Line }): Child => (
  <div class="field choices">
    <label>
      <input
        type="checkbox"
        id={anchorOf(name)}
        name={name}
        value="yes"
        checked={lineOf(filled.written, name) === 'yes'}
        {...tied(filled, name)}
      />{' '}
      <span>{fieldLabel(filled.reader.language, name)}</span>
    </label>
    <Beside filled={filled} name={name} />
  </div>
)

const YES: readonly Name[] = ['region', 'localUnit', 'undated', 'everybody']

/** One field, with what is said beside it. */
export const Field = ({ filled, name }: { filled: Filled; name: Name }): Child => {
  if (LISTS.includes(name as List)) return <ListField filled={filled} name={name as List} />
  return YES.includes(name) ? (
    <YesField filled={filled} name={name as Line} />
  ) : (
    <LineField filled={filled} name={name as Line} />
  )
}
