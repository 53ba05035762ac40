import { type Everybody, knownTo, publishedTo } from '../../shared/digests/candidates.ts'
import type { DigestInput, DigestLinks, RenderedMail } from '../../shared/digests/digest.ts'
import { type Choosing, inputFor } from '../../shared/digests/input.ts'
import { noteDue } from '../../shared/digests/note-mail.ts'
import { notesFor } from '../../shared/digests/office-notes.ts'
import { renderDigest, renderMail, renderNote, renderWelcome } from '../../shared/digests/render.ts'
import { isTurn } from '../../shared/digests/rhythm.ts'
import { toldToAbsent } from '../../shared/digests/told.ts'
import { mayBeDue, publishedSince, selectUrgent } from '../../shared/digests/urgent.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import type { MailKind } from '../../shared/domain/mail.ts'
import type { Outcome, RunKind } from '../../shared/domain/run.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { type Instant, isNight } from '../../shared/domain/time.ts'
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
type Around = {
  correspondence: Correspondence
  everybody: Everybody
  delivery: Delivery
  /** Of those whom the contact stands in for: what they were told, it has to hear the end of. */
  absent: readonly Correspondence[]
}

/** The contact's clusters, with their offices. */
const clustersOf = ({ clusters }: DigestInput, { snapshots }: Delivery): Cluster[] =>
  snapshots.profiles.clusters.filter(({ name }) => clusters.includes(name))

/** The digest, or seldom a note that there was nothing to make one of. */
const digest: Preparing = (input, { correspondence: { contact, records }, delivery }) => {
  const { snapshots, notes = [] } = delivery
  const { now } = input
  const { language, frequency } = contact
  const full: DigestInput = {
    ...input,
    notes: notesFor(notes, clustersOf(input, delivery), records, { language, now }),
  }
  const rendered = renderDigest(full)
  if (rendered) return { kind: 'digest', rendered, mark: snapshots.builtAt }
  const since = noteDue(records, frequency, now)
  if (since === undefined) return 'nothing-due'
  const looked = [...snapshots.calls.cards.values()].filter((card) => statusOf(card, now) !== 'closed').length
  return { kind: 'note', rendered: renderNote({ ...full, since, looked }) }
}

const urgent: Preparing = (
  input,
  { correspondence: { records }, everybody, delivery: { snapshots }, absent },
) => {
  const { now } = input
  const told = toldToAbsent(input.told, absent)
  const known = knownTo(everybody, snapshots, now, told, (call) => mayBeDue(call, now))
  const selected = selectUrgent({ ...input, told, records, known })
  if (selected === undefined) return 'nothing-due'
  if (selected === 'capped') return 'capped'
  const { kind, occasions, selection } = selected
  return { kind, occasions, rendered: renderMail(input, selection, kind) }
}

/** Whose address a member gave us, and who has had no mail: who we are comes before anything else. */
const hasHadNoMail = ({ contact, records }: Correspondence): boolean =>
  contact.basis === 'legitimate-interest' && records.every(({ state }) => state === 'failed')

const daily: Preparing = (input, around) => {
  if (!hasHadNoMail(around.correspondence)) return urgent(input, around)
  // A morning's run that was made up for in the evening: nobody is greeted by night.
  if (isNight(input.now)) return 'nothing-due'
  const controllers = clustersOf(input, around.delivery)
  return { kind: 'welcome', rendered: renderWelcome({ ...input, controllers }) }
}

const BY_RUN: Record<RunKind, Preparing> = { digest, daily, alerts: urgent }

/** What cannot wait is made of calls just published, beside those that the contact knows: few are ever looked at. */
const justPublished =
  ({ snapshots }: Delivery, now: Instant): Choosing =>
  (everybody, _told, mark) =>
    mark === undefined ? [] : publishedTo(everybody, snapshots, now, publishedSince(mark, now))

/** What this run has for a contact: a mail, or the reason why there is none. Nothing is sent or stored by asking. */
export const mailFor = (
  correspondence: Correspondence,
  delivery: Delivery,
  links: DigestLinks,
  now: Instant,
  absent: readonly Correspondence[] = [],
): Prepared | Skip => {
  const { run } = delivery
  // Asked before anything is computed.
  if (run.kind === 'digest' && !isTurn(correspondence.contact.frequency, run.endsAt)) return 'not-this-week'
  const choose = run.kind === 'digest' ? undefined : justPublished(delivery, now)
  const made = inputFor(correspondence, delivery, links, now, choose)
  if (!made) return correspondence.contact.mutedClusters?.length ? 'inactive' : 'gone'
  return BY_RUN[run.kind](made.input, { correspondence, everybody: made.everybody, delivery, absent })
}
