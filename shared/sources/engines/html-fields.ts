import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { readEuro } from '../reading/money.ts'
import { cut } from '../reading/plain-text.ts'
import { flag, words } from '../reading/rows.ts'
import { htmlDates, labelledMoment, type ReadDate } from './html-dates.ts'
import { lineOf, type Part, type Spot } from './html-page.ts'

const AMOUNTS = ['perProjectMin', 'perProjectMax', 'spendMin', 'spendMax', 'total'] as const

/** A spot whose words are a date, read as a label unless said otherwise. */
export type DateSpot = Spot | (Exclude<Spot, string> & { read: ReadDate })

/** A spot whose word decides fields, such as a status: each word with what it means. A word without meaning is flagged. */
export type Saying = {
  spot: Spot
  means: Record<string, Partial<DraftFields>> | ((word: string) => Partial<DraftFields> | undefined)
}

/** Where an entry, or a call's own page, says what. Values of one spot that stand several times are joined or listed. */
export type Fields = {
  title?: Spot
  summary?: Spot
  text?: Spot
  themes?: Spot
  /** Who may apply, in the funder's words: kept, and nothing concluded. */
  applicants?: Spot
  opens?: DateSpot
  closes?: DateSpot
  /** When the site published it: neither opening nor deadline. */
  published?: DateSpot
  /** Words on when to apply. */
  note?: Spot
  /** In euro; the sign may be missing. */
  amounts?: Partial<Record<(typeof AMOUNTS)[number], Spot>>
  says?: Record<string, Saying>
}

/** What stood at each declared spot, as markup, by the name of its field. */
export type Values = Record<string, string[]>

/** Every declared spot with the name of its field. */
export const spotsOf = (fields: Fields): [name: string, spot: Spot][] => {
  const { amounts = {}, says = {}, ...plain } = fields
  return [
    ...Object.entries(plain),
    ...Object.entries(amounts),
    ...Object.entries(says).map(([name, { spot }]): [string, Spot] => [name, spot]),
  ]
}

export const valuesAt = (part: Part, spots: [string, Spot][]): Values =>
  Object.fromEntries(spots.map(([name, spot]) => [name, part.markup(spot)]))

const linesOf = (values: Values, name: string): string[] =>
  (values[name] ?? []).map(lineOf).filter((line) => line !== '')

const readerOf = (spot: DateSpot | undefined): ReadDate =>
  typeof spot === 'object' && 'read' in spot ? spot.read : labelledMoment

const said = (fields: Fields, values: Values): { fields: Partial<DraftFields>; flags: Flag[] } => {
  const found: Partial<DraftFields>[] = []
  const flags: Flag[] = []
  for (const [name, { means }] of Object.entries(fields.says ?? {})) {
    for (const word of linesOf(values, name)) {
      const own = typeof means === 'function' || Object.hasOwn(means, word)
      const meaning = own ? (typeof means === 'function' ? means(word) : means[word]) : undefined
      if (meaning) found.push(meaning)
      else flags.push(flag(name, 'A word is in no table of ours.', word))
    }
  }
  return { fields: Object.assign({}, ...found), flags }
}

const amountsOf = (fields: Fields, values: Values): Pick<DraftFields, 'amounts' | 'flags'> => {
  const flags: Flag[] = []
  const amounts: NonNullable<DraftFields['amounts']> = {}
  for (const name of AMOUNTS) {
    const [line] = linesOf(values, name)
    if (!fields.amounts?.[name] || !line) continue
    const cents = readEuro(line) ?? readEuro(`€ ${line}`)
    if (cents) Object.assign(amounts, { [name]: cents, words: cut(line, 500) })
    else flags.push(flag('amounts', 'An amount could not be read.', line))
  }
  return { ...(Object.keys(amounts).length > 0 ? { amounts } : {}), flags }
}

/** What the values of a page or an entry state, and the doubts about it. Only fields that are stated are there. */
export type Stated = Omit<DraftFields, 'sourceId' | 'title' | 'level' | 'url'> & { flags: Flag[] } & Partial<
    Pick<DraftFields, 'level'>
  >

/** @param told title and summary as markup, already known of the call where the page does not say them */
export const statedIn = (
  fields: Fields,
  values: Values,
  told: { title?: string; summary?: string } = {},
): { title: string; stated: Stated } => {
  const { title, flags, language, ...read } = words(
    values.title?.[0] ?? told.title ?? '',
    values.summary?.join('\n') || (told.summary ?? ''),
    values.text?.join('\n') ?? '',
  )
  // A title alone is too short to tell: "ITS Academy" is no English on an Italian site.
  const isTold = language === 'it' || read.summary !== undefined || read.text !== undefined
  const line = (name: string): string => linesOf(values, name).join(' ')
  const meant = said(fields, values)
  const sayings = Object.keys(fields.says ?? {}).map(line)
  const dates = htmlDates(
    {
      opens: fields.opens && line('opens'),
      closes: fields.closes && line('closes'),
      note: line('note'),
      all: [title, read.summary, read.text, line('note'), line('closes'), ...sayings].join('\n'),
    },
    { opens: readerOf(fields.opens), closes: readerOf(fields.closes) },
  )
  const amounts = amountsOf(fields, values)
  const applicants = linesOf(values, 'applicants').map((one) => cut(one, 300))
  const published = readerOf(fields.published)(line('published'), 'opens')
  return {
    title,
    stated: {
      ...read,
      ...(language && isTold ? { language } : {}),
      ...dates,
      ...amounts,
      ...meant.fields,
      ...(values.themes?.length ? { themes: [...new Set(linesOf(values, 'themes'))] } : {}),
      ...(applicants.length > 0 ? { applicants: { kinds: [], sizes: [], words: applicants } } : {}),
      ...(published ? { publishedAt: published.at } : {}),
      flags: [...flags, ...dates.flags, ...(amounts.flags ?? []), ...meant.flags],
    },
  }
}
