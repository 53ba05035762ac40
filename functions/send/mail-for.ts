import { candidatesFor, type Everybody, knownTo } from '../../shared/digests/candidates.ts'
import type { DigestInput, DigestLinks, RenderedMail } from '../../shared/digests/digest.ts'
import { namesOf } from '../../shared/digests/names.ts'
import { renderDigest, renderMail } from '../../shared/digests/render.ts'
import { isTurn } from '../../shared/digests/rhythm.ts'
import { toldOrFollowed } from '../../shared/digests/told.ts'
import { selectUrgent } from '../../shared/digests/urgent.ts'
import { membersServed } from '../../shared/domain/contact.ts'
import { type MailKind, markOf } from '../../shared/domain/mail.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Outcome, RunKind } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Correspondence } from '../../shared/store/mail-records.ts'
import type { Delivery } from './deliver.ts'

/** A mail that is ready to be claimed, and what its record will say it was for. */
export type Prepared = {
  kind: MailKind
  rendered: RenderedMail
  occasions?: string[]
  /** Of a digest: what is new to the contact from now on is what was stored after it. */
  mark?: Instant
}

export type Skip = Extract<Outcome, { state: 'skipped' }>['because']

type Preparing = (input: DigestInput, around: Around) => Prepared | Skip
type Around = { correspondence: Correspondence; everybody: Everybody; delivery: Delivery }

/** What every kind of mail to this contact is made of, or undefined when none of its members is known any more. */
const inputFor = (
  { contact, records, opinions }: Correspondence,
  { snapshots, sources }: Delivery,
  links: DigestLinks,
  now: Instant,
): { input: DigestInput; everybody: Everybody } | undefined => {
  const { profiles } = snapshots
  const told = toldOrFollowed(records, opinions)
  const [first, ...others] = membersServed(contact, now)
    .map((id) => profiles.members.get(id))
    .filter((member): member is Member => member !== undefined)
  if (!first) return undefined
  const members: [Member, ...Member[]] = [first, ...others]
  const clusters = new Set(members.flatMap((member) => member.clusters.map(({ cluster }) => cluster)))
  const everybody: Everybody = { ...contact, members, opinions }
  return {
    everybody,
    input: {
      contact,
      members,
      clusters: profiles.clusters
        .filter((cluster) => clusters.has(cluster.id))
        .map((cluster) => cluster.name),
      now,
      mark: markOf(records),
      told,
      candidates: candidatesFor(everybody, snapshots, now, told),
      opinions,
      sources,
      names: namesOf(profiles.clusters),
      links,
    },
  }
}

const digest: Preparing = (input, { delivery }) => {
  const rendered = renderDigest(input)
  return rendered ? { kind: 'digest', rendered, mark: delivery.snapshots.builtAt } : 'nothing-due'
}

const urgent: Preparing = (input, { correspondence: { records }, everybody, delivery: { snapshots } }) => {
  const known = knownTo(everybody, snapshots, input.now, input.told)
  const selected = selectUrgent({ ...input, records, known })
  if (selected === undefined) return 'nothing-due'
  if (selected === 'capped') return 'capped'
  const { kind, occasions, selection } = selected
  return { kind, occasions, rendered: renderMail(input, selection) }
}

const BY_RUN: Record<RunKind, Preparing> = { digest, daily: urgent, alerts: urgent }

/** What this run has for a contact: a mail, or the reason why there is none. Nothing is sent or stored by asking. */
export const mailFor = (
  correspondence: Correspondence,
  delivery: Delivery,
  links: DigestLinks,
  now: Instant,
): Prepared | Skip => {
  const { run } = delivery
  // Asked before anything is computed.
  if (run.kind === 'digest' && !isTurn(correspondence.contact.frequency, run.endsAt)) return 'not-this-week'
  const made = inputFor(correspondence, delivery, links, now)
  if (!made) return 'gone'
  return BY_RUN[run.kind](made.input, { correspondence, everybody: made.everybody, delivery })
}
