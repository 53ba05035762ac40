import { afterEach, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { readRuns } from '../../shared/store/runs.ts'
import {
  aKnitwearCall,
  anArchiveCall,
  anna,
  aWorld,
  bruno,
  carla,
  PERIOD,
  rebuild,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const WEDNESDAY = '2026-06-24T08:00:00Z'

/** Writes under way at once; the table here takes them one by one all the same. */
const AT_ONCE = 50

/** One import brings this many calls at once, every tenth about knitwear and the others about archives of the sea. */
const publish = async (count: number, first: number): Promise<void> => {
  const firstSeenAt = plus(world.clock.now(), { minutes: -5 })
  const calls = Array.from({ length: count }, (_, index) => {
    const number = first + index
    const own = { id: `rer-bandi:tempesta-${number}`, firstSeenAt }
    return number % 10 === 0
      ? aKnitwearCall({ ...own, title: `Voucher ${number} per maglieria e filati certificati` })
      : anArchiveCall({
          ...own,
          title: `Porto ${number}: banchine, pescherecci e itticoltura`,
          summary: 'Ammodernamento di pescherecci, banchine e mercati ittici della costa.',
          language: 'it',
        })
  })
  for (let start = 0; start < count; start += AT_ONCE)
    await Promise.all(calls.slice(start, start + AT_ONCE).map((call) => addOpportunity(world.table, call)))
  await rebuild(world)
  await world.settle()
}

const bytes = (text: string | undefined): number => Buffer.byteLength(text ?? '')

it('A26 two thousand calls in one import are one alert a contact, of a few cards; the digest has the rest', async () => {
  world = await aWorld({ contacts: [anna, bruno, carla] })
  await world.sendDigest()
  expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })
  const before = world.mailed().length

  world.clock.moveTo(WEDNESDAY)
  await publish(2000, 0)
  const alerts = (await world.mails()).slice(before)
  expect(alerts.map(({ tags }) => tags.kind)).toEqual(['alert', 'alert'])
  expect(alerts.map(({ tags }) => tags.contact).toSorted()).toEqual(['anna-neri', 'bruno-bassi'])
  const [alert] = alerts
  expect(new Set(alert?.email.text?.match(/Voucher \d+ per maglieria/g)).size).toBeLessThanOrEqual(30)
  for (const { email } of alerts) expect(bytes(email.html)).toBeLessThan(100_000)

  // Another import an hour later, and one on the next day: the cap of a day holds, then that of a week.
  world.clock.moveTo(plus(WEDNESDAY, { hours: 1 }))
  await publish(20, 3000)
  expect(world.mailed()).toHaveLength(before + 2)
  for (const days of [1, 2, 3]) {
    world.clock.moveTo(plus(WEDNESDAY, { days }))
    await publish(20, 4000 + 100 * days)
  }
  const beside = (await world.mails()).slice(before).filter(({ tags }) => tags.contact === 'anna-neri')
  expect(beside.length).toBeLessThanOrEqual(2)
  const runs = await readRuns(world.table, 20, 'alerts')
  expect(runs.every(({ contacts }) => contacts <= 3)).toBe(true)

  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()
  const digest = (await world.mails()).findLast(({ tags }) => tags.contact === 'anna-neri')
  expect(digest?.tags.kind).toBe('digest')
  expect(digest?.email.text).toMatch(/[Aa]ltri \d+/)
  expect(bytes(digest?.email.html)).toBeLessThan(100_000)
  const told = new Set(beside.flatMap(({ email }) => email.text?.match(/Voucher \d+ per maglieria/g) ?? []))
  const again = new Set(digest?.email.text?.match(/Voucher \d+ per maglieria/g))
  expect(again.size).toBeGreaterThan(0)
  expect([...again].filter((title) => told.has(title))).toEqual([])
}, 120_000)
