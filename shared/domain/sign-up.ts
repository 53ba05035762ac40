import * as z from 'zod'
import { Address } from './address.ts'
import { ContactId } from './contact.ts'
import { MemberId } from './member.ts'
import { Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

/**
 * A person's name as a colleague types it. It goes into a mail to somebody who has not asked for one, so that it can
 * hold neither a sentence nor anything that a mail program would make a link of.
 */
export const PersonName = z
  .string()
  .trim()
  .normalize('NFC')
  .min(2)
  .max(60)
  .regex(/^\p{L}[\p{L}\p{M}]*(?:\.?[ '’-]{1,2}\p{L}[\p{L}\p{M}]*){0,5}\.?$/u, 'a name such as Anna Neri')

/**
 * Somebody named by a colleague, who is written to once it confirms (double opt-in). With the confirmation name and
 * address leave this record for the contact's own; without one they go when the record does, after 30 days.
 */
export const SignUp = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  inviter: ContactId,
  members: z.array(MemberId).min(1),
  name: PersonName.optional(),
  address: Address.optional(),
  language: ReaderLanguage,
  at: Instant,
  state: z.enum(['pending', 'confirmed']),
  confirmedAt: Instant.optional(),
  contact: ContactId.optional().describe('who it became'),
})
export type SignUp = z.infer<typeof SignUp>
