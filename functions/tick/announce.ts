import type { CallsSnapshot } from '../../shared/blobs/snapshots.ts'
import type { Alike, Announcement } from '../../shared/domain/announcement.ts'
import { isItsHour, onItsHour } from '../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Changed, LetterReady } from '../../shared/domain/messages.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import {
  noteStored,
  readAnnouncement,
  readAnnouncements,
  readDueAnnouncements,
  saveAnnouncement,
} from '../../shared/store/announcements.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import {
  addOpportunity,
  fitting,
  readOpportunity,
  replaceOpportunity,
} from '../../shared/store/opportunities.ts'
import type { Table } from '../../shared/store/table.ts'
import { announcedCall } from './announced-call.ts'
import { writeDeskLettersSoon } from './desk-letters.ts'
import { nearestOnItsHour, resemblingAmong } from './resembling.ts'
import { ruleTwins } from './rule-twins.ts'

export type BringServices = { table: Table; changed: Queue<Changed>; now: () => Instant }
export type AnnounceServices = BringServices & {
  urgent: Queue<LetterReady>
  /** The calls that are matched, read where something is to go out; undefined: none yet. */
  calls: () => Promise<CallsSnapshot | undefined>
}

/** How often a call is read again when somebody, e.g. with a correction, wrote in between. */
const TRIES = 3

/**
 * Brings what is published of an announcement among the calls, and has matching told. May run twice, or break off
 * anywhere and run again: each step finds what it did before, and the announcement stays on the list of what is to be
 * done until the last is taken.
 * @returns whether it is there now
 */
export const bring = async (announcement: Announcement, services: BringServices): Promise<boolean> => {
  const { table, changed, now } = services
  // Before the call is there: it is joined with its twin from the first matching on.
  await ruleTwins(announcement, { table, now })
  const clusters = await readClusters(table)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const stored = await readOpportunity(table, callIdOf(announcement.id))
    const call = announcedCall(announcement, stored, clusters, now())
    const row = call && fitting(call)
    const isThere =
      row === undefined ||
      (stored ? await replaceOpportunity(table, row, stored) : await addOpportunity(table, row))
    if (!isThere) continue
    // Told again where it broke off before: messages that repeat build the same.
    await changed.send([{ at: now(), cause: 'announced' }])
    return noteStored(table, announcement)
  }
  return false
}

/** Brings it now, for whoever waits for the page; where that fails, the next minute does it. */
export const bringSoon = async (announcement: Announcement, services: BringServices): Promise<void> => {
  try {
    await bring(announcement, services)
  } catch (error) {
    logger.error('an announcement was not brought among the calls yet', {
      announcement: announcement.id,
      error: error instanceof Error ? error.name : 'unknown',
    })
  }
}

/**
 * What one whose hour has come very likely is already. Of the desk's others only those count that are published: who
 * writes another is asked when it is handed in.
 */
const alikeOnItsHour = async (
  due: Announcement,
  { table, calls, now }: AnnounceServices,
): Promise<Alike[]> => {
  const [known, all, clusters] = await Promise.all([calls(), readAnnouncements(table), readClusters(table)])
  const others = all.filter(({ live }) => live)
  return nearestOnItsHour(resemblingAmong(due, { calls: known, others, clusters }, now()))
}

/** Publishes one whose hour has come. @returns it as it stands now; undefined when somebody else was first */
const publishDue = async (
  due: Announcement,
  services: AnnounceServices,
): Promise<Announcement | undefined> => {
  const { table, urgent, now } = services
  const alike = isItsHour(due, now()) ? await alikeOnItsHour(due, services) : []
  const published = onItsHour(due, now(), alike)
  if (!published) return due
  if (await saveAnnouncement(table, published, due)) {
    await writeDeskLettersSoon(due, published, { table, urgent })
    return published
  }
  return readAnnouncement(table, due.id)
}

/**
 * Every minute: publishes what was scheduled until now, and brings among the calls what was published and is not there.
 * One that fails keeps none of the others. @returns ids of those that are among the calls now
 */
export const announce = async (services: AnnounceServices): Promise<string[]> => {
  const done: string[] = []
  for (const due of await readDueAnnouncements(services.table, services.now())) {
    try {
      const current = await publishDue(due, services)
      const { live } = current ?? {}
      if (current && live && live.stored < live.version && (await bring(current, services)))
        done.push(current.id)
    } catch (error) {
      logger.error('an announcement could not be published', {
        announcement: due.id,
        error: error instanceof Error ? error.name : 'unknown',
      })
    }
  }
  return done
}
