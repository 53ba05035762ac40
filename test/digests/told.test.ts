import { describe, expect, it } from 'vitest'
import { otherDaysText } from '../../shared/digests/other-days.ts'
import { rowsOf, sinceTold, toldIn } from '../../shared/digests/told.ts'
import type { Change, Origin } from '../../shared/domain/opportunity.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const [MONDAY, NEXT_MONDAY] = ['2026-06-22T05:30:00Z', '2026-06-29T05:30:00Z']
const JULY = [aDeadline('2026-07-10T10:00:00Z')]
const SEPTEMBER = [aDeadline('2026-09-15T10:00:00Z')]

const origin = (source: string, version = 1, overrides: Partial<Origin> = {}): Origin => ({
  id: `${source}:x`,
  source,
  version,
  url: `https://${source}.example.org/x`,
  firstSeenAt: '2026-06-16T04:00:00Z',
  deadlines: JULY,
  ...overrides,
})
const extended = (at: string, by: string, version: number): Change => ({
  at,
  version,
  origin: `${by}:x`,
  field: 'deadline',
  before: JSON.stringify(JULY),
  after: JSON.stringify(SEPTEMBER),
})
const call = (origins: Origin[], changes: Change[] = []) =>
  anOpportunity({ source: 'it-incentivi', sourceId: 'x', origins, changes })
const told = (...ids: [string, number][]) =>
  new Map(ids.map(([id, version]) => [id, { version, at: MONDAY }] as const))
const fields = (...asked: Parameters<typeof sinceTold>) =>
  sinceTold(...asked)?.changes.map(({ field }) => field)

const two = [origin('it-incentivi'), origin('rer-bandi', 2)]

describe('A20 a call of several rows', () => {
  it('is told as all of them, so that each is known at its version', () =>
    expect(rowsOf(call(two))).toEqual([
      { id: 'it-incentivi:x', version: 1 },
      { id: 'rer-bandi:x', version: 2 },
    ]))

  it('was told to whoever was told of one of them', () => {
    expect(sinceTold(call(two), told(['rer-bandi:x', 2]))).toEqual({ at: MONDAY, changes: [] })
    expect(sinceTold(call(two), told(['rer-bandi:y', 2]))).toBeUndefined()
  })

  it('has changed when a row has since the version that was told', () => {
    const changed = call(two, [extended('2026-06-25T04:00:00Z', 'rer-bandi', 2)])
    expect(fields(changed, told(['it-incentivi:x', 1], ['rer-bandi:x', 1]))).toEqual(['deadline'])
    expect(fields(changed, told(['it-incentivi:x', 1], ['rer-bandi:x', 2]))).toEqual([])
  })

  it('has changed when a row that no mail named did so after the mail, not when it did before', () => {
    const since = (at: string) =>
      fields(call(two, [extended(at, 'rer-bandi', 2)]), told(['it-incentivi:x', 1]))
    expect(since('2026-06-25T04:00:00Z')).toEqual(['deadline'])
    expect(since('2026-06-18T04:00:00Z')).toEqual([])
  })

  it('was told last in the last mail that named any of its rows', () => {
    const record = (at: string, id: string) => ({ at, told: [{ id, version: 1 }] })
    const records = [record(MONDAY, 'it-incentivi:x'), record(NEXT_MONDAY, 'rer-bandi:x')]
    expect(sinceTold(call(two), toldIn(records))?.at).toBe(NEXT_MONDAY)
  })
})

describe('another day on another site', () => {
  const stated = (deadlines: Origin['deadlines'], overrides: Partial<Origin> = {}) =>
    otherDaysText(
      'it',
      call([origin('rer-bandi'), origin('it-incentivi', 1, { deadlines, ...overrides })]),
      MONDAY,
    )

  it('is named where it is yet to come', () =>
    expect(stated(SEPTEMBER)).toBe('Altra scadenza su incentivi.gov.it: martedì 15 settembre 2026'))

  it('is not named where it is the same, over, or no longer said', () => {
    expect(stated(JULY)).toBeUndefined()
    expect(stated([aDeadline('2026-06-12T10:00:00Z')])).toBeUndefined()
    expect(stated(SEPTEMBER, { withdrawnAt: MONDAY })).toBeUndefined()
  })
})
