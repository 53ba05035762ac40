import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf, endOfDay, type Instant, inZone, zoned } from '../../../shared/domain/time.ts'

/** Days from the target Monday (negative: before it), and the hour on the wall in Rome where one is stated. */
export type When = readonly [days: number, hour?: string]

/**
 * Invented fields of one call, and when a source shows them. Days count from the target Monday and begin at
 * midnight in Rome: `appears: -5` is first seen on the Wednesday before, `disappears: -6` is gone from Tuesday,
 * and a change holds from its day on.
 */
export type Row<Fields> = Fields & {
  appears?: number
  disappears?: number
  changes?: { from: number; to: Partial<Fields> }[]
}

/** The day `days` from the Monday on which `monday` falls in Rome. */
export const dayFrom = (monday: Instant, days: number): Day =>
  zoned(monday).toPlainDate().add({ days }).toString()

/** The instant that `when` means: without an hour, the last minute of its day. */
export const instantOf = (monday: Instant, [days, hour]: When): Instant =>
  hour ? inZone(`${dayFrom(monday, days)}T${hour}`) : endOfDay(dayFrom(monday, days))

/** What a source lists at `now`: rows not yet published or already withdrawn left out, changes applied in order. */
export const rowsAt = <Fields extends object>(
  rows: readonly Row<Fields>[],
  monday: Instant,
  now: Instant,
): Fields[] => {
  const reached = (days: number): boolean => dayFrom(monday, days) <= dayOf(now)
  return rows
    .filter((row) => row.appears === undefined || reached(row.appears))
    .filter((row) => row.disappears === undefined || !reached(row.disappears))
    .map((row) =>
      Object.assign({}, row, ...(row.changes ?? []).filter(({ from }) => reached(from)).map(({ to }) => to)),
    )
}

/** Before 8 and 11, which begin with a vowel, Italian articles lose theirs. */
const ELIDED: Record<string, string> = { del: "dell'", dal: "dall'", al: "all'", il: "l'" }

const inItalian = (monday: Instant, days: number, article: string | undefined): string => {
  const date = Temporal.PlainDate.from(dayFrom(monday, days))
  const month = date.toLocaleString('it-IT', { month: 'long', year: 'numeric' })
  const elided = date.day === 8 || date.day === 11 ? ELIDED[article ?? ''] : undefined
  return `${elided ?? (article ? `${article} ` : '')}${date.day === 1 ? '1°' : date.day} ${month}`
}

/**
 * Dates in running text: `{+24}` becomes that day in Italian words (`23 luglio 2026`) with the article before it,
 * `{Y}` and `{Y+1}` the year, so that a text agrees with the dates beside it whatever the Monday.
 */
export const worded = (text: string, monday: Instant): string =>
  text
    .replace(/(?:\b(del|dal|al|il)\s+)?\{([+-]\d+)\}/g, (_, article: string | undefined, days: string) =>
      inItalian(monday, Number(days), article),
    )
    .replace(/\{Y(\+\d+)?\}/g, (_, more: string | undefined) =>
      String(zoned(monday).year + Number(more ?? 0)),
    )

/** Wrapped source text as HTML paragraphs, which blank lines separate. The texts are ours and hold no markup. */
export const paragraphs = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${oneLine(paragraph).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')

/** Wrapped source text on one line. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')
