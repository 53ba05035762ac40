import { CsvError, parse } from 'csv-parse/sync'
import { NoThesaurus, type Row } from './reading.ts'

/** What columns are called where nobody says so. */
const HEADERS = {
  id: ['id', 'code', 'codice', 'uri', 'concept', 'identifier', 'notation'],
  it: ['it', 'ita', 'it-it', 'italian', 'italiano', 'label_it', 'preflabel_it', 'preflabel@it'],
  en: ['en', 'eng', 'en-gb', 'english', 'inglese', 'label_en', 'preflabel_en', 'preflabel@en'],
} as const
type Column = keyof typeof HEADERS
export type Columns = { [Name in Column]?: string | undefined }

const BETWEEN_LABELS = '|'
const LONGEST_RECORD = 20_000

const delimiterOf = (header: string): string =>
  (['\t', ';', ','] as const)
    .map((sign) => ({ sign, times: header.split(sign).length }))
    .reduce((best, each) => (each.times > best.times ? each : best)).sign

const columnOf = (header: readonly string[], name: Column, declared: string | undefined): number => {
  const wanted: readonly string[] = declared === undefined ? HEADERS[name] : [declared.trim().toLowerCase()]
  const place = header.findIndex((each) => wanted.includes(each))
  if (place >= 0) return place
  const found = header.map((each) => `"${each.slice(0, 30)}"`).slice(0, 12)
  throw new NoThesaurus(
    `Expected a column ${wanted.join(', ')} in the first line, found ${found.join(', ')}. Name the columns with --id, --it and --en.`,
  )
}

/** Reads CSV (`,` or `;`) and TSV with a header; a cell may hold several labels, parted by `|`. @throws NoThesaurus when it has no such header, or no end of a quotation */
export function* tableRows(text: string, declared: Columns): Generator<Row> {
  const [first = ''] = text.split(/\r?\n/, 1)
  const delimiter = delimiterOf(first)
  let lines: { record: string[]; info: { lines: number } }[]
  try {
    lines = parse(text, {
      delimiter,
      info: true,
      quote: delimiter === '\t' ? null : '"',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      trim: true,
    }) as unknown as typeof lines
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new NoThesaurus(`Expected a table, found something else: ${error.message}. Correct the file.`)
  }
  const header = (lines.shift()?.record ?? []).map((cell) => cell.toLowerCase())
  const at = {
    id: columnOf(header, 'id', declared.id),
    it: columnOf(header, 'it', declared.it),
    en: columnOf(header, 'en', declared.en),
  }
  const labels = (cell = ''): string[] => cell.split(BETWEEN_LABELS)
  for (const { record, info } of lines) {
    const row = {
      where: `line ${info.lines}`,
      id: record[at.id] ?? '',
      it: labels(record[at.it]),
      en: labels(record[at.en]),
    }
    yield record.length === header.length
      ? row
      : { ...row, broken: `expected ${header.length} cells as in the header, found ${record.length}` }
  }
}
