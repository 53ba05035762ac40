import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import { LinkKeys } from './token.ts'

/** The secret in the form that Secrets Manager can generate, keys beside `current`: `{"current":"k1","k1":"…"}`. */
const StoredKeys = z.preprocess((stored) => {
  if (typeof stored !== 'object' || stored === null) return stored
  const { current, hashes, ...keys } = stored as Record<string, unknown>
  return { current, keys, ...(hashes === undefined ? {} : { hashes }) }
}, LinkKeys)

/** How long a Lambda trusts the keys it has read: a rotation reaches every sender within this time. */
const KEPT_MILLISECONDS = 5 * 60_000

/**
 * Reads the signing keys from Secrets Manager and remembers them for five minutes.
 * Fails closed: without keys no link is signed and none is believed (FAULTS I3).
 */
export const linkKeysFrom = (
  secretId: string,
  client = new SecretsManagerClient({}),
): (() => Promise<LinkKeys>) => {
  let known: { keys: LinkKeys; at: number } | undefined
  return async () => {
    const at = performance.now()
    if (!known || at - known.at > KEPT_MILLISECONDS) {
      const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }))
      known = { keys: StoredKeys.parse(JSON.parse(SecretString ?? 'null')), at }
    }
    return known.keys
  }
}
