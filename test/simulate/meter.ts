import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** What one part of the product asked of the table. */
export type Used = { requests: number; writeUnits: number; readUnits: number }

/** What each part of the product used, by its name. */
export type Meter = {
  used: Record<string, Used>
  /** From now on every attempt of this client that the table answered counts for `part`, the SDK's repeats among them. */
  count: (client: DynamoDBClient, part: string) => void
}

const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']

type Consumed = { CapacityUnits?: number }
const unitsIn = (output: object | undefined): number => {
  const { ConsumedCapacity: of } = (output ?? {}) as { ConsumedCapacity?: Consumed | Consumed[] }
  return [of ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
}

/**
 * Counts units as the table itself gives them: one for each KB begun of what is written (of the larger, before or
 * after), one for each 4 KB begun of what is read with strong consistency, half of it otherwise. A conditional write
 * that is refused counts one. The list's index is not counted: no write of a run but that of the run itself changes it.
 */
export const createMeter = (): Meter => {
  const used: Record<string, Used> = {}
  return {
    used,
    count: ({ middlewareStack }, part) => {
      middlewareStack.add(
        (next) => (request) =>
          next({ ...request, input: Object.assign(request.input, { ReturnConsumedCapacity: 'TOTAL' }) }),
        { step: 'serialize', priority: 'high' },
      )
      middlewareStack.add(
        (next, { commandName = '' }) =>
          async (request) => {
            const isWrite = WRITES.some((name) => commandName.startsWith(name))
            const add = (units: number): void => {
              const so = used[part] ?? { requests: 0, writeUnits: 0, readUnits: 0 }
              used[part] = so
              so.requests += 1
              so[isWrite ? 'writeUnits' : 'readUnits'] += units
            }
            try {
              const answer = await next(request)
              add(unitsIn(answer.output))
              return answer
            } catch (error) {
              if (error instanceof Error && error.name === 'ConditionalCheckFailedException') add(1)
              throw error
            }
          },
        { step: 'deserialize', priority: 'high' },
      )
    },
  }
}
