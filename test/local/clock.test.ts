import { describe, expect, it } from 'vitest'
import { drivenClock } from '../../infra/local/clock.ts'

const MONDAY = '2026-06-29T05:30:00Z'

describe('the clock of this machine', () => {
  it('stands still until somebody sleeps or moves it', async () => {
    const clock = drivenClock(MONDAY)
    expect(clock.now()).toBe(MONDAY)
    await clock.sleep(90_000)
    expect(clock.now()).toBe('2026-06-29T05:31:30Z')
    clock.moveTo(MONDAY)
    expect(clock.now()).toBe('2026-06-29T05:31:30Z')
  })

  it('once let go follows the world alone: what fires late does not push it ahead', () => {
    const clock = drivenClock(MONDAY)
    clock.letGo()
    clock.moveTo('2026-06-29T05:31:00Z')
    expect(clock.now() < '2026-06-29T05:30:30Z').toBe(true)
  })
})
