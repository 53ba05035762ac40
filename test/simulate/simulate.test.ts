import '../../infra/local/quiet.ts'
import { describe, expect, it } from 'vitest'
import { type SimulateOptions, simulate } from './whole.ts'

const tiny = (seed: number): SimulateOptions => ({
  contacts: 66,
  rate: 200,
  source: 'rer-bandi',
  faults: 0.05,
  seed,
  weeks: 1,
  threads: false,
  tickMinutes: 10,
  lookMinutes: 25 * 60,
  tell: () => {},
})

describe('a weekly run in which every twentieth request goes wrong', () => {
  it.each([1, 2])(
    'misses nobody and mails nobody twice, whatever goes wrong (seed %i)',
    async (seed) => {
      const { verdict, run, met, nextWeek } = await simulate(tiny(seed))
      expect(verdict.problems).toEqual([])
      expect(verdict.due).toBe(verdict.mailed + verdict.lost.length)
      expect(run.run.unknown).toBe(0)
      expect(Object.keys(met).length).toBeGreaterThan(4)
      // What was lost is in the next digest, for everybody whose turn it is.
      expect(nextWeek.sent).toBe(nextWeek.due)
    },
    60_000,
  )
})
