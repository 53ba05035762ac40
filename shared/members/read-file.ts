import { cellText, type NoTable, REMARK, readTable } from '../csv/read-table.ts'
import { type Column, columnNamed } from './columns.ts'
import type { FileRow } from './read-row.ts'

/** Rows of one file: more than there are members of all clusters. */
export const MOST_ROWS = 5000

/**
 * Why a file cannot be read at all. *headings*: none of its first row is a column of ours. *repeated*: two columns with
 * one name. *broken*: its quotes do not close, from about this line on.
 */
export type Unreadable = NoTable | { code: 'headings' | 'many' } | { code: 'repeated'; heading: string }

export type MemberFile = {
  rows: FileRow[]
  columns: Column[]
  /** Headings that are none of our columns: what stands below them is passed over. */
  passedOver: string[]
}

/** Reads a file of members as people make them: semicolons, commas or tabs, with or without a byte order mark. */
export const readFile = (text: string): MemberFile | Unreadable => {
  const found = readTable(text, MOST_ROWS)
  if ('code' in found) return found
  const { headings, rows: body } = found
  const columns = headings.map(columnNamed)
  const known = columns.filter((column) => column !== undefined)
  if (known.length === 0) return { code: 'headings' }
  const repeated = columns.findIndex((column, at) => column !== undefined && columns.indexOf(column) !== at)
  if (repeated >= 0) return { code: 'repeated', heading: headings[repeated] ?? '' }
  if (body.length > MOST_ROWS) return { code: 'many' }
  const rows = body
    .map((record, at): FileRow | undefined => {
      if (record[0]?.startsWith(REMARK)) return undefined
      const cells: FileRow['cells'] = {}
      for (const [place, column] of columns.entries())
        if (column !== undefined) cells[column] = cellText(record[place])
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
