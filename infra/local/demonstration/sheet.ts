import { type Instant, zoned } from '../../../shared/domain/time.ts'
import { dayFrom, oneLine, paragraphs, type Row, type When, worded } from './row.ts'

/** Sites whose calls are few here: one or two for each engine beside the search API, the search core and Plone. */
export type SheetSite = 'mimit' | 'cinema' | 'first' | 'fesr' | 'lombardia' | 'italia-domani' | 'trento'

/** What such a site says of one call: each shows of it what its format has room for. */
export type SheetFields = {
  site: SheetSite
  key: string
  title: string
  summary: string
  text?: string
  /** Days from the Monday. */
  published: number
  opens?: When
  deadline?: When
  /** Whole euro. */
  total?: number
  /** Who may apply, the programme, the office: whatever the site has a place for. */
  words?: string
}
export type SheetRow = Row<SheetFields>

const FICTION = 'Avviso di fantasia, scritto per la dimostrazione di Segnavia.'

/** `09/07/2026`, as Italian sites write days. */
export const slashed = (monday: Instant, [days]: When): string =>
  dayFrom(monday, days).split('-').toReversed().join('/')

/** `9/7/2026`, as some do without zeros. */
export const slashedShort = (monday: Instant, when: When): string => slashed(monday, when).replace(/\b0/g, '')

/** A title or summary on one line, with its dates. */
export const lineOf = (text: string, monday: Instant): string => worded(oneLine(text), monday)

/** The text as markup, which says of itself that it is invented. */
export const markupOf = ({ text = '' }: SheetFields, monday: Instant): string =>
  paragraphs(`${worded(text, monday)}\n\n${FICTION}`)

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The year that the Monday is in. */
export const yearOf = (monday: Instant): number => zoned(monday).year
