import type { Change, Draft, Opportunity } from './opportunity.ts'
import { statusOf } from './status.ts'
import type { Instant } from './time.ts'

/** Deadlines as people read them: at minute precision, in order. Seconds jitter at every re-index of some sources. */
export const deadlinesOf = (draft: Pick<Draft, 'deadlines'>): string =>
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

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
}

/** A text without what sites change at will: white space, capitals, entities, the cut of quotation marks and dashes. */
const words = (text: string): string =>
  text
    .replace(/&(amp|quot|apos|#39|nbsp|lt|gt);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * How applicants are chosen and what ends the call. First come, first served instead of a ranking is news; that it is
 * stated at all, or no longer, is more often our reading than the office's doing.
 */
const movedBetween = <Value>(before: Value | undefined, after: Value | undefined): boolean =>
  before !== undefined && after !== undefined && before !== after

/** What a change says is after it, of a call that is closed for the time being. */
const SUSPENDED = 'suspended'

/** Whether a call was closed for the time being, not for good. */
export const isSuspension = ({ field, after }: Pick<Change, 'field' | 'after'>): boolean =>
  field === 'closed' && after === JSON.stringify(SUSPENDED)

/**
 * What a reader who was told `before` must know of `after`. Order, white space, seconds, entities and wording are
 * nothing; neither is a source that closes or opens again what its dates have closed anyhow.
 */
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
  const { withdrawnAt: _, closedBySource: __, ...listed } = before
  if (before.withdrawnAt) note('reopened', before.withdrawnAt, undefined)
  else if (before.closedBySource && !after.closedBySource && statusOf(after, now) !== 'closed')
    note('reopened', true, undefined)
  const isEnded = after.closedBySource && (!before.closedBySource || (before.suspended && !after.suspended))
  if (isEnded && statusOf(listed, now) !== 'closed')
    note('closed', undefined, after.suspended ? SUSPENDED : true)
  if (deadlinesOf(before) !== deadlinesOf(after)) note('deadline', before.deadlines, after.deadlines)
  if (openingOf(before) !== openingOf(after)) note('opening', before.opensAt, after.opensAt)
  if (amountOf(before) !== amountOf(after)) note('amount', before.amounts, after.amounts)
  if (eligibilityWords(before) !== eligibilityWords(after))
    note('eligibility', before.applicants, after.applicants)
  if (movedBetween(before.procedure, after.procedure) || movedBetween(before.end, after.end))
    note(
      'procedure',
      { procedure: before.procedure, end: before.end },
      { procedure: after.procedure, end: after.end },
    )
  if (words(before.title) !== words(after.title)) note('title', before.title, after.title)
  return changes
}
