import type { Opportunity } from '../domain/opportunity.ts'
import { zoned } from '../domain/time.ts'
import { placeOf } from './place.ts'
import { funderWords, isDated as isDatedTitle, type TitleParts, titleParts } from './title.ts'

/** A stored row as it is compared with others. What it said earlier counts too, so that a correction parts no twins. */
export type Row = {
  call: Opportunity
  titles: TitleParts[]
  funder: string[]
  /** Every day on which it closes, or was to close. */
  days: ReadonlySet<string>
  /** Pages that are about this call alone, as far as this row can say. */
  places: string[]
  hosts: string[]
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
      hosts: addresses.flatMap((at) => (at && !at.isHome ? [at.host] : [])),
      ...(call.topic ? { topic: call.topic.trim().toUpperCase() } : {}),
      ...(act ? { act } : {}),
    }
  }
}

export type Agreement = 'same' | 'unknown' | 'different'

/** Do two lists name something alike? */
export const agreement = (a: Iterable<string>, b: ReadonlySet<string>): Agreement => {
  const mine = [...a]
  if (mine.length === 0 || b.size === 0) return 'unknown'
  return mine.some((one) => b.has(one)) ? 'same' : 'different'
}

/** Where one is silent, the other may say more; where each says something else, they are two. */
const areNested = (a: string[], b: string[]): boolean => {
  const [small, large] = a.length <= b.length ? [a, [...b]] : [b, [...a]]
  return small.every((mark) => {
    const at = large.indexOf(mark)
    if (at >= 0) large.splice(at, 1)
    return at >= 0
  })
}

/** Two regions' share of one measure are two calls. */
export const areApart = (a: string[] | undefined, b: string[] | undefined): boolean =>
  a !== undefined && b !== undefined && !a.some((region) => b.includes(region))

export type Titles = {
  /** Words of the shorter title. */
  size: number
  /** The part of the shorter title's words that the other has too. */
  shared: number
  /** Words of both, of all words of either. */
  overlap: number
  /** Both name the same month and year. */
  isDated: boolean
}

const NOTHING: Titles = { size: 0, shared: 0, overlap: 0, isDated: false }

/** The likest of what the titles are and were; editions that differ are not alike at all. */
export const titlesOf = (a: Row, b: Row): Titles => {
  let best = NOTHING
  for (const one of a.titles) {
    for (const other of b.titles) {
      if (!areNested(one.marks, other.marks)) continue
      const words = new Set(other.words)
      const common = one.words.filter((word) => words.has(word)).length
      const size = Math.min(one.words.length, other.words.length)
      const overlap = common / Math.max(1, one.words.length + other.words.length - common)
      const isDated = isDatedTitle(one) && isDatedTitle(other)
      if (overlap >= best.overlap) best = { size, shared: size === 0 ? 0 : common / size, overlap, isDated }
    }
  }
  return best
}

/** Why two rows are one call; earlier in the list is more certain. */
export const GROUNDS = ['by-hand', 'topic', 'address', 'act', 'title', 'part-of-title'] as const
export type Ground = (typeof GROUNDS)[number]

/** What two rows share. A page or an act is `own` where it leads to no other call of their sources. */
export type SharedKeys = { topic: boolean; place: 'own' | 'listed' | undefined; act: boolean }

/**
 * One page may still list many calls, and one act issue several: the titles, or the dates, have to agree. Two languages
 * share no words of a title, so that the day has to do.
 */
const isSamePage = (titles: Titles, days: Agreement, isForeign: boolean): boolean => {
  if (days === 'same') return isForeign || titles.shared >= 1 / 3
  if (days === 'unknown') return titles.shared === 1 || titles.overlap >= 0.6
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
  const isOther = a.topic !== undefined && b.topic !== undefined && !keys.topic
  if (isOther || areApart(a.call.regions, b.call.regions)) return undefined
  if (keys.topic && (titles.shared >= 1 / 3 || isForeign)) return 'topic'
  if (keys.place === 'own' && isSamePage(titles, days, isForeign)) return 'address'
  if (keys.place === 'listed' && titles.overlap === 1 && titles.size >= 2 && days !== 'different')
    return 'address'
  if (keys.act && funder === 'same' && days !== 'different' && titles.shared >= 1 / 2) return 'act'
  // Whose title is part of the other's, of the same funder, closing on the same day.
  if (funder === 'different' || titles.shared < 1) return undefined
  const isWhole = titles.overlap === 1
  if (days === 'same' && funder === 'same')
    return isWhole && titles.size >= 2
      ? 'title'
      : titles.size >= 3 && titles.overlap >= 0.5
        ? 'part-of-title'
        : undefined
  // Without the day, or the funder, the title has to be long and whole, or to name its month; and two pages of one
  // site are two calls.
  if (!keys.place && a.hosts.some((host) => b.hosts.includes(host)) && days !== 'same') return undefined
  if (funder === 'same' && titles.isDated && titles.size >= 3 && titles.overlap >= 0.75)
    return 'part-of-title'
  const isLong = isWhole && titles.size >= 4
  return isLong && days !== 'different' && (days === 'same' || funder === 'same') ? 'title' : undefined
}
