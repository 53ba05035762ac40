import type { Concept } from '../../shared/domain/cluster.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { plus } from '../../shared/domain/time.ts'
import { type Preview, previewOf } from '../../shared/preview/preview.ts'
import { windowBefore } from '../../shared/preview/window.ts'
import { aCluster } from '../builders/cluster.ts'
import { calls, matcherOf, members, ruleSet } from '../matching/corpus.ts'

export const NOW = '2026-06-29T07:00:00Z'

/** The small invented world, with a call news every other day before `NOW`. */
export const newsCalls = calls.map((call, place) => ({
  ...call,
  deadlines: [],
  firstSeenAt: plus(NOW, { days: -1 - 2 * place }),
}))
export const before = matcherOf({ calls: newsCalls })
export const cards = new Map(newsCalls.map((call) => [call.id, call]))
export const { valueChains } = aCluster()

/** What a draft of these concepts would change. */
export const previewed = (
  concepts: Concept[],
  window = windowBefore(NOW),
  chains = valueChains,
  among: ReadonlyMap<string, Opportunity> = cards,
): Preview =>
  previewOf(
    { cluster: 'create', members, cards: among, window },
    { before, after: before.under({ ...ruleSet, version: 2, concepts }) },
    { before: { concepts: ruleSet.concepts, valueChains }, after: { concepts, valueChains: chains } },
  )
