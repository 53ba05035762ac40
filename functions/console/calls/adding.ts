import { createHash } from 'node:crypto'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import type { AddedCall, ReadCall } from '../../../shared/domain/added-call.ts'
import { type ByHand, officeSource, type Proposal } from '../../../shared/domain/by-hand.ts'
import type { ClusterId } from '../../../shared/domain/member.ts'
import { type Draft, Opportunity } from '../../../shared/domain/opportunity.ts'
import { steady } from '../../../shared/domain/steady.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { type Likely, likeliest } from '../../../shared/joining/likeliest.ts'
import { placeOf } from '../../../shared/joining/place.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { STORED_IDS } from '../../../shared/sources/names.ts'
import { removeAddedCall } from '../../../shared/store/added-calls.ts'
import {
  addOpportunity,
  fitting,
  readNames,
  readOpportunities,
  replaceOpportunity,
} from '../../../shared/store/opportunities.ts'
import { rule } from '../../../shared/store/rulings.ts'
import type { Table } from '../../../shared/store/table.ts'
import { settle } from '../../ingest/settle.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { readCall } from './read-call.ts'

const fingerprintOf = (draft: Draft): string =>
  createHash('sha256').update(steady(draft)).digest('hex').slice(0, 32)

/** Matching is told; where that fails, the next reading of any source has it look again. */
export const tellMatching = (
  { changed, now }: Pick<ConsoleServices, 'changed' | 'now'>,
  cause: string,
): Promise<void> =>
  changed
    .send([{ at: now(), cause }])
    .catch((error: Error) => logger.error('matching was not told', { cause, error: error.name }))

/** A regional call is proposed to the Region's consortium; one that is regional no more is not, unless it was decided. */
const proposalFor = ({ level }: Draft, before: Proposal | undefined, now: Instant): Proposal | undefined => {
  if (before && before.state !== 'open') return before
  return level === 'regional' ? (before ?? { state: 'open', at: now }) : undefined
}

const withProposal = (byHand: ByHand, draft: Draft, now: Instant): ByHand => {
  const { proposal: before, ...rest } = byHand
  const proposal = proposalFor(draft, before, now)
  return { ...rest, ...(proposal ? { proposal } : {}) }
}

/** The call as it is stored when an office adds it: seen now, and told to its own cluster's members. */
export const addedCall = (
  draft: Draft,
  { cluster, by, now }: { cluster: ClusterId; by: string; now: Instant },
): Opportunity => {
  const { opportunity } = settle(officeSource(cluster), undefined, draft, fingerprintOf(draft), {
    now,
    baseline: false,
  }) as Extract<ReturnType<typeof settle>, { kind: 'new' }>
  const byHand = withProposal({ cluster, at: now, by, toldTo: [cluster] }, draft, now)
  return Opportunity.parse({ ...opportunity, byHand })
}

/** The id that a draft's call has, or would have. */
export const callIdOf = (cluster: ClusterId, id: string): string => `${officeSource(cluster)}:${id}`

/** @returns false when somebody has added it meanwhile. */
export const storeAdded = async (call: Opportunity, services: ConsoleServices): Promise<boolean> => {
  const row = fitting(call)
  if (!row || !(await addOpportunity(services.table, row))) return false
  await tellMatching(services, 'added')
  return true
}

/** The call with what its office says of it now; undefined: nothing is different. */
export const changedCall = (stored: Opportunity, draft: Draft, now: Instant): Opportunity | undefined => {
  const settled = settle(stored.source, stored, draft, fingerprintOf(draft), { now, baseline: false })
  if (settled.kind !== 'changed' || !stored.byHand) return undefined
  return { ...settled.opportunity, byHand: withProposal(stored.byHand, draft, now) }
}

/** The call taken back by its office: told as a revocation is. */
export const withdrawnCall = (stored: Opportunity, now: Instant): Opportunity => {
  const version = stored.version + 1
  return {
    ...stored,
    version,
    withdrawnAt: now,
    changes: [...stored.changes, { at: now, version, field: 'withdrawn' as const }].slice(-50),
  }
}

/** @returns false when somebody wrote in between. */
export const storeChanged = async (
  call: Opportunity,
  seen: Opportunity,
  services: ConsoleServices,
): Promise<boolean> => {
  const row = fitting(call)
  if (!row || !(await replaceOpportunity(services.table, row, seen))) return false
  await tellMatching(services, 'added')
  return true
}

/** What a page showed of a call: another mark means that somebody wrote since. */
export const markOf = ({ version, fingerprint, revision = 0, withdrawnAt }: Opportunity): string =>
  createHash('sha256')
    .update(steady([version, fingerprint, revision, withdrawnAt ?? null]))
    .digest('hex')
    .slice(0, 16)

/** The call that stands at an address: among those that are matched, else among all that are stored. */
export const callAt = async (url: string, services: ConsoleServices): Promise<Opportunity | undefined> => {
  const place = placeOf(url)
  if (!place || place.isHome) return undefined
  const snapshots = await whenBuilt(services)
  const isThere = (known: string | undefined): boolean =>
    known !== undefined && placeOf(known)?.place === place.place
  const card = [...(snapshots?.calls.cards.values() ?? [])].find(({ url: own, funderUrl, origins = [] }) =>
    [own, funderUrl, ...origins.map((origin) => origin.url)].some(isThere),
  )
  if (card) return card
  const names = await Promise.all(STORED_IDS.map((source) => readNames(services.table, source)))
  const found = names.flat().find((one) => isThere(one.url))
  return found && readCall(services.table, found.id, snapshots?.calls)
}

/** As many calls as a page shows to compare with. */
const MOST_LIKELY = 5

/** Calls that a draft would be joined with, and those that offices have added since the last matching. */
export const likelyCalls = async (
  draft: Draft,
  cluster: ClusterId,
  services: ConsoleServices,
): Promise<Likely[]> => {
  const { table, now } = services
  const snapshots = await whenBuilt(services)
  const fresh = addedCall(draft, { cluster, by: '-', now: now() })
  const added = await readAllAdded(table)
  const known = new Map([
    ...(snapshots?.calls.cards ?? []),
    ...added
      .filter(({ id, withdrawnAt }) => !withdrawnAt && !(snapshots && cardOf(snapshots.calls, id)))
      .map((call): [string, Opportunity] => [call.id, call]),
  ])
  return likeliest(fresh, known.values()).slice(0, MOST_LIKELY)
}

/** Everything that offices have added. */
export const readAllAdded = async (table: Table): Promise<Opportunity[]> =>
  (await Promise.all(OFFICES.map((source) => readOpportunities(table, source)))).flat()

const OFFICES = STORED_IDS.filter((id) => id.startsWith('clust-er-'))

/** Rules that a call is none of those that it is like: somebody has looked. */
export const keepApart = async (
  id: string,
  likely: readonly Likely[],
  services: ConsoleServices,
): Promise<void> => {
  const { table, now } = services
  for (const { call } of likely)
    for (const row of call.origins?.map((origin) => origin.id) ?? [call.id])
      if (row !== id) await rule(table, [id, row], 'apart', now())
}

/** A draft as it begins. */
export const newDraft = (
  { id, cluster, by, now }: { id: string; cluster: ClusterId; by: string; now: Instant },
  pasted: AddedCall['pasted'],
): AddedCall => ({
  id,
  cluster,
  by,
  begunAt: now,
  at: now,
  lastBy: by,
  revision: 1,
  pasted,
  state: 'reading',
})

/**
 * Adds a call that somebody has checked, and lets its draft go. *likely*: calls that it may be the same as, which are to
 * be looked at first. *outrun*: somebody has added it meanwhile.
 * @param isAnother whether somebody has looked at those and says that it is none of them
 */
export const addChecked = async (
  services: ConsoleServices,
  draft: AddedCall,
  asked: Draft,
  { by, isAnother }: { by: string; isAnother: boolean },
): Promise<{ call: Opportunity } | { likely: Likely[] } | { outrun: true }> => {
  const { table, now } = services
  const likely = await likelyCalls(asked, draft.cluster, services)
  if (likely.length > 0 && !isAnother) return { likely }
  const call = addedCall(asked, { cluster: draft.cluster, by, now: now() })
  // Ruled first: once the call is stored, the next matching would join them.
  await keepApart(call.id, likely, services)
  if (!(await storeAdded(call, services))) return { outrun: true }
  if (!(await removeAddedCall(table, draft)))
    logger.info('the draft of a call that was added was changed meanwhile', { call: call.id })
  return { call }
}

/** What there is to go by where the form has no field. */
export const baseOf = ({ read, pasted }: AddedCall): ReadCall => ({
  ...read,
  ...(pasted.kind === 'text' ? { text: pasted.text } : {}),
})
