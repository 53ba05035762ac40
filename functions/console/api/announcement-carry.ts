import type * as z from 'zod'
import type { Announcement } from '../../../shared/domain/announcement.ts'
import { carryOut, isWeighed, type Order, type Refusal } from '../../../shared/domain/announcement-flow.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { readAnnouncement, readRevisions, saveAnnouncement } from '../../../shared/store/announcements.ts'
import { bringSoon } from '../../tick/announce.ts'
import { writeDeskLettersSoon } from '../../tick/desk-letters.ts'
import { nearest } from '../../tick/resembling.ts'
import { ruleTwins } from '../../tick/rule-twins.ts'
import { resemblingFor } from '../desk/alike.ts'
import { keepPromise } from '../desk/promise.ts'
import { reachFor } from '../desk/reach.ts'
import type { ConsoleServices } from '../services.ts'
import { type AnnouncementAnswer, announcementTag, refusal } from './announcement-schemas.ts'
import { notFound, type Problem, problem } from './problem.ts'
import type { Reply } from './route.ts'

/** Who orders what of which announcement. */
export type Ordering = {
  services: ConsoleServices
  person: Person
  params: { announcement: string }
  seen: string
  request: string
}

type Answer = z.input<typeof AnnouncementAnswer>

/** An announcement as it is answered. */
export const ordered = (one: Announcement): Reply<Answer> => ({ answer: one, etag: announcementTag(one) })

/** A revision says which request made it, so that a request that comes again finds what it did. */
export const marked = (one: Announcement, request: string): Announcement =>
  request === '' ? one : { ...one, happened: { ...one.happened, request } }

type Carrying<A> = {
  order: Order
  /** Whether what whoever asks has seen is what stands. */
  isSeen: (before: Announcement) => boolean
  reply: (one: Announcement) => Reply<A>
  /** Refusals which say that what was asked for is so already. */
  isDone?: readonly Refusal[]
}

/** Somebody else may write another part in between, each time: more often than this, nobody does. */
const TRIES = 3

/**
 * Carries an order out by the desk's own flow. A request that broke off after its write, and comes again under its key,
 * is answered by the revision that it made; one that saw another state is told what stands now.
 */
export const carry = async <A>(
  { services, person, params, request }: Ordering,
  { order, isSeen, reply, isDone = [] }: Carrying<A>,
): Promise<Reply<A> | Problem> => {
  const { table, now, changed } = services
  const resembling = resemblingFor(services)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await readAnnouncement(table, params.announcement)
    if (!before) return notFound(`Announcement ${params.announcement}`)
    const made = request === '' ? undefined : await madeBy(request, before, services)
    if (made) return reply(made)
    if (!isSeen(before)) {
      const { answer: current, etag = '' } = reply(before)
      return problem('PreconditionFailed', 'It is another than If-Match names. Read it again.', {
        current,
        etag,
      })
    }
    const alike = isWeighed(order) ? nearest(await resembling(before)) : []
    const carried = carryOut(before, order, { by: person.id, now: now(), alike })
    if ('refused' in carried)
      return isDone.includes(carried.refused)
        ? reply(before)
        : refusal(
            carried.refused,
            before,
            now(),
            alike.map(({ call }) => call),
          )
    const after = marked(carried.announcement, request)
    if (!(await saveAnnouncement(table, after, before))) continue
    await writeDeskLettersSoon(before, after, services)
    if (order.do === 'compare' && (await ruleTwins(after, { table, now }, true)) && after.live)
      await changed.send([{ at: now(), cause: 'announced' }])
    // Who asked waits for it; where it breaks off, the next minute does it.
    if (order.do === 'publish' || order.do === 'update') await bringSoon(after, { table, changed, now })
    if (order.do === 'publish' || order.do === 'schedule') await keepPromise(after, reachFor(services), table)
    return reply((await readAnnouncement(table, after.id)) ?? after)
  }
  return problem('Conflict', 'Others kept changing it. Read it again.')
}

/** The revision that a request made, when it was sent before. */
const madeBy = async (
  request: string,
  latest: Announcement,
  { table }: Pick<ConsoleServices, 'table'>,
): Promise<Announcement | undefined> =>
  (await readRevisions(table, latest.id)).find(({ happened }) => happened.request === request)
