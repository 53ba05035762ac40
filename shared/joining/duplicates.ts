import type { Opportunity } from '../domain/opportunity.ts'
import { likeliest } from './likeliest.ts'
import { agreement, areApart, GROUNDS, type Ground, type Row, rowReader, titlesOf } from './likeness.ts'

/** Why a person should look at two calls that no rule joins: they share something that two calls seldom do. */
export const DOUBTS = ['identifier', 'same-address', 'same-act', 'title-and-day', 'alike-title'] as const
export type Doubt = (typeof DOUBTS)[number]

/** *Certain*: it would be joined with the draft, as soon as both are stored. Otherwise a person decides. */
export type Duplicate =
  | { call: Opportunity; certain: true; ground: Ground }
  | { call: Opportunity; certain: false; ground: Doubt }

const identifiersOf = ({ sourceId, topic, call, origins = [] }: Opportunity): string[] =>
  [sourceId, topic, call?.id, ...origins.map(({ id }) => id.slice(id.indexOf(':') + 1))]
    .flatMap((one) => (one ? [one.trim().toLowerCase()] : []))
    .filter((one) => /\d/.test(one) && one.length >= 6)

/**
 * A page that more known calls share is a list of calls, and leads to none of them: on 141 judged pairs all eight wrong
 * warnings by a page were of one such list. Three: a call, its twin at another source, and another draft of it.
 */
const MOST_AT_ONE_PAGE = 3

/** Of titles with as many words: how much of both words has to be shared where the day agrees, and where none says. */
const [WITH_DAY, WITHOUT_DAY] = [0.5, 0.7]

/**
 * What two calls share, weaker than what joins them. Editions, years and parts that differ, and shares of other regions,
 * are other calls by their marks and raise no doubt: last year's call is what a draft is copied from.
 */
const doubtOf = (draft: Row, row: Row, isListed: (place: string) => boolean): Doubt | undefined => {
  if (areApart(draft.call.regions, row.call.regions)) return undefined
  const titles = titlesOf(draft, row)
  const days = agreement(draft.days, row.days)
  const own = identifiersOf(draft.call)
  if (identifiersOf(row.call).some((one) => own.includes(one))) return 'identifier'
  const shared = draft.places.filter((place) => row.places.includes(place) && !isListed(place))
  if (shared.length > 0 && titles.size > 0) return 'same-address'
  if (draft.act !== undefined && draft.act === row.act && titles.size > 0) return 'same-act'
  if (days === 'same' && titles.size >= 2 && titles.overlap >= WITH_DAY) return 'title-and-day'
  if (days === 'unknown' && titles.size >= 3 && titles.overlap >= WITHOUT_DAY) return 'alike-title'
  return undefined
}

/** Places of grounds in order of certainty, the doubts after all of them. */
const rankOf = ({ ground }: Duplicate): number => [...GROUNDS, ...DOUBTS].indexOf(ground)

/** More than these nobody looks through. */
const MOST = 10

/** Rows by the calls they were read from: the same thousands of calls are compared with draft after draft. */
const remembered = new WeakMap<Opportunity, Row>()

const rememberingReader = (): ((call: Opportunity) => Row) => {
  const read = rowReader()
  return (call) => {
    const row = remembered.get(call) ?? read(call)
    remembered.set(call, row)
    return row
  }
}

/**
 * The calls that a draft may be already: those it would be joined with, by the very rule that joins rows, then those that
 * share an identifier, a page, an act, or much of a title. Pure.
 * @param known what is matched or published now, the draft itself apart
 */
export const likelyDuplicates = (draft: Opportunity, known: Iterable<Opportunity>): Duplicate[] => {
  const others = [...known].filter(({ id }) => id !== draft.id)
  const read = rememberingReader()
  const certain = likeliest(draft, others, read).map(
    ({ call, ground }): Duplicate => ({ call, certain: true, ground }),
  )
  const joined = new Set(certain.map(({ call }) => call.id))
  const own = read(draft)
  const rows = others.map(read)
  const isListed = (place: string): boolean =>
    rows.filter(({ places }) => places.includes(place)).length > MOST_AT_ONE_PAGE
  const doubtful = others.flatMap((call): Duplicate[] => {
    const ground = joined.has(call.id) ? undefined : doubtOf(own, read(call), isListed)
    return ground ? [{ call, certain: false, ground }] : []
  })
  return [...certain, ...doubtful]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.call.id < b.call.id ? -1 : 1))
    .slice(0, MOST)
}

/** Doubts that are so seldom wrong that nothing is published beside them undecided (docs/decisions/0023). */
const NEAR: readonly (Ground | Doubt)[] = ['same-address', 'same-act']

/** Is it so likely the same call that a person has to decide before the draft goes on? */
export const isNearCertain = ({ certain, ground }: Duplicate): boolean => certain || NEAR.includes(ground)
