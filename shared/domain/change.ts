import type { Change, Draft, Opportunity } from './opportunity.ts'
import type { Instant } from './time.ts'

/** Deadlines as people read them: at minute precision, in order. Seconds jitter at every re-index of some sources. */
const deadlinesOf = (draft: Draft): string =>
  draft.deadlines
    .map(({ at, hourStated, stage }) => JSON.stringify({ at: at.slice(0, 16), hourStated, stage }))
    .toSorted()
    .join()

const openingOf = (draft: Draft): string => draft.opensAt?.at.slice(0, 16) ?? ''

const amountOf = ({ amounts, intensity }: Draft): string => {
  if (!amounts) return JSON.stringify({ intensity })
  const { words: _, ...figures } = amounts
  return JSON.stringify({ ...Object.fromEntries(Object.entries(figures).toSorted()), intensity })
}

const eligibilityWords = ({ applicants, regions, ateco }: Draft): string =>
  JSON.stringify([
    applicants?.kinds.toSorted(),
    applicants?.sizes.toSorted(),
    regions?.toSorted(),
    ateco?.toSorted(),
  ])

const words = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** What a reader who was told `before` must know of `after`. Order, white space, seconds and wording are nothing. */
export const materialChanges = (before: Opportunity, after: Draft, now: Instant): Change[] => {
  const version = before.version + 1
  const changes: Change[] = []
  const note = (field: Change['field'], old: unknown, fresh: unknown): void => {
    changes.push({
      at: now,
      version,
      field,
      ...(old === undefined ? {} : { before: JSON.stringify(old) }),
      ...(fresh === undefined ? {} : { after: JSON.stringify(fresh) }),
    })
  }
  if (before.withdrawnAt) note('reopened', before.withdrawnAt, undefined)
  if (deadlinesOf(before) !== deadlinesOf(after)) note('deadline', before.deadlines, after.deadlines)
  if (openingOf(before) !== openingOf(after)) note('opening', before.opensAt, after.opensAt)
  if (amountOf(before) !== amountOf(after)) note('amount', before.amounts, after.amounts)
  if (eligibilityWords(before) !== eligibilityWords(after))
    note('eligibility', before.applicants, after.applicants)
  if (words(before.title) !== words(after.title)) note('title', before.title, after.title)
  return changes
}
