import type { Opportunity } from '../domain/opportunity.ts'
import type { ActKind, Level, Procedure, ReaderLanguage } from '../domain/vocabulary.ts'
import { nameOfSource } from '../sources/names.ts'
import { quotable } from './clean.ts'
import { dayText } from './dates.ts'
import { formText } from './money.ts'
import { capitalised } from './phrase.ts'

export const LEVELS: Record<ReaderLanguage, Record<Level, string>> = {
  it: { regional: 'regionale', national: 'nazionale', european: 'europeo' },
  en: { regional: 'regional', national: 'national', european: 'European' },
}

export const ACTS: Record<ReaderLanguage, Record<ActKind, string>> = {
  it: {
    bando: 'bando',
    avviso: 'avviso',
    manifestazione: 'manifestazione di interesse',
    albo: 'albo',
    incentivo: 'incentivo',
  },
  en: {
    bando: 'call',
    avviso: 'call',
    manifestazione: 'expression of interest',
    albo: 'register',
    incentivo: 'incentive',
  },
}

export const PROCEDURES: Record<ReaderLanguage, Record<Procedure, string>> = {
  it: { graduatoria: 'a graduatoria', sportello: 'a sportello', negoziale: 'negoziale' },
  en: { graduatoria: 'ranked', sportello: 'first come, first served', negoziale: 'negotiated' },
}

/** "l'avviso", "il bando": how a sentence names the act it quotes. */
export const theAct = (kind: ActKind | undefined): string =>
  kind === 'avviso' ? "l'avviso" : kind === 'incentivo' ? "l'incentivo" : 'il bando'

export const languageNames = {
  it: new Intl.DisplayNames(['it'], { type: 'language' }),
  en: new Intl.DisplayNames(['en-GB'], { type: 'language' }),
}

/** "inglese" / "Italian" where the call is not in the reader's language; undefined where it is, or is not known. */
export const languageBadge = (
  language: ReaderLanguage,
  { language: its }: Pick<Opportunity, 'language'>,
): string | undefined => (its && its !== language ? languageNames[language].of(its) : undefined)

/** The act by its number and date: how the administration itself knows a call. */
const actText = (language: ReaderLanguage, { act }: Opportunity): string | undefined => {
  if (!act?.number) return undefined
  const number = quotable(act.number, 60)
  if (!act.date || /\d{4}/.test(number.replace(/^\D*\d+\/?/, ''))) return number
  const day = dayText(
    language,
    { at: `${act.date}T12:00:00Z`, hourStated: false, zone: 'Europe/Rome' },
    { weekday: false },
  )
  return `${number} ${language === 'it' ? 'del' : 'of'} ${day}`
}

/** An expression of interest need not lead to money, so it is said where none is stated. */
const moneyless = (call: Opportunity): boolean =>
  call.act?.kind === 'manifestazione' && call.aidForms.length === 0 && call.amounts === undefined

const europeanParts = (language: ReaderLanguage, call: Opportunity): (string | undefined)[] => [
  capitalised(LEVELS[language].european),
  call.programme ?? call.funder,
  call.topic ?? call.call?.id,
  call.typeOfAction,
  call.twoStage ? (language === 'it' ? 'in due fasi' : 'two-stage') : undefined,
  call.trl && (/trl/i.test(call.trl) ? call.trl : `TRL ${call.trl}`),
]

const italianParts = (language: ReaderLanguage, call: Opportunity): (string | undefined)[] => {
  const kind = call.act && ACTS[language][call.act.kind]
  const procedure = call.procedure && PROCEDURES[language][call.procedure]
  const level = capitalised(LEVELS[language][call.level])
  const none = language === 'it' ? 'nessun contributo indicato' : 'no funding stated'
  const said = language === 'it' ? [kind, procedure].filter(Boolean).join(' ') : procedure
  return [
    language === 'it'
      ? (call.funder ?? level)
      : `${level} ${formText(language, call.aidForms) ?? kind ?? 'call'}`,
    language === 'it' ? undefined : call.funder,
    said,
    moneyless(call) ? none : undefined,
    actText(language, call),
  ]
}

/** Who added the call, while no source has it. */
const byHandText = (language: ReaderLanguage, { byHand, source }: Opportunity): string | undefined => {
  if (!byHand) return undefined
  const office = nameOfSource(source)
  return language === 'it'
    ? `aggiunto dal ${office}, in attesa della fonte`
    : `added by ${office}, until a source has it`
}

/** Who publishes it and what sort of act or action it is: one line of coded fields, in the reader's language. */
export const originText = (language: ReaderLanguage, call: Opportunity): string => {
  const parts = call.level === 'european' ? europeanParts(language, call) : italianParts(language, call)
  return [...parts, byHandText(language, call)]
    .flatMap((part) => (part ? [quotable(part, 120)] : []))
    .join(', ')
}
