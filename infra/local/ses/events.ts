import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Fate } from './addresses.ts'
import type { Accepted } from './mailbox.ts'
import type { RawMessage } from './message.ts'
import { addressesOf, headerOf } from './message.ts'

/** What SNS puts around an SES event when it delivers it to a queue; `Message` is the event's JSON. */
export type SnsEnvelope = {
  Type: 'Notification'
  MessageId: string
  TopicArn: string
  Subject: string
  Message: string
  Timestamp: string
  SignatureVersion: '1'
  Signature: string
  SigningCertURL: string
  UnsubscribeURL: string
}

/** The account of everything that runs on this machine. */
const ACCOUNT = '000000000000'

/**
 * The events SES publishes for one accepted message: a Send, then what became of each recipient.
 * Form: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 * @param fates each destination with its fate; `suppressed` on `accountList` bounces as such.
 */
export const eventsOf = (
  accepted: Accepted,
  message: RawMessage,
  fates: readonly { address: string; fate: Fate; onAccountList: boolean }[],
  region: string,
): SnsEnvelope[] => {
  const timestamp = new Date(accepted.at).toISOString()
  const mail = mailOf(accepted, message, region, timestamp)
  const publish = (eventType: string, detail: Record<string, unknown>) =>
    envelope({ eventType, mail, [eventType.toLowerCase()]: detail }, region, accepted.at)
  const having = (...wanted: Fate[]) => fates.filter(({ fate }) => wanted.includes(fate))

  const delivered = having('delivered', 'complained').map(({ address }) => address)
  const complained = having('complained').map(({ address }) => ({ emailAddress: address }))
  return [
    publish('Send', {}),
    ...(delivered.length > 0
      ? [
          publish('Delivery', {
            timestamp,
            processingTimeMillis: 1,
            recipients: delivered,
            smtpResponse: '250 2.6.0 Message received',
            reportingMTA: `local.smtp-out.${region}.amazonses.com`,
          }),
        ]
      : []),
    ...having('bounced', 'mailbox-full', 'suppressed').map(({ address, fate, onAccountList }) =>
      publish('Bounce', {
        feedbackId: `${randomUUID()}-000000`,
        ...bounce(fate, onAccountList, address),
        timestamp,
        reportingMTA: `dns; local.smtp-out.${region}.amazonses.com`,
      }),
    ),
    ...(complained.length > 0
      ? [
          publish('Complaint', {
            feedbackId: `${randomUUID()}-000000`,
            complaintSubType: null,
            complainedRecipients: complained,
            timestamp,
            userAgent: 'Segnavia local SES',
            complaintFeedbackType: 'abuse',
            arrivalDate: timestamp,
          }),
        ]
      : []),
  ]
}

/** Bounce types: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html#event-publishing-retrieving-sns-contents-bounce-types */
const bounce = (fate: Fate, onAccountList: boolean, emailAddress: string) => {
  const recipient = (status: string, diagnosticCode: string) => [
    { emailAddress, action: 'failed', status, diagnosticCode },
  ]
  if (fate === 'mailbox-full') {
    return {
      bounceType: 'Transient',
      bounceSubType: 'MailboxFull',
      bouncedRecipients: recipient('4.2.2', 'smtp; 452 4.2.2 mailbox full'),
    }
  }
  if (fate === 'suppressed') {
    return {
      bounceType: 'Permanent',
      bounceSubType: onAccountList ? 'OnAccountSuppressionList' : 'Suppressed',
      bouncedRecipients: recipient(
        '5.1.1',
        `Amazon SES did not send the message to this address because it is on ${onAccountList ? 'the suppression list for your account' : 'a suppression list'}.`,
      ),
    }
  }
  return {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: recipient('5.1.1', 'smtp; 550 5.1.1 user unknown'),
  }
}

const mailOf = (accepted: Accepted, message: RawMessage, region: string, timestamp: string) => {
  const domain = accepted.source.split('@')[1] ?? ''
  return {
    timestamp,
    source: accepted.source,
    sourceArn: `arn:aws:ses:${region}:${ACCOUNT}:identity/${domain}`,
    sendingAccountId: ACCOUNT,
    messageId: accepted.id,
    destination: accepted.destinations,
    headersTruncated: false,
    headers: message.headers.map(({ name, value }) => ({ name, value })),
    commonHeaders: {
      from: addressesOf(headerOf(message, 'From')),
      to: addressesOf(headerOf(message, 'To')),
      messageId: accepted.id,
      subject: accepted.subject,
    },
    tags: {
      ...Object.fromEntries(Object.entries(accepted.tags).map(([name, value]) => [name, [value]])),
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [accepted.configurationSet ?? ''],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domain],
      'ses:caller-identity': ['local'],
    },
  }
}

const envelope = (event: unknown, region: string, at: Instant): SnsEnvelope => ({
  Type: 'Notification',
  MessageId: randomUUID(),
  TopicArn: `arn:aws:sns:${region}:${ACCOUNT}:ses-events`,
  Subject: 'Amazon SES Email Event Notification',
  Message: JSON.stringify(event),
  Timestamp: new Date(at).toISOString(),
  SignatureVersion: '1',
  Signature: 'none: signed by SNS only',
  SigningCertURL: 'https://sns.example.org/none.pem',
  UnsubscribeURL: 'https://sns.example.org/none',
})
