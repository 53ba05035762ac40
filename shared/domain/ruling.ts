import * as z from 'zod'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/** What a person decided of two stored rows, against what the rule says of them: one call, or two. */
export const Ruling = z.strictObject({
  rows: z.tuple([OpportunityId, OpportunityId]).describe('in the order of their ids'),
  verdict: z.enum(['apart', 'joined']),
  at: Instant,
})
export type Ruling = z.infer<typeof Ruling>
