import * as z from 'zod'
import { Instant } from './time.ts'

const Count = z.strictObject({ contacts: z.int().min(0), members: z.int().min(0) })

/** Whom a call was expected to reach when it was published or put on its hour; kept, to be held against what it did. */
export const Promised = z.strictObject({
  at: Instant.describe('the moment it was counted for'),
  all: Count,
  atOnce: z.int().min(0).describe('contacts: at most'),
  inDigest: z.int().min(0),
  groups: z
    .record(z.string().max(80), Count)
    .describe('by cluster (`create`) and value chain (`create/fashion`)'),
})
export type Promised = z.infer<typeof Promised>
