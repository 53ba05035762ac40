import type { Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import { HttpStatus } from '../../shared/http/errors.ts'
import type { PageRequest, Source } from '../../shared/sources/source.ts'

/** What only a call's own page told us an earlier time: told again, so that its absence is no change. */
const withEarlier = (draft: Draft, before: Opportunity | undefined): Draft => {
  if (!before) return draft
  const { text, language, intensity, amounts, procedure, end, earlyClosure, aidRegime, trl, partnership } =
    before
  const told = {
    text,
    language,
    intensity,
    amounts,
    procedure,
    end,
    earlyClosure,
    aidRegime,
    trl,
    partnership,
  }
  const earlier = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  return { ...earlier, ...draft, aidForms: draft.aidForms.length > 0 ? draft.aidForms : before.aidForms }
}

/** `isWhole` is false when the page may still be had another time: the next reading asks again. */
export type Completed = { draft: Draft; isWhole: boolean }

/** After so many failures in a row the site is down, and the other pages are left for the next reading. */
const PATIENCE = 3

const isNowhere = (error: unknown): boolean =>
  error instanceof HttpStatus && (error.status === 404 || error.status === 410)

/**
 * Completes the drafts of one run, one after another, with what their own pages add. A page that cannot be had leaves
 * a flag, never a hole: what it told an earlier time stays.
 */
export const completer = (
  { completion }: Source,
  fetch: (request: PageRequest) => Promise<string>,
): ((draft: Draft, before: Opportunity | undefined) => Promise<Completed>) => {
  let failures = 0
  return async (draft, before) => {
    const request = completion?.request(draft)
    if (!completion || !request) return { draft, isWhole: true }
    try {
      if (failures >= PATIENCE)
        throw new Error(`not asked for, as the last ${PATIENCE} could not be had either`)
      const whole = completion.complete(draft, { request, body: await fetch(request) })
      failures = 0
      return { draft: whole, isWhole: true }
    } catch (error) {
      if (!isNowhere(error)) failures += 1
      const text = (error instanceof Error ? error.message : String(error)).slice(0, 300)
      const flag = { field: 'text', reason: 'the page with the full text could not be read', text }
      const kept = withEarlier(draft, before)
      return { draft: { ...kept, flags: [...kept.flags, flag] }, isWhole: isNowhere(error) }
    }
  }
}
