import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Refusal, Source } from '../../shared/sources/source.ts'
import { fitting } from '../../shared/store/opportunities.ts'
import type { Completer } from './complete.ts'
import type { Earlier } from './corrections.ts'
import { fingerprintOf, isKnown, listedIn, opportunityId } from './identity.ts'
import type { WholeReading } from './read-source.ts'
import { type Settlement, settle, settleMissing } from './settle.ts'

/** What a reading asks of what is stored; rows that say nothing new ask nothing. */
export type Asked =
  | Exclude<Settlement, { kind: 'same' }>
  | { kind: 'missing'; opportunity: Opportunity; seen: Opportunity }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unfinished' }

export type ReadingContext = {
  source: Source
  now: () => Instant
  baseline: boolean
  complete: Completer
  earlier: Earlier
}

/**
 * Settles a whole reading against what is stored, call by call, so that what was settled before a failure is kept.
 * Where the source lists only the latest, what it lacks is not missing.
 */
export async function* settleReading(
  stored: ReadonlyMap<string, Opportunity>,
  reading: WholeReading,
  { source, now, baseline, complete, earlier }: ReadingContext,
): AsyncGenerator<Asked> {
  for (const row of reading.drafts) {
    const before = stored.get(opportunityId(source.id, row.sourceId))
    if (isKnown(before, row)) continue
    const { draft, isWhole, ownPage, alike } = await complete(row, before)
    if (!isWhole) yield { kind: 'unfinished' }
    const fingerprint = fingerprintOf(row, isWhole)
    const context = { now: now(), baseline, ownPage }
    let settlement = settle(source.id, before, draft, fingerprint, context)
    if (settlement.kind === 'changed' && settlement.material) {
      const reread = await earlier(row.sourceId)
      if (reread)
        settlement = settle(source.id, before, draft, fingerprint, {
          ...context,
          earlier: await alike(reread),
        })
    }
    if (settlement.kind === 'same') continue
    const opportunity = fitting(settlement.opportunity)
    if (opportunity) yield { ...settlement, opportunity }
    else {
      const reason = 'it is too large to be stored, even without its text'
      yield { kind: 'refused', refusal: { row: row.sourceId, reason } }
    }
  }
  if (source.lists === 'latest') return
  for (const opportunity of settleMissing([...stored.values()], listedIn(source.id, reading), now())) {
    const seen = stored.get(opportunity.id)
    if (seen) yield { kind: 'missing', opportunity, seen }
  }
}
