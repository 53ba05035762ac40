import type { Opportunity } from '../domain/opportunity.ts'
import { zoned } from '../domain/time.ts'
import { placeOf } from './place.ts'
import { funderWords, type TitleParts, titleParts } from './title.ts'

/** A stored row as it is compared with others. What it said earlier counts too, so that a correction parts no twins. */
export type Row = {
  call: Opportunity
  titles: TitleParts[]
  funder: string[]
  /** Every day on which it closes, or was to close. */
  days: ReadonlySet<string>
  /** Pages that are about this call alone, as far as this row can say. */
  places: string[]
  topic?: string
  act?: string
}

const MOST_TITLES = 4

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const formerTitles = ({ changes }: Opportunity): string[] =>
  changes.flatMap(({ field, before }) => {
    const title = field === 'title' && before ? parsed(before) : undefined
    return typeof title === 'string' ? [title] : []
  })

type Dated = { at: string; zone: string }
const isDated = (value: unknown): value is Dated =>
  typeof value === 'object' && value !== null && 'at' in value && 'zone' in value

const formerDeadlines = ({ changes }: Opportunity): Dated[] =>
  changes.flatMap(({ field, before }) => {
    const list = field === 'deadline' && before ? parsed(before) : undefined
    return Array.isArray(list) ? list.filter(isDated) : []
  })

/** Days by instant and zone: thousands of calls close at the same few moments. */
const dayFinder = (): ((moment: Dated) => string) => {
  const known = new Map<string, string>()
  return ({ at, zone }) => {
    const key = `${at} ${zone}`
    const day = known.get(key) ?? zoned(at, zone).toPlainDate().toString()
    known.set(key, day)
    return day
  }
}

const actOf = ({ act }: Opportunity): string | undefined => {
  const number = act?.number?.match(/\d+/g)?.join('/')
  return number && act?.date ? `${number} ${act.date}` : undefined
}

/** Prepares rows for comparison; each is read once. */
export const rowReader = (): ((call: Opportunity) => Row) => {
  const dayOf = dayFinder()
  return (call) => {
    const act = actOf(call)
    const addresses = [call.url, call.funderUrl].flatMap((url) => (url ? [placeOf(url)] : []))
    return {
      call,
      titles: [call.title, ...formerTitles(call).slice(1 - MOST_TITLES)].map(titleParts),
      funder: call.funder ? funderWords(call.funder) : [],
      days: new Set([...call.deadlines, ...formerDeadlines(call)].map(dayOf)),
      places: [...new Set(addresses.flatMap((at) => (at && !at.isHome ? [at.place] : [])))],
      ...(call.topic ? { topic: call.topic.trim().toUpperCase() } : {}),
      ...(act ? { act } : {}),
    }
  }
}

type Agreement = 'same' | 'unknown' | 'different'

const agreement = (a: Iterable<string>, b: ReadonlySet<string>): Agreement => {
  const mine = [...a]
  if (mine.length === 0 || b.size === 0) return 'unknown'
  return mine.some((one) => b.has(one)) ? 'same' : 'different'
}

/** Where one is silent, the other may say more; where each says something else, they are two. */
const areNested = (a: string[], b: string[]): boolean => {
  const [small, large] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  return small.every((mark) => large.has(mark))
}

type Titles = {
  /** Words of the shorter title. */
  size: number
  /** The part of the shorter title's words that the other has too. */
  shared: number
  /** Words of both, of all words of either. */
  overlap: number
}

const NOTHING: Titles = { size: 0, shared: 0, overlap: 0 }

/** The likest of what the titles are and were; editions that differ are not alike at all. */
const titlesOf = (a: Row, b: Row): Titles => {
  let best = NOTHING
  for (const one of a.titles) {
    for (const other of b.titles) {
      if (!areNested(one.marks, other.marks)) continue
      const words = new Set(other.words)
      const common = one.words.filter((word) => words.has(word)).length
      const size = Math.min(one.words.length, other.words.length)
      const overlap = common / Math.max(1, one.words.length + other.words.length - common)
      if (overlap >= best.overlap) best = { size, shared: size === 0 ? 0 : common / size, overlap }
    }
  }
  return best
}

/** Why two rows are one call; earlier in the list is more certain. */
export const GROUNDS = ['by-hand', 'topic', 'address', 'act', 'title', 'part-of-title'] as const
export type Ground = (typeof GROUNDS)[number]

/** Keys that lead to no other call, so that two rows that share one are looked at. */
export type SharedKeys = { topic: boolean; place: boolean; act: boolean }

/** One page may still list many calls, and one act issue several: the titles, or the dates, have to agree. */
const isSamePage = (titles: Titles, days: Agreement, isForeign: boolean): boolean => {
  if (isForeign) return days === 'same'
  if (days === 'same') return titles.shared >= 1 / 3
  if (days === 'unknown') return titles.shared >= 1 / 2
  return titles.size >= 2 && titles.shared === 1 && titles.overlap >= 0.6
}

/**
 * Why `a` and `b` are the same call, or undefined where they are not, or may not be. Conservative: a call told twice
 * annoys, two calls joined hide one of them. Editions, years, parts and amounts of one measure differ in their marks
 * and are never joined by a title.
 */
export const groundFor = (a: Row, b: Row, keys: SharedKeys): Ground | undefined => {
  const titles = titlesOf(a, b)
  const days = agreement(a.days, b.days)
  const funder = agreement(a.funder, new Set(b.funder))
  const [mine, theirs] = [a.call.language, b.call.language]
  const isForeign = mine !== undefined && theirs !== undefined && mine !== theirs
  if (keys.topic && (titles.shared >= 1 / 3 || isForeign)) return 'topic'
  if (keys.place && isSamePage(titles, days, isForeign)) return 'address'
  if (keys.act && funder === 'same' && days !== 'different' && titles.shared >= 1 / 2) return 'act'
  if (funder === 'different' || days === 'different' || titles.shared < 1) return undefined
  if (titles.overlap === 1)
    return titles.size >= (days === 'same' && funder === 'same' ? 2 : 4) &&
      (days === 'same' || funder === 'same')
      ? 'title'
      : undefined
  const isLong = titles.size >= 3 && titles.overlap >= 0.5
  return isLong && days === 'same' && funder === 'same' ? 'part-of-title' : undefined
}
