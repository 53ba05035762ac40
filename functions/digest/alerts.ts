import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import { mayInterrupt } from '../../shared/digests/urgent.ts'
import { isAnnounced } from '../../shared/domain/desk.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Run } from '../../shared/domain/run.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { type Instant, isNight, plus } from '../../shared/domain/time.ts'
import { BANDS } from '../../shared/matching/index.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { moveAlertMark, readAlertMark } from '../../shared/store/alert-mark.ts'
import { listContactIds, readContactIdsOf } from '../../shared/store/contacts.ts'
import { openRun, type RunServices } from './open-run.ts'

export type AlertServices = RunServices & { urgent: Queue<ShardReady>; snapshots: () => Promise<Snapshots> }

/**
 * A call is dated just before it is stored: what was on its way while a build read the table belongs to the next one.
 * What is looked at twice for that is mailed once.
 */
const ON_ITS_WAY_MINUTES = 5

type Window = { since: Instant; upTo: Instant }

const isWithin = (at: Instant, { since, upTo }: Window): boolean => at >= since && at < upTo

const hasUrgentChange = ({ changes }: Opportunity, window: Window): boolean =>
  changes.some((change) => isWithin(change.at, window) && mayInterrupt(change))

/**
 * Whom to look at: everybody where something was revoked or moved, as only their own records say who was told of it;
 * else the contacts of the members for whom a call just published is strong; good, too, of those that the Region's
 * consortium announces here. By night what was published waits for
 * the morning's daily run.
 */
const concerned = async (
  { calls, matcher }: Snapshots,
  window: Window,
  { table, now }: RunServices,
): Promise<string[]> => {
  const cards = [...calls.cards.values()]
  if (cards.some((card) => hasUrgentChange(card, window))) return listContactIds(table)
  if (isNight(now())) return []
  const published = cards.filter(
    (card) => !card.baseline && isWithin(card.firstSeenAt, window) && statusOf(card, now()) !== 'closed',
  )
  const members = new Set(
    published.flatMap((call) =>
      matcher
        .membersFor(call.id, {
          limit: Number.MAX_SAFE_INTEGER,
          floor: isAnnounced(call) ? BANDS.good : BANDS.strong,
        })
        .map(({ member }) => member),
    ),
  )
  return readContactIdsOf(table, [...members])
}

/**
 * Looks through what was published or changed since the last snapshot that was looked through, and opens a run for
 * whom it concerns. May run twice: the mark moves last, and what a contact was mailed for is never mailed again.
 * @returns the run, or undefined where nothing concerns anybody.
 */
export const startAlerts = async (services: AlertServices): Promise<Run | undefined> => {
  const { table, urgent } = services
  const snapshots = await services.snapshots()
  const upTo = snapshots.builtAt
  const since = await readAlertMark(table)
  if (since !== undefined && since >= upTo) return undefined
  const contacts =
    since === undefined
      ? []
      : await concerned(snapshots, { since: plus(since, { minutes: -ON_ITS_WAY_MINUTES }), upTo }, services)
  const run =
    since !== undefined && contacts.length > 0
      ? await openRun(
          { kind: 'alerts', period: upTo, startsAt: since, endsAt: upTo },
          async () => contacts,
          urgent,
          services,
        )
      : undefined
  await moveAlertMark(table, upTo)
  return run
}
