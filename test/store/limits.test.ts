import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { takeTurn } from '../../shared/store/limits.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import { losesTheAnswer } from '../servers/faulty-table.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const LIMIT = { most: 3, hours: 24 }

describe('turns', () => {
  it('come back one by one, each when its own time is over', async () => {
    const { table, clock } = await cloud.fresh()
    const taken: boolean[] = []
    for (const hours of [0, 10, 20, 23, 24, 25, 33, 34]) {
      clock.moveTo(plus(START, { hours }))
      taken.push(await takeTurn(table, 'try', 'somebody', LIMIT))
    }
    expect(taken).toEqual([true, true, true, false, true, false, false, true])
  })

  it('begin anew after a long silence, whether or not the table has swept the row away', async () => {
    const { table, clock } = await cloud.fresh()
    for (let n = 0; n < 3; n += 1) await takeTurn(table, 'try', 'somebody', LIMIT)
    clock.moveTo(plus(START, { days: 40 }))
    expect(await takeTurn(table, 'try', 'somebody', LIMIT)).toBe(true)
  })

  it('are each one’s own', async () => {
    const { table } = await cloud.fresh()
    for (let n = 0; n < 4; n += 1) await takeTurn(table, 'try', 'somebody', LIMIT)
    expect(await takeTurn(table, 'try', 'somebody-else', LIMIT)).toBe(true)
    expect(await takeTurn(table, 'another', 'somebody', LIMIT)).toBe(true)
  })

  it('are never more than there are where answers of the table are lost', async () => {
    const { table } = await cloud.fresh()
    const taken: boolean[] = []
    for (let n = 0; n < 6; n += 1) {
      cloud.faulty.meet('UpdateItem', losesTheAnswer)
      taken.push(await takeTurn(table, 'try', 'somebody', LIMIT).catch(() => false))
    }
    expect(taken.filter(Boolean).length).toBeLessThanOrEqual(3)
  })
})
