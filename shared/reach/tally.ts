import type { Band } from '../domain/match.ts'
import type { ClusterId, Member, MemberKind } from '../domain/member.ts'

/** How many members, by how near the call is to them, and how many contacts of theirs. */
export type Count = { members: number; contacts: number } & Record<Band, number>

export type Tally = {
  all: Count
  clusters: ReadonlyMap<ClusterId, Count>
  /** By `cluster/id`. */
  chains: ReadonlyMap<string, Count>
  kinds: ReadonlyMap<MemberKind, Count>
}

const nothing = (): Count => ({ members: 0, contacts: 0, strong: 0, good: 0, possible: 0 })

/** One member that is reached, and who would be told for it. */
export type Reached = { member: Member; band: Band; contacts: readonly string[] }

/** Of a group: each member once; a contact that serves two of its members once as well. */
const countOf = (reached: readonly Reached[]): Count => {
  const count = nothing()
  const contacts = new Set<string>()
  for (const one of reached) {
    count.members += 1
    count[one.band] += 1
    for (const contact of one.contacts) contacts.add(contact)
  }
  return { ...count, contacts: contacts.size }
}

const grouped = <Key>(
  reached: readonly Reached[],
  keysOf: (member: Member) => readonly Key[],
): ReadonlyMap<Key, Count> => {
  const groups = new Map<Key, Reached[]>()
  for (const one of reached)
    for (const key of new Set(keysOf(one.member))) groups.set(key, [...(groups.get(key) ?? []), one])
  return new Map([...groups].map(([key, all]) => [key, countOf(all)]))
}

/** The same members by cluster, value chain and kind. A member of two clusters is counted in each. */
export const tallyOf = (reached: readonly Reached[]): Tally => ({
  all: countOf(reached),
  clusters: grouped(reached, ({ clusters }) => clusters.map(({ cluster }) => cluster)),
  chains: grouped(reached, ({ clusters }) =>
    clusters.flatMap(({ cluster, valueChains }) => valueChains.map((chain) => `${cluster}/${chain}`)),
  ),
  kinds: grouped(reached, ({ kind }) => [kind]),
})
