import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../../shared/domain/source-run.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { placeOf } from '../../../shared/joining/place.ts'
import { SOURCE_DIRECTORY } from '../../../shared/sources/directory.ts'
import { type KnownSource, SOURCE_IDS } from '../../../shared/sources/names.ts'
import { type Named, readNames } from '../../../shared/store/opportunities.ts'
import type { Table } from '../../../shared/store/table.ts'
import { folded, holds } from '../pages/calls/select-calls.ts'
import { readCall } from './read-call.ts'

/** What was typed may be an id, a code at the source, an address or words of a title: so much of it is read. */
export const LONGEST_ASKED = 400
/** Shorter words are in half of all refused rows. */
const TELLING = 4

export const typedText = (text: string): string => text.trim().slice(0, LONGEST_ASKED)

/** The source on whose site an address is. */
export const sourceAt = (typed: string): KnownSource | undefined => {
  const host = placeOf(typed)?.host
  return host === undefined
    ? undefined
    : SOURCE_IDS.find((id) => placeOf(SOURCE_DIRECTORY[id].homepage)?.host === host)
}

type Known = Named & {
  sourceId?: string
  topic?: string | undefined
  origins?: { id: string; url: string }[] | undefined
}

/** Does what was typed mean this call? */
const meant = (typed: string): ((call: Known) => boolean) => {
  const place = placeOf(typed)?.place
  if (place)
    return ({ url, origins = [] }) =>
      [url, ...origins.map((origin) => origin.url)].some((known) => placeOf(known)?.place === place)
  const words = holds(typed)
  const code = folded(typed)
  const isCode = (id: string): boolean => folded(id.slice(id.indexOf(':') + 1)) === code
  return ({ title, sourceId = '', topic = '', origins = [] }) =>
    words(title) ||
    folded(sourceId) === code ||
    folded(topic) === code ||
    origins.some((origin) => isCode(origin.id))
}

export type Found =
  | { kind: 'call'; call: Opportunity }
  | { kind: 'several'; calls: Named[] }
  | { kind: 'none' }

/** Titles to choose from when what was typed is in several. */
const MOST_TITLES = 10

/**
 * The call that was meant, among those that are matched (open ones first), else among all that are stored: what came
 * in since the last matching, or closed long ago.
 */
export const findCall = async (
  typed: string,
  table: Table,
  { calls }: Pick<Snapshots, 'calls'>,
  now: Instant,
): Promise<Found> => {
  const named = await readCall(table, typed, calls)
  if (named) return { kind: 'call', call: named }
  const wanted = meant(typed)
  const isClosed = (card: Opportunity): number => Number(statusOf(card, now) === 'closed')
  const matched = [...calls.cards.values()].filter(wanted).sort((a, b) => isClosed(a) - isClosed(b))
  const found: Named[] =
    matched.length > 0
      ? matched
      : (await Promise.all(SOURCE_IDS.map((source) => readNames(table, source)))).flat().filter(wanted)
  const [first, ...others] = found
  if (!first) return { kind: 'none' }
  if (others.length > 0) return { kind: 'several', calls: found.slice(0, MOST_TITLES) }
  const call = await readCall(table, first.id, calls)
  return call ? { kind: 'call', call } : { kind: 'none' }
}

/** Rows of a source's last reading that were refused and that what was typed may mean. */
export const refusedRows = (typed: string, run: SourceRun): SourceRun['refusals'] => {
  const own = folded(
    placeOf(typed) ? (typed.split(/[?#]/)[0]?.replace(/\/+$/, '').split('/').at(-1) ?? '') : typed,
  )
  return own.length < TELLING ? [] : run.refusals.filter(({ row }) => folded(row).includes(own))
}
