import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startAsked } from '../../functions/digest/digest.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { plus } from '../../shared/domain/time.ts'
import { readActs } from '../../shared/store/acts.ts'
import { readRuns, readShards, updateRun } from '../../shared/store/runs.ts'
import { type Asking, asking } from './api/asking.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const WEEK = '2026-W27'
const TODAY = '2026-06-29'

let world: ConsoleWorld
let ask: Asking
let shards: ShardReady[]
beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill()
  ask = asking(world)
  shards = []
})
afterEach(() => world.close())

const queue = { send: async (ready: ShardReady[]) => void shards.push(...ready) }
/** Does what was asked for, as the function does whose queue it is. */
const work = async (now = NOW): Promise<void> => {
  const table = { ...world.table, now: () => now }
  const services = { table, bulk: queue, urgent: queue, now: () => now }
  await Promise.all(world.runs.splice(0).map((asked) => startAsked(asked, services)))
}
const press = (run = 'weekly', period = WEEK) => world.send('/send-now', { run, period })

describe('G6 "send now" twice', () => {
  it('is one run, also when nobody has looked in between', async () => {
    expect([(await press()).status, (await press()).status]).toEqual([303, 303])
    await work()
    expect(await readRuns(world.table, 10)).toMatchObject([{ period: WEEK, contacts: 1, state: 'sending' }])
    expect(await readShards(world.table, WEEK)).toHaveLength(1)
    expect(new Set(shards.map(({ shard }) => shard)).size).toBe(1)
  })

  it('is told the second time once it has left, and asks for nothing', async () => {
    await press()
    await work()
    const again = await press()
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Era già partito: non è stato avviato di nuovo.')
    expect(world.runs).toEqual([])
  })

  it('by programs too', async () => {
    const body = { run: 'daily', period: TODAY, contacts: 1 }
    expect((await ask('POST', '/due-runs', { body })).status).toBe(202)
    expect((await ask('POST', '/due-runs', { body })).status).toBe(202)
    await work()
    const again = await ask('POST', '/due-runs', { body })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      detail: `Run ${TODAY} has left already, and is not started again.`,
    })
    expect(await readRuns(world.table, 10, 'daily')).toHaveLength(1)
  })

  it('goes on with a start that was cut off', async () => {
    await press()
    await work()
    await updateRun(world.table, WEEK, ['sending'], { state: 'preparing' })
    expect(await world.read('/send-now')).toContain('L’avvio si è interrotto')
    await press()
    await work()
    expect(await readRuns(world.table, 10)).toMatchObject([{ period: WEEK, state: 'sending' }])
    expect(await readShards(world.table, WEEK)).toHaveLength(1)
  })
})

describe('starting a run by hand', () => {
  it('asks first, with whom it reaches', async () => {
    const page = await world.read('/send-now')
    expect(page).toContain('Si guarda un referente.')
    expect(page).toContain('Per come stanno le cose nessuno riceve un digest.')
    expect(page).toMatch(/name="period" value="2026-W27"/)
    expect(await world.read('/send-now?lang=en')).toContain('One contact is looked at.')
  })

  it('is refused for a period that is not due, and for contacts that are others than were read', async () => {
    expect((await press('weekly', '2026-W28')).status).toBe(409)
    const others = await ask('POST', '/due-runs', { body: { run: 'weekly', period: WEEK, contacts: 900 } })
    expect([others.status, world.runs]).toEqual([409, []])
  })

  it('does nothing by a message that comes when its week is over', async () => {
    await press()
    await work(plus(NOW, { days: 8 }))
    expect(await readRuns(world.table, 10)).toEqual([])
  })

  it('is an operator’s alone, and written down', async () => {
    const marta = await world.signIn('marta')
    const refused = await world.send('/send-now', { run: 'weekly', period: WEEK }, { cookie: marta })
    expect([refused.status, world.runs]).toEqual([403, []])
    expect(await world.read('/runs')).toContain('href="/send-now"')
    expect(await world.read('/runs', { cookie: marta })).not.toContain('href="/send-now"')
    await press()
    const acts = (await readActs(world.table, NOW.slice(0, 10))).filter(({ name }) => name === 'start-run')
    expect(acts.map(({ person, subject, status }) => [person, subject, status]).toSorted()).toEqual([
      ['marta', undefined, 403],
      ['paolo', WEEK, 303],
    ])
  })
})
