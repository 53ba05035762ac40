import type { Reason } from '../domain/match.ts'
import type { ClusterId, Member } from '../domain/member.ts'
import { BANDS } from '../matching/index.ts'

type Muting = { mutedClusters?: readonly ClusterId[] | undefined }
type Clustered = Pick<Member, 'clusters'>

const isMuted = ({ mutedClusters = [] }: Muting, cluster: ClusterId): boolean =>
  mutedClusters.includes(cluster)

/** The members a contact is written to for: who is only in clusters that it has muted is not among them. */
export const membersWanted = <Each extends Clustered>(members: readonly Each[], contact: Muting): Each[] =>
  members.filter(({ clusters }) => clusters.some(({ cluster }) => !isMuted(contact, cluster)))

/**
 * What is muted for one member of a contact: what the contact chose, and the clusters that the member has left since it
 * was last matched, whose concepts still carry its calls.
 */
export const mutedFor = (
  { clusters }: Clustered,
  { mutedClusters = [] }: Muting,
  matchedBy: readonly ClusterId[],
): ClusterId[] => [
  ...mutedClusters,
  ...matchedBy.filter((one) => !clusters.some(({ cluster }) => cluster === one)),
]

/** What is left of a score without what concepts of muted clusters carried of it. */
export const scoreUnmuted = (
  { score, reasons }: { score: number; reasons: readonly Pick<Reason, 'share' | 'from'>[] },
  contact: Muting,
): number =>
  reasons
    .filter(({ from }) => from.kind !== 'profile' && isMuted(contact, from.cluster))
    .reduce((left, { share }) => left - share, score)

/** Does a call reach the member only by concepts of clusters that the contact has muted? */
export const isOnlyByMuted = (
  fit: { score: number; reasons: readonly Pick<Reason, 'share' | 'from'>[] },
  contact: Muting,
): boolean => fit.score >= BANDS.possible && scoreUnmuted(fit, contact) < BANDS.possible
