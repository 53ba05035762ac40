import type { Opportunity } from '../../domain/opportunity.ts'
import { closedSince } from '../../domain/status.ts'
import type { Obstacle, Question } from './question.ts'

/** While no such call is stored: is it refused, is its source silent, or does nobody list it? */
export const ofReading = ({ refused, own, sources }: Question): Obstacle[] => {
  const silent: Obstacle[] =
    own && (own.silentSince || own.problem)
      ? [
          {
            code: 'source-silent',
            source: own.name,
            ...(own.silentSince ? { since: own.silentSince } : {}),
            ...(own.problem ? { problem: own.problem } : {}),
          },
        ]
      : []
  if (refused.length > 0)
    return [...silent, ...refused.map((row) => ({ code: 'row-refused' as const, ...row }))]
  return [...silent, { code: 'unknown', sources }]
}

/** Stored, and not matched yet as it is stored. */
export const heldBack = (
  call: Opportunity,
  { matchedVersion, builtAt, explanation, now }: Question,
): Obstacle[] => {
  const since = builtAt ? { builtAt } : {}
  // Calls long closed leave the snapshot for good: they are not waiting.
  if (matchedVersion === undefined)
    return closedSince(call, now) ? [] : [{ code: 'held', what: 'call', ...since }]
  if (matchedVersion < call.version) return [{ code: 'held', what: 'change', ...since }]
  return explanation ? [] : [{ code: 'held', what: 'member', ...since }]
}
