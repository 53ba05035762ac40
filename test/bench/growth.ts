import { inTurn } from './measure.ts'
import { join, rankAll } from './ours.ts'
import { plain, type Row } from './rows.ts'
import type { World } from './world.ts'

/** Part 7: what doubling costs. The exponent is that of the largest size against the smallest. */
export const growth = (world: World): Row[] => {
  const { calls, profiles } = world.scale.growth
  const [fewCalls = 0] = calls
  const [fewProfiles = 0] = profiles
  const timeOf = (callCount: number, profileCount: number): number => {
    const index = world.profileIndex(profileCount).value
    const matcher = join(world.callIndex(callCount).value, index)
    const [ms = Number.NaN] = inTurn(world.scale.rounds, [() => rankAll(matcher, index)])
    return ms
  }
  const row = (what: string, sizes: number[], times: number[]): Row => ({
    part: 7,
    what,
    figure: Math.log((times.at(-1) ?? 0) / (times[0] ?? 0)) / Math.log((sizes.at(-1) ?? 0) / (sizes[0] ?? 0)),
    unit: 'exponent',
    remark: sizes.map((size, at) => `${size.toLocaleString('en')}: ${plain(times[at] ?? 0)} ms`).join(', '),
  })
  return [
    row(
      `calls doubled twice, ${fewProfiles} profiles`,
      calls,
      calls.map((count) => timeOf(count, fewProfiles)),
    ),
    row(
      `profiles doubled twice, ${fewCalls.toLocaleString('en')} calls`,
      profiles,
      profiles.map((count) => timeOf(fewCalls, count)),
    ),
  ]
}
