import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audienceOf } from '../../../functions/console/access/access-tokens.ts'
import { accountsOf } from '../../../functions/console/access/accounts.ts'
import { createConsole } from '../../../functions/console/app.tsx'
import { listen } from '../../../infra/local/listen.ts'
import { startAccounts } from '../../builders/sign-in.ts'
import { type ConsoleWorld, NOW, PUBLIC_URL, startConsoleWorld } from '../console-world.ts'

type Json = Record<string, unknown>

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 })
const seconds = Math.floor(Date.parse(NOW) / 1000)
const part = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url')
const signed = (header: Json, claims: Json, key: KeyObject): string => {
  const text = `${part(header)}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

let world: ConsoleWorld
let app: ReturnType<typeof createConsole>
let provider: { close: () => Promise<void> }
let issuer: string
/** How often the keys were asked for. */
let asked = 0
let isBroken = false
beforeAll(async () => {
  world = await startConsoleWorld()
  await world.fill()
  const http = createServer((request, response) => {
    const answer = (body: Json, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.url !== '/keys') return answer({ issuer, jwks_uri: `${issuer}/keys` })
    asked += 1
    return answer(
      { keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      isBroken ? 500 : 200,
    )
  })
  const { endpoint, close } = await listen(http, 'a provider')
  issuer = endpoint
  provider = { close }
  app = withProvider()
})
afterAll(async () => {
  await provider.close()
  await world.close()
})

/** A console that knows nothing of the provider's keys yet. */
const withProvider = () =>
  createConsole({
    ...world.services,
    accounts: accountsOf({
      issuer,
      clientId: 'segnavia',
      clientSecret: async () => 'a secret of the tests',
      apiClientId: 'programs',
      publicUrl: PUBLIC_URL,
    }),
  })

/** As Cognito's access tokens are. */
const sound = (): Json => ({
  iss: issuer,
  sub: 'marta',
  client_id: 'programs',
  token_use: 'access',
  iat: seconds - 60,
  exp: seconds + 3540,
  'cognito:groups': ['manager:create'],
})
const HEADER = { alg: 'RS256', kid: 'one' }
const token = (claims: Json = {}, header: Json = HEADER, key: KeyObject = ours.privateKey): string =>
  signed(header, { ...sound(), ...claims }, key)

const ask = (bearer: string, path = '/clusters/create/draft', init: RequestInit = {}, of = app) =>
  of.request(`${PUBLIC_URL}/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${bearer}`, ...init.headers },
  })

describe('an access token', () => {
  it('of the provider, for the client of programs, is as good as signing in', async () => {
    expect((await ask(token())).status).toBe(200)
    const body = JSON.stringify({ name: { it: 'Casa', en: 'Home' } })
    const etag = (await ask(token())).headers.get('etag') ?? ''
    const headers = { 'content-type': 'application/json', 'if-match': etag }
    const made = await ask(token(), '/clusters/create/draft/chains', { method: 'POST', body, headers })
    expect(made.status).toBe(201)
  })

  it('counts where it names an audience of its own, as others than Cognito do', async () => {
    expect((await ask(token({ aud: audienceOf(PUBLIC_URL), token_use: undefined }))).status).toBe(200)
    expect((await ask(token({ aud: ['elsewhere', audienceOf(PUBLIC_URL)] }))).status).toBe(200)
  })

  it('has no more roles than its groups: 403', async () => {
    expect((await ask(token(), '/clusters/build/draft')).status).toBe(403)
    expect((await ask(token({ 'cognito:groups': undefined }))).status).toBe(403)
    expect((await ask(token({ 'cognito:groups': ['admin', 'operators'] }), '/audit')).status).toBe(403)
  })

  it('opens no page: those have sessions alone', async () => {
    const page = await app.request(`${PUBLIC_URL}/members`, {
      headers: { authorization: `Bearer ${token()}` },
    })
    expect(page.status).toBe(302)
  })
})

describe('G3 an access token that is not valid is 401, and says nothing of why', () => {
  const hmac = (): string => {
    const text = `${part({ alg: 'HS256', kid: 'one' })}.${part(sound())}`
    const secret = ours.publicKey.export({ format: 'pem', type: 'spki' })
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
  }
  const cut = (): string => token().split('.').slice(0, 2).join('.')
  const wrong: [string, () => string][] = [
    ['expired', () => token({ exp: seconds - 31 })],
    ['not valid yet', () => token({ nbf: seconds + 31 })],
    ['without an end', () => token({ exp: undefined })],
    ['of another issuer', () => token({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => token({ aud: 'https://elsewhere.example' })],
    ['of another client', () => token({ client_id: 'segnavia' })],
    ['that is an id token', () => token({ client_id: undefined, token_use: 'id', aud: 'programs' })],
    ['that says it is an id token', () => token({ token_use: 'id' })],
    ['with alg none', () => `${part({ alg: 'none', kid: 'one' })}.${part(sound())}.`],
    ['signed with the public key as a secret', hmac],
    ['signed by a key that is unknown', () => token({}, { alg: 'RS256', kid: 'two' }, theirs.privateKey)],
    ['signed by another key under a known name', () => token({}, HEADER, theirs.privateKey)],
    ['of nobody', () => token({ sub: undefined })],
    ['whose person is no id', () => token({ sub: 'marta fontana' })],
    ['without its signature', cut],
    [
      'changed on the way',
      () => `${token().split('.')[0]}.${part({ ...sound(), sub: 'paolo' })}.${token().split('.')[2]}`,
    ],
    [
      'that brings its own key',
      () => token({}, { alg: 'RS256', jwk: theirs.publicKey.export({ format: 'jwk' }) }, theirs.privateKey),
    ],
    ['that is none', () => 'nonsense'],
    ['10,000 letters long', () => 'x'.repeat(10_000)],
  ]

  it.each(wrong)('%s', async (_, made) => {
    const answer = await ask(made())
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="segnavia", error="invalid_token"')
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({
      type: '/api/v1/openapi.json#/components/responses/Unauthorized',
      title: expect.any(String),
      status: 401,
      detail: expect.stringContaining('Expected a valid access token'),
    })
  })

  it('is not saved by a session that comes along, nor by a scheme that is none of ours', async () => {
    const cookie = world.operator
    for (const authorization of ['Bearer nonsense', 'Basic cGFvbG86c2Vnbmsavia', 'Bearer', ''])
      expect(
        (
          await app.request(`${PUBLIC_URL}/api/v1/audit`, {
            headers: { authorization, cookie },
          })
        ).status,
      ).toBe(401)
  })

  it('does not have the keys asked for again and again', async () => {
    const before = asked
    for (let turn = 0; turn < 20; turn += 1)
      await ask(token({}, { alg: 'RS256', kid: `made-up-${turn}` }, theirs.privateKey))
    expect(asked - before).toBeLessThanOrEqual(1)
  })

  it('is still no answer of ours where the provider’s keys cannot be read: 503, and good again after', async () => {
    const fresh = withProvider()
    isBroken = true
    expect((await ask(token(), '/clusters', {}, fresh)).status).toBe(503)
    isBroken = false
    expect((await ask(token(), '/clusters', {}, fresh)).status).toBe(200)
  })
})

describe('this machine’s provider', () => {
  it('gives a program a token for a name and a password, which the API takes', async () => {
    const { options, close } = await startAccounts(PUBLIC_URL)
    const local = accountsOf({ ...options, clientSecret: async () => options.clientSecret })
    const grant = (password: string) =>
      fetch(`${options.issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'password',
          client_id: options.apiClientId,
          username: 'marta',
          password,
        }),
      })
    expect((await grant('guessed')).status).toBe(400)
    const given = (await (await grant('segnavia')).json()) as { access_token: string }
    const claims = JSON.parse(Buffer.from(given.access_token.split('.')[1] ?? '', 'base64url').toString())
    const at = (later: number) => new Date((claims.iat + later) * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
    expect(await local.bearer(given.access_token, at(0))).toEqual({
      id: 'marta',
      name: 'marta',
      roles: ['manager:create'],
    })
    expect(await local.bearer(given.access_token, at(3700))).toBeUndefined()
    await close()
  })
})
