import '../../infra/local/quiet.ts'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { totalsOf } from '../../shared/domain/run.ts'
import { plus } from '../../shared/domain/time.ts'
import { removeRows, writeRows } from '../../shared/store/table.ts'
import { aWorld, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

type Row = { pk: string; sk: string } & Record<string, unknown>

const rows = async (): Promise<Row[]> => {
  const { Items = [] } = await world.table.client.send(new ScanCommand({ TableName: world.table.name }))
  return Items as Row[]
}

/** The table as it was; what lies in blobs stays as it is, as after a restore on AWS. */
const restore = async (to: Row[]): Promise<void> => {
  await removeRows(world.table, await rows(), world.clock.sleep)
  await writeRows(world.table, to, world.clock.sleep)
}

/** An installation with a week behind it, on its second Monday. */
const onSecondMonday = async (): Promise<void> => {
  world = await aWorld()
  await world.invoke.digest({ kind: 'weekly' })
  world.servers.ses.inject('request-lost', 3)
  await world.settle()
  await world.invoke.tick({})
  world.clock.moveTo(SECOND_MONDAY)
  await world.invoke.match({ Records: [] })
}

const finishRun = async (): Promise<void> => {
  await world.settle()
  await world.servers.ses.settled()
  await world.settle()
  await world.invoke.tick({})
}

describe('I5 a table restored to a moment', () => {
  it.each([
    ['before the run was opened', false],
    ['at which the run was dealt and nobody mailed yet', true],
  ])('%s: nobody is mailed twice for the run that was finished, and it adds up again', async (_, dealt) => {
    await onSecondMonday()
    const before = await rows()
    await world.invoke.digest({ kind: 'weekly' })
    const then = dealt ? await rows() : before
    await finishRun()
    expect(new Set(world.mailed())).toHaveLength(3)
    const mailed = [...world.mailed()]

    await restore(then)
    for (const hours of [3, 3.5, 5, 6.5]) {
      world.clock.moveTo(plus(SECOND_MONDAY, { hours }))
      await world.invoke.recover({})
      await finishRun()
    }
    expect(world.mailed()).toEqual(mailed)
    expect(await world.run('2026-W27')).toMatchObject({ state: 'done', contacts: 3 })
    expect(totalsOf(await world.shards('2026-W27'))).toMatchObject({ sent: 3, pending: 0, unknown: 0 })
  })

  it('who had not been mailed by then is mailed', async () => {
    await onSecondMonday()
    const before = await rows()
    world.clock.moveTo(plus(SECOND_MONDAY, { hours: 3 }))
    await restore(before)
    expect(await world.invoke.recover({})).toMatchObject({ runsStarted: 1, shardsRequeued: 1 })
    await finishRun()
    expect(new Set(world.mailed())).toHaveLength(3)
  })
})
