import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { foldRun, type Known, NOTHING_KNOWN, type ReplayedRun } from '../../functions/ingest/fold.ts'
import { joinReadings } from '../../functions/ingest/read-source.ts'
import { recorded } from '../../infra/local/replay/recorded.ts'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { readWhole, type WholeReading, withGateway } from './reading.ts'

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples')
const missing = !existsSync(SAMPLES)
if (missing)
  console.warn('Skipped: no recorded answers at ../shared/samples, so the EU days are not replayed.')

const DAYS = ['2026-04-21', '2026-05-20', '2026-06-26'].map((day): Instant => `${day}T03:15:00Z`)

const readAt = (now: Instant): Promise<WholeReading> =>
  withGateway(
    recorded(SAMPLES, () => now),
    (gateway) => readWhole(euSedia, gateway, now),
  )

/** Rows alone: what a topic's own page said on these days was not recorded. */
const rowsAlone = async (draft: Draft) => ({ draft, isWhole: true, alike: async (row: Draft) => row })

const fold = (known: Known, startedAt: Instant, reading: Omit<WholeReading, 'pages'>) =>
  foldRun(known, joinReadings(euSedia, [reading], 100), { source: euSedia, startedAt, complete: rowsAlone })

/** Changed fields with how often. */
const fieldsOf = ({ changed }: ReplayedRun): Record<string, number> => {
  const fields = changed.flatMap(({ changes }) => changes.map(({ field }) => field))
  return Object.fromEntries(
    [...new Set(fields)].toSorted().map((field) => [field, fields.filter((one) => one === field).length]),
  )
}

describe.skipIf(missing)('the three recorded days of the EU portal, in order', () => {
  const days: ReplayedRun[] = []
  let known: Known = NOTHING_KNOWN
  beforeAll(async () => {
    for (const startedAt of DAYS) {
      const folded = await fold(known, startedAt, await readAt(startedAt))
      days.push(folded.replayed)
      known = folded.known
    }
  })

  it('tell of the first nothing, of the others what is new and what has moved, and close nothing', () => {
    expect(
      days.map((day) => [
        day.state,
        day.read,
        day.added.length,
        day.changed.length,
        day.withdrawn.length,
        fieldsOf(day),
      ]),
    ).toEqual([
      ['baseline', 407, 407, 0, 0, {}],
      ['complete', 440, 199, 7, 0, { deadline: 7 }],
      ['complete', 446, 117, 4, 0, { deadline: 3, title: 1 }],
    ])
  })

  it('differ in deadlines by days or hours, never by seconds alone', () => {
    const moved = days.flatMap(({ changed }) =>
      changed.flatMap(({ changes }) => changes.filter(({ field }) => field === 'deadline')),
    )
    const minutes = (json = '[]') => (JSON.parse(json) as { at: string }[]).map(({ at }) => at.slice(0, 16))
    for (const { before, after } of moved) expect(minutes(before)).not.toEqual(minutes(after))
  })

  it('miss one call, which was open and was not listed on the third', () => {
    expect(days.map((day) => day.missing)).toEqual([0, 0, 1])
    expect(days.flatMap((day) => day.problem ?? [])).toEqual([])
  })

  it('after which a night that shifts every deadline by an hour is held back', async () => {
    const reading = await readAt(DAYS[2] ?? '')
    const drafts = reading.drafts.map((draft) => ({
      ...draft,
      deadlines: draft.deadlines.map((one) => ({ ...one, at: plus(one.at, { hours: 1 }) })),
    }))
    const { replayed } = await fold(known, plus(DAYS[2] ?? '', { days: 1 }), { ...reading, drafts })
    expect(replayed).toMatchObject({ state: 'quarantined', changed: [] })
    expect(replayed.problem).toContain('deadlines of open calls moved')
  })

  it('after which a night that lists everything thrice, years past and open, is held back; the next morning is as usual', async () => {
    const reading = await readAt(DAYS[2] ?? '')
    const years = [2019, 2021]
    const ghosts = reading.drafts.flatMap((draft) =>
      years.map((year) => ({
        ...draft,
        sourceId: `${draft.sourceId}-${year}`,
        deadlines: [{ at: `${year}-03-10T16:00:00Z`, hourStated: true, zone: euSedia.zone }],
      })),
    )
    const night = plus(DAYS[2] ?? '', { days: 1 })
    const accident = await fold(known, night, { ...reading, drafts: [...ghosts, ...reading.drafts] })
    expect(accident.replayed).toMatchObject({ state: 'quarantined', read: 1338, added: [], changed: [] })
    expect(accident.replayed.problem).toContain('found 893')
    expect(accident.replayed.suspects).toHaveLength(20)
    expect(accident.known.calls).toBe(known.calls)
    const morning = await fold(accident.known, plus(night, { days: 1 }), reading)
    expect(morning.replayed).toMatchObject({ state: 'complete', added: [], changed: [], withdrawn: [] })
  })
})
