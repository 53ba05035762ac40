import { materialChanges } from '../../shared/domain/change.ts'
import { type Draft, MISSES_BEFORE_WITHDRAWN, Opportunity } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { hashOf } from './read-source.ts'

/** What one draft asks of the table. */
export type Settlement =
  | { kind: 'same' }
  | { kind: 'new'; opportunity: Opportunity }
  | { kind: 'changed'; opportunity: Opportunity; seen: Opportunity; material: boolean }

/** An id of letters that travel well, whatever the source puts in its own. */
export const opportunityId = (source: string, sourceId: string): string => {
  const safe = sourceId.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '')
  return `${source}:${safe === sourceId && safe.length <= 120 ? safe : `${safe.slice(0, 80)}-${hashOf(sourceId).slice(0, 10)}`}`
}

/** Of the list row alone, before a second page completed it: an unchanged row then costs no fetch and no write. */
export const fingerprintOf = (draft: Draft, isWhole = true): string =>
  // A call whose second page could not be had is unlike its own row, so that the next reading asks again.
  `${hashOf(JSON.stringify(draft))}${isWhole ? '' : '-partial'}`

const isUntouched = (stored: Opportunity, fingerprint: string): boolean =>
  stored.fingerprint === fingerprint && stored.missedRuns === 0 && !stored.withdrawnAt

/** Is this row known exactly as it stands? */
export const isKnown = (stored: Opportunity | undefined, draft: Draft): boolean =>
  stored !== undefined && isUntouched(stored, fingerprintOf(draft))

/** Compares what a source says now with what is stored. `draft` may be completed; the fingerprint is of its row as listed. */
export const settle = (
  source: string,
  stored: Opportunity | undefined,
  draft: Draft,
  fingerprint: string,
  context: { now: Instant; baseline: boolean },
): Settlement => {
  const id = opportunityId(source, draft.sourceId)
  if (!stored) {
    const fresh = {
      ...draft,
      id,
      source,
      version: 1,
      firstSeenAt: context.now,
      baseline: context.baseline,
      fingerprint,
      changes: [],
      missedRuns: 0,
    }
    return { kind: 'new', opportunity: Opportunity.parse(fresh) }
  }
  if (isUntouched(stored, fingerprint)) return { kind: 'same' }
  const changes = materialChanges(stored, draft, context.now)
  const { withdrawnAt: _, ...kept } = stored
  const opportunity = Opportunity.parse({
    ...draft,
    id: kept.id,
    source: kept.source,
    firstSeenAt: kept.firstSeenAt,
    baseline: kept.baseline,
    fingerprint,
    version: kept.version + (changes.length > 0 ? 1 : 0),
    changes: [...kept.changes, ...changes].slice(-50),
    missedRuns: 0,
  })
  return { kind: 'changed', opportunity, seen: stored, material: changes.length > 0 }
}

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
