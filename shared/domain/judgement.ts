import * as z from 'zod'
import { Slug } from './cluster.ts'
import { ClusterId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/** What a judge says of a call: 0 no, 1 partly, 2 yes. */
export const Verdict = z.literal([0, 1, 2])
export type Verdict = z.infer<typeof Verdict>

/**
 * What one person of an office says of one call: would its subject interest an organisation of this value chain?
 * Whether one may apply is another question. One row of each judge and call.
 */
export const Judgement = z.strictObject({
  cluster: ClusterId,
  chain: Slug,
  call: OpportunityId.describe('the id under which it was judged'),
  judge: z.string().min(1).max(120).describe('id of who judged'),
  value: Verdict,
  from: z.enum(['sitting', 'answers']).describe('answers: of contacts, which a judge took over'),
  title: z.string().max(400).describe('as it was: calls leave'),
  language: z.string().max(20).optional().describe('of the title'),
  at: Instant,
})
export type Judgement = z.infer<typeof Judgement>

/** A value chain with its cluster, as matching names it: `create/fashion`. */
export const chainKey = ({ cluster, chain }: Pick<Judgement, 'cluster' | 'chain'>): string =>
  `${cluster}/${chain}`

/** A year and a half, in days: what was judged longer ago says little of the value chain of today. */
export const JUDGEMENT_DAYS = 550
