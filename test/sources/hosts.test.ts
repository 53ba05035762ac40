import { expect, it } from 'vitest'
import { sources } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'

const hostOf = (source: Source): string => new URL(source.first('2026-06-29T05:30:00Z').url).hostname

/** Minutes into the day at which a schedule fires. */
const minutesOf = ({ schedule }: Source): number[] => {
  const [minutes = '', hours = ''] = schedule.split(' ')
  return hours
    .split(',')
    .flatMap((hour) => minutes.split(',').map((minute) => Number(hour) * 60 + Number(minute)))
}

it('C22 sources on one host are read at different times, since each run keeps the pace for itself alone', () => {
  for (const [n, one] of sources.entries())
    for (const other of sources.slice(n + 1) as Source[]) {
      if (hostOf(one) !== hostOf(other)) continue
      const apart = minutesOf(one).flatMap((at) => minutesOf(other).map((then) => Math.abs(at - then)))
      expect(Math.min(...apart), `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(5)
    }
})
