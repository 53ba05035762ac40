import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addOpportunity,
  noteMissing,
  readNames,
  readOpportunities,
  readOpportunity,
  replaceOpportunity,
} from '../../shared/store/opportunities.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { anOpportunity } from '../builders/opportunity.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const first = anOpportunity({ id: 'example-region:voucher', fingerprint: 'as-first-read' })
const amended = (title: string) =>
  anOpportunity({ id: 'example-region:voucher', version: 2, title, fingerprint: `of-${title}` })

describe('B1 several who write one call at the same time', () => {
  it('add it once', async () => {
    const { table } = await cloud.fresh()
    const added = await Promise.all(Array.from({ length: 10 }, () => addOpportunity(table, first)))
    expect(added.filter(Boolean)).toHaveLength(1)
  })

  it('replace the version they have seen, so that one wins and the others know that they did not', async () => {
    const { table } = await cloud.fresh()
    await addOpportunity(table, first)
    const titles = Array.from({ length: 10 }, (_, n) => `title ${n}`)
    const won = await Promise.all(titles.map((title) => replaceOpportunity(table, amended(title), first)))
    expect(won.filter(Boolean)).toHaveLength(1)
    const stored = await readOpportunity(table, first.id)
    expect(stored?.title).toBe(titles[won.indexOf(true)])
  })

  it('do not withdraw a call that another run has just found listed again', async () => {
    const { table } = await cloud.fresh()
    const missedTwice = { ...first, missedRuns: 2 }
    await addOpportunity(table, missedTwice)
    await replaceOpportunity(table, first, missedTwice)
    const withdrawn = { ...missedTwice, version: 2, missedRuns: 3, withdrawnAt: '2026-06-24T04:00:00Z' }
    expect(await replaceOpportunity(table, withdrawn, missedTwice)).toBe(false)
    expect(await readOpportunity(table, first.id)).toEqual(first)
  })

  it('count a run as missed only against the version they have seen', async () => {
    const { table } = await cloud.fresh()
    await addOpportunity(table, amended('newer'))
    expect(await noteMissing(table, first, 1)).toBe(false)
    expect((await readOpportunity(table, first.id))?.missedRuns).toBe(0)
  })
})

describe('stored calls', () => {
  it('come back exactly as they were stored, by id and per source', async () => {
    const { table } = await cloud.fresh()
    const calls = ['b', 'a', 'c'].map((id) => anOpportunity({ id: `example-region:${id}` }))
    const other = anOpportunity({ source: 'other', id: 'other:d' })
    for (const call of [...calls, other]) await addOpportunity(table, call)
    const [b, a, c] = calls
    expect(await readOpportunities(table, 'example-region')).toEqual([a, b, c])
    expect(await readOpportunity(table, 'other:d')).toEqual(other)
    expect(await readOpportunity(table, 'other:e')).toBeUndefined()
  })
})

it('what a stored call is known by is read without the rest of it', async () => {
  const { table } = await cloud.fresh()
  await addOpportunity(table, first)
  await addOpportunity(table, anOpportunity({ id: 'example-region:altro', language: undefined }))
  const { id, title, url, language } = first
  const names = await readNames(table, 'example-region')
  expect(names).toHaveLength(2)
  expect(names).toContainEqual({ id, title, url, language })
  expect(await readNames(table, 'example-chamber')).toEqual([])
})
