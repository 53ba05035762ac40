import * as z from 'zod'
import type { Card } from '../../../../shared/blobs/snapshots.ts'
import { nextDeadline, statusOf } from '../../../../shared/domain/status.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { Level } from '../../../../shared/domain/vocabulary.ts'

/** What the office asked to see. A value that is none of ours counts as not asked. */
export const CallFilter = z.object({
  q: z.string().max(200).catch(''),
  level: Level.or(z.literal('')).catch(''),
  source: z.string().max(40).catch(''),
  status: z.enum(['', 'open', 'forthcoming']).catch(''),
  sort: z.enum(['deadline', 'newest']).catch('deadline'),
})
export type CallFilter = z.infer<typeof CallFilter>

/** Letters as people type them: without case or accents. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** More words than this narrow nothing and cost time (FAULTS G5). */
const MOST_WORDS = 10

/** Does `text` hold every word of `query`? */
export const holds = (query: string): ((text: string) => boolean) => {
  const words = folded(query).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  return (text) => {
    const within = folded(text)
    return words.every((word) => within.includes(word))
  }
}

/** By what can still be met or awaited; calls without such a date come last. */
const deadlineKey = (card: Card, now: Instant): string => {
  const opening = card.opensAt && card.opensAt.at > now ? card.opensAt.at : '~'
  return nextDeadline(card, now)?.at ?? opening
}

/** Asks for what offices added by hand, in the place of a source. */
export const BY_HAND = 'clust-er'

const sourcesOf = ({ source, origins }: Card): string[] => origins?.map((origin) => origin.source) ?? [source]

/** The calls that are not closed and pass the filter, in the order asked for; equals by id. */
export const selectCalls = (cards: Iterable<Card>, filter: CallFilter, now: Instant): Card[] => {
  const wanted = holds(filter.q)
  const newest = filter.sort === 'newest'
  return [...cards]
    .filter((card) => {
      const status = statusOf(card, now)
      return (
        status !== 'closed' &&
        (filter.status === '' || status === filter.status) &&
        (filter.level === '' || card.level === filter.level) &&
        (filter.source === '' ||
          sourcesOf(card).includes(filter.source) ||
          (filter.source === BY_HAND && card.byHand !== undefined)) &&
        wanted(`${card.title} ${card.summary ?? ''} ${card.announced?.english.title ?? ''}`)
      )
    })
    .map((card) => ({ card, key: newest ? card.firstSeenAt : deadlineKey(card, now) }))
    .sort((a, b) => {
      const order = a.key === b.key ? 0 : a.key < b.key ? -1 : 1
      return (newest ? -order : order) || (a.card.id < b.card.id ? -1 : 1)
    })
    .map(({ card }) => card)
}
