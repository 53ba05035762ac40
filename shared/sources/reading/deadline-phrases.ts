import type { Moment } from '../../domain/opportunity.ts'
import { type Day, ROME } from '../../domain/time.ts'
import { type Edge, MONTH_WORDS, momentOf, readDay, readHour } from './dates.ts'

/** What a phrase says of when applications open and close. Both may be absent: then it says nothing that can be relied on. */
export type Window = { opens?: Moment; closes?: Moment; doubt?: string }

/** Longer texts are read up to here: a deadline phrase is a few lines. */
const LONGEST_TEXT = 4000

const DAY = `\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}(?:°|º|st|nd|rd|th)? {1,2}(?:${MONTH_WORDS.join('|')})\\.?,? {1,2}\\d{4}`
const HOUR = String.raw`(\d{1,2})(?:[.:,](\d\d)(?::\d\d)?)?(?!\d)(?! ?[ap]\.?m)`
const DATES = new RegExp(`(?<![\\d/.-])(?:${DAY})(?![\\d/]| \\d(?!\\d))`, 'gi')
/** `ore 12.00 del giorno 30 giugno 2026`, `17:00 on 30 June 2026`: the hour before its day. */
const HOUR_BEFORE = new RegExp(
  `(?:\\bore|\\bh\\.?|\\bat|\\bby|\\bfrom|\\buntil) {1,2}${HOUR}(?: ?CES?T)? {0,2}(?:del giorno|dell['’]|del|on|of|,)? {0,2}$`,
  'i',
)
/** `30 giugno 2026, ore 12.00`, `30 June 2026 at 17:00`: the hour after it. */
const HOUR_AFTER = new RegExp(`^ ?[,–-]? ?(?:alle )?(?:ore|h\\.?|at) {1,2}${HOUR}`, 'i')

/** Whole words only; `\b` does not know that "à" is a letter. */
const cue = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
const OPENS = cue("dal|dalle|dall['’]|dalla|from|opens?|aprirà|apre|apertura")
const CLOSES = cue(
  'entro|fino|sino|oltre|chiuderà|chiude|chiusura|scade|scadenza|prorogat[oaie]|termine ultimo|until|no later than|by|deadline|closes?',
)
/** Weak words close only what an opening began: alone, "alle ore 12 del…" may as well open. */
const TO = cue("al|alle|all['’]|to|-")
/** Hours of one day ("dalle ore 12 alle ore 18 del 10 dicembre"): neither is the hour of a deadline. */
const WITHIN_A_DAY = /\b(?:dalle|from) (?:ore )?\d{1,2}(?:[.:,]\d\d)? ?(?:alle|to) (?:ore )?\d{1,2}/i
/** Sentences about something else than applying: finishing the works, publishing a list, the life of a regulation. */
const OTHERWISE =
  /complet|conclus|conclud|realizzat|ultimat|sostenut|rendicont|pubblicat|avviat|valid|costituit|fattur|quietanz|comunicat|istruit|adottat|concess|si svolg|(?:avrà|avranno) luogo/i

/** What follows a date that ends applications for a while: "dalle ore 12 del 22 novembre 2023 la temporanea chiusura". */
const SUSPENDED = /^[, ]*(?:è )?(?:disposta |stata )?(?:la |lo |il )?(?:temporan|chius|sospe)/i

const last = (words: RegExp, text: string): number => [...text.matchAll(words)].at(-1)?.index ?? -1

type Found = { edge: Edge; day: Day; hour: string | undefined; text: string }

/** One date of a sentence with its role; undefined where the words around do not settle it. */
const roleOf = (before: string, isOpen: boolean): Edge | undefined => {
  if (OTHERWISE.test(before) || WITHIN_A_DAY.test(before)) return undefined
  const near = before.slice(-60)
  const [opens, closes, to] = [last(OPENS, near), last(CLOSES, near), last(TO, near)]
  const strongest = Math.max(opens, closes)
  if (isOpen && to > opens) return 'closes'
  if (strongest < 0) return undefined
  return opens > closes ? 'opens' : 'closes'
}

const datesIn = (sentence: string, language: 'it' | 'en'): Found[] => {
  const found: Found[] = []
  let from = 0
  for (const match of sentence.matchAll(DATES)) {
    const before = sentence.slice(from, match.index)
    const end = match.index + match[0].length
    from = end
    const day = readDay(match[0].replace(/ {2,}/g, ' '), language)
    const edge = roleOf(before, found.at(-1)?.edge === 'opens')
    if (!day || !edge || SUSPENDED.test(sentence.slice(end, end + 60))) continue
    const clock = HOUR_BEFORE.exec(before) ?? HOUR_AFTER.exec(sentence.slice(end, end + 30))
    const hour = clock?.[1] ? readHour(clock[1], clock[2]) : undefined
    found.push({ edge, day, hour, text: sentence.trim() })
  }
  return found
}

/**
 * Reads a sentence or a few in Italian or English. A date without a year, with an unsettled role, or one of
 * several of its role is not returned: with `doubt` saying why where there was something to read.
 */
export const readWindow = (text: string, language: 'it' | 'en' = 'it', zone: string = ROME): Window => {
  const plain = text.slice(0, LONGEST_TEXT).replace(/\s/g, ' ')
  const sentences = plain.split(/(?<=[a-zà-ù)]{3}[.;]) (?=\S)/i)
  const found = sentences.flatMap((sentence) => datesIn(sentence, language))
  const one = (edge: Edge): Found | undefined => {
    const all = found.filter((date) => date.edge === edge)
    const distinct = new Set(all.map(({ day, hour }) => `${day} ${hour}`))
    return distinct.size === 1 ? all[0] : undefined
  }
  const [opens, closes] = [one('opens'), one('closes')]
  if (opens && closes && opens.day > closes.day) return { doubt: 'the opening it names is after its closing' }
  const several = found.length > 0 && !opens && !closes
  return {
    ...(opens ? { opens: momentOf(opens.day, opens.hour, 'opens', zone, opens.text) } : {}),
    ...(closes ? { closes: momentOf(closes.day, closes.hour, 'closes', zone, closes.text) } : {}),
    ...(several ? { doubt: 'it names several dates' } : {}),
  }
}
