import type { Match } from '../domain/match.ts'
import type { CallIndex } from './call-index.ts'
import { createReadings, explainPair } from './explain.ts'
import type { Matcher, Options } from './matching.ts'
import { BANDS, bandOf, scoreOf } from './model.ts'
import { planOf } from './plan.ts'
import type { ProfileIndex } from './profile-index.ts'

const placeOf = (ids: readonly string[]): ((id: string) => number | undefined) => {
  const places = new Map(ids.map((id, place) => [id, place]))
  return (id) => places.get(id)
}

/** Best first by evidence (finer than the score), ties by place, which is the order of ids. */
const best = (
  evidence: ArrayLike<number>,
  wanted: (place: number) => boolean,
  { limit, floor }: Options,
): number[] => {
  const places: number[] = []
  for (let place = 0; place < evidence.length; place++) {
    const found = evidence[place] ?? 0
    if (found > 0 && scoreOf(found) >= (floor ?? BANDS.possible) && wanted(place)) places.push(place)
  }
  return places.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b).slice(0, Math.max(0, limit))
}

/** Joins calls and profiles into a matcher. Pure and deterministic. */
export const createMatcher = (calls: CallIndex, profiles: ProfileIndex): Matcher => {
  const plan = planOf(calls, profiles)
  const callAt = placeOf(calls.ids)
  const memberAt = placeOf(profiles.ids)
  const { starts, rowOf, weightOf } = plan
  const usedRows = new Set(rowOf)
  const readings = createReadings(calls, profiles)

  const evidenceFor = (member: number): Int32Array => {
    const evidence = new Int32Array(calls.size)
    for (let at = starts[member] ?? 0; at < (starts[member + 1] ?? 0); at++) {
      const weight = weightOf[at] ?? 0
      const postings = plan.postings(rowOf[at] ?? 0)
      for (let place = 0; place < postings.calls.length; place++) {
        const call = postings.calls[place] ?? 0
        evidence[call] = (evidence[call] ?? 0) + weight * (postings.impacts[place] ?? 0)
      }
    }
    return evidence
  }

  /** One call's impact in every row. */
  const impactsIn = (call: number): Uint8Array => {
    const impacts = new Uint8Array(plan.rows)
    for (const row of usedRows) impacts[row] = plan.impact(row, call)
    return impacts
  }

  const evidenceIn = (call: number): Int32Array => {
    const impacts = impactsIn(call)
    const evidence = new Int32Array(profiles.size)
    for (let member = 0; member < profiles.size; member++) {
      let sum = 0
      for (let at = starts[member] ?? 0; at < (starts[member + 1] ?? 0); at++)
        sum += (weightOf[at] ?? 0) * (impacts[rowOf[at] ?? 0] ?? 0)
      evidence[member] = sum
    }
    return evidence
  }

  const matchOf = (member: number, call: number, evidence: number): Match => {
    const score = scoreOf(evidence)
    return {
      member: profiles.ids[member] ?? '',
      opportunity: calls.ids[call] ?? '',
      score,
      band: bandOf(score),
    }
  }

  return {
    callsFor: (memberId, options) => {
      const member = memberAt(memberId)
      if (member === undefined) return []
      const evidence = evidenceFor(member)
      const wanted = (call: number) =>
        (options.accept?.(calls.ids[call] ?? '') ?? true) && !plan.excluded(member, call)
      return best(evidence, wanted, options).map((call) => matchOf(member, call, evidence[call] ?? 0))
    },
    membersFor: (opportunityId, options) => {
      const call = callAt(opportunityId)
      if (call === undefined) return []
      const evidence = evidenceIn(call)
      const wanted = (member: number) =>
        (options.accept?.(profiles.ids[member] ?? '') ?? true) && !plan.excluded(member, call)
      return best(evidence, wanted, options).map((member) => matchOf(member, call, evidence[member] ?? 0))
    },
    explain: (memberId, opportunityId) => {
      const member = memberAt(memberId)
      const call = callAt(opportunityId)
      if (member === undefined) throw new Error(unknown('member', memberId))
      if (call === undefined) throw new Error(unknown('opportunity', opportunityId))
      return explainPair({ calls, profiles, plan, readings, member, call })
    },
  }
}

const unknown = (what: string, id: string): string =>
  `[matching] ${what} ${id} is not in the snapshot. Ask only for what the snapshot was built from, or rebuild it.`
