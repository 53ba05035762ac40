import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFICE_ROUTES } from '../../../functions/console/access/access.ts'
import { MOST_IN_A_MINUTE } from '../../../functions/console/api/let-in.ts'
import { keyOf } from '../../../functions/console/api/route.ts'
import { API_ROUTES } from '../../../functions/console/api/routes.ts'
import { KeyScope, MOST_KEYS } from '../../../shared/domain/api-key.ts'
import { readActs } from '../../../shared/store/acts.ts'
import { addApiKey, readApiKey, readApiKeys } from '../../../shared/store/api-keys.ts'
import { readPeople, savePerson } from '../../../shared/store/people.ts'
import { readPartition, writeRow } from '../../../shared/store/table.ts'
import { anApiKey } from '../../builders/api-key.ts'
import { type ConsoleWorld, NOW, startConsoleWorld } from '../console-world.ts'
import { aKey, under } from './announcing.ts'
import { furnish } from './furnish.ts'

let world: ConsoleWorld
let elena: string
let nora: string
beforeAll(async () => {
  world = await startConsoleWorld()
  await furnish(world)
  elena = await world.signIn('elena')
  nora = await world.signIn('nora')
})
afterAll(() => world.close())

let made = 0
/** A key that is stored, as `overrides` say. @returns its secret */
const stored = async (overrides: Parameters<typeof anApiKey>[0] = {}): Promise<string> => {
  const id = (++made).toString(16).padStart(12, '0')
  const { key, secret } = anApiKey({ id, ...overrides })
  await addApiKey(world.table, key)
  return secret
}

const askWith = (secret: string, path: string, init: RequestInit = {}): Promise<Response> =>
  world.askAsStranger(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${secret}` } })

const begin = (secret: string, key = aKey()): Promise<Response> =>
  askWith(secret, '/api/v1/announcements', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...under(key) },
    body: JSON.stringify({ from: { kind: 'nothing' } }),
  })

const addressOf = (route: string): string =>
  route.replace(/^\w+ /, '').replace(':cluster', 'create').replace(/:\w+/g, 'nobody')

/** Let in: done, not there, or not asked for as it has to be. */
const DONE = [200, 201, 202, 400, 404, 409, 415, 422, 428]

describe('a key opens what its scope names, and nothing else', () => {
  it.each(KeyScope.options)('%s', async (scope) => {
    const secret = await stored({ scopes: [scope] })
    const wrong: unknown[] = []
    for (const route of API_ROUTES) {
      const { status } = await askWith(secret, addressOf(keyOf(route)), { method: route.method })
      const isOpen = route.rule.scope === scope
      if (isOpen ? !DONE.includes(status) : status !== 403) wrong.push({ route: keyOf(route), status })
    }
    expect(wrong).toEqual([])
  })

  it('reading changes nothing, and what changes something is of another scope than reading', () => {
    for (const route of API_ROUTES)
      if (route.rule.scope) expect(route.rule.scope === 'read', keyOf(route)).toBe(!route.rule.act)
  })

  it('all scopes together approve nothing, hand nothing back, and see no member', () => {
    const closed = API_ROUTES.filter(({ rule }) => !rule.scope).map(({ name }) => name)
    expect(closed).toEqual(
      expect.arrayContaining([
        'approveAnnouncement',
        'returnAnnouncement',
        'listMembers',
        'listMembersForCall',
        'publishDraft',
      ]),
    )
  })

  it('is for no route that its maker could not use, whatever its scopes say', () => {
    for (const { rule } of API_ROUTES) if (rule.scope) expect(rule.may).toContain('officer')
  })

  it('opens no page', async () => {
    const secret = await stored()
    const pages = Object.keys(OFFICE_ROUTES).filter((route) => !route.includes(' /api/'))
    for (const route of pages.filter((page) => page.startsWith('GET ')))
      expect((await askWith(secret, addressOf(route))).status, route).toBe(302)
    expect((await askWith(secret, '/desk', { method: 'POST' })).status).toBe(401)
  })
})

describe('a key that opens nothing', () => {
  const refused = async (secret: string): Promise<unknown> => {
    const answer = await askWith(secret, '/api/v1/announcements')
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token')
    return [answer.status, await answer.json()]
  }

  it('G3 is refused in the same words, whatever is wrong with it', async () => {
    const whole = await stored()
    const reasons = [
      await stored({ until: NOW }),
      await stored({ revokedAt: NOW, revokedBy: 'nora' }),
      await stored({ by: 'nobody-we-know' }),
      await stored({ by: 'marta' }),
      `${whole.slice(0, -1)}${whole.endsWith('A') ? 'B' : 'A'}`,
      whole.slice(0, -1),
      `${whole}x`,
      whole.replace(/^sgk_\w{12}/, 'sgk_ffffffffffff'),
      'sgk_',
      'sgk_constructor_x',
    ]
    const answers = await Promise.all(reasons.map(refused))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await askWith(whole, '/api/v1/announcements')).status).toBe(200)
  })

  it('is one whose maker is no officer any more, or has not signed in for a quarter of a year', async () => {
    const secret = await stored({ by: 'former-officer' })
    const asked = () => askWith(secret, '/api/v1/announcements')
    const person = { id: 'former-officer', name: 'Fulvia Ferri' }
    await savePerson(world.table, { ...person, roles: ['officer'], lastSignInAt: '2026-06-01T08:00:00Z' })
    expect((await asked()).status).toBe(200)
    await savePerson(world.table, { ...person, roles: ['reader'], lastSignInAt: NOW })
    expect((await asked()).status).toBe(401)
    await savePerson(world.table, { ...person, roles: ['officer'], lastSignInAt: '2026-03-30T08:00:00Z' })
    expect((await asked()).status).toBe(401)
    await savePerson(world.table, { ...person, roles: ['officer', 'operator'], lastSignInAt: NOW })
    expect((await asked()).status).toBe(200)
    const notAsOperator = await askWith(secret, '/api/v1/announcements', { method: 'DELETE' })
    expect(notAsOperator.status).toBe(404)
  })

  it('G3 is one whose maker signs in and is in no group any more, from that moment on', async () => {
    const secret = await stored({ by: 'ivo' })
    const officer = { id: 'ivo', name: 'Ivo Neri', roles: ['officer' as const], lastSignInAt: NOW }
    await savePerson(world.table, { ...officer, address: 'ivo@offices.example.org' })
    expect((await askWith(secret, '/api/v1/announcements')).status).toBe(200)
    await expect(world.signIn('ivo')).rejects.toThrow('403')
    expect((await askWith(secret, '/api/v1/announcements')).status).toBe(401)
    expect((await readPeople(world.table)).get('ivo')).toEqual({
      ...officer,
      roles: [],
      language: 'it',
    })
  })

  it('is one that was revoked a moment ago, by whichever officer or operator', async () => {
    for (const cookie of [nora, world.operator]) {
      const secret = await stored()
      expect((await askWith(secret, '/api/v1/announcements')).status).toBe(200)
      const path = `/desk/keys/${secret.slice(4, 16)}`
      expect((await world.send(path, {}, { cookie })).headers.get('location')).toContain('done=revoked')
      expect((await askWith(secret, '/api/v1/announcements')).status).toBe(401)
      expect((await world.send(path, {}, { cookie })).headers.get('location')).toContain('done=gone')
    }
    const marta = await world.signIn('marta')
    const secret = await stored()
    expect((await world.send(`/desk/keys/${secret.slice(4, 16)}`, {}, { cookie: marta })).status).toBe(403)
    expect((await askWith(secret, '/api/v1/announcements')).status).toBe(200)
  })
})

describe('what a key does', () => {
  it('is written down with its name and its maker’s, done or refused', async () => {
    const id = 'abcdefabcdef'
    const secret = await stored({ id, name: 'Calendario Art. 49', scopes: ['draft'] })
    const answer = await begin(secret)
    expect(answer.status).toBe(201)
    const { id: announcement } = (await answer.json()) as { id: string }
    await askWith(secret, `/api/v1/announcements/${announcement}/publication`, { method: 'POST' })
    const acts = (await readActs(world.table, NOW.slice(0, 10))).filter(({ key }) => key === id)
    // Both at one moment: in the order of their names.
    expect(acts.map(({ name, person, status }) => [name, person, status]).toSorted()).toEqual([
      ['begin-announcement', 'elena', 201],
      ['decide-announcement', 'elena', 403],
    ])
    expect(acts[0]?.roles).toEqual(['officer'])
    expect(await world.read('/audit?act=begin-announcement')).toContain('con la chiave «Calendario Art. 49»')
    expect(await world.read('/audit.csv?lang=en')).toContain('with the key “Calendario Art. 49”')
  })

  it('is known to the day of its last use, by one write a day', async () => {
    const id = 'abcdefabcde0'
    const secret = await stored({ id })
    expect((await readApiKey(world.table, id))?.lastUsedOn).toBeUndefined()
    await askWith(secret, '/api/v1/announcements')
    expect((await readApiKey(world.table, id))?.lastUsedOn).toBe('2026-06-29')
    expect(await world.read('/desk/keys', { cookie: elena })).toContain('29 giugno 2026')
  })

  it('is begun once under an Idempotency-Key of its own, which another key does not share', async () => {
    const [one, other] = [await stored(), await stored()]
    const key = aKey()
    const bodies = await Promise.all(
      [await begin(one, key), await begin(one, key), await begin(other, key)].map((answer) => answer.json()),
    )
    const [first, second, third] = bodies as { id: string }[]
    expect(second?.id).toBe(first?.id)
    expect(third?.id).not.toBe(first?.id)
  })

  it('G9 takes nobody else’s turns: a program that asks too often waits alone', async () => {
    const id = 'abcdefabcde1'
    const [loud, calm] = [await stored({ id }), await stored()]
    // All but one of its turns are taken in this minute.
    const taken = { minute: NOW.slice(0, 16), asked: MOST_IN_A_MINUTE - 1 }
    await writeRow(world.table, { pk: `LIMIT#api#key ${id}`, sk: 'LIMIT', ...taken })
    const answers = [
      await askWith(loud, '/api/v1/announcements'),
      await askWith(loud, '/api/v1/announcements'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 429])
    expect((await askWith(calm, '/api/v1/announcements')).status).toBe(200)
    expect((await world.ask('/api/v1/announcements', { headers: { cookie: elena } })).status).toBe(200)
  })
})

describe('the page of keys', () => {
  const make = (fields: Record<string, string | string[]> = {}, cookie = elena) =>
    world.send(
      '/desk/keys',
      { name: 'Gestionale', scopes: ['read', 'draft'], days: '30', once: aKey(), ...fields },
      { cookie },
    )
  const secretIn = (page: string): string | undefined => /value="(sgk_[\w-]+)"/.exec(page)?.[1]

  it('shows a key once, and keeps its hash alone', async () => {
    const page = await (await make()).text()
    const secret = secretIn(page) ?? ''
    expect((await askWith(secret, '/api/v1/announcements')).status).toBe(200)
    const kept = JSON.stringify(await readPartition(world.table, 'KEYS', ''))
    expect(kept).toContain(secret.slice(4, 16))
    expect(kept).not.toContain(secret.slice(17))
    const list = await world.read('/desk/keys', { cookie: elena })
    expect(list).toContain(`${secret.slice(0, 16)}…`)
    expect(list).not.toContain(secret.slice(17))
    expect((await readApiKey(world.table, secret.slice(4, 16)))?.until).toBe('2026-07-29T07:00:00Z')
  })

  it('makes one key of a form that is sent again, and does not show it again', async () => {
    const once = aKey()
    const [first, again] = [await (await make({ once })).text(), await (await make({ once })).text()]
    expect(secretIn(first)).toBeDefined()
    expect(secretIn(again)).toBeUndefined()
    expect(again).toContain('non si vede più')
  })

  it('says what is missing, in both languages, and stops at twenty', async () => {
    const nameless = await make({ name: ' ' })
    expect([nameless.status, await nameless.text()]).toEqual([422, expect.stringContaining('Date un nome')])
    const idle = await world.send('/desk/keys?lang=en', { name: 'x', scopes: 'rule' }, { cookie: elena })
    expect(await idle.text()).toContain('Choose at least one')
    for (let more = 0; more < MOST_KEYS; more += 1) await make({}, nora)
    const many = await make({}, nora)
    expect([many.status, await many.text()]).toEqual([422, expect.stringContaining('revocatene una')])
    const own = (await readApiKeys(world.table)).filter(({ by }) => by === 'nora')
    expect(own).toHaveLength(MOST_KEYS)
  })

  it('is looked at by operators, who make none', async () => {
    const page = await world.read('/desk/keys')
    expect(page).toContain('Gestionale')
    expect(page).not.toContain('name="scopes"')
    expect((await make({}, world.operator)).status).toBe(403)
  })
})
