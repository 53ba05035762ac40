import { isAnnounced } from '../domain/desk.ts'
import type { MailKind, MailRecord } from '../domain/mail.ts'
import type { Change, Deadline, Opportunity } from '../domain/opportunity.ts'
import { LEADS, OPENING_LEADS } from '../domain/preferences.ts'
import { nextDeadline, statusOf } from '../domain/status.ts'
import { dayOf, daysBetween, type Instant, isNight, plus } from '../domain/time.ts'
import { type Dated, daysUntil } from './dates.ts'
import type { Candidate, DigestInput } from './digest.ts'
import { cardsOf, type Due, LIMITS, type Section, type Selection } from './due.ts'
import { dueLead, leadsFor } from './leads.ts'
import { lastDigestAt, nextDigestAt } from './rhythm.ts'
import { isFollowed, rowsOf, sinceTold } from './told.ts'
import { openFits, standingOf, type Wanting } from './wanted.ts'

/** What cannot wait for the digest, in the order of the mail. */
export const URGENT_SECTIONS = ['ended', 'updated', 'reminder', 'opening', 'new'] as const satisfies Section[]

/** Mails a week beside the digest, bad news apart; and of these, on one day. */
export const BESIDE = { perWeek: 2, perDay: 1 } as const

/** What happened longer ago is told by digests, or has been. */
const NEWS_DAYS = 7
/** Who has a digest within so many hours reads of new calls there. */
export const ROLLED_HOURS = 24
/** A digest run may take so long to come to everybody: whom it has not reached yet reads of new calls in it. */
const UNDER_WAY_HOURS = 4

export type UrgentInput = Pick<
  DigestInput,
  'contact' | 'members' | 'now' | 'mark' | 'told' | 'candidates' | 'opinions'
> & {
  records: readonly MailRecord[]
  /** Calls that the contact was told of, or follows, with every member's fit, closed ones too. */
  known: Candidate[]
}

/** Could anything about a call that a contact knows be due now? Asked before it is worked out how it fits. */
export const mayBeDue = (call: Opportunity, now: Instant): boolean => {
  const next = nextDeadline(call, now)
  return (
    call.changes.some(({ at }) => at > plus(now, { days: -NEWS_DAYS })) ||
    (next !== undefined && daysUntil(now, next) <= Math.max(...LEADS)) ||
    (call.opensAt !== undefined &&
      call.opensAt.at >= now &&
      daysUntil(now, call.opensAt) <= Math.max(...OPENING_LEADS))
  )
}

/** Since when a call must have been published to be told at once: since the last digest, and lately. */
export const publishedSince = (mark: Instant, now: Instant): Instant => {
  const lately = plus(now, { days: -NEWS_DAYS })
  return mark > lately ? mark : lately
}

/** Something to write for at once, and whether it is bad news, which no cap holds back. */
type Cause = { due: Due; occasion: string; bad: boolean }

/** Mails that cannot wait for the digest. */
export type AtOnce = Extract<MailKind, 'change' | 'reminder' | 'alert'>

export type Urgent = { kind: AtOnce; selection: Selection; occasions: string[] }

const earliest = (json: string | undefined, after: Instant): Deadline | undefined => {
  if (json === undefined) return undefined
  try {
    return (JSON.parse(json) as Deadline[])
      .filter(({ at }) => at >= after)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]
  } catch {
    return undefined
  }
}

/**
 * -1: the next deadline was brought forward; 1: it was extended; 0: neither. An hour that is stated for the first time
 * makes a day precise and moves it nowhere.
 */
export const movedBy = ({ field, before, after, at }: Change): -1 | 0 | 1 => {
  if (field !== 'deadline') return 0
  const [was, is] = [earliest(before, at), earliest(after, at)]
  if (was === undefined || is === undefined || was.at === is.at) return 0
  if (was.hourStated !== is.hourStated && dayOf(was.at, was.zone) === dayOf(is.at, is.zone)) return 0
  return is.at < was.at ? -1 : 1
}

/** Could this change be news at once to somebody who was told of the call? A first stated date, or hour, waits. */
export const mayInterrupt = (change: Change): boolean =>
  change.own?.atOnce === true ||
  change.field === 'closed' ||
  change.field === 'withdrawn' ||
  movedBy(change) !== 0 ||
  hadPassed(change)

/** Was the deadline brought forward so far that it had passed when we read of it? */
const hadPassed = ({ field, before, after, at }: Change): boolean =>
  field === 'deadline' &&
  after !== undefined &&
  after !== '[]' &&
  earliest(before, at) !== undefined &&
  earliest(after, at) === undefined

/** Did it end before its time, so that who was writing an application must know? */
const endedEarly = (change: Change, { opportunity }: Candidate, now: Instant): boolean => {
  if (statusOf(opportunity, now) !== 'closed') return false
  if (change.field !== 'closed' && change.field !== 'withdrawn') return hadPassed(change)
  // Who has applied waits for an outcome: its publisher says that there is none, though its day has passed.
  if (change.own?.atOnce) return true
  const { deadlines } = opportunity
  return deadlines.length === 0 || deadlines.some(({ at }) => at >= change.at)
}

/** What mails were for that left, or may have: of one that certainly did not, everything is due as before. */
const saidIn = (records: UrgentInput['records']): string[] =>
  records.flatMap(({ state, occasions = [] }) => (state === 'failed' ? [] : occasions))

const wasReminded = ({ opportunity }: Candidate, records: UrgentInput['records']): boolean => {
  const said = saidIn(records)
  return rowsOf(opportunity).some(({ id }) => said.some((one) => one.startsWith(`reminder:${id}@`)))
}

/** The last of some changes by its row and version: rows that were joined count their versions each for itself. */
const lastOf = (changes: readonly Change[], { id }: Opportunity): string => {
  const last = changes
    .toSorted((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
    .at(-1)
  return `${last?.origin ?? id}@${last?.version ?? 0}`
}

/** What has changed since the contact was told, as far as it cannot wait. */
const changeCauses = (candidate: Candidate, input: UrgentInput): Cause[] => {
  const { now, told, opinions, records } = input
  const since = sinceTold(candidate.opportunity, told, [])
  if (!since) return []
  const fresh = since.changes.filter(({ at }) => at > plus(now, { days: -NEWS_DAYS }))
  const ended = fresh.filter((change) => endedEarly(change, candidate, now))
  const open = statusOf(candidate.opportunity, now) !== 'closed'
  const earlier = open ? fresh.filter((change) => movedBy(change) === -1) : []
  const later = open ? fresh.filter((change) => movedBy(change) === 1) : []
  // Its publisher asks that whoever was told hears of it at once: an extension too, and what moves no date, such as more
  // money for a call whose day has passed.
  const said = new Set([...ended, ...earlier])
  const asked = fresh.filter((change) => change.own?.atOnce === true && !said.has(change))
  const cause = (section: Section, changes: Change[], name: string, bad: boolean): Cause[] => {
    const due: Due = { section, candidate, changes, toldAt: since.at }
    const occasion = `${name}:${lastOf(changes, candidate.opportunity)}`
    return changes.length > 0 ? [{ due, occasion, bad }] : []
  }
  const isOwed = isFollowed(candidate.opportunity, opinions) || wasReminded(candidate, records)
  return [
    ...cause('ended', ended, 'change', true),
    ...cause('updated', earlier, 'change', true),
    ...cause('updated', isOwed ? [...new Set([...later, ...asked])] : asked, 'extended', false),
  ]
}

/** May it have a place in a mail, and is it strong for a member that may apply? */
export const isStrong = (candidate: Candidate, wanting: Wanting, now: Instant): boolean =>
  standingOf(candidate, wanting, now) === 'open' &&
  openFits(candidate, wanting).some(({ band }) => band === 'strong')

/** What the Region's consortium announces here is told at once where it is good, too: it is meant for those it reaches. */
export const isWorthAlerting = (candidate: Candidate, wanting: Wanting, now: Instant): boolean =>
  isStrong(candidate, wanting, now) ||
  (isAnnounced(candidate.opportunity) &&
    standingOf(candidate, wanting, now) === 'open' &&
    openFits(candidate, wanting).some(({ band }) => band === 'good'))

/** Who follows a call is reminded; who was told of it where it is strong, and still among what the contact wants. */
const isWorthReminding = (
  candidate: Candidate,
  { opinions, told, now }: UrgentInput,
  wanting: Wanting,
): boolean =>
  isFollowed(candidate.opportunity, opinions) ||
  (rowsOf(candidate.opportunity).some(({ id }) => told.has(id)) && isStrong(candidate, wanting, now))

/** A mail so many days before a lead begins has reminded too: two for the long leads, one for three days. */
const graceOf = (lead: number): number => Math.min(2, Math.floor(lead / 3))

/** Nobody is reminded of what a mail has named since the lead began, or shortly before. */
const toldWithin = (
  { opportunity }: Candidate,
  told: UrgentInput['told'],
  end: Dated,
  lead: number,
): boolean =>
  rowsOf(opportunity)
    .flatMap(({ id }) => told.get(id)?.at ?? [])
    .some((at) => daysBetween(at, end.at) <= lead + graceOf(lead))

const leadCause = (
  candidate: Candidate,
  input: UrgentInput,
  end: Dated,
  { section, leads, name }: { section: Section; leads: readonly number[]; name: string },
): Cause[] => {
  const lead = dueLead(daysUntil(input.now, end), leads)
  if (lead === undefined || end.at < input.now || toldWithin(candidate, input.told, end, lead)) return []
  const occasion = `${name}:${candidate.opportunity.id}@${end.at}@${lead}`
  return [{ due: { section, candidate, changes: [] }, occasion, bad: false }]
}

const reminderCauses = (candidate: Candidate, input: UrgentInput, wanting: Wanting): Cause[] => {
  const { opportunity } = candidate
  if (!isWorthReminding(candidate, input, wanting)) return []
  const status = statusOf(opportunity, input.now)
  const deadline = nextDeadline(opportunity, input.now)
  if (status === 'open' && deadline)
    return leadCause(candidate, input, deadline, {
      section: 'reminder',
      leads: leadsFor(input.contact, opportunity),
      name: 'reminder',
    })
  const isRace = opportunity.procedure === 'sportello' || isFollowed(opportunity, input.opinions)
  if (status !== 'forthcoming' || !opportunity.opensAt || !isRace || input.contact.leads?.length === 0)
    return []
  return leadCause(candidate, input, opportunity.opensAt, {
    section: 'opening',
    leads: OPENING_LEADS,
    name: 'opening',
  })
}

/** Is a digest about to come, or still on its way? */
const isDigestNear = ({ contact: { frequency }, records, now }: UrgentInput): boolean => {
  if (nextDigestAt(frequency, now) <= plus(now, { hours: ROLLED_HOURS })) return true
  const due = lastDigestAt(frequency, now)
  const hasCome = records.some(({ kind, at }) => kind === 'digest' && at >= due)
  return !hasCome && now < plus(due, { hours: UNDER_WAY_HOURS })
}

/** A strong call published since the last digest; one of a source's first reading is nobody's news. */
const publishedCauses = (input: UrgentInput, wanting: Wanting): Cause[] => {
  const { candidates, contact, mark, now, told } = input
  if (mark === undefined || contact.alerts === false || isDigestNear(input)) return []
  const since = publishedSince(mark, now)
  return candidates
    .filter(
      (candidate) =>
        !candidate.opportunity.baseline &&
        candidate.opportunity.firstSeenAt >= since &&
        !rowsOf(candidate.opportunity).some(({ id }) => told.has(id)) &&
        isWorthAlerting(candidate, wanting, now),
    )
    .map((candidate) => ({
      due: { section: 'new', candidate, changes: [] },
      occasion: `published:${candidate.opportunity.id}`,
      bad: false,
    }))
}

const isBeside = ({ kind, state, occasions = [] }: MailRecord): boolean =>
  state !== 'failed' &&
  (kind === 'alert' || kind === 'reminder' || kind === 'change') &&
  !occasions.some((one) => one.startsWith('change:'))

/** Has the contact had as many mails beside the digest as it is to have? */
const isFull = ({ records, now }: UrgentInput): boolean => {
  const beside = records.filter(isBeside)
  return (
    beside.filter(({ at }) => at > plus(now, { days: -7 })).length >= BESIDE.perWeek ||
    beside.filter(({ at }) => dayOf(at) === dayOf(now)).length >= BESIDE.perDay
  )
}

const kindOf = (causes: Cause[]): AtOnce => {
  const sections = causes.map(({ due }) => due.section)
  if (sections.includes('ended') || sections.includes('updated')) return 'change'
  return sections.includes('reminder') || sections.includes('opening') ? 'reminder' : 'alert'
}

/**
 * What a contact has to hear of now and not on Monday, in one mail. Pure. *Ended* and *brought forward*: to all who
 * were told and did not decline, at once, whatever else was sent. *Extended*: only to who follows the call or was
 * reminded of it. *Reminder* and *opening*: when a lead begins, unless a mail has named the call since. *Published*:
 * strong calls, unless a digest is near. All but bad news stays within `BESIDE` and out of the
 * night; what does not fit is in the digest.
 *
 * @returns 'capped' where there is something, and only the caps hold it back; undefined where nothing is due.
 */
export const selectUrgent = (input: UrgentInput): Urgent | 'capped' | undefined => {
  const { members, contact, now, opinions } = input
  const wanting: Wanting = { ...contact, members, opinions }
  const said = new Set(saidIn(input.records))
  const unsaid = (causes: Cause[]): Cause[] => causes.filter(({ occasion }) => !said.has(occasion))
  const due = [
    ...input.known.flatMap((candidate) => {
      const changes = unsaid(changeCauses(candidate, input))
      return changes.length > 0 ? changes : unsaid(reminderCauses(candidate, input, wanting))
    }),
    ...unsaid(publishedCauses(input, wanting)),
  ]
  if (due.length === 0) return undefined
  const bad = due.some((one) => one.bad)
  if (!bad && isNight(now)) return undefined
  if (!bad && isFull(input)) return 'capped'
  const soonest = ({ due: { candidate } }: Cause): string =>
    nextDeadline(candidate.opportunity, now)?.at ?? candidate.opportunity.opensAt?.at ?? '9'
  const causes = URGENT_SECTIONS.flatMap((section) =>
    due
      .filter((one) => one.due.section === section)
      .toSorted((a, b) => (`${soonest(a)} ${a.occasion}` < `${soonest(b)} ${b.occasion}` ? -1 : 1)),
  ).slice(0, cardsOf(contact) + LIMITS.titles)
  return {
    kind: kindOf(causes),
    occasions: causes.map(({ occasion }) => occasion),
    selection: {
      cards: causes.slice(0, cardsOf(contact)).map((one) => one.due),
      titles: causes.slice(cardsOf(contact)).map((one) => one.due),
      more: 0,
      notOpen: 0,
    },
  }
}
