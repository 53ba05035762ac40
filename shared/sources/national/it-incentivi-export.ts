import * as z from 'zod'
import { plainLine } from '../reading/plain-text.ts'
import { readRows, textOf } from '../reading/rows.ts'
import { type Source, UnreadablePage } from '../source.ts'
import { rowsOfCsv } from './incentivi-csv.ts'
import { type IncentiveRow, readIncentive } from './incentivi-row.ts'
import { INCENTIVES, LISTS, TEXTS } from './it-incentivi.ts'

const ALIASES = Object.entries({ ...TEXTS, ...LISTS })
/** Either name of a column: a file that was asked for without aliases has the core's own. */
const COLUMNS = new Set(ALIASES.flat())
const LIST_COLUMNS = new Set(Object.entries(LISTS).flat())

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The rows of a JSON array, of a file of one JSON object a line, or of a CSV; an unreadable one stays in its place. */
const rowsOf = (text: string): unknown[] => {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (!/^[[{]/.test(trimmed)) return rowsOfCsv(trimmed, COLUMNS, LIST_COLUMNS) ?? []
  if (trimmed.startsWith('[')) {
    const rows = parsed(trimmed)
    return Array.isArray(rows) ? rows : []
  }
  return trimmed
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(parsed)
}

/** The export writes a list as a text that holds JSON. */
const listIn = (value: unknown): string[] => {
  const list =
    typeof value === 'string' ? (value.trim().startsWith('[') ? parsed(value) : value.split(';')) : value
  return z
    .array(z.string())
    .catch([])
    .parse(list)
    .map(plainLine)
    .filter((one) => one !== '')
}

/** A field by its alias, or by the core's own name for it. */
const cellOf = (row: Record<string, unknown>, alias: string): unknown =>
  row[alias] ?? row[TEXTS[alias] ?? LISTS[alias] ?? '']

const fieldsOf = (row: Record<string, unknown>): IncentiveRow => ({
  text: (alias) => textOf(cellOf(row, alias)),
  list: (alias) => listIn(cellOf(row, alias)),
})

const isIncentive = (value: unknown): boolean => {
  const row = z.looseObject({}).safeParse(value).data
  return (
    row !== undefined && textOf(cellOf(row, 'ID_Incentivo')) !== '' && textOf(cellOf(row, 'Titolo')) !== ''
  )
}

/**
 * The official export file of incentivi.gov.it, imported by hand: a JSON array, JSON lines, or CSV, fields by
 * their aliases or the core's names. The JSON was read from 251 recorded rows; no recorded CSV was at hand. Its calls carry the same ids as those of the live source.
 */
export const itIncentiviExport: Source = {
  ...INCENTIVES,
  minimumRows: 1,
  lists: 'latest',
  maximumPages: 1,
  first: () => ({ url: INCENTIVES.homepage }),
  read: (page) => {
    const rows = rowsOf(page.body)
    if (!rows.some(isIncentive))
      throw new UnreadablePage(
        INCENTIVES.id,
        'rows of the open-data export (JSON, JSON lines or CSV, with ID_Incentivo and Titolo)',
        rows.length === 0 ? 'none' : `${rows.length} rows without them`,
        'Download the file again from the open-data page; if it is another of its files, choose the one of incentives.',
      )
    return readRows(
      rows,
      (row) => (row.broken ? { refused: textOf(row.broken) } : readIncentive(fieldsOf(row))),
      (row) => textOf(cellOf(row, 'Titolo')) || textOf(cellOf(row, 'ID_Incentivo')),
      (row) => textOf(cellOf(row, 'ID_Incentivo')),
    )
  },
}
