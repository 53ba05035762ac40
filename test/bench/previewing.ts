import { association } from '../../infra/association/index.ts'
import type { Member } from '../../shared/domain/member.ts'
import { buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { breachesOf } from '../../shared/preview/guards.ts'
import { type Preview, previewerOf, previewOf } from '../../shared/preview/preview.ts'
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
  const conceptsWith = (word: string, number: number) =>
    rules.concepts.map((concept, place) =>
      place === number % rules.concepts.length
        ? { ...concept, weight: 2, it: [...concept.it, word], en: [...concept.en, word] }
        : concept,
    )
  const inForce = { concepts: rules.concepts, valueChains }
  const seenIn = (preview: Preview): number =>
    breachesOf(preview).length + preview.counts.gained + preview.counts.lost
  const underDraft = (concepts: typeof rules.concepts) => matcher.under({ ...rules, version: 2, concepts })
  const previewed = (word: string, number: number): number => {
    const concepts = conceptsWith(word, number)
    const sides = { before: matcher, after: underDraft(concepts) }
    return seenIn(previewOf(replayed, sides, { before: inForce, after: { concepts, valueChains } }))
  }
  const kept = previewerOf(replayed, matcher, inForce)
  /** At a key: the rules in force are replayed already, and a handful of moves is explained. */
  const atKey = (word: string, number: number): number => {
    const concepts = conceptsWith(word, number)
    return seenIn(kept(underDraft(concepts), { concepts, valueChains }, { explain: 5 }))
  }
  const first = timed(() => previewed('campionario', 0))
  collect()
  const times = words.map((word, number) => timeOf(() => previewed(word, number)))
  const keys = words.map((word, number) => timeOf(() => atKey(word, number)))
  const rowsOf = (what: string, all: number[], most: number, remark: string): Row[] =>
    [0.5, 0.95].map((share) => ({
      part: 13,
      what: `${what}, ${count.toLocaleString('en')} × ${size}, p${share * 100}`,
      figure: quantile(all, share),
      unit: 'ms',
      ...(share === 0.95 && { target: { most } }),
      remark,
    }))
  const changed = `one concept changed, of ${rules.concepts.length}; ${plain(times.length)} drafts`
  return [
    ...rowsOf('a draft tried out', times, 1000, `${changed}; the first of a process ${plain(first.ms)} ms`),
    ...rowsOf('at a key, beside rules replayed before', keys, 500, `${changed}; without pages and network`),
  ]
}
