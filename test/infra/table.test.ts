import { describe, expect, it } from 'vitest'
import { tableDescription } from '../../shared/store/table.ts'
import { ofType, synthesise } from './stacks.ts'

describe('the table', () => {
  it('has the same keys and index on AWS as on this machine', () => {
    const local = tableDescription('table')
    const deployed = ofType(synthesise().storage, 'AWS::DynamoDB::GlobalTable')[0]?.properties
    expect(deployed?.KeySchema).toEqual(local.KeySchema)
    expect(deployed?.GlobalSecondaryIndexes).toEqual(local.GlobalSecondaryIndexes)
    const byName = (one: { AttributeName: string }, other: { AttributeName: string }) =>
      one.AttributeName < other.AttributeName ? -1 : 1
    expect(deployed?.AttributeDefinitions.toSorted(byName)).toEqual(
      local.AttributeDefinitions?.map(({ AttributeName = '', AttributeType }) => ({
        AttributeName,
        AttributeType,
      })).toSorted(byName),
    )
  })
})
