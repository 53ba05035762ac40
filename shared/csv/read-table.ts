import { parse } from 'csv-parse/sync'

/** How a row begins that is none: templates explain their columns in one. */
export const REMARK = '#'

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

/** *broken*: its quotes do not close, from about this line on. */
export type NoTable = { code: 'empty' } | { code: 'broken'; line: number }

/** `headings` are trimmed; `rows` are as they stand, remarks too, at most one more than `most`. */
export type FileTable = { headings: string[]; rows: string[][] }

/**
 * Reads a table as people's spreadsheets write it: semicolons, commas or tabs, with or without a byte order mark.
 * @param most rows that may be: one more is read, enough to tell that there are too many
 */
export const readTable = (text: string, most: number): FileTable | NoTable => {
  const plain = text.replace(/^\uFEFF/, '')
  if (plain.trim() === '') return { code: 'empty' }
  try {
    const [head = [], ...rows] = parse(plain, {
      delimiter: delimiterOf(plain),
      relax_column_count: true,
      skip_empty_lines: true,
      to: most + 2,
    }) as string[][]
    return { headings: head.map((heading) => unguarded(heading).trim()), rows }
  } catch (error) {
    if (isParseError(error)) return { code: 'broken', line: error.lines ?? 1 }
    throw error
  }
}

/** What a cell says: one kind of line break, and nothing that only spreadsheets need. */
export const cellText = (cell: string | undefined): string =>
  unguarded((cell ?? '').replace(/\r\n?/g, '\n').trim())
