import { afterEach, expect, it } from 'vitest'
import { addedCall } from '../../functions/console/calls/adding.ts'
import { toldAlsoTo } from '../../shared/domain/by-hand.ts'
import { Draft, type Opportunity } from '../../shared/domain/opportunity.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { addOpportunity, readOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aContact } from '../builders/contact.ts'
import { aMember } from '../builders/member.ts'
import { aRegionalRow } from '../builders/regional-rows.ts'
import { anna, aWorld, filofino, rebuild, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const SUNDAY = '2026-06-28T16:00:00Z'
const MONDAYS = {
  first: '2026-06-29T10:00:00Z',
  second: '2026-07-06T10:00:00Z',
  third: '2026-07-13T10:00:00Z',
}
const TITLE = 'Contributi per il campionario digitale nella maglieria'

/** A member like Filofino, in another cluster, and who reads for it. */
const verdefilo = aMember({
  id: 'verdefilo',
  name: 'Verdefilo Srl',
  clusters: [{ cluster: 'greentech', valueChains: ['fashion'] }],
})
const vera = aContact({
  id: 'vera-verdi',
  name: 'Vera Verdi',
  address: 'vera@verdefilo.example.org',
  members: ['verdefilo'],
})

/** What Create's office has pasted and checked: the call that the Region's own site lists later. */
const byCreate = (closes = '2026-07-24T10:00:00Z'): Opportunity =>
  addedCall(
    Draft.parse({
      sourceId: '0123456789abcdef',
      title: TITLE,
      summary: 'Prototipi di maglieria senza campioni fisici, filati certificati, collezioni su misura.',
      text: 'Si finanziano prototipi di maglieria senza campioni fisici, collezioni su misura e filati certificati.',
      language: 'it',
      level: 'regional',
      funder: 'Regione Emilia-Romagna',
      url: 'https://circolari.example.org/maglieria',
      deadlines: [{ at: closes, hourStated: true, zone: 'Europe/Rome' }],
    }),
    { cluster: 'create', by: 'marta', now: world.clock.now() },
  )

const start = async (rows: Parameters<typeof aRegionalRow>[0][], alerts = false): Promise<void> => {
  world = await aWorld({
    start: SUNDAY,
    monday: SECOND_MONDAY,
    members: [filofino, verdefilo],
    contacts: [
      { ...anna, alerts, leads: [] },
      { ...vera, alerts, leads: [] },
    ],
    rows: rows.map((row) => aRegionalRow(row)),
  })
  await saveRuleSets(world.table, [aRuleSet({ cluster: 'greentech' })], world.clock.sleep)
  await saveClusters(
    world.table,
    [aCluster(), aCluster({ id: 'greentech', name: 'Clust-ER Greentech' })],
    world.clock.sleep,
  )
  await world.readSources()
  await world.drive(MONDAYS.first)
}

const add = async (call: Opportunity): Promise<void> => {
  expect(await addOpportunity(world.table, call)).toBe(true)
  await rebuild(world)
  await world.settle()
}

/** Mails to somebody that name the call. */
const naming = async ({ address }: { address: string }): Promise<string[]> =>
  (await world.mails()).flatMap(({ destinations, email }) =>
    destinations.includes(address) && email.text?.includes(TITLE) ? [email.text] : [],
  )

it('a call added by hand is told to its own cluster on Monday, to the others when the Region publishes it, to everybody once', async () => {
  await start([{ appears: 9 }])
  await add(byCreate())

  // On Monday 6 July Anna, of Create, reads of it, and where it comes from; Vera, of Greentech, does not.
  await world.drive(MONDAYS.second)
  const [told] = await naming(anna)
  expect(told?.replaceAll('\u00a0', ' ')).toContain('aggiunto dal Clust-ER Create, in attesa della fonte')
  expect(told).toMatch(/Perché: /)
  expect(await naming(vera)).toEqual([])

  // On Wednesday 8 July the Region's site lists it. It is one call; on Monday Vera reads of it, as new, from the Region.
  await world.drive(MONDAYS.third)
  const [first, ...more] = await naming(vera)
  expect(more).toEqual([])
  expect(first).toMatch(/NUOV|SCADENZA/)
  expect(first).not.toContain('aggiunto dal')
  expect(first).toContain('www.regione.emilia-romagna.it')
  expect(await naming(anna)).toHaveLength(1)
}, 90_000)

it('what cannot wait is told at once, to its own cluster alone', async () => {
  await start([], true)
  await add(byCreate())
  expect(await naming(anna)).toHaveLength(1)
  expect(await naming(vera)).toEqual([])
}, 90_000)

it('the dates of the source rule: whoever read other ones is told', async () => {
  await start([{ appears: 9 }])
  await add(byCreate('2026-07-22T10:00:00Z'))
  await world.drive(MONDAYS.third)
  const [first, update, ...more] = await naming(anna)
  expect(more).toEqual([])
  expect(first).toContain('22 luglio')
  expect(update).toContain('24 luglio')
}, 90_000)

it('another office may tell its members too', async () => {
  await start([])
  const call = byCreate()
  await add(call)
  const stored = await readOpportunity(world.table, call.id)
  if (!stored) throw new Error('expected the call to be stored')
  expect(
    await replaceOpportunity(world.table, toldAlsoTo(stored, 'greentech', world.clock.now()), stored),
  ).toBe(true)
  await rebuild(world)
  await world.drive(MONDAYS.second)
  expect(await naming(anna)).toHaveLength(1)
  expect(await naming(vera)).toHaveLength(1)
}, 90_000)
