import type { Match } from '../domain/match.ts'
import { best, leastFor } from './best.ts'
import type { CallIndex } from './call-index.ts'
import { echoesOf } from './echo.ts'
import { createReadings, explainPair } from './explain.ts'
import { forwardOf } from './forward.ts'
import type { Matcher, Options } from './matching.ts'
import { BANDS, bandOf, scoreOf } from './model.ts'
import { impactAt, planOf } from './plan.ts'
import type { ProfileIndex } from './profile-index.ts'
import { addCalls, addEcho, evidenceOfMembers, responsesOf } from './scoring.ts'
import { once } from './transpose.ts'

const placesOf = (ids: readonly string[]): ((id: string) => number | undefined) => {
  const places = once(() => new Map(ids.map((id, place) => [id, place])))
  return (id) => places().get(id)
}

const unknown = (what: string, id: string): string =>
  `[matching] ${what} ${id} is not in the snapshot. Ask only for what the snapshot was built from, or rebuild it.`

/** Joins calls and profiles into a matcher. Pure and deterministic. */
export const createMatcher = (calls: CallIndex, profiles: ProfileIndex): Matcher => {
  const plan = planOf(calls, profiles)
  const forward = forwardOf(calls, plan)
  const echoes = once(() => echoesOf(calls, plan, forward, profiles.words))
  const callAt = placesOf(calls.ids)
  const memberAt = placesOf(profiles.ids)
  const readings = once(() => createReadings(calls, profiles))
  const evidence = new Float64Array(calls.size)

  const evidenceFor = (member: number): Float64Array => {
    evidence.fill(0)
    const [from, to] = [plan.starts[member] ?? 0, plan.starts[member + 1] ?? 0]
    addCalls(calls, plan, { keys: plan.columnOf, weights: plan.weightOf, from, to }, evidence)
    const echo = echoes().get(member)
    if (echo) addEcho(calls, plan, echo, evidence)
    return evidence
  }

  const evidenceIn = (call: number): Float64Array => {
    const { starts, values, weights } = forward.rows()
    const [from, to] = [starts[call] ?? 0, starts[call + 1] ?? 0]
    const rows = Array.from(values.subarray(from, to), (row, place): [number, number] => [
      row,
      weights[from + place] ?? 0,
    ])
    return evidenceOfMembers(forward, profiles.size, responsesOf(forward, rows), echoes(), (row) =>
      impactAt(plan, row, call),
    )
  }

  const matchOf = (member: number, call: number, found: number): Match => {
    const score = scoreOf(found)
    return {
      member: profiles.ids[member] ?? '',
      opportunity: calls.ids[call] ?? '',
      score,
      band: bandOf(score),
    }
  }

  const least = ({ floor }: Options): number => leastFor(floor ?? BANDS.possible)

  return {
    callsFor: (memberId, options) => {
      const member = memberAt(memberId)
      if (member === undefined) return []
      const found = evidenceFor(member)
      const wanted = (call: number): boolean =>
        (options.accept?.(calls.ids[call] ?? '') ?? true) && !plan.excluded(member, call)
      return best(found, wanted, options.limit, least(options)).map((call) =>
        matchOf(member, call, found[call] ?? 0),
      )
    },
    membersFor: (opportunityId, options) => {
      const call = callAt(opportunityId)
      if (call === undefined) return []
      const found = evidenceIn(call)
      const wanted = (member: number): boolean =>
        (options.accept?.(profiles.ids[member] ?? '') ?? true) && !plan.excluded(member, call)
      return best(found, wanted, options.limit, least(options)).map((member) =>
        matchOf(member, call, found[member] ?? 0),
      )
    },
    explain: (memberId, opportunityId) => {
      const member = memberAt(memberId)
      const call = callAt(opportunityId)
      if (member === undefined) throw new Error(unknown('member', memberId))
      if (call === undefined) throw new Error(unknown('opportunity', opportunityId))
      const echo = echoes().get(member)
      return explainPair({ calls, profiles, plan, echo, readings: readings(), member, call })
    },
  }
}
