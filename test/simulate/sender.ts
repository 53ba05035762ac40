import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SESClient } from '@aws-sdk/client-ses'
import type { SendServices } from '../../functions/send/send.ts'
import type { World } from '../../infra/local/world.ts'
import { openTable } from '../../shared/store/table.ts'
import { aSender, watch } from '../builders/sender.ts'
import type { IdleClock } from './clock.ts'
import { type Dice, sufferAtTable } from './faults.ts'
import type { Meter } from './meter.ts'

/** What every sender stands on. */
export type Ground = {
  world: World
  clock: IdleClock
  meter: Meter
  dice: Dice
  /** 0 to 1: the sender's jitter, the same in every run. */
  random: () => number
}

/** One process that sends: it keeps what it has read until it dies, and after that it neither asks nor answers. */
export type Sender = { services: SendServices; died: Promise<'died'> }

/** Nobody waits for what a dead process would have done next. */
const never = (): Promise<never> => new Promise(() => {})

/** The sender's services, as its handler puts them together, on clients of its own that meet with faults. */
export const startSender = ({ world, clock, meter, dice, random }: Ground): Sender => {
  let dead = false
  let die = (): void => {}
  const died = new Promise<'died'>((resolve) => {
    die = () => {
      dead = true
      resolve('died')
    }
  })
  /** Around every request: time stands still meanwhile, and the process may be killed at it. */
  const living = async (_command: string, request: () => Promise<unknown>): Promise<unknown> => {
    if (dead) return never()
    const death = dice.death()
    if (death === 'before') die()
    if (dead) return never()
    try {
      const answer = await clock.during(request())
      if (death === 'after') die()
      return dead ? never() : answer
    } catch (error) {
      if (death === 'after') die()
      if (dead) return never()
      throw error
    }
  }
  const dynamo = new DynamoDBClient({})
  watch(dynamo, living)
  dynamo.middlewareStack.add((next) => (request) => sufferAtTable(dice.fault('table'), () => next(request)), {
    step: 'deserialize',
    priority: 'high',
  })
  meter.count(dynamo, 'send')
  const ses = new SESClient({ maxAttempts: 1 })
  watch(ses, (command, request) =>
    living(command, () => {
      const fault = dice.fault('SES')
      if (fault) world.servers.ses.inject(fault)
      return request()
    }),
  )
  const table = openTable(world.table.name, clock.now, dynamo)
  const blobs = { ...world.blobs, get: (key: string) => clock.during(world.blobs.get(key)) }
  return { services: aSender({ table, clock, blobs }, { table, clock, ses, random }), died }
}
