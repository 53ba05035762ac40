import { candidatesFor } from '../../shared/digests/candidates.ts'
import type { DigestInput, DigestLinks } from '../../shared/digests/digest.ts'
import { namesOf } from '../../shared/digests/names.ts'
import { toldOrFollowed } from '../../shared/digests/told.ts'
import type { Contact, Frequency } from '../../shared/domain/contact.ts'
import type { DigestRun, MailRecord } from '../../shared/domain/digest.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import { type Instant, zoned } from '../../shared/domain/time.ts'
import type { Delivery } from './deliver.ts'

/** One run a week serves everybody: fortnightly readers in even ISO weeks, monthly ones on a month's first Monday. */
export const isTurn = (frequency: Frequency, run: Pick<DigestRun, 'period' | 'endsAt'>): boolean => {
  if (frequency === 'weekly') return true
  if (frequency === 'fortnightly') return Number(run.period.slice(-2)) % 2 === 0
  return zoned(run.endsAt).day <= 7
}

/** Everything a digest for this contact is made of, or undefined when none of its members is known any more. */
export const digestInput = (
  { contact, records, opinions }: { contact: Contact; records: MailRecord[]; opinions: Opinion[] },
  { snapshots, sources }: Delivery,
  links: DigestLinks,
  now: Instant,
): DigestInput | undefined => {
  const { profiles } = snapshots
  const told = toldOrFollowed(records, opinions)
  const [first, ...others] = contact.members
    .map((id) => profiles.members.get(id))
    .filter((member): member is Member => member !== undefined)
  if (!first) return undefined
  const members: [Member, ...Member[]] = [first, ...others]
  const clusters = new Set(members.flatMap((member) => member.clusters.map(({ cluster }) => cluster)))
  return {
    contact,
    members,
    clusters: profiles.clusters.filter((cluster) => clusters.has(cluster.id)).map((cluster) => cluster.name),
    now,
    mark: records.at(-1)?.mark,
    told,
    candidates: candidatesFor({ members, wishes: contact.wishes, opinions }, snapshots, now, told),
    opinions,
    sources,
    names: namesOf(profiles.clusters),
    links,
  }
}
