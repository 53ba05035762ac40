import { afterAll, beforeAll, expect, it } from 'vitest'
import { readRulings, rule } from '../../shared/store/rulings.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const NOW = '2026-06-29T08:00:00Z'
const LATER = '2026-06-29T09:00:00Z'

it('a pair of rows has one ruling, whichever is named first', async () => {
  const { table } = await cloud.fresh()
  expect(await rule(table, ['rer-bandi:b', 'it-incentivi:a'], 'apart', NOW)).toBe(true)
  expect(await readRulings(table)).toEqual([
    { rows: ['it-incentivi:a', 'rer-bandi:b'], verdict: 'apart', at: NOW },
  ])
  expect(await rule(table, ['it-incentivi:a', 'rer-bandi:b'], 'joined', LATER)).toBe(false)
})

it('a ruling is changed by whoever saw the one in force', async () => {
  const { table } = await cloud.fresh()
  const pair: [string, string] = ['it-incentivi:a', 'rer-bandi:b']
  await rule(table, pair, 'apart', NOW)
  const [known] = await readRulings(table)
  expect(await rule(table, pair, 'joined', LATER, known)).toBe(true)
  expect(await rule(table, pair, 'apart', LATER, known)).toBe(false)
  expect((await readRulings(table)).map(({ verdict }) => verdict)).toEqual(['joined'])
})

it('a row cannot be ruled apart from itself', async () => {
  const { table } = await cloud.fresh()
  expect(() => rule(table, ['rer-bandi:b', 'rer-bandi:b'], 'apart', NOW)).toThrow('expected two rows')
})
