import { CHANNELS, SIGN_INS } from '../../../../shared/digests/apply.ts'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { ACTS, PROCEDURES } from '../../../../shared/digests/origin.ts'
import { capitalised } from '../../../../shared/digests/phrase.ts'
import { KINDS, SIZES } from '../../../../shared/digests/verdicts.ts'
import { ACT_FORMS, AID_REGIMES } from '../../../../shared/domain/announced.ts'
import {
  LISTS,
  type Line,
  type List,
  lineOf,
  listOf,
  type Name,
  type Written,
} from '../../../../shared/domain/announcement-fields.ts'
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
import type { Reader } from '../../services.ts'
import { addedWords } from '../../words/added.ts'
import { deskFieldWords } from '../../words/desk/fields.ts'
import { deskWords } from '../../words/desk.ts'
import type { Option } from '../frame/fields.tsx'

type Language = Reader['language']

const NUMBERED = /^(closes|partner|document)(\d)(\w+)$/

/** What a field is called. */
export const fieldLabel = (language: Language, name: Name): string => {
  const words = deskFieldWords[language]
  const [, group = '', place = '', rest = ''] = NUMBERED.exec(name) ?? []
  const numbered = words.numbered[`${group}${rest}` as keyof typeof words.numbered]
  return numbered ? numbered(Number(place)) : words.labels[name as keyof typeof words.labels]
}

/** What helps to fill a field in, where something does. */
export const hintOf = (language: Language, name: Name): string | undefined => {
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
