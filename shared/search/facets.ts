import type { Opportunity } from '../domain/opportunity.ts'
import type { Search } from '../domain/preferences.ts'
import { nextDeadline } from '../domain/status.ts'
import { type Instant, plus } from '../domain/time.ts'
import { ApplicantKind } from '../domain/vocabulary.ts'

/** Days until a deadline, and least maxima per project in cents, that may be asked for. */
export const CLOSES_WITHIN = [7, 14, 30, 60, 90] as const
export const FROM_CENTS = [10_000_00, 50_000_00, 200_000_00, 1_000_000_00] as const

export const FACETS = [
  'levels',
  'programmes',
  'applicants',
  'valueChains',
  'closesWithinDays',
  'fromCents',
  'aidForms',
  'procedures',
  'languages',
] as const satisfies (keyof Search)[]
export type Facet = (typeof FACETS)[number]

/** How many of the calls found would be left by each value of each facet, the other facets staying as they are. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>

/** What facets ask of calls. */
export type Asked = { now: Instant; metBy: (chain: string) => readonly string[] }

type Call = Opportunity
type Values = (call: Call) => readonly (string | number)[]

const closesBy = (call: Call, end: Instant, now: Instant): boolean => {
  const next = nextDeadline(call, now)
  return next !== undefined && next.at <= end
}

const paysFrom = ({ amounts }: Call, cents: number): boolean => (amounts?.perProjectMax ?? -1) >= cents

/** The ends of the spans offered: worked out once, since a calendar is slow. */
const endsFrom = (now: Instant) => CLOSES_WITHIN.map((days): [number, Instant] => [days, plus(now, { days })])

/** Under which values of a facet a call is found. Who may apply: a call that states no kinds is found under each. */
const valuesOf = (facet: Facet, { now }: Asked, chainsOf: (id: string) => readonly string[]): Values => {
  const ends = facet === 'closesWithinDays' ? endsFrom(now) : []
  const values: Record<Facet, Values> = {
    levels: ({ level }) => [level],
    programmes: ({ programme }) => (programme ? [programme] : []),
    applicants: ({ applicants }) => (applicants?.kinds.length ? applicants.kinds : ApplicantKind.options),
    valueChains: ({ id }) => chainsOf(id),
    closesWithinDays: (call) => ends.flatMap(([days, end]) => (closesBy(call, end, now) ? [days] : [])),
    fromCents: (call) => FROM_CENTS.filter((cents) => paysFrom(call, cents)),
    aidForms: ({ aidForms }) => aidForms,
    procedures: ({ procedure }) => (procedure ? [procedure] : []),
    languages: ({ language }) => (language ? [language] : []),
  }
  return values[facet]
}

const isEmpty = (chosen: Search[Facet]): boolean =>
  chosen === undefined || (Array.isArray(chosen) && chosen.length === 0)

/** Does a search narrow anything but by its words? */
export const isNarrowed = (search: Search): boolean => FACETS.some((facet) => !isEmpty(search[facet]))

/**
 * Sorts calls by the facets of a search: those that pass all, and counts for every value. Several values of one facet
 * are alternatives; facets narrow together.
 * @param chains `cluster/id` of the value chains to count
 */
export const narrow = <Hit extends { call: Call }>(
  search: Search,
  hits: readonly Hit[],
  asked: Asked,
  chains: readonly string[] = [],
): { passed: Hit[]; counts: FacetCounts } => {
  const chainsById = new Map<string, string[]>()
  for (const chain of new Set([...chains, ...(search.valueChains ?? [])]))
    for (const id of asked.metBy(chain)) chainsById.set(id, [...(chainsById.get(id) ?? []), chain])
  const each = FACETS.map((facet) => {
    const values = valuesOf(facet, asked, (id) => chainsById.get(id) ?? [])
    const chosen = search[facet]
    const wanted = new Set<string | number>(Array.isArray(chosen) ? chosen : [])
    const end = plus(asked.now, { days: search.closesWithinDays ?? 0 })
    const passes = (call: Call): boolean => {
      if (isEmpty(chosen)) return true
      if (facet === 'closesWithinDays') return closesBy(call, end, asked.now)
      if (facet === 'fromCents') return paysFrom(call, Number(chosen))
      return values(call).some((value) => wanted.has(value))
    }
    return { facet, values, passes, counts: new Map<string, number>() }
  })
  const passed: Hit[] = []
  for (const hit of hits) {
    const failed = each.filter(({ passes }) => !passes(hit.call))
    if (failed.length === 0) passed.push(hit)
    if (failed.length > 1) continue
    for (const facet of failed.length === 1 ? failed : each)
      for (const value of facet.values(hit.call))
        facet.counts.set(String(value), (facet.counts.get(String(value)) ?? 0) + 1)
  }
  return { passed, counts: new Map(each.map(({ facet, counts }) => [facet, counts])) }
}
