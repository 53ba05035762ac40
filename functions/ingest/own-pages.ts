import { asListed } from '../../shared/domain/edit.ts'
import { Draft, type Opportunity } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { steady } from '../../shared/domain/steady.ts'
import { daysBetween, type Instant } from '../../shared/domain/time.ts'
import type { Source } from '../../shared/sources/source.ts'
import { isUnconfirmed } from '../../shared/sources/unconfirmed.ts'
import { fitting } from '../../shared/store/opportunities.ts'
import { hashOf } from './archive.ts'
import { withEarlier } from './complete.ts'
import { isKnown, opportunityId } from './identity.ts'
import type { WholeReading } from './read-source.ts'
import { settle } from './settle.ts'
import type { Asked, ReadingContext } from './settle-reading.ts'

/** Every own page of an open call has its turn once in so many days. */
const ROUND_DAYS = 7
/** Most own pages of one source that are read again in one run: under a minute at a request a second. */
const MOST_TURNS = 40

/** A call whose own page is read again although its row says nothing new. */
export type Turn = { seen: Opportunity; row: Draft; isListed: boolean }

const EPOCH: Instant = '2000-01-03T12:00:00Z'

/** Has its day of the seven come since the last reading? Days that no reading had are made up for. */
const hasTurn = (id: string, last: Instant | undefined, now: Instant): boolean => {
  const passed = last ? daysBetween(last, now) : ROUND_DAYS
  const own = Number.parseInt(hashOf(id).slice(0, 8), 16)
  const daysAgo = (daysBetween(EPOCH, now) + own) % ROUND_DAYS
  return daysAgo < passed
}

const Bare = Draft.pick({
  sourceId: true,
  title: true,
  summary: true,
  language: true,
  level: true,
  programme: true,
  funder: true,
  act: true,
  regions: true,
  themes: true,
  keywords: true,
  url: true,
  publishedAt: true,
}).strip()

/** Stands for the row of a call that its source no longer lists: what it is known by, and none of what its page said. */
const bareRow = (call: Opportunity): Draft => Draft.parse(Bare.parse(asListed(call)))

/**
 * The calls whose own pages are read again in this run: open, or of unknown end, and not asked for anyway because their
 * rows have changed. Their days are spread by a hash of their ids. Where a source lists only the latest, what it has
 * dropped has its turn as well: its page alone still tells of it.
 * @param last when the source was last read whole
 */
export const turnsOf = (
  source: Source,
  stored: ReadonlyMap<string, Opportunity>,
  { drafts }: WholeReading,
  last: Instant | undefined,
  now: Instant,
): Turn[] => {
  if (!source.completion?.watched) return []
  const rows = new Map(drafts.map((draft) => [opportunityId(source.id, draft.sourceId), draft]))
  return [...stored.values()]
    .filter((seen) => hasTurn(seen.id, last, now))
    .filter((seen) => statusOf(seen, now) !== 'closed' && !isUnconfirmed(seen, now))
    .flatMap((seen): Turn[] => {
      const row = rows.get(seen.id)
      if (row) return isKnown(seen, row) ? [{ seen, row, isListed: true }] : []
      return source.lists === 'latest' ? [{ seen, row: bareRow(seen), isListed: false }] : []
    })
    .filter(({ row }) => source.completion?.request(row))
    .toSorted((a, b) => (hashOf(`${now}${a.seen.id}`) < hashOf(`${now}${b.seen.id}`) ? -1 : 1))
    .slice(0, MOST_TURNS)
}

/** What of a stored call is more than the name of the page that it was read in. */
const saidBy = ({ ownPage: _, ...said }: Opportunity): string => steady(said)

/**
 * Reads own pages again. What they say anew is a change as any; one that says what it said costs no write, and one that
 * cannot be had leaves the call as it is until its next turn.
 */
export async function* rereadOwnPages(
  turns: readonly Turn[],
  { source, now, baseline, complete, earlier }: ReadingContext,
): AsyncGenerator<Asked> {
  for (const { seen, row, isListed } of turns) {
    const { draft, isWhole, ownPage, alike } = await complete(row, seen)
    if (!isWhole) continue
    const whole = (one: Draft): Draft => (isListed ? one : withEarlier(one, seen))
    const context = { now: now(), baseline, ownPage, again: true }
    let settlement = settle(source.id, seen, whole(draft), seen.fingerprint, context)
    if (settlement.kind === 'changed' && settlement.material) {
      const reread = isListed ? await earlier(row.sourceId) : row
      if (reread)
        settlement = settle(source.id, seen, whole(draft), seen.fingerprint, {
          ...context,
          earlier: whole(await alike(reread)),
        })
    }
    if (settlement.kind !== 'changed' || saidBy(settlement.opportunity) === saidBy(seen)) continue
    const opportunity = fitting(settlement.opportunity)
    if (opportunity && saidBy(opportunity) !== saidBy(seen)) yield { ...settlement, opportunity }
  }
}
