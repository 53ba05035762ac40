import { parse } from 'csv-parse/sync'
import { type Column, columnNamed } from './columns.ts'
import type { FileRow } from './read-row.ts'

/** Rows of one file: more than there are members of all clusters. */
export const MOST_ROWS = 5000

/** How a row begins that is none: the template explains its columns in one. */
export const REMARK = '#'

/**
 * Why a file cannot be read at all. *headings*: none of its first row is a column of ours. *repeated*: two columns with
 * one name. *broken*: its quotes do not close, from about this line on.
 */
export type Unreadable =
  | { code: 'empty' | 'headings' | 'many' }
  | { code: 'repeated'; heading: string }
  | { code: 'broken'; line: number }

export type MemberFile = {
  rows: FileRow[]
  columns: Column[]
  /** Headings that are none of our columns: what stands below them is passed over. */
  passedOver: string[]
}

/** What a spreadsheet would take for a formula, and what was put before it so that it would not (console, csv.ts). */
const GUARDED = /^'(?='*(?:[\s\u00A0\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|[\t\r\n]))/

/** The text of a cell, without the apostrophe that our own files put before what looks like a formula. */
export const unguarded = (cell: string): string => cell.replace(GUARDED, '')

/** Which of the signs stands most often in the first line, outside quotes: spreadsheets write what their country has. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/)
  const times = (sign: string): number => first.split(sign).length
  return [';', ',', '\t'].toSorted((a, b) => times(b) - times(a))[0] ?? ';'
}

const isParseError = (error: unknown): error is Error & { lines?: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')

/** Reads a file of members as people make them: semicolons, commas or tabs, with or without a byte order mark. */
export const readFile = (text: string): MemberFile | Unreadable => {
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return { code: 'empty' }
  let table: { record: string[]; info: { lines: number } }[]
  try {
    table = parse(plain, {
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      // One more than may be, and the headings: enough to tell that there are too many.
      to: MOST_ROWS + 2,
    }) as unknown as typeof table
  } catch (error) {
    if (isParseError(error)) return { code: 'broken', line: error.lines ?? 1 }
    throw error
  }
  const [head, ...body] = table
  const headings = (head?.record ?? []).map((heading) => unguarded(heading).trim())
  const columns = headings.map(columnNamed)
  const known = columns.filter((column) => column !== undefined)
  if (known.length === 0) return { code: 'headings' }
  const repeated = columns.findIndex((column, at) => column !== undefined && columns.indexOf(column) !== at)
  if (repeated >= 0) return { code: 'repeated', heading: headings[repeated] ?? '' }
  if (body.length > MOST_ROWS) return { code: 'many' }
  const rows = body
    .map(({ record }, at): FileRow | undefined => {
      if (record[0]?.startsWith(REMARK)) return undefined
      const cells: FileRow['cells'] = {}
      for (const [place, column] of columns.entries())
        if (column !== undefined)
          cells[column] = unguarded((record[place] ?? '').replace(/\r\n?/g, '\n').trim())
      // The headings are the first row, whatever lines within cells add.
      const isWide = record.slice(columns.length).some((cell) => cell.trim() !== '')
      return { line: at + 2, cells, ...(isWide ? { isWide } : {}) }
    })
    .filter((row) => row !== undefined)
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''))

  return {
    rows,
    columns: known,
    passedOver: headings.filter((heading, at) => heading !== '' && columns[at] === undefined),
  }
}
