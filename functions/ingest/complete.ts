import type { Draft, Opportunity } from '../../shared/domain/opportunity.ts'
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

/**
 * The draft with what its own page adds. A page that cannot be had leaves a flag, never a hole: what it told an
 * earlier time stays.
 */
export const completed = async (
  source: Source,
  draft: Draft,
  before: Opportunity | undefined,
  fetch: (request: PageRequest) => Promise<string>,
): Promise<Draft> => {
  const request = source.completion?.request(draft)
  if (!source.completion || !request) return draft
  try {
    return source.completion.complete(draft, { request, body: await fetch(request) })
  } catch (error) {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 300)
    const flag = { field: 'text', reason: 'the page with the full text could not be read', text }
    const kept = withEarlier(draft, before)
    return { ...kept, flags: [...kept.flags, flag] }
  }
}
