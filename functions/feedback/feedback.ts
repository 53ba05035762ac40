import { PutSuppressedDestinationCommand, type SESv2Client } from '@aws-sdk/client-sesv2'
import * as z from 'zod'
import type { Contact } from '../../shared/domain/contact.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { deactivateContact } from '../../shared/store/contacts.ts'
import type { Table } from '../../shared/store/table.ts'

const Recipient = z.object({ emailAddress: z.string() })
const Mail = z.object({ messageId: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) })

/** The SES events we act on (SES Developer Guide, "Contents of event data"). */
const ACTED_ON = ['Bounce', 'Complaint']
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
])
type SesEvent = z.infer<typeof SesEvent>

/** SNS delivers the event as text inside its own envelope. */
export const SnsEnvelope = z.object({ Message: z.string() })

type Stop = {
  because: NonNullable<Contact['inactiveBecause']>
  addresses: string[]
  reason: 'BOUNCE' | 'COMPLAINT'
}

/**
 * A full mailbox or a delay is nobody's wish, and a rejection is about one mail's content, not its reader: only a
 * permanent bounce or a complaint stops mail.
 */
const stopOf = (event: SesEvent): Stop | undefined => {
  const addresses = (recipients: { emailAddress: string }[]) => recipients.map((one) => one.emailAddress)
  if (event.eventType === 'Complaint')
    return {
      because: 'complaint',
      addresses: addresses(event.complaint.complainedRecipients),
      reason: 'COMPLAINT',
    }
  if (event.eventType === 'Bounce' && event.bounce.bounceType === 'Permanent')
    return { because: 'bounce', addresses: addresses(event.bounce.bouncedRecipients), reason: 'BOUNCE' }
  return undefined
}

/** What SES publishes once, in plain words, when a topic is set up for its events. */
const GREETING = /^Successfully validated SNS topic/

export type FeedbackServices = { table: Table; ses: SESv2Client; now: () => Instant }

/**
 * Acts on one SES event: the contact it was sent to hears no more from us, and SES itself refuses the address.
 * Events that repeat, or arrive before the mail is recorded, change nothing more (FAULTS A14, A15); others are let
 * through untouched. @throws when an event is not of the form that SES documents.
 */
export const takeFeedback = async (
  { Message }: z.infer<typeof SnsEnvelope>,
  { table, ses, now }: FeedbackServices,
): Promise<void> => {
  if (GREETING.test(Message)) return
  const published: unknown = JSON.parse(Message)
  if (!ACTED_ON.includes(AnyEvent.parse(published).eventType)) return
  const event = SesEvent.parse(published)
  const stop = stopOf(event)
  if (!stop) return
  const [contact] = event.mail.tags.contact ?? []
  // Our own stop comes first: it must not wait for an account-wide list that may be slow or refuse.
  if (contact) {
    for (const address of stop.addresses) {
      const stopped = await deactivateContact(table, contact, stop.because, now(), address)
      logger.info('feedback', { contact, because: stop.because, stopped })
    }
  }
  for (const EmailAddress of stop.addresses)
    await ses.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: stop.reason }))
}
