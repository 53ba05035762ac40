import { Duration } from 'aws-cdk-lib'
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { ROME } from '../../shared/domain/time.ts'
import type { FunctionName } from '../functions.ts'
import type { Schedule } from '../schedules.ts'
import { alarmOn } from './alarm.ts'

/** CloudWatch asks for periods that divide its look-back: days, hours, or the minutes themselves. */
const periodOf = (minutes: number): Duration =>
  minutes % 1440 === 0 ? Duration.days(1) : minutes % 60 === 0 ? Duration.hours(1) : Duration.minutes(minutes)

/** What a schedule that works leaves behind: a metric of ours, or a function that ended well. */
const successOf = ({ leaves, silentAfterMinutes }: Schedule, target: Lambda): IMetric => {
  const period = periodOf(silentAfterMinutes)
  if (leaves)
    return new Metric({
      namespace: 'Segnavia',
      metricName: leaves.metric,
      dimensionsMap: leaves.dimensions,
      statistic: 'Sum',
      period,
    })
  return new MathExpression({
    expression: 'invocations - errors',
    label: 'ended well',
    period,
    usingMetrics: {
      invocations: target.metricInvocations({ period }),
      errors: target.metricErrors({ period }),
    },
  })
}

/**
 * Schedules with the alarm that rings when one has been silent for too long. Written at CloudFormation's level,
 * because the ready-made target would let the scheduler call every version of a function (`arn:*`).
 */
export const schedulesOn = (
  parent: Construct,
  schedules: Schedule[],
  targets: (name: FunctionName) => Lambda,
  alarms: Topic,
): void => {
  const scope = new Construct(parent, 'schedules')
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') })
  const called = new Set(schedules.map(({ target }) => targets(target).functionArn))
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [...called] }))

  for (const schedule of schedules) {
    const target = targets(schedule.target)
    const record = new CfnSchedule(scope, schedule.name, {
      name: `segnavia-${schedule.name}`,
      scheduleExpression: `cron(${schedule.cron})`,
      scheduleExpressionTimezone: ROME,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: target.functionArn,
        roleArn: role.roleArn,
        input: JSON.stringify(schedule.input),
        // Within the hour, or not at all: later, recover or the next round does the same work.
        retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 10 },
      },
    })
    // Otherwise the first round may come before the role may call.
    record.node.addDependency(role)

    const period = periodOf(schedule.silentAfterMinutes)
    alarmOn(scope, `${schedule.name}-silent`, alarms, {
      metric: successOf(schedule, target),
      below: 1,
      periods: schedule.silentAfterMinutes / period.toMinutes(),
      silence: 'alarming',
      loses: schedule.loses,
    })
  }
}
