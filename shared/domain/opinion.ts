import * as z from 'zod'
import { ContactId } from './contact.ts'
import { MemberId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/** Why a call is declined. Only *topic* moves what a member is told: the others are about one call, not about its subject. */
export const DeclineReason = z.enum(['topic', 'requirements', 'size', 'timing', 'known'])
export type DeclineReason = z.infer<typeof DeclineReason>

/**
 * What brought the call to a member when the opinion was given: parts of its profile by the names that matching has for
 * them, each with its share of the strongest in thousandths. Kept, because calls leave and profiles change.
 */
export const Carrier = z.tuple([z.string().min(1).max(200), z.int().min(1).max(1000)])
export type Carrier = z.infer<typeof Carrier>

/** A member on whose behalf an opinion is given. */
export const OnBehalf = z.strictObject({
  member: MemberId,
  carriers: z.array(Carrier).max(100),
  concepts: z.array(z.string().max(130)).max(40).describe('`cluster/concept` of each that took part'),
})
export type OnBehalf = z.infer<typeof OnBehalf>

/**
 * Of so many members it is kept what brought the call to them: some 5 KB each, and a stored row holds 400 KB. An office
 * that serves hundreds answers for all of them; the others are named without carriers, so that its answer counts for
 * them as to this call, and moves no other.
 */
export const MOST_CARRIED = 20

/** What one contact says of one call: followed, declined for a reason, or nothing any more. One row of each pair. */
export const Opinion = z.strictObject({
  contact: ContactId,
  call: OpportunityId.describe('the id under which the contact answered'),
  rows: z
    .array(z.strictObject({ id: OpportunityId, version: z.int() }))
    .min(1)
    .describe('the stored rows that the call was made of, as the contact knew them'),
  title: z.string().max(400).describe('as it was: calls leave'),
  language: z.string().max(20).optional().describe('of the title'),
  says: z.enum(['follow', 'decline', 'nothing']),
  reason: DeclineReason.optional().describe('of a decline'),
  onBehalf: z
    .array(OnBehalf)
    .min(1)
    .max(1000)
    .refine((members) => members.filter(({ carriers }) => carriers.length > 0).length <= MOST_CARRIED, {
      error: `expected carriers of at most ${MOST_CARRIED} members; leave those of the others empty`,
    }),
  at: Instant,
})
export type Opinion = z.infer<typeof Opinion>

type Saying = Pick<Opinion, 'says' | 'reason'>

/** Which way an opinion moves calls that its carriers bring: 1 up, -1 down, 0 nowhere. */
export const directionOf = ({ says, reason }: Saying): 1 | 0 | -1 =>
  says === 'follow' ? 1 : says === 'decline' && reason === 'topic' ? -1 : 0

/** Do two opinions of one pair say the same? Then the second changes nothing. */
export const saysTheSame = (
  one: Saying & { onBehalf: readonly Pick<OnBehalf, 'member'>[] },
  other: Saying & { onBehalf: readonly Pick<OnBehalf, 'member'>[] },
): boolean => {
  const membersOf = ({ onBehalf }: typeof one): string =>
    onBehalf
      .map(({ member }) => member)
      .toSorted()
      .join()
  return one.says === other.says && one.reason === other.reason && membersOf(one) === membersOf(other)
}

/** The latest opinion of a call, which counts by any of its rows: several sources may publish it. */
export const opinionOf = <Each extends Pick<Opinion, 'rows' | 'at'>>(
  rows: readonly { id: string }[],
  opinions: readonly Each[],
): Each | undefined => {
  const own = new Set(rows.map(({ id }) => id))
  return opinions
    .filter((opinion) => opinion.rows.some(({ id }) => own.has(id)))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
}
