import { afterAll, beforeAll, expect, it } from 'vitest'
import { JUDGEMENT_DAYS } from '../../shared/domain/judgement.ts'
import { plus } from '../../shared/domain/time.ts'
import { readJudgements, removeJudgement, saveJudgement } from '../../shared/store/judgements.ts'
import { type Cloud, startCloud } from '../builders/cloud.ts'
import { aJudgement } from '../builders/judgement.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const FASHION = { cluster: 'create', chain: 'fashion' } as const
const LATER = '2026-06-22T09:00:00Z'

it('a judge has one judgement of a call for each value chain, the latest', async () => {
  const { table } = await cloud.fresh()
  const [first, second] = [aJudgement(), aJudgement({ value: 0, at: LATER, language: undefined })]
  expect(await saveJudgement(table, first)).toBe(true)
  expect(await saveJudgement(table, second)).toBe(true)
  expect(await saveJudgement(table, first)).toBe(false) // sent again, long after it was made
  await saveJudgement(table, aJudgement({ chain: 'heritage' }))
  await saveJudgement(table, aJudgement({ judge: 'rita' }))
  const { language: _, ...latest } = second
  expect(await readJudgements(table, FASHION)).toEqual([latest, aJudgement({ judge: 'rita' })])
})

it('a judgement is taken back as it was seen, and not after it was changed', async () => {
  const { table } = await cloud.fresh(LATER)
  const seen = aJudgement()
  await saveJudgement(table, seen)
  await saveJudgement(table, aJudgement({ value: 1, at: LATER }))
  expect(await removeJudgement(table, seen, LATER)).toBe(false)
  expect(await removeJudgement(table, { ...seen, at: LATER }, LATER)).toBe(true)
  expect(await removeJudgement(table, { ...seen, at: LATER }, LATER)).toBe(false)
  expect(await readJudgements(table, FASHION)).toEqual([])
  await saveJudgement(table, aJudgement({ at: LATER }))
  expect(await readJudgements(table, FASHION)).toHaveLength(1)
})

it('a judgement is kept for a year and a half', async () => {
  const { table, clock } = await cloud.fresh()
  await saveJudgement(table, aJudgement())
  clock.moveTo(plus(aJudgement().at, { days: JUDGEMENT_DAYS, minutes: -1 }))
  expect(await readJudgements(table, FASHION)).toHaveLength(1)
  clock.moveTo(plus(aJudgement().at, { days: JUDGEMENT_DAYS }))
  expect(await readJudgements(table, FASHION)).toEqual([])
})
