import type { Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import { steady } from '../../shared/domain/steady.ts'
import { hashOf } from './archive.ts'
import type { WholeReading } from './read-source.ts'

/** An id of letters that travel well, whatever the source puts in its own. */
export const opportunityId = (source: string, sourceId: string): string => {
  const safe = sourceId.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '')
  return `${source}:${safe === sourceId && safe.length <= 120 ? safe : `${safe.slice(0, 80)}-${hashOf(sourceId).slice(0, 10)}`}`
}

/** Ids of all that a reading lists, be it a row that could not be read. */
export const listedIn = (source: string, { drafts, refused }: WholeReading): Set<string> =>
  new Set(
    [...drafts, ...refused].flatMap(({ sourceId }) => (sourceId ? opportunityId(source, sourceId) : [])),
  )

/** Of the list row alone, before a second page completed it: an unchanged row then costs no fetch and no write. */
export const fingerprintOf = (draft: Draft, isWhole = true): string =>
  // A call whose second page could not be had is unlike its own row, so that the next reading asks again.
  `${hashOf(steady(draft))}${isWhole ? '' : '-partial'}`

/** Is what is stored made from a row with this fingerprint, and was it listed ever since? */
export const isUntouched = (stored: Opportunity, fingerprint: string): boolean =>
  stored.fingerprint === fingerprint && stored.missedRuns === 0 && !stored.withdrawnAt

/** Is this row known exactly as it stands? */
export const isKnown = (stored: Opportunity | undefined, draft: Draft): boolean =>
  stored !== undefined && isUntouched(stored, fingerprintOf(draft))
