import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** Reads a secret that is one text from Secrets Manager, each time anew. @throws Error when it is empty */
export const secretFrom =
  (secretId: string, client = new SecretsManagerClient({})): (() => Promise<string>) =>
  async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }))
    if (!SecretString)
      throw new Error(`[secret] expected a text in ${secretId}, found none. Store it there, then try again.`)
    return SecretString
  }
