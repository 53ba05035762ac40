import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type SecretsServer, startSecrets } from '../../infra/local/secrets.ts'
import { linkKeysFrom } from '../../shared/links/keys.ts'
import { localClient } from '../local/clients.ts'

const secret = 'a'.repeat(40)
let server: SecretsServer
let client: SecretsManagerClient
beforeAll(async () => {
  server = await startSecrets({
    secrets: {
      good: JSON.stringify({ current: 'k1', k1: secret }),
      broken: 'not JSON',
      short: JSON.stringify({ current: 'k1', k1: 'short' }),
    },
  })
  client = new SecretsManagerClient(localClient(server.endpoint))
})
afterEach(() => {
  vi.useRealTimers()
  server.setFailing(false)
})
afterAll(async () => {
  client.destroy()
  await server.close()
})

describe('the signing keys', () => {
  it('are read in the form that Secrets Manager generates', async () => {
    expect(await linkKeysFrom('good', client)()).toEqual({ current: 'k1', keys: { k1: secret } })
  })

  it.each(['missing', 'broken', 'short'])('are none at all when the secret is %s', async (id) => {
    await expect(linkKeysFrom(id, client)()).rejects.toThrow()
  })

  it('I3 fail closed while the secret cannot be had, and are there again afterwards', async () => {
    const keys = linkKeysFrom('good', client)
    server.setFailing(true)
    await expect(keys()).rejects.toThrow('An injected failure.')
    server.setFailing(false)
    expect((await keys()).current).toBe('k1')
  })

  it('are remembered for five minutes, and then asked for again', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const keys = linkKeysFrom('good', client)
    await keys()
    server.setFailing(true)
    vi.advanceTimersByTime(5 * 60_000)
    expect((await keys()).current).toBe('k1')
    vi.advanceTimersByTime(1)
    await expect(keys()).rejects.toThrow()
  })
})
