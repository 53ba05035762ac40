import { Duration, Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

export type AlarmPlan = {
  metric: IMetric
  /** Rings at this value and above, or, with `below`, under it. */
  at?: number
  below?: number
  /** How many periods of the metric it must last. */
  periods?: number
  /** Whether silence is bad news (something should have reported) or none. */
  silence: 'alarming' | 'fine'
  /** One sentence: what a person loses when this rings. It becomes the alarm's text. */
  loses: string
}

/** An alarm that says what is at stake, and tells whoever listens to `topic` when it rings and when it is over. */
export const alarmOn = (scope: Construct, id: string, topic: Topic, plan: AlarmPlan): Alarm => {
  const alarm = new Alarm(scope, id, {
    metric: plan.metric,
    alarmDescription: plan.loses,
    threshold: plan.below ?? plan.at ?? 1,
    comparisonOperator:
      plan.below === undefined
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: plan.periods ?? 1,
    treatMissingData:
      plan.silence === 'alarming' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  })
  alarm.addAlarmAction(new SnsAction(topic))
  alarm.addOkAction(new SnsAction(topic))
  return alarm
}

/**
 * Where alarms are told. Not encrypted with the account's `aws/sns` key, with which CloudWatch cannot publish:
 * alarms would ring unheard. Their text holds nothing personal.
 */
export const alarmTopic = (scope: Construct, email: string | undefined): Topic => {
  const topic = new Topic(scope, 'Alarms', { displayName: 'Segnavia: alarms', enforceSSL: true })
  // A topic with a policy of its own no longer has the default one: CloudWatch has to be let in by name.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  )
  if (email) topic.addSubscription(new EmailSubscription(email))
  return topic
}

export const MINUTE = Duration.minutes(1)
export const HOUR = Duration.hours(1)
export const DAY = Duration.days(1)
