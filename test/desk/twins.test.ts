import { describe, expect, it } from 'vitest'
import { sketchedCall } from '../../functions/tick/announced-call.ts'
import { NO_PAGE } from '../../shared/domain/announced.ts'
import type { Alike, Announcement } from '../../shared/domain/announcement.ts'
import { carryOut, isWeighed, type Order } from '../../shared/domain/announcement-flow.ts'
import { decidedOf, undecided } from '../../shared/domain/announcement-twins.ts'
import { afterOrders, anAnnouncement, aWritten } from '../builders/announcement.ts'
import { aCluster } from '../builders/cluster.ts'

const NOW = '2026-06-29T07:00:00Z'
const ALIKE: Alike = { call: 'rer-bandi:a', rows: ['rer-bandi:a', 'it-incentivi:7'] }
const REASON = 'È la seconda finestra dello stesso atto.'

const carry = (before: Announcement, order: Order, alike: Alike[] = [ALIKE]) =>
  carryOut(before, order, { by: 'elena', now: NOW, alike })
const following = (before: Announcement, order: Order, alike?: Alike[]): Announcement => {
  const carried = carry(before, order, alike)
  if ('refused' in carried) throw new Error(carried.refused)
  return carried.announcement
}
const approved = afterOrders(anAnnouncement(), [
  [{ do: 'submit' }, 'elena', NOW],
  [{ do: 'approve' }, 'nora', NOW],
])
const AT = '2026-07-01T07:00:00Z'

describe('a call that it very likely is already', () => {
  it.each<[string, Announcement, Order]>([
    ['handed in', anAnnouncement(), { do: 'submit' }],
    ['published', approved, { do: 'publish' }],
    ['scheduled', approved, { do: 'schedule', at: AT }],
  ])('keeps it from being %s, until somebody decides or writes why', (_, before, order) => {
    expect(isWeighed(order)).toBe(true)
    expect(carry(before, order)).toEqual({ refused: 'duplicate' })
    expect(carry(before, { ...order, over: 'Sì.' } as Order)).toEqual({ refused: 'duplicate' })
    const gone = following(before, { ...order, over: REASON } as Order)
    expect(gone.twins).toEqual([{ ...ALIKE, verdict: 'open', at: NOW, by: 'elena', reason: REASON }])
    expect(gone.happened.comment).toContain(REASON)
    for (const verdict of ['same', 'apart'] as const) {
      const decided = following(before, { do: 'compare', other: ALIKE, verdict })
      expect('announcement' in carry(decided, order)).toBe(true)
    }
  })

  it('is not asked again, also when it goes by another of its rows', () => {
    const decided = following(anAnnouncement(), { do: 'compare', other: ALIKE, verdict: 'apart' })
    const renamed: Alike = { call: 'it-incentivi:7', rows: ['it-incentivi:7'] }
    expect(decidedOf(decided, renamed)?.verdict).toBe('apart')
    expect(undecided(decided, [renamed, { call: 'rer-bandi:b', rows: ['rer-bandi:b'] }])).toHaveLength(1)
    const changed = following(decided, { do: 'compare', other: renamed, verdict: 'same' })
    expect(changed.twins).toMatchObject([{ call: 'it-incentivi:7', verdict: 'same' }])
  })

  it('fills what is empty and nothing else, to be checked, in a draft alone', () => {
    const { intensity: _, ...written } = aWritten()
    const fill = { intensity: '50', total: '1' }
    const order: Order = { do: 'compare', other: ALIKE, verdict: 'same', fill }
    const filled = following(anAnnouncement(written), order)
    expect(filled.written).toEqual({ ...written, intensity: '50' })
    expect(filled.unchecked).toEqual(['intensity'])
    expect(carry({ ...approved, written }, order)).toEqual({ refused: 'state' })
  })

  it('that is another announcement is never joined with it; one that is discarded decides nothing', () => {
    const other: Alike = { call: 'art-er:00000000000000aa', rows: ['art-er:00000000000000aa'] }
    expect(carry(anAnnouncement(), { do: 'compare', other, verdict: 'same' })).toEqual({ refused: 'twice' })
    expect('announcement' in carry(anAnnouncement(), { do: 'compare', other, verdict: 'apart' })).toBe(true)
    const gone = following(anAnnouncement(), { do: 'discard' })
    expect(carry(gone, { do: 'compare', other: ALIKE, verdict: 'apart' })).toEqual({ refused: 'state' })
  })
})

describe('an unfinished call', () => {
  const sketch = (written: Announcement['written']) =>
    sketchedCall({ id: '00112233445566aa', written }, NOW, [aCluster()])

  it('is as far as it can be read what it would be; nothing is made up', () => {
    expect(sketch({ kind: 'aid' })).toBeUndefined()
    expect(sketch({ titleIt: 'Porti' })).toMatchObject({
      title: 'Porti',
      url: NO_PAGE,
      deadlines: [],
      flags: [],
    })
    const odd = sketch({
      titleIt: 'Porti',
      actKind: 'bando',
      actDate: 'ieri',
      total: 'molto',
      ateco: 'ZZ',
      url: 'x',
    })
    expect(odd).toMatchObject({ act: { kind: 'bando' }, url: NO_PAGE })
    expect(odd?.amounts?.total).toBeUndefined()
    expect(odd?.ateco).toBeUndefined()
    expect(odd?.funder).toBeUndefined()
  })

  it('that is whole is the very call that is published', () => {
    expect(sketch(aWritten())).toMatchObject({
      id: 'art-er:00112233445566aa',
      firstSeenAt: NOW,
      amounts: { perProjectMax: 100_000_000, total: 500_000_000 },
      announced: { audience: { everybody: true } },
    })
  })
})
