import { afterEach, expect, it } from 'vitest'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
const MONDAY = '2026-06-29T10:00:00Z'
const MONDAYS = {
  second: '2026-07-06T10:00:00Z',
  third: '2026-07-13T10:00:00Z',
  fourth: '2026-07-20T10:00:00Z',
  fifth: '2026-07-27T10:00:00Z',
}
const TITLE = 'Contributi per il campionario digitale nella maglieria'

/** How many cards the call has. */
const times = (text: string | undefined): number => (text ?? '').split(`. ${TITLE}\n`).length - 1

it('A20 a call on three sites is told once, outlives the site that had it first, and its extension is told once', async () => {
  const extension = { deadline: [60, '13:00'] as const }
  // The enterprises' site has it first and takes it down on Tuesday 7 July; the main site lists it from Wednesday 1 July.
  const first = aRegionalRow({ site: 'imprese', key: 'a', disappears: 8 })
  const twin = aRegionalRow({ site: 'territori', key: 'b', changes: [{ from: 15, to: extension }] })
  const later = aRegionalRow({
    site: 'regione',
    key: 'c',
    appears: 2,
    changes: [{ from: 22, to: extension }],
  })
  world = await aWorld({
    start: SUNDAY,
    monday: SECOND_MONDAY,
    // Without alerts and reminders, so that digests alone tell her.
    contacts: [{ ...anna, alerts: false, leads: [] }],
    rows: [first, twin, later],
  })

  // On Monday 29 June two sites list it: Anna reads it once.
  await world.readSources()
  await world.drive(MONDAY)
  const [told] = await world.mails()
  expect(told?.email.text).toContain('lunedì 29 giugno 2026: 1 bando\n')
  expect(times(told?.email.text)).toBe(1)

  // On Wednesday the third site lists it as new. Nobody is told again.
  await world.drive(MONDAYS.second)
  expect(world.mailed()).toHaveLength(1)

  // The site that had it first takes it down. The others still list it: nothing has happened.
  await world.drive(MONDAYS.third)
  expect(world.mailed()).toHaveLength(1)

  // On Tuesday 14 July one site extends it: that is told, as an update of the call that Anna knows.
  await world.drive(MONDAYS.fourth)
  const [, update, ...others] = await world.mails()
  expect(others).toEqual([])
  expect(times(update?.email.text)).toBe(1)
  expect(update?.email.text).toMatch(
    /Prorogato: da venerdì 24 luglio, ore 12:00, a venerdì 28 agosto 2026, ore 13:00/,
  )
  expect(update?.email.text).toContain('Segnalato il 29 giugno')

  // On Tuesday 21 July the other site follows. That is no news.
  await world.drive(MONDAYS.fifth)
  expect(world.mailed()).toHaveLength(2)
}, 60_000)
