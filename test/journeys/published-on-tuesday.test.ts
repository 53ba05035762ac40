import { afterEach, expect, it } from 'vitest'
import { aRegionalRow } from '../builders/regional-rows.ts'
import {
  anna,
  aWorld,
  FIRST_MONDAY,
  SECOND_MONDAY,
  type SmallWorld,
  THIRD_MONDAY,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-21T16:00:00Z'
const MONDAY_NOON = '2026-06-22T10:00:00Z'
const TUESDAY_MORNING = '2026-06-23T03:00:00Z'
const TUESDAY_NOON = '2026-06-23T10:00:00Z'
const AFTER_THIRD_MONDAY = '2026-07-06T10:00:00Z'

it('a call published on Tuesday is in one mail on Monday, and in none on the Monday after', async () => {
  const fairs = aRegionalRow({
    key: 'fiere-maglieria',
    title: 'Voucher per fiere della maglieria',
    opens: [-40, '09:00'],
  })
  const samples = aRegionalRow({ appears: -6, odd: { effective: TUESDAY_MORNING.replace('Z', '+00:00') } })
  world = await aWorld({
    start: SUNDAY,
    monday: SECOND_MONDAY,
    // Without alerts, she hears of everything in her digest.
    contacts: [{ ...anna, alerts: false }],
    rows: [fairs, samples],
  })

  // On Sunday the system is installed: what is published by then is known, and no news.
  await world.readSources()
  expect(world.mailed()).toEqual([])

  // On Monday 22 June at 7:30 Anna gets her first look, with the call about fairs.
  await world.drive(MONDAY_NOON)
  const [firstLook] = await world.mails()
  expect(firstLook?.at.slice(0, 16)).toBe(FIRST_MONDAY.slice(0, 16))
  expect(firstLook?.email.text).toContain('Voucher per fiere della maglieria')

  // On Tuesday the Region publishes the call about digital samples. It is read the same morning; no mail leaves.
  await world.drive(TUESDAY_NOON)
  expect(world.mailed()).toHaveLength(1)

  // On Monday 29 June at 7:30 one mail leaves, with that call alone and everything one needs to decide.
  await world.drive('2026-06-29T10:00:00Z')
  const [, digest, ...others] = await world.mails()
  expect(others).toEqual([])
  expect(digest?.at.slice(0, 16)).toBe(SECOND_MONDAY.slice(0, 16))
  expect(digest?.destinations).toEqual([anna.address])
  expect(digest?.subject).toContain('campionario digitale')
  const link =
    'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi/bandi/demo-campionario-digitale'
  for (const whole of [digest?.email.text, digest?.email.html]) {
    const body = whole?.replaceAll('\u00A0', ' ')
    expect(body).toContain('Contributi per il campionario digitale nella maglieria')
    expect(body).toContain('venerdì 24 luglio 2026, ore 12:00')
    expect(body).toMatch(/Perché: .*Produciamo maglieria su misura/)
    expect(body).not.toContain('letto in ritardo')
    expect(body).toContain(link)
    expect(body).not.toContain('Voucher per fiere')
  }

  // On Monday 6 July there is nothing new: nothing leaves, and the run says why.
  await world.drive(AFTER_THIRD_MONDAY)
  expect(world.mailed()).toHaveLength(2)
  const [run] = await world.runs()
  expect(run).toMatchObject({ endsAt: THIRD_MONDAY, state: 'done' })
  expect((await world.shards(run?.period ?? ''))[0]?.outcomes).toEqual({
    'anna-neri': { state: 'skipped', because: 'nothing-due' },
  })
})
