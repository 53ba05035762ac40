import { LONG, makeCalls, memberMaker, memberOfWords, SHORT } from './corpus.ts'
import { each, quantile, timed } from './measure.ts'
import { callIndex, newCall, newProfile, profileIndex, SHARD } from './ours.ts'
import { duration, plain, type Row } from './rows.ts'
import type { World } from './world.ts'

const SECONDS = 15
/** Seeds of texts that no index has seen. */
const [NEW_MEMBERS, NEW_CALLS] = [31, 32]
const WORDS = 150

/** Part 3: one profile, read from its text, against calls that are ready. */
export const oneProfile = (world: World): Row[] => {
  const [callCount, tries] = world.scale.profileAgainst
  const match = newProfile(world.callIndex(callCount).value)
  const members = memberMaker(
    { least: LONG.most, most: LONG.most },
    NEW_MEMBERS,
  )(tries).map((member) => memberOfWords(member, WORDS))
  const times = each(members, SECONDS, match)
  return [0.5, 0.95, 0.99].map((share) => ({
    part: 3,
    what: `a profile of ${WORDS} words against ${callCount.toLocaleString('en')} calls, p${share * 100}`,
    figure: quantile(times, share),
    unit: 'ms',
    ...(share === 0.95 && { target: { most: 1 } }),
    remark: `of ${plain(times.length)} profiles, read from their texts`,
  }))
}

/** From this size up the target is that of a million. */
const MANY = 1_000_000
const FEW = 500
/** The calls that are known when a new one comes: how rare its words are. */
const KNOWN_CALLS = 2000

/** Part 4: one call, read from its text, against profiles that are ready. */
export const oneCall = (profileCount: number, tries: number): Row[] => {
  const make = memberMaker(profileCount > FEW ? SHORT : LONG)
  const shards = timed(() => {
    const made = []
    for (let done = 0; done < profileCount; done += SHARD)
      made.push(profileIndex(make(Math.min(SHARD, profileCount - done))))
    return made
  })
  const known = callIndex(makeCalls(Math.min(KNOWN_CALLS, profileCount)))
  const match = newCall(known, shards.value)
  // The first call of all turns the plan round, once for all that follow.
  for (const call of makeCalls(3, NEW_CALLS + 1)) match(call)
  const times = each(makeCalls(tries, NEW_CALLS), SECONDS, match)
  const most = profileCount >= MANY ? 50 : profileCount <= FEW ? 1 : undefined
  return [0.5, 0.99].map((share) => ({
    part: 4,
    what: `a call against ${profileCount.toLocaleString('en')} profiles, p${share * 100}`,
    figure: quantile(times, share),
    unit: 'ms',
    ...(most !== undefined && { target: { most } }),
    remark: `of ${plain(times.length)} calls, read from their texts; profiles written and indexed in ${duration(shards.ms)}, ${plain(process.memoryUsage().rss / 1e9)} GB held`,
  }))
}
