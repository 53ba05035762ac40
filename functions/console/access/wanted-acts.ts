import * as z from 'zod'
import { type Act, ActName } from '../../../shared/domain/act.ts'
import { Day, dayOf, type Instant, plus } from '../../../shared/domain/time.ts'
import { readActs } from '../../../shared/store/acts.ts'
import type { Table } from '../../../shared/store/table.ts'

/** Days that are looked through at once, at most: each is a query. */
export const MOST_DAYS = 92
const USUAL_DAYS = 30

/** Which actions are wanted; what cannot be read counts as not said. */
export type AuditFilter = {
  from: Day
  to: Day
  person: string
  act: ActName | ''
  order: 'newest' | 'oldest'
}

const Asked = z.object({
  from: Day.refine((day) => !Number.isNaN(Date.parse(day)))
    .optional()
    .catch(undefined),
  to: Day.refine((day) => !Number.isNaN(Date.parse(day)))
    .optional()
    .catch(undefined),
  person: z.string().max(120).catch(''),
  act: z.union([ActName, z.literal('')]).catch(''),
  order: z.enum(['newest', 'oldest']).catch('newest'),
})

const noon = (day: Day): Instant => `${day}T12:00:00Z`
const daysBefore = (day: Day, days: number): Day => dayOf(plus(noon(day), { days: -days }))

/** @param query of the page's address. The time is never longer than `MOST_DAYS`: its end counts. */
export const auditFilterOf = (query: Record<string, string>, now: Instant): AuditFilter => {
  const { from, to = dayOf(now), ...rest } = Asked.parse(query)
  const earliest = daysBefore(to, MOST_DAYS - 1)
  const wanted = from ?? daysBefore(to, USUAL_DAYS - 1)
  return { ...rest, to, from: wanted < earliest ? earliest : wanted > to ? to : wanted }
}

/** Days of UTC in which something can have happened on the wanted days of Rome. */
const storedDays = ({ from, to }: AuditFilter): Day[] => {
  const days: Day[] = []
  for (let at = plus(`${from}T00:00:00Z`, { days: -1 }); at.slice(0, 10) <= to; at = plus(at, { days: 1 }))
    days.push(at.slice(0, 10))
  return days
}

/** What was done in that time and passes the filter, in the order asked for. */
export const wantedActs = async (table: Table, filter: AuditFilter): Promise<Act[]> => {
  const acts = (await Promise.all(storedDays(filter).map((day) => readActs(table, day)))).flat()
  const wanted = acts.filter(({ at, person, name }) => {
    const day = dayOf(at)
    return (
      day >= filter.from &&
      day <= filter.to &&
      (filter.person === '' || person === filter.person) &&
      (filter.act === '' || name === filter.act)
    )
  })
  return filter.order === 'newest' ? wanted.toReversed() : wanted
}
