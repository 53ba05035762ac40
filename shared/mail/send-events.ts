import * as z from 'zod'
import type { Blobs } from '../blobs/blobs.ts'
import { MailKind } from '../domain/mail.ts'
import { type Instant, plus, toInstant } from '../domain/time.ts'

/** Below it lies what SES says it has accepted, a line of JSON for each mail, in a folder for each hour (UTC). */
export const SENT_EVENTS = 'events/sent'

/** A message tag holds letters, digits, `_` and `-` alone: the period of an alert loses its colons. */
export const periodTag = (period: string): string => period.replaceAll(':', '')

/** The folder of the hour in which `at` lies: `events/sent/2026/06/29/05/`. */
export const hourFolder = (at: Instant): string => `${SENT_EVENTS}/${at.slice(0, 13).replace(/[-T]/g, '/')}/`

/** An event as SES writes it to Firehose; its tags are those that the mail was sent with. */
const SendEvent = z.object({
  eventType: z.literal('Send'),
  mail: z.object({
    messageId: z.string(),
    timestamp: z.iso.datetime(),
    tags: z.object({
      contact: z.tuple([z.string()]),
      period: z.tuple([z.string()]),
      kind: z.tuple([MailKind]),
    }),
  }),
})

/** Which mail it is: a contact has one in a run. */
export type SentMail = { contact: string; period: string }

/** What SES says of a mail that it has accepted. */
export type Accepted = { sesId: string; kind: MailKind; at: Instant }

const keyOf = ({ contact, period }: SentMail): string => `${contact} ${periodTag(period)}`

/** A line that is not an event of ours is passed over: a mail sent by hand from the same domain has no such tags. */
const eventIn = (line: string): z.infer<typeof SendEvent> | undefined => {
  try {
    return SendEvent.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Firehose names an object by the first event in it, and gathers for up to a quarter of an hour. */
const hoursBetween = (since: Instant, until: Instant): Instant[] => {
  const hours: Instant[] = []
  for (
    let at = plus(since, { hours: -1 });
    at.slice(0, 13) <= until.slice(0, 13);
    at = plus(at, { hours: 1 })
  )
    hours.push(at)
  return hours
}

/**
 * Looks up which of some mails SES has accepted.
 * @param since when the first of them may have been handed over; @param until now
 * @returns what SES says of a mail, or undefined when no event of it has come yet
 */
export const readSent = async (
  blobs: Blobs,
  since: Instant,
  until: Instant,
): Promise<(mail: SentMail) => Accepted | undefined> => {
  const accepted = new Map<string, Accepted>()
  for (const hour of hoursBetween(since, until)) {
    for (const key of await blobs.list(hourFolder(hour))) {
      const text = new TextDecoder().decode(await blobs.get(key))
      for (const line of text.split('\n')) {
        const event = eventIn(line)
        if (!event) continue
        const { messageId, timestamp, tags } = event.mail
        const [contact, period, kind] = [tags.contact[0], tags.period[0], tags.kind[0]]
        accepted.set(keyOf({ contact, period }), {
          sesId: messageId,
          kind,
          at: toInstant(new Date(timestamp)),
        })
      }
    }
  }
  return (mail) => accepted.get(keyOf(mail))
}
