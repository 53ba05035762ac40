import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedOf, doubtsOf, doubtText, type Kind, type PastRun } from '../../shared/domain/brake.ts'
import type { Census } from '../../shared/domain/source-run.ts'
import { plus } from '../../shared/domain/time.ts'

const NOW = '2026-06-29T03:15:00Z'
const census = (fields: Partial<Census> = {}): Census => ({
  open: 440,
  fresh: 0,
  vanished: 0,
  reopened: 0,
  moved: 0,
  longPast: 0,
  ...fields,
})

/** A complete run `days` ago. */
const aRun = (days: number, fields: Partial<Census> = {}, overrides: Partial<PastRun> = {}): PastRun => {
  const startedAt = plus(NOW, { days: -days })
  return {
    startedAt,
    state: 'complete',
    baseline: false,
    census: census(fields),
    added: fields.fresh ?? 0,
    missing: fields.vanished ?? 0,
    lastCompleteAt: startedAt,
    ...overrides,
  }
}
const quiet = [aRun(1), aRun(2, { fresh: 12, longPast: 1 }), aRun(3, { fresh: 4 })]
const kindsOf = (found: Partial<Census>, runs: PastRun[] = quiet): Kind[] =>
  doubtsOf(census(found), runs, NOW).map(({ kind }) => kind)

describe('a reading in proportion', () => {
  it.each<[string, Partial<Census>]>([
    ['nothing new', {}],
    ['a yearly work programme: half of the list again', { fresh: 220 }],
    ['few calls at a small site, though they are more than it had', { open: 3, fresh: 10 }],
    ['the one open call of a small site that is gone', { open: 1, vanished: 1 }],
    ['half of the calls that end on one day', { vanished: 220 }],
    ['a decree that puts off ten terms of a small site', { open: 12, moved: 10 }],
    ['a quarter of the deadlines moved', { moved: 110 }],
    ['a decree that re-opens five', { open: 8, reopened: 5 }],
  ])('is believed: %s', (_, found) => {
    expect(kindsOf(found)).toEqual([])
  })

  it('is measured by the source: what was lively before may be so twice over', () => {
    expect(kindsOf({ fresh: 300 }, [...quiet, aRun(9, { fresh: 150 })])).toEqual([])
    expect(kindsOf({ fresh: 301 }, [...quiet, aRun(9, { fresh: 150 })])).toEqual(['fresh'])
  })

  it('is measured by the time that has passed: five weeks of silence bring more than one', () => {
    expect(kindsOf({ fresh: 199, open: 238 }, [aRun(29, {}, { baseline: true })])).toEqual([])
    expect(kindsOf({ fresh: 199, open: 238 }, [aRun(1, {}, { baseline: true })])).toEqual(['fresh'])
  })
})

describe('a reading out of proportion', () => {
  it.each<[string, Partial<Census>, Kind[]]>([
    ['twice as many calls as yesterday', { fresh: 441 }, ['fresh']],
    ['more than half of the calls gone', { vanished: 221 }, ['vanished']],
    ['many terms re-opened at once', { reopened: 45 }, ['reopened']],
    ['more than a quarter of the deadlines moved', { moved: 111 }, ['moved']],
    ['years past and open', { longPast: 23 }, ['longPast']],
    [
      'an accident of the index',
      { fresh: 450, reopened: 60, longPast: 430 },
      ['fresh', 'reopened', 'longPast'],
    ],
  ])('is doubted: %s', (_, found, kinds) => {
    expect(kindsOf(found)).toEqual(kinds)
  })

  it('is doubted still after more days in quarantine than are remembered', () => {
    const held = { state: 'quarantined', lastCompleteAt: plus(NOW, { days: -121 }) } as const
    const runs = Array.from({ length: 120 }, (_, day) => aRun(day + 1, { fresh: 900 }, held))
    expect(kindsOf({ fresh: 900, reopened: 200 }, runs)).toEqual(['fresh', 'reopened'])
  })

  it('names what was expected, why, and what was found', () => {
    const found = census({ fresh: 900, longPast: 400 })
    const text = doubtText('eu-sedia', found, doubtsOf(found, quiet, NOW))
    expect(text).toContain(
      'at most 220 new calls beside 440 open (the busiest run of eight weeks had 12), found 900',
    )
    expect(text).toContain('at most 22 calls listed as open long past their deadline')
  })
})

describe('what the brake remembers', () => {
  it('is nothing before the first whole reading, which is the baseline', () => {
    const failed = aRun(1, {}, { state: 'failed', lastCompleteAt: undefined, census: undefined })
    expect(kindsOf({ open: 0, fresh: 5000, longPast: 900 }, [failed])).toEqual([])
  })

  it('is not the baseline itself, in which everything was new', () => {
    expect(kindsOf({ fresh: 221 }, [aRun(1, { fresh: 440, open: 0 }, { baseline: true })])).toEqual(['fresh'])
  })

  it('is no run older than eight weeks, none that was held back, and no file brought by hand', () => {
    for (const lively of [
      aRun(57, { fresh: 300 }),
      aRun(5, { fresh: 300 }, { state: 'quarantined' }),
      aRun(5, { fresh: 300 }, { uploaded: true }),
    ])
      expect(kindsOf({ fresh: 221 }, [aRun(1), lively])).toEqual(['fresh'])
  })

  it('of a list that always carries its dead along is how many', () => {
    const archive = [aRun(1, { longPast: 300 }), aRun(2, { longPast: 298 })]
    expect(kindsOf({ longPast: 310 }, archive)).toEqual([])
    expect(kindsOf({ longPast: 601 }, archive)).toEqual(['longPast'])
  })

  it('of runs from before there was a census is what they counted; a level never measured has not risen', () => {
    const old = aRun(1, {}, { census: undefined, added: 130 })
    expect(kindsOf({ fresh: 260, longPast: 300 }, [old])).toEqual([])
  })
})

describe('the rule, for any source', () => {
  const kinds = fc.constantFrom<Kind>('fresh', 'vanished', 'reopened', 'moved', 'longPast')
  const some = fc.integer({ min: 0, max: 5000 })
  const weeks = fc.integer({ min: 1, max: 60 })

  it('allows more, never less, the more is open, the longer it is ago and the livelier the past', () => {
    fc.assert(
      fc.property(kinds, some, weeks, some, some, (kind, open, week, busiest, more) => {
        const usual = allowedOf(kind, open, week, busiest)
        expect(allowedOf(kind, open + more, week, busiest)).toBeGreaterThanOrEqual(usual)
        expect(allowedOf(kind, open, week + 1, busiest)).toBeGreaterThanOrEqual(usual)
        expect(allowedOf(kind, open, week, busiest + more)).toBeGreaterThanOrEqual(usual)
      }),
    )
  })

  it('never doubts three, and always doubts a list that has more than doubled', () => {
    fc.assert(
      fc.property(kinds, some, weeks, some, (kind, open, week, busiest) => {
        expect(allowedOf(kind, open, week, busiest)).toBeGreaterThanOrEqual(3)
        expect(allowedOf('fresh', open, week, busiest)).toBeLessThanOrEqual(Math.max(10, open))
      }),
    )
  })

  it('does not depend on the order of the runs', () => {
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), some), { maxLength: 20 })
    fc.assert(
      fc.property(runs, some, (past, fresh) => {
        const made = past.map(([days, count]) => aRun(days, { fresh: count }))
        expect(kindsOf({ fresh }, made.toReversed())).toEqual(kindsOf({ fresh }, made))
      }),
    )
  })
})
