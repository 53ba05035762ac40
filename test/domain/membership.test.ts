import { describe, expect, it } from 'vitest'
import {
  asMember,
  heldOn,
  holdsOn,
  joins,
  leaves,
  leftAllOn,
  memberOn,
  turnsOn,
} from '../../shared/domain/membership.ts'
import { inZone, isCalendarDay } from '../../shared/domain/time.ts'
import { aMember, aMemberRecord, aVat } from '../builders/member.ts'

const fashion = { cluster: 'create' as const, valueChains: ['fashion'] }
const build = { cluster: 'build' as const, valueChains: ['seismic-safety'] }

describe('a membership', () => {
  it('holds from the day it joined on, and on the day it leaves no more', () => {
    const membership = { joinedOn: '2026-06-10', leftOn: '2026-07-01' }
    expect(
      ['2026-06-09', '2026-06-10', '2026-06-30', '2026-07-01'].map((day) => holdsOn(membership, day)),
    ).toEqual([false, true, true, false])
  })

  it('holds since ever while nobody knows when it joined, and for good while it has not left', () => {
    expect([holdsOn({}, '1990-01-01'), holdsOn({}, '2099-12-31')]).toEqual([true, true])
  })

  it('that begins and ends on the same day was none', () => {
    expect(holdsOn({ joinedOn: '2026-06-10', leftOn: '2026-06-10' }, '2026-06-10')).toBe(false)
  })

  it.each([
    ['in summer', '2026-07-01'],
    ['on the day on which clocks go forward', '2026-03-29'],
    ['on the day on which clocks go back', '2026-10-25'],
  ])('ends at midnight in Rome: %s', (_, leftOn) => {
    const record = aMemberRecord({ clusters: [{ ...fashion, leftOn }] })
    const [before, after] = [inZone(`${leftOn}T00:00`), inZone(`${leftOn}T23:59`)]
    const justBefore = new Date(Date.parse(before) - 1000).toISOString().replace('.000', '')
    expect(asMember(record, justBefore).clusters).toHaveLength(1)
    expect(asMember(record, before).clusters).toEqual([])
    expect(asMember(record, after).clusters).toEqual([])
  })

  it('is seen without what only the associations keep', () => {
    const record = aMemberRecord({ vat: aVat(1), revision: 3, membershipsAt: '2026-06-01T00:00:00Z' })
    expect(asMember(record, '2026-06-29T05:30:00Z')).toEqual(aMember())
  })
})

describe('a member of two clusters', () => {
  const member = aMember({ clusters: [fashion, build] })

  it('that leaves one stays in the other', () => {
    const after = leaves(member, 'create', '2026-07-01')
    expect(memberOn(after, '2026-06-30').clusters).toHaveLength(2)
    expect(memberOn(after, '2026-07-01').clusters).toEqual([build])
    expect(leftAllOn(after)).toBeUndefined()
  })

  it('that leaves both is in none from the later day on', () => {
    const after = leaves(leaves(member, 'create', '2026-07-01'), 'build', '2026-08-01')
    expect(leftAllOn(after)).toBe('2026-08-01')
    expect(['2026-07-01', '2026-08-01', '2026-08-02'].map((day) => turnsOn(after, day))).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('joining', () => {
  it('for the first time begins on its day, and not before', () => {
    const after = joins(aMember({ clusters: [build] }), { ...fashion, joinedOn: '2026-07-01' })
    expect(memberOn(after, '2026-06-30').clusters).toEqual([build])
    expect(memberOn(after, '2026-07-01').clusters).toHaveLength(2)
  })

  it('again keeps the time before', () => {
    const before = aMember({ clusters: [{ ...fashion, joinedOn: '2024-01-01', leftOn: '2025-01-01' }] })
    const after = joins(before, { ...fashion, joinedOn: '2026-07-01' })
    const [membership = fashion] = after.clusters
    expect(
      ['2023-12-31', '2024-06-01', '2025-01-01', '2026-06-30', '2026-07-01'].map((day) =>
        heldOn(membership, day),
      ),
    ).toEqual([false, true, false, false, true])
    expect(memberOn(after, '2024-06-01').clusters).toEqual([])
  })

  it('on the day it would have left takes the leaving back', () => {
    const before = aMember({ clusters: [{ ...fashion, joinedOn: '2024-01-01', leftOn: '2026-07-01' }] })
    expect(joins(before, { ...fashion, joinedOn: '2026-07-01' }).clusters).toEqual([
      { ...fashion, joinedOn: '2024-01-01' },
    ])
  })

  it('what it is in already changes nothing', () => {
    expect(joins(aMember(), { ...fashion, joinedOn: '2026-07-01' })).toEqual(aMember())
  })
})

it('a day that is not in the calendar is none', () => {
  expect(
    ['2026-02-28', '2026-02-29', '2026-02-30', '2026-13-01', '1970-01-01', 'x'].map(isCalendarDay),
  ).toEqual([true, false, false, false, true, false])
})
