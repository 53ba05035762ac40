import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  asListed,
  editCall,
  keepEdit,
  takeBackEdit,
  waitingForReview,
} from '../../shared/domain/edit.ts'
import { Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'

const NOW = '2026-06-29T05:30:00Z'
const LATER = '2026-07-02T05:30:00Z'
const listed = anOpportunity({ deadlines: [aDeadline('2026-07-10T10:00:00Z')], amounts: { total: 100_000 } })
const entry = { by: 'anna', reason: 'Il PDF dice il 17 luglio.' }
const extended = [aDeadline('2026-07-17T10:00:00Z')]
const edited = editCall(listed, { ...entry, field: 'deadlines', value: extended }, NOW)

/** The call after its source says `fields`, as ingest stores it. */
const reread = (call: Opportunity, fields: object): Opportunity => {
  const said = Draft.strip().parse({ ...asListed(call), ...fields })
  const { fields: standing, edits } = applyEdits(said, call.edits)
  const { edits: _, ...book } = call
  return Opportunity.parse({ ...book, ...standing, ...(edits ? { edits } : {}) })
}

describe("a person's edit", () => {
  it('stands in place of what the source says, which is kept beside it with who, when and why', () => {
    expect(edited.deadlines).toEqual(extended)
    expect(edited.edits).toMatchObject([{ field: 'deadlines', by: 'anna', at: NOW, reason: entry.reason }])
    expect(asListed(edited)).toEqual({ ...listed, version: 2, revision: 1, changes: edited.changes })
  })

  it('is a change that readers are told, where it matters to them', () => {
    expect(edited).toMatchObject({ version: 2, changes: [{ field: 'deadline', version: 2, at: NOW }] })
    const summary = editCall(listed, { ...entry, field: 'summary', value: 'In breve.' }, NOW)
    expect(summary).toMatchObject({ version: 1, changes: [], summary: 'In breve.' })
  })

  it('may say that something is not stated', () => {
    const call = editCall(listed, { ...entry, field: 'amounts', value: undefined }, NOW)
    expect(call.amounts).toBeUndefined()
    expect(asListed(call).amounts).toEqual({ total: 100_000 })
    expect(Opportunity.parse(call)).toEqual(call)
  })

  it('of a field edited before replaces that edit, over the same value of the source', () => {
    const again = editCall(edited, { ...entry, field: 'deadlines', value: [] }, LATER)
    expect(again.edits).toHaveLength(1)
    expect(asListed(again).deadlines).toEqual(listed.deadlines)
  })

  it('that no call could have is refused with the field and the remedy', () => {
    const wrong = { ...entry, field: 'deadlines' as const, value: [{ at: 'domani' }] }
    expect(() => editCall(listed, wrong, NOW)).toThrow(/expected a deadlines as calls have it.* Correct it/s)
  })

  it('of a withdrawn call leaves it withdrawn', () => {
    const gone = { ...listed, withdrawnAt: NOW }
    const call = editCall(gone, { ...entry, field: 'deadlines', value: extended }, LATER)
    expect(call.withdrawnAt).toBe(NOW)
    expect(call.changes.map(({ field }) => field)).toEqual(['deadline'])
  })
})

describe('what the source says after an edit', () => {
  const moved = reread(edited, { deadlines: [aDeadline('2026-07-24T10:00:00Z')] })

  it('waits for review while the edit goes on standing', () => {
    expect(moved.deadlines).toEqual(extended)
    expect(waitingForReview(moved).map(({ field }) => field)).toEqual(['deadlines'])
  })

  it.each([
    ['what it said', { deadlines: [aDeadline('2026-07-10T10:00:00Z')] }],
    ['the same but for seconds', { deadlines: [aDeadline('2026-07-10T10:00:35Z')] }],
    ['what the person said', { deadlines: [aDeadline('2026-07-17T10:00:00Z')] }],
    ['something new elsewhere', { amounts: { total: 7 } }],
  ])('waits for nobody when it is %s', (_, fields) => {
    expect(waitingForReview(reread(edited, fields))).toEqual([])
  })

  it('is taken when accepted: the edit ends, and readers are told of the difference', () => {
    const accepted = takeBackEdit(moved, 'deadlines', LATER)
    expect(accepted.deadlines[0]?.at).toBe('2026-07-24T10:00:00Z')
    expect(accepted.edits).toBeUndefined()
    expect(accepted.changes.map(({ field, version }) => [field, version])).toEqual([
      ['deadline', 2],
      ['deadline', 3],
    ])
  })

  it('waits no more when the person keeps the edit, until the source says yet another thing', () => {
    const kept = keepEdit(moved, 'deadlines')
    expect(waitingForReview(kept)).toEqual([])
    expect(kept.deadlines).toEqual(extended)
    const again = reread(kept, { deadlines: [aDeadline('2026-07-31T10:00:00Z')] })
    expect(waitingForReview(again)).toHaveLength(1)
  })

  it('stands again when the edit is taken back, as if it had never been', () => {
    const undone = takeBackEdit(edited, 'deadlines', LATER)
    expect(undone.deadlines).toEqual(listed.deadlines)
    expect(undone.edits).toBeUndefined()
    expect(keepEdit(listed, 'deadlines')).toEqual(listed)
  })
})

describe('whatever is edited, in whatever order', () => {
  const dates = fc.constantFrom<unknown>([], extended, [aDeadline('2026-08-01T10:00:00Z')])
  const entries = fc.array(
    fc.oneof(
      fc.record({ field: fc.constant('deadlines' as const), value: dates }),
      fc.record({ field: fc.constant('title' as const), value: fc.string({ minLength: 1, maxLength: 40 }) }),
      fc.record({
        field: fc.constant('amounts' as const),
        value: fc.constantFrom<unknown>(undefined, { total: 5 }),
      }),
    ),
    { maxLength: 8 },
  )

  it('what the source says is not lost, and stands again when all is taken back', () => {
    fc.assert(
      fc.property(entries, (made) => {
        const call = made.reduce((edited, one) => editCall(edited, { ...entry, ...one }, NOW), listed)
        const said = (one: Opportunity) => Draft.strip().parse(asListed(one))
        expect(said(call)).toEqual(said(listed))
        expect(Opportunity.parse(call)).toEqual(call)
        const back = (call.edits ?? []).reduce((one, { field }) => takeBackEdit(one, field, LATER), call)
        expect(back.edits).toBeUndefined()
        expect(Draft.strip().parse(back)).toEqual(said(listed))
      }),
    )
  })
})
