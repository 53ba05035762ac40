import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import * as z from 'zod'
import type { Address } from '../../../shared/domain/address.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { accessTokens, addressOf, audienceOf, personOf } from './access-tokens.ts'

/** Where the provider of accounts sends people back to, below the site's root. */
export const BACK = '/sign-in/back'
/** Where it sends them after they have signed out of it as well. */
export const SIGNED_OUT = '/sign-in/out'

export type AccountsSettings = {
  /** Address of the provider of accounts; everything else is read from what it publishes of itself. */
  issuer: string
  clientId: string
  clientSecret: () => Promise<string>
  /** Under which programs get access tokens for the people who run them. */
  apiClientId: string
  publicUrl: string
}

/** What is remembered between leaving for the provider and coming back: proof that the answer is to this question. */
export const Leaving = z.strictObject({
  state: z.string().min(20).max(100),
  nonce: z.string().min(20).max(100),
  verifier: z.string().min(20).max(200),
  to: z.string().max(2000),
})
export type Leaving = z.infer<typeof Leaving>

/** The provider of accounts, by OpenID Connect: authorization code with PKCE, state and nonce. */
export type Accounts = {
  /** @param to where to go on afterwards, a path of this site */
  leave: (to: string, language: ReaderLanguage) => Promise<{ url: string; leaving: Leaving }>
  /** Who came back. @throws Error for an answer that is not to the question, or not the provider's. */
  arrive: (search: string, leaving: Leaving) => Promise<{ person: Person; address: Address | undefined }>
  /**
   * Whose access token it is, as a program sends it; undefined for one that is not valid, or not for us.
   * @throws Error where the provider's keys cannot be read
   */
  bearer: (token: string, now: Instant) => Promise<Person | undefined>
  /** Where one signs out of the provider too; undefined where it has no such place. */
  signOutUrl: (language: ReaderLanguage) => Promise<string | undefined>
}

/** What the provider publishes, its keys and our secret are read anew after this time. */
const KEPT_MILLISECONDS = 5 * 60_000
const TIMEOUT_SECONDS = 5

/** Without TLS nobody is asked but this very machine. */
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/

export const accountsOf = ({
  issuer,
  clientId,
  clientSecret,
  apiClientId,
  publicUrl,
}: AccountsSettings): Accounts => {
  let known: { configuration: Promise<Configuration>; at: number } | undefined
  const discover = async (): Promise<Configuration> =>
    discovery(new URL(issuer), clientId, await clientSecret(), undefined, {
      timeout: TIMEOUT_SECONDS,
      // An id token's signature is checked although it comes straight from the provider (FAULTS G3).
      execute: [enableNonRepudiationChecks, ...(LOOPBACK.test(issuer) ? [allowInsecureRequests] : [])],
    })
  const configured = async (): Promise<Configuration> => {
    const at = performance.now()
    if (!known || at - known.at > KEPT_MILLISECONDS) known = { configuration: discover(), at }
    const { configuration } = known
    return configuration.catch((error: unknown) => {
      known = undefined
      throw error
    })
  }

  const tokens = accessTokens({
    clientId: apiClientId,
    audience: audienceOf(publicUrl),
    provider: async () => {
      const { issuer: name, jwks_uri: keys = '' } = (await configured()).serverMetadata()
      return { issuer: name, keys: new URL(keys) }
    },
  })

  return {
    bearer: tokens,

    leave: async (to, language) => {
      const configuration = await configured()
      const leaving: Leaving = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        to,
      }
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: `${publicUrl}${BACK}`,
        scope: 'openid profile email',
        state: leaving.state,
        nonce: leaving.nonce,
        code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
        code_challenge_method: 'S256',
        // Cognito's own name for the standard's `ui_locales` is `lang`.
        ui_locales: language,
        lang: language,
      })
      return { url: url.href, leaving }
    },

    arrive: async (search, { state, nonce, verifier }) => {
      const granted = await authorizationCodeGrant(
        await configured(),
        new URL(`${publicUrl}${BACK}${search}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      )
      const claims = granted.claims()
      return { person: personOf(claims), address: addressOf(claims) }
    },

    signOutUrl: async (language) => {
      const configuration = await configured()
      if (!configuration.serverMetadata().end_session_endpoint) return undefined
      const back = `${publicUrl}${SIGNED_OUT}`
      // Cognito's own name for the standard's `post_logout_redirect_uri` is `logout_uri`.
      return buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: back,
        logout_uri: back,
        ui_locales: language,
      }).href
    },
  }
}
