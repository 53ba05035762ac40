import { ROME } from '../../domain/time.ts'
import { type CsvRow, readCsv } from '../reading/csv-rows.ts'
import { plainLine } from '../reading/plain-text.ts'
import { type RowOutcome, readRows } from '../reading/rows.ts'
import type { Page, Reading, Source } from '../source.ts'

/** A call in a CSV file: its cells by column, trimmed; an empty one is ''. */
export type CsvCall<Column extends string> = Record<Column, string>

/** A file of calls: all that tells one from the next. */
export type CsvFile<Column extends string> = Pick<
  Source,
  'id' | 'name' | 'homepage' | 'level' | 'schedule' | 'minimumRows' | 'lists'
> & {
  credit?: string
  /** Where the file is. */
  url: string
  /** The header's names of the columns that are read. Spaces around them, upper case and curly apostrophes do not count. */
  columns: readonly Column[]
  /** The column that people know a row by. */
  titled: NoInfer<Column>
  /** What tells a row apart and stays when its other cells are corrected. */
  key: (call: CsvCall<Column>) => string
  row: (call: CsvCall<Column>) => RowOutcome
}

/** Reads a file that is already here. @throws UnreadablePage when its header lacks a column, or it is no CSV */
export const readFile = <Column extends string>(
  file: Pick<CsvFile<Column>, 'id' | 'columns' | 'titled' | 'key' | 'row'>,
  page: Page,
): Reading => {
  // readRows knows rows of any shape; these are the very ones that were made here.
  const rowOf = (row: Record<string, unknown>) => row as CsvRow<Column>
  return readRows(
    readCsv(file.id, page, file.columns),
    (row) => {
      const { cells, broken } = rowOf(row)
      return broken ? { refused: broken } : file.row(cells)
    },
    (row) => plainLine(rowOf(row).cells[file.titled]),
    (row) => file.key(rowOf(row).cells),
  )
}

/** A source that is one CSV file at an address of its own. */
export const csv = <const Column extends string>(file: CsvFile<Column>): Source => {
  const { columns, titled, key, row, url, ...named } = file
  return {
    ...named,
    engine: 'csv',
    zone: ROME,
    maximumPages: 1,
    first: () => ({ url }),
    read: (page) => readFile({ id: file.id, columns, titled, key, row }, page),
  }
}
