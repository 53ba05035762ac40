import { type ApiKey, KeyScope } from '../../shared/domain/api-key.ts'
import { hashOfSecret, secretOf } from '../../shared/store/api-keys.ts'

/** A key of elena's with every scope, and its secret. */
export const anApiKey = (overrides: Partial<ApiKey> = {}): { key: ApiKey; secret: string } => {
  const { id = '0123456789ab' } = overrides
  const secret = secretOf(id, Buffer.alloc(32, id))
  const key: ApiKey = {
    id,
    name: 'Gestionale bandi',
    scopes: [...KeyScope.options],
    by: 'elena',
    madeAt: '2026-06-01T08:00:00Z',
    until: '2026-09-01T08:00:00Z',
    hash: hashOfSecret(secret),
    ...overrides,
  }
  return { key, secret }
}
