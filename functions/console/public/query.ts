import * as z from 'zod'
import type { Card } from '../../../shared/blobs/snapshots.ts'
import { nextDeadline, type Status, statusOf } from '../../../shared/domain/status.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { ApplicantKind, Level, type ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import type { Matcher } from '../../../shared/matching/index.ts'
import { CLOSES_WITHIN, type FacetCounts } from '../../../shared/search/facets.ts'
import { type Hit, searchCalls } from '../../../shared/search/search.ts'
import type { WordCount } from '../../../shared/search/words.ts'
import { isIn, type PublicView, type Scope } from './view.ts'

const none = z.literal('')

export const Sort = z.enum(['words', 'deadline', 'newest'])
export type Sort = z.infer<typeof Sort>

/** Characters that are looked for; what is longer is cut. */
const MOST_CHARACTERS = 200

const beginningOf = (text: string): string => [...text.trim()].slice(0, MOST_CHARACTERS).join('').trim()

/** What the public list was asked for. A value that is none of ours counts as not asked. */
export const PublicQuery = z.object({
  q: z.string().transform(beginningOf).catch(''),
  level: Level.or(none).catch(''),
  chain: z.string().catch(''),
  applicant: ApplicantKind.or(none).catch(''),
  closes: z.coerce
    .number()
    .refine((days) => CLOSES_WITHIN.some((one) => one === days))
    .or(none)
    .catch(''),
  status: z.enum(['', 'open', 'forthcoming']).catch(''),
  sort: Sort.or(none).catch(''),
})
export type PublicQuery = z.infer<typeof PublicQuery>

/** Of what is asked twice the first counts. */
export const readPublicQuery = (query: URLSearchParams): PublicQuery =>
  PublicQuery.parse(Object.fromEntries([...query].toReversed()))

/**
 * What was asked for as our own links write it, and nothing else: links of the page, and what it says its address is,
 * are made of this, so that no address a stranger makes up is handed on.
 * @param page of the list, as shown
 */
export const writtenQuery = (query: PublicQuery, page: number, language: ReaderLanguage): URLSearchParams => {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== '') written.set(name, String(value))
  if (page > 1) written.set('page', String(page))
  if (language !== 'it') written.set('lang', language)
  return written
}

export type Listed = {
  cards: Card[]
  counts: FacetCounts
  statuses: Record<Status, number>
  words: WordCount[]
}

/** By what can still be met or awaited; calls without such a date come last. */
const deadlineKey = (card: Card, now: Instant): string =>
  nextDeadline(card, now)?.at ?? (card.opensAt && card.opensAt.at > now ? card.opensAt.at : '~')

const keyed = (hits: readonly Hit[], keyOf: (card: Card) => string, down = false): Hit[] =>
  hits
    .map((hit) => ({ hit, key: keyOf(hit.call) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key !== down ? -1 : 1))
    .map(({ hit }) => hit)

const sorted = (hits: readonly Hit[], { q, sort }: PublicQuery, now: Instant): readonly Hit[] => {
  if (sort === 'newest') return keyed(hits, ({ firstSeenAt }) => firstSeenAt, true)
  // The search has put them in the order of their words.
  return q !== '' && sort !== 'deadline' ? hits : keyed(hits, (card) => deadlineKey(card, now))
}

/**
 * The open and coming calls that everybody may read and that were asked for, in the order asked for. Nobody's profile has
 * a part in it.
 */
export const listPublic = (
  query: PublicQuery,
  {
    view,
    scope,
    matcher,
    now,
  }: { view: PublicView; scope: Scope | undefined; matcher: Matcher; now: Instant },
): Listed => {
  const open = view.open().filter((card) => !scope || view.isListed(card, scope.id))
  /** As many as its list will have: without what its cluster holds. */
  const metBy = (chain: string): string[] =>
    open.flatMap((card) => (isIn(view, card, chain) ? [card.id] : []))
  const { hits, counts, words } = searchCalls(
    {
      words: query.q,
      ...(query.level ? { levels: [query.level] } : {}),
      ...(query.applicant ? { applicants: [query.applicant] } : {}),
      ...(query.closes ? { closesWithinDays: query.closes } : {}),
      ...(scope ? { valueChains: scope.chains } : {}),
    },
    {
      members: [],
      calls: { cards: new Map(open.map((card) => [card.id, card])) },
      matcher: { ...matcher, metBy },
      now,
      chains: [...view.chains.keys()],
    },
  )
  const statuses: Record<Status, number> = { open: 0, forthcoming: 0, closed: 0 }
  const wanted = hits.filter(({ call }) => {
    const status = statusOf(call, now)
    statuses[status] += 1
    return query.status === '' || status === query.status
  })
  return { cards: sorted(wanted, query, now).map(({ call }) => call), counts, statuses, words }
}
