import { createHash } from 'node:crypto'
import { cellText, type NoTable, REMARK, readTable } from '../../../../shared/csv/read-table.ts'
import { problemsOf } from '../../../../shared/domain/announced.ts'
import type {
  Announcement,
  AnnouncementState,
  BegunFromFile,
} from '../../../../shared/domain/announcement.ts'
import { lineOf, type Name, type Written } from '../../../../shared/domain/announcement-fields.ts'
import { isUntouched } from '../../../../shared/domain/announcement-import.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import {
  type CalendarColumn,
  calendarColumnNamed,
  type DraftColumn,
  draftColumnNamed,
  type FileKind,
} from './columns.ts'
import { CALENDAR_FIELDS, type ReadRow, readCalendarRow, readDraftRow, type WrongCell } from './read-row.ts'

/** Rows of one file: more than a region plans in years, and few enough to be stored while somebody waits. */
export const MOST_ROWS = 500

/** Why a file cannot be read at all; see member files. *many*: more rows than MOST_ROWS. */
export type Unreadable = NoTable | { code: 'headings' | 'many' } | { code: 'repeated'; heading: string }

type Known = { line: number; id: string; row: string; title: string }

/**
 * What a row does. *touched*: it says something else than before, and somebody has gone on with its draft since, which
 * is left alone. `lacks`: how many things its draft lacks until it can be handed in.
 */
export type RowPlan =
  | (Known & { state: 'new'; written: Written; from: BegunFromFile; lacks: number })
  | (Known & { state: 'changed'; written: Written; from: BegunFromFile; lacks: number; before: Announcement })
  | (Known & { state: 'unchanged' })
  | (Known & { state: 'touched'; stands: AnnouncementState })
  | (Known & { state: 'wrong'; wrong: WrongCell[] })

export type FilePlan = {
  rows: RowPlan[]
  /** Fields that the file has a column for. */
  names: readonly Name[]
  /** Headings that are none of ours: what stands below them is passed over. */
  passedOver: string[]
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The same row of the same kind of file is the same announcement, whoever brings it and however often. */
const idOf = (kind: FileKind, row: string): string => hash(JSON.stringify(['file', kind, row]))

const markOf = (written: Written): string =>
  hash(JSON.stringify(Object.entries(written).toSorted(([a], [b]) => (a < b ? -1 : 1))))

type Looking = { kind: FileKind; clusters: readonly Cluster[]; all: readonly Announcement[]; now: Instant }

const planned = (
  { row, written, wrong }: ReadRow,
  line: number,
  { kind, now }: Looking,
  before: Announcement | undefined,
): RowPlan => {
  const known = { line, row, id: idOf(kind, row), title: lineOf(written, 'titleIt') }
  if (wrong.length > 0) return { ...known, state: 'wrong', wrong: wrong.slice(0, 10) }
  const from: BegunFromFile = { kind: 'file', file: kind, row, mark: markOf(written) }
  const lacks = (): number => problemsOf(written, { now }).length
  if (!before) return { ...known, state: 'new', written, from, lacks: lacks() }
  if (before.from.kind === 'file' && before.from.mark === from.mark) return { ...known, state: 'unchanged' }
  if (!isUntouched(before)) return { ...known, state: 'touched', stands: before.state }
  return { ...known, state: 'changed', written, from, lacks: lacks(), before }
}

/** What stands in each column of a row; the rest is passed over. */
const cellsOf = <Column>(
  columns: readonly (Column | undefined)[],
  record: readonly string[],
): Map<Column, string> =>
  new Map(
    columns.flatMap((column, place): [Column, string][] =>
      column === undefined ? [] : [[column, cellText(record[place])]],
    ),
  )

/** Reads a file, and says row by row what it would do to the announcements that stand. Pure. */
export const planOfFile = (text: string, looking: Looking): FilePlan | Unreadable => {
  const { kind, clusters, all } = looking
  const found = readTable(text, MOST_ROWS)
  if ('code' in found) return found
  const { headings, rows: body } = found
  const named = kind === 'calendar' ? calendarColumnNamed : draftColumnNamed
  const columns: (CalendarColumn | DraftColumn | undefined)[] = headings.map(named)
  if (columns.every((column) => column === undefined)) return { code: 'headings' }
  const repeated = columns.findIndex((column, at) => column !== undefined && columns.indexOf(column) !== at)
  if (repeated >= 0) return { code: 'repeated', heading: headings[repeated] ?? '' }
  if (body.length > MOST_ROWS) return { code: 'many' }
  const byId = new Map(all.map((one) => [one.id, one]))
  const lines = new Map<string, number>()
  const rows = body.flatMap((record, at): RowPlan[] => {
    if (record[0]?.startsWith(REMARK) || record.every((cell) => cell.trim() === '')) return []
    // The headings are the first row, whatever lines within cells add.
    const line = at + 2
    const read =
      kind === 'calendar'
        ? readCalendarRow(cellsOf(columns as (CalendarColumn | undefined)[], record), clusters)
        : readDraftRow(cellsOf(columns as (DraftColumn | undefined)[], record), clusters)
    if (record.slice(columns.length).some((cell) => cell.trim() !== ''))
      read.wrong.push({ column: 'row', code: 'wide', found: '' })
    const earlier = lines.get(read.row)
    if (earlier !== undefined)
      read.wrong.push({ column: 'row', code: 'twice', found: read.row, line: earlier })
    else if (read.row !== '') lines.set(read.row, line)
    return [planned(read, line, looking, byId.get(idOf(kind, read.row)))]
  })
  const fields = columns.filter((column): column is Name => column !== undefined && column !== 'row')
  return {
    rows,
    names: kind === 'calendar' ? CALENDAR_FIELDS : fields,
    passedOver: headings.filter((heading, at) => heading !== '' && columns[at] === undefined),
  }
}
