import { createHash } from 'node:crypto'
import { rowsOf } from '../../../shared/digests/told.ts'
import type { Entry } from '../../../shared/domain/edit.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { steady } from '../../../shared/domain/steady.ts'
import { endOfDay, inZone, ROME } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { believedDeadlines, byAuthority } from '../../../shared/joining/believed.ts'
import { authorityRank } from '../../../shared/sources/authority.ts'
import { readDay } from '../../../shared/sources/reading/dates.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'

/** The fields that the page's form corrects. */
export type DateField = 'opensAt' | 'deadlines'

/** What was written into the form, as it was. `date`: `opensAt`, or `deadlines.` and the place in their list. */
export type Written = { date: string; day: string; hour: string; reason: string }
export type WrongField = 'day' | 'hour' | 'reason'

export const LONGEST_REASON = 500

/** The stored rows of a call, the one it is named after first. */
export const readRows = async (table: Table, call: Opportunity): Promise<Opportunity[]> => {
  const rows = await Promise.all(rowsOf(call).map(({ id }) => readOpportunity(table, id)))
  return rows.filter((row) => row !== undefined)
}

/** The row whose value of the field stands: it is this source's next word that a correction has to wait beside. */
export const rowWith = (rows: readonly Opportunity[], field: DateField): Opportunity | undefined => {
  const believed = rows.toSorted(byAuthority(authorityRank))
  const statements = believed.map((row) => ({ row, deadlines: row.deadlines, isListed: !row.withdrawnAt }))
  const found =
    field === 'deadlines'
      ? believedDeadlines(statements)?.row
      : [...rows.slice(0, 1), ...believed].find(({ opensAt }) => opensAt)
  return found ?? rows[0]
}

/** A mark of what a page showed of a call's dates and edits; another one means that somebody wrote since. */
export const markOf = (rows: readonly Opportunity[]): string => {
  const shown = rows.map(({ id, revision = 0, opensAt, deadlines, edits = [] }) =>
    steady([id, revision, opensAt ?? null, deadlines, edits]),
  )
  return createHash('sha256').update(shown.join('\n')).digest('hex').slice(0, 16)
}

const written = (body: Record<string, unknown>, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value.trim() : ''
}

export const writtenIn = (body: Record<string, unknown>): Written => ({
  date: written(body, 'date'),
  day: written(body, 'day'),
  hour: written(body, 'hour'),
  reason: written(body, 'reason'),
})

/** The row and the entry that a form asks for; what is wrong in it; or undefined where no page of ours has such a date. */
export const readEntry = (
  form: Written,
  rows: readonly Opportunity[],
  language: ReaderLanguage,
): { row: Opportunity; entry: Omit<Entry, 'by'> } | { wrong: WrongField[] } | undefined => {
  const [, field, place] = /^(?:(opensAt)|deadlines\.(\d{1,2}))$/.exec(form.date) ?? []
  const row = rowWith(rows, field ? 'opensAt' : 'deadlines')
  const index = Number(place)
  if (!row || !(field || index < Math.max(1, row.deadlines.length))) return undefined
  const day = readDay(form.day, language)
  const isHour = form.hour === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(form.hour)
  const isReason = form.reason !== '' && form.reason.length <= LONGEST_REASON
  if (!day || !isHour || !isReason)
    return {
      wrong: [
        ...(day ? [] : ['day']),
        ...(isHour ? [] : ['hour']),
        ...(isReason ? [] : ['reason']),
      ] as WrongField[],
    }
  const unstated = field ? inZone(`${day}T00:00`) : endOfDay(day)
  const moment = {
    at: form.hour ? inZone(`${day}T${form.hour}`) : unstated,
    hourStated: form.hour !== '',
    zone: ROME,
  }
  if (field) return { row, entry: { field: 'opensAt', value: moment, reason: form.reason } }
  const { stage } = row.deadlines[index] ?? {}
  const deadlines = row.deadlines.toSpliced(index, 1, { ...moment, ...(stage ? { stage } : {}) })
  const value = deadlines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return { row, entry: { field: 'deadlines', value, reason: form.reason } }
}
