import { parse } from 'csv-parse/sync'
import { repairDecoding } from '../reading/plain-text.ts'

/** Stands for an escaped comma while cells are parted: no text holds this sign of the private use area. */
const ESCAPED_COMMA = '\uF8FF'
const MOST_ROWS = 50_000

/** A cell that holds several values: parted by commas, as Solr does, those within a value escaped; or by semicolons. */
const valuesIn = (cell: string): string[] =>
  cell.split(cell.includes(';') ? ';' : ',').map((value) => value.replaceAll(ESCAPED_COMMA, ',').trim())

/** A record by its header, lists as lists. One of another width says so as `broken`: its cells may have slipped. */
const rowOf = (header: string[], record: string[], lists: ReadonlySet<string>): Record<string, unknown> => {
  const cells = header.map((name, index): [string, unknown] => {
    const cell = record[index] ?? ''
    // A list that is JSON already keeps its own commas.
    const isList = lists.has(name) && !cell.trimStart().startsWith('[')
    return [name, isList ? valuesIn(cell) : cell.replaceAll(ESCAPED_COMMA, ',')]
  })
  const broken = `it has ${record.length} cells, and the header ${header.length}`
  return { ...Object.fromEntries(cells), ...(record.length === header.length ? {} : { broken }) }
}

/**
 * The rows of the export as CSV, which Solr writes (`wt=csv`): commas between cells, a comma within one escaped as `\,`
 * with or without quotes around the cell. Copies by others part cells by semicolons and hold UTF-8 that was read as
 * Windows-1252, in the header too.
 * @returns undefined where the text is no CSV, or its first line names none of `known`
 */
export const rowsOfCsv = (
  text: string,
  known: ReadonlySet<string>,
  lists: ReadonlySet<string>,
): unknown[] | undefined => {
  const [line = ''] = text.slice(0, 20_000).split(/\r?\n/, 1)
  const delimiter = line.split(';').length > line.split(',').length ? ';' : ','
  try {
    const [first = [], ...records]: string[][] = parse(text.replaceAll('\\,', ESCAPED_COMMA), {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
      max_record_size: 1_000_000,
    })
    const header = first.map((name) => repairDecoding(name).trim())
    return header.some((name) => known.has(name))
      ? records.map((record) => rowOf(header, record, lists))
      : undefined
  } catch {
    return undefined
  }
}
