import { afterEach, expect, it } from 'vitest'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, bruno, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
const MONDAY = '2026-06-29T10:00:00Z'
const FRIDAY = '2026-07-03T10:00:00Z'
const NEXT_MONDAY = '2026-07-06T10:00:00Z'

it('a deadline brought forward after it was told is told at once to whoever was told, and not again on Monday', async () => {
  const hurried = aRegionalRow({ changes: [{ from: 3, to: { deadline: [18, '12:00'] } }] })
  // Bruno wants no alerts and no reminders: bad news he hears all the same.
  const contacts = [anna, { ...bruno, alerts: false, leads: [] }]
  world = await aWorld({ start: SUNDAY, monday: SECOND_MONDAY, contacts, rows: [hurried] })

  // On Monday 29 June both read that they have until Friday 24 July.
  await world.readSources()
  await world.drive(MONDAY)
  expect(world.mailed()).toHaveLength(2)

  // On Thursday the Region brings it forward to Friday 17 July. Both hear of it on the same day, with before and after.
  await world.drive(FRIDAY)
  const changes = (await world.mails()).slice(2)
  expect(changes.map(({ destinations }) => destinations[0]).toSorted()).toEqual(
    [anna, bruno].map(({ address }) => address).toSorted(),
  )
  for (const { at, email, tags } of changes) {
    expect(at.slice(0, 10)).toBe('2026-07-02')
    expect(tags.kind).toBe('change')
    expect(email.text).toMatch(/da venerdì 24 luglio a venerdì 17 luglio 2026, ore 12:00/)
    expect(email.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBeTruthy()
  }

  // On Friday two weeks are left: Anna has just read it, and is not reminded. On Monday there is nothing to add.
  await world.drive(NEXT_MONDAY)
  expect(world.mailed()).toHaveLength(4)
}, 60_000)
