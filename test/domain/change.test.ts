import { describe, expect, it } from 'vitest'
import { materialChanges } from '../../shared/domain/change.ts'
import { type Change, Draft, type Opportunity } from '../../shared/domain/opportunity.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const NOW = '2026-06-29T05:30:00Z'
const before = anOpportunity({
  deadlines: [aDeadline('2026-07-10T10:00:00Z'), aDeadline('2026-11-10T11:00:00Z')],
  opensAt: { at: '2026-06-20T08:00:00Z', hourStated: true, zone: 'Europe/Rome' },
  amounts: { total: 200_000_000, perProjectMax: 5_000_000, words: 'fino a 50.000 euro' },
  applicants: { kinds: ['company', 'research'], sizes: ['small', 'micro'], words: ['PMI'] },
  regions: ['IT-45'],
  intensity: 50,
  version: 3,
})
/** What the source says now: the same, but for `fields`. */
const now = (fields: OpportunityFields, stored: Opportunity = before): Draft =>
  Draft.strip().parse({ ...stored, ...fields })
const changes = (fields: OpportunityFields, stored: Opportunity = before): Change[] =>
  materialChanges(stored, now(fields, stored), NOW)

describe('what a reader is not told of', () => {
  const unchanged: [string, OpportunityFields][] = [
    ['nothing at all', {}],
    [
      'a deadline that jitters by seconds',
      { deadlines: [aDeadline('2026-07-10T10:00:44Z'), aDeadline('2026-11-10T11:00:09Z')] },
    ],
    ['deadlines in another order', { deadlines: before.deadlines.toReversed() }],
    [
      'a deadline told in other words',
      { deadlines: before.deadlines.map((one) => ({ ...one, text: 'ore 12 del 10 luglio' })) },
    ],
    [
      'an opening that jitters by seconds',
      { opensAt: { ...before.opensAt, at: '2026-06-20T08:00:31Z', hourStated: true, zone: 'Europe/Rome' } },
    ],
    [
      'the same amounts in other words',
      { amounts: { perProjectMax: 5_000_000, total: 200_000_000, words: 'max 50 mila' } },
    ],
    [
      'kinds and sizes in another order',
      {
        applicants: { kinds: ['research', 'company'], sizes: ['micro', 'small'], words: ['piccole imprese'] },
      },
    ],
    [
      'white space and capitals in the title',
      { title: `  ${before.title.toUpperCase().replaceAll(' ', ' \u00a0')} ` },
    ],
    ['an entity in the title', { title: before.title.replaceAll(' ', '&nbsp;') }],
    ['a procedure that is stated at last', { procedure: 'graduatoria', end: 'date' }],
    [
      'another summary, text, keywords, language',
      { summary: 'Nuovo', text: 'Nuovo testo', keywords: ['moda'], language: 'en' },
    ],
  ]
  it.each(unchanged)('%s', (_, fields) => {
    expect(changes(fields)).toEqual([])
  })

  it("the cut of a title's quotation marks and dashes", () => {
    const titled = anOpportunity({ title: 'Bando «Moda – l’arte»' })
    expect(changes({ title: 'Bando "Moda - l\'arte"' }, titled)).toEqual([])
  })

  it('a source that closes what its deadlines have closed, or opens that again without a later one', () => {
    const over = anOpportunity({ deadlines: [aDeadline('2026-06-10T10:00:00Z')] })
    expect(changes({ closedBySource: true }, over)).toEqual([])
    expect(changes({ closedBySource: undefined }, { ...over, closedBySource: true })).toEqual([])
  })

  it('two stages of one minute in another order', () => {
    const deadlines = [1, 2].map((stage) => ({ ...aDeadline('2026-07-10T10:00:00Z'), stage }))
    const staged = anOpportunity({ deadlines })
    expect(changes({ deadlines: deadlines.toReversed() }, staged)).toEqual([])
  })

  it('an amount in words alone, where there was none in figures', () => {
    const none = anOpportunity()
    expect(changes({ amounts: { words: 'come da bando' } }, none)).toEqual([])
  })
})

describe('what a reader is told of, with what was and what is', () => {
  const parse = ({ before: old, after }: Change) => [old && JSON.parse(old), after && JSON.parse(after)]

  it('a deadline that moved, by a minute or more', () => {
    const deadlines = [aDeadline('2026-07-10T10:01:00Z'), aDeadline('2026-11-10T11:00:00Z')]
    const [change, ...others] = changes({ deadlines })
    expect(others).toEqual([])
    expect(change).toMatchObject({ field: 'deadline', at: NOW, version: 4 })
    expect(change && parse(change)).toEqual([before.deadlines, deadlines])
  })

  it.each([
    ['a deadline more', [...before.deadlines, aDeadline('2027-03-10T11:00:00Z')]],
    ['a deadline less', before.deadlines.slice(0, 1)],
    ['none left', []],
    ['an hour where only the day was known', before.deadlines.map((one) => ({ ...one, hourStated: false }))],
  ])('%s', (_, deadlines) => {
    expect(changes({ deadlines }).map(({ field }) => field)).toEqual(['deadline'])
  })

  it('amounts', () => {
    const amounts = { total: 300_000_000, perProjectMax: 5_000_000 }
    const [change] = changes({ amounts })
    expect(change?.field).toBe('amount')
    expect(change && parse(change)).toEqual([before.amounts, amounts])
  })

  it('an amount that was not known before has no "before"', () => {
    const [change] = changes({ amounts: { total: 1_000_00 } }, anOpportunity())
    expect(change).toEqual({ at: NOW, version: 2, field: 'amount', after: '{"total":100000}' })
  })

  it.each<[Change['field'], OpportunityFields]>([
    ['amount', { intensity: 80 }],
    ['opening', { opensAt: { at: '2026-06-25T08:00:00Z', hourStated: true, zone: 'Europe/Rome' } }],
    ['eligibility', { applicants: { kinds: ['company'], sizes: ['small', 'micro'], words: ['PMI'] } }],
    ['eligibility', { regions: ['IT-45', 'IT-57'] }],
    ['eligibility', { ateco: ['14'] }],
    ['title', { title: 'Contributi per il campionario, rettificato' }],
  ])('%s', (field, fields) => {
    expect(changes(fields).map((change) => change.field)).toEqual([field])
  })

  it('a call that was withdrawn and is listed again', () => {
    const withdrawn = { ...before, withdrawnAt: '2026-06-27T05:30:00Z' }
    expect(materialChanges(withdrawn, now({}), NOW)).toEqual([
      { at: NOW, version: 4, field: 'reopened', before: '"2026-06-27T05:30:00Z"' },
    ])
  })

  it('a call that its source closes before its deadline, and opens again', () => {
    expect(changes({ closedBySource: true })).toEqual([
      { at: NOW, version: 4, field: 'closed', after: 'true' },
    ])
    const closed = { ...before, closedBySource: true }
    expect(changes({ closedBySource: undefined }, closed)).toEqual([
      { at: NOW, version: 4, field: 'reopened', before: 'true' },
    ])
    expect(changes({ closedBySource: true }, closed)).toEqual([])
  })

  it('a call that no longer ranks its applicants but takes the first who come', () => {
    const ranking = anOpportunity({ procedure: 'graduatoria', end: 'date' })
    const [change, ...others] = changes({ procedure: 'sportello', end: 'date-or-funds' }, ranking)
    expect(others).toEqual([])
    expect(change?.field).toBe('procedure')
    expect(change && parse(change)).toEqual([
      { procedure: 'graduatoria', end: 'date' },
      { procedure: 'sportello', end: 'date-or-funds' },
    ])
  })

  it('several things at once, all of one version', () => {
    const all = changes({ title: 'Altro', deadlines: [], intensity: 10 })
    expect(all.map(({ field, version }) => [field, version])).toEqual([
      ['deadline', 4],
      ['amount', 4],
      ['title', 4],
    ])
  })
})
