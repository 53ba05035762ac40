import * as z from 'zod'
import { plainLine } from '../reading/plain-text.ts'
import { readRows, textOf } from '../reading/rows.ts'
import { type Source, UnreadablePage } from '../source.ts'
import { type IncentiveRow, readIncentive } from './incentivi-row.ts'
import { INCENTIVES } from './it-incentivi.ts'

const Row = z.looseObject({ ID_Incentivo: z.union([z.string(), z.number()]), Titolo: z.string() })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The rows of a JSON array, or of a file of one JSON object a line; an unreadable line stays in its place. */
const rowsOf = (text: string): unknown[] => {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
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

const fieldsOf = (row: Record<string, unknown>): IncentiveRow => ({
  text: (alias) => textOf(row[alias]),
  list: (alias) => listIn(row[alias]),
})

/**
 * The official export file of incentivi.gov.it, imported by hand: a JSON array or JSON lines, fields by their aliases.
 * Its calls carry the same ids as those of the live source.
 */
export const itIncentiviExport: Source = {
  ...INCENTIVES,
  minimumRows: 1,
  lists: 'latest',
  maximumPages: 1,
  first: () => ({ url: INCENTIVES.homepage }),
  read: (page) => {
    const rows = rowsOf(page.body)
    if (!rows.some((row) => Row.safeParse(row).success))
      throw new UnreadablePage(
        INCENTIVES.id,
        'rows of the open-data export (JSON, with ID_Incentivo and Titolo)',
        'none',
        'Download the file again from the open-data page and choose JSON.',
      )
    return readRows(
      rows,
      (row) => readIncentive(fieldsOf(row)),
      (row) => textOf(row.Titolo) || textOf(row.ID_Incentivo),
      (row) => textOf(row.ID_Incentivo),
    )
  },
}
