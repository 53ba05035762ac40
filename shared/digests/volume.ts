import type { Member } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Frequency, Threshold } from '../domain/preferences.ts'
import { daysBetween, type Instant, mondayBefore, plus } from '../domain/time.ts'
import { type Matching, publishedFor } from './candidates.ts'
import type { Candidate, DigestInput } from './digest.ts'
import { selectDue } from './due.ts'

/** Weeks looked back: as long as calls that have closed are kept among those that are matched. */
const MOST_WEEKS = 12
/** Less says nothing about a month. */
const LEAST_WEEKS = 4

/** How far apart the mails of each rhythm are in weeks, and how many fall in a month; four weeks stand for a month. */
const RHYTHMS: Record<Frequency, { every: number; perMonth: number }> = {
  weekly: { every: 1, perMonth: 52 / 12 },
  fortnightly: { every: 2, perMonth: 26 / 12 },
  monthly: { every: 4, perMonth: 1 },
}

/** Digests in a month, and calls named in each, in full or by title; both to a tenth. 0 calls: no mail left. */
export type Volume = { mailsPerMonth: number; callsPerMail: number }

/** What each choice would have brought over so many whole `weeks`, the contact's other choices being as they are. */
export type Volumes = { weeks: number; by: Record<Frequency, Record<Threshold, Volume>> }

/** Of whom the volume is asked: the contact as it is stored, with the members it serves and what it has said. */
export type Reader = Pick<DigestInput, 'contact' | 'opinions'> & { members: [Member, ...Member[]] }

const tenths = (value: number): number => Math.round(value * 10) / 10

/** The call as it was at a moment, as far as is known: a source that says "closed" says it on the day we read it. */
const asOf = (call: Opportunity, at: Instant): Opportunity =>
  call.closedBySource && call.changes.some((change) => change.field === 'closed' && change.at > at)
    ? { ...call, closedBySource: false }
    : call

/** How many calls each mail would have named, the last of them at `end`; 0 where none would have left. */
const mailed = (
  published: readonly Candidate[],
  reader: Reader,
  { turns, days, end }: { turns: number; days: number; end: Instant },
): number[] => {
  const begun = plus(end, { days: -days * turns })
  const told = new Set<string>()
  return Array.from({ length: turns }, (_, turn) => {
    const now = plus(end, { days: -days * (turns - 1 - turn) })
    const candidates = published
      .filter(
        ({ opportunity: { id, firstSeenAt } }) => firstSeenAt < now && firstSeenAt >= begun && !told.has(id),
      )
      .map((candidate) => ({ ...candidate, opportunity: asOf(candidate.opportunity, now) }))
    const mark = plus(now, { days: -days })
    const selection = selectDue({ ...reader, candidates, now, mark, told: new Map() })
    const named = [...(selection?.cards ?? []), ...(selection?.titles ?? [])]
    for (const { candidate } of named) told.add(candidate.opportunity.id)
    return named.length
  })
}

const volumeIn = (
  published: readonly Candidate[],
  reader: Reader,
  frequency: Frequency,
  { weeks, end }: { weeks: number; end: Instant },
): Volume => {
  const { every, perMonth } = RHYTHMS[frequency]
  const turns = Math.floor(weeks / every)
  const mails = mailed(published, reader, { turns, days: 7 * every, end }).filter((calls) => calls > 0)
  const calls = mails.reduce((sum, count) => sum + count, 0)
  return {
    mailsPerMonth: tenths((mails.length / turns) * perMonth),
    callsPerMail: mails.length === 0 ? 0 : tenths(calls / mails.length),
  }
}

/**
 * How much mail each choice of rhythm and nearness would bring, measured on what was published in the last twelve weeks
 * before the latest Monday: the digests that would have left then, by the rules of those that leave now, with the
 * profile and the calls as they are today. Changes of calls already told,
 * reminders, alerts and what saved searches find are not counted.
 *
 * @returns undefined while fewer than four weeks have been read: nothing is guessed.
 * @example volumeOf(reader, snapshots, now)?.by.weekly.good // { mailsPerMonth: 3.3, callsPerMail: 4.5 }
 */
export const volumeOf = (reader: Reader, matching: Matching, now: Instant): Volumes | undefined => {
  const end = mondayBefore(now)
  const begun = [...matching.calls.cards.values()].reduce(
    (first, { firstSeenAt }) => (firstSeenAt < first ? firstSeenAt : first),
    end,
  )
  const weeks = Math.min(MOST_WEEKS, Math.floor(daysBetween(begun, end) / 7))
  if (weeks < LEAST_WEEKS) return undefined
  const { contact, members, opinions } = reader
  const span = { since: plus(end, { days: -7 * weeks }), until: end }
  const published = publishedFor({ ...contact, members, opinions }, matching, span)
  const by = (frequency: Frequency): Record<Threshold, Volume> => {
    const volume = (threshold: Threshold): Volume =>
      volumeIn(published, { ...reader, contact: { ...contact, threshold } }, frequency, { weeks, end })
    return { possible: volume('possible'), good: volume('good'), strong: volume('strong') }
  }
  return { weeks, by: { weekly: by('weekly'), fortnightly: by('fortnightly'), monthly: by('monthly') } }
}
