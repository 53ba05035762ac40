import type { Cluster, ValueChain } from '../../domain/cluster.ts'
import type { Member } from '../../domain/member.ts'
import type { Flag, Opportunity } from '../../domain/opportunity.ts'
import { nextDeadline, statusOf } from '../../domain/status.ts'
import type { Instant } from '../../domain/time.ts'
import { BANDS } from '../../matching/index.ts'
import { isUnconfirmed } from '../../sources/unconfirmed.ts'
import { type Dated, daysUntil } from '../dates.ts'
import { LIMITS } from '../due.ts'
import type { Ground, Written } from '../input.ts'
import { eligibilityFor, steersOf } from '../steering.ts'
import { rowsOf } from '../told.ts'
import type { Monday, Reached } from './monday.ts'

/** Something that a person should look at before Monday. Untouched, Monday leaves anyway. */
export type Check =
  /** What its source says of it was doubted, of a date before all, and it stands in many mails. */
  | { code: 'doubtful'; call: Opportunity; contacts: number; flag: Flag }
  /** Its next deadline was read out of a sentence and nobody has looked. */
  | { code: 'by-prose'; call: Opportunity; contacts: number; words: string }
  /** Open to members, near, about to close, and in no mail so far. */
  | { code: 'unseen'; call: Opportunity; members: number; closes: Dated }
  | { code: 'silent'; source: string; since: Instant }
  | { code: 'chain-empty'; chain: ValueChain; members: number }
  /** Members to whom nothing that is open is near. */
  | { code: 'unmatched'; members: Member[] }

/** As many as somebody looks at between two phone calls. */
export const THINGS_TO_CHECK = 3

/** In many mails: in three, or in a tenth of them where that is more. */
const manyOf = (mails: number): number => Math.max(3, Math.ceil(mails / 10))

/** Dates first: they are what an application is planned by. */
const DATES = ['deadlines', 'opensAt']

/** A flag on what nobody has corrected since; `applicants` and amounts are shown as unread, and mislead nobody. */
const doubtIn = ({ flags, edits = [] }: Opportunity): Flag | undefined => {
  const open = flags.filter(({ field }) => !edits.some((edit) => edit.field === field))
  return open.find(({ field }) => DATES.includes(field)) ?? open.find(({ field }) => field === 'title')
}

/** A sentence has words around its date; the field of a form has a date alone. */
const SENTENCE = /(?:\p{L}{2,}\P{L}+){3}/u

/** The words that the next deadline was read from, where they are a sentence and no person has confirmed it. */
const proseOf = (call: Opportunity, now: Instant): string | undefined => {
  if (call.edits?.some(({ field }) => field === 'deadlines')) return undefined
  const { text } = nextDeadline(call, now) ?? {}
  return text && SENTENCE.test(text) ? text : undefined
}

export type Around = {
  cluster: Cluster
  members: readonly Member[]
  written: readonly Written[]
  now: Instant
}

/** Has the office decided something of it already? Then it has looked. */
const isSeen = (call: Opportunity, { snapshots }: Ground, { cluster, now }: Around): boolean =>
  steersOf(call, snapshots, now).some(({ scope }) => scope === cluster.id || scope === 'everybody')

const doubtful = (reached: readonly Reached[], many: number): Check[] =>
  reached.flatMap(({ call, contacts }): Check[] => {
    const flag = doubtIn(call)
    return flag && contacts >= many ? [{ code: 'doubtful', call, contacts, flag }] : []
  })

const byProse = (reached: readonly Reached[], now: Instant): Check[] =>
  reached.flatMap(({ call, contacts }): Check[] => {
    const words = proseOf(call, now)
    return words ? [{ code: 'by-prose', call, contacts, words }] : []
  })

/** Calls that close within two weeks, are near and open to members of the cluster, and of which no contact has heard. */
const unseen = (monday: Monday, ground: Ground, { members, written }: Around): Check[] => {
  const { matcher, calls } = ground.snapshots
  const own = new Map(members.map((member) => [member.id, member]))
  const heard = new Set([
    ...monday.calls.flatMap(({ call }) => rowsOf(call).map(({ id }) => id)),
    ...written.flatMap(({ records, opinions }) => [
      ...records.flatMap(({ told }) => told.map(({ id }) => id)),
      ...opinions.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ]),
  ])
  return [...calls.cards.values()].flatMap((call): Check[] => {
    const closes = nextDeadline(call, monday.at)
    if (!closes || statusOf(call, monday.at) !== 'open' || isUnconfirmed(call, monday.at)) return []
    if (daysUntil(monday.at, closes) > LIMITS.closingDays || rowsOf(call).some(({ id }) => heard.has(id)))
      return []
    const near = matcher
      .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER, floor: BANDS.good })
      .flatMap(({ member }) => own.get(member) ?? [])
      .filter((member) => eligibilityFor(member, call, ground.snapshots, monday.at).verdict !== 'missing')
    return near.length > 0 ? [{ code: 'unseen', call, members: near.length, closes }] : []
  })
}

const silent = ({ sources }: Ground): Check[] =>
  sources.flatMap(({ name, silentSince }): Check[] =>
    silentSince ? [{ code: 'silent', source: name, since: silentSince }] : [],
  )

/** A chain without members waits for nobody; on a Monday that is quiet for all, none is left out of anything. */
const emptyChains = ({ chains }: Monday): Check[] =>
  (chains.some(({ mails }) => mails > 0) ? chains : []).flatMap(({ chain, members, mails }): Check[] =>
    members.length > 0 && mails === 0 ? [{ code: 'chain-empty', chain, members: members.length }] : [],
  )

/**
 * Everything to check before a Monday, what would mislead most people first: of each kind its worst, then the second of
 * each, and so on, so that one kind does not hide the others. What the office has decided something of is left out.
 */
export const checksFor = (monday: Monday, ground: Ground, around: Around): Check[] => {
  const open = monday.calls.filter(({ call }) => !isSeen(call, ground, around))
  const mails = monday.planned.filter((one) => 'selection' in one).length
  const { unmatched } = monday
  const kinds: Check[][] = [
    doubtful(open, manyOf(mails)),
    unseen(monday, ground, around)
      .filter((check) => 'call' in check && !isSeen(check.call, ground, around))
      .toSorted((a, b) => ('closes' in a && 'closes' in b && a.closes.at < b.closes.at ? -1 : 1)),
    silent(ground),
    byProse(open, monday.at),
    emptyChains(monday),
    unmatched.length > 0 ? [{ code: 'unmatched', members: unmatched }] : [],
  ]
  const longest = Math.max(...kinds.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => kinds.flatMap((kind) => kind[place] ?? [])).flat()
}
