import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { afterEach, describe, expect, it } from 'vitest'
import { startSecrets } from '../../infra/local/secrets.ts'
import { localClient } from './clients.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

const start = async () => {
  const server = await startSecrets({ secrets: { 'segnavia/link-keys': '["one"]' } })
  const client = new SecretsManagerClient(localClient(server.endpoint))
  opened.push(server.close, () => client.destroy())
  const read = (SecretId: string) => client.send(new GetSecretValueCommand({ SecretId }))
  return { server, read }
}

describe('the local secrets', () => {
  it('are read by name and by ARN', async () => {
    const { read } = await start()
    const byName = await read('segnavia/link-keys')
    expect(byName).toMatchObject({ Name: 'segnavia/link-keys', SecretString: '["one"]' })
    expect(await read(byName.ARN ?? '')).toMatchObject({ SecretString: '["one"]' })
  })

  it('say which does not exist, and never take a property of objects for one', async () => {
    const { read } = await start()
    for (const name of ['other', 'constructor', '__proto__']) {
      await expect(read(name)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
    }
  })

  it('fail on demand, and recover', async () => {
    const { server, read } = await start()
    server.setFailing(true)
    await expect(read('segnavia/link-keys')).rejects.toMatchObject({ name: 'InternalServiceError' })
    server.setFailing(false)
    expect(await read('segnavia/link-keys')).toMatchObject({ SecretString: '["one"]' })
  })
})
