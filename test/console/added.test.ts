import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPastedCall } from '../../functions/ingest/read-pasted.ts'
import { match } from '../../functions/match/match.ts'
import { addAnnouncement } from '../../shared/store/announcements.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { readRulings } from '../../shared/store/rulings.ts'
import { aPublished } from '../builders/announcement.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { CIRCULAR, FOUNDATION_PAGE } from '../fixtures/pasted.ts'
import { aContact, type ConsoleWorld, NOW, startConsoleWorld } from './console-world.ts'

let world: ConsoleWorld
let marta: string
let luca: string

beforeAll(async () => {
  world = await startConsoleWorld()
  await saveRuleSets(world.table, [aRuleSet({ cluster: 'greentech' })], async () => {})
  await saveClusters(world.table, [aCluster({ id: 'greentech', name: 'Clust-ER Greentech' })], async () => {})
  await world.fill({
    members: [
      aMember(),
      aMember({
        id: 'verdefilo',
        name: 'Verdefilo Srl',
        clusters: [{ cluster: 'greentech', valueChains: ['energy'] }],
      }),
    ],
    contacts: [
      aContact(),
      aContact({
        id: 'vera-verdi',
        name: 'Vera Verdi',
        address: 'vera@verdefilo.example.org',
        members: ['verdefilo'],
      }),
    ],
    calls: [
      anOpportunity({
        id: 'rer-bandi:noto',
        source: 'rer-bandi',
        title: 'Voucher per telai digitali noti',
        url: 'https://bandi.example.org/noto',
      }),
    ],
  })
  marta = await world.signIn('marta')
  luca = await world.signIn('luca')
})
afterAll(() => world.close())

const clock = { now: () => NOW, sleep: async () => {} }

/** Ingest does what it was asked for last. @param page what the address answers with */
const read = async (page = ''): Promise<void> => {
  const asked = world.pasted.at(-1)
  if (!asked) throw new Error('nothing was asked of ingest')
  await readPastedCall(asked, {
    table: world.table,
    clock,
    fetch: async () => ({ status: 'ok', body: page, fetchedAt: NOW }),
  })
}

const LIST = '/clusters/create/added'
const post = (path: string, fields: Record<string, string | string[]>, cookie = marta) =>
  world.send(path, fields, { cookie })
const see = (path: string, cookie = marta) => world.read(path, { cookie })
const place = (answer: Response): string => (answer.headers.get('location') ?? '').replace(/\?.*/, '')

/** The fields of a page's form as a browser would send them back. */
const fieldsOf = (page: string): Record<string, string | string[]> => {
  const fields: Record<string, string | string[]> = {}
  const decode = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  const form = page.slice(page.indexOf('class="sheet"'))
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const value = decode(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
    if (!name) continue
    if (/type="checkbox"/.test(tag)) {
      if (/\schecked/.test(tag)) fields[name] = [...[fields[name] ?? []].flat(), value]
    } else fields[name] = value
  }
  for (const [, name = '', value = ''] of form.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  ))
    fields[name] = decode(value)
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  ))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? ''
  return fields
}

/** Pastes a text and has it read. @returns the address of its draft */
const paste = async (text: string): Promise<string> => {
  const started = await post(LIST, { do: 'read', address: '', text })
  expect(started.status).toBe(303)
  await read()
  return place(started)
}

describe('a call that somebody pastes', () => {
  it('is read from its text, each field marked with the words it was read from', async () => {
    const draft = await paste(CIRCULAR)
    const page = await see(draft)
    expect(fieldsOf(page)).toMatchObject({
      title: 'Avviso pubblico "Filiere della maglieria" per prototipi digitali',
      funder: "Ministero dell'Artigianato di Esempio",
      level: 'national',
      url: 'https://artigianato.example.org/avvisi/filiere-maglieria',
      opensDay: '2026-07-06',
      opensHour: '10:00',
      closes1Day: '2026-09-15',
      closes1Hour: '12:00',
      procedure: 'graduatoria',
      aidForms: ['grant'],
      perProjectMax: '40000',
      intensity: '50',
      total: '3000000',
      kinds: ['company'],
    })
    expect(page).toContain('Letto, da verificare')
    expect(page).toMatch(/<q lang="it">[^<]*dotazione finanziaria complessiva/)
    expect(page).toMatch(/<q lang="it">[^<]*alle ore 12:00 del 15 settembre 2026/)
    expect(await see(`${draft}?lang=en`)).toContain('Read, please check')
  })

  it('is read from its page, without what stands around it', async () => {
    const started = await post(LIST, {
      do: 'read',
      address: 'https://lanaviva.example.org/bandi/residenze',
      text: '',
    })
    await read(FOUNDATION_PAGE)
    const fields = fieldsOf(await see(place(started)))
    expect(fields).toMatchObject({
      title: 'Residenze nella maglieria 2026',
      funder: 'Fondazione Lanaviva',
      level: '',
      closes1Day: '2026-09-30',
      closes1Hour: '13:00',
      url: 'https://lanaviva.example.org/bandi/residenze',
    })
    expect(JSON.stringify(fields)).not.toMatch(/2030|12 ottobre|Toscana/)
  })

  it('whose dates cannot be read has none, and the form asks for them', async () => {
    const draft = await paste(
      'Un avviso che dice poco\nSi potrà fare domanda, forse, in autunno o poco dopo, come dirà la circolare che seguirà a suo tempo.',
    )
    const fields = fieldsOf(await see(draft))
    expect(fields).toMatchObject({ closes1Day: '', opensDay: '', funder: '' })
    const answer = await post(draft, { ...fields, do: 'add' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const [anchor, said] of [
      ['closes1Day', 'Scadenza: manca'],
      ['funder', 'Chi finanzia: manca'],
      ['url', 'Pagina ufficiale: manca'],
      ['level', 'Livello: manca'],
    ])
      expect(page).toContain(`<a href="#${anchor}-first">${said}`)
  })
})

/** What an office adds: read, checked as it is, and told. @returns the id of the call */
const add = async (text: string, fields: Record<string, string> = {}, cookie = marta): Promise<string> => {
  const draft = await paste(text)
  const answer = await post(draft, { ...fieldsOf(await see(draft)), ...fields, do: 'add' }, cookie)
  expect(answer.headers.get('location')).toBe(`${draft}?done=added`)
  return `clust-er-create:${draft.split('/').at(-1)}`
}
const rebuild = () => match({ table: world.table, blobs: world.blobs, now: () => NOW })
const stored = async (id: string) => {
  const call = await readOpportunity(world.table, id)
  if (!call) throw new Error(`${id} is not stored`)
  return call
}
const formAt = (id: string): string => `${LIST}/${id.split(':')[1]}`

describe('a call that an office adds', () => {
  let id: string

  it('is stored for its own cluster alone, and matching is told', async () => {
    const changes = world.changes.length
    id = await add(CIRCULAR)
    expect(await stored(id)).toMatchObject({
      source: 'clust-er-create',
      level: 'national',
      version: 1,
      byHand: { cluster: 'create', by: 'marta', toldTo: ['create'] },
      deadlines: [{ at: '2026-09-15T10:00:00Z', hourStated: true }],
      text: expect.stringContaining('filati certificati'),
    })
    expect(world.changes.slice(changes)).toEqual([{ at: NOW, cause: 'added' }])
    await rebuild()
    expect(await see(LIST)).toContain('in attesa della fonte')
    expect(await see(`${LIST}.csv`)).toContain(id)
  })

  it('is on the pages of its own members, and on no page of others', async () => {
    const title = 'Filiere della maglieria'
    const [own, other] = ['anna-neri', 'vera-verdi'].map((contact) => ({
      calls: `/me/c/${world.token('calls', contact)}`,
      search: `/me/p/${world.token('preferences', contact)}/search?q=filiere+maglieria`,
      why: `/me/p/${world.token('preferences', contact)}/why?q=filiere`,
      follow: `/me/y/${world.token('opinions', contact)}/${id}`,
      talk: `/me/t/${world.token('talk', contact)}/${id}`,
    }))
    for (const [page, path] of Object.entries(own ?? {}))
      expect(await (await world.askAsStranger(path)).text(), page).toContain(title)
    for (const [page, path] of Object.entries(other ?? {}))
      expect(
        (await (await world.askAsStranger(path)).text()).replace(/value="[^"]*"/g, ''),
        page,
      ).not.toContain(title)
    expect(await (await world.askAsStranger(own?.calls ?? '')).text()).toContain(
      'aggiunto dal Clust-ER Create, in attesa della fonte',
    )
  })

  it('is not added twice: whoever pastes it again is led to it', async () => {
    const again = await paste(CIRCULAR)
    const fields = fieldsOf(await see(again))
    const answer = await post(again, { ...fields, do: 'add' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Forse c’è già')
    const address = await post(LIST, {
      do: 'read',
      address: 'https://www.artigianato.example.org/avvisi/filiere-maglieria/?utm_source=mail',
      text: '',
    })
    expect(address.status).toBe(409)
    expect(await address.text()).toContain(`href="/calls/${encodeURIComponent(id)}"`)
    const known = await post(LIST, { do: 'read', address: 'https://bandi.example.org/noto', text: '' })
    expect(await known.text()).toContain('Questo bando c’è già')
  })

  it('may be another one all the same, if somebody has looked', async () => {
    const again = await paste(CIRCULAR)
    const fields = fieldsOf(await see(again))
    const answer = await post(again, { ...fields, do: 'add', another: 'yes' })
    expect(answer.headers.get('location')).toContain('?done=added')
    expect(
      (await readRulings(world.table)).some(({ rows, verdict }) => verdict === 'apart' && rows.includes(id)),
    ).toBe(true)
  })

  it('is told to the members of another cluster whose office asks for it', async () => {
    const list = '/clusters/greentech/added'
    const found = await post(
      list,
      { do: 'read', address: 'https://artigianato.example.org/avvisi/filiere-maglieria', text: '' },
      luca,
    )
    expect(await found.text()).toContain('Segnalatelo anche ai nostri soci')
    expect((await post(list, { do: 'tell', call: id }, luca)).status).toBe(303)
    expect((await stored(id)).byHand?.toldTo).toEqual(['create', 'greentech'])
    await rebuild()
    const calls = await world.askAsStranger(`/me/c/${world.token('calls', 'vera-verdi')}`)
    expect(await calls.text()).toContain('Filiere della maglieria')
  })

  it('is changed by its office, and what matters is a change that is told', async () => {
    const page = await see(formAt(id))
    const fields = fieldsOf(page)
    const moved = await post(formAt(id), {
      ...fields,
      closes1Day: '2026-09-30',
      summary: 'Altre parole.',
      do: 'change',
    })
    expect(moved.headers.get('location')).toContain('?done=changed')
    const after = await stored(id)
    expect(after).toMatchObject({
      version: 2,
      deadlines: [{ at: '2026-09-30T10:00:00Z' }],
      byHand: { cluster: 'create' },
    })
    expect(after.changes.map(({ field }) => field)).toEqual(['deadline'])
    const late = await post(formAt(id), { ...fields, title: 'Un altro titolo', do: 'change' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Un altro titolo')
    expect((await stored(id)).version).toBe(2)
  })

  it('is withdrawn as a call that is revoked, and comes back when it is saved again', async () => {
    const seen = String(fieldsOf(await see(formAt(id))).seen)
    expect((await post(formAt(id), { do: 'withdraw', seen })).headers.get('location')).toContain(
      'done=withdrawn',
    )
    expect(await stored(id)).toMatchObject({ withdrawnAt: NOW, version: 3 })
    expect((await post(formAt(id), { do: 'withdraw', seen })).headers.get('location')).toContain(
      'done=outrun',
    )
    const fields = fieldsOf(await see(formAt(id)))
    await post(formAt(id), { ...fields, do: 'change' })
    const back = await stored(id)
    expect(back.withdrawnAt).toBeUndefined()
    expect(back.changes.at(-1)).toMatchObject({ field: 'reopened' })
  })
})

describe('a draft', () => {
  it('keeps what is wrong in it, and whoever saves second is told and loses nothing', async () => {
    const draft = await paste(CIRCULAR)
    const fields = fieldsOf(await see(draft))
    expect((await post(draft, { ...fields, url: 'http://plain.example.org', do: 'add' })).status).toBe(422)
    expect(fieldsOf(await see(draft)).url).toBe('http://plain.example.org')
    const answer = await post(draft, { ...fields, title: 'Il mio titolo', do: 'save' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Nel frattempo qualcuno ha scritto')
    expect(fieldsOf(page).title).toBe('Il mio titolo')
    expect(page).toContain('http://plain.example.org')
    expect((await post(draft, { ...fieldsOf(page), do: 'save' })).headers.get('location')).toContain(
      'done=saved',
    )
  })

  it('that could not be read says why, takes the text instead, or is filled in by hand', async () => {
    const started = await post(LIST, { do: 'read', address: 'https://lanaviva.example.org/vuota', text: '' })
    await read('<!doctype html><html><body></body></html>')
    const draft = place(started)
    const page = await see(draft)
    expect(page).toContain('nella pagina non c’è un testo che possiamo leggere')
    const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect((await post(draft, { do: 'paste', seen, text: CIRCULAR })).status).toBe(303)
    await read()
    expect(fieldsOf(await see(draft)).closes1Day).toBe('2026-09-15')
  })

  it('waits while it is read, and is gone when it is discarded', async () => {
    const started = await post(LIST, { do: 'read', address: 'https://lanaviva.example.org/lenta', text: '' })
    const draft = place(started)
    const page = await see(draft)
    expect(page).toContain('Stiamo leggendo')
    const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? ''
    await post(draft, { do: 'byHand', seen })
    await read(FOUNDATION_PAGE)
    const fields = fieldsOf(await see(draft))
    expect(fields.title).toBe('')
    await post(draft, { do: 'discard', seen: String(fields.seen) })
    expect((await world.ask(draft, { headers: { cookie: marta } })).status).toBe(404)
  })

  it('asks for nothing that is not an https page', async () => {
    for (const address of [
      'http://bandi.example.org/',
      'javascript:alert(1)',
      'https://anna:x@bandi.example.org/',
      'bandi',
    ])
      expect((await post(LIST, { do: 'read', address, text: '' })).status, address).toBe(422)
    expect((await post(LIST, { do: 'read', address: '', text: '' })).status).toBe(422)
    expect((await post(LIST, { do: 'read', address: '', text: 'x'.repeat(100_001) })).status).toBe(422)
  })

  it('is no other office’s', async () => {
    const draft = await paste(CIRCULAR)
    expect((await world.ask(draft, { headers: { cookie: luca } })).status).toBe(403)
    expect(
      (await world.ask(draft.replace('create', 'greentech'), { headers: { cookie: luca } })).status,
    ).toBe(404)
  })
})

describe('a regional call that an office adds', () => {
  const REGIONAL = CIRCULAR.replaceAll('Filiere della maglieria', 'Telai nelle valli')
    .replaceAll(
      "Ministero dell'Artigianato di Esempio, Direzione generale per le filiere",
      'Regione Emilia-Romagna',
    )
    .replace('filiere-maglieria', 'telai-valli')
  let id: string
  let elena: string
  beforeAll(async () => {
    elena = await world.signIn('elena')
  })

  it('is proposed to ART-ER, whose officers decide; the office sees what', async () => {
    id = await add(REGIONAL, { url: 'https://telai.example.org/valli' })
    expect((await stored(id)).byHand?.proposal).toEqual({ state: 'open', at: NOW })
    expect(await see(LIST)).toContain('Proposto ad ART-ER: in attesa di risposta')
    const page = await see('/proposals', elena)
    expect(page).toContain('Telai nelle valli')
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''
    const without = await post(`/proposals/${id}`, { do: 'decline', seen, reason: ' ' }, elena)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Scrivete un motivo')
    await post(`/proposals/${id}`, { do: 'decline', seen, reason: '=Riguarda una sola valle.' }, elena)
    expect((await stored(id)).byHand).toMatchObject({
      toldTo: ['create'],
      proposal: { state: 'declined', by: 'elena' },
    })
    expect(await see(LIST)).toContain('=Riguarda una sola valle.')
    expect(await see('/proposals.csv?state=declined', elena)).toContain(`"'=Riguarda una sola valle."`)
  })

  it('is told to everybody once an officer takes it over; who decides second is told', async () => {
    const other = await add(REGIONAL.replaceAll('Telai nelle valli', 'Filatoi nelle colline'), {
      url: 'https://telai.example.org/colline',
      another: 'yes',
    })
    const page = await see('/proposals', elena)
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(page)?.[1] ?? ''
    const taken = await post(`/proposals/${other}`, { do: 'take', seen }, elena)
    expect(taken.headers.get('location')).toContain('done=taken')
    expect((await stored(other)).byHand).toMatchObject({ cluster: 'create', proposal: { state: 'taken' } })
    expect((await stored(other)).byHand?.toldTo).toBeUndefined()
    const again = await post(`/proposals/${other}`, { do: 'decline', seen, reason: 'Tardi.' }, elena)
    expect(again.headers.get('location')).toContain('done=outrun')
  })

  it('is no more its office’s to change or to take back once ART-ER has it, and the page says whom to ask', async () => {
    const taken = await add(REGIONAL.replaceAll('Telai nelle valli', 'Gualchiere sul fiume'), {
      url: 'https://telai.example.org/fiume',
      another: 'yes',
    })
    const path = formAt(taken)
    const before = fieldsOf(await see(path))
    const seenBy = async (cookie: string) =>
      /name="seen" value="([0-9a-f]+)"/.exec(await see(path, cookie))?.[1] ?? ''
    const proposals = await see('/proposals', elena)
    const seen =
      new RegExp(`${taken.split(':').at(-1)}[^]*?name="seen" value="([0-9a-f]+)"`).exec(proposals)?.[1] ?? ''
    expect(
      (await post(`/proposals/${taken}`, { do: 'take', seen }, elena)).headers.get('location'),
    ).toContain('done=taken')
    const page = await see(path)
    expect(page).toContain('Se qualcosa non va, scrivete agli addetti di ART-ER')
    expect(page).not.toContain('value="change"')
    for (const order of [{ ...before, do: 'change', title: 'Altro titolo' }, { do: 'withdraw' }]) {
      const refused = await post(path, { ...order, seen: await seenBy(marta) })
      expect(refused.headers.get('location')).toContain('done=consortiums')
    }
    expect(await stored(taken)).toMatchObject({ title: expect.stringContaining('Gualchiere'), version: 1 })
    expect((await stored(taken)).withdrawnAt).toBeUndefined()
    const date = { do: 'correct', date: 'deadlines.0', day: '2026-12-01', hour: '', reason: 'Letta altrove.' }
    const corrected = await post(`/calls/${taken}/edits`, { ...date, seen: 'x' })
    expect(corrected.headers.get('location')).toContain('edited=consortiums')
    expect(await see(`/calls/${taken}`)).toContain('le sue date le corregge solo ART-ER')

    const fields = fieldsOf(await see(path, elena))
    const title = 'Gualchiere sul fiume: seconda finestra'
    const changed = await post(path, { ...fields, do: 'change', title }, elena)
    expect(changed.headers.get('location')).toContain('done=changed')
    expect((await stored(taken)).title).toBe(title)
  })

  it('is no more its office’s either once ART-ER announces it, joined with the announcement or not yet', async () => {
    const announced = await add(REGIONAL.replaceAll('Telai nelle valli', 'Tintorie a monte'), {
      url: 'https://telai.example.org/monte',
      another: 'yes',
    })
    const page = await see(formAt(announced))
    expect(page).toContain('value="change"')
    await addAnnouncement(world.table, { ...aPublished(), from: { kind: 'call', id: announced } })
    const seen = String(fieldsOf(page).seen ?? '')
    const answer = await post(formAt(announced), { do: 'withdraw', seen })
    expect(answer.headers.get('location')).toContain('done=consortiums')
    expect((await stored(announced)).withdrawnAt).toBeUndefined()
  })

  it('is decided by no manager and no reader', async () => {
    for (const user of ['marta', 'sara']) {
      const cookie = await world.signIn(user)
      expect((await world.ask('/proposals', { headers: { cookie } })).status).toBe(403)
      expect((await post(`/proposals/${id}`, { do: 'take', seen: 'x' }, cookie)).status).toBe(403)
    }
  })
})
