import { Stack, Validations } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { CfnDeliveryStream, DeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose'
import { type ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { SENT_EVENTS } from '../../shared/mail/send-events.ts'
import { alarmOn, MINUTE } from './alarm.ts'

const FOLDER = SENT_EVENTS.slice(0, SENT_EVENTS.indexOf('/'))

/** Gathers events for five minutes or five megabytes, whichever comes first, and says so in the prefix's hour. */
const GATHERING = { intervalInSeconds: 300, sizeInMBs: 5 }

/** An hour's delay is far beyond what gathering explains, and far below the day after which a mail counts as failed. */
const LATE_SECONDS = 3600

/**
 * What SES has accepted, in cheap storage: by way of Firehose, a line of JSON a mail, a folder an hour. It is read
 * only to settle what became of a mail whose answer was lost. Written at CloudFormation's level, because the
 * ready-made destination would give its role every `s3:GetObject*` and `s3:DeleteObject*` there is.
 * @param blobs the bucket's ARN as the storage stack exports it
 */
export const keepSentEvents = (
  parent: Construct,
  configurationSet: ConfigurationSet,
  blobs: string,
  alarms: Topic,
): void => {
  const scope = new Construct(parent, 'sent-events')
  const stack = Stack.of(scope)
  const writer = new Role(scope, 'WriterRole', {
    assumedBy: new ServicePrincipal('firehose.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
    description: 'Segnavia: Firehose lays down what SES has accepted',
  })
  writer.addToPolicy(
    new PolicyStatement({
      actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
      resources: [`${blobs}/${FOLDER}/*`],
    }),
  )
  writer.addToPolicy(
    new PolicyStatement({
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      resources: [blobs],
    }),
  )
  const exported: unknown = stack.resolve(blobs)?.['Fn::ImportValue']
  Validations.of(scope).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${exported}/${FOLDER}/*]`,
    reason: `Firehose names its objects below ${FOLDER}/ itself, so that a policy cannot list them.`,
  })
  const stream = new CfnDeliveryStream(scope, 'Stream', {
    deliveryStreamType: 'DirectPut',
    deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
    extendedS3DestinationConfiguration: {
      bucketArn: blobs,
      roleArn: writer.roleArn,
      prefix: `${SENT_EVENTS}/!{timestamp:yyyy/MM/dd/HH/}`,
      errorOutputPrefix: `${FOLDER}/refused/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd/HH/}`,
      bufferingHints: GATHERING,
      compressionFormat: 'UNCOMPRESSED',
      processingConfiguration: {
        enabled: true,
        processors: [{ type: 'AppendDelimiterToRecord', parameters: [] }],
      },
    },
  })
  // Firehose tries its role as it is created.
  stream.node.addDependency(writer)

  const teller = new Role(scope, 'TellerRole', {
    assumedBy: new ServicePrincipal('ses.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
    description: 'Segnavia: SES tells Firehose what it has accepted',
  })
  teller.addToPolicy(
    new PolicyStatement({ actions: ['firehose:PutRecordBatch'], resources: [stream.attrArn] }),
  )
  const destination = configurationSet.addEventDestination('ToBlobs', {
    destination: EventDestination.firehoseDeliveryStream({
      deliveryStream: DeliveryStream.fromDeliveryStreamArn(scope, 'Known', stream.attrArn),
      role: teller,
    }),
    events: [EmailSendingEvent.SEND],
  })
  // SES tries the role as the destination is created, before its policy would otherwise be there.
  destination.node.addDependency(teller)

  alarmOn(scope, 'Late', alarms, {
    metric: new Metric({
      namespace: 'AWS/Firehose',
      metricName: 'DeliveryToS3.DataFreshness',
      dimensionsMap: { DeliveryStreamName: stream.ref },
      statistic: 'Maximum',
      period: MINUTE,
    }),
    at: LATE_SECONDS,
    silence: 'fine',
    loses:
      'What SES has accepted is written down late: a mail whose answer was lost may be counted as failed although it arrived.',
  })
}
