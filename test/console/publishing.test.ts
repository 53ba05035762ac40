import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import {
  readClusters,
  readRuleSet,
  readRuleSetsInForce,
  readVersions,
  saveRuleSets,
} from '../../shared/store/clusters.ts'
import { readRuleDraft } from '../../shared/store/rule-drafts.ts'
import { aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld

const PREVIEW = '/concepts/create/preview'
const VERSIONS = '/concepts/create/versions'
const CHAINS = '/concepts/create/chains'

const wait = async (): Promise<void> => {}
const call = (id: string, title: string) =>
  anOpportunity({ source: 'rer-bandi', id: `rer-bandi:${id}`, title, deadlines: [] })

beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      call('maglia', 'Voucher per la maglieria e i filati certificati: prototipi e collezioni su misura'),
      call('sole', 'Impianti fotovoltaici sui capannoni: fotovoltaico e accumulo'),
    ],
    members: [aMember(), aMember({ id: 'altrofilo', name: 'Altrofilo Srl' })],
  })
  world.changes.length = 0
})
afterEach(() => world.close())

const save = async (fields: Record<string, string>, concept = ''): Promise<Response> => {
  const html = concept ? await world.read(`/concepts/create/edit?concept=${concept}`) : ''
  const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? 'new'
  return world.send('/concepts/create/edit', {
    do: 'save',
    concept,
    seen,
    it: '',
    en: '',
    weight: '2',
    rule: 'boost',
    owner: 'value-chain/fashion',
    ...fields,
  })
}
const revision = async (): Promise<string> =>
  String((await readRuleDraft(world.table, 'create'))?.revision ?? 0)
const publish = async (fields: Record<string, string> = {}, at?: string) =>
  world.send(PREVIEW, { note: 'Entra il fotovoltaico.', revision: at ?? (await revision()), ...fields })
const cluster = async () => (await readClusters(world.table))[0]
const solar = { it: 'fotovoltaico\nimpianti fotovoltaici' }
/** It names every call there is: nothing would be left to anybody. */
const everything = { it: 'maglieria\nfotovoltaico', rule: 'excluded' }

describe('a draft that is tried out', () => {
  it('is computed when it is asked for, and says who gains what, why, and how long digests become', async () => {
    await save(solar)
    const before = await world.read(PREVIEW)
    expect(before).toContain('Calcola anteprima')
    expect(before).toMatch(/Aggiunto: <strong>fotovoltaico/)
    expect(before).not.toContain('In breve')
    const html = await world.read(`${PREVIEW}?show=1`)
    expect(html).toMatch(/Rifatti 2 bandi su 2 soci/)
    expect(html).toMatch(/Bandi in più<\/dt><dd>2, a 2 soci/)
    expect(html).toMatch(/Altrofilo Srl<\/a>.*?Impianti fotovoltaici.*?«fotovoltaico» pesa di più/s)
    expect(html).toMatch(/<h2>Digest a confronto<\/h2>.*?entra/s)
    expect(await world.read(`${PREVIEW}?show=1&lang=en`)).toMatch(/Calls gained<\/dt><dd>2, by 2 members/)
    expect((await cluster())?.ruleSet).toBe(1)
  })

  it('is replayed on the weeks before a day of the past', async () => {
    await save(solar)
    expect(await world.read(`${PREVIEW}?show=1&until=2026-03-01`)).toContain('Rifatti 0 bandi')
    expect((await world.ask(`${PREVIEW}?show=1&until=2026-99-99`)).status).toBe(200)
  })

  it('shows the digests of a member that is picked, side by side, also where nothing moves', async () => {
    await save(solar)
    const html = await world.read(`${PREVIEW}?show=1&member=altrofilo`)
    expect(html).toMatch(/<option value="altrofilo" selected/)
    const samples = html.slice(
      html.indexOf('<h2>Digest a confronto</h2>'),
      html.indexOf('Soci che guadagnano'),
    )
    expect(samples).toMatch(/Altrofilo Srl, settimana dal.*Impianti fotovoltaici.*\(entra\)/s)
    expect(samples).not.toContain('Filofino')
    expect(await world.read(`${PREVIEW}?show=1&member=altrofilo&until=2026-03-01`)).toContain(
      'Altrofilo Srl non ha bandi in queste settimane',
    )
    expect(await world.read(`${PREVIEW}?show=1&member=atlantis`)).toContain('settimana dal')
  })

  it('that changes nothing has nothing to try', async () => {
    expect(await world.read(PREVIEW)).toContain('La bozza è vuota')
  })
})

describe('publishing', () => {
  it('makes a new version with who, when and note, brings it into force, and tells matching', async () => {
    await save(solar)
    const sent = await publish()
    expect(sent.headers.get('location')).toBe(`${VERSIONS}?done=published`)
    expect((await cluster())?.ruleSet).toBe(2)
    expect(await readRuleSet(world.table, 'create', 2)).toMatchObject({
      version: 2,
      replaces: 1,
      publishedAt: NOW,
      by: 'paolo',
      note: 'Entra il fotovoltaico.',
      concepts: [{ id: 'textiles' }, { id: 'fotovoltaico' }],
    })
    expect(world.changes).toEqual([{ at: NOW, cause: 'rules' }])
    expect(await world.read('/concepts/create')).toContain(
      'È in vigore la versione 2. Non c’è nessuna modifica',
    )
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    expect(await world.read('/members/altrofilo')).toContain('Impianti fotovoltaici')
  })

  it('asks for a note', async () => {
    await save(solar)
    const sent = await publish({ note: '  ' })
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('Scrivete una nota')])
    expect((await cluster())?.ruleSet).toBe(1)
  })

  it('publishes what was seen or nothing: a draft that changed since is to be looked at again', async () => {
    await save(solar)
    const seen = await revision()
    await save({ it: 'pelletteria' })
    const sent = await publish({}, seen)
    expect(sent.status).toBe(409)
    expect(await sent.text()).toContain('Entra il fotovoltaico.')
    expect((await cluster())?.ruleSet).toBe(1)
  })

  it('of two people at the same moment brings one version into force', async () => {
    await save(solar)
    const at = await revision()
    const sent = await Promise.all([publish({ note: 'Io.' }, at), publish({ note: 'Tu.' }, at)])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409])
    const now = await cluster()
    expect(now && (await readVersions(world.table, now, 9)).map(({ replaces }) => replaces)).toEqual([
      1,
      undefined,
    ])
  })

  it('is taken from our own form alone', async () => {
    await save(solar)
    const fields = { note: 'x', revision: await revision() }
    expect((await world.send(PREVIEW, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await world.send(PREVIEW, { note: 'x' })).status).toBe(404)
  })
})

describe('rules that would silence a value chain', () => {
  it('are refused, with what they would do and the note kept', async () => {
    await save(everything)
    expect(await world.read(`${PREVIEW}?show=1`)).toContain('Moda: nessun socio avrebbe più un bando.')
    const sent = await publish({ note: 'Basta bandi.' })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toMatch(/Moda: nessun socio avrebbe più un bando[\s\S]*Basta bandi\./)
    expect((await cluster())?.ruleSet).toBe(1)
    expect(world.changes).toEqual([])
  })

  it('are published with a written reason, which stays with the version', async () => {
    await save(everything)
    await publish({ reason: 'La filiera va in pausa.' })
    expect(await readRuleSet(world.table, 'create', 2)).toMatchObject({
      override: { reason: 'La filiera va in pausa.', breaches: [{ kind: 'silenced', chain: 'fashion' }] },
    })
    expect(await world.read(VERSIONS)).toContain('Pubblicata nonostante i limiti: La filiera va in pausa.')
  })
})

describe('versions', () => {
  beforeEach(async () => {
    await save(solar)
    await publish()
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    world.changes.length = 0
  })

  it('say what differs between any two', async () => {
    const html = await world.read(`${VERSIONS}?from=1&to=2`)
    expect(html).toMatch(/Dalla versione 1 alla 2.*?Aggiunto: <strong>fotovoltaico/s)
    expect(await world.read(`${VERSIONS}?from=2&to=1`)).toMatch(/Tolto: <strong>fotovoltaico/)
    expect((await world.ask(`${VERSIONS}?from=moon&to=99`)).status).toBe(200)
  })

  it('an earlier one is brought back as a new one, and the others stay as they were', async () => {
    const sent = await world.send(VERSIONS, { version: '1', inForce: '2', note: 'Troppo sole.' })
    expect(sent.headers.get('location')).toBe(`${VERSIONS}?done=back`)
    expect((await cluster())?.ruleSet).toBe(3)
    expect(await readRuleSet(world.table, 'create', 3)).toMatchObject({
      backTo: 1,
      replaces: 2,
      concepts: [{ id: 'textiles' }],
    })
    expect((await readRuleSet(world.table, 'create', 2))?.concepts).toHaveLength(2)
    expect(world.changes).toEqual([{ at: NOW, cause: 'rules' }])
    expect(await world.read(VERSIONS)).toContain('ripristino della 1')
  })

  it('are not brought back over one that was published meanwhile', async () => {
    const sent = await world.send(VERSIONS, { version: '1', inForce: '1', note: 'Indietro.' })
    expect(sent.status).toBe(409)
    expect((await cluster())?.ruleSet).toBe(2)
  })

  it('a draft begun before is brought over what came into force: both changes hold', async () => {
    await save({ it: 'pelletteria' })
    await world.send(VERSIONS, { version: '1', inForce: '2', note: 'Indietro.' })
    const html = await world.read('/concepts/create')
    expect(html).toContain('La bozza è nata dalla versione 2, ma ora è in vigore la 3')
    expect((await publish()).status).toBe(409)
    await world.send('/concepts/create', { do: 'rebase', revision: await revision() })
    expect((await readRuleDraft(world.table, 'create'))?.concepts.map(({ id }) => id)).toEqual([
      'textiles',
      'pelletteria',
    ])
    await publish({ note: 'Entra la pelletteria.' })
    const [now] = await readRuleSetsInForce(world.table, await readClusters(world.table))
    expect(now?.concepts.map(({ id }) => id)).toEqual(['textiles', 'pelletteria'])
  })

  it('a number taken by a publication that was cut off is passed over, and never shown', async () => {
    await saveRuleSets(world.table, [aRuleSet({ version: 3, replaces: 2, note: 'Interrotta' })], wait)
    await save({ it: 'pelletteria' })
    await publish()
    expect((await cluster())?.ruleSet).toBe(4)
    expect(await world.read(VERSIONS)).not.toContain('Interrotta')
  })
})

describe('value chains', () => {
  const chains = async () => (await readRuleDraft(world.table, 'create'))?.valueChains ?? []
  const order = async (fields: Record<string, string>) =>
    world.send(CHAINS, { revision: await revision(), ...fields })

  it('are created, renamed, closed and reopened in the draft; ids stay', async () => {
    await order({ do: 'create', it: 'Riattivazione urbana', en: 'Urban reactivation' })
    await order({ do: 'rename', chain: 'fashion', it: 'Moda e tessile', en: 'Fashion and textiles' })
    await order({ do: 'close', chain: 'heritage', it: '', en: '' })
    expect(await chains()).toMatchObject([
      { id: 'fashion', name: { it: 'Moda e tessile', en: 'Fashion and textiles' } },
      { id: 'heritage', closedAt: NOW },
      { id: 'urban-reactivation', name: { it: 'Riattivazione urbana', en: 'Urban reactivation' } },
    ])
    expect((await cluster())?.valueChains).toHaveLength(2)
    await order({ do: 'reopen', chain: 'heritage' })
    expect((await chains())[1]).not.toHaveProperty('closedAt')
    await publish({ note: 'Value Chain nuove.' })
    expect((await cluster())?.valueChains.map(({ id }) => id)).toEqual([
      'fashion',
      'heritage',
      'urban-reactivation',
    ])
  })

  it('that are closed bring nothing any more, and the formal ones stay as they are', async () => {
    await order({ do: 'close', chain: 'fashion' })
    await publish({ note: 'Chiude la moda.', reason: 'Deciso in assemblea.' })
    await match({ table: world.table, blobs: world.blobs, now: () => NOW })
    const { matcher } = await snapshotLoader(world.table, world.blobs)()
    expect(matcher.metBy('create/fashion')).toEqual([])
    expect((await cluster())?.formalValueChains).toEqual([])
  })

  it('are not closed down to the last, nor named by nothing', async () => {
    await order({ do: 'close', chain: 'heritage' })
    expect((await order({ do: 'close', chain: 'fashion' })).status).toBe(422)
    const sent = await order({ do: 'create', it: 'Riattivazione urbana', en: ' ' })
    expect([sent.status, await sent.text()]).toEqual([
      422,
      expect.stringContaining('value="Riattivazione urbana"'),
    ])
    expect((await order({ do: 'rename', chain: 'moon', it: 'Luna', en: 'Moon' })).status).toBe(422)
    expect((await order({ do: 'close', chain: 'fashion', revision: '0' })).status).toBe(409)
  })
})
