import { materialChanges } from '../../shared/domain/change.ts'
import { applyEdits } from '../../shared/domain/edit.ts'
import { type Draft, MISSES_BEFORE_WITHDRAWN, Opportunity } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { isUntouched, opportunityId } from './identity.ts'

/** What one draft asks of the table. */
export type Settlement =
  | { kind: 'same' }
  | { kind: 'new'; opportunity: Opportunity }
  | { kind: 'changed'; opportunity: Opportunity; seen: Opportunity; material: boolean }

export type SettleContext = {
  now: Instant
  baseline: boolean
  /** Its own page was read again: what counts is what that says, though the row says what it said. */
  again?: boolean
  /** Archived page of its own that completed the draft. */
  ownPage?: string | undefined
  /**
   * The same call as today's parser reads it in the pages from which the stored one was made. What already differs
   * there is a correction of ours: it is stored, and told to nobody.
   */
  earlier?: Draft | undefined
}

/** Compares what a source says now with what is stored. `draft` may be completed; the fingerprint is of its row as listed. */
export const settle = (
  source: string,
  stored: Opportunity | undefined,
  draft: Draft,
  fingerprint: string,
  { now, baseline, ownPage, earlier, again = false }: SettleContext,
): Settlement => {
  const own = ownPage ? { ownPage } : {}
  if (!stored) {
    const fresh = {
      ...draft,
      ...own,
      id: opportunityId(source, draft.sourceId),
      source,
      version: 1,
      firstSeenAt: now,
      baseline,
      fingerprint,
      changes: [],
      missedRuns: 0,
    }
    return { kind: 'new', opportunity: Opportunity.parse(fresh) }
  }
  if (!again && isUntouched(stored, fingerprint)) return { kind: 'same' }
  const standing = applyEdits(draft, stored.edits)
  const before = earlier ? { ...bookOf(stored), ...applyEdits(earlier, stored.edits).fields } : stored
  const changes = materialChanges(before, standing.fields, now)
  const { withdrawnAt: _, edits: __, ...book } = bookOf(stored)
  const opportunity = Opportunity.parse({
    ...standing.fields,
    ...book,
    ...own,
    ...(standing.edits ? { edits: standing.edits } : {}),
    fingerprint,
    version: book.version + (changes.length > 0 ? 1 : 0),
    changes: [...book.changes, ...changes].slice(-50),
    missedRuns: 0,
  })
  return { kind: 'changed', opportunity, seen: stored, material: changes.length > 0 }
}

/** What we know of a call beside what its source says of it. */
const bookOf = ({
  id,
  source,
  version,
  firstSeenAt,
  baseline,
  fingerprint,
  changes,
  missedRuns,
  withdrawnAt,
  ownPage,
  revision,
  edits,
  byHand,
}: Opportunity) => ({
  id,
  source,
  version,
  firstSeenAt,
  baseline,
  fingerprint,
  changes,
  missedRuns,
  ...(withdrawnAt ? { withdrawnAt } : {}),
  ...(ownPage ? { ownPage } : {}),
  ...(revision ? { revision } : {}),
  ...(edits ? { edits } : {}),
  ...(byHand ? { byHand } : {}),
})

/**
 * Calls that a complete run no longer lists although they should still be open. One that is missing from
 * several runs in a row is withdrawn; a call past its deadline just ended.
 */
export const settleMissing = (
  stored: Opportunity[],
  listed: ReadonlySet<string>,
  now: Instant,
): Opportunity[] =>
  stored
    .filter((call) => !listed.has(call.id) && !call.withdrawnAt && statusOf(call, now) !== 'closed')
    .map((call) => {
      const missedRuns = call.missedRuns + 1
      if (missedRuns < MISSES_BEFORE_WITHDRAWN) return { ...call, missedRuns }
      const version = call.version + 1
      return {
        ...call,
        missedRuns,
        version,
        withdrawnAt: now,
        changes: [...call.changes, { at: now, version, field: 'withdrawn' as const }].slice(-50),
      }
    })
