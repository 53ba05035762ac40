import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MOST_IN_A_MINUTE } from '../../../functions/console/api/let-in.ts'
import { API_ROUTES } from '../../../functions/console/api/routes.ts'
import { createConsole } from '../../../functions/console/app.tsx'
import { readActs } from '../../../shared/store/acts.ts'
import { countInMinute } from '../../../shared/store/limits.ts'
import { readRuleDraft } from '../../../shared/store/rule-drafts.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from '../console-world.ts'
import { type Asking, asking, tagOf } from './asking.ts'
import { CONCEPT } from './examples.ts'
import { CALL, furnish, QUESTION } from './furnish.ts'

const DRAFT = '/clusters/create/draft'
const CONCEPTS = `${DRAFT}/concepts`

let world: ConsoleWorld
let ask: Asking
let marta: string
let luca: string
let sara: string
beforeAll(async () => {
  world = await startConsoleWorld()
  await furnish(world)
  ask = asking(world)
  marta = await world.signIn('marta')
  luca = await world.signIn('luca')
  sara = await world.signIn('sara')
})
afterAll(() => world.close())

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as Record<string, unknown> & {
    errors?: { pointer: string; detail: string }[]
  }
  expect(body.status).toBe(response.status)
  return body
}
const concepts = async (): Promise<number> =>
  (await readRuleDraft(world.table, 'create'))?.concepts.length ?? 1

describe('G1 what is another cluster’s', () => {
  const own = API_ROUTES.filter(
    ({ path }) => path.includes('/clusters/:cluster/') && !path.endsWith('/rules'),
  )

  it.each(own.map(({ method, path }) => [method, path]))('%s %s is not a manager’s', async (method, path) => {
    const there = path.replace('/api/v1', '').replace(':cluster', 'create').replace(/:\w+/g, 'nobody')
    const answer = await ask(method, there, { as: luca })
    expect([answer.status, (await problemOf(answer)).title]).toEqual([403, 'Whoever asks may not do this'])
  })

  it('question is as if it were not there', async () => {
    const body = { answer: 'Non lo so.' }
    const answer = await ask('POST', `/questions/anna-neri/${QUESTION}/answer`, { body, as: luca })
    expect(answer.status).toBe(404)
    expect(await (await ask('GET', '/questions', { as: luca })).json()).toMatchObject({ items: [], total: 0 })
    expect(await (await ask('GET', '/questions', { as: marta })).json()).toMatchObject({ total: 1 })
  })

  it('contact gets no test of its digest', async () => {
    const body = { contact: 'somebody-else' }
    expect((await ask('POST', '/clusters/create/friday/test', { body })).status).toBe(404)
    expect(world.tests).toEqual([])
  })

  it('ids that are none are not there, whatever they look like', async () => {
    for (const path of [
      '/members/..%2Fcalls',
      '/members/ANNA',
      '/calls/%00',
      '/runs/2026-W99x',
      '/clusters/mars/rules',
    ])
      expect((await ask('GET', path)).status).toBe(404)
  })

  it('decisions for everybody are not a manager’s to make or to end', async () => {
    const path = `/clusters/create/friday/${CALL}`
    const match = async () => ({ 'if-match': tagOf(await ask('GET', path)) })
    const body = { it: 'Per tutti.', everybody: true }
    expect((await ask('PUT', `${path}/hold`, { body, headers: await match(), as: marta })).status).toBe(403)
    expect((await ask('PUT', `${path}/hold`, { body, headers: await match() })).status).toBe(200)
    const end = await ask('DELETE', `${path}/hold?everybody=true`, { headers: await match(), as: marta })
    expect(end.status).toBe(403)
    expect((await ask('DELETE', `${path}/hold?everybody=true`, { headers: await match() })).status).toBe(200)
  })
})

describe('G2 fields that nobody asked for', () => {
  it('are refused by name, with what is expected, and nothing is done', async () => {
    const before = await concepts()
    const body = { ...CONCEPT, role: 'operator', verified: true, ownerId: 'build' }
    const answer = await ask('POST', CONCEPTS, { body })
    expect(answer.status).toBe(400)
    const { errors = [] } = await problemOf(answer)
    expect(errors.map(({ pointer }) => pointer)).toEqual(['#/role', '#/verified', '#/ownerId'])
    expect(errors[0]?.detail).toBe('Expected only owner, it, en, weight, rule, notes, manifesto.')
    expect(await concepts()).toBe(before)
  })

  it('are refused deep inside, and in the query', async () => {
    const owner = { ...CONCEPT.owner, cluster: 'build' }
    const deep = await problemOf(await ask('POST', CONCEPTS, { body: { ...CONCEPT, owner } }))
    expect(deep.errors?.[0]?.pointer).toBe('#/owner/cluster')
    const query = await problemOf(await ask('GET', '/members?admin=1&page=0'))
    expect(query.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['?admin', '?page'])
  })

  it('are taken by no route that takes a body', async () => {
    for (const { method, path, body, matches, rule } of API_ROUTES) {
      if (!body) continue
      const there = path
        .replace('/api/v1', '')
        .replace(':cluster', 'create')
        .replace(':chain', 'fashion')
        .replace(':concept', 'textiles')
        .replace(':call', CALL)
        .replace(':does', 'note')
        .replace(':added', '0123456789abcdef')
        .replace(':from', '2026-06-29')
        .replace(':row', CALL)
        .replace(':request', '2026-06-26-abcdef')
        .replace(':announcement', '0123456789abcdef')
        .replace(':part', 'money')
        .replace(/:\w+/g, 'nobody')
      const headers = matches ? { 'if-match': '"x"' } : undefined
      const sent = { body: { role: 'operator' }, ...(headers ? { headers } : {}) }
      const user = rule.may.includes('operator') ? {} : { user: 'elena' }
      const answer = await ask(method, there, { ...sent, ...user })
      expect([path, answer.status]).toEqual([path, 400])
    }
  })
})

describe('G4 a body that is none of ours', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const answer = await ask('POST', CONCEPTS, { body, headers })
    return { status: answer.status, ...(await problemOf(answer)) }
  }
  const json = JSON.stringify(CONCEPT)

  it('10^5 levels deep, cut off, or no JSON: 400', async () => {
    // As deep as fits: what is longer than our longest body is not read at all.
    expect(await post('['.repeat(15_000))).toMatchObject({
      status: 400,
      detail: expect.stringContaining('nesting'),
    })
    expect(await post('{"a":'.repeat(3_000))).toMatchObject({ status: 400 })
    for (const text of ['', '{', 'null x', `${json},`, '"\\x"', '\uFEFF{}', json.slice(0, -1), '{"it":"\n"}'])
      expect((await post(text)).status).toBe(400)
  })

  it('longer than any of ours: 413, before it is read', async () => {
    expect((await post('['.repeat(100_000))).status).toBe(413)
    expect((await post(`${json.slice(0, -1)},"notes":"${'x'.repeat(2_000_000)}"}`)).status).toBe(413)
  })

  it('with a name twice, however it is written: 400', async () => {
    for (const twice of ['"rule":"excluded"', '"r\\u0075le":"excluded"', '"rule"  \n :"excluded"'])
      expect(await post(`${json.slice(0, -1)},${twice}}`)).toMatchObject({
        status: 400,
        detail: expect.stringContaining('every name once'),
      })
  })

  it('with __proto__ or constructor: 400, and nothing is polluted', async () => {
    for (const name of ['__proto__', '__pr\\u006fto__', 'constructor', 'prototype', 'hasOwnProperty'])
      expect((await post(`${json.slice(0, -1)},"${name}":{"polluted":true}}`)).status).toBe(400)
    expect((await post('{"owner":{"__proto__":{"kind":"value-chain"}}}')).status).toBe(400)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('that is not declared as JSON: 415, which keeps other sites’ plain forms out as well', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])
      expect((await post(json, { 'content-type': type })).status).toBe(415)
  })
})

describe('G5 more than there is room for', () => {
  it('a concept with more words than a concept has: 400; with 10^6: not even read', async () => {
    const words = (count: number) => ({
      ...CONCEPT,
      it: Array.from({ length: count }, (_, at) => `parola ${at}`),
    })
    const many = await ask('POST', CONCEPTS, { body: words(41) })
    expect([many.status, (await problemOf(many)).errors?.[0]?.pointer]).toEqual([400, '#/it'])
    expect((await ask('POST', CONCEPTS, { body: words(1_000_000) })).status).toBe(413)
  })

  it('a search with 10,000 words, or pages without end: 400', async () => {
    expect((await ask('GET', `/calls?q=${'tessuti '.repeat(10_000)}`)).status).toBe(400)
    expect((await ask('GET', `/members?q=${'a '.repeat(10_000)}`)).status).toBe(400)
    expect((await ask('GET', '/calls?size=100000')).status).toBe(400)
    const last = await ask('GET', '/calls?page=99999')
    expect(await last.json()).toMatchObject({ page: 1, pages: 1 })
  })

  it('control characters and words of one letter are no words', async () => {
    for (const word of ['a', 'due\nrighe', 'nulla\u0000', 'x'.repeat(81)])
      expect((await ask('POST', CONCEPTS, { body: { ...CONCEPT, it: [word] } })).status).toBe(400)
  })
})

describe('G7 another site', () => {
  it('changes nothing with a session that a browser brings along', async () => {
    const before = await concepts()
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect((await ask('POST', CONCEPTS, { body: CONCEPT, headers })).status).toBe(403)
    expect(await concepts()).toBe(before)
  })

  it('is told by no header that it may read', async () => {
    const answer = await ask('GET', '/clusters', { headers: { origin: 'https://elsewhere.example' } })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect((await ask('OPTIONS', '/clusters')).status).toBe(404)
  })
})

describe('G8 an error', () => {
  it('tells neither stack nor person, and its log line neither', async () => {
    const lines: string[] = []
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const secret = 'anna.neri@filofino.example.org'
    const failing = createConsole({
      ...world.services,
      snapshots: () => Promise.reject(new Error(`Lost ${secret}`)),
    })
    const answer = await failing.request(`${PUBLIC_URL}/api/v1/calls`, {
      headers: { cookie: world.operator },
    })
    vi.restoreAllMocks()
    const body = await problemOf(answer)
    expect(body).toMatchObject({
      status: 500,
      detail: 'It failed on our side, and was written down. Try again later.',
    })
    const told = JSON.stringify(body) + lines.join('')
    expect(told).toContain('page failed')
    expect(told).not.toContain(secret)
    expect(JSON.stringify(body)).not.toMatch(/at .*\.tsx?:|node_modules/)
  })

  it('quotes nothing that was sent but names of fields', async () => {
    const answer = await ask('POST', CONCEPTS, {
      body: { ...CONCEPT, weight: 'anna.neri@filofino.example.org', rule: 'segreto-1234' },
    })
    expect(JSON.stringify(await problemOf(answer))).not.toMatch(/filofino|segreto/)
  })

  it('an address that is none, and a call’s own enquiries, tell nobody’s address', async () => {
    expect((await problemOf(await ask('GET', '/elsewhere'))).status).toBe(404)
    expect(JSON.stringify(await (await ask('GET', `/calls/${CALL}`)).json())).not.toContain('@')
    expect(JSON.stringify(await (await ask('GET', '/clusters')).json())).not.toContain('@')
  })
})

describe('G9 who asks without end', () => {
  it('is told to wait, and others go on', async () => {
    for (let turn = 0; turn < MOST_IN_A_MINUTE; turn += 1)
      await countInMinute(world.table, 'api', 'sara', MOST_IN_A_MINUTE)
    const stopped = await ask('GET', '/clusters', { as: sara })
    expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await problemOf(stopped)).detail).toContain(String(MOST_IN_A_MINUTE))
    expect((await ask('GET', '/clusters', { as: marta })).status).toBe(200)
    expect((await world.askAsStranger('/members', { headers: { cookie: sara } })).status).toBe(200)
  })

  it('asks again in the next minute; many at once are counted one by one', async () => {
    const at = (now: string) => ({ ...world.table, now: () => now })
    const asked = await Promise.all(
      Array.from({ length: 12 }, () => countInMinute(at('2026-06-29T08:00:30Z'), 'test', 'who', 10)),
    )
    expect(asked.filter(Boolean).length).toBeLessThanOrEqual(10)
    expect(asked.filter(Boolean).length).toBeGreaterThanOrEqual(9)
    expect(await countInMinute(at('2026-06-29T08:00:59Z'), 'test', 'who', 5)).toBe(false)
    expect(await countInMinute(at('2026-06-29T08:01:00Z'), 'test', 'who', 5)).toBe(true)
  })
})

describe('two at once', () => {
  it('of whom the second names a state that is over: 412, with what stands now', async () => {
    const headers = { 'if-match': tagOf(await ask('GET', DRAFT)) }
    const chain = (name: string) => ({ name: { it: name, en: name } })
    expect((await ask('POST', `${DRAFT}/chains`, { body: chain('Prima'), headers })).status).toBe(201)
    const second = await ask('POST', `${DRAFT}/chains`, { body: chain('Seconda'), headers, as: marta })
    expect(second.status).toBe(412)
    expect(await problemOf(second.clone())).toMatchObject({ current: { cluster: 'create', by: 'paolo' } })
    expect(tagOf(second)).toBe(tagOf(await ask('GET', DRAFT)))
  })

  it('change two concepts, and both stay; the same one, and the second is told', async () => {
    for (const word of ['lana', 'seta'])
      await ask('POST', CONCEPTS, { body: { ...CONCEPT, en: [], it: [word] } })
    const read = async (id: string) => ({ 'if-match': tagOf(await ask('GET', `${CONCEPTS}/${id}`)) })
    const [wool, silk] = [await read('lana'), await read('seta')]
    const save = (id: string, headers: Record<string, string>, weight: number) =>
      ask('PUT', `${CONCEPTS}/${id}`, { body: { ...CONCEPT, en: [], it: [id], weight }, headers })
    expect((await save('lana', wool, 2)).status).toBe(200)
    expect((await save('seta', silk, 3)).status).toBe(200)
    const late = await save('lana', wool, 4)
    expect([late.status, (await problemOf(late)).current]).toMatchObject([412, { id: 'lana', weight: 2 }])
  })

  it('have to say which state they change: 428', async () => {
    expect((await ask('DELETE', DRAFT)).status).toBe(428)
    expect((await ask('DELETE', DRAFT, { headers: { 'if-match': '*' } })).status).toBe(428)
  })
})

describe('a request that is sent again', () => {
  const again = (key: string, body: unknown, as = world.operator) =>
    ask('POST', CONCEPTS, { body, as, headers: { 'idempotency-key': key } })

  it('under its key is done once, and answered the same', async () => {
    const before = await concepts()
    const body = { ...CONCEPT, it: ['canapa'], en: [] }
    const [first, second] = [await again('key-of-canapa', body), await again('key-of-canapa', body)]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await second.json()).toEqual(await first.json())
    expect(tagOf(second)).toBe(tagOf(first))
    expect(await concepts()).toBe(before + 1)
  })

  it('under the key of another request is refused, and another person’s key is another key', async () => {
    expect((await again('key-of-canapa', { ...CONCEPT, it: ['lino'] })).status).toBe(422)
    expect((await again('key-of-canapa', { ...CONCEPT, it: ['juta'], en: [] }, marta)).status).toBe(201)
    expect((await again('short', CONCEPT)).status).toBe(400)
  })
})

describe('what keeps rules from being published', () => {
  it('keeps them from programs too, until a reason is given', async () => {
    await ask('DELETE', DRAFT, { headers: { 'if-match': tagOf(await ask('GET', DRAFT)) } })
    await ask('POST', CONCEPTS, { body: { ...CONCEPT, it: ['maglieria'], en: [], rule: 'excluded' } })
    const preview = (await (await ask('GET', `${DRAFT}/preview`)).json()) as { breaches: unknown[] }
    expect(preview.breaches).toContainEqual({ kind: 'silenced', chain: 'fashion' })
    const publish = async (body: Record<string, string>) =>
      ask('POST', `${DRAFT}/publication`, { body, headers: { 'if-match': tagOf(await ask('GET', DRAFT)) } })
    const refused = await publish({ note: 'Niente maglieria.' })
    expect([refused.status, (await problemOf(refused)).current]).toEqual([
      422,
      preview.breaches ? { breaches: preview.breaches } : {},
    ])
    expect((await publish({ note: 'Niente maglieria.', reason: 'Lo chiede il gruppo.' })).status).toBe(201)
    expect(await (await ask('GET', '/clusters/create/rules')).json()).toMatchObject({
      version: 2,
      override: { reason: 'Lo chiede il gruppo.' },
    })
    expect((await ask('DELETE', DRAFT, { headers: { 'if-match': '"1.1"' } })).status).toBe(412)
  })
})

it('what programs do is written down like what people do, refused or done', async () => {
  const acts = await readActs(world.table, NOW.slice(0, 10))
  expect(acts).toContainEqual(
    expect.objectContaining({ name: 'publish-rules', subject: 'create', status: 201 }),
  )
  expect(acts).toContainEqual(expect.objectContaining({ name: 'edit-draft', person: 'luca', status: 403 }))
})

describe('members and calls that programs write', () => {
  const MEMBER = {
    name: 'Orditi Liberi',
    kind: 'company',
    place: 'Modena',
    profile: 'Orditura e tessitura di cotoni rigenerati per l’arredo.',
    profileLanguage: 'it',
    clusters: [{ cluster: 'create', valueChains: ['fashion'] }],
  }

  it('G1 G2 are of one’s own clusters alone: another’s membership is refused, not passed over', async () => {
    const clusters = [...MEMBER.clusters, { cluster: 'build', valueChains: ['houses'] }]
    const body = { ...MEMBER, clusters }
    expect((await ask('POST', '/clusters/create/members', { body, as: marta })).status).toBe(403)
    expect((await ask('POST', '/clusters/build/members', { body, as: marta })).status).toBe(403)
    expect((await ask('GET', '/members/orditi-liberi')).status).toBe(404)
    const odd = { ...MEMBER, revision: 7, membershipsAt: NOW }
    const refused = await problemOf(await ask('POST', '/clusters/create/members', { body: odd }))
    expect(refused.errors?.map(({ pointer }) => pointer)).toEqual(['#/revision', '#/membershipsAt'])
  })

  it('are told of who was first, and lose nothing', async () => {
    expect((await ask('POST', '/clusters/create/members', { body: MEMBER, as: marta })).status).toBe(201)
    const path = '/members/orditi-liberi'
    const headers = { 'if-match': tagOf(await ask('GET', path)) }
    expect((await ask('PUT', path, { body: { ...MEMBER, place: 'Carpi' }, headers })).status).toBe(200)
    const late = await ask('PUT', path, { body: { ...MEMBER, place: 'Reggio Emilia' }, headers, as: marta })
    expect([late.status, (await problemOf(late)).current]).toMatchObject([412, { place: 'Carpi' }])
    const wrong = await ask('PUT', path, {
      body: { ...MEMBER, clusters: [{ cluster: 'create', valueChains: ['none-such'] }] },
      headers: { 'if-match': tagOf(await ask('GET', path)) },
    })
    expect([wrong.status, (await problemOf(wrong)).errors?.[0]?.pointer]).toEqual([422, '#/clusters/create'])
  })

  it('come from a file only as it was looked at', async () => {
    const text = `id;Comune\norditi-liberi;Modena\n`
    const path = '/clusters/create/members/import'
    const dry = (await (await ask('POST', path, { body: { text } })).json()) as { looked: object }
    expect(dry).not.toHaveProperty('applied')
    const etag = tagOf(await ask('GET', '/members/orditi-liberi'))
    await ask('PUT', '/members/orditi-liberi', {
      body: { ...MEMBER, place: 'Parma' },
      headers: { 'if-match': etag },
    })
    const applied = await (await ask('POST', path, { body: { text, apply: dry.looked } })).json()
    expect(applied).toMatchObject({ applied: { saved: 0, skipped: { 'orditi-liberi': 'outrun' } } })
    expect((await ask('POST', path, { body: { text: '\u0000' } })).status).toBe(422)
  })

  it('keep what was sent of a call that cannot be added yet, and say what is missing', async () => {
    const pasted = (await (
      await ask('POST', '/clusters/create/added', { body: { text: 'Bando' } })
    ).json()) as {
      id: string
    }
    const path = `/clusters/create/added/${pasted.id}`
    const headers = { 'if-match': tagOf(await ask('GET', path)) }
    const answer = await ask('POST', path, { body: { title: 'Bando per orditoi' }, headers })
    expect(answer.status).toBe(422)
    const { errors = [] } = await problemOf(answer.clone())
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['#/funder', '#/level', '#/url']),
    )
    const kept = await ask('GET', path)
    expect([tagOf(kept), await kept.json()]).toMatchObject([
      tagOf(answer),
      { form: { title: 'Bando per orditoi' } },
    ])
    expect((await ask('POST', path, { body: {}, headers })).status).toBe(412)
  })

  it('never ask a private address', async () => {
    for (const address of [
      'http://example.org/',
      'https://user:secret@example.org/',
      'https://localhost/',
      'file:///etc/passwd',
    ])
      expect((await ask('POST', '/clusters/create/added', { body: { address } })).status).toBe(422)
  })
})
