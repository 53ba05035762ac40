import { describe, expect, it } from 'vitest'
import { QUEUES } from '../../infra/queues.ts'
import { schedulesFor } from '../../infra/schedules.ts'
import { sources } from '../../shared/sources/index.ts'
import { ofType, type Resource, SOURCES, synthesise } from './stacks.ts'

const app = synthesise()
const alarms = ofType(app.pipeline, 'AWS::CloudWatch::Alarm')
const queues = ofType(app.pipeline, 'AWS::SQS::Queue')

/** The alarms that look at a metric of this name with this dimension value anywhere in it. */
const alarmsOn = (metric: string, dimension = ''): Resource[] =>
  alarms.filter(({ properties }) => {
    const text = JSON.stringify(properties)
    return text.includes(`"${metric}"`) && text.includes(dimension)
  })

describe('every queue', () => {
  const deadLetters = queues.filter(({ properties }) => !properties.RedrivePolicy)
  const worked = queues.filter(({ properties }) => properties.RedrivePolicy)

  it('sets aside what it cannot deliver, where it is kept for two weeks', () => {
    expect(worked).toHaveLength(Object.keys(QUEUES).length)
    const targets = worked.map(
      ({ properties }) => properties.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0],
    )
    expect(targets.toSorted()).toEqual(deadLetters.map(({ id }) => id).toSorted())
    for (const { properties } of deadLetters) expect(properties.MessageRetentionPeriod).toBe(14 * 86_400)
  })

  it('is encrypted and takes messages by TLS alone', () => {
    for (const { properties } of queues) expect(properties.SqsManagedSseEnabled).toBe(true)
    expect(ofType(app.pipeline, 'AWS::SQS::QueuePolicy')).toHaveLength(queues.length)
  })
})

describe('I7 exactly one alarm rings', () => {
  it('for the first dead letter of each queue', () => {
    for (const { id, properties } of queues) {
      const rings = alarmsOn('ApproximateNumberOfMessagesVisible', `"${id}"`)
      expect(rings, id).toHaveLength(properties.RedrivePolicy ? 0 : 1)
      for (const alarm of rings)
        expect(alarm.properties).toMatchObject({
          Threshold: 1,
          EvaluationPeriods: 1,
          ComparisonOperator: 'GreaterThanOrEqualToThreshold',
          TreatMissingData: 'notBreaching',
        })
    }
  })

  it.each(SOURCES)('for $name that was not read', ({ id }) => {
    const [alarm, ...others] = alarmsOn('SourceRead', `"${id}"`)
    expect(others).toEqual([])
    expect(alarm?.properties).toMatchObject({
      Namespace: 'Segnavia',
      Dimensions: [{ Name: 'source', Value: id }],
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    })
  })

  it.each([
    ['recover', 120],
    ['tick', 15],
  ])('when %s has not ended well for too long', (name, minutes) => {
    const rings = alarms.filter(({ id }) => id.includes(`schedules${name}`))
    expect(rings).toHaveLength(1)
    const properties = rings[0]?.properties
    expect(properties).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    })
    const period = properties?.Metrics.find((metric: Resource['properties']) => metric.MetricStat).MetricStat
      .Period
    expect((period / 60) * properties?.EvaluationPeriods).toBe(minutes)
  })

  it.each([
    ['digest', 7],
    ['daily', 2],
  ])('when no %s run was opened, by the schedule or by recover, for %i days', (kind, days) => {
    const [alarm, ...others] = alarmsOn('RunOpened', `"${kind}"`)
    expect(others).toEqual([])
    expect(alarm?.properties).toMatchObject({
      Namespace: 'Segnavia',
      Dimensions: [{ Name: 'kind', Value: kind }],
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    })
    expect(alarm?.properties.Period * alarm?.properties.EvaluationPeriods).toBe(days * 86_400)
  })

  it.each(['Reputation.BounceRate', 'Reputation.ComplaintRate'])(
    'when %s nears what AWS reviews',
    (metric) => {
      const [alarm, ...others] = alarmsOn(metric)
      expect(others).toEqual([])
      expect(alarm?.properties.Threshold).toBeLessThan(metric.includes('Bounce') ? 0.05 : 0.001)
    },
  )

  it.each([
    ['when SES takes no more mail in the middle of a run', 'RunPaused'],
    ['when more of a run fails than single addresses explain', 'RunFailed'],
    ['when SES finds a virus in a mail of ours', 'MailRejected'],
    ['for whichever source a reading is in quarantine', 'SourceQuarantined'],
  ])('%s', (_, metric) => {
    const [alarm, ...others] = alarmsOn(metric)
    expect(others).toEqual([])
    expect(alarm?.properties).toMatchObject({
      Namespace: 'Segnavia',
      Threshold: 1,
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
    })
    expect(alarm?.properties).not.toHaveProperty('Dimensions')
  })
})

describe('forty sources', () => {
  const forty = Array.from({ length: 40 }, (_, number) => ({
    id: `example-${number}`,
    name: `Provincia di Esempio ${number}`,
    schedule: '15 5 * * ? *',
  }))

  it('are a schedule and an alarm each, far below what CloudFormation takes in one stack', () => {
    const { pipeline } = synthesise({}, forty)
    expect(ofType(pipeline, 'AWS::Scheduler::Schedule')).toHaveLength(40 + 5)
    expect(Object.keys(pipeline.toJSON().Resources).length).toBeLessThan(250)
    expect(JSON.stringify(pipeline.toJSON()).length).toBeLessThan(500_000)
  })
})

describe('every alarm', () => {
  const everywhere = [...alarms, ...ofType(app.console, 'AWS::CloudWatch::Alarm')]

  it('says in a sentence of its own what a person loses, and is heard when it rings and when it is over', () => {
    const sentences = everywhere.map(({ properties }) => String(properties.AlarmDescription))
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{40,}\.$/)
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const { properties } of everywhere) {
      expect(properties.AlarmActions).toHaveLength(1)
      expect(properties.OKActions).toHaveLength(1)
    }
  })

  it('looks back no further than CloudWatch does: a day, or a week in steps of an hour or more', () => {
    for (const { properties } of everywhere) {
      const metrics: Resource['properties'][] = properties.Metrics ?? [{ MetricStat: properties }]
      const period = metrics.flatMap((metric) => metric.MetricStat?.Period ?? [])[0]
      expect(period * properties.EvaluationPeriods).toBeLessThanOrEqual(period >= 3600 ? 604_800 : 86_400)
    }
  })

  it('writes to the address that is set', () => {
    const told = synthesise({ alarmEmail: 'operator@example.org' })
    told.pipeline.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'operator@example.org',
    })
  })
})

describe('the clock', () => {
  it('has one schedule a source and five of its own, all in Italian time', () => {
    const records = ofType(app.pipeline, 'AWS::Scheduler::Schedule')
    expect(records).toHaveLength(SOURCES.length + 5)
    for (const { properties } of records) {
      expect(properties.ScheduleExpressionTimezone).toBe('Europe/Rome')
      expect(properties.FlexibleTimeWindow).toEqual({ Mode: 'OFF' })
    }
  })

  it('starts the weekly digest on Monday at 07:30', () => {
    app.pipeline.hasResourceProperties('AWS::Scheduler::Schedule', {
      Name: 'segnavia-digest-weekly',
      ScheduleExpression: 'cron(30 7 ? * MON *)',
      Target: { Input: '{"kind":"weekly"}' },
    })
  })

  it('gives a source read on weekdays a week before it counts as silent, one read daily two days', () => {
    const silences = schedulesFor(SOURCES)
      .slice(0, 2)
      .map(({ silentAfterMinutes }) => silentAfterMinutes / 1440)
    expect(silences).toEqual([2, 7])
  })

  it('reads every source there is, at an hour and under a name that the scheduler takes', () => {
    const schedules = schedulesFor(sources)
    expect(new Set(schedules.map(({ name }) => name)).size).toBe(sources.length + 5)
    for (const { name, cron } of schedules) {
      expect(`segnavia-${name}`).toMatch(/^[\w.-]{1,64}$/)
      const [, , day, , weekday, year] = cron.split(' ')
      expect(year, name).toBe('*')
      // EventBridge wants exactly one of the two left open.
      expect(
        [day, weekday].filter((field) => field === '?'),
        name,
      ).toHaveLength(1)
    }
  })
})

describe('an alarm that rings', () => {
  it('is let through to those who listen: its topic names CloudWatch, of this account alone', () => {
    const statements = ofType(app.pipeline, 'AWS::SNS::TopicPolicy').flatMap(
      ({ properties }) => properties.PolicyDocument.Statement,
    )
    const allowed = statements.filter(
      ({ Effect, Principal }) => Effect === 'Allow' && Principal.Service === 'cloudwatch.amazonaws.com',
    )
    expect(allowed).toHaveLength(1)
    expect(allowed[0]).toMatchObject({
      Action: 'sns:Publish',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    })
  })
})
