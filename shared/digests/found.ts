import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { SavedSearch } from '../domain/preferences.ts'
import type { Instant } from '../domain/time.ts'
import { BANDS, type Matcher } from '../matching/index.ts'
import { searchCalls } from '../search/search.ts'
import type { Candidate, Fit } from './digest.ts'

type Matching = { calls: { cards: ReadonlyMap<string, Opportunity> }; matcher: Matcher }

/**
 * The calls that saved searches find, each with the first search that does. Only those that came after the search was
 * saved, so that nobody is flooded by what it shows at once; what a source held when it was first read is nobody's news.
 */
const foundBy = (
  searches: readonly SavedSearch[],
  members: readonly Member[],
  matching: Matching,
  now: Instant,
): Map<Opportunity, SavedSearch> => {
  const found = new Map<Opportunity, SavedSearch>()
  for (const search of searches) {
    const accept = ({ firstSeenAt, baseline }: Opportunity): boolean =>
      firstSeenAt >= search.savedAt && !baseline
    for (const { call } of searchCalls(search, { ...matching, members: [], readers: members, now, accept })
      .hits)
      if (!found.has(call)) found.set(call, search)
  }
  return found
}

/** What was asked for by name has the place of a good match, and no reasons where matching would not have brought it. */
const asGood = (fit: Fit): Fit => ({
  ...fit,
  score: Math.max(fit.score, BANDS.good),
  band: fit.band === 'strong' ? 'strong' : 'good',
  reasons: fit.score < BANDS.possible ? [] : fit.reasons,
})

/**
 * Candidates with what the contact's saved searches find, above the matcher's floor or below it. Whether such a call is
 * open to a member, and whether the contact has refused it, is asked of it as of any other.
 * @param fitOf how a call fits a member
 */
export const withFound = (
  candidates: Candidate[],
  { searches = [], members }: { searches?: readonly SavedSearch[] | undefined; members: readonly Member[] },
  matching: Matching,
  now: Instant,
  fitOf: (member: Member, call: Opportunity) => Fit,
): Candidate[] => {
  if (searches.length === 0) return candidates
  const found = foundBy(searches, members, matching, now)
  const known = new Set(candidates.map(({ opportunity }) => opportunity))
  const more = [...found.keys()].flatMap((call): Candidate[] => {
    if (known.has(call)) return []
    const [first, ...others] = members
      .filter(({ id }) => matching.matcher.knows(id, call.id))
      .map((member) => fitOf(member, call))
    return first ? [{ opportunity: call, fits: [first, ...others] }] : []
  })
  return [...candidates, ...more].map((candidate) => {
    const search = found.get(candidate.opportunity)
    if (!search) return candidate
    const [first, ...others] = candidate.fits
    return { ...candidate, found: search, fits: [asGood(first), ...others.map(asGood)] }
  })
}
