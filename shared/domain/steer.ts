import * as z from 'zod'
import type { Eligibility } from './eligibility.ts'
import { ClusterId, type Member } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Day, dayOf, Instant } from './time.ts'

/** Whom a decision is for: the members of one cluster, or, by ART-ER's officers, everybody. */
export const SteerScope = z.enum([...ClusterId.options, 'everybody'])
export type SteerScope = z.infer<typeof SteerScope>

/** Longest reason or note, in characters: it stands on a card, beside what the call says. */
export const LONGEST_STEER = 400

const Words = z.string().trim().min(1).max(LONGEST_STEER)

const common = {
  scope: SteerScope,
  call: OpportunityId,
  office: z.string().min(1).max(80).describe('who decided it, as readers are told: "Clust-ER Create"'),
  it: Words.describe('the reason or the note; the contacts whom it concerns can read it'),
  en: Words.optional().describe('absent: English readers get the Italian'),
  until: Day.optional().describe('the last day in Rome on which it holds; absent: until it is ended'),
  by: z.string().min(1).max(200).describe('id of an operator'),
  at: Instant,
  endedAt: Instant.optional(),
  endedBy: z.string().min(1).max(200).optional(),
}

/** The verdicts that an office may put in the place of ours. */
export const SteeredVerdict = z.enum(['yes', 'missing', 'check'])
export type SteeredVerdict = z.infer<typeof SteeredVerdict>

/**
 * What an office decides of one call for its members, before the digest leaves. *hold*: no mail tells of it. *pin*:
 * first of its section; it brings the call to nobody whom it does not match. *note*: the office's words on its card.
 * *verdict*: whether its members may apply, as the office has found out. One of each kind for a call and a scope.
 */
export const Steer = z.discriminatedUnion('does', [
  z.strictObject({ ...common, does: z.literal('hold') }),
  z.strictObject({ ...common, does: z.literal('pin') }),
  z.strictObject({ ...common, does: z.literal('note') }),
  z.strictObject({ ...common, does: z.literal('verdict'), verdict: SteeredVerdict }),
])
export type Steer = z.infer<typeof Steer>
export type SteerOf<Does extends Steer['does']> = Extract<Steer, { does: Does }>

export const STEERS = ['hold', 'pin', 'note', 'verdict'] as const satisfies Steer['does'][]

/** Does it hold now? */
export const isInForce = ({ until, endedAt }: Pick<Steer, 'until' | 'endedAt'>, now: Instant): boolean =>
  endedAt === undefined && (until === undefined || dayOf(now) <= until)

type Clustered = Pick<Member, 'clusters'>

/** Is it for this member? */
export const concerns = ({ scope }: Pick<Steer, 'scope'>, { clusters }: Clustered): boolean =>
  scope === 'everybody' || clusters.some(({ cluster }) => cluster === scope)

/**
 * The hold that keeps a call from a member: one for everybody, or, where each of its clusters holds the call, the one
 * that was decided last. A member of two clusters still hears of what only one of them holds.
 */
export const holdOn = (steers: readonly Steer[], { clusters }: Clustered): SteerOf<'hold'> | undefined => {
  const holds = steers.filter((steer) => steer.does === 'hold').toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const whole = holds.find(({ scope }) => scope === 'everybody')
  if (whole) return whole
  const isHeld = clusters.every(({ cluster }) => holds.some(({ scope }) => scope === cluster))
  return isHeld ? holds.find((hold) => concerns(hold, { clusters })) : undefined
}

/**
 * A verdict as the member's office has it: what it found out stands for what we read of kinds, sizes, sectors and
 * seats. The dates stay: an office opens no call that has closed. Of several offices the last to decide is believed.
 */
export const steeredVerdict = (
  eligibility: Eligibility,
  steers: readonly Steer[],
  member: Clustered,
): Eligibility => {
  const [said] = steers
    .filter((steer) => steer.does === 'verdict')
    .filter((steer) => concerns(steer, member))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  if (!said || eligibility.reasons.some(({ code }) => code === 'closed')) return eligibility
  const { verdict, office, it, en } = said
  return {
    verdict,
    reasons: [
      { code: 'by-office', verdict, office, it, ...(en ? { en } : {}) },
      ...eligibility.reasons.filter(({ code }) => code === 'not-open'),
    ],
  }
}
