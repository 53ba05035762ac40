import type { SESClient } from '@aws-sdk/client-ses'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { DigestInput, SourceReading } from '../../shared/digests/digest.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { type Contact, isReachable } from '../../shared/domain/contact.ts'
import type { DigestRun, MailRecord, Outcome } from '../../shared/domain/digest.ts'
import { plus } from '../../shared/domain/time.ts'
import { linksFor } from '../../shared/links/addresses.ts'
import type { LinkKeys } from '../../shared/links/token.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import { claimDigest, releaseClaim } from '../../shared/store/contacts.ts'
import { readCorrespondence, saveMailRecord } from '../../shared/store/mail-records.ts'
import type { Table } from '../../shared/store/table.ts'
import { digestInput, isTurn } from './digest-input.ts'
import { postPatiently } from './post.ts'

export type DeliverServices = {
  table: Table
  ses: SESClient
  clock: Clock
  random: () => number
  token: () => string
  pace: () => Promise<void>
  from: string
  configurationSet: string
  publicUrl: string
}

export type Delivery = { run: DigestRun; snapshots: Snapshots; sources: SourceReading[]; keys: LinkKeys }

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
const reasonToSkip = (contact: Contact, run: DigestRun, now: string): Outcome | undefined => {
  if (!isReachable(contact, now)) {
    if (contact.active) return skipped('paused')
    return skipped(contact.inactiveBecause === 'unsubscribed' ? 'inactive' : 'suppressed')
  }
  if (!isTurn(contact.frequency, run)) return skipped('not-this-week')
  return undefined
}

/** Posts under a claim that is ours, and records what SES said before anybody else may think otherwise. */
const postClaimed = async (
  contact: Contact,
  token: string,
  input: DigestInput,
  rendered: NonNullable<ReturnType<typeof renderDigest>>,
  delivery: Delivery,
  services: DeliverServices,
): Promise<Outcome> => {
  const { table, ses, clock, from, configurationSet } = services
  const { run, snapshots } = delivery
  const tags = { kind: 'digest', period: run.period, contact: contact.id }
  const raw = await composeMime({
    from,
    to: contact.address,
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    bulk: { unsubscribe: input.links.unsubscribe, list: 'digest' },
  })
  await services.pace()
  const posted = await postPatiently(
    ses,
    { from, to: contact.address, raw, configurationSet, tags },
    clock,
    services.random,
  )
  if (posted.kind === 'accepted') {
    const record: MailRecord = {
      contact: contact.id,
      kind: 'digest',
      key: run.period,
      at: clock.now(),
      sesId: posted.sesId,
      mark: snapshots.builtAt,
      told: rendered.told,
      snapshots: { calls: snapshots.calls.version, profiles: snapshots.profiles.version },
      ruleSets: Object.fromEntries(
        snapshots.profiles.ruleSets.map(({ cluster, version }) => [cluster, version]),
      ),
    }
    await saveMailRecord(table, record)
    return { state: 'sent' }
  }
  if (posted.kind === 'rejected') return { state: 'failed', because: posted.because }
  if (posted.kind === 'unknown') return { state: 'unknown' }
  await releaseClaim(table, contact.id, token)
  if (posted.kind === 'paused') throw new SendingHalted(posted.because, true)
  const because = posted.kind === 'throttled' ? 'it throttled every try' : 'it could not be reached'
  throw new SendingHalted(because, false)
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
  if (records.some((record) => record.key === run.period)) return { state: 'sent' }
  if (contact.claim?.period === run.period) {
    return contact.claim.at < plus(clock.now(), { minutes: -LEASE_MINUTES })
      ? { state: 'unknown' }
      : undefined
  }
  const skip = reasonToSkip(contact, run, clock.now())
  if (skip) return skip
  const input = digestInput(
    correspondence,
    delivery,
    linksFor(services.publicUrl, delivery.keys, contact.id),
    clock.now(),
  )
  const rendered = input && renderDigest(input)
  if (!rendered) return skipped(input ? 'nothing-due' : 'gone')
  const token = services.token()
  const claimed = await claimDigest(table, contact, { period: run.period, token, at: clock.now() })
  if (!claimed) return 'outrun'
  return postClaimed(contact, token, input, rendered, delivery, services)
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
