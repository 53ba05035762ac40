import * as z from 'zod'
import { ClusterId } from './member.ts'
import { Day, Instant } from './time.ts'

/** The longest note: a few lines, read in a quarter of a minute. */
export const LONGEST_NOTE = 800

/**
 * What a cluster's office adds to the digests of its members' contacts, plain text with a line break where one is
 * wanted. Each contact reads it once, in its first digest within the period.
 */
export const OfficeNote = z.strictObject({
  cluster: ClusterId,
  from: Day.describe('first day in Rome on which digests carry it'),
  to: Day.describe('the last such day'),
  it: z.string().trim().min(1).max(LONGEST_NOTE),
  en: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_NOTE)
    .optional()
    .describe('absent: English readers get the Italian'),
  savedAt: Instant,
})
export type OfficeNote = z.infer<typeof OfficeNote>
