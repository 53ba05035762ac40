import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { environmentOf, FUNCTION_NAMES, FUNCTIONS } from '../../infra/functions.ts'
import { QUEUES } from '../../infra/queues.ts'
import { paceOf, SENDERS } from '../../shared/domain/sending.ts'
import { functionsOf, ofType, synthesise } from './stacks.ts'

const app = synthesise()
const functions = functionsOf(app)

describe('every function', () => {
  it('is there, once', () => {
    expect(Object.keys(functions).toSorted()).toEqual(FUNCTION_NAMES.toSorted())
  })

  it('runs on Node 24, on ARM, with a role and a log of its own that is forgotten after three months', () => {
    const roles = Object.values(functions).map(({ properties }) => JSON.stringify(properties.Role))
    expect(new Set(roles).size).toBe(FUNCTION_NAMES.length)
    for (const { properties } of Object.values(functions))
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      })
    const logs = [app.pipeline, app.console].flatMap((template) => ofType(template, 'AWS::Logs::LogGroup'))
    expect(logs).toHaveLength(FUNCTION_NAMES.length + 1)
    for (const { properties } of logs) expect(properties.RetentionInDays).toBe(90)
  })

  it('is told exactly what its handler asks for', () => {
    const told = Object.fromEntries(
      Object.entries(functions).map(([name, { properties }]) => [
        name,
        Object.keys(properties.Environment.Variables)
          .filter((variable) => variable !== 'POWERTOOLS_SERVICE_NAME')
          .toSorted()
          .join(' '),
      ]),
    )
    expect(told).toEqual({
      ingest: 'BLOBS CRAWLER_CONTACT QUEUE_CHANGED TABLE',
      match: 'BLOBS QUEUE_URGENT TABLE',
      digest: 'QUEUE_BULK QUEUE_URGENT TABLE',
      send: 'BLOBS CONFIGURATION_SET LINK_KEYS PUBLIC_URL SENDER TABLE',
      feedback: 'TABLE',
      recover: 'BLOBS LINK_KEYS QUEUE_BULK QUEUE_CHANGED QUEUE_URGENT TABLE',
      tick: 'BLOBS QUEUE_CHANGED QUEUE_URGENT TABLE',
      console:
        'API_CLIENT_ID BLOBS CLIENT_ID CLIENT_SECRET ISSUER LINK_KEYS PUBLIC_URL QUEUE_CHANGED QUEUE_READINGS QUEUE_RUNS QUEUE_URGENT TABLE',
    })
  })

  it('is told of an egress only where one is set', () => {
    const egress = synthesise({ egress: 'https://egress.example.org' })
    expect(functionsOf(egress).ingest?.properties.Environment.Variables.EGRESS).toBe(
      'https://egress.example.org',
    )
  })

  it('gives back exactly the messages it could not do', () => {
    const mappings = ofType(app.pipeline, 'AWS::Lambda::EventSourceMapping')
    expect(mappings).toHaveLength(6)
    for (const { properties } of mappings)
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
  })

  it('has time to finish long before its queue hands the message to another', () => {
    for (const { listens = [], timeoutSeconds } of Object.values(FUNCTIONS))
      for (const { queue } of listens)
        expect(QUEUES[queue].visibilitySeconds, queue).toBeGreaterThanOrEqual(6 * timeoutSeconds)
  })
})

describe('senders', () => {
  it('are as many on each queue as they pace themselves for', () => {
    const bounded = ofType(app.pipeline, 'AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
      JSON.stringify(properties.FunctionName).includes('send'),
    )
    expect(bounded.map(({ properties }) => properties.ScalingConfig)).toEqual([
      { MaximumConcurrency: SENDERS },
      { MaximumConcurrency: SENDERS },
    ])
  })

  it('together never exceed the rate of the account, and leave a fifth of it to urgent mails', () => {
    const all = SENDERS * (paceOf('bulk', 14) + paceOf('urgent', 14))
    expect(all).toBeCloseTo(14, 9)
    expect(SENDERS * paceOf('urgent', 14)).toBeCloseTo(14 / 5, 9)
  })

  it('finish or fail within the hour after which a shard counts as lost', () => {
    expect(QUEUES.bulk.visibilitySeconds).toBeLessThan(3600)
    app.pipeline.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: QUEUES.bulk.visibilitySeconds,
    })
  })
})

describe('an environment', () => {
  it('names what is missing and for whom', () => {
    expect(() => environmentOf('digest', { TABLE: 'table' })).toThrow(/function digest.*QUEUE_BULK/)
  })

  it('holds nothing that a function has no use for', () => {
    const everything = { TABLE: 'table', QUEUE_BULK: 'bulk', QUEUE_URGENT: 'urgent', LINK_KEYS: 'keys' }
    expect(environmentOf('digest', everything)).toEqual({
      TABLE: 'table',
      QUEUE_BULK: 'bulk',
      QUEUE_URGENT: 'urgent',
      POWERTOOLS_SERVICE_NAME: 'digest',
    })
  })
})

describe('storage', () => {
  it('survives a slip of the hand: deletion protected, restorable to any second, retained', () => {
    app.storage.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      },
    })
    app.storage.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Retain' })
    app.storage.hasResource('AWS::SecretsManager::Secret', { DeletionPolicy: 'Retain' })
  })

  it('has a bucket that nobody outside can read, by TLS alone, and that forgets', () => {
    app.storage.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          { Prefix: 'snapshots/', ExpirationInDays: 560, Status: 'Enabled' },
          { Prefix: 'pages/', ExpirationInDays: 180, Status: 'Enabled' },
        ]),
      },
    })
  })
})
