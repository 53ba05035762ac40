import { afterEach, expect, it } from 'vitest'
import { dayOf } from '../../shared/domain/time.ts'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
/** Friday 24 July is 25 days from Monday 29 June: two weeks before it is Friday 10 July, three days before Tuesday 21. */
const AFTER_ALL = '2026-07-29T10:00:00Z'

it('a strong call is recalled two weeks and three days before it closes; extended, it starts afresh', async () => {
  // On Wednesday 22 July, the day after the second reminder, the Region extends it to Tuesday 11 August.
  const extended = aRegionalRow({ changes: [{ from: 23, to: { deadline: [43, '12:00'] } }] })
  world = await aWorld({ start: SUNDAY, monday: SECOND_MONDAY, contacts: [anna], rows: [extended] })
  await world.readSources()
  await world.drive(AFTER_ALL)
  const mails = await world.mails()
  expect(mails.map(({ at, tags }) => [dayOf(at), tags.kind])).toEqual([
    ['2026-06-29', 'digest'],
    ['2026-07-10', 'reminder'],
    ['2026-07-21', 'reminder'],
    // She was reminded of the old date: she hears at once of the new one, and of that it is two weeks from Tuesday on.
    ['2026-07-22', 'change'],
    ['2026-07-28', 'reminder'],
  ])
}, 60_000)

it('who wants no reminders gets none', async () => {
  world = await aWorld({
    start: SUNDAY,
    monday: SECOND_MONDAY,
    contacts: [{ ...anna, leads: [] }],
    rows: [aRegionalRow()],
  })
  await world.readSources()
  await world.drive('2026-07-12T10:00:00Z')
  expect(world.mailed()).toHaveLength(1)
}, 60_000)
