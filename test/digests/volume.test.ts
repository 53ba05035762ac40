import { describe, expect, it } from 'vitest'
import { type Volumes, volumeOf } from '../../shared/digests/volume.ts'
import type { Preferences } from '../../shared/domain/preferences.ts'
import { plus } from '../../shared/domain/time.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

/** Wednesday: the latest Monday is the one before. */
const NOW = '2026-07-01T08:00:00Z'

/** A call of knitwear, which is what the member makes, first seen so many days before the last digest. */
const seen = (days: number, fields: OpportunityFields = {}) =>
  anOpportunity({
    id: `example-region:avviso-${days}-${fields.sourceId ?? ''}`,
    title: 'Maglieria e filati certificati',
    firstSeenAt: plus(MONDAY, { days: -days }),
    deadlines: [aDeadline('2026-12-30T10:00:00Z')],
    ...fields,
  })
/** What a source held when it was first read: since then there is a history. */
const baseline = (days: number) =>
  seen(days, { baseline: true, sourceId: `primo-${days}`, title: 'Restauro di organi' })

const measured = (
  calls: ReturnType<typeof seen>[],
  preferences: Partial<Preferences> = {},
): Volumes | undefined => {
  const concepts = [aConcept({ it: ['maglieria', 'filati certificati'], en: [], weight: 5 })]
  const members = [aMember()]
  const matcher = createMatcher(
    buildCallIndex(calls),
    buildProfileIndex({ members, clusters: [aCluster()], ruleSets: [aRuleSet({ concepts })] }),
  )
  const contact = { name: 'Anna Neri', language: 'it' as const, frequency: 'weekly' as const, ...preferences }
  const cards = new Map(calls.map((call) => [call.id, call]))
  return volumeOf({ contact, members: [aMember()], opinions: [] }, { calls: { cards }, matcher }, NOW)
}
const weekly = (volumes: Volumes | undefined) => volumes?.by.weekly.possible

describe('the volume beside a choice', () => {
  it('is measured on what was published: one call a week is one mail a week of one call', () => {
    const calls = [baseline(80), ...Array.from({ length: 8 }, (_, week) => seen(7 * week + 3))]
    const volumes = measured(calls.slice(0, 9))
    expect(volumes?.weeks).toBe(11)
    expect(volumes?.by.weekly.good).toEqual({ mailsPerMonth: 3.2, callsPerMail: 1 })
    expect(volumes?.by.fortnightly.good).toEqual({ mailsPerMonth: 1.7, callsPerMail: 2 })
    expect(volumes?.by.monthly.good).toEqual({ mailsPerMonth: 1, callsPerMail: 4 })
  })

  it('is not guessed from fewer than four weeks', () => {
    expect(measured([baseline(27), seen(3)])).toBeUndefined()
    expect(measured([])).toBeUndefined()
    expect(measured([baseline(28), seen(3)])?.weeks).toBe(4)
  })

  it('looks back twelve weeks at most', () => {
    const volumes = measured([baseline(400), seen(90), seen(3)])
    expect(volumes?.weeks).toBe(12)
    expect(weekly(volumes)).toEqual({ mailsPerMonth: 0.4, callsPerMail: 1 })
  })

  it('counts a call that has closed since, as it was told when it was open', () => {
    const closed = seen(40, { deadlines: [aDeadline(plus(MONDAY, { days: -10 }))] })
    const shut = seen(41, {
      closedBySource: true,
      version: 2,
      changes: [{ at: plus(MONDAY, { days: -5 }), version: 2, field: 'closed' }],
    })
    expect(weekly(measured([baseline(84), closed, shut]))).toEqual({ mailsPerMonth: 0.4, callsPerMail: 2 })
  })

  it('counts neither what a source held at first, nor what the contact has refused', () => {
    const calls = [baseline(84), seen(20, { baseline: true }), seen(10, { level: 'european' })]
    expect(weekly(measured(calls))).toEqual({ mailsPerMonth: 0.4, callsPerMail: 1 })
    expect(weekly(measured(calls, { levels: ['regional'] }))).toEqual({ mailsPerMonth: 0, callsPerMail: 0 })
  })

  it('falls, and never grows, from one threshold to the next', () => {
    const faint = seen(24, { title: 'Sostegno a maglieria, ceramica, legno, carta, vetro e gomma' })
    const volumes = measured([baseline(84), faint, seen(3), seen(10)])
    for (const { possible, good, strong } of Object.values(volumes?.by ?? {})) {
      const calls = [possible, good, strong].map((one) => one.mailsPerMonth * one.callsPerMail)
      expect(calls).toEqual(calls.toSorted((a, b) => b - a))
    }
    expect(Object.values(volumes?.by ?? {})).toHaveLength(3)
  })

  it('holds no more calls a mail than a mail has room for', () => {
    const crowd = Array.from({ length: 40 }, (_, number) => seen(3, { sourceId: `folla-${number}` }))
    expect(weekly(measured([baseline(84), ...crowd]))?.callsPerMail).toBe(15)
    expect(weekly(measured([baseline(84), ...crowd], { cards: 3 }))?.callsPerMail).toBe(13)
  })
})
