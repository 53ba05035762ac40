import type { Member } from '../domain/member.ts'
import { memberOn } from '../domain/membership.ts'
import type { Steer } from '../domain/steer.ts'
import { type Day, dayOf, type Instant, plus } from '../domain/time.ts'
import {
  createMatcher,
  keptToOwn,
  type Matcher,
  SNAPSHOT_VERSION,
  SnapshotDamaged,
  SnapshotOutdated,
} from '../matching/index.ts'
import { logger } from '../runtime/lambda.ts'
import { readMembershipsSince } from '../store/members.ts'
import { readPointer, type SnapshotPointer } from '../store/snapshots.ts'
import { readSteering } from '../store/steering.ts'
import type { Table } from '../store/table.ts'
import type { Blobs } from './blobs.ts'
import {
  type CallsSnapshot,
  type ProfilesSnapshot,
  readCalls,
  readProfiles,
  SnapshotUnreadable,
} from './snapshots.ts'

export type Snapshots = {
  calls: CallsSnapshot
  profiles: ProfilesSnapshot
  matcher: Matcher
  /** Every call stored before this moment is in the snapshot. */
  builtAt: Instant
  /** What offices decided of calls: read anew each time, as it is no part of what is built; absent: nothing. */
  steering?: readonly Steer[]
}

/**
 * There is nothing to match with: no source was read, match has not run since, or what is there was written by older
 * code and waits to be built anew.
 */
export class NoSnapshots extends Error {
  override name = 'NoSnapshots'
}

/** A snapshot that will not get better by asking again, unlike a blob store that is slow to answer. */
const UNUSABLE = [SnapshotUnreadable, SnapshotDamaged, SnapshotOutdated]

/** Longer than a write takes from the moment it says it was made at: a build may have read before it, and begun after. */
const WRITTEN_MINUTES = 15

/**
 * The members of a snapshot in the clusters that they are members of on a day: by what the snapshot knows of them, or by
 * what is stored where that is newer. Those that are in none any more are not among them.
 */
export const stillMembers = (
  matched: ReadonlyMap<string, Member>,
  changed: readonly Pick<Member, 'id' | 'clusters'>[],
  day: Day,
): ReadonlyMap<string, Member> => {
  const now = new Map(changed.map((record) => [record.id, memberOn(record, day)]))
  return new Map(
    [...matched].flatMap(([id, member]): [string, Member][] => {
      const then = memberOn(member, day)
      const own = now.get(id)
      const clusters = own
        ? then.clusters.filter(({ cluster }) => own.clusters.some((one) => one.cluster === cluster))
        : then.clusters
      if (clusters.length === 0) return []
      return [[id, clusters.length === member.clusters.length ? member : { ...member, clusters }]]
    }),
  )
}

/** Reads what the pointer names; if that is damaged or of an older format, the one before it (FAULTS B8, B9). */
const readOrPrevious = async <T>(
  pointer: SnapshotPointer,
  read: (version: string) => Promise<T>,
): Promise<{ snapshot: T; builtAt: Instant }> => {
  try {
    return { snapshot: await read(pointer.version), builtAt: pointer.builtAt }
  } catch (error) {
    logger.error('snapshot unreadable', {
      kind: pointer.kind,
      version: pointer.version,
      error: error as Error,
    })
    if (!isUnusable(error) || !pointer.previous) throw forNow(error, pointer)
    try {
      return { snapshot: await read(pointer.previous.version), builtAt: pointer.previous.builtAt }
    } catch (again) {
      throw forNow(again, pointer)
    }
  }
}

const isUnusable = (error: unknown): boolean => UNUSABLE.some((kind) => error instanceof kind)

/** A snapshot of an older format is as good as none until recover has had it built anew, half an hour at most. */
const forNow = (error: unknown, { kind, format }: SnapshotPointer): unknown =>
  isUnusable(error) && format !== SNAPSHOT_VERSION
    ? new NoSnapshots(
        `[snapshots] expected ${kind} of version ${SNAPSHOT_VERSION}, found ${format ?? 'an older one'}. Recover asks for a build.`,
      )
    : error

/** The calls that are matched now, for who needs nobody's profile; undefined before the first match. */
export const matchedCalls = (table: Table, blobs: Blobs) => async (): Promise<CallsSnapshot | undefined> => {
  const pointer = await readPointer(table, 'calls')
  if (!pointer) return undefined
  try {
    return (await readOrPrevious(pointer, (version) => readCalls(blobs, version))).snapshot
  } catch (error) {
    if (error instanceof NoSnapshots) return undefined
    throw error
  }
}

/**
 * Loads the snapshots in force and keeps them while the pointers stay: a warm sender reads them once. One that had to
 * fall back on the previous one looks each time whether the one in force has been mended.
 */
export const snapshotLoader = (table: Table, blobs: Blobs): (() => Promise<Snapshots>) => {
  /** Who leaves is gone at once, and on its day; who joins waits for the next build, as it is matched with nothing before. */
  const asOfToday = async <
    Each extends { calls: CallsSnapshot; profiles: ProfilesSnapshot; matcher: Matcher },
  >(
    snapshots: Each,
    builtAt: Instant,
  ): Promise<Each> => {
    const changed = await readMembershipsSince(table, plus(builtAt, { minutes: -WRITTEN_MINUTES }))
    const { profiles } = snapshots
    const members = stillMembers(profiles.members, changed, dayOf(table.now()))
    const matcher = keptToOwn(snapshots.matcher, snapshots.calls.cards, members)
    return { ...snapshots, matcher, profiles: { ...profiles, members } }
  }
  let known: Omit<Snapshots, 'builtAt' | 'steering'> | undefined
  return async () => {
    const [calls, profiles, steering] = await Promise.all([
      readPointer(table, 'calls'),
      readPointer(table, 'profiles'),
      readSteering(table),
    ])
    if (!calls || !profiles)
      throw new NoSnapshots(
        '[snapshots] expected both to be built, found none. Ingest a source or let recover ask for a build.',
      )
    if (known?.calls.version === calls.version && known.profiles.version === profiles.version)
      return { ...(await asOfToday(known, profiles.builtAt)), builtAt: calls.builtAt, steering }
    const [loaded, who] = await Promise.all([
      readOrPrevious(calls, (version) => readCalls(blobs, version)),
      readOrPrevious(profiles, (version) => readProfiles(blobs, version)),
    ])
    const matcher = createMatcher(loaded.snapshot.index, who.snapshot.index)
    known = { calls: loaded.snapshot, profiles: who.snapshot, matcher }
    return { ...(await asOfToday(known, who.builtAt)), builtAt: loaded.builtAt, steering }
  }
}
