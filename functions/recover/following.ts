import type { Changed, LetterReady } from '../../shared/domain/messages.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { systemClock } from '../../shared/runtime/clock.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { readRevisions } from '../../shared/store/announcements.ts'
import { type Following, readFollowing, settleFollowing } from '../../shared/store/following.ts'
import type { Table } from '../../shared/store/table.ts'
import { writeDeskLetters } from '../tick/desk-letters.ts'
import { settleProposal } from '../tick/settle-proposal.ts'
import { oneByOne } from './one-by-one.ts'

/** Who stores a revision does what follows from it at once: after this long it was done, or cut off. */
const LATE_MINUTES = 10

export type FollowingServices = {
  table: Table
  changed: Queue<Changed>
  urgent: Queue<LetterReady>
  now: () => Instant
}

const follow = async (
  { id, revision: number, proposed = [] }: Following,
  services: FollowingServices,
): Promise<void> => {
  const revisions = await readRevisions(services.table, id)
  const place = revisions.findIndex(({ revision }) => revision === number)
  const [before, after] = [revisions[place - 1], revisions[place]]
  if (!after) return
  await settleProposal(proposed, { announcement: id, by: after.begunBy }, services)
  if (before) await writeDeskLetters(before, after, services)
}

/**
 * Does what follows from revisions at the desk, where whoever stored them was cut off: letters to officers, proposals
 * that are settled. What was done already is found there, and done no second time.
 * @throws the first error, after all others were looked at
 */
export const recoverFollowing = async (services: FollowingServices): Promise<void> => {
  const { table, now } = services
  const { tried, tell } = oneByOne()
  const late = plus(now(), { minutes: -LATE_MINUTES })
  for (const one of await readFollowing(table)) {
    if (one.at >= late) continue
    await tried(async () => {
      await follow(one, services)
      await settleFollowing(table, [one], systemClock.sleep)
    }, undefined)
  }
  tell()
}
