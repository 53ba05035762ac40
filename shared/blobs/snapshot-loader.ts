import type { Instant } from '../domain/time.ts'
import { createMatcher, type Matcher } from '../matching/index.ts'
import { logger } from '../runtime/lambda.ts'
import { readPointer, type SnapshotPointer } from '../store/snapshots.ts'
import type { Table } from '../store/table.ts'
import type { Blobs } from './blobs.ts'
import { type CallsSnapshot, type ProfilesSnapshot, readCalls, readProfiles } from './snapshots.ts'

export type Snapshots = {
  calls: CallsSnapshot
  profiles: ProfilesSnapshot
  matcher: Matcher
  /** Every call stored before this moment is in the snapshot. */
  builtAt: Instant
}

/** Nothing has been matched yet: no source was read, or match has not run since. */
export class NoSnapshots extends Error {
  override name = 'NoSnapshots'
}

/** Reads what the pointer names; if that is damaged or of an older format, the one before it (FAULTS B8, B9). */
const readOrPrevious = async <T>(
  pointer: SnapshotPointer,
  read: (version: string) => Promise<T>,
): Promise<T> => {
  try {
    return await read(pointer.version)
  } catch (error) {
    logger.error('snapshot unreadable', {
      kind: pointer.kind,
      version: pointer.version,
      error: error as Error,
    })
    if (!pointer.previous) throw error
    return read(pointer.previous)
  }
}

/** Loads the snapshots in force and keeps them while the pointers stay: a warm sender reads them once. */
export const snapshotLoader = (table: Table, blobs: Blobs): (() => Promise<Snapshots>) => {
  let known: { versions: string; snapshots: Omit<Snapshots, 'builtAt'> } | undefined
  return async () => {
    const [calls, profiles] = await Promise.all([readPointer(table, 'calls'), readPointer(table, 'profiles')])
    if (!calls || !profiles)
      throw new NoSnapshots(
        '[snapshots] expected both to be built, found none. Ingest a source or let recover ask for a build.',
      )
    const versions = `${calls.version} ${profiles.version}`
    if (known?.versions !== versions) {
      const [callsSnapshot, profilesSnapshot] = await Promise.all([
        readOrPrevious(calls, (version) => readCalls(blobs, version)),
        readOrPrevious(profiles, (version) => readProfiles(blobs, version)),
      ])
      const matcher = createMatcher(callsSnapshot.index, profilesSnapshot.index)
      known = { versions, snapshots: { calls: callsSnapshot, profiles: profilesSnapshot, matcher } }
    }
    return { ...known.snapshots, builtAt: calls.builtAt }
  }
}
