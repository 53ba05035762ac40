import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { match } from '../../functions/match/match.ts'
import { snapshotLoader } from '../../shared/blobs/snapshot-loader.ts'
import { publishRuleSet, readClusters, readRuleSet, saveClusters } from '../../shared/store/clusters.ts'
import { readMember, readMembers, saveMembers } from '../../shared/store/members.ts'
import { readRuleDraft } from '../../shared/store/rule-drafts.ts'
import { aCluster } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld

const CHAINS = '/concepts/create/chains'
const PREVIEW = '/concepts/create/preview'
const VERSIONS = '/concepts/create/versions'
const wait = async (): Promise<void> => {}

beforeEach(async () => {
  world = await startConsoleWorld()
  await world.fill({
    calls: [
      anOpportunity({
        source: 'rer-bandi',
        id: 'rer-bandi:maglia',
        title: 'Voucher per la maglieria e i filati',
      }),
    ],
    members: [aMember(), aMember({ id: 'altrofilo', name: 'Altrofilo Srl' })],
  })
  const formal = {
    id: 'moda',
    name: { it: 'Moda (formale)', en: 'Fashion (formal)' },
    valueChains: ['fashion'],
  }
  await saveClusters(world.table, [aCluster({ formalValueChains: [formal] })], wait)
})
afterEach(() => world.close())

const draft = () => readRuleDraft(world.table, 'create')
const order = async (fields: Record<string, string | string[]>, headers?: Record<string, string>) =>
  world.send(CHAINS, { revision: String((await draft())?.revision ?? 0), ...fields }, headers)
const publish = async (fields: Record<string, string> = {}) =>
  world.send(PREVIEW, {
    note: 'Passi sulle Value Chain.',
    revision: String((await draft())?.revision ?? 0),
    ...fields,
  })
const cluster = async () => (await readClusters(world.table))[0]
const chainsOf = async (id: string) => (await readMember(world.table, id))?.clusters[0]?.valueChains
const split = {
  do: 'split',
  chain: 'fashion',
  it: 'Maglieria',
  en: 'Knitwear',
  concept: 'textiles',
  'member-filofino': 'go',
  'member-altrofilo': 'both',
}
const matchAgain = () => match({ table: world.table, blobs: world.blobs, now: () => NOW })

describe('splitting a value chain', () => {
  it('shows its concepts and members, none of them chosen', async () => {
    const html = await world.read(`${CHAINS}/fashion`)
    expect(html).toMatch(/name="concept" value="textiles"/)
    expect(html).not.toMatch(/name="concept"[^>]*checked/)
    expect(html).toMatch(/name="member-filofino"[\s\S]*?value="stay" selected/)
    expect(html).toContain('1 bando recente')
  })

  it('is one change of the draft: told there and in the preview, and nobody has moved yet', async () => {
    expect((await order(split)).headers.get('location')).toBe(`${CHAINS}?done=saved`)
    const html = await world.read(CHAINS)
    expect(html).toContain('In bozza: da Moda nasce Maglieria, con 1 concetto e 2 soci.')
    expect(html).toContain('Una modifica in bozza')
    expect(html).toMatch(/Maglieria[\s\S]*?2 soci, 1 concetto; codice knitwear/)
    expect(html).toMatch(/Moda \(formale\)<\/td><td>Moda, Maglieria/)
    const preview = await world.read(`${PREVIEW}?show=1`)
    expect(preview).toContain(
      'Moda si divide: nasce Maglieria. Concetti che passano: tessile. Soci che passano: Filofino Srl. Soci in tutte e due: Altrofilo Srl.',
    )
    expect(preview).toMatch(/<td>Maglieria<\/td><td class="number">2</)
    expect(await chainsOf('filofino')).toEqual(['fashion'])
  })

  it('moves members when it is published, in one write of the cluster; their rows are not touched', async () => {
    await order(split)
    expect((await publish()).headers.get('location')).toBe(`${VERSIONS}?done=published`)
    expect(await cluster()).toMatchObject({ moves: [{ kind: 'split', to: 'knitwear', since: NOW }] })
    expect([await chainsOf('filofino'), await chainsOf('altrofilo')]).toEqual([
      ['knitwear'],
      ['fashion', 'knitwear'],
    ])
    await matchAgain()
    const { matcher, profiles } = await snapshotLoader(world.table, world.blobs)()
    expect(profiles.members.get('filofino')?.clusters[0]?.valueChains).toEqual(['knitwear'])
    expect(matcher.metBy('create/knitwear')).toEqual(['rer-bandi:maglia'])
    expect(await world.read(CHAINS)).not.toContain('Annulla questo passo')
    expect(await world.read(PREVIEW)).toContain('La bozza è vuota')
  })

  it('previews what is then in force', async () => {
    await order(split)
    await publish()
    await matchAgain()
    const { matcher } = await snapshotLoader(world.table, world.blobs)()
    expect(matcher.callsFor('filofino', { limit: 9 })).toHaveLength(1)
    expect(matcher.carriers('filofino', 'rer-bandi:maglia').concepts).toEqual(['create/textiles'])
  })

  it('is undone in the draft with one click', async () => {
    await order(split)
    expect((await order({ do: 'undo' })).headers.get('location')).toBe(`${CHAINS}?done=undone`)
    expect(await world.read(CHAINS)).toContain('nessuna modifica in bozza')
    expect((await order({ do: 'undo' })).status).toBe(422)
  })

  it('asks for names, and for something that goes; what was chosen stays', async () => {
    const unnamed = await order({ ...split, it: ' ' })
    const html = await unnamed.text()
    expect(unnamed.status).toBe(422)
    expect(html).toContain('href="#split-it"')
    expect(html).toMatch(/value="textiles" checked/)
    expect(html).toMatch(/name="member-filofino"[\s\S]*?value="go" selected/)
    const nothing = await order({
      ...split,
      concept: [],
      'member-filofino': 'stay',
      'member-altrofilo': 'stay',
    })
    expect(await nothing.text()).toContain('Scegliete almeno un concetto o un socio')
  })

  it('a member that is saved afterwards is where it was put', async () => {
    await order(split)
    await publish()
    const back = aMember({ clusters: [{ cluster: 'create', valueChains: ['fashion'] }] })
    const later = { ...world.table, now: () => '2026-07-06T07:00:00Z' }
    await saveMembers(later, [back], wait)
    expect(await chainsOf('filofino')).toEqual(['fashion'])
  })
})

describe('merging value chains', () => {
  const merge = { do: 'merge', chain: 'fashion', target: 'heritage' }

  it('gives all members and concepts to the other when it is published, and closes the first', async () => {
    await order(merge)
    expect(await world.read(CHAINS)).toContain('In bozza: Moda si unisce a Patrimonio culturale')
    await publish()
    expect((await cluster())?.valueChains[0]).toMatchObject({ id: 'fashion', closedAt: NOW })
    expect((await readMembers(world.table)).map(({ clusters }) => clusters[0]?.valueChains)).toEqual([
      ['heritage'],
      ['heritage'],
    ])
    const html = await world.read(CHAINS)
    expect(html).toMatch(/Patrimonio culturale[\s\S]*?2 soci, 1 concetto/)
    expect(html).toContain('unita a Patrimonio culturale')
  })

  it('is neither a silence nor a flood: the same people receive the same calls', async () => {
    await order(merge)
    const html = await world.read(`${PREVIEW}?show=1`)
    expect(html).not.toContain('non si pubblica')
    expect(html).toContain(
      'Moda si unisce a Patrimonio culturale, con tutti i soci. Concetti che passano: tessile.',
    )
  })

  it('is taken back by going back to the version before, with the members', async () => {
    await order(merge)
    await publish()
    await matchAgain()
    const back = await world.send(VERSIONS, { version: '1', inForce: '2', note: 'Si torna.' })
    expect(back.headers.get('location')).toBe(`${VERSIONS}?done=back`)
    expect((await cluster())?.valueChains[0]).not.toHaveProperty('closedAt')
    expect(await chainsOf('filofino')).toEqual(['fashion'])
    expect((await readRuleSet(world.table, 'create', 3))?.concepts[0]?.owner.id).toBe('fashion')
    expect(await world.read(`${VERSIONS}?from=2&to=3`)).toContain('tornano a Moda')
  })

  it('asks for a value chain that is open', async () => {
    const sent = await order({ ...merge, target: '' })
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('href="#target"')])
  })

  it('B4 cut off before it comes into force has moved nobody, and can be published again', async () => {
    await order(merge)
    const before = await cluster()
    const drafted = await draft()
    if (!before || !drafted) throw new Error('expected Create and its draft')
    const asked = {
      cluster: before.id,
      publishedAt: NOW,
      note: 'Interrotta',
      concepts: drafted.concepts,
      valueChains: drafted.valueChains,
      formalValueChains: drafted.formalValueChains,
      moves: drafted.moves,
    }
    // Somebody else is first: the version is written and never counts.
    const lost = await publishRuleSet(world.table, { ...before, ruleSet: 7 }, asked, [])
    expect([lost, await chainsOf('filofino')]).toEqual([undefined, ['fashion']])
    await publish()
    expect(await chainsOf('filofino')).toEqual(['heritage'])
    expect((await publish()).status).toBe(409)
    expect((await cluster())?.moves).toHaveLength(1)
  })

  it('is reopened with its members', async () => {
    await order(merge)
    await publish()
    expect(await world.read(`${CHAINS}/fashion`)).toContain('tornano qui')
    await order({ do: 'reopen', chain: 'fashion' })
    await publish()
    expect(await chainsOf('filofino')).toEqual(['fashion'])
  })
})

describe('formal value chains', () => {
  it('are shown with those that they hold, and a working one goes from one to another', async () => {
    const two = [
      { id: 'moda', name: { it: 'Moda (formale)', en: 'F' }, valueChains: ['fashion', 'heritage'] },
      { id: 'cult', name: { it: 'Cultura (formale)', en: 'C' }, valueChains: ['heritage'] },
    ]
    await saveClusters(world.table, [aCluster({ formalValueChains: two })], wait)
    const names = { chain: 'heritage', it: 'Patrimonio culturale', en: 'Heritage' }
    await order({ do: 'rename', ...names, formal: 'cult' })
    expect((await draft())?.formalValueChains.map(({ valueChains }) => valueChains)).toEqual([
      ['fashion'],
      ['heritage'],
    ])
    expect(await world.read(PREVIEW)).toContain(
      'Value Chain formale Moda (formale): da Moda, Patrimonio culturale a Moda.',
    )
    const last = await order({ do: 'rename', ...names, formal: 'moda' })
    expect([last.status, await last.text()]).toEqual([422, expect.stringContaining('almeno una di lavoro')])
    await publish()
    expect((await cluster())?.formalValueChains[0]?.valueChains).toEqual(['fashion'])
  })
})

describe('who only looks on', () => {
  it('sees value chains without a form to change them', async () => {
    const cookie = await world.signIn('sara')
    for (const path of [CHAINS, `${CHAINS}/fashion`]) {
      const html = await world.read(path, { cookie })
      expect(html).toContain('2 soci, 1 concetto')
      expect(html.match(/<form[^>]*method="post"/g)).toHaveLength(1)
      expect(html).toContain('action="/sign-out"')
    }
  })
})
