import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { LIMITS } from '../../../../shared/digests/due.ts'
import type { Contact } from '../../../../shared/domain/contact.ts'
import type { Member } from '../../../../shared/domain/member.ts'
import {
  Lead,
  MOST_OWN_WORDS,
  MOST_SEARCHES,
  OwnWords,
  Preferences,
  type SavedSearch,
} from '../../../../shared/domain/preferences.ts'
import { Day, dayOf, type Instant, inZone } from '../../../../shared/domain/time.ts'
import { Level, ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { folded } from '../calls/select-calls.ts'
import { clustersOf, type Draft, isOfWords } from './preferences-draft.ts'

export const LONGEST_LINE = OwnWords.maxLength ?? 60

/** A field of the form, and what is wrong in it. */
export type Wrong =
  | { field: 'frequency' | 'language' | 'alerts' | 'reminders' | 'threshold' | 'cards'; code: 'choice' }
  | { field: 'leads'; code: 'leads' }
  | { field: 'pause'; code: 'pause' }
  | { field: 'hears'; code: 'hears' }
  | { field: 'always' | 'never'; code: 'short' | 'long'; line: string }
  | { field: 'always' | 'never'; code: 'many'; most: number }

/** First and last day on which a pause may end: tomorrow, and a year from today. */
export const pauseRange = (now: Instant): { first: Day; last: Day } => {
  const today = Temporal.PlainDate.from(dayOf(now))
  return { first: today.add({ days: 1 }).toString(), last: today.add({ years: 1 }).toString() }
}

export const isDay = (text: string): boolean => {
  if (!Day.safeParse(text).success) return false
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** What cannot be seen goes; each line once, however it is spelled. */
export const linesOf = (text: string): string[] => {
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  const spelled = lines.map(folded)
  return lines.filter((_, place) => spelled.indexOf(spelled[place] ?? '') === place)
}

const wrongLines = (field: 'always' | 'never', lines: string[], most: number): Wrong[] => [
  ...(lines.length > most ? [{ field, code: 'many' as const, most }] : []),
  ...lines
    .filter((line) => !OwnWords.safeParse(line).success)
    .map((line) => ({
      field,
      code: line.length > LONGEST_LINE ? ('long' as const) : ('short' as const),
      line,
    })),
]

/** The same words have the same id, so that sending a form again saves nothing anew. */
const searchOf = (words: string, before: readonly SavedSearch[], now: Instant): SavedSearch =>
  before.find((one) => isOfWords(one) && folded(one.words) === folded(words)) ?? {
    id: createHash('sha256').update(folded(words)).digest('hex').slice(0, 12),
    savedAt: now,
    words,
  }

/** All of them is what is usual, and so is none: it is not stored. */
const unlessAll = <Value>(chosen: readonly Value[], all: readonly Value[]): Value[] | undefined =>
  chosen.length === 0 || chosen.length === all.length ? undefined : [...chosen]

const unless = <Value>(usual: Value, chosen: Value): Value | undefined =>
  chosen === usual ? undefined : chosen

const some = <Value>(list: Value[]): Value[] | undefined => (list.length > 0 ? list : undefined)

const wrongIn = (draft: Draft, contact: Contact, members: readonly Member[], now: Instant): Wrong[] => {
  const choices = ['frequency', 'language', 'alerts', 'reminders', 'threshold', 'cards'] as const
  const { first, last } = pauseRange(now)
  const { pause } = draft
  const faceted = (contact.searches ?? []).filter((one) => !isOfWords(one))
  const isPause = pause === '' || (isDay(pause) && pause >= first && pause <= last)
  return [
    ...choices
      .filter((field) => draft[field] === '')
      .map((field) => ({ field, code: 'choice' }) satisfies Wrong),
    ...(draft.reminders === 'own' && draft.leads.length === 0
      ? [{ field: 'leads', code: 'leads' } satisfies Wrong]
      : []),
    ...(isPause ? [] : [{ field: 'pause', code: 'pause' } satisfies Wrong]),
    ...wrongLines('always', linesOf(draft.always), MOST_SEARCHES - faceted.length),
    ...wrongLines('never', linesOf(draft.never), MOST_OWN_WORDS),
    ...(clustersOf(members).length > 1 && draft.hears.length === 0
      ? [{ field: 'hears', code: 'hears' } satisfies Wrong]
      : []),
  ]
}

/** The clusters a contact no longer hears from: those shown and not ticked, and those that its form did not show. */
const mutedBy = ({ hears }: Draft, { mutedClusters = [] }: Contact, members: readonly Member[]) => {
  const shown = clustersOf(members)
  if (shown.length < 2) return mutedClusters
  return [
    ...mutedClusters.filter((cluster) => !shown.includes(cluster)),
    ...shown.filter((cluster) => !hears.includes(cluster)),
  ]
}

/**
 * What was sent as preferences, with what the form does not show carried over from the contact; or what is wrong in it.
 * Whatever is chosen as it is usual is not stored, so that it goes on being as it is usual.
 */
export const readPreferences = (
  draft: Draft,
  contact: Contact,
  members: readonly Member[],
  now: Instant,
): { preferences: Preferences } | { wrong: Wrong[] } => {
  const wrong = wrongIn(draft, contact, members, now)
  if (wrong.length > 0) return { wrong }
  const clusters = clustersOf(members)
  const { searches = [] } = contact
  const own = {
    usual: undefined,
    never: [],
    own: draft.leads.map((days) => Lead.parse(Number(days))),
    '': undefined,
  }
  const chosen = {
    frequency: draft.frequency,
    language: draft.language,
    wishes: some(draft.wishes),
    levels: unlessAll(draft.levels, Level.options),
    callLanguages: unlessAll(draft.callLanguages, ReaderLanguage.options),
    threshold: unless('possible', draft.threshold),
    cards: unless(LIMITS.cards, Number(draft.cards)),
    alerts: draft.alerts === 'no' ? false : undefined,
    leads: own[draft.reminders],
    excluded: some(linesOf(draft.never)),
    searches: some([
      ...searches.filter((one) => !isOfWords(one)),
      ...linesOf(draft.always).map((words) => searchOf(words, searches, now)),
    ]),
    mutedClusters: some(mutedBy(draft, contact, members)),
    replyTo:
      clusters.length < 2
        ? contact.replyTo
        : unless(clusters[0], clusters.find((cluster) => cluster === draft.replyTo) ?? clusters[0]),
    pausedUntil: draft.pause === '' ? undefined : inZone(`${draft.pause}T00:00`),
  }
  const given = Object.entries(chosen).filter(([, value]) => value !== undefined)
  return { preferences: Preferences.parse(Object.fromEntries(given)) }
}
