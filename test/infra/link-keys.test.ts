import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterAll, describe, expect, it } from 'vitest'
import { startSecrets } from '../../infra/local/secrets.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { signToken, verifyToken } from '../../shared/links/token.ts'
import { ofType, synthesise } from './stacks.ts'

const generated = ofType(synthesise().storage, 'AWS::SecretsManager::Secret')[0]?.properties
  .GenerateSecretString

/** The secret as Secrets Manager makes it of the template, and as an operator leaves it after a rotation. */
const first = {
  ...JSON.parse(generated.SecretStringTemplate),
  [generated.GenerateStringKey]: 'a'.repeat(generated.PasswordLength),
}
const rotated = { ...first, current: 'k2', k2: 'b'.repeat(generated.PasswordLength) }

const server = await startSecrets({
  secrets: {
    first: JSON.stringify(first),
    rotated: JSON.stringify(rotated),
    short: '{"current":"k1","k1":"short"}',
  },
})
const client = new SecretsManagerClient({
  endpoint: server.endpoint,
  region: 'eu-south-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})
afterAll(() => server.close())

describe('the secret that a first deployment generates', () => {
  it('signs and verifies links as it is', async () => {
    const keys = await linkKeysFrom('first', client)()
    expect(verifyToken(keys, 'unsubscribe', signToken(keys, 'unsubscribe', 'c-anna'))).toBe('c-anna')
  })

  it('still verifies links in old mails after a key was added and made current', async () => {
    const before = await linkKeysFrom('first', client)()
    const after = await linkKeysFrom('rotated', client)()
    expect(signToken(after, 'unsubscribe', 'c-anna')).toContain('.k2.')
    expect(verifyToken(after, 'unsubscribe', signToken(before, 'unsubscribe', 'c-anna'))).toBe('c-anna')
  })

  it('is refused when a key is too short to sign with', async () => {
    await expect(linkKeysFrom('short', client)()).rejects.toThrow(/32/)
  })
})
