import type { Cluster } from '../domain/cluster.ts'
import { type Contact, membersServed } from '../domain/contact.ts'
import { type MailRecord, markOf } from '../domain/mail.ts'
import type { Member } from '../domain/member.ts'
import type { Opinion } from '../domain/opinion.ts'
import type { Instant } from '../domain/time.ts'
import { candidatesFor, type Everybody, type Matching } from './candidates.ts'
import type { Candidate, DigestInput, DigestLinks, SourceReading } from './digest.ts'
import { membersWanted } from './muted.ts'
import { namesOf } from './names.ts'
import { toldOrFollowed } from './told.ts'

/** A contact, the mails that left for it, oldest first, and what it has said of calls. */
export type Written = { contact: Contact; records: MailRecord[]; opinions: Opinion[] }

/** What is known of calls, members and sources when a mail is made. */
export type Ground = {
  snapshots: Matching & { profiles: { members: ReadonlyMap<string, Member>; clusters: Cluster[] } }
  sources: SourceReading[]
}

/** Which calls a mail may be made of: for a digest all that have a place. */
export type Choosing = (
  everybody: Everybody,
  told: DigestInput['told'],
  mark: Instant | undefined,
) => Candidate[]

/**
 * What every kind of mail to this contact is made of, or undefined when none of its members is known any more, or it has
 * muted the clusters of all of them.
 */
export const inputFor = (
  { contact, records, opinions }: Written,
  { snapshots, sources }: Ground,
  links: DigestLinks,
  now: Instant,
  choose: Choosing = (everybody, told) => candidatesFor(everybody, snapshots, now, told),
): { input: DigestInput; everybody: Everybody } | undefined => {
  const { profiles } = snapshots
  const told = toldOrFollowed(records, opinions)
  const mark = markOf(records)
  const served = membersServed(contact, now).flatMap((id) => profiles.members.get(id) ?? [])
  const [first, ...others] = membersWanted(served, contact)
  if (!first) return undefined
  const members: [Member, ...Member[]] = [first, ...others]
  const clusters = new Set(members.flatMap((member) => member.clusters.map(({ cluster }) => cluster)))
  const absent = contact.covering?.filter(({ until }) => until > now) ?? []
  const everybody: Everybody = { ...contact, members, opinions }
  return {
    everybody,
    input: {
      contact,
      members,
      clusters: profiles.clusters
        .filter(({ id }) => clusters.has(id) && !contact.mutedClusters?.includes(id))
        .map((cluster) => cluster.name),
      now,
      mark,
      told,
      candidates: choose(everybody, told, mark),
      opinions,
      sources,
      names: namesOf(profiles.clusters),
      links,
      ...(absent.length > 0
        ? { absent: absent.map(({ name, until }) => ({ ...(name ? { name } : {}), until })) }
        : {}),
    },
  }
}
