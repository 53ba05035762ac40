import { Duration } from 'aws-cdk-lib'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { QueuePlan } from '../queues.ts'
import { alarmOn, MINUTE } from './alarm.ts'

export type AlarmedQueue = { queue: Queue; deadLetters: Queue }

/** A queue, never without its dead letters and the alarm that rings at the first of them. */
export const alarmedQueue = (
  parent: Construct,
  name: string,
  plan: QueuePlan,
  alarms: Topic,
): AlarmedQueue => {
  const scope = new Construct(parent, name)
  const common = {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  }
  const deadLetters = new Queue(scope, 'DeadLetters', common)
  const queue = new Queue(scope, 'Queue', {
    ...common,
    visibilityTimeout: Duration.seconds(plan.visibilitySeconds),
    deliveryDelay: Duration.seconds(plan.delaySeconds),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: plan.maxReceiveCount },
  })
  alarmOn(scope, 'Alarm', alarms, {
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: MINUTE, statistic: 'Maximum' }),
    at: 1,
    silence: 'fine',
    loses: plan.loses,
  })
  return { queue, deadLetters }
}
