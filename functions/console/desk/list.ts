import * as z from 'zod'
import { type Announcement, AnnouncementState, titleOf } from '../../../shared/domain/announcement.ts'
import { CLOSINGS, lineOf } from '../../../shared/domain/announcement-fields.ts'
import { personName } from '../access/person-name.ts'
import { csvOf } from '../frame/csv.ts'
import { holds } from '../pages/calls/select-calls.ts'
import type { Reader } from '../services.ts'
import { deskWords } from '../words/desk.ts'

/** What was asked to be seen; those that were discarded only where they are asked for. */
export const DeskFilter = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(['', ...AnnouncementState.options]).catch(''),
  sort: z.enum(['newest', 'title', 'deadline']).catch('newest'),
})
export type DeskFilter = z.infer<typeof DeskFilter>

/** The last closing day as it was typed, which sorts as a text; empty where none was. */
export const lastDay = ({ written }: Announcement): string =>
  CLOSINGS.map((place) => lineOf(written, `closes${place}Day`))
    .filter((day) => day !== '')
    .toSorted()
    .at(-1) ?? ''

/** The announcements that pass the filter, in the order asked for. */
export const selectAnnouncements = (
  all: readonly Announcement[],
  { q, state, sort }: DeskFilter,
): Announcement[] => {
  const wanted = holds(q)
  return all
    .filter((one) => (state === '' ? one.state !== 'discarded' : one.state === state) && wanted(titleOf(one)))
    .toSorted((a, b) => {
      if (sort === 'title') return titleOf(a).localeCompare(titleOf(b), 'it')
      if (sort === 'deadline') return (lastDay(a) || '9').localeCompare(lastDay(b) || '9')
      return a.happened.at > b.happened.at ? -1 : 1
    })
}

/** The list as a table. */
export const deskCsv = (reader: Reader, rows: readonly Announcement[]): string => {
  const words = deskWords[reader.language]
  return csvOf(
    Object.values(words.columns),
    rows.map((one) => [
      one.id,
      titleOf(one),
      words.states[one.state],
      one.live ? words.standings[one.live.standing] : '',
      lastDay(one),
      [lineOf(one.written, 'actNumber'), lineOf(one.written, 'actDate')].filter(Boolean).join(' '),
      one.happened.by ? personName(reader, one.happened.by) : words.bySystem,
      one.happened.at.slice(0, 10),
      one.live?.firstAt.slice(0, 10) ?? '',
      lineOf(one.written, 'url'),
    ]),
  )
}
