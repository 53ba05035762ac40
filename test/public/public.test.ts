import { describe, expect, it } from 'vitest'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import {
  briefText,
  chainCalls,
  chainIds,
  datesText,
  feedOf,
  holdersOf,
  isPublic,
  MOST_ENTRIES,
  momentsOf,
  stretchOf,
} from '../../shared/public/index.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { aSteer } from '../builders/steer.ts'

const NOW = '2026-06-29T07:00:00Z'
const CALL = anOpportunity({ source: 'rer-bandi' })

describe('a call that everybody may read of', () => {
  it('is none that an office added for its own members, until everybody is told of it', () => {
    const byHand = { cluster: 'create' as const, at: NOW, by: 'marta' }
    expect(isPublic({ ...CALL, byHand: { ...byHand, toldTo: ['create'] } }, {}, NOW)).toBe(false)
    expect(isPublic({ ...CALL, byHand }, {}, NOW)).toBe(true)
    expect(isPublic(CALL, {}, NOW)).toBe(true)
  })

  it('is none that is held for everybody; what one cluster holds is, and is known to be held by it', () => {
    const held = (scope: 'everybody' | 'create') => ({ steering: [aSteer({ scope, call: CALL.id })] })
    expect(isPublic(CALL, held('everybody'), NOW)).toBe(false)
    expect(isPublic(CALL, held('create'), NOW)).toBe(true)
    expect([...holdersOf(CALL, held('create'), NOW)]).toEqual(['create'])
    expect(
      isPublic(CALL, { steering: [aSteer({ scope: 'everybody', call: CALL.id, until: '2026-06-28' })] }, NOW),
    ).toBe(true)
    expect(
      isPublic(CALL, { steering: [aSteer({ scope: 'everybody', call: CALL.id, does: 'pin' })] }, NOW),
    ).toBe(true)
  })
})

describe('the stretch of time in which pages say the same', () => {
  const moments = momentsOf([
    anOpportunity({ deadlines: [aDeadline('2026-06-29T10:00:00Z')] }),
    anOpportunity({ deadlines: [], opensAt: aDeadline('2026-06-29T16:00:00Z') }),
  ])

  it('ends with each deadline, each opening and each day in Rome, and never comes back', () => {
    const at = (time: string) => stretchOf(moments, time)
    expect(at('2026-06-29T07:00:00Z')).toBe(at('2026-06-29T10:00:00Z'))
    const all = [
      '2026-06-28T21:59:59Z',
      '2026-06-28T22:00:00Z',
      '2026-06-29T10:00:01Z',
      '2026-06-29T16:00:01Z',
      '2026-06-29T22:00:00Z',
    ]
    expect(new Set(all.map(at)).size).toBe(5)
  })
})

describe('what is said of a call where it is read on other days', () => {
  it('names days and hours and counts none; an unstated hour is said to be so', () => {
    const unstated = anOpportunity({
      deadlines: [{ ...aDeadline('2026-07-10T21:59:00Z'), hourStated: false }],
    })
    expect(datesText('it', unstated, NOW)).toBe('Scade venerdì 10 luglio 2026, ora non indicata')
    const coming = anOpportunity({ opensAt: aDeadline('2026-07-07T08:00:00Z') })
    expect(datesText('en', coming, NOW)).toBe(
      'Opens Tuesday 7 July 2026, 10:00; Closes Friday 10 July 2026, 12:00',
    )
    expect(datesText('it', anOpportunity({ deadlines: [] }), NOW)).toBe(
      'Scadenza non indicata: verificatela sul testo ufficiale',
    )
    expect(datesText('it', CALL, '2026-08-01T00:00:00Z')).toBe('Chiuso')
    expect(briefText('it', CALL, NOW)).toMatch(/Fanno fede gli atti pubblicati dall’ente\.$/)
  })
})

describe('a feed', () => {
  const calls = Array.from({ length: 60 }, (_, place) =>
    anOpportunity({
      id: `rer-bandi:c${String(place).padStart(2, '0')}`,
      source: 'rer-bandi',
      firstSeenAt: `2026-06-${String(1 + (place % 28)).padStart(2, '0')}T04:00:00Z`,
    }),
  )
  const make = (of: typeof calls) =>
    feedOf(
      of,
      {
        title: 't',
        description: 'd',
        language: 'it',
        home: 'https://a.example.org',
        self: 'https://a.example.org/f',
      },
      { addressOf: (id) => `https://a.example.org/${id}`, tagsOf: () => [], emptyAt: NOW, now: NOW },
    )

  it('holds the latest fifty, the same ones in whatever order calls come', () => {
    const { entries, updated } = make(calls)
    expect(entries).toHaveLength(MOST_ENTRIES)
    expect(updated).toBe('2026-06-28T04:00:00Z')
    expect(make(calls.toReversed()).entries).toEqual(entries)
    expect(entries.map((entry) => entry.updated)).toEqual(
      entries
        .map((entry) => entry.updated)
        .toSorted()
        .toReversed(),
    )
  })

  it('brings a call back when it changes, under the same id', () => {
    const [first] = calls
    const changed = { ...(first ?? CALL), changes: [{ at: NOW, version: 2, field: 'deadline' as const }] }
    const [entry] = make([...calls.slice(1), changed]).entries
    expect(entry).toMatchObject({
      id: 'https://a.example.org/rer-bandi:c00',
      updated: NOW,
      published: changed.firstSeenAt,
    })
  })

  it('without calls was last updated when it was last looked', () => expect(make([]).updated).toBe(NOW))
})

describe('the calls of a value chain', () => {
  const knit = anOpportunity({
    id: 'rer-bandi:maglia',
    source: 'rer-bandi',
    title: 'Voucher per la maglieria, i filati e il tessile',
  })
  const other = anOpportunity({
    id: 'rer-bandi:pesca',
    source: 'rer-bandi',
    title: 'Porti e pesca costiera',
    summary: 'Pescherecci.',
  })
  const cluster = aCluster()
  const matcherFor = (profile: string) =>
    createMatcher(
      buildCallIndex([knit, other]),
      buildProfileIndex({ members: [aMember({ profile })], clusters: [cluster], ruleSets: [aRuleSet()] }),
    )

  it('are those that its own words find', () => {
    const found = chainCalls([cluster], matcherFor('Maglieria e filati per chi veste.'), NOW)
    expect([...(found.get('create/fashion') ?? [])]).toEqual([knit.id])
    expect([...(found.get('create/heritage') ?? [])]).toEqual([])
  })

  it('tell nothing of any member: other profiles, the same calls', () =>
    expect(chainCalls([cluster], matcherFor('Pesca costiera, porti e pescherecci.'), NOW)).toEqual(
      chainCalls([cluster], matcherFor('Maglieria e filati per chi veste.'), NOW),
    ))

  it('are none once it is closed', () => {
    const closed = aCluster({
      valueChains: [
        { id: 'fashion', name: { it: 'Moda', en: 'Fashion' }, closedAt: '2026-06-01T08:00:00Z' },
        { id: 'heritage', name: { it: 'Patrimonio', en: 'Heritage' } },
      ],
    })
    expect(chainIds(closed, NOW)).toEqual(['create/heritage'])
  })
})
