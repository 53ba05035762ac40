import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContact } from '../../../shared/store/contacts.ts'
import { type ConsoleWorld, startConsoleWorld } from '../console-world.ts'
import { type Asking, asking, tagOf } from './asking.ts'
import { REQUEST } from './examples.ts'
import { CALL, furnish } from './furnish.ts'

let world: ConsoleWorld
let ask: Asking
let marta: string
let luca: string
let elena: string
beforeAll(async () => {
  world = await startConsoleWorld()
  await furnish(world)
  ask = asking(world)
  marta = await world.signIn('marta')
  luca = await world.signIn('luca')
  elena = await world.signIn('elena')
})
afterAll(() => world.close())

const seeing = async (path: string, as = marta) => ({ 'if-match': tagOf(await ask('GET', path, { as })) })

describe('a call that an office added', () => {
  const LIST = '/clusters/create/added'
  const FORM = {
    title: 'Bando per i telai',
    funder: 'Regione Emilia-Romagna',
    level: 'regional',
    url: 'https://telai.example.org/bando',
    closes1Day: '2026-09-30',
    kinds: ['company'],
  }
  let path: string
  let call: string
  beforeAll(async () => {
    const body = { text: 'Bando per i telai' }
    const { id } = (await (await ask('POST', LIST, { body, as: marta })).json()) as { id: string }
    path = `${LIST}/${id}`
    call = `clust-er-create:${id}`
    const added = await ask('POST', path, { body: FORM, headers: await seeing(path), as: marta })
    expect(added.status).toBe(201)
  })

  it('is changed and taken back by who has read how it stands, and by nobody else', async () => {
    expect((await ask('DELETE', path, { as: marta })).status).toBe(428)
    expect((await ask('DELETE', path, { headers: { 'if-match': '"draft-1"' }, as: marta })).status).toBe(412)
    const stale = await seeing(path)
    const body = { ...FORM, title: 'Bando per i telai a mano' }
    const changed = await ask('PUT', path, { body, headers: stale, as: marta })
    expect(await changed.json()).toMatchObject({ state: 'added', form: { title: body.title } })
    const outrun = await ask('PUT', path, { body: FORM, headers: stale, as: marta })
    expect([outrun.status, await outrun.json()]).toMatchObject([
      412,
      { current: { form: { title: body.title } } },
    ])
  })

  it('is ART-ER’s once it has taken it over: decided once, and then no more its office’s to change', async () => {
    const proposal = `/proposals/${call}`
    expect((await ask('GET', proposal, { as: marta })).status).toBe(403)
    const seen = await seeing(proposal, elena)
    const take = () => ask('PUT', proposal, { body: { do: 'take' }, headers: seen, as: elena })
    expect((await take()).status).toBe(200)
    expect((await take()).status).toBe(412)
    expect(await (await ask('GET', path, { as: marta })).json()).toMatchObject({ consortiums: true })
    const put = await ask('PUT', path, { body: FORM, headers: await seeing(path), as: marta })
    expect([put.status, await put.json()]).toMatchObject([403, { detail: expect.stringContaining('ART-ER') }])
    expect((await ask('DELETE', path, { headers: await seeing(path), as: marta })).status).toBe(403)
    const corrections = `/calls/${call}/corrections`
    const date = { date: 'deadlines.0', day: '2026-12-01', reason: 'Letta altrove.' }
    const headers = await seeing(corrections)
    expect((await ask('POST', corrections, { body: date, headers, as: marta })).status).toBe(403)
    expect((await ask('DELETE', path, { headers: await seeing(path, elena), as: elena })).status).toBe(200)
  })
})

describe('contacts of a member', () => {
  const CONTACTS = '/members/filofino/contacts'

  it('G1 are nobody’s who sees nothing of the member, as if it were not there', async () => {
    expect((await ask('GET', CONTACTS, { as: luca })).status).toBe(404)
    const body = { name: 'Luca Bianchi', address: 'luca@filofino.example.org' }
    expect((await ask('POST', CONTACTS, { body, as: luca })).status).toBe(404)
  })

  it('are told without what they decide themselves, and one taken out comes back', async () => {
    const one = `${CONTACTS}/anna-neri`
    const told = (await (await ask('GET', one, { as: marta })).json()) as object
    expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['frequency']))
    const stale = await seeing(one)
    expect((await ask('DELETE', one, { headers: stale, as: marta })).status).toBe(200)
    expect(await readContact(world.table, 'anna-neri')).toMatchObject({ inactiveBecause: 'ended' })
    expect((await ask('DELETE', one, { headers: stale, as: marta })).status).toBe(412)
    const back = await ask('PUT', one, { body: { active: true }, headers: await seeing(one), as: marta })
    expect(await back.json()).toMatchObject({ active: true })
  })

  it('are one for one address, however often it is sent; a name or an address that is none is named', async () => {
    const body = { name: 'Luca Bianchi', address: 'luca@filofino.example.org' }
    const outcome = async () =>
      ((await (await ask('POST', CONTACTS, { body, as: marta })).json()) as { outcome: string }).outcome
    expect([await outcome(), await outcome()]).toEqual(['added', 'already'])
    const wrong = await ask('POST', CONTACTS, { body: { ...body, address: 'nessuno' }, as: marta })
    expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/address' }] })
  })
})

describe('a request about personal data', () => {
  it('is granted to nobody who was not checked, and closed by its answer', async () => {
    const made = (await (await ask('POST', '/requests', { body: REQUEST })).json()) as { id: string }
    const path = `/requests/${made.id}`
    const settle = async (body: object) =>
      ask('PUT', path, { body, headers: { 'if-match': tagOf(await ask('GET', path)) } })
    const answer = { do: 'answer', outcome: 'granted', text: 'Inviata la copia.', proof: 'Prot. 12' }
    const granted = { ...answer, by: 'Paolo', on: '2026-06-29' }
    const early = await settle(granted)
    expect(await early.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/identity' }] })
    await settle({ do: 'identity', check: 'call-back', by: 'Paolo', on: '2026-06-29' })
    expect((await settle(granted)).status).toBe(200)
    expect((await settle(granted)).status).toBe(409)
    expect((await ask('GET', path, { as: marta })).status).toBe(403)
  })
})

describe('a date that a program corrects', () => {
  it('stands over its source until it is taken back; whoever read before is told', async () => {
    const path = `/calls/${CALL}/corrections`
    const stale = await seeing(path)
    const body = { date: 'deadlines.0', day: '2026-10-01', hour: '12:00', reason: 'Determina di proroga.' }
    const corrected = await ask('POST', path, { body, headers: stale, as: marta })
    expect(await corrected.json()).toMatchObject({
      rows: [{ deadlines: [{ at: '2026-10-01T10:00:00Z' }], edits: [{ by: 'marta' }] }],
    })
    expect((await ask('POST', path, { body, headers: stale, as: luca })).status).toBe(412)
    const wrong = await ask('POST', path, { body: { ...body, hour: '25:00' }, headers: await seeing(path) })
    expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/hour' }] })
  })
})
