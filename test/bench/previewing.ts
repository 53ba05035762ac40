import { association } from '../../infra/association/index.ts'
import type { Member } from '../../shared/domain/member.ts'
import { buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { breachesOf } from '../../shared/preview/guards.ts'
import { previewOf } from '../../shared/preview/preview.ts'
import { windowBefore } from '../../shared/preview/window.ts'
import { collect, quantile, timed, timeOf } from './measure.ts'
import { plain, type Row } from './rows.ts'
import type { World } from './world.ts'

const [CALLS, MEMBERS, DRAFTS] = [2000, 750, 40]

/**
 * Part 13: what a draft would change, for the worst that an office may ask: all members in its one cluster, all calls
 * in the window, and one word more in another concept each time.
 */
export const previewing = (world: World): Row[] => {
  const [mostCalls, mostMembers] = world.scale.pairs[0] ?? [CALLS, MEMBERS]
  const [count, size] = [Math.min(CALLS, mostCalls), Math.min(MEMBERS, mostMembers)]
  const calls = world.calls(count)
  const cluster = association.clusters.find(({ id }) => id === 'create')
  const rules = association.ruleSets.find((one) => one.cluster === 'create')
  if (!cluster || !rules) throw new Error('[bench] expected the association to have Create, found none.')
  const chains = cluster.valueChains.map(({ id }) => id)
  const members = world.members(size).map(
    (member, number): Member => ({
      ...member,
      clusters: [{ cluster: 'create', valueChains: [chains[number % chains.length] ?? ''] }],
    }),
  )
  const matcher = createMatcher(
    world.callIndex(count).value,
    buildProfileIndex({ members, clusters: [cluster], ruleSets: [rules] }),
  )
  const words = calls.slice(0, DRAFTS).map(({ keywords, title }) => keywords[0] ?? title.split(' ')[0] ?? '')
  const now = '2026-06-29T07:00:00Z'
  const cards = new Map(calls.map((call) => [call.id, call]))
  const replayed = { cluster: cluster.id, members, cards, window: windowBefore(now) }
  const { valueChains } = cluster
  const previewed = (word: string, number: number) => {
    const concepts = rules.concepts.map((concept, place) =>
      place === number % rules.concepts.length
        ? { ...concept, weight: 2, it: [...concept.it, word], en: [...concept.en, word] }
        : concept,
    )
    const preview = previewOf(
      replayed,
      { before: matcher, after: matcher.under({ ...rules, version: 2, concepts }) },
      { before: { concepts: rules.concepts, valueChains }, after: { concepts, valueChains } },
    )
    return breachesOf(preview).length + preview.counts.gained + preview.counts.lost
  }
  const first = timed(() => previewed('campionario', 0))
  collect()
  const times = words.map((word, number) => timeOf(() => previewed(word, number)))
  return [0.5, 0.95].map((share) => ({
    part: 13,
    what: `a draft tried out, ${count.toLocaleString('en')} × ${size}, p${share * 100}`,
    figure: quantile(times, share),
    unit: 'ms',
    ...(share === 0.95 && { target: { most: 1000 } }),
    remark: `one concept changed, of ${rules.concepts.length}; ${plain(times.length)} drafts; the first of a process ${plain(first.ms)} ms`,
  }))
}
