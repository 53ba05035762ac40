import '../../infra/local/quiet.ts'
import { SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DigestServices, startDigest } from '../../functions/digest/digest.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { mondayBefore, plus } from '../../shared/domain/time.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { type DoomedProcess, doomedProcess } from '../builders/doomed-process.ts'
import { watch, watchedTable } from '../builders/sender.ts'
import { aWorld, FIRST_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
beforeAll(async () => {
  world = await aWorld()
  await world.sendDigest()
})
afterAll(() => world.close())

const startIn = (process: DoomedProcess): DigestServices => {
  const sqs = new SQSClient({})
  watch(sqs, process.around)
  const bulk = openQueue<{ period: string; shard: number }>(world.servers.queueUrls.bulk ?? '', sqs)
  const urgent = openQueue<{ period: string; shard: number }>(world.servers.queueUrls.urgent ?? '', sqs)
  return { table: watchedTable(world, process.around), bulk, urgent, now: world.clock.now }
}

let monday = FIRST_MONDAY
const nextMonday = (): void => {
  monday = mondayBefore(plus(monday, { days: 7, hours: 2 }))
  world.clock.moveTo(monday)
}

describe('starting a run in a process that dies at any of its requests', () => {
  it('recover finishes the start; every contact is in one shard and settled once', async () => {
    nextMonday()
    const whole = doomedProcess(Number.POSITIVE_INFINITY)
    await startDigest(startIn(whole))
    await world.settle()
    expect(whole.requests()).toBeGreaterThan(5)
    let notes = 0
    for (let n = 1; n <= whole.requests(); n += 1) {
      nextMonday()
      await startDigest(startIn(doomedProcess(n))).catch(() => undefined)
      world.clock.moveTo(plus(monday, { minutes: 75 }))
      await world.invoke.recover({})
      await world.settle()
      await world.invoke.tick({})
      const [run] = await world.runs()
      const story = `died before request ${n} of ${run?.period}`
      expect(run, story).toMatchObject({ endsAt: monday, state: 'done', contacts: 3, shards: 1 })
      const dealt = await world.shards(run?.period ?? '')
      expect(dealt.flatMap(({ contacts }) => contacts).toSorted(), story).toEqual([
        'anna-neri',
        'bruno-bassi',
        'carla-conti',
      ])
      const { sent, skipped, kinds, ...others } = totalsOf(dealt)
      expect({ settled: sent + skipped, ...others }, story).toMatchObject({
        settled: 3,
        pending: 0,
        unknown: 0,
      })
      // Four weeks without news are owned up to once, in whichever run they are full.
      expect(kinds.note ?? 0, story).toBe(sent)
      notes += sent
    }
    expect(notes % 3).toBe(0)
    expect(notes).toBeGreaterThan(0)
    expect(world.mailed()).toHaveLength(3 + notes)
  })
})
