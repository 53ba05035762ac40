import { PutSuppressedDestinationCommand, type SESv2Client } from '@aws-sdk/client-sesv2'
import * as z from 'zod'
import type { Contact } from '../../shared/domain/contact.ts'
import { isAnnouncedId } from '../../shared/domain/desk.ts'
import { afterSoftBounce, isGone } from '../../shared/domain/soft-bounces.ts'
import { type Instant, plus, toInstant } from '../../shared/domain/time.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { recordMailRejected } from '../../shared/runtime/metrics.ts'
import { deactivateContact, saveSoftBounces } from '../../shared/store/contacts.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import type { Table } from '../../shared/store/table.ts'
import { noteReturned } from '../../shared/store/tellings.ts'

const Recipient = z.object({ emailAddress: z.string() })
const Mail = z.object({
  messageId: z.string(),
  timestamp: z.iso.datetime().optional(),
  tags: z.record(z.string(), z.array(z.string())).default({}),
})

/** The SES events we act on (SES Developer Guide, "Contents of event data"). */
const ACTED_ON = ['Bounce', 'Complaint', 'Reject', 'DeliveryDelay']
const AnyEvent = z.object({ eventType: z.string() })
const SesEvent = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail: Mail,
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: z.array(Recipient) }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail: Mail,
    complaint: z.object({ complainedRecipients: z.array(Recipient) }),
  }),
  z.object({
    eventType: z.literal('Reject'),
    mail: Mail,
    reject: z.object({ reason: z.string().optional() }),
  }),
  z.object({
    eventType: z.literal('DeliveryDelay'),
    mail: Mail,
    deliveryDelay: z.object({ delayType: z.string().optional() }),
  }),
])
type SesEvent = z.infer<typeof SesEvent>

/** SNS delivers the event as text inside its own envelope. */
export const SnsEnvelope = z.object({ Message: z.string() })

type Stop = {
  because: NonNullable<Contact['inactiveBecause']>
  addresses: string[]
  reason: 'BOUNCE' | 'COMPLAINT'
}

const addressesOf = (recipients: { emailAddress: string }[]) => recipients.map((one) => one.emailAddress)

/** A permanent bounce or a complaint stops mail at once. */
const stopOf = (event: SesEvent): Stop | undefined => {
  if (event.eventType === 'Complaint')
    return {
      because: 'complaint',
      addresses: addressesOf(event.complaint.complainedRecipients),
      reason: 'COMPLAINT',
    }
  if (event.eventType === 'Bounce' && event.bounce.bounceType === 'Permanent')
    return { because: 'bounce', addresses: addressesOf(event.bounce.bouncedRecipients), reason: 'BOUNCE' }
  return undefined
}

/** What SES publishes once, in plain words, when a topic is set up for its events. */
const GREETING = /^Successfully validated SNS topic/

export type FeedbackServices = { table: Table; ses: SESv2Client; now: () => Instant }

/** Our own stop comes first: it must not wait for an account-wide list that may be slow or refuse. */
const heed = async (
  { because, addresses, reason }: Stop,
  contact: string | undefined,
  { table, ses, now }: FeedbackServices,
): Promise<void> => {
  if (contact) {
    for (const address of addresses) {
      const stopped = await deactivateContact(table, contact, because, now(), address)
      logger.info('feedback', { contact, because, stopped })
    }
  }
  for (const EmailAddress of addresses)
    await ses.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: reason }))
}

/** A mail is recorded within seconds of SES taking it: after this long its sender was cut off, and nobody records it. */
const RECORDED_MINUTES = 10

/**
 * Where the mail named an announced call, counts that it came back, under SES's own name of the mail and no contact's.
 * @throws Error for a mail of a run that has just left and is not recorded yet: the message returns, and finds it
 */
const countReturned = async (
  event: Extract<SesEvent, { eventType: 'Bounce' | 'Complaint' }>,
  contactId: string,
  { table, now }: FeedbackServices,
): Promise<void> => {
  const { messageId } = event.mail
  const records = (await readCorrespondence(table, contactId))?.records ?? []
  const record = records.find(({ sesId }) => sesId === messageId)
  if (!record) {
    const { tags, timestamp } = event.mail
    const left = timestamp && toInstant(new Date(timestamp))
    if (tags.period && left && left > plus(now(), { minutes: -RECORDED_MINUTES }))
      throw new Error(
        `[feedback] expected a record of mail ${messageId}, found none yet. The message returns until it is there.`,
      )
    return
  }
  const { kind, key: period, told } = record
  const state = event.eventType === 'Bounce' ? 'bounced' : 'complained'
  for (const { id: call, version } of told.filter(({ id }) => isAnnouncedId(id)))
    await noteReturned(table, { call, period, kind, version, state }, { sesId: messageId, at: now() })
}

/** Another event of the same contact may be counted at the same moment; it cannot be so for ever. */
const LOOKS = 3

/**
 * A full mailbox is nobody's wish: it is counted, and after many in a row the contact is left alone. SES's own list is
 * not told, since the address may live again. @throws Error when others always count first; the message returns.
 */
const countSoftBounce = async (
  contactId: string,
  address: string,
  sentAt: Instant,
  { table, now }: FeedbackServices,
): Promise<void> => {
  for (let look = 0; look < LOOKS; look += 1) {
    const correspondence = await readCorrespondence(table, contactId)
    const contact = correspondence?.contact
    if (!contact?.active || contact.address !== address) return
    const taken = correspondence?.records.filter(({ state }) => state === undefined).map(({ at }) => at) ?? []
    const after = afterSoftBounce(contact.softBounces, sentAt, taken, now())
    if (after !== contact.softBounces && !(await saveSoftBounces(table, contact, address, after))) continue
    const stopped = isGone(after) && (await deactivateContact(table, contactId, 'bounce', now(), address))
    logger.info('soft bounce', { contact: contactId, ...after, stopped })
    return
  }
  throw new Error(
    `[feedback] expected to count a bounce of ${contactId}, others counted first ${LOOKS} times. The message returns.`,
  )
}

/**
 * Acts on one SES event. A complaint, or a bounce for good: the contact it was sent to hears no more from us, and SES
 * itself refuses the address. A bounce for now is counted. A delay is noted in the log alone: it ends in an arrival,
 * or in a bounce, which counts. A rejection is about one mail's content, not its reader: it calls an operator.
 * Events that repeat change nothing more; one that arrives before its mail is recorded returns, and is counted then (FAULTS
 * A14, A15); others are let through untouched. @throws when an event is not of the form that SES documents, or has to
 * return
 */
export const takeFeedback = async (
  { Message }: z.infer<typeof SnsEnvelope>,
  services: FeedbackServices,
): Promise<void> => {
  if (GREETING.test(Message)) return
  const published: unknown = JSON.parse(Message)
  if (!ACTED_ON.includes(AnyEvent.parse(published).eventType)) return
  const event = SesEvent.parse(published)
  const { messageId, timestamp, tags } = event.mail
  const [contact] = tags.contact ?? []
  const stop = stopOf(event)
  if (stop) await heed(stop, contact, services)
  if (contact && (event.eventType === 'Bounce' || event.eventType === 'Complaint'))
    await countReturned(event, contact, services)
  if (stop) return
  if (event.eventType === 'Bounce' && contact) {
    const sentAt = timestamp ? toInstant(new Date(timestamp)) : services.now()
    for (const address of addressesOf(event.bounce.bouncedRecipients))
      await countSoftBounce(contact, address, sentAt, services)
  } else if (event.eventType === 'DeliveryDelay')
    logger.info('delivery delayed', { contact, messageId, type: event.deliveryDelay.delayType })
  else if (event.eventType === 'Reject') {
    logger.error('mail rejected', { contact, messageId, reason: event.reject.reason })
    recordMailRejected(services.now())
  }
}
