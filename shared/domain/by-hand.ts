import * as z from 'zod'
import { ClusterId, type Member } from './member.ts'
import { Instant } from './time.ts'

/** What the offices of clusters add by hand is stored under a source of each office's own. */
export const officeSource = (cluster: ClusterId): `clust-er-${ClusterId}` => `clust-er-${cluster}`

export const OFFICE_SOURCES = ClusterId.options.map(officeSource)

/** The cluster whose office a source id stands for; undefined of a site or an API. */
export const officeOf = (source: string): ClusterId | undefined =>
  ClusterId.options.find((cluster) => officeSource(cluster) === source)

export const ProposalState = z.enum(['open', 'taken', 'declined'])
export type ProposalState = z.infer<typeof ProposalState>

/** The longest reason for declining a proposal, in characters. */
export const LONGEST_DECISION = 500

/** A regional call that an office proposes to the Region's consortium, for the members of all clusters. */
export const Proposal = z.strictObject({
  state: ProposalState,
  at: Instant.describe('when it was proposed'),
  decidedAt: Instant.optional(),
  by: z.string().min(1).max(200).optional().describe('id of the officer who decided'),
  announcement: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .describe('the one that is made of it: it is announced there, and kept to the same members until then'),
  reason: z.string().min(1).max(LONGEST_DECISION).optional().describe('why it was declined'),
})
export type Proposal = z.infer<typeof Proposal>

/** What is known of a call because somebody of an office, and no source, has brought it. */
export const ByHand = z.strictObject({
  cluster: ClusterId.describe('whose office added it, and may change it'),
  at: Instant,
  by: z.string().min(1).max(200).describe('id of who added it'),
  toldTo: z
    .array(ClusterId)
    .min(1)
    .optional()
    .describe('the clusters whose members alone are told of it; absent: everybody'),
  proposal: Proposal.optional(),
})
export type ByHand = z.infer<typeof ByHand>

type Added = { byHand?: ByHand | undefined }

/** Is it kept to the members of some clusters? */
export const isKept = ({ byHand }: Added): boolean => byHand?.toldTo !== undefined

/** May a member be told of a call? What an office added is its own clusters' until a source, or the consortium, has it. */
export const mayKnow = ({ clusters }: Pick<Member, 'clusters'>, { byHand }: Added): boolean =>
  byHand?.toldTo === undefined || clusters.some(({ cluster }) => byHand.toldTo?.includes(cluster))

/** The call for the members of one cluster more; they are told as of a call first seen now. */
export const toldAlsoTo = <Call extends Added & { firstSeenAt: Instant; revision?: number | undefined }>(
  call: Call,
  cluster: ClusterId,
  now: Instant,
): Call => {
  const { byHand } = call
  if (!byHand?.toldTo || byHand.toldTo.includes(cluster)) return call
  return {
    ...call,
    byHand: { ...byHand, toldTo: [...byHand.toldTo, cluster].toSorted() },
    firstSeenAt: now,
    revision: (call.revision ?? 0) + 1,
  }
}

/** The rows of one call that decide of its days and of its end: where a source has it, what an office wrote is wording. */
export const speaking = <Call extends Added>(rows: readonly Call[]): Call[] => {
  const sources = rows.filter(({ byHand }) => byHand === undefined)
  return sources.length > 0 ? sources : [...rows]
}

/** Of rows that were all added by hand: told to the clusters of each of them, or to everybody. */
export const together = (rows: readonly Added[], first: ByHand): ByHand => {
  const { toldTo: _, ...rest } = first
  const told = rows.map(({ byHand }) => byHand?.toldTo)
  if (told.some((clusters) => clusters === undefined)) return rest
  return { ...rest, toldTo: [...new Set(told.flatMap((clusters) => clusters ?? []))].toSorted() }
}
