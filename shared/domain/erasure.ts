import * as z from 'zod'
import { ContactId } from './contact.ts'
import { Instant } from './time.ts'

const Hash = z.string().regex(/^[0-9a-f]{32}$/)

/**
 * That a contact was erased: keyed hashes of its id and of its address, by which it is known again in a restored table,
 * in an import or in a sign-up, and by which nobody can be found who is not known already.
 */
export const Erasure = z.strictObject({
  contact: Hash,
  address: Hash,
  at: Instant,
  pending: ContactId.optional().describe('while traces of it may still be found: whose. Then taken away'),
})
export type Erasure = z.infer<typeof Erasure>
