import { afterEach, expect, it } from 'vitest'
import type { RegionalRow } from '../../infra/local/demonstration/plone-wire.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { dayOf, type Instant } from '../../shared/domain/time.ts'
import { aWritten } from '../builders/announcement.ts'
import { type DeskWorld, theDesk, toMembers } from '../builders/desk-world.ts'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, bruno, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let desk: DeskWorld
afterEach(async () => {
  await desk.close()
  await world.close()
})

const SUNDAY = '2026-06-21T16:00:00Z'
const TITLE = 'Contributi per la maglieria digitale e i filati certificati'
/** The Region's page of the call that officers announce; days count from Monday 29 June. */
const aTwin = (overrides: Partial<RegionalRow> = {}): RegionalRow =>
  aRegionalRow({
    site: 'imprese',
    key: 'maglieria-digitale',
    title: 'Maglieria digitale e filati certificati: contributi (DGR 812/2026)',
    opens: [-20, '10:00'],
    deadline: [93, '13:00'],
    text: 'Si finanziano prototipi di maglieria senza campioni fisici e filati certificati. Graduatoria.',
    ...overrides,
  })
/** Another call of the same site, there from the first reading on: what comes after it is news. */
const known = aRegionalRow({ site: 'imprese', key: 'fiere', title: 'Voucher per fiere della maglieria' })
const written = (overrides = {}) =>
  aWritten({
    url: 'https://imprese.regione.emilia-romagna.it/bandi/demo-maglieria-digitale',
    opensDay: '2026-06-09',
    closes1Day: '2026-09-30',
    closes1Hour: '13:00',
    alone: 'alone',
    ...Object.fromEntries(
      [
        'partner1Kind',
        'partner1Least',
        'partner1Role',
        'partner2Kind',
        'partner2Least',
        'partner2Most',
        'partner2Role',
        'perLead',
      ].map((name) => [name, '']),
    ),
    ...overrides,
  })

/** Anna hears of new calls at once, Bruno with his digest; nobody is reminded of anything. */
const aDeskWorld = async (twin: RegionalRow): Promise<void> => {
  const contacts = [
    { ...anna, leads: [] },
    { ...bruno, leads: [], alerts: false },
  ]
  world = await aWorld({ start: SUNDAY, monday: SECOND_MONDAY, contacts, rows: [known, twin] })
  desk = await theDesk(world)
  await world.readSources()
}
/** Mails that name the call: to whom, of what kind, on what day. */
const told = async (): Promise<string[]> =>
  toMembers(await world.mails())
    .filter(({ email }) => /maglieria digitale/i.test(email.text ?? ''))
    .map(({ destinations, tags, at }) => `${destinations[0]?.split(/[.@]/)[0]} ${tags.kind} ${dayOf(at)}`)
    .toSorted()
const card = async (id: string) =>
  (await snapshotLoader(world.table, world.blobs)()).calls.cards.get(`art-er:${id}`)
const on = async (at: Instant): Promise<void> => world.drive(at)
const extend = async (id: string, closes1Day = '2026-10-15'): Promise<void> => {
  await desk.write(id, 'dates', written({ closes1Day }))
  await desk.update(id, { kind: 'prorogato' })
}

it('A20 a twin that comes before publishing joins: its reader is not told twice, and the published wording stays', async () => {
  await aDeskWorld(aTwin({ appears: -6 }))
  await on('2026-06-24T08:00:00Z')
  expect(await told()).toEqual(['anna alert 2026-06-23'])
  const id = await desk.published(written())
  await on('2026-06-30T08:00:00Z')
  expect(await told()).toEqual(['anna alert 2026-06-23', 'bruno digest 2026-06-29'])
  const joined = await card(id)
  expect(joined?.title).toBe(TITLE)
  expect(joined?.origins?.map(({ source }) => source)).toEqual(['art-er', 'rer-imprese'])
  const monday = toMembers(await world.mails()).at(-1)?.email.text ?? ''
  expect(monday.split(`. ${TITLE}\n`)).toHaveLength(2)
  expect(await desk.counted(id)).toBe(2)
}, 240_000)

it('A20 a twin that comes after publishing joins: nobody is told again, and the published wording stays', async () => {
  await aDeskWorld(aTwin({ appears: -4 }))
  await on('2026-06-23T08:00:00Z')
  const id = await desk.published(written())
  await on('2026-06-30T08:00:00Z')
  expect(await told()).toEqual(['anna alert 2026-06-23', 'bruno digest 2026-06-29'])
  const joined = await card(id)
  expect(joined?.title).toBe(TITLE)
  expect(joined?.origins).toHaveLength(2)
}, 240_000)

it('A19 A20 an extension: the desk is first, the site follows; told at once, to the minute, once to each', async () => {
  await aDeskWorld(aTwin({ appears: -6, changes: [{ from: 3, to: { deadline: [108, '13:00'] } }] }))
  await on('2026-06-24T08:00:00Z')
  const id = await desk.published(written())
  await on('2026-06-30T08:00:00Z')
  const before = toMembers(await world.mails()).length
  expect(await desk.counted(id)).toBe(2)
  await extend(id)
  const sent = toMembers(await world.mails()).slice(before)
  expect(sent.map(({ destinations, tags }) => [destinations[0], tags.kind])).toEqual([
    [anna.address, 'change'],
    [bruno.address, 'change'],
  ])
  for (const { email } of sent)
    expect(email.text).toMatch(
      /Prorogato: da mercoledì 30 settembre a giovedì 15 ottobre 2026, ore 13:00 .*Lo dice l’atto\./,
    )
  await on('2026-07-06T08:00:00Z')
  expect((await told()).filter((one) => /2026-07/.test(one))).toEqual([])
  expect((await card(id))?.deadlines).toMatchObject([{ at: '2026-10-15T11:00:00Z' }])
}, 240_000)

it('A19 A20 an extension: the site is first, the desk follows; told once to each, by the digest', async () => {
  await aDeskWorld(aTwin({ appears: -6, changes: [{ from: 1, to: { deadline: [108, '13:00'] } }] }))
  await on('2026-06-24T08:00:00Z')
  const id = await desk.published(written())
  await on('2026-07-02T08:00:00Z')
  expect((await card(id))?.deadlines).toMatchObject([{ at: '2026-10-15T11:00:00Z' }])
  await extend(id)
  await on('2026-07-07T08:00:00Z')
  expect((await told()).filter((one) => one.includes('2026-07') || one.includes('06-30'))).toEqual([
    'anna digest 2026-07-06',
    'bruno digest 2026-07-06',
  ])
  const text = toMembers(await world.mails()).at(-1)?.email.text ?? ''
  expect(text).toContain('Prorogato: da mercoledì 30 settembre a giovedì 15 ottobre 2026, ore 13:00')
}, 240_000)

it.each([
  ['the desk first', 3, '2026-06-30T08:00:00Z'],
  ['the site first', 1, '2026-07-03T08:00:00Z'],
])(
  'A18 A20 a call is revoked, %s: each who was told hears it at once, once',
  async (_, disappears, revoked) => {
    await aDeskWorld(aTwin({ appears: -6, disappears }))
    await on('2026-06-24T08:00:00Z')
    const id = await desk.published(written())
    await on(revoked)
    expect(await told()).toEqual(['anna alert 2026-06-23', 'bruno digest 2026-06-29'])
    await desk.update(id, { kind: 'revocato', lineIt: 'Revocato in autotutela.' })
    await on('2026-07-08T08:00:00Z')
    const day = dayOf(revoked)
    expect(await told()).toEqual(
      [
        'anna alert 2026-06-23',
        'bruno digest 2026-06-29',
        `anna change ${day}`,
        `bruno change ${day}`,
      ].toSorted(),
    )
    expect(toMembers(await world.mails()).at(-1)?.email.text).toContain('Revocato in autotutela.')
  },
  90_000,
)
