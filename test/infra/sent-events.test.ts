import { describe, expect, it } from 'vitest'
import { ofType, statementsOf, synthesise } from './stacks.ts'

const app = synthesise()
const [stream] = ofType(app.pipeline, 'AWS::KinesisFirehose::DeliveryStream')
const destinations = ofType(app.pipeline, 'AWS::SES::ConfigurationSetEventDestination').map(
  ({ properties }) => properties.EventDestination,
)

describe('what SES has accepted', () => {
  it('goes to Firehose, what went wrong to the queue, and what arrived to nobody', () => {
    const told = destinations.map(({ MatchingEventTypes, KinesisFirehoseDestination }) => [
      MatchingEventTypes.toSorted(),
      KinesisFirehoseDestination !== undefined,
    ])
    expect(told).toEqual(
      expect.arrayContaining([
        [['send'], true],
        [['bounce', 'complaint', 'deliveryDelay', 'reject'], false],
      ]),
    )
    expect(told).toHaveLength(2)
  })

  it('is laid down a line each, in a folder for each hour, encrypted on the way', () => {
    const { ExtendedS3DestinationConfiguration: to, ...properties } = stream?.properties ?? {}
    expect(to.Prefix).toBe('events/sent/!{timestamp:yyyy/MM/dd/HH/}')
    expect(to.CompressionFormat).toBe('UNCOMPRESSED')
    expect(to.ProcessingConfiguration.Processors).toEqual([
      { Type: 'AppendDelimiterToRecord', Parameters: [] },
    ])
    expect(properties.DeliveryStreamEncryptionConfigurationInput).toEqual({ KeyType: 'AWS_OWNED_CMK' })
  })

  it('is gone after a month', () => {
    const [bucket] = ofType(app.storage, 'AWS::S3::Bucket')
    expect(bucket?.properties.LifecycleConfiguration.Rules).toContainEqual(
      expect.objectContaining({ Prefix: 'events/', ExpirationInDays: 30, Status: 'Enabled' }),
    )
  })

  it('is written by a role that can write there alone, and told by one that can do nothing else', () => {
    const statements = statementsOf(app.pipeline)
    const writing = statements.filter(({ policy }) => policy.includes('senteventsWriter'))
    expect(writing.flatMap(({ actions }) => actions).toSorted()).toEqual([
      's3:AbortMultipartUpload',
      's3:GetBucketLocation',
      's3:GetObject',
      's3:ListBucket',
      's3:ListBucketMultipartUploads',
      's3:PutObject',
    ])
    const telling = statements.filter(({ policy }) => policy.includes('senteventsTeller'))
    expect(telling.flatMap(({ actions }) => actions)).toEqual(['firehose:PutRecordBatch'])
  })

  it('I7 rings one alarm when it is written down late', () => {
    const late = ofType(app.pipeline, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) => properties.MetricName === 'DeliveryToS3.DataFreshness',
    )
    expect(late).toHaveLength(1)
  })
})
