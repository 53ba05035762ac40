import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editCall, takeBackEdit, waitingForReview } from '../../shared/domain/edit.ts'
import { replaceOpportunity } from '../../shared/store/opportunities.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aSource, asWritten, type OwnBench, ownBench } from './own-source.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const deadline = (at: string) => [{ at, hourStated: true, zone: 'Europe/Rome' }]
const theirs = { id: 'a', deadline: '2026-09-30T10:00:00Z' }

/** A call whose deadline a person has corrected to 15 October. */
const edited = async (): Promise<OwnBench> => {
  const bench = await ownBench(cloud)
  bench.site.list(theirs)
  await bench.read()
  const call = await bench.one()
  const entry = {
    field: 'deadlines' as const,
    value: deadline('2026-10-15T10:00:00Z'),
    by: 'anna',
    reason: 'Come nel decreto.',
  }
  const by = editCall(call, entry, bench.clock.now())
  expect(await replaceOpportunity(bench.table, by, call)).toBe(true)
  return bench
}

describe("a person's edit", () => {
  it('survives readings in which the source says what it said, also with other things new', async () => {
    const { site, nextDay, one } = await edited()
    expect((await nextDay()).state).toBe('unchanged')
    site.list({ ...theirs, eur: 900 })
    expect(await nextDay()).toMatchObject({ changed: 1 })
    const call = await one()
    expect(call).toMatchObject({ deadlines: [{ at: '2026-10-15T10:00:00Z' }], amounts: { total: 90_000 } })
    expect(call.changes.map(({ field }) => field)).toEqual(['deadline', 'amount'])
    expect(waitingForReview(call)).toEqual([])
  })

  it("survives the source's new value, which waits for review and is told to nobody", async () => {
    const { site, nextDay, one } = await edited()
    site.list({ ...theirs, deadline: '2026-11-30T11:00:00Z' })
    expect(await nextDay()).toMatchObject({ state: 'complete', changed: 0 })
    const call = await one()
    expect(call).toMatchObject({ deadlines: [{ at: '2026-10-15T10:00:00Z' }], version: 2 })
    const [waiting] = waitingForReview(call)
    expect(waiting?.theirs).toContain('2026-11-30T11:00:00Z')
  })

  it('makes way when the new value is accepted, which is stored and told', async () => {
    const { site, nextDay, one, table, clock } = await edited()
    site.list({ ...theirs, deadline: '2026-11-30T11:00:00Z' })
    await nextDay()
    const call = await one()
    await replaceOpportunity(table, takeBackEdit(call, 'deadlines', clock.now()), call)
    expect(await nextDay()).toMatchObject({ changed: 0 })
    expect(await one()).toMatchObject({ deadlines: [{ at: '2026-11-30T11:00:00Z' }], version: 3 })
    expect((await one()).edits).toBeUndefined()
  })

  it('that closes a call is not taken for a re-opening by the source', async () => {
    const { site, read, nextDay, one, table, clock } = await ownBench(cloud)
    site.list({ id: 'a' })
    await read()
    const call = await one()
    const entry = { field: 'closedBySource' as const, value: true, by: 'anna', reason: 'Fondi esauriti.' }
    await replaceOpportunity(table, editCall(call, entry, clock.now()), call)
    site.list({ id: 'a', eur: 3 })
    expect(await nextDay()).toMatchObject({ census: { reopened: 0 } })
    expect((await one()).closedBySource).toBe(true)
    expect((await one()).changes.map(({ field }) => field)).toEqual(['closed', 'amount'])
  })

  it('is no loss to a corrected parser either', async () => {
    const { nextDay, one } = await edited()
    const corrected = aSource((row) => ({ ...asWritten(row), deadlines: deadline('2026-09-29T22:00:00Z') }))
    expect(await nextDay(corrected)).toMatchObject({ changed: 0 })
    expect(await one()).toMatchObject({ deadlines: [{ at: '2026-10-15T10:00:00Z' }], version: 2 })
  })

  it('B1 made while a source is read is not overwritten: the reading makes way, and the next one settles it', async () => {
    const { site, nextDay, one, table, clock } = await edited()
    const call = await one()
    site.list({ ...theirs, eur: 900 })
    cloud.faulty.meet('PutItem', async (body, forward) => {
      const entry = { field: 'summary' as const, value: 'In breve.', by: 'anna', reason: 'Più chiaro.' }
      await replaceOpportunity(table, editCall(call, entry, clock.now()), call)
      return forward(body)
    })
    expect(await nextDay()).toMatchObject({ lost: 1 })
    expect(await one()).toMatchObject({ summary: 'In breve.', version: 2 })
    expect(await nextDay()).toMatchObject({ changed: 1 })
    expect(await one()).toMatchObject({ summary: 'In breve.', amounts: { total: 90_000 }, version: 3 })
  })
})
