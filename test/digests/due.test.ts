import { describe, expect, it } from 'vitest'
import type { Candidate, DigestInput } from '../../shared/digests/digest.ts'
import { LIMITS, selectDue } from '../../shared/digests/due.ts'
import { aCandidate, aDigestInput, aFit, LAST_MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const IN_TEN_DAYS = '2026-07-09T10:00:00Z'
const IN_A_MONTH = '2026-07-30T10:00:00Z'
const BEFORE_LAST_MAIL = '2026-06-10T04:00:00Z'

const select = (candidates: Candidate[], rest: Partial<DigestInput> = {}) =>
  selectDue(aDigestInput({ candidates, ...rest }))

/** "section id" of every card and title, in the order of the mail. */
const named = (candidates: Candidate[], rest: Partial<DigestInput> = {}): string[] => {
  const selection = select(candidates, rest)
  return [...(selection?.cards ?? []), ...(selection?.titles ?? [])].map(
    ({ section, candidate }) => `${section} ${candidate.opportunity.sourceId}`,
  )
}

const call = (name: string, fields: Parameters<typeof aCandidate>[0] = {}, score = 500) =>
  aCandidate({ id: `example-region:${name}`, deadlines: [aDeadline(IN_A_MONTH)], ...fields }, { score })

const toldAt = (name: string, version = 1): DigestInput['told'] =>
  new Map([[`example-region:${name}`, { version, at: '2026-06-08T05:31:00Z' }]])

const moved = (before: string, after: string, version = 2) => ({
  at: '2026-06-25T04:00:00Z',
  version,
  field: 'deadline' as const,
  before: JSON.stringify([aDeadline(before)]),
  after: JSON.stringify([aDeadline(after)]),
})

describe('what goes where', () => {
  it('puts an open call that ends within 14 days under closing soon, however old it is', () => {
    const old = call('old', { deadlines: [aDeadline(IN_TEN_DAYS)], firstSeenAt: BEFORE_LAST_MAIL })
    expect(named([old])).toEqual(['closing old'])
  })

  it('counts days by the calendar in Rome: the fourteenth day is within, the fifteenth is not', () => {
    const last = call('last', { deadlines: [aDeadline('2026-07-13T21:59:00Z')] })
    const next = call('next', { deadlines: [aDeadline('2026-07-13T22:01:00Z')] })
    expect(named([last, next])).toEqual(['closing last', 'new next'])
  })

  it('puts a forthcoming call under opening when it is fresh or opens within 14 days', () => {
    const opensAt = aDeadline('2026-09-15T07:00:00Z')
    const late = { deadlines: [aDeadline('2026-12-01T10:00:00Z')] }
    const fresh = call('fresh', { ...late, opensAt })
    const soon = call('soon', {
      ...late,
      opensAt: aDeadline('2026-07-07T07:00:00Z'),
      firstSeenAt: BEFORE_LAST_MAIL,
    })
    const backlog = call('backlog', { ...late, opensAt, firstSeenAt: BEFORE_LAST_MAIL })
    expect(named([fresh, soon, backlog])).toEqual(['opening fresh', 'opening soon', 'newly-relevant backlog'])
  })

  it('calls new what was first seen since the last sent mail, also when the source published it long before', () => {
    const late = call('late', { publishedAt: '2026-05-02T08:00:00Z', firstSeenAt: LAST_MONDAY })
    const earlier = call('earlier', { firstSeenAt: '2026-06-22T05:29:59Z' })
    expect(named([late, earlier])).toEqual(['new late', 'newly-relevant earlier'])
  })

  it("never calls new what a source's first complete run held", () => {
    expect(named([call('baseline', { baseline: true })])).toEqual(['newly-relevant baseline'])
  })

  it('orders by section, then by score, then by deadline and id, whatever order it is given', () => {
    const candidates = [
      call('new-b', {}, 900),
      call('new-a', {}, 900),
      call('new-sooner', { deadlines: [aDeadline('2026-07-20T10:00:00Z')] }, 900),
      call('closing', { deadlines: [aDeadline(IN_TEN_DAYS)] }, 100),
    ]
    const expected = ['closing closing', 'new new-sooner', 'new new-a', 'new new-b']
    expect(named(candidates)).toEqual(expected)
    expect(named(candidates.toReversed())).toEqual(expected)
  })
})

describe('what was told', () => {
  it('is not told again, not even when its deadline comes near', () => {
    const near = call('known', { deadlines: [aDeadline(IN_TEN_DAYS)] })
    expect(select([near], { told: toldAt('known') })).toBeUndefined()
  })

  it('comes back as updated when it has changed since', () => {
    const extended = call('known', { version: 2, changes: [moved(IN_TEN_DAYS, IN_A_MONTH)] })
    expect(named([extended], { told: toldAt('known') })).toEqual(['updated known'])
  })

  it('comes back under closing soon when the change leaves two weeks or less', () => {
    const changes = [moved(IN_A_MONTH, IN_TEN_DAYS)]
    const hurried = call('known', { version: 2, changes, deadlines: [aDeadline(IN_TEN_DAYS)] })
    expect(named([hurried], { told: toldAt('known') })).toEqual(['closing known'])
    expect(select([hurried], { told: toldAt('known') })?.cards[0]?.changes).toHaveLength(1)
  })

  it('stays told when a later mail already named the change', () => {
    const extended = call('known', { version: 2, changes: [moved(IN_TEN_DAYS, IN_A_MONTH)] })
    expect(select([extended], { told: toldAt('known', 2) })).toBeUndefined()
  })

  describe('A19 a call amended twice between two mails', () => {
    const LATER = '2026-09-01T10:00:00Z'

    it('is listed once, from what was told to what is true now', () => {
      const changes = [moved(IN_TEN_DAYS, IN_A_MONTH, 2), moved(IN_A_MONTH, LATER, 3)]
      const twice = call('known', { version: 3, changes, deadlines: [aDeadline(LATER)] })
      const due = select([twice], { told: toldAt('known') })?.cards ?? []
      expect(due).toHaveLength(1)
      expect(due[0]?.changes).toEqual([
        expect.objectContaining({ before: changes[0]?.before, after: changes[1]?.after }),
      ])
    })

    it('is not listed when it came back to what was told', () => {
      const changes = [moved(IN_A_MONTH, LATER, 2), moved(LATER, IN_A_MONTH, 3)]
      expect(select([call('known', { version: 3, changes })], { told: toldAt('known') })).toBeUndefined()
    })
  })
})

describe('A18 what may not be applied for any more', () => {
  it('leaves out calls past their deadline, closed by their source or withdrawn, also when they were updated', () => {
    const gone = [
      call('past', { deadlines: [aDeadline('2026-06-28T10:00:00Z')] }),
      call('closed', { closedBySource: true }),
      call('withdrawn', {
        withdrawnAt: '2026-06-28T10:00:00Z',
        version: 2,
        changes: [moved(IN_TEN_DAYS, IN_A_MONTH)],
      }),
    ]
    expect(select(gone, { told: toldAt('withdrawn') })).toBeUndefined()
  })

  it('leaves out mere registers', () => {
    expect(select([call('albo', { act: { kind: 'albo' } })])).toBeUndefined()
  })
})

describe('calls that are not open to the reader', () => {
  const forPublicBodies = (name: string) =>
    call(name, { applicants: { kinds: ['public-body'], sizes: [], words: ['Enti pubblici'] } })

  it('take no card and are counted', () => {
    const selection = select([forPublicBodies('a'), forPublicBodies('b'), call('mine')])
    expect(selection).toMatchObject({ notOpen: 2, more: 0 })
    expect(selection?.cards).toHaveLength(1)
  })

  it('do not make a mail by themselves', () => {
    expect(select([forPublicBodies('a')])).toBeUndefined()
  })

  it('are not even counted when they ask for a seat in another region', () => {
    expect(select([call('sicilia', { regions: ['IT-82'] }), call('mine')])).toMatchObject({ notOpen: 0 })
  })

  it('take a card when one of several members may apply, with the score of that member', () => {
    const municipality = aMember({
      id: 'comune',
      name: 'Comune di Esempio',
      kind: 'other',
      body: 'municipality',
    })
    const opportunity = anOpportunity({
      id: 'example-region:shared',
      deadlines: [aDeadline(IN_A_MONTH)],
      applicants: { kinds: ['public-body'], sizes: [], words: ['Comuni'] },
    })
    const shared: Candidate = {
      opportunity,
      fits: [aFit(opportunity, aMember(), { score: 900 }), aFit(opportunity, municipality, { score: 400 })],
    }
    expect(named([shared, call('better', {}, 500)])).toEqual(['new better', 'new shared'])
  })
})

describe('how much one mail holds', () => {
  const many = (count: number, fields: Parameters<typeof aCandidate>[0] = {}) =>
    Array.from({ length: count }, (_, number) => call(`call-${number}`, fields, 900 - number))

  it('A21 has nothing to send when nothing is due', () => {
    expect(select([])).toBeUndefined()
  })

  it('is five cards, ten titles and a count of the rest', () => {
    const selection = select(many(40))
    expect(selection?.cards).toHaveLength(LIMITS.cards)
    expect(selection?.titles).toHaveLength(LIMITS.titles)
    expect(selection?.more).toBe(25)
  })

  it('is at most three that were seen earlier; the others wait and are counted', () => {
    const selection = select(many(10, { firstSeenAt: BEFORE_LAST_MAIL }))
    expect(selection?.cards).toHaveLength(3)
    expect(selection?.more).toBe(7)
  })

  it('is the best eight of all in a first look, whenever they were first seen', () => {
    const selection = select(many(30, { firstSeenAt: BEFORE_LAST_MAIL, baseline: true }), { mark: undefined })
    expect(selection?.cards.map(({ section }) => section)).toEqual(Array(5).fill('first-look'))
    expect(selection?.titles).toHaveLength(3)
    expect(selection?.more).toBe(22)
  })

  it('puts what cannot wait first, also in a first look', () => {
    const closing = call('closing', { deadlines: [aDeadline(IN_TEN_DAYS)] }, 895)
    expect(named([...many(6), closing], { mark: undefined })[0]).toBe('closing closing')
  })
})

describe('calls that are only possibly near', () => {
  const possible = (name: string) =>
    aCandidate(
      { id: `example-region:${name}`, deadlines: [aDeadline(IN_A_MONTH)] },
      { score: 420, band: 'possible' },
    )

  it('take no card: the near ones come first, however many there are', () => {
    const selection = select([possible('vague'), call('near')])
    expect(selection?.cards.map(({ candidate }) => candidate.opportunity.sourceId)).toEqual(['near'])
    expect(selection?.titles.map(({ candidate }) => candidate.opportunity.sourceId)).toEqual(['vague'])
  })

  it('take at most three titles; the rest is on the web, untold', () => {
    const selection = select([call('near'), ...['a', 'b', 'c', 'd', 'e'].map(possible)])
    expect(selection?.titles).toHaveLength(LIMITS.possible)
    expect(selection?.more).toBe(2)
  })

  it('are no reason to write at all', () => expect(select([possible('vague')])).toBeUndefined())

  it('take a card once they were told and have changed, because what was said is no longer true', () => {
    const extended = aCandidate(
      {
        id: 'example-region:told',
        version: 2,
        changes: [moved(IN_TEN_DAYS, IN_A_MONTH)],
        deadlines: [aDeadline(IN_A_MONTH)],
      },
      { score: 420, band: 'possible' },
    )
    expect(named([extended], { told: toldAt('told') })).toEqual(['updated told'])
  })
})
