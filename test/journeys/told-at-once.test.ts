import { afterEach, expect, it } from 'vitest'
import { dayOf } from '../../shared/domain/time.ts'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, bruno, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-21T16:00:00Z'
const SECOND_SUNDAY = '2026-06-28T16:00:00Z'
const SECOND_NOON = '2026-06-29T10:00:00Z'

it('a strong call published on Tuesday is told on the same day to who wants that, on Monday to who does not, once to each', async () => {
  const fairs = aRegionalRow({
    key: 'fiere-maglieria',
    title: 'Voucher per fiere della maglieria',
    opens: [-40, '09:00'],
  })
  const samples = aRegionalRow({ appears: -6, odd: { effective: '2026-06-23T03:00:00+00:00' } })
  const contacts = [anna, { ...bruno, alerts: false }]
  world = await aWorld({ start: SUNDAY, monday: SECOND_MONDAY, contacts, rows: [fairs, samples] })
  await world.readSources()
  await world.drive(SECOND_SUNDAY)
  const week = (await world.mails()).filter(({ at }) => dayOf(at) > '2026-06-22')
  expect(week.map(({ destinations, tags, at }) => [destinations[0], tags.kind, dayOf(at)])).toEqual([
    [anna.address, 'alert', '2026-06-23'],
  ])
  expect(week[0]?.email.text).toContain('campionario digitale')

  // On Monday Bruno reads of it; Anna, who has, gets no mail for it again.
  await world.drive(SECOND_NOON)
  const monday = (await world.mails()).filter(({ at }) => dayOf(at) === '2026-06-29')
  expect(monday.map(({ destinations }) => destinations[0])).toEqual([bruno.address])
}, 60_000)
