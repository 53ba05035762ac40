import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import type { Cluster, Concept } from '../../../shared/domain/cluster.ts'
import type { MailRecord } from '../../../shared/domain/mail.ts'
import { directionOf, type Opinion } from '../../../shared/domain/opinion.ts'
import { type Instant, plus } from '../../../shared/domain/time.ts'
import { readRuleSetsInForce } from '../../../shared/store/clusters.ts'
import { readContactIdsOf } from '../../../shared/store/contacts.ts'
import { readCorrespondence } from '../../../shared/store/mail-records.ts'
import type { Table } from '../../../shared/store/table.ts'

/** Answers of fewer contacts would say more of who gave them than of the concept, however many one of them gave. */
export const LEAST_CONTACTS = 3

/** What members made of the calls that one concept carried. */
export type ConceptPrecision = {
  concept: Concept
  /** Times that a contact was told of a call that it carried, of those that are still matched. */
  told: number
  /** How many of these were followed, and declined because of their topic; undefined below LEAST_CONTACTS. */
  answers?: { followed: number; declined: number }
}

/** What one contact was told and what it said of it. */
type Heard = {
  members: readonly string[]
  records: readonly Pick<MailRecord, 'told'>[]
  opinions: readonly Opinion[]
}

/** `contacts`: how many of them followed or declined. */
type Count = { told: number; followed: number; declined: number; contacts: number }

/** Counts of each concept of a cluster, by its id; `members` are the cluster's own. */
export const countsOf = (
  cluster: Cluster['id'],
  members: ReadonlySet<string>,
  heard: readonly Heard[],
  carried: (member: string, row: string) => { call: string; concepts: readonly string[] } | undefined,
): Map<string, Count> => {
  const counts = new Map<string, Count>()
  const add = (concepts: Iterable<string>, to: keyof Count): void => {
    for (const name of new Set(concepts)) {
      if (!name.startsWith(`${cluster}/`)) continue
      const id = name.slice(cluster.length + 1)
      const count = counts.get(id) ?? { told: 0, followed: 0, declined: 0, contacts: 0 }
      count[to] += 1
      counts.set(id, count)
    }
  }
  for (const { members: served, records, opinions } of heard) {
    const own = served.filter((member) => members.has(member))
    const calls = new Map<string, string[]>()
    for (const { told } of records)
      for (const { id } of told)
        for (const member of own) {
          const found = carried(member, id)
          if (found) calls.set(found.call, [...(calls.get(found.call) ?? []), ...found.concepts])
        }
    for (const concepts of calls.values()) add(concepts, 'told')
    const answered: string[] = []
    for (const opinion of opinions) {
      const direction = directionOf(opinion)
      const concepts = opinion.onBehalf
        .filter(({ member }) => members.has(member))
        .flatMap((one) => one.concepts)
      if (direction === 0) continue
      add(concepts, direction > 0 ? 'followed' : 'declined')
      answered.push(...concepts)
    }
    add(answered, 'contacts')
  }
  return counts
}

/** The least precise first, then those that carried most; those without enough answers after them. */
const byPrecision = (a: ConceptPrecision, b: ConceptPrecision): number => {
  const rank = ({ answers }: ConceptPrecision): number => (answers ? precisionOf(answers) : 2)
  return rank(a) - rank(b) || b.told - a.told || (a.concept.id < b.concept.id ? -1 : 1)
}

/** The part of the answers that follow, 0 to 1. */
export const precisionOf = ({ followed, declined }: { followed: number; declined: number }): number =>
  followed / (followed + declined)

/** Contacts whose mails are read at once. */
const AT_ONCE = 50

const readHeard = async (table: Table, members: readonly string[]): Promise<Heard[]> => {
  const ids = await readContactIdsOf(table, members)
  const heard: Heard[] = []
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await Promise.all(
      ids.slice(start, start + AT_ONCE).map((id) => readCorrespondence(table, id)),
    )
    for (const one of some) if (one) heard.push({ ...one, members: one.contact.members })
  }
  return heard
}

/** What carries each call to each member, for as long as the snapshot is the same: the dearest part of the counting. */
const carriers = new WeakMap<Snapshots['matcher'], Map<string, readonly string[]>>()

/** Which concepts carry a call to a member, `create/textiles`; worked out once a snapshot. */
export const carriersIn = (
  matcher: Snapshots['matcher'],
): ((member: string, call: string) => readonly string[]) => {
  const known = carriers.get(matcher) ?? new Map<string, readonly string[]>()
  carriers.set(matcher, known)
  return (member, call) => {
    const key = `${member} ${call}`
    const concepts = known.get(key) ?? matcher.carriers(member, call).concepts
    known.set(key, concepts)
    return concepts
  }
}

/** For so long a count is shown again: it takes hundreds of reads, and changes by the week. */
export const COUNTED_FOR = { minutes: 5 } as const

type Counted = { at: Instant; concepts: Promise<ConceptPrecision[]> }
const counted = new WeakMap<Snapshots['matcher'], Map<string, Counted>>()

/**
 * How precise each concept in force of a cluster is, by what members' contacts answered; nobody is named. Counted anew
 * with each snapshot and version of the rules, and after `COUNTED_FOR`.
 */
export const precisionIn = async (
  cluster: Cluster,
  snapshots: Snapshots,
  table: Table,
  now: Instant,
): Promise<ConceptPrecision[]> => {
  const known = counted.get(snapshots.matcher) ?? new Map<string, Counted>()
  counted.set(snapshots.matcher, known)
  const key = `${cluster.id} ${cluster.ruleSet}`
  const before = known.get(key)
  if (before && now < plus(before.at, COUNTED_FOR)) return before.concepts
  const concepts = countedIn(cluster, snapshots, table)
  known.set(key, { at: now, concepts })
  // What failed is not kept: the next who asks has it counted again.
  concepts.catch(() => known.delete(key))
  return concepts
}

const countedIn = async (
  cluster: Cluster,
  { matcher, calls, profiles }: Snapshots,
  table: Table,
): Promise<ConceptPrecision[]> => {
  const members = [...profiles.members.values()].filter((member) =>
    member.clusters.some((one) => one.cluster === cluster.id),
  )
  const [heard, [ruleSet]] = await Promise.all([
    readHeard(
      table,
      members.map(({ id }) => id),
    ),
    readRuleSetsInForce(table, [cluster]),
  ])
  const conceptsOf = carriersIn(matcher)
  const carried = (member: string, row: string) => {
    const call = cardOf(calls, row)?.id
    if (call === undefined || !matcher.knows(member, call)) return undefined
    return { call, concepts: conceptsOf(member, call) }
  }
  const counts = countsOf(cluster.id, new Set(members.map(({ id }) => id)), heard, carried)
  return (ruleSet?.concepts ?? [])
    .flatMap((concept): ConceptPrecision[] => {
      const count = counts.get(concept.id)
      if (!count) return []
      const { told, followed, declined, contacts } = count
      return [
        {
          concept,
          told,
          ...(contacts >= LEAST_CONTACTS ? { answers: { followed, declined } } : {}),
        },
      ]
    })
    .sort(byPrecision)
}
