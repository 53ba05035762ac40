import { afterEach, expect, it } from 'vitest'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readings } from '../../shared/store/source-readings.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { anna, aWorld, type SmallWorld } from '../builders/world.ts'
import { aTopic } from '../ingest/bench.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
const MONDAY = '2026-06-29T10:00:00Z'
const ACCIDENT = '2026-07-01T22:00:00Z'
const SECOND_MONDAY = '2026-07-06T10:00:00Z'
const MENDED = '2026-07-07T22:00:00Z'
const THIRD_MONDAY = '2026-07-13T10:00:00Z'

const knitwear = (code: string, metadata: Record<string, unknown> = {}) =>
  aTopic(code, {
    title: [`Contributi per il campionario digitale nella maglieria: ${code}`],
    descriptionByte: ['<p>Prototipi di maglieria, filati certificati, collezioni su misura.</p>'],
    ...metadata,
  })
const many = (count: number, of: (n: number) => Record<string, unknown>) =>
  Array.from({ length: count }, (_, n) => of(n))

const usual = many(6, (n) => knitwear(`HORIZON-EX-2026-0${n}`))
const yearsPast = many(12, (n) =>
  knitwear(`HORIZON-EX-2019-${n + 10}`, {
    deadlineDate: ['2019-03-12T17:00:00.000+0000'],
    status: ['31094502'],
  }),
)
const undated = many(12, (n) =>
  knitwear(`HORIZON-EX-2020-${n + 10}`, { deadlineDate: [], status: ['31094502'] }),
)

it('an index accident overnight is mailed to nobody, shown to the operator, and costs nothing once it is over', async () => {
  world = await aWorld({
    start: SUNDAY,
    contacts: [anna],
    rows: [],
    topics: (now) => {
      if (now < ACCIDENT) return usual
      return now < MENDED ? [...yearsPast, ...undated, ...usual] : [...usual, knitwear('HORIZON-EX-2026-99')]
    },
  })
  const runs = (): Promise<SourceRun[]> => readSourceRuns(world.table, 'eu-sedia', 30)

  // On Monday 29 June Anna reads of the six calls there are.
  await world.readSources()
  await world.drive(MONDAY)
  expect(world.mailed()).toHaveLength(1)

  // In the night to Thursday the list quadruples: calls years past their deadline are "open", or have none at all.
  // On Monday 6 July she gets no mail, and nothing of it is stored.
  await world.drive(SECOND_MONDAY)
  expect(world.mailed()).toHaveLength(1)
  expect(await readOpportunities(world.table, 'eu-sedia')).toHaveLength(6)

  // The operator reads why, with examples of each kind, and the source counts as silent.
  const [held] = await runs()
  expect(held).toMatchObject({ state: 'quarantined', read: 30, added: 0, changed: 0, missing: 0 })
  expect(held?.problem).toMatch(
    /at most 10 new calls beside 6 open .* found 12; at most 3 calls listed as open long past/,
  )
  expect(held?.suspects).toHaveLength(20)
  expect(held?.suspects?.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      'new; last deadline: no deadline stated',
      'listed as open; its last deadline was 2019-03-12',
    ]),
  )
  const silent = (await readings(world.table, world.clock.now())).find(({ name }) => name.startsWith('EU'))
  expect(silent?.silentSince).toMatch(/^2026-07-01T03/)

  // On Wednesday the list is itself again, with one call more: that one is told on the Monday after, nothing else.
  await world.drive(THIRD_MONDAY)
  expect((await runs())[0]?.state).toBe('unchanged')
  expect(await readOpportunities(world.table, 'eu-sedia')).toHaveLength(7)
  const [, mail, ...others] = await world.mails()
  expect(others).toEqual([])
  expect(mail?.email.text).toContain('HORIZON-EX-2026-99')
  expect(mail?.email.text).not.toMatch(/HORIZON-EX-20(19|20)/)
  expect(mail?.email.text).not.toContain('HORIZON-EX-2026-01')
})
