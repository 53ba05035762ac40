import type { Deadline, Flag, FlagCode, Moment } from '../../domain/opportunity.ts'
import { type Day, ROME } from '../../domain/time.ts'
import { momentOf } from './dates.ts'
import { type Found, scanSentence, UNSAID } from './deadline-found.ts'
import type { Around } from './deadline-roles.ts'
import { LISTED } from './deadline-words.ts'
import { flag } from './rows.ts'

export type { Around } from './deadline-roles.ts'

/** What a phrase says of when applications open and close. Whatever cannot be relied on is absent. */
export type Window = {
  opens?: Moment
  /** The one deadline; absent where `deadlines` holds none or several. */
  closes?: Moment
  /** In order of time: stages (with `stage`) or windows of one call. */
  deadlines: Deadline[]
  /** Why something that looks like a date was not read, in English. */
  doubt?: string
  /** Doubts, and assumptions that were made in reading, for the draft. */
  flags: Flag[]
}

/** Why a date is flagged although it was read. */
const YEAR_RECKONED = 'The year is not stated and was reckoned from another date.'

const SEVERAL_OPENINGS = 'it names several openings'
const ONE_OF_WINDOWS = 'it names one of several windows, and no other'
const CODES: ReadonlyMap<string, FlagCode> = new Map([
  [SEVERAL_OPENINGS, 'several-openings'],
  [ONE_OF_WINDOWS, 'one-of-windows'],
])

/** Longer texts are read up to here, and so many dates of them: what says when to apply is a few lines. */
const LONGEST_TEXT = 20_000
const MOST_DATES = 200

type Settled = { ends: Found[]; doubt?: string }

/** One day named twice is one day: with the hour where just one is stated, without where they differ. */
const merged = (all: Found[]): Settled => {
  const days = new Map<Day, Found>()
  const hours = new Map<Day, Set<string>>()
  for (const one of all) {
    const known = days.get(one.day)
    days.set(
      one.day,
      known && (known.hour || !one.hour) ? { ...known, extends: known.extends || one.extends } : one,
    )
    if (one.hour) hours.set(one.day, (hours.get(one.day) ?? new Set()).add(one.hour))
  }
  const isSplit = [...hours.values()].some((own) => own.size > 1)
  const ends = [...days.values()]
    .map((one) => ((hours.get(one.day)?.size ?? 0) > 1 ? { ...one, hour: undefined } : one))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  return { ends, ...(isSplit ? { doubt: 'it names several hours of one day' } : {}) }
}

const closings = (all: Found[], text: string, around: Around, doubts: string[]): Settled => {
  // In a field for deadlines a date of unknown meaning makes all of them doubtful.
  if (around.isDeadline && doubts.includes(UNSAID) && all.length > 0) return { ends: [] }
  const { ends, doubt } = merged(all)
  const rest = doubt ? { doubt } : {}
  if (ends.length < 2) return { ends, ...rest }
  const numbers = ends.map(({ part }) => part?.number)
  const inOrder = numbers.every((number, index) => number === index + 1)
  const kinds = new Set(ends.map(({ part }) => part?.kind))
  if (inOrder && kinds.size === 1) return { ends, ...rest }
  const last = ends.at(-1)
  // An extension tells of the end that holds, as far as no later day stands beside it.
  if (last?.extends && numbers.every((number) => number === undefined)) return { ends: [last], ...rest }
  const isList = LISTED.test(text) || (around.isDeadline && all.slice(1).every((one) => one.isJoined))
  if (isList && numbers.every((number) => number === undefined) && !ends.some((one) => one.extends))
    return { ends, ...rest }
  return { ends: [], doubt: 'it names several dates' }
}

const beginOf = ({ day, hour = '00:00' }: Found): string => `${day}T${hour}`
const endOf = ({ day, hour = '24:00' }: Found): string => `${day}T${hour}`

const SENTENCES = /(?<=[a-zà-ù)]{3}[.;]|\d{4}[.;]) (?=\S)|\n/i

/**
 * Reads a sentence or a few in Italian or English. A date is returned only where the words beside it say that it opens
 * or closes applications, and where they name one, stages, or windows. A missing year is filled in from the other end of
 * the same range or from `around.reference`, where that leaves one choice, and flagged; otherwise there is no date.
 */
export const readWindow = (
  text: string,
  language: 'it' | 'en' = 'it',
  zone: string = ROME,
  around: Around = {},
): Window => {
  const plain = text.slice(0, LONGEST_TEXT).replace(/[^\S\n]/g, ' ')
  const scanned = plain.split(SENTENCES).map((sentence) => scanSentence(sentence, language, around))
  const found = scanned.flatMap((one) => one.found).slice(0, MOST_DATES)
  const doubts = scanned.flatMap((one) => one.doubts)
  const shut = closings(
    found.filter(({ edge }) => edge === 'closes'),
    plain,
    around,
    doubts,
  )
  const starts = merged(found.filter(({ edge }) => edge === 'opens'))
  // The windows of a call begin with the first; several openings of one are not settled.
  const isParted = shut.ends.length > 1 && starts.ends.length <= shut.ends.length
  const start = starts.ends.length === 1 || isParted ? starts.ends[0] : undefined
  if (starts.ends.length > 1 && !isParted) doubts.push(SEVERAL_OPENINGS)
  if (shut.ends.length === 1 && shut.ends[0]?.part?.kind === 'window') doubts.push(ONE_OF_WINDOWS)
  for (const doubt of [starts.doubt, shut.doubt]) if (doubt) doubts.push(doubt)
  const end = shut.ends[0]
  if (start && end && beginOf(start) >= endOf(end)) {
    const doubt = 'the opening it names is after its closing'
    return { deadlines: [], doubt, flags: [flag('deadlines', sentenceOf(doubt), text)] }
  }
  const deadlines = shut.ends.map(
    ({ day, hour, text: words, part }): Deadline => ({
      ...momentOf(day, hour, 'closes', zone, words),
      ...(part?.kind === 'stage' ? { stage: part.number } : {}),
    }),
  )
  const assumed = [start, ...shut.ends].filter((one) => one?.isAssumed)
  const [closes] = deadlines
  return {
    ...(start ? { opens: momentOf(start.day, start.hour, 'opens', zone, start.text) } : {}),
    ...(closes && deadlines.length === 1 ? { closes } : {}),
    deadlines,
    ...(doubts[0] ? { doubt: doubts[0] } : {}),
    flags: [
      ...[...new Set(doubts)].map((doubt) => flag('deadlines', sentenceOf(doubt), text, CODES.get(doubt))),
      ...assumed.map((one) =>
        flag(one?.edge === 'opens' ? 'opensAt' : 'deadlines', YEAR_RECKONED, one?.text, 'year-reckoned'),
      ),
    ],
  }
}

const sentenceOf = (doubt: string): string => `${doubt.charAt(0).toUpperCase()}${doubt.slice(1)}.`

/** The text of a field that holds deadlines and nothing else: `5 giugno 2026 - ore 16.00`, `Prima fase: 31 luglio 2026`. */
export const readDeadlines = (
  text: string,
  language: 'it' | 'en' = 'it',
  zone: string = ROME,
  reference?: Day,
): Pick<Window, 'deadlines' | 'doubt' | 'flags'> =>
  readWindow(text, language, zone, { isDeadline: true, ...(reference ? { reference } : {}) })
