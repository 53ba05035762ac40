import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { RuleSet } from '../../../shared/domain/cluster.ts'
import { type Instant, plus } from '../../../shared/domain/time.ts'
import { windowBefore } from '../../../shared/preview/window.ts'
import { previewsFor } from './publish-rules.ts'
import type { AtWork } from './rules-at-work.ts'

/** Clusters that are worked on at the same time: each holds some tens of thousands of matches. */
const MOST_KEPT = 2
/** After so long the twelve weeks are looked at anew; publishing always looks at those before its own moment. */
const MINUTES = 10

type Kept = { stamp: string; at: Instant; preview: ReturnType<typeof previewsFor> }

const stampOf = ({ version }: RuleSet, { calls, profiles }: Snapshots): string =>
  JSON.stringify([version, calls.version, profiles.version])

/**
 * Keeps what the rules in force tell each member, between requests of one process: then a draft costs only its own side.
 * Made anew when calls, profiles or rules are others.
 */
export const keptPreviews = () => {
  const kept = new Map<string, Kept>()
  return (work: Pick<AtWork, 'cluster' | 'inForce'>, snapshots: Snapshots, now: Instant): Kept['preview'] => {
    const { id } = work.cluster
    const stamp = stampOf(work.inForce, snapshots)
    const before = kept.get(id)
    if (before?.stamp === stamp && before.at > plus(now, { minutes: -MINUTES })) return before.preview
    const made = { stamp, at: now, preview: previewsFor(work, snapshots, windowBefore(now)) }
    // The one that was made longest ago goes first.
    kept.delete(id)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - MOST_KEPT)))
      kept.delete(oldest)
    kept.set(id, made)
    return made.preview
  }
}
