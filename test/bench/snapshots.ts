import { decodeCalls, decodeProfiles, encodeCalls, encodeProfiles } from '../../shared/matching/index.ts'
import { inTurn, median, timed } from './measure.ts'
import { join, postingCount } from './ours.ts'
import { plain, type Row } from './rows.ts'
import type { World } from './world.ts'

/** Profiles in the snapshot beside the calls. */
const PROFILES = 750

/** Part 6: the snapshot of calls, from bytes to readiness. */
export const snapshots = (world: World): Row[] => {
  const index = world.callIndex(world.scale.snapshot).value
  const profiles = world.profileIndex(Math.min(PROFILES, world.scale.snapshot)).value
  const bytes = encodeCalls(index)
  const profileBytes = encodeProfiles(profiles)
  const [ready = Number.NaN, readyProfiles = Number.NaN] = inTurn(world.scale.rounds, [
    () => decodeCalls(bytes).size,
    () => decodeProfiles(profileBytes).size,
  ])
  const first = median(
    Array.from({ length: world.scale.rounds }, () => {
      const fresh = { calls: decodeCalls(bytes), profiles: decodeProfiles(profileBytes) }
      return timed(() => join(fresh.calls, fresh.profiles)).ms
    }),
  )
  const postings = postingCount(index)
  const calls = world.scale.snapshot.toLocaleString('en')
  return [
    {
      part: 6,
      what: `snapshot of ${calls} calls ready from bytes`,
      figure: ready,
      unit: 'ms',
      target: { most: 100 },
    },
    {
      part: 6,
      what: 'its bytes a posting',
      figure: bytes.length / postings,
      unit: 'B',
      target: { most: 3.5 },
      remark: `${plain(bytes.length / 1e6)} MB raw, ${plain(postings / 1e6)} M postings`,
    },
    {
      part: 6,
      what: `snapshot of ${profiles.size} profiles ready from bytes`,
      figure: readyProfiles,
      unit: 'ms',
    },
    { part: 6, what: 'the two joined, fresh from bytes', figure: first, unit: 'ms' },
  ]
}

const bytesOfCalls = (world: World, count: number): number =>
  world
    .calls(count)
    .reduce((sum, { title, summary = '', text = '' }) => sum + Buffer.byteLength(title + summary + text), 0)

/** Part 9: building the indexes and writing the snapshots. */
export const building = (world: World): Row[] => {
  const count = world.scale.snapshot
  const calls = world.callIndex(count)
  const profileCount = Math.max(...world.scale.growth.profiles)
  const profiles = world.profileIndex(profileCount)
  const written = timed(() => encodeCalls(calls.value))
  const one = (what: string, figure: number, unit: string, ours: number, remark: string): Row => ({
    part: 9,
    what,
    figure,
    unit,
    ours,
    remark,
  })
  const megabytes = bytesOfCalls(world, count) / 1e6
  return [
    one(
      'index of calls',
      count / (calls.ms / 1000),
      'calls/s',
      calls.ms,
      `${count.toLocaleString('en')} calls`,
    ),
    one('index of calls', megabytes / (calls.ms / 1000), 'MB/s', calls.ms, `${plain(megabytes)} MB of text`),
    one(
      'index of profiles',
      profileCount / (profiles.ms / 1000),
      'profiles/s',
      profiles.ms,
      `${profileCount} profiles`,
    ),
    one(
      'snapshot of calls written',
      written.value.length / 1000 / written.ms,
      'MB/s',
      written.ms,
      `${plain(written.value.length / 1e6)} MB`,
    ),
  ]
}
