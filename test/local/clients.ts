/** Client settings for a local server: one try, so that a test sees every answer. */
export const localClient = (endpoint: string) => ({
  endpoint,
  region: 'eu-south-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
})
