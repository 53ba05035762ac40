import type { Opportunity } from '../domain/opportunity.ts'
import type { AidForm, ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import { capitalised, listOf, type Phrase, quoted } from './phrase.ts'

/** Between a number and its unit: a line never ends there. Plain text has an ordinary space in its place. */
const NBSP = '\u00A0'

const MILLION = 1e6
const BILLION = 1e9

/** Building a formatter is slow and a run renders many mails, so each is built once. */
const formatters = new Map<string, Intl.NumberFormat>()

const figure = (
  language: ReaderLanguage,
  value: number,
  { least, most }: { least: number; most: number },
): string => {
  const key = `${language} ${least} ${most}`
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', {
      // Italian leaves four figures together by default, which reads as a year.
      useGrouping: 'always',
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
  formatters.set(key, formatter)
  return formatter.format(value)
}

/** The largest unit that needs at most two decimals, so that nothing is rounded away. */
const unitOf = (euros: number): typeof MILLION | typeof BILLION | 1 => {
  if (euros >= BILLION && euros % (BILLION / 100) === 0) return BILLION
  return euros >= MILLION && euros % (MILLION / 100) === 0 ? MILLION : 1
}

const unitWord = (language: ReaderLanguage, unit: number, value: number): string => {
  if (language === 'en') return unit === BILLION ? 'billion' : 'million'
  if (unit === BILLION) return value === 1 ? 'miliardo' : 'miliardi'
  return value === 1 ? 'milione' : 'milioni'
}

const number = (language: ReaderLanguage, euros: number, unit: number): string =>
  unit === 1
    ? figure(language, euros, Number.isInteger(euros) ? { least: 0, most: 0 } : { least: 2, most: 2 })
    : figure(language, euros / unit, { least: 0, most: 2 })

/** "40.000 €", "1,5 milioni di €" / "€40,000", "€1.5 million". @param cents euro cents, exact. */
export const euroText = (language: ReaderLanguage, cents: number): string => {
  const euros = cents / 100
  const unit = unitOf(euros)
  const digits = number(language, euros, unit)
  const word = unit === 1 ? '' : unitWord(language, unit, euros / unit)
  if (language === 'en') return `€${digits}${word && NBSP + word}`
  return word ? `${digits}${NBSP}${word}${NBSP}di${NBSP}€` : `${digits}${NBSP}€`
}

/** "da 3 a 4 milioni di €" / "€3–4 million"; both ends in full where their units differ. */
const rangeText = (language: ReaderLanguage, from: number, to: number): string => {
  const unit = unitOf(from / 100)
  const start = unit === unitOf(to / 100) ? number(language, from / 100, unit) : undefined
  if (language === 'it') return `da ${start ?? euroText('it', from)} a ${euroText('it', to)}`
  const [first, last] = [from, to].map((cents) => euroText('en', cents).replace('€', ''))
  return `€${start ?? first}–${last}`
}

export const FORMS: Record<AidForm, Record<ReaderLanguage, string>> = {
  grant: { it: 'contributo a fondo perduto', en: 'grant' },
  voucher: { it: 'voucher', en: 'voucher' },
  loan: { it: 'finanziamento agevolato', en: 'subsidised loan' },
  guarantee: { it: 'garanzia', en: 'guarantee' },
  equity: { it: 'capitale di rischio', en: 'equity' },
  tax: { it: 'agevolazione fiscale', en: 'tax relief' },
  contributions: { it: 'riduzione dei contributi previdenziali', en: 'lower social contributions' },
  service: { it: 'servizi', en: 'services' },
  prize: { it: 'premio', en: 'prize' },
}

/** "Contributo a fondo perduto e finanziamento agevolato", or undefined where no form is stated. */
export const formText = (language: ReaderLanguage, forms: AidForm[]): string | undefined =>
  forms.length > 0
    ? listOf(
        language,
        forms.map((form) => FORMS[form][language]),
      )
    : undefined

const WORDS = {
  it: {
    upTo: 'massimo',
    aProject: ' a progetto',
    least: 'almeno',
    spendMin: 'spesa minima',
    spendMax: 'spesa massima',
    total: 'dotazione',
    unstated: 'Importi non indicati',
  },
  en: {
    upTo: 'up to',
    aProject: ' a project',
    least: 'at least',
    spendMin: 'minimum spend',
    spendMax: 'maximum spend',
    total: 'total',
    unstated: 'Amounts not stated',
  },
} as const

type Paying = Pick<Opportunity, 'aidForms' | 'aidRegime' | 'intensity' | 'amounts' | 'language'>

const perProject = (language: ReaderLanguage, { amounts, aidForms }: Paying): string | undefined => {
  const words = WORDS[language]
  const { perProjectMin: min, perProjectMax: max } = amounts ?? {}
  // After "a grant of" or "a voucher of" it goes without saying.
  const each = aidForms.length > 0 ? '' : words.aProject
  if (min && max && min < max) return `${rangeText(language, min, max)}${each}`
  if (max) return `${words.upTo} ${euroText(language, max)}${each}`
  return min ? `${words.least} ${euroText(language, min)}${each}` : undefined
}

/**
 * One line in the order that readers compare calls by: form, intensity, maximum per project, minimum spend, total,
 * regime. What the source does not state is left out; where it states no money at all, that is said.
 */
export const moneyPhrase = (language: ReaderLanguage, call: Paying): Phrase => {
  const words = WORDS[language]
  const form = formText(language, call.aidForms)
  const share = call.intensity ? `${call.intensity}%` : undefined
  const cap = perProject(language, call)
  const { spendMin, spendMax, total, words: original } = call.amounts ?? {}
  const head = form ? [share ? `${form} ${share}` : form, cap] : [cap, share]
  const clauses = [
    head.filter(Boolean).join(', '),
    spendMin && `${words.spendMin} ${euroText(language, spendMin)}`,
    !spendMin && spendMax && `${words.spendMax} ${euroText(language, spendMax)}`,
    total && `${words.total} ${euroText(language, total)}`,
    call.aidRegime && quotable(call.aidRegime, 60),
  ].filter((clause): clause is string => Boolean(clause))
  const figures = Boolean(share || cap || spendMin || spendMax || total)
  if (clauses.length === 0 && !original) return [words.unstated]
  const said = capitalised(clauses.join('; '))
  if (figures) return [said]
  if (!original) return [`${said}; ${words.unstated.toLowerCase()}`]
  return [said && `${said}; `, quoted(original, call.language, language)]
}

/** The amount to name in a subject: the most that one project can get, else the total, else undefined. */
export const bestAmount = (language: ReaderLanguage, call: Paying): string | undefined => {
  const { perProjectMax: max, total } = call.amounts ?? {}
  if (max) return language === 'it' ? `fino a ${euroText('it', max)}` : euroText('en', max)
  return total ? `${WORDS[language].total} ${euroText(language, total)}` : undefined
}
