import { parse } from 'csv-parse/sync'
import { type Page, UnreadablePage } from '../source.ts'

/** One record: its cells by column, trimmed, and what is wrong with it where it is not as wide as the header. */
export type CsvRow<Column extends string> = { cells: Record<Column, string>; broken?: string }

/** What cells hold that mean nothing was entered. */
const NOTHING = /^(?:n\/a|n\.a\.|nd|null|-)$/i
const SIGNS = [';', ',', '\t'] as const
const MOST_ROWS = 200_000

/** A column's name as it is compared: published headers end in spaces, break over lines and vary in apostrophes. */
const columnName = (header: string): string =>
  header.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘`]/g, "'").trim().toLowerCase()

/** The sign that parts the columns: whichever the first line has most of. */
const delimiterOf = (text: string): string => {
  const [line = ''] = text.slice(0, 20_000).split(/\r?\n/, 1)
  const counted = SIGNS.map((sign) => ({ sign, count: line.split(sign).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';'
}

const recordsOf = (source: string, page: Page, text: string): string[][] => {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
      // A quote that is never closed would swallow the rest of the file as one cell.
      max_record_size: 1_000_000,
    })
  } catch (error) {
    throw new UnreadablePage(
      source,
      'a file of comma- or semicolon-separated rows',
      error instanceof Error ? error.message.slice(0, 200) : 'something else',
      `Look at the archived file of ${new URL(page.request.url).host}: it may be cut off.`,
    )
  }
}

/**
 * The records of a CSV file, by the columns named. A record of another width than the header's is broken alone; cells
 * such as `N/A` are empty. Columns that nobody asked for are left out.
 * @throws UnreadablePage naming the columns that the header lacks, or when the file is no CSV
 */
export const readCsv = <Column extends string>(
  source: string,
  page: Page,
  columns: readonly Column[],
): CsvRow<Column>[] => {
  const [header = [], ...records] = recordsOf(source, page, page.body)
  const names = header.map(columnName)
  const missing = columns.filter((column) => !names.includes(columnName(column)))
  if (missing.length > 0)
    throw new UnreadablePage(
      source,
      `a CSV file with the columns ${columns.join(', ')}`,
      `a header without ${missing.join(', ')}`,
      `Look at the archived file of ${new URL(page.request.url).host}; if columns were renamed, name them in the source.`,
    )
  const places = columns.map((column) => [column, names.indexOf(columnName(column))] as const)
  return records.map((record) => {
    const cells = Object.fromEntries(
      places.map(([column, place]) => {
        const cell = (record[place] ?? '').trim()
        return [column, NOTHING.test(cell) ? '' : cell]
      }),
    ) as Record<Column, string>
    return record.length === header.length
      ? { cells }
      : { cells, broken: `it has ${record.length} cells, and the header ${header.length}` }
  })
}
