import type { Match } from '../domain/match.ts'
import { best, type Evidence, leastFor } from './best.ts'
import type { CallIndex } from './call-index.ts'
import { carriersOf } from './carriers.ts'
import { callsHolding } from './concept-evidence.ts'
import { contributionsOf } from './contributions.ts'
import { echoesOf } from './echo.ts'
import { explainPair } from './explain.ts'
import { forwardOf } from './forward.ts'
import type { Matcher, Options, Weighed } from './matching.ts'
import { BANDS, bandOf, EVIDENCE_UNIT, scoreOf } from './model.ts'
import { newCallReader } from './new-call.ts'
import { newProfileReader } from './new-profile.ts'
import { impactAt, type Plan, planOf } from './plan.ts'
import { type OwnedConcept, type ProfileIndex, underRules } from './profile-index.ts'
import { createReadings } from './readings.ts'
import { evidenceOfMembers, responsesOf, scorerOf } from './scoring.ts'
import { seekerOf } from './sought.ts'
import { once } from './transpose.ts'

const placesOf = (ids: readonly string[]): ((id: string) => number | undefined) => {
  const places = once(() => new Map(ids.map((id, place) => [id, place])))
  return (id) => places().get(id)
}

const conceptName = (concept: OwnedConcept | undefined): string => `${concept?.cluster}/${concept?.id}`

const unknown = (what: string, id: string): string =>
  `[matching] ${what} ${id} is not in the snapshot. Ask only for what the snapshot was built from, or rebuild it.`

/** Joins calls and profiles into a matcher. Pure and deterministic. */
export const createMatcher = (calls: CallIndex, profiles: ProfileIndex): Matcher =>
  matcherOf(calls, profiles, planOf(calls, profiles))

const matcherOf = (calls: CallIndex, profiles: ProfileIndex, plan: Plan): Matcher => {
  const forward = forwardOf(calls, plan)
  const echoes = once(() => echoesOf(calls, plan, forward, scorer(), profiles.words))
  const callAt = placesOf(calls.ids)
  const memberAt = placesOf(profiles.ids)
  const readings = once(() => createReadings(calls, profiles))
  const newProfile = once(() => newProfileReader(calls, profiles, plan, forward, scorer()))
  const newCall = once(() => newCallReader(calls, profiles, plan, forward, echoes))
  const scorer = once(() => scorerOf(calls, plan))
  const seek = seekerOf(calls, plan.lookup)

  const placesOfPair = (memberId: string, opportunityId: string): { member: number; call: number } => {
    const member = memberAt(memberId)
    const call = callAt(opportunityId)
    if (member === undefined) throw new Error(unknown('member', memberId))
    if (call === undefined) throw new Error(unknown('opportunity', opportunityId))
    return { member, call }
  }

  const evidenceFor = (member: number): Evidence => {
    const [from, to] = [plan.starts[member] ?? 0, plan.starts[member + 1] ?? 0]
    return scorer()({ keys: plan.columnOf, weights: plan.weightOf, from, to }, echoes().get(member))
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

  const matchOf = (member: string, opportunity: string, found: number): Match => {
    const score = scoreOf(found)
    return { member, opportunity, score, band: bandOf(score) }
  }
  const top = (
    found: Evidence,
    ids: readonly string[],
    { accept, limit, floor }: Options,
    excluded: (place: number) => unknown,
    match: (id: string, evidence: number) => Match,
  ): Match[] => {
    const wanted = (place: number): boolean => !excluded(place) && (!accept || accept(ids[place] ?? ''))
    return best(found, wanted, limit, leastFor(floor ?? BANDS.possible)).map((place) =>
      match(ids[place] ?? '', found[place] ?? 0),
    )
  }

  return {
    callsFor: (memberId, options) => {
      const member = memberAt(memberId)
      if (member === undefined) return []
      const excluded = plan.excludedFrom(profiles.valueChains[member] ?? [])
      return top(evidenceFor(member), calls.ids, options, excluded, (id, found) =>
        matchOf(memberId, id, found),
      )
    },
    membersFor: (opportunityId, options) => {
      const call = callAt(opportunityId)
      if (call === undefined) return []
      const excluded = (member: number) => plan.excludedFrom(profiles.valueChains[member] ?? [])(call)
      return top(evidenceIn(call), profiles.ids, options, excluded, (id, found) =>
        matchOf(id, opportunityId, found),
      )
    },
    callsForProfile: (member, options) => {
      const chains = member.clusters.flatMap(({ cluster, valueChains }) =>
        valueChains.map((chain) => `${cluster}/${chain}`),
      )
      return top(newProfile()(member), calls.ids, options, plan.excludedFrom(chains), (id, found) =>
        matchOf(member.id, id, found),
      )
    },
    membersForCall: (opportunity, options) => {
      const { evidence: found, excluded } = newCall()(opportunity)
      return top(found, profiles.ids, options, excluded, (id, each) => matchOf(id, opportunity.id, each))
    },
    seek,
    metBy: (chain) => plan.concepts.metBy(chain).map((call) => calls.ids[call] ?? ''),
    clustersOf: (memberId) => profiles.clusters[memberAt(memberId) ?? -1] ?? [],
    knows: (memberId, opportunityId) =>
      memberAt(memberId) !== undefined && callAt(opportunityId) !== undefined,
    carriers: (memberId, opportunityId) =>
      carriersOf({ calls, profiles, plan, ...placesOfPair(memberId, opportunityId) }),
    weigh: (memberId, opportunityId) => {
      const { member, call } = placesOfPair(memberId, opportunityId)
      const { total, concepts } = contributionsOf({
        calls,
        profiles,
        plan,
        echo: echoes().get(member),
        member,
        call,
      })
      const excludedBy = plan.excludedFrom(profiles.valueChains[member] ?? [])(call)
      return {
        score: excludedBy ? 0 : scoreOf(total),
        concepts: new Map(
          [...concepts].map(([concept, evidence]) => [
            conceptName(profiles.concepts[concept]),
            evidence / EVIDENCE_UNIT,
          ]),
        ),
        ...(excludedBy ? { excludedBy: conceptName(excludedBy) } : {}),
      } satisfies Weighed
    },
    holding: (words, language) =>
      callsHolding(calls, plan.lookup, words, language).map((call) => calls.ids[call] ?? ''),
    under: (rules) => {
      const other = underRules(profiles, rules)
      return matcherOf(calls, other, planOf(calls, other, plan))
    },
    explain: (memberId, opportunityId) => {
      const { member, call } = placesOfPair(memberId, opportunityId)
      const echo = echoes().get(member)
      return explainPair({ calls, profiles, plan, echo, readings: readings(), member, call })
    },
  }
}
