import * as z from 'zod'
import type { CallsSnapshot } from '../../../shared/blobs/snapshots.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import { nextDeadline, statusOf } from '../../../shared/domain/status.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { personName } from '../access/person-name.ts'
import { toldToText } from '../pages/calls/added.tsx'
import { holds } from '../pages/calls/select-calls.ts'
import type { Reader } from '../services.ts'
import { addedWords } from '../words/added.ts'
import { joinedWith } from './added-orders.ts'

export const ADDED_STATES = ['waiting', 'joined', 'closed', 'withdrawn'] as const
type State = (typeof ADDED_STATES)[number]

/** A call that an office added, with what has become of it; `joined`: as a source publishes it. */
export type AddedRow = { call: Opportunity; state: State; joined?: Opportunity | undefined }

/** What was asked to be seen. A value that is none of ours counts as not asked. */
export const AddedFilter = z.object({
  q: z.string().max(200).catch(''),
  state: z.enum(['', ...ADDED_STATES]).catch(''),
  sort: z.enum(['newest', 'title']).catch('newest'),
})
export type AddedFilter = z.infer<typeof AddedFilter>

export const addedRow = (
  call: Opportunity,
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'> | undefined,
  now: Instant,
): AddedRow => {
  const joined = joinedWith(call, calls)
  const state: State = joined
    ? 'joined'
    : call.withdrawnAt
      ? 'withdrawn'
      : statusOf(call, now) === 'closed'
        ? 'closed'
        : 'waiting'
  return { call, state, joined }
}

/** The rows that pass the filter, in the order asked for. */
export const selectAdded = (rows: readonly AddedRow[], { q, state, sort }: AddedFilter): AddedRow[] => {
  const wanted = holds(q)
  const added = ({ call }: AddedRow): string => call.byHand?.at ?? call.firstSeenAt
  return rows
    .filter((row) => (state === '' || row.state === state) && wanted(row.call.title))
    .toSorted((a, b) =>
      sort === 'title' ? a.call.title.localeCompare(b.call.title, 'it') : added(a) > added(b) ? -1 : 1,
    )
}

/** The list as a table. */
export const addedTable = (
  reader: Reader,
  rows: readonly AddedRow[],
): { head: string[]; rows: string[][] } => {
  const words = addedWords[reader.language]
  return {
    head: Object.values(words.columns),
    rows: rows.map(({ call, state }) => [
      call.id,
      call.title,
      call.funder ?? '',
      call.level,
      nextDeadline(call, reader.now)?.at ?? call.deadlines.at(-1)?.at ?? '',
      words.states[state],
      state === 'joined' ? words.everybody : toldToText(reader, call),
      call.byHand?.proposal ? words.proposalStates[call.byHand.proposal.state] : '',
      call.byHand ? personName(reader, call.byHand.by) : '',
      call.byHand?.at.slice(0, 10) ?? '',
      call.url,
    ]),
  }
}
