import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Context } from 'oidc-provider'
import { audienceOf } from '../../../functions/console/access/access-tokens.ts'
import { BACK, SIGNED_OUT } from '../../../functions/console/access/accounts.ts'
import { HEADERS } from '../../../functions/console/frame/security.ts'
import type { Reader } from '../../../functions/console/services.ts'
import { type Instant, toInstant } from '../../../shared/domain/time.ts'
import { inMemory } from './adapter.ts'
import { BrokenOffPage, documentOf, LeaveAccountPage } from './pages.tsx'
import { ACCOUNTS, type Account, addressOf } from './people.ts'

export type AccountsOptions = {
  /** Where it is asked, with its path and without a slash at the end. */
  issuer: string
  clientId: string
  clientSecret: string
  /** Of programs, which have no secret. */
  apiClientId: string
  /** Whose sign-in it is: people are sent back there and nowhere else. */
  publicUrl: string
  /** The hour of the world that the tokens are for; by default, this machine's. */
  now?: () => Instant
}

/** As Cognito signs: RS256. */
const aSigningKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
})

/** Whoever looks at our own pages, in the language that the asking site names. */
export const readerOf = (path: string, locales: unknown): Reader => ({
  language: String(locales ?? '').startsWith('en') ? 'en' : 'it',
  path,
  query: new URLSearchParams(),
  now: toInstant(new Date()),
})

const claimsOf = ({ id, name, groups }: Account) => ({
  sub: id,
  name,
  email: addressOf(id),
  'cognito:groups': groups,
})

/** As Cognito's own interface has it, apart from its pages: `aws cognito-idp initiate-auth`. On this machine alone. */
export const PASSWORD_GRANT = 'password'

/** What access tokens are for: they are then signed, and can be read by who is asked. */
export const resourceOf = (publicUrl: string) => ({
  scope: '',
  audience: audienceOf(publicUrl),
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'RS256' } },
})

type Signed = { payload: { iat: number; exp: number } }
const byTheClock =
  (now: () => Instant) =>
  (_: Context, __: unknown, { payload }: Signed): void => {
    const late = Math.floor(Date.parse(now()) / 1000) - payload.iat
    payload.iat += late
    payload.exp += late
  }

/** @param mount path at which it is served: `/accounts` */
export const configurationOf = (
  { clientId, clientSecret, apiClientId, publicUrl, now }: Omit<AccountsOptions, 'issuer'>,
  mount: string,
) => {
  const answer = (ctx: Context, document: string): void => {
    ctx.type = 'html'
    ctx.body = document
    ctx.set(HEADERS)
  }
  return {
    adapter: inMemory(),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}${BACK}`],
        post_logout_redirect_uris: [`${publicUrl}${SIGNED_OUT}`],
        token_endpoint_auth_method: 'client_secret_post',
      },
      {
        client_id: apiClientId,
        application_type: 'native',
        redirect_uris: ['http://localhost/'],
        grant_types: ['authorization_code', PASSWORD_GRANT],
        token_endpoint_auth_method: 'none',
      },
    ],
    jwks: { keys: [aSigningKey()] },
    cookies: {
      keys: [randomBytes(32).toString('hex')],
      names: { session: 'account', interaction: 'account-asks', resume: 'account-goes-on' },
      long: { path: mount || '/', sameSite: 'lax' },
      short: { sameSite: 'lax' },
    },
    claims: { openid: ['sub', 'cognito:groups'], profile: ['name'], email: ['email'] },
    // As Cognito has it: what is asked for is in the id token.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: { Session: 12 * 3600, Interaction: 900, Grant: 12 * 3600, AccessToken: 3600, IdToken: 3600 },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_: Context, { clientId: id }: { clientId: string }) =>
          id === apiClientId ? audienceOf(publicUrl) : undefined,
        getResourceServerInfo: () => resourceOf(publicUrl),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx: Context, form: string) =>
          answer(
            ctx,
            await documentOf(
              <LeaveAccountPage reader={readerOf('', ctx.oidc.params?.ui_locales)} form={form} />,
            ),
          ),
      },
    },
    extraTokenClaims: (_: Context, { accountId }: { accountId: string }) => {
      const groups = ACCOUNTS.find(({ id }) => id === accountId)?.groups ?? []
      return { token_use: 'access', 'cognito:groups': groups }
    },
    // This world may have another hour than the machine.
    formats: { customizers: { jwt: now ? byTheClock(now) : undefined } },
    interactions: { url: (_: Context, { uid }: { uid: string }) => `${mount}/interaction/${uid}` },
    findAccount: (_: Context, id: string) => {
      const account = ACCOUNTS.find((one) => one.id === id)
      return account && { accountId: id, claims: () => claimsOf(account) }
    },
    // Who signs in to our own pages need not be asked whether these may know its name.
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    renderError: async (ctx: Context) =>
      answer(ctx, await documentOf(<BrokenOffPage reader={readerOf('', undefined)} />)),
  }
}
