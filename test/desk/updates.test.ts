import { describe, expect, it } from 'vitest'
import { announcedCall } from '../../functions/tick/announced-call.ts'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { carryOut, type Order } from '../../shared/domain/announcement-flow.ts'
import type { Change, Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { afterOrders, aPublished, aWritten } from '../builders/announcement.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const NOW = '2026-06-29T07:00:00Z'
const LATER = '2026-07-20T08:00:00Z'
const act = { form: 'determinazione', number: '99/2026', date: '2026-07-18' }
const line = { it: 'Lo sportello resta chiuso ad agosto.' }
const callOf = (announcement: Announcement, stored?: Opportunity, now: Instant = LATER): Opportunity => {
  const call = announcedCall(announcement, stored, [], now)
  if (!call) throw new Error('nothing is different')
  return call
}
const write = (overrides: Parameters<typeof aWritten>[0], part: 'dates' | 'essentials'): Order => ({
  do: 'write',
  part,
  written: aWritten(overrides),
  checked: false,
})
const extend = (closes1Day: string, from: Announcement, now: Instant): Announcement =>
  afterOrders(from, [
    [write({ closes1Day }, 'dates'), 'elena', now],
    [{ do: 'update', kind: 'prorogato', tell: 'at-once', line, act }, 'elena', now],
  ])
const first = callOf(aPublished(), undefined, NOW)

describe('what ends a call', () => {
  it.each(['revocato', 'sospeso', 'chiuso-anticipatamente'] as const)(
    '%s reaches members though the form is half rewritten; what is half written stays with the officers',
    (kind) => {
      const half = afterOrders(aPublished(), [[write({ summaryIt: '' }, 'essentials'), 'elena', LATER]])
      const ended = afterOrders(half, [[{ do: 'update', kind, tell: 'at-once', line, act }, 'elena', LATER]])
      const call = callOf(ended, first)
      expect(call.summary).toBe(first.summary)
      expect(call.changes.at(-1)?.own?.kind).toBe(kind)
      expect(ended.written.summaryIt).toBe('')
      expect(ended.live?.updates.at(-1)?.fields).toEqual([])
    },
  )
})

describe('an update that comes among the calls', () => {
  it('says what it changed, however much was changed before', () => {
    const changes: Change[] = Array.from({ length: 50 }, (_, at) => ({
      at: '2026-07-01T08:00:00Z',
      version: at + 2,
      field: 'title',
    }))
    const call = callOf(extend('2026-10-15', aPublished(), LATER), { ...first, version: 51, changes })
    expect(call.changes.at(-1)).toMatchObject({ field: 'deadline', version: 52, own: { line } })
    expect(call.changes).toHaveLength(50)
  })

  it('is dated by when it comes there: who looks at what is new since then finds it, however late it came', () => {
    const late = '2026-07-20T09:30:00Z'
    expect(callOf(aPublished(), undefined, late).firstSeenAt).toBe(late)
    expect(callOf(aPublished(), undefined, late).publishedAt).toBe(NOW)
    expect(callOf(extend('2026-10-15', aPublished(), LATER), first, late).changes[0]?.at).toBe(late)
    const revoked = afterOrders(aPublished(), [
      [{ do: 'update', kind: 'revocato', tell: 'at-once', line, act }, 'elena', LATER],
    ])
    expect(callOf(revoked, first, late).changes[0]?.at).toBe(late)
  })

  it('waits for the one before it: of two that are on their way neither sentence is lost', () => {
    const one = extend('2026-10-15', aPublished(), LATER)
    const next: Order = { do: 'update', kind: 'rettificato', tell: 'digest', line, act }
    expect(carryOut(one, next, { by: 'elena', now: LATER, alike: [] })).toEqual({ refused: 'waiting' })
  })
})

describe('a site that is slow', () => {
  const twin = (days: readonly [day: string, at: Instant][]): Opportunity => {
    const start = anOpportunity({
      id: 'rer-imprese:maglieria',
      source: 'rer-imprese',
      title: 'Maglieria digitale: contributi (DGR 812/2026)',
      url: first.url,
      deadlines: [aDeadline('2026-09-30T11:00:00Z')],
      firstSeenAt: '2026-07-02T04:00:00Z',
    })
    let row = start
    for (const [day, at] of days) {
      const after = [aDeadline(`${day}T11:00:00Z`)]
      const version = row.version + 1
      const change: Change = {
        at,
        version,
        field: 'deadline',
        before: JSON.stringify(row.deadlines),
        after: JSON.stringify(after),
      }
      row = { ...row, version, deadlines: after, changes: [...row.changes, change] }
    }
    return row
  }
  const join = (...rows: Opportunity[]) => {
    const [call, ...others] = joinTwins(rows, { rulings: [], rankOf: authorityRank })
    if (!call || others.length > 0) throw new Error(`expected one call, found ${others.length + 1}`)
    return call
  }

  it('A19 repeats only what the desk has said before: no day is brought forward, and nothing is told twice', () => {
    const second = callOf(extend('2026-10-10', aPublished(), LATER), first, LATER)
    const again = '2026-07-21T08:00:00Z'
    const third = callOf(
      extend('2026-10-20', extend('2026-10-10', aPublished(), LATER), again),
      second,
      again,
    )
    const slow = join(third, twin([['2026-10-10', '2026-07-22T04:00:00Z']]))
    expect(slow.deadlines[0]?.at).toBe('2026-10-20T11:00:00Z')
    expect(slow.changes.map(({ at }) => at)).toEqual([LATER, again])
    const there = twin([
      ['2026-10-10', '2026-07-22T04:00:00Z'],
      ['2026-10-20', '2026-07-25T04:00:00Z'],
    ])
    expect(join(third, there).changes.map(({ at }) => at)).toEqual([LATER, again])
    const further = twin([
      ['2026-10-10', '2026-07-22T04:00:00Z'],
      ['2026-11-20', '2026-07-25T04:00:00Z'],
    ])
    expect(join(third, further).deadlines[0]?.at).toBe('2026-11-20T11:00:00Z')
  })
})
