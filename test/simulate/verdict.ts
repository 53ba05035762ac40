import { type Shard, type Totals, totalsOf } from '../../shared/domain/run.ts'
import type { Expected } from './expected.ts'

/** What became of everybody, by what SES itself accepted; `problems` is empty when it is as it has to be. */
export type Verdict = {
  totals: Totals
  /** How many were to get a mail, and how many SES accepted one for. */
  due: number
  mailed: number
  /** Who was due and whose mail never reached SES: their calls are to be in the next digest. */
  lost: string[]
  problems: string[]
}

/** At most so many problems are named, the rest are counted. */
const NAMED = 10

/**
 * Nobody missed: who was due was sent a mail, or it is known that none left. Nobody twice: SES accepted at most one mail
 * for each. Who was not due got none. No fate is left open, and all counts add up.
 */
export const judge = (
  shards: Shard[],
  accepted: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, Expected>,
): Verdict => {
  const problems: string[] = []
  const lost: string[] = []
  const seen = new Set<string>()
  let due = 0
  for (const { contacts, outcomes } of shards) {
    for (const id of contacts) {
      const wanted = expected.get(id)
      const mails = accepted.get(id) ?? 0
      const outcome = outcomes[id]?.state ?? 'pending'
      if (seen.has(id)) problems.push(`${id} is in two shards`)
      seen.add(id)
      if (wanted?.mail) due += 1
      if (mails > 1) problems.push(`${id} was mailed ${mails} times`)
      if ((outcome === 'sent') !== mails > 0) problems.push(`${id} is ${outcome}, SES accepted ${mails}`)
      if (outcome === 'pending' || outcome === 'unknown') problems.push(`${id} is still ${outcome}`)
      if (wanted?.mail && outcome === 'skipped') problems.push(`${id} was due and skipped`)
      if (wanted?.mail && outcome === 'failed') lost.push(id)
      if (wanted && !wanted.mail && outcome !== 'skipped')
        problems.push(`${id} was not due (${wanted.because}) and is ${outcome}`)
    }
  }
  for (const id of expected.keys()) if (!seen.has(id)) problems.push(`${id} is in no shard`)
  for (const id of accepted.keys()) if (!expected.has(id)) problems.push(`${id} was mailed and is no contact`)
  const totals = totalsOf(shards)
  const sum = totals.sent + totals.skipped + totals.failed + totals.unknown
  if (totals.pending > 0 || sum !== expected.size)
    problems.push(`${expected.size} contacts, but the counts add up to ${sum}, ${totals.pending} pending`)
  return {
    totals,
    due,
    mailed: accepted.size,
    lost,
    problems:
      problems.length > NAMED
        ? [...problems.slice(0, NAMED), `and ${problems.length - NAMED} more`]
        : problems,
  }
}
