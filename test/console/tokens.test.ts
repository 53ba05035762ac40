import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Accounts, accountsOf } from '../../functions/console/access/accounts.ts'
import { createConsole } from '../../functions/console/app.tsx'
import { listen } from '../../infra/local/listen.ts'
import { cookiesOf } from '../builders/sign-in.ts'
import { type ConsoleWorld, PUBLIC_URL, startConsoleWorld } from './console-world.ts'

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
type Json = Record<string, unknown>

const part = (json: Json): string => Buffer.from(JSON.stringify(json)).toString('base64url')
const signed = (header: Json, claims: Json, key: KeyObject): string => {
  const text = `${part(header)}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

let world: ConsoleWorld
let accounts: Accounts
let issuer: string
let server: { close: () => Promise<void> }
/** What the provider hands out next. */
let idToken = ''

/** A provider whose tokens are whatever a test wants. */
beforeAll(async () => {
  world = await startConsoleWorld()
  const http = createServer((request, response) => {
    const answer = (json: Json) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json))
    if (request.url === '/keys')
      return answer({
        keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      })
    if (request.url === '/token')
      return answer({ access_token: 'access', token_type: 'bearer', expires_in: 60, id_token: idToken })
    return answer({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    })
  })
  const { endpoint, close } = await listen(http, 'a provider')
  issuer = endpoint
  server = { close }
  accounts = accountsOf({
    issuer,
    clientId: 'segnavia',
    clientSecret: async () => 'a secret of the tests',
    apiClientId: 'programs',
    publicUrl: PUBLIC_URL,
  })
})
afterAll(async () => {
  await server.close()
  await world.close()
})

/** Comes back from the provider with the token that `tokenOf` makes of sound header and claims. */
const comeBack = async (tokenOf: (header: Json, claims: Json) => string): Promise<Response> => {
  const app = createConsole({ ...world.services, accounts })
  const ask = (path: string, cookie = '') =>
    app.request(
      `${PUBLIC_URL}${path}`,
      { headers: { cookie } },
      {
        requestContext: { http: { sourceIp: randomUUID() } },
      },
    )
  const leaving = await ask('/sign-in/start')
  const query = new URL(leaving.headers.get('location') ?? '').searchParams
  const now = Math.floor(Date.now() / 1000)
  idToken = tokenOf(
    { alg: 'RS256', kid: 'one' },
    {
      iss: issuer,
      aud: 'segnavia',
      sub: 'marta',
      nonce: query.get('nonce'),
      iat: now,
      exp: now + 300,
      'cognito:groups': ['manager:create'],
    },
  )
  return ask(`/sign-in/back?code=code&state=${query.get('state')}`, cookiesOf(leaving).join('; '))
}

const rs256 = (header: Json, claims: Json): string => signed(header, claims, ours.privateKey)
const hs256 = (header: Json, claims: Json): string => {
  const text = `${part({ ...header, alg: 'HS256' })}.${part(claims)}`
  return `${text}.${createHmac('sha256', 'a secret of the tests').update(text).digest('base64url')}`
}
const anHour = 3600

describe('G3 a token', () => {
  it('that is sound signs somebody in', async () => {
    const answer = await comeBack(rs256)
    expect(answer.status).toBe(303)
    expect(cookiesOf(answer).join()).toContain('__Host-session=')
  })

  it.each<[string, (header: Json, claims: Json) => string]>([
    ['that has expired', (h, c) => rs256(h, { ...c, exp: Number(c.exp) - 2 * anHour })],
    ['without an expiry', (h, { exp: _, ...c }) => rs256(h, c)],
    ['for another client', (h, c) => rs256(h, { ...c, aud: 'another' })],
    [
      'for another client as well',
      (h, c) => rs256(h, { ...c, aud: ['segnavia', 'another'], azp: 'another' }),
    ],
    ['of another provider', (h, c) => rs256(h, { ...c, iss: 'https://elsewhere.example' })],
    ['to another question', (h, c) => rs256(h, { ...c, nonce: 'another' })],
    ['to no question', (h, { nonce: _, ...c }) => rs256(h, c)],
    ['that nobody has signed', (h, c) => `${part({ ...h, alg: 'none' })}.${part(c)}.`],
    ['signed with our own secret', hs256],
    ['signed by a key that nobody knows', (h, c) => signed({ ...h, kid: 'two' }, c, foreign.privateKey)],
    ['signed by another key under a known name', (h, c) => signed(h, c, foreign.privateKey)],
    [
      'that was changed after it was signed',
      (h, c) => rs256(h, c).replace(/\.[^.]+\./, `.${part({ ...c, 'cognito:groups': ['operator'] })}.`),
    ],
    ['without a name for anybody', (h, { sub: _, ...c }) => rs256(h, c)],
    ['that is none', () => 'none'],
  ])('%s is refused, and nobody is signed in', async (_, tokenOf) => {
    const answer = await comeBack(tokenOf)
    expect(answer.status).toBe(401)
    expect(cookiesOf(answer).join()).not.toContain('session=')
  })

  it('whose groups are no roles signs nobody in', async () => {
    for (const groups of [[], ['admin'], ['manager:mars']])
      expect((await comeBack((h, c) => rs256(h, { ...c, 'cognito:groups': groups }))).status).toBe(403)
  })
})
