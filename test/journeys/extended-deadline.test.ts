import { afterEach, expect, it } from 'vitest'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
const MONDAY = '2026-06-29T10:00:00Z'
const FRIDAY = '2026-07-03T10:00:00Z'
const NEXT_MONDAY = '2026-07-06T10:00:00Z'
const MONDAY_AFTER = '2026-07-13T10:00:00Z'

it('a deadline extended after it was told comes as an update, with before and after, once', async () => {
  const extended = aRegionalRow({ changes: [{ from: 3, to: { deadline: [39, '13:00'] } }] })
  world = await aWorld({ start: SUNDAY, monday: SECOND_MONDAY, contacts: [anna], rows: [extended] })

  // On Monday 29 June Anna reads that she has until Friday 24 July, 12:00.
  await world.readSources()
  await world.drive(MONDAY)
  const [told] = await world.mails()
  expect(told?.email.text).toContain('Scadenza: venerdì 24 luglio 2026, ore 12:00')

  // On Thursday the Region extends it to Friday 7 August, 13:00. No mail leaves for that alone.
  await world.drive(FRIDAY)
  expect(world.mailed()).toHaveLength(1)

  // On Monday 6 July the call is back, as an update that says what was and what is.
  await world.drive(NEXT_MONDAY)
  const [, update, ...others] = await world.mails()
  expect(others).toEqual([])
  expect(update?.email.text).toContain('AGGIORNATO')
  expect(update?.email.text).toMatch(
    /Prorogato: da venerdì 24 luglio, ore 12:00, a venerdì 7 agosto 2026, ore 13:00/,
  )
  expect(update?.email.text).toContain('Segnalato il 29 giugno')

  // On the Monday after, it has been told: silence.
  await world.drive(MONDAY_AFTER)
  expect(world.mailed()).toHaveLength(2)
}, 60_000)
