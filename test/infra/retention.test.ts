import { describe, expect, it } from 'vitest'
import { KEPT, LOG_DAYS } from '../../shared/domain/privacy.ts'
import { ofType, synthesise } from './stacks.ts'

const app = synthesise()
type Rule = { Prefix?: string; ExpirationInDays?: number }

describe('H3 what AWS keeps for us goes when the table of what is kept says', () => {
  it('blobs: each folder by a rule of its own, or never', () => {
    const [bucket] = ofType(app.storage, 'AWS::S3::Bucket')
    const rules: Rule[] = bucket?.properties.LifecycleConfiguration.Rules
    const stated = KEPT.flatMap(({ place, term }) =>
      place.in === 'blobs' && typeof term === 'object' ? [[`${place.folder}/`, term.days]] : [],
    )
    const ruled = rules.flatMap(({ Prefix, ExpirationInDays }) =>
      Prefix ? [[Prefix, ExpirationInDays]] : [],
    )
    expect(ruled.toSorted()).toEqual(stated.toSorted())
  })

  it('logs: three months, of functions and of the pages', () => {
    const groups = [app.pipeline, app.console].flatMap((stack) => ofType(stack, 'AWS::Logs::LogGroup'))
    expect(groups.length).toBeGreaterThan(5)
    for (const { id, properties } of groups) expect(properties.RetentionInDays, id).toBe(LOG_DAYS)
  })

  it('queues: what waits in them, also as a dead letter', () => {
    const days = KEPT.find(({ place }) => place.in === 'queues')?.term
    const queues = ofType(app.pipeline, 'AWS::SQS::Queue')
    expect(queues.length).toBeGreaterThan(5)
    for (const { id, properties } of queues)
      expect({ days: properties.MessageRetentionPeriod / 86_400 }, id).toEqual(days)
  })

  it('backups: as far back as the table can be restored', () => {
    const [table] = ofType(app.storage, 'AWS::DynamoDB::GlobalTable')
    const [replica] = table?.properties.Replicas ?? []
    // Without a period of its own, DynamoDB keeps 35 days.
    expect(replica.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true })
    expect(KEPT.find(({ place }) => place.in === 'backups')?.term).toEqual({ days: 35 })
  })
})
