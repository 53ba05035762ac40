import type { SESClient } from '@aws-sdk/client-ses'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { SourceReading } from '../../shared/digests/digest.ts'
import { answeringCluster } from '../../shared/domain/cluster.ts'
import { type Contact, isReachable, membersServed } from '../../shared/domain/contact.ts'
import type { Claim, MailRecord } from '../../shared/domain/mail.ts'
import type { OfficeNote } from '../../shared/domain/office-note.ts'
import { NOTICE } from '../../shared/domain/privacy.ts'
import { type Outcome, outcomeOf, type Run } from '../../shared/domain/run.ts'
import { queueOf, type SendingQueue } from '../../shared/domain/sending.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { linksFor } from '../../shared/links/addresses.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import { periodTag } from '../../shared/mail/send-events.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import { claimMail, releaseClaim } from '../../shared/store/contacts.ts'
import {
  type Correspondence,
  isOnRecord,
  noteUnknown,
  readCorrespondence,
  saveMailRecord,
} from '../../shared/store/mail-records.ts'
import type { Table } from '../../shared/store/table.ts'
import { mailFor, type Prepared } from './mail-for.ts'
import { postPatiently } from './post.ts'
import type { SettledMail } from './tellings.ts'

export type DeliverServices = {
  table: Table
  ses: SESClient
  clock: Clock
  random: () => number
  token: () => string
  /** Resolves when the next mail of this queue may leave. */
  pace: (queue: SendingQueue) => Promise<void>
  from: string
  configurationSet: string
  publicUrl: string
}

export type Delivery = {
  run: Run
  snapshots: Snapshots
  sources: SourceReading[]
  keys: LinkKeys
  /** What the clusters' offices have written for digests; absent: nothing. */
  notes?: readonly OfficeNote[]
  /** Hears of each mail whose fate is known, also of one that is found settled; absent: nobody listens. */
  settled?: (mail: SettledMail, now: Instant) => void
}

/** A claim this old has no sender behind it: a sender's whole time is five minutes. */
export const LEASE_MINUTES = 15

/** SES cannot take more for now; nothing is lost, the shard is to be worked through again later. */
export class SendingHalted extends Error {
  override name = 'SendingHalted'
  readonly pause: boolean
  constructor(because: string, pause: boolean) {
    super(
      `[send] expected SES to take a mail, ${because}. The claim was given back; the shard is tried again${pause ? ' when sending is possible' : ''}.`,
    )
    this.pause = pause
  }
}

const skipped = (because: Extract<Outcome, { state: 'skipped' }>['because']): Outcome => ({
  state: 'skipped',
  because,
})

/** Why a contact is not to be written to, before anything is computed for it. */
export const reasonToSkip = (contact: Contact, now: string): Outcome | undefined => {
  if (isReachable(contact, now)) return undefined
  if (contact.active) return skipped('paused')
  const { inactiveBecause } = contact
  const isByHand = inactiveBecause === 'unsubscribed' || inactiveBecause === 'ended'
  return skipped(isByHand ? 'inactive' : 'suppressed')
}

/** The rule sets that took part: those of the clusters of the contact's members. */
const ruleSetsOf = (
  contact: Contact,
  { members, ruleSets }: Snapshots['profiles'],
  now: string,
): MailRecord['ruleSets'] => {
  const clusters = new Set(
    membersServed(contact, now).flatMap(
      (id) => members.get(id)?.clusters.map(({ cluster }) => cluster) ?? [],
    ),
  )
  return Object.fromEntries(
    ruleSets.filter(({ cluster }) => clusters.has(cluster)).map(({ cluster, version }) => [cluster, version]),
  )
}

/** Posts under a claim that is ours, and records what SES said before anybody else may think otherwise. */
const postClaimed = async (
  { contact, records }: Pick<Correspondence, 'contact' | 'records'>,
  claim: Claim,
  { kind, rendered, occasions, mark }: Prepared,
  unsubscribe: string,
  delivery: Delivery,
  services: DeliverServices,
): Promise<Outcome> => {
  const { table, ses, clock, from, configurationSet } = services
  const { run, snapshots } = delivery
  const { profiles } = snapshots
  const cluster = answeringCluster(contact, profiles.members, profiles.clusters)
  const tags = {
    kind,
    period: periodTag(run.period),
    contact: contact.id,
    // From these SES writes Feedback-ID, by which Gmail counts complaints: for each kind of mail, and each cluster.
    'ses:feedback-id-a': kind,
    ...(cluster ? { 'ses:feedback-id-b': cluster.id } : {}),
  }
  const raw = await composeMime({
    from,
    to: contact.address,
    ...(cluster?.office ? { replyTo: cluster.office } : {}),
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    bulk: { unsubscribe, list: kind },
  })
  const posted = await postPatiently(
    ses,
    { from, to: contact.address, raw, configurationSet, tags },
    clock,
    services.random,
  )
  const settle = (state: SettledMail['state']): void =>
    delivery.settled?.({ contact, before: records, kind, told: rendered.told, state }, clock.now())
  if (posted.kind === 'accepted') {
    await saveMailRecord(table, {
      contact: contact.id,
      kind,
      key: run.period,
      at: clock.now(),
      sesId: posted.sesId,
      ...(mark ? { mark } : {}),
      notice: NOTICE.version,
      told: rendered.told,
      ...(occasions ? { occasions } : {}),
      snapshots: { calls: snapshots.calls.version, profiles: snapshots.profiles.version },
      ruleSets: ruleSetsOf(contact, profiles, clock.now()),
    })
    settle('sent')
    return { state: 'sent', kind }
  }
  if (posted.kind === 'unknown') {
    await noteUnknown(table, contact.id, claim)
    settle('unknown')
    return { state: 'unknown' }
  }
  await releaseClaim(table, contact.id, claim.token)
  if (posted.kind === 'rejected') {
    settle('failed')
    return { state: 'failed', because: posted.because }
  }
  if (posted.kind === 'paused') throw new SendingHalted(posted.because, true)
  const because = posted.kind === 'throttled' ? 'it throttled every try' : 'it could not be reached'
  throw new SendingHalted(because, false)
}

/**
 * Is the last claim on the contact settled? One without a record, whose lease is over, is noted as *unknown*: what it
 * was for is never sent again. One that another sender may still be working under is waited for.
 */
const settleClaim = async (
  { contact, records }: Correspondence,
  { table, clock }: DeliverServices,
): Promise<'settled' | 'noted' | 'held'> => {
  const { claim } = contact
  if (!claim || records.some(({ key }) => key === claim.period)) return 'settled'
  if (!isOnRecord(claim.at, clock.now())) return 'settled'
  if (claim.at >= plus(clock.now(), { minutes: -LEASE_MINUTES })) return 'held'
  await noteUnknown(table, contact.id, claim)
  return 'noted'
}

/** The mails of those whom a contact stands in for: what cannot wait concerns what they were told, too. */
const absentOf = async (
  { covering = [] }: Contact,
  { run }: Delivery,
  { table, clock }: DeliverServices,
): Promise<Correspondence[]> => {
  const current = run.kind === 'digest' ? [] : covering.filter(({ until }) => until > clock.now())
  const absent = await Promise.all(current.map(({ contact }) => readCorrespondence(table, contact)))
  return absent.filter((one) => one !== undefined)
}

/** What stands in the way of a claim is seen by looking once more; it cannot change for ever. */
const LOOKS = 3

/** One look at the contact, and the mail if it is due. @returns 'outrun' when the contact changed before the claim. */
const attempt = async (
  contactId: string,
  delivery: Delivery,
  services: DeliverServices,
): Promise<Outcome | 'outrun' | undefined> => {
  const { table, clock } = services
  const { run } = delivery
  const correspondence = await readCorrespondence(table, contactId)
  if (!correspondence) return skipped('gone')
  const { contact, records } = correspondence
  const recorded = records.find((record) => record.key === run.period)
  if (recorded) {
    // Its sender was cut off before the shard was written down.
    const before = records.filter(({ at, key }) => key !== recorded.key && at <= recorded.at)
    const { kind, told, state = 'sent' } = recorded
    delivery.settled?.({ contact, before, kind, told, state }, clock.now())
    return outcomeOf(recorded)
  }
  const claim = await settleClaim(correspondence, services)
  if (claim === 'held') return undefined
  // Looked at again with what was just noted: it counts among the mails of the week.
  if (claim === 'noted') return contact.claim?.period === run.period ? { state: 'unknown' } : 'outrun'
  const skip = reasonToSkip(contact, clock.now())
  if (skip) return skip
  const links = linksFor(services.publicUrl, delivery.keys, contact.id)
  const absent = await absentOf(contact, delivery, services)
  const mail = mailFor(correspondence, delivery, links, clock.now(), absent)
  if (typeof mail === 'string') return skipped(mail)
  const { kind, occasions } = mail
  // Waited for before the claim: a sender that is stopped while it waits leaves no fate open.
  await services.pace(queueOf(run.kind))
  const own: Claim = {
    kind,
    period: run.period,
    token: services.token(),
    at: clock.now(),
    ...(occasions ? { occasions } : {}),
  }
  if (!(await claimMail(table, contact, own, contact.claim?.token))) return 'outrun'
  return postClaimed(correspondence, own, mail, links.unsubscribe, delivery, services)
}

/**
 * Due → render → claim → send → record, for one contact and one run. Whatever is interrupted between claim and
 * record is *unknown* once the lease is over and is never sent again: the mark has not moved, so the next digest
 * carries its calls. A contact that changed before the claim is looked at again, as it is now (FAULTS A16, A24).
 * @returns undefined while another sender may still be at it.
 */
export const deliver = async (
  contactId: string,
  delivery: Delivery,
  services: DeliverServices,
): Promise<Outcome | undefined> => {
  for (let look = 0; look < LOOKS; look += 1) {
    const outcome = await attempt(contactId, delivery, services)
    if (outcome !== 'outrun') return outcome
  }
  return skipped('changed')
}
