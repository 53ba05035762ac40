import type { Child } from 'hono/jsx'
import { CHANNELS, SIGN_INS } from '../../../../shared/digests/apply.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { ACTS, PROCEDURES } from '../../../../shared/digests/origin.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { KINDS, SIZES } from '../../../../shared/digests/verdicts.ts'
import type { Passages } from '../../../../shared/domain/added-call.ts'
import { ACT_FORMS, AID_REGIMES, titleSaysWhat } from '../../../../shared/domain/announced.ts'
import {
  CLOSINGS,
  DOCUMENTS,
  LISTS,
  type Line,
  type List,
  lineOf,
  listOf,
  longestOf,
  type Name,
  PARTNERS,
  type Part,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
import { isDoubled } from '../../../../shared/domain/announcement-moments.ts'
import type { Problem } from '../../../../shared/domain/announcement-problems.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { MemberKind } from '../../../../shared/domain/member.ts'
import { PartnerKind, PartnerRole, PartnershipRule } from '../../../../shared/domain/partnership.ts'
import {
  REGIONAL_APPLICANTS,
  REGIONAL_KINDS,
  REGIONAL_TOPICS,
} from '../../../../shared/domain/regional-words.ts'
import { inZone, isCalendarDay } from '../../../../shared/domain/time.ts'
import {
  ActKind,
  AidForm,
  ApplicantKind,
  Channel,
  End,
  Procedure,
  SignIn,
  Size,
} from '../../../../shared/domain/vocabulary.ts'
import { MEMBER_WORDS } from '../../../../shared/members/words.ts'
import { Tag } from '../../components.tsx'
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { deskWords } from '../../words/desk.ts'
import { deskFieldWords } from '../../words/desk-fields.ts'
import { anchorOf, Boxes, type Option } from '../fields.tsx'

type Language = Reader['language']

const NUMBERED = /^(closes|partner|document)(\d)(\w+)$/

/** What a field is called. */
export const fieldLabel = (language: Language, name: Name): string => {
  const words = deskFieldWords[language]
  const [, group = '', place = '', rest = ''] = NUMBERED.exec(name) ?? []
  const numbered = words.numbered[`${group}${rest}` as keyof typeof words.numbered]
  return numbered ? numbered(Number(place)) : words.labels[name as keyof typeof words.labels]
}

const hintOf = (language: Language, name: Name): string | undefined => {
  const { hints } = deskFieldWords[language]
  const [, group, place, rest] = NUMBERED.exec(name) ?? []
  if (!group) return hints[name as keyof typeof hints]
  return place === '1' || rest === 'Turn' ? hints[`${group}${rest}` as keyof typeof hints] : undefined
}

/** What is wrong in a field, what is expected, and what to do. */
export const problemText = (language: Language, { name, flaw }: Pick<Problem, 'name' | 'flaw'>): string =>
  deskWords[language].flaws[flaw](fieldLabel(language, name))

const named = (values: Readonly<Record<string, { it: string; en: string }>>, language: Language): Option[] =>
  Object.entries(values).map(([value, words]) => ({ value, label: words[language] }))

const worded = <T extends string>(values: readonly T[], words: (value: T) => string): Option[] =>
  values.map((value) => ({ value, label: capitalised(words(value)) }))

/** What a field that is chosen may be; undefined: it is typed. */
export const optionsOf = (
  language: Language,
  name: Name,
  clusters: readonly Cluster[],
): readonly Option[] | undefined => {
  const words = deskFieldWords[language]
  const { ends, forms } = addedWords[language]
  const field = NUMBERED.exec(name)
  const yes = [{ value: 'yes', label: words.yes }]
  const scoped = (of: 'valueChains' | 'priorities'): Option[] =>
    clusters.flatMap((cluster) =>
      cluster[of].map((one) => ({
        value: `${cluster.id}/${one.id}`,
        label: `${cluster.name}: ${one.name[language]}`,
      })),
    )
  switch (field ? `${field[1]}${field[3]}` : name) {
    case 'kind':
      return named(REGIONAL_KINDS, language)
    case 'topics':
      return named(REGIONAL_TOPICS, language)
    case 'beneficiaries':
      return named(REGIONAL_APPLICANTS, language)
    case 'actKind':
      return worded(ActKind.options, (one) => (language === 'it' ? one : `${ACTS.en[one]} (${one})`))
    case 'actForm':
      return worded(ACT_FORMS, (one) => words.actForms[one])
    case 'kinds':
      return worded(ApplicantKind.options, (one) => KINDS[language][one][1])
    case 'sizes':
      return worded(Size.options, (one) => SIZES[language][one][1])
    case 'alone':
      return worded(PartnershipRule.shape.alone.options, (one) => words.alone[one])
    case 'partnerKind':
      return worded(PartnerKind.options, (one) => words.partnerKinds[one])
    case 'partnerRole':
      return worded(PartnerRole.options, (one) => words.roles[one])
    case 'aidForms':
      return worded(AidForm.options, (one) => forms[one])
    case 'aidRegime':
      return worded(AID_REGIMES, (one) => words.regimes[one])
    case 'procedure':
      return worded(Procedure.options, (one) => PROCEDURES[language][one])
    case 'end':
      return worded(End.options, (one) => ends[one])
    case 'channels':
      return worded(Channel.options, (one) => CHANNELS[language][one])
    case 'signIn':
      return SignIn.options.map((value) => ({ value, label: SIGN_INS[value] }))
    case 'memberKinds':
      return worded(MemberKind.options, (one) => MEMBER_WORDS[language].kinds[one])
    case 'chains':
      return scoped('valueChains')
    case 'priorities':
      return scoped('priorities')
    case 'opensTurn':
    case 'closesTurn':
      return worded(['first', 'second'] as const, (one) => words.turns[one])
    case 'region':
    case 'localUnit':
    case 'undated':
    case 'everybody':
      return yes
    case 'signature':
      return [...yes, { value: 'no', label: words.no }]
    default:
      return undefined
  }
}

/** What a field says, in words. */
export const valueText = (
  language: Language,
  written: Written,
  name: Name,
  clusters: readonly Cluster[],
): string => {
  const values = LISTS.includes(name as List)
    ? listOf(written, name as List)
    : [lineOf(written, name as Line)].filter(Boolean)
  const options = optionsOf(language, name, clusters)
  const isDay = /(?:Day|Date)$/.test(name)
  const said = (value: string): string =>
    isDay && isCalendarDay(value)
      ? dayText(language, dayAt(inZone(`${value}T12:00`)))
      : (options?.find((one) => one.value === value)?.label ?? value)
  return values.map(said).join(', ')
}

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

/** What is said beside a field: that it was read and by which words, and what is wrong in it. */
const Beside = ({ filled, name }: { filled: Filled; name: Name }): Child => {
  const { reader, unchecked, passages, problems } = filled
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

const Field = ({ filled, name }: { filled: Filled; name: Name }): Child => {
  if (LISTS.includes(name as List)) return <ListField filled={filled} name={name as List} />
  return YES.includes(name) ? (
    <YesField filled={filled} name={name as Line} />
  ) : (
    <LineField filled={filled} name={name as Line} />
  )
}

/** Fields side by side, where there is room. */
const Row = ({ filled, names }: { filled: Filled; names: readonly Name[] }): Child => (
  <div class="facets apart">
    {names.map((name) => (
      <Field filled={filled} name={name} />
    ))}
  </div>
)

/** Rows of which only those that say something are shown, and some more; the others unfold. */
const Rows = ({
  filled,
  rows,
  shown,
}: {
  filled: Filled
  rows: readonly (readonly Name[])[]
  shown: number
}): Child => {
  const used = rows.findLastIndex((names) => names.some((name) => filled.written[name] !== undefined)) + 1
  const open = Math.max(shown, used)
  return (
    <>
      {rows.slice(0, open).map((names) => (
        <Row filled={filled} names={names} />
      ))}
      {open < rows.length && (
        <details>
          <summary>{deskWords[filled.reader.language].more}</summary>
          {rows.slice(open).map((names) => (
            <Row filled={filled} names={names} />
          ))}
        </details>
      )}
    </>
  )
}

const dayRow = (written: Written, prefix: 'opens' | `closes${(typeof CLOSINGS)[number]}`): Name[] => [
  `${prefix}Day`,
  `${prefix}Hour`,
  // Asked only in the one night in which it matters, and where it was answered before.
  ...(isDoubled(written, prefix) || written[`${prefix}Turn`] !== undefined
    ? ([`${prefix}Turn`] as const)
    : []),
  ...(prefix === 'opens' ? [] : ([`${prefix}Stage`] as const)),
]

const Fields = ({ filled, names }: { filled: Filled; names: readonly Name[] }): Child => (
  <>
    {names.map((name) => (
      <Field filled={filled} name={name} />
    ))}
  </>
)

/** Every field of one part. */
export const PartFields = ({ filled, part }: { filled: Filled; part: Part }): Child => {
  const { written, reader } = filled
  const title = lineOf(written, 'titleIt')
  switch (part) {
    case 'essentials':
      return (
        <>
          <Field filled={filled} name="titleIt" />
          {title !== '' && !titleSaysWhat(title) && (
            <p class="hint">{deskWords[reader.language].titleHint}</p>
          )}
          <Fields filled={filled} names={['titleEn', 'summaryIt', 'summaryEn', 'textIt']} />
          <Row filled={filled} names={['kind', 'actKind', 'actForm', 'actNumber', 'actDate']} />
          <Row filled={filled} names={['funder', 'programme']} />
          <Fields filled={filled} names={['url', 'topics']} />
        </>
      )
    case 'who':
      return (
        <>
          <Fields filled={filled} names={['beneficiaries', 'whoIt', 'whoEn']} />
          <Fields filled={filled} names={['region', 'localUnit', 'ateco', 'sizes', 'kinds']} />
          <Field filled={filled} name="alone" />
          <Rows
            filled={filled}
            shown={2}
            rows={PARTNERS.map((place) => [
              `partner${place}Kind`,
              `partner${place}Least`,
              `partner${place}Most`,
              `partner${place}Role`,
            ])}
          />
          <Row filled={filled} names={['perLead', 'perPartner']} />
        </>
      )
    case 'money':
      return (
        <>
          <Field filled={filled} name="aidForms" />
          <Row filled={filled} names={['total', 'perProjectMin', 'perProjectMax']} />
          <Row filled={filled} names={['spendMin', 'spendMax', 'intensity']} />
          <Fields filled={filled} names={['aidRegime', 'moneyWords']} />
        </>
      )
    case 'dates':
      return (
        <>
          <Row filled={filled} names={dayRow(written, 'opens')} />
          <Rows filled={filled} shown={1} rows={CLOSINGS.map((place) => dayRow(written, `closes${place}`))} />
          <Field filled={filled} name="undated" />
          <Row filled={filled} names={['procedure', 'end']} />
          <Field filled={filled} name="earlyClosure" />
        </>
      )
    case 'apply':
      return (
        <>
          <Fields
            filled={filled}
            names={['channels', 'applyUrl', 'pec', 'signIn', 'signature', 'applyWords']}
          />
          <Rows
            filled={filled}
            shown={2}
            rows={DOCUMENTS.map((place) => [`document${place}Title`, `document${place}Url`])}
          />
          <Row filled={filled} names={['contactEmail', 'contactPhone']} />
          <Field filled={filled} name="contactWords" />
        </>
      )
    case 'audience':
      return <Fields filled={filled} names={['everybody', 'chains', 'priorities', 'memberKinds']} />
  }
}
