import { isMissing } from '../../domain/eligibility.ts'
import { opinionOf } from '../../domain/opinion.ts'
import type { Opportunity } from '../../domain/opportunity.ts'
import { BANDS, type Explanation } from '../../matching/index.ts'
import { opinionBehind } from '../leaning.ts'
import { isOnlyByMuted, membersWanted } from '../muted.ts'
import { isFollowed, rowsOf } from '../told.ts'
import { isOpenTo, reaches } from '../wanted.ts'
import { type Obstacle, type OwnConcept, openCandidate, type Question, wantingOf } from './question.ts'

const MOST_CONCEPTS = 6

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Is the word, or are the words, in the text, and not only within longer ones? Both are folded. */
const holds = (text: string, words: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'u').test(text)

/** Concepts that could bring points and of which nothing stands in the call; the weightiest first. */
const unmetBy = (call: Opportunity, concepts: OwnConcept[], { reasons }: Explanation): OwnConcept[] => {
  const text = folded([call.title, call.summary ?? '', ...call.keywords, call.text ?? ''].join(' '))
  const met = new Set(
    reasons.flatMap(({ from }) => (from.kind === 'profile' ? [] : [`${from.cluster}/${from.concept}`])),
  )
  return concepts
    .filter(
      ({ id, cluster, rule, it, en }) =>
        rule !== 'excluded' &&
        !met.has(`${cluster}/${id}`) &&
        ![...it, ...en].some((word) => holds(text, folded(word))),
    )
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CONCEPTS)
}

/** Is it far, or shut out by a concept? */
const ofMatching = (call: Opportunity, { explanation, concepts }: Question): Obstacle[] => {
  const whyNot = explanation?.whyNot
  if (!whyNot) return []
  if (whyNot.code === 'below')
    return [
      { code: 'below', by: whyNot.by, floor: whyNot.floor, unmet: unmetBy(call, concepts, explanation) },
    ]
  const ruleSet = explanation.ruleSets[whyNot.cluster]
  const { it = [], en = [] } =
    concepts.find(({ id, cluster }) => id === whyNot.concept && cluster === whyNot.cluster) ?? {}
  return [{ ...whyNot, it, en, ...(ruleSet === undefined ? {} : { ruleSet }) }]
}

/** Clusters that the contact has muted: of a member that is in no other, or the only ones that bring the call. */
const ofMuting = (call: Opportunity, question: Question): Obstacle[] => {
  const { member, contact, explanation } = question
  const muted = contact?.contact.mutedClusters ?? []
  const own = member.clusters.map(({ cluster }) => cluster).filter((cluster) => muted.includes(cluster))
  if (!contact || own.length === 0) return []
  if (membersWanted([member], contact.contact).length === 0)
    return [{ code: 'cluster-muted', clusters: own, whole: true }]
  if (!explanation || isFollowed(call, contact.opinions) || !isOnlyByMuted(explanation, contact.contact))
    return []
  const bringing = explanation.reasons.flatMap(({ from }) => (from.kind === 'profile' ? [] : from.cluster))
  return [
    { code: 'cluster-muted', clusters: own.filter((cluster) => bringing.includes(cluster)), whole: false },
  ]
}

/** Is it less near than the contact wants, and does no other of its members bring it? */
const ofThreshold = (call: Opportunity, question: Question): Obstacle[] => {
  const { explanation, contact } = question
  const threshold = contact?.contact.threshold
  if (!contact || !threshold || !explanation || explanation.whyNot) return []
  if (reaches(explanation.band, threshold) || isFollowed(call, contact.opinions)) return []
  const floor = BANDS[threshold]
  return openCandidate(call, question)
    ? []
    : [{ code: 'threshold', threshold, by: floor - explanation.score, floor }]
}

/**
 * Closed is its own obstacle. Other regions are one, not two: where the call waits for that wish, its seat is not said
 * again.
 */
export const ofRequirements = (call: Opportunity, question: Question, isElsewhere: boolean): Obstacle[] => {
  const { eligibility } = question
  if (!eligibility) return []
  const undated = eligibility.reasons.filter(({ code }) => code !== 'closed')
  if (isOpenTo({ eligibility: { ...eligibility, reasons: undated } }, call, wantingOf(question))) return []
  const reasons = undated.filter(
    (reason) => isMissing(reason) && !(isElsewhere && reason.code === 'region-out'),
  )
  return reasons.length > 0 ? [{ code: 'missing', reasons }] : []
}

/** What the contact has said of this call, and what was said of others where it keeps this one low. */
const ofOpinions = (call: Opportunity, { explanation, contact, member }: Question): Obstacle[] => {
  const opinions = contact?.opinions ?? []
  const said = opinionOf(rowsOf(call), opinions)
  const isDeclined = said?.says === 'decline' && said.onBehalf.some((one) => one.member === member.id)
  const declined: Obstacle[] = isDeclined
    ? [{ code: 'declined', at: said.at, reason: said.reason ?? 'topic' }]
    : []
  const moved = explanation?.moved
  if (!explanation || !moved || moved.points >= 0) return declined
  const { score } = explanation
  const isLowered = [BANDS.possible, BANDS.good].some(
    (floor) => score < floor && score - moved.points >= floor,
  )
  if (!isLowered) return declined
  const behind = opinionBehind(moved, member.id, opinions)
  return [...declined, { code: 'lowered', by: -moved.points, ...(behind ? { behind } : {}) }]
}

/** How near the call is to this member, with what its contact has said and chosen, and whether that is enough. */
export const ofNearness = (call: Opportunity, question: Question): Obstacle[] => [
  ...ofMatching(call, question),
  ...ofOpinions(call, question),
  ...ofMuting(call, question),
  ...ofThreshold(call, question),
]
