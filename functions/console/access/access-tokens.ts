import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod'
import { Address } from '../../../shared/domain/address.ts'
import { Person, PersonId, rolesIn } from '../../../shared/domain/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** Cognito names groups so, others without a prefix. A provider has one of them. */
const Claims = z.object({
  sub: PersonId,
  name: z.string().trim().min(1).max(120).optional().catch(undefined),
  'cognito:groups': z.array(z.string()).optional(),
  groups: z.array(z.string()).optional(),
  email: Address.optional().catch(undefined),
})

/** Whom a provider's claims are about. @throws ZodError when they name nobody */
export const personOf = (claims: unknown): Person => {
  const read = Claims.parse(claims)
  const roles = rolesIn(read['cognito:groups'] ?? read.groups)
  return Person.parse({ id: read.sub, name: read.name ?? read.sub, roles })
}

/** Where who is named by a provider's claims can be written to; undefined where they say nothing that is an address. */
export const addressOf = (claims: unknown): Address | undefined => Claims.parse(claims).email

/** What access tokens are for, where the provider binds them to something (RFC 8707). */
export const audienceOf = (publicUrl: string): string => `${publicUrl}/api`

/**
 * An access token says which client it was given to; an id token, which is for that client alone, does not. Cognito's
 * has `token_use` and no audience, others have the type `at+jwt` and one (RFC 9068).
 */
const ForUs = z.object({
  client_id: z.string(),
  token_use: z.literal('access').optional(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
})

export type TokenSettings = {
  /** The only client whose tokens count. */
  clientId: string
  audience: string
  /** Where the provider's keys are; asked again each time, known as long as whoever answers keeps it. */
  provider: () => Promise<{ issuer: string; keys: URL }>
}

/** Clocks of other machines are as wrong as this, in seconds. */
const CLOCKS_DIFFER = 30
/** Keys are read anew for a token that names one that we do not know, but not more often than this. */
const KEYS = { cooldownDuration: 30_000, cacheMaxAge: 600_000, timeoutDuration: 5_000 }

/** Faults of keys that cannot be read, and none of the token's. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC'

/**
 * Checks access tokens (FAULTS G3): signed by one of the provider's keys with RS256 and nothing else, issued by it, for
 * our client, begun and not over. @returns whose token it is; undefined for one that is not valid or not for us.
 */
export const accessTokens = ({ clientId, audience, provider }: TokenSettings) => {
  let known: { address: string; keys: JWTVerifyGetKey } | undefined
  return async (token: string, now: Instant): Promise<Person | undefined> => {
    const { issuer, keys } = await provider()
    if (known?.address !== keys.href) known = { address: keys.href, keys: createRemoteJWKSet(keys, KEYS) }
    try {
      const { payload } = await jwtVerify(token, known.keys, {
        algorithms: ['RS256'],
        issuer,
        currentDate: new Date(now),
        clockTolerance: CLOCKS_DIFFER,
        requiredClaims: ['sub', 'exp', 'iat'],
      })
      const { client_id, aud } = ForUs.parse(payload)
      const isForUs = client_id === clientId && (aud === undefined || [aud].flat().includes(audience))
      return isForUs ? personOf(payload) : undefined
    } catch (error) {
      if (error instanceof z.ZodError || !isOurs(error)) return undefined
      throw error
    }
  }
}
