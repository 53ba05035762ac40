import { describe, expect, it } from 'vitest'
import { afterRun } from '../../../shared/digests/friday/after.ts'
import { type Around, checksFor } from '../../../shared/digests/friday/checks.ts'
import type { Monday } from '../../../shared/digests/friday/monday.ts'
import type { Ground } from '../../../shared/digests/input.ts'
import type { Opportunity } from '../../../shared/domain/opportunity.ts'
import type { Steer } from '../../../shared/domain/steer.ts'
import { checkPhrase } from '../../../shared/letters/check-words.ts'
import { aCluster } from '../../builders/cluster.ts'
import { aContact } from '../../builders/contact.ts'
import { MONDAY } from '../../builders/digest-input.ts'
import { aMember } from '../../builders/member.ts'
import { anOpinion } from '../../builders/opinion.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../../builders/opportunity.ts'
import { aSteer } from '../../builders/steer.ts'

const FRIDAY = '2026-06-26T09:00:00Z'
const cluster = aCluster()
const member = aMember()
const closing = aDeadline('2026-09-30T10:00:00Z')

/** A Monday of so many mails, all of which name these calls. */
const aMonday = (calls: Opportunity[], { mails = 3 }: { mails?: number } = {}): Monday => ({
  at: MONDAY,
  planned: Array.from({ length: mails }, (_, place) => ({
    contact: aContact({ id: `contact-${place}` }),
    selection: { cards: [], titles: [], more: 0, notOpen: 0 },
  })),
  chains: cluster.valueChains.map((chain) => ({ chain, members: [member], mails, calls: [] })),
  calls: calls.map((call) => ({ call, contacts: mails })),
  unmatched: [],
})

/** What is matched: every call is near to Filofino. */
const aGround = (
  calls: Opportunity[] = [],
  rest: { steering?: Steer[]; sources?: Ground['sources'] } = {},
): Ground =>
  ({
    sources: rest.sources ?? [],
    snapshots: {
      calls: { cards: new Map(calls.map((call) => [call.id, call])) },
      matcher: { membersFor: () => [{ member: member.id }] },
      profiles: { members: new Map([[member.id, member]]), clusters: [cluster] },
      steering: rest.steering,
    },
  }) as unknown as Ground

const around: Around = { cluster, members: [member], written: [], now: FRIDAY }
const codes = (monday: Monday, ground = aGround()): string[] =>
  checksFor(monday, ground, around).map(({ code }) => code)

const doubtful = (fields: OpportunityFields = {}) =>
  anOpportunity({
    id: 'example-region:doubtful',
    deadlines: [closing],
    flags: [{ field: 'deadlines', reason: 'A date could not be read.', text: 'entro il 31 del mese' }],
    ...fields,
  })
const edit = {
  field: 'deadlines' as const,
  by: 'office',
  at: FRIDAY,
  reason: 'Come da avviso in PDF.',
}

describe('what is asked to be checked before Monday', () => {
  it('a call in many mails whose date was doubted', () =>
    expect(codes(aMonday([doubtful()]))).toEqual(['doubtful']))

  it('but not one that only few read of', () =>
    expect(codes(aMonday([doubtful()], { mails: 2 }))).toEqual([]))

  it('nor one whose date a person has corrected since', () =>
    expect(codes(aMonday([doubtful({ edits: [edit] })]))).toEqual([]))

  it('nor one that the office has decided something of', () => {
    const call = doubtful()
    const steering = [aSteer({ does: 'note', call: call.id })]
    expect(codes(aMonday([call]), aGround([], { steering }))).toEqual([])
  })

  it('nor what the office of another cluster has decided of, here', () => {
    const call = doubtful()
    const steering = [aSteer({ does: 'note', call: call.id, scope: 'mech' })]
    expect(codes(aMonday([call]), aGround([], { steering }))).toEqual(['doubtful'])
  })

  it('a deadline that was read out of a sentence, and none that a field stated', () => {
    const withText = (text: string) =>
      anOpportunity({ id: 'example-region:prose', deadlines: [{ ...closing, text }] })
    expect(codes(aMonday([withText('Le domande si presentano entro il 30 settembre 2026')]))).toEqual([
      'by-prose',
    ])
    expect(codes(aMonday([withText('2026-09-30T12:00:00')]))).toEqual([])
    expect(codes(aMonday([withText('30 settembre 2026')]))).toEqual([])
  })

  it('a call that closes within two weeks and that nobody has heard of', () => {
    const call = anOpportunity({ id: 'example-region:last', deadlines: [aDeadline('2026-07-06T10:00:00Z')] })
    expect(codes(aMonday([]), aGround([call]))).toEqual(['unseen'])
    expect(codes(aMonday([call]), aGround([call]))).toEqual([])
    const later = anOpportunity({ id: 'example-region:later', deadlines: [closing] })
    expect(codes(aMonday([]), aGround([later]))).toEqual([])
  })

  it('a source that is silent', () => {
    const sources = [{ name: 'Regione di esempio', silentSince: '2026-06-20T03:00:00Z' }]
    expect(codes(aMonday([]), aGround([], { sources }))).toEqual(['silent'])
  })

  it('a value chain without any mail while others have some, and members to whom nothing is near', () => {
    const monday = aMonday([])
    const [chain] = monday.chains
    const chains = [...monday.chains, ...(chain ? [{ ...chain, mails: 0 }] : [])]
    expect(codes({ ...monday, chains, unmatched: [member] })).toEqual(['chain-empty', 'unmatched'])
  })

  it('no value chain of a Monday on which nobody gets a mail: it is left out of nothing', () =>
    expect(codes(aMonday([], { mails: 0 }))).toEqual([]))

  it('of each kind its worst first, so that none hides the others', () => {
    const calls = ['a', 'b', 'c'].map((id) => doubtful({ id: `example-region:${id}` }))
    const sources = [{ name: 'Regione di esempio', silentSince: '2026-06-20T03:00:00Z' }]
    expect(codes(aMonday(calls), aGround([], { sources }))).toEqual([
      'doubtful',
      'silent',
      'doubtful',
      'doubtful',
    ])
  })

  it('in a sentence that quotes the call and its words, each in its language', () => {
    const call = doubtful({ title: 'Knitwear for cities', language: 'en' })
    const [check] = checksFor(aMonday([call]), aGround(), around)
    expect(check && checkPhrase('it', check)).toEqual([
      { text: '"Knitwear for cities"', lang: 'en' },
      ', in 3 messaggi: la scadenza non si è potuta leggere con certezza',
      ': ',
      { text: '"entro il 31 del mese"', lang: 'en' },
      '.',
    ])
  })
})

describe('what became of a run', () => {
  const run = {
    kind: 'digest' as const,
    period: '2026-W26',
    startsAt: '2026-06-15T05:30:00Z',
    endsAt: '2026-06-22T05:30:00Z',
    state: 'done' as const,
    shards: 1,
    contacts: 3,
    startedAt: '2026-06-22T05:30:00Z',
  }
  const answering = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      contact: aContact({ id: `contact-${place}`, members: [member.id] }),
      records: [],
      opinions: [anOpinion({ contact: `contact-${place}`, at: '2026-06-23T08:00:00Z' })],
    }))
  const became = (count: number) =>
    afterRun(cluster, [member], answering(count), run, [
      {
        period: run.period,
        number: 0,
        contacts: ['contact-0', 'contact-1', 'contact-2'],
        state: 'done',
        updatedAt: run.startedAt,
        outcomes: {
          'contact-0': { state: 'sent' },
          'contact-1': { state: 'failed', because: 'MessageRejected' },
        },
      },
    ])

  it('is counted by value chain', () =>
    expect(became(3).chains[0]?.counts).toEqual({ sent: 1, skipped: 0, failed: 1, unknown: 0, pending: 1 }))

  it('answers are counted, and only from three contacts on, so that none is known by its answer', () => {
    expect(became(3).answers).toMatchObject({ contacts: 3 })
    expect(became(3).calls).toHaveLength(1)
    expect(became(2).answers).toBeUndefined()
    expect(became(2).calls).toEqual([])
  })
})
