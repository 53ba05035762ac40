import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { alarmOn, alarmTopic, MINUTE } from './constructs/alarm.ts'
import { type CodeOf, plannedFunction } from './constructs/function.ts'
import { outgoingMail } from './constructs/mail.ts'
import { type AlarmedQueue, alarmedQueue } from './constructs/queue.ts'
import { schedulesOn } from './constructs/schedules.ts'
import { environmentOf, FUNCTION_NAMES, FUNCTIONS, type FunctionName } from './functions.ts'
import { QUEUES, type QueueName } from './queues.ts'
import type { Schedule } from './schedules.ts'
import type { Settings } from './settings.ts'
import type { StorageStack } from './storage-stack.ts'

export type PipelineProps = StackProps & {
  settings: Settings
  storage: StorageStack
  schedules: Schedule[]
  codeOf: CodeOf
}

/** From sources to inboxes: queues, schedules, mail, and every function but the console. */
export class PipelineStack extends Stack {
  readonly alarms: Topic
  readonly readings: Queue
  /** Console tells it that opinions have changed. */
  readonly changed: Queue
  /** Console has letters sent. */
  readonly urgent: Queue
  /** Console has runs started by hand. */
  readonly runs: Queue

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id, props)
    const { settings, storage, schedules, codeOf } = props
    this.alarms = alarmTopic(this, settings.alarmEmail)

    const alarmed = (name: QueueName) => alarmedQueue(this, name, QUEUES[name], this.alarms)
    const queues: Record<QueueName, AlarmedQueue> = {
      changed: alarmed('changed'),
      bulk: alarmed('bulk'),
      urgent: alarmed('urgent'),
      events: alarmed('events'),
      readings: alarmed('readings'),
      runs: alarmed('runs'),
    }
    this.readings = queues.readings.queue
    this.changed = queues.changed.queue
    this.urgent = queues.urgent.queue
    this.runs = queues.runs.queue
    const mail = outgoingMail(this, settings.mailDomain, queues.events, storage.blobsArn, this.alarms)

    const everything = {
      TABLE: storage.table.tableName,
      BLOBS: storage.blobs.bucketName,
      QUEUE_CHANGED: queues.changed.queue.queueUrl,
      QUEUE_BULK: queues.bulk.queue.queueUrl,
      QUEUE_URGENT: queues.urgent.queue.queueUrl,
      LINK_KEYS: storage.linkKeys.secretArn,
      SENDER: mail.sender,
      CONFIGURATION_SET: mail.configurationSetName,
      PUBLIC_URL: settings.publicUrl,
      CRAWLER_CONTACT: settings.crawlerContact,
      ...(settings.egress ? { EGRESS: settings.egress } : {}),
    }
    const belongings = {
      table: storage.table.tableArn,
      blobs: storage.blobsArn,
      linkKeys: storage.linkKeys.secretArn,
      queues: {
        changed: queues.changed.queue.queueArn,
        bulk: queues.bulk.queue.queueArn,
        urgent: queues.urgent.queue.queueArn,
      },
      mail,
    }
    const functions = new Map<FunctionName, Lambda>()
    for (const name of FUNCTION_NAMES) {
      if (name === 'console') continue
      const lambda = plannedFunction(this, name, codeOf, environmentOf(name, everything), belongings)
      listen(lambda, name, queues)
      functions.set(name, lambda)
    }
    const target = (name: FunctionName): Lambda => {
      const lambda = functions.get(name)
      if (!lambda) throw new Error(`[schedule] expected "${name}" among this stack's functions, found none.`)
      return lambda
    }
    schedulesOn(this, schedules, target, this.alarms)
    alarmOn(this, 'SourceQuarantined', this.alarms, {
      metric: new Metric({
        namespace: 'Segnavia',
        metricName: 'SourceQuarantined',
        statistic: 'Sum',
        period: MINUTE,
      }),
      silence: 'fine',
      loses: 'Readers do not hear of the calls of a reading in quarantine until an operator looks at it.',
    })
  }
}

/** Wakes a function for its queues. It gives back exactly the messages it could not do (FAULTS A6). */
const listen = (lambda: Lambda, name: FunctionName, queues: Record<QueueName, AlarmedQueue>): void => {
  for (const { queue, batch, gatherSeconds, atOnce } of FUNCTIONS[name].listens ?? []) {
    lambda.addEventSource(
      new SqsEventSource(queues[queue].queue, {
        batchSize: batch,
        reportBatchItemFailures: true,
        ...(gatherSeconds === undefined ? {} : { maxBatchingWindow: Duration.seconds(gatherSeconds) }),
        ...(atOnce === undefined ? {} : { maxConcurrency: atOnce }),
      }),
    )
  }
}
