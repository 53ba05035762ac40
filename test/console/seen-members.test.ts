import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newDraft } from '../../functions/console/calls/adding.ts'
import { Steer } from '../../shared/domain/steer.ts'
import { addAddedCall } from '../../shared/store/added-calls.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { deactivateContact, readContact, saveContacts } from '../../shared/store/contacts.ts'
import { readMemberRecord, saveMembers } from '../../shared/store/members.ts'
import { saveSteer } from '../../shared/store/steering.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember, aMemberRecord, aVat } from '../builders/member.ts'
import { aDeadline, anOpportunity } from '../builders/opportunity.ts'
import { asking } from './api/asking.ts'
import { aContact, type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const CALL = anOpportunity({
  source: 'rer-bandi',
  id: 'rer-bandi:maglia',
  title: 'Voucher per la maglieria e i filati certificati',
  deadlines: [aDeadline('2026-07-30T10:00:00Z')],
})
const inAgrifood = [{ cluster: 'agrifood' as const, valueChains: ['fashion'] }]
const farm = aMemberRecord({ id: 'orto-nuovo', name: 'Orto Nuovo', vat: aVat(7), clusters: inAgrifood })
const both = aMemberRecord({
  id: 'serra-tessile',
  name: 'Serra Tessile',
  clusters: [{ cluster: 'create', valueChains: ['fashion'] }, ...inAgrifood],
})
/** Left Create years ago, and is in Agrifood. */
const gone = aMemberRecord({
  id: 'canapa-antica',
  name: 'Canapa Antica',
  clusters: [
    { cluster: 'create', valueChains: ['fashion'], joinedOn: '2019-01-01', leftOn: '2024-01-01' },
    ...inAgrifood,
  ],
})

let world: ConsoleWorld
let ask: ReturnType<typeof asking>
/** *marta* manages Create, *luca* Agrifood; *elena* is an officer. */
let marta = ''
let elena = ''
beforeEach(async () => {
  world = await startConsoleWorld()
  const wait = async (): Promise<void> => {}
  await saveRuleSets(world.table, [aRuleSet({ cluster: 'agrifood' })], wait)
  await saveClusters(world.table, [aCluster({ id: 'agrifood', name: 'Clust-ER Agrifood' })], wait)
  await saveMembers(world.table, [farm, both, gone], wait)
  await world.fill({ members: [aMember()], calls: [CALL] })
  ask = asking(world)
  marta = await world.signIn('marta')
  elena = await world.signIn('elena')
})
afterEach(() => world.close())

const get = (path: string, as: string) => world.askAsStranger(path, { headers: { cookie: as } })
const textOf = async (path: string, as = marta): Promise<string> => (await get(path, as)).text()
const post = (path: string, fields: Record<string, string>, as = marta) =>
  world.askAsStranger(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie: as, origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' },
  })

describe('G1 members of other clusters, to a manager', () => {
  it('are on no list, in no file, and no choice: its own are, of several clusters too', async () => {
    const list = await textOf('/members')
    for (const name of ['Filofino', 'Serra Tessile']) expect(list).toContain(name)
    expect(list).not.toContain('Orto Nuovo')
    expect(list).not.toContain('value="agrifood"')
    expect(await textOf('/members?cluster=agrifood')).not.toContain('Orto Nuovo')
    expect(await textOf('/members', elena)).toContain('Orto Nuovo')
  })

  it('are in its file by the rows of its own clusters alone', async () => {
    const rows = (await textOf('/members.csv')).split('\r\n')
    expect(rows.filter((row) => row.includes('serra-tessile'))).toHaveLength(1)
    expect(rows.join()).not.toContain('agrifood')
    expect((await textOf('/members.csv', elena)).split('serra-tessile')).toHaveLength(3)
  })

  it('have no page, no answer, and no place on the page of a call', async () => {
    expect((await get('/members/orto-nuovo', marta)).status).toBe(404)
    expect((await get('/members/orto-nuovo', elena)).status).toBe(200)
    expect(await textOf(`/calls/${CALL.id}`)).not.toContain('Orto Nuovo')
    expect(await textOf(`/calls/${CALL.id}`, elena)).toContain('Orto Nuovo')
  })

  it('are to be added by who knows the VAT number, by name alone', async () => {
    const form = await textOf('/members/orto-nuovo/edit')
    expect(form).toContain('Orto Nuovo')
    expect(form).not.toContain(farm.profile)
    expect(form).not.toContain(aVat(7))
    expect(form).not.toContain('href="/members/orto-nuovo"')
  })

  it('are not there for its programs either', async () => {
    const listed = await (await ask('GET', '/members?size=100', { as: marta })).json()
    expect(JSON.stringify(listed)).not.toContain('orto-nuovo')
    expect(listed).toMatchObject({ total: 2 })
    for (const path of ['', '/calls', `/calls/${CALL.id}`])
      expect((await ask('GET', `/members/orto-nuovo${path}`, { as: marta })).status).toBe(404)
    const near = await (await ask('GET', `/calls/${CALL.id}/members`, { as: marta })).text()
    expect(near).toContain('filofino')
    expect(near).not.toContain('orto-nuovo')
    expect(await (await ask('GET', `/calls/${CALL.id}/members`, { as: elena })).text()).toContain(
      'orto-nuovo',
    )
  })

  it('tell a program that would add one nothing of it but how it is to be named, and then it is its own', async () => {
    const { clusters: _, id: __, revision: ___, ...profile } = farm
    const body = { ...profile, clusters: [{ cluster: 'create', valueChains: ['fashion'] }] }
    const send = (tag: string) =>
      ask('PUT', '/members/orto-nuovo', {
        as: marta,
        body: { ...body, name: 'Orto Rubato' },
        headers: { 'if-match': tag },
      })
    const late = await send('"none"')
    expect(late.status).toBe(412)
    expect(await late.text()).not.toContain(farm.profile)
    expect((await send(late.headers.get('etag') ?? '')).status).toBe(200)
    expect(await readMemberRecord(world.table, 'orto-nuovo')).toMatchObject({
      name: 'Orto Nuovo',
      clusters: [{ cluster: 'agrifood' }, { cluster: 'create' }],
    })
  })

  it('have contacts that a cluster which they left neither reads nor changes', async () => {
    await saveContacts(world.table, [aContact({ members: ['canapa-antica'] })], async () => {})
    expect((await get('/members/canapa-antica', marta)).status).toBe(200)
    expect((await get('/members/canapa-antica/contacts', marta)).status).toBe(403)
    const ended = await post('/members/canapa-antica/contacts', { do: 'end', contact: 'anna-neri' })
    expect(ended.status).toBe(403)
    expect((await readContact(world.table, 'anna-neri'))?.active).toBe(true)
  })

  it('are not named where a contact serves them too', async () => {
    await saveContacts(world.table, [aContact({ members: ['filofino', 'orto-nuovo'] })], async () => {})
    const page = await textOf('/members/filofino/contacts')
    expect(page).toContain('un socio di un altro Clust-ER')
    expect(page).not.toContain('Orto Nuovo')
  })
})

describe('G1 what comes back from a form', () => {
  it('of when a file was looked at does not make a member that has left one’s own again', async () => {
    const path = '/clusters/create/members/import'
    const looked = {
      text: 'codice Segnavia;nome;comune;uscito il\ncanapa-antica;Canapa Nuova;Rimini;2024-02-01',
      at: '2020-06-29T07:00:00Z',
      seen: { 'canapa-antica': '0 create:fashion agrifood:fashion' },
    }
    await post(path, { do: 'apply', looked: gzipSync(JSON.stringify(looked)).toString('base64') })
    const { text, at } = looked
    await ask('POST', '/clusters/create/members/import', {
      as: marta,
      body: { text, apply: { at, seen: { 'canapa-antica': '1 create:fashion agrifood:fashion' } } },
    })
    expect(await readMemberRecord(world.table, 'canapa-antica')).toMatchObject({
      name: 'Canapa Antica',
      place: gone.place,
      clusters: [{ leftOn: '2024-02-01' }, {}],
    })
  })
})

describe('a contact whom its office has taken out', () => {
  it('and whom another takes in serves that one, and the first no more', async () => {
    await saveContacts(world.table, [aContact({ members: ['orto-nuovo'] })], async () => {})
    await deactivateContact(world.table, 'anna-neri', 'ended', NOW)
    const { address } = aContact()
    await post('/members/filofino/contacts', { do: 'add', name: 'Anna Neri', address, language: 'it' })
    expect(await readContact(world.table, 'anna-neri')).toMatchObject({ active: true, members: ['filofino'] })
  })
})

describe('what another office decides of a call', () => {
  it('is neither on the page nor in the answers of this one', async () => {
    await saveSteer(
      world.table,
      Steer.parse({
        does: 'hold',
        scope: 'agrifood',
        call: CALL.id,
        office: 'Clust-ER Agrifood',
        it: 'motivo riservato',
        by: 'luca',
        at: NOW,
      }),
    )
    const path = `/clusters/create/friday/${CALL.id}`
    expect(await (await ask('GET', path, { as: marta })).text()).not.toContain('motivo riservato')
    expect(await textOf(path)).not.toContain('motivo riservato')
  })
})

describe('G1 what was pasted, before it is a call', () => {
  it('is for who acts for the cluster: not for who reads all of them, on no page and in no answer', async () => {
    const id = '00000000000000aa'
    const text = 'Gentile Anna, le inoltro un avviso riservato.'
    const draft = newDraft({ id, cluster: 'create', by: 'marta', now: NOW }, { kind: 'text', text })
    await addAddedCall(world.table, { ...draft, state: 'ready' })
    const sara = await world.signIn('sara')
    const path = `/clusters/create/added/${id}`
    expect((await get(path, marta)).status).toBe(200)
    expect((await get(path, sara)).status).toBe(404)
    expect((await ask('GET', path, { as: marta })).status).toBe(200)
    expect((await ask('GET', path, { as: sara })).status).toBe(403)
  })
})

describe('G3 the API, asked as browsers and other sites ask', () => {
  it('lets no other site read it, and has no method but those it names', async () => {
    const origin = { origin: 'https://elsewhere.example.org' }
    const looked = await ask('HEAD', '/members', { as: marta, headers: origin })
    expect(looked.status).toBe(200)
    expect(await looked.text()).toBe('')
    for (const method of ['OPTIONS', 'PATCH', 'DELETE']) {
      const answer = await ask(method, '/members', { as: marta, headers: origin })
      expect([403, 404, 405]).toContain(answer.status)
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
    expect([...looked.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

describe('a member that is going to leave', () => {
  it('is one until then: that it comes back later is no reason for it to be out today', async () => {
    const leaving = { cluster: 'create' as const, valueChains: ['fashion'], leftOn: '2026-12-01' }
    await saveMembers(world.table, [aMemberRecord({ clusters: [leaving] })], async () => {})
    const text = 'codice Segnavia;socio dal;uscito il\nfilofino;2027-02-01;'
    const looked = await post('/clusters/create/members/import', { do: 'look', text })
    expect(await looked.text()).toContain('Sbagliate: 1.')
    const { id: _, clusters: __, revision: ___, ...profile } = aMemberRecord()
    const tag = (await ask('GET', '/members/filofino', { as: marta })).headers.get('etag') ?? ''
    const asked = { ...profile, clusters: [{ ...leaving, againOn: '2027-02-01' }] }
    const changed = await ask('PUT', '/members/filofino', {
      as: marta,
      body: asked,
      headers: { 'if-match': tag },
    })
    expect(changed.status).toBe(422)
  })
})
