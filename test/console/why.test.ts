import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Steer } from '../../shared/domain/steer.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { saveSteer } from '../../shared/store/steering.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

const KNITWEAR = anOpportunity({
  source: 'rer-bandi',
  id: 'rer-bandi:maglia',
  title: 'Voucher per la maglieria e i filati certificati',
  deadlines: [aDeadline('2026-07-30T10:00:00Z')],
})
const farm = aMember({
  id: 'orto-nuovo',
  name: 'Orto Nuovo',
  clusters: [{ cluster: 'agrifood', valueChains: ['fashion'] }],
})
const WHY = '/why?member=filofino&call=rer-bandi%3Amaglia'

let world: ConsoleWorld
let marta = ''
beforeAll(async () => {
  world = await startConsoleWorld()
  const wait = async (): Promise<void> => {}
  await saveRuleSets(world.table, [aRuleSet({ cluster: 'agrifood' })], wait)
  await saveClusters(world.table, [aCluster({ id: 'agrifood', name: 'Clust-ER Agrifood' })], wait)
  await world.fill({
    members: [aMember(), aMember({ id: 'filo-doppio', name: 'Filo Doppio' }), farm],
    calls: [KNITWEAR],
  })
  await saveMailRecord(world.table, {
    contact: 'anna-neri',
    kind: 'digest',
    key: '2026-W26',
    at: '2026-06-22T05:31:00Z',
    mark: '2026-06-22T05:30:00Z',
    told: [{ id: KNITWEAR.id, version: 1 }],
    ruleSets: { create: 1 },
  })
  await saveSteer(
    world.table,
    Steer.parse({
      does: 'pin',
      scope: 'create',
      call: KNITWEAR.id,
      office: 'Clust-ER Create',
      it: 'Ne parliamo in assemblea.',
      by: 'paolo',
      at: NOW,
    }),
  )
  marta = await world.signIn('marta')
})
afterAll(() => world.close())

const asMarta = (path: string) => world.askAsStranger(path, { headers: { cookie: marta } })
const text = async (path: string): Promise<string> => load(await world.read(path))('main').text()

describe('why a call comes to a member, or does not', () => {
  it('is asked by the names of both, as people type them', async () => {
    expect(await text('/why?member=filofino&call=maglieria')).toContain('Filofino')
    expect(await text('/why?member=FILO%20doppio&call=maglieria')).toContain('Filo Doppio')
  })

  it('asks which member is meant where several are, and for a call where none was said', async () => {
    const several = load(await world.read('/why?member=filo&call=maglieria'))
    expect(
      several('main li a')
        .get()
        .map((one) => several(one).attr('href')),
    ).toEqual(['/why?member=filo-doppio&call=maglieria', '/why?member=filofino&call=maglieria'])
    expect(await text('/why?member=filofino')).toContain('Ora scegliete un bando')
  })

  it('shows score, threshold and band, and points that add up', async () => {
    const page = load(await world.read(WHY))
    const facts = page('dt')
      .get()
      .map((one) => page(one).text())
    expect(facts).toEqual(expect.arrayContaining(['Punteggio', 'Si segnala', 'Fascia', 'Concetti usati']))
    const points = facts
      .flatMap((fact) => /^([\d.]+) punti$/.exec(fact)?.[1] ?? [])
      .map((one) => Number(one.replace('.', '')))
    const sum = points.pop()
    expect(points.reduce((all, one) => all + one, 0)).toBe(sum)
    expect(page('main').text()).toContain(`${sum} su 1.000`)
  })

  it('quotes the words of both sides, and names the concept behind them', async () => {
    const page = await text(WHY)
    expect(page).toMatch(/«[^»]+» ↔ «[^»]+»/)
    expect(page).toMatch(/concetto «[^»]+», /)
  })

  it('says whether the member may apply', async () => expect(await text(WHY)).toContain('I requisiti'))

  it('says what was told when, by which mail, and in which version', async () => {
    const page = await text(WHY)
    expect(page).toContain('lunedì 22 giugno 2026')
    expect(page).toContain('versione 1 del bando, quella di oggi')
    expect(page).toContain('Concetti di allora: Clust-ER Create, versione 1.')
  })

  it('says what an office decided, and why', async () => {
    const page = await text(WHY)
    expect(page).toContain('In primo piano')
    expect(page).toContain('Ne parliamo in assemblea.')
  })

  it('has numbers as its reader writes them', async () => {
    expect(await text(WHY)).toContain('su 1.000')
    expect(await text(`${WHY}&lang=en`)).toContain('of 1,000')
  })

  it('has an address that a colleague can open', async () => {
    const page = load(await world.read('/why?member=filofino&call=maglieria'))
    const shared = page('#explained a').last().attr('href') ?? ''
    expect(shared).toBe('/why?member=filofino&call=rer-bandi%3Amaglia&contact=anna-neri')
    expect((await asMarta(shared)).status).toBe(200)
  })

  it('is where the page of a member leads that was asked the same before', async () => {
    const answer = await world.ask('/members/filofino?call=rer-bandi%3Amaglia')
    expect([answer.status, answer.headers.get('location')]).toEqual([302, WHY])
  })

  it('G1 is nothing that a manager learns of another cluster’s member', async () => {
    const answer = await asMarta('/why?member=orto-nuovo&call=maglieria')
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('Orto Nuovo')
    expect((await world.ask('/why?member=orto-nuovo&call=maglieria')).status).toBe(200)
  })

  it('says of a member that nobody has that there is none', async () => {
    const answer = await world.ask('/why?member=balena&call=maglieria')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Nessun socio con questo nome')
  })
})
