import { CfnOutput, Stack } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { alarmOn, HOUR, MINUTE } from './alarm.ts'
import type { Mail } from './permissions.ts'
import type { AlarmedQueue } from './queue.ts'
import { keepSentEvents } from './sent-events.ts'

export type OutgoingMail = Mail & { sender: string; configurationSetName: string }

/** What became of a mail, as far as we act on it. */
const EVENTS = [
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.DELIVERY_DELAY,
]

/**
 * SES: the domain, signed by Easy DKIM; a configuration set whose events reach the `events` queue by way of a
 * topic, in its envelope, and what it has accepted the blobs; the account's suppression list; alarms well before AWS pauses an account
 * (it reviews at 5 % bounces or 0.1 % complaints).
 */
export const outgoingMail = (
  parent: Construct,
  domain: string,
  events: AlarmedQueue,
  blobs: string,
  alarms: Topic,
): OutgoingMail => {
  const scope = new Construct(parent, 'mail')
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', {
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  })
  const identity = new EmailIdentity(scope, 'Identity', {
    identity: Identity.domain(domain),
    configurationSet,
  })
  const topic = new Topic(scope, 'Events', { enforceSSL: true })
  topic.addSubscription(new SqsSubscription(events.queue, { deadLetterQueue: events.deadLetters }))
  configurationSet.addEventDestination('ToTopic', {
    destination: EventDestination.snsTopic(topic),
    events: EVENTS,
  })
  keepSentEvents(scope, configurationSet, blobs, alarms)

  const reputation = (metricName: string) =>
    new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: HOUR })
  alarmOn(scope, 'BounceRate', alarms, {
    metric: reputation('Reputation.BounceRate'),
    at: 0.03,
    silence: 'fine',
    loses: 'Too many addresses bounce: above 10 % AWS stops all our mail, and nobody hears of any call.',
  })
  alarmOn(scope, 'ComplaintRate', alarms, {
    metric: reputation('Reputation.ComplaintRate'),
    at: 0.0008,
    silence: 'fine',
    loses: 'Too many readers mark our mail as spam: above 0.5 % AWS stops it, and nobody hears of any call.',
  })
  const counted = (metricName: string, loses: string) =>
    alarmOn(scope, metricName, alarms, {
      metric: new Metric({ namespace: 'Segnavia', metricName, statistic: 'Sum', period: MINUTE }),
      silence: 'fine',
      loses,
    })
  counted(
    'RunPaused',
    'SES takes no more mail from us: contacts of this run who are left hear of no call until it does.',
  )
  counted(
    'RunFailed',
    'More than one in a hundred contacts of a run got no mail: its page says why, and the next digest has its calls.',
  )
  counted(
    'MailRejected',
    'SES found a virus in a mail of ours and did not deliver it: what was in it came with a call.',
  )

  identity.dkimRecords.forEach(({ name, value }, index) => {
    new CfnOutput(scope, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` })
  })
  const from = `bandi@${domain}`
  return {
    identityArn: identity.emailIdentityArn,
    configurationSetArn: Stack.of(scope).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSet.configurationSetName,
    }),
    configurationSetName: configurationSet.configurationSetName,
    from,
    sender: `Segnavia <${from}>`,
  }
}
