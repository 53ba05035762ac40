import type { Breach } from '../domain/cluster.ts'
import type { ChainMoves, Preview } from './preview.ts'

/**
 * What a rule set may do to a value chain without a written reason. *length*: calls in the median weekly digest: the
 * five cards and ten titles that a mail shows. *growth*: times as long, or as many calls in all, as now. Below *small*
 * nothing is a flood, however much it grows.
 */
export const LIMITS = { length: 15, growth: 2, small: { length: 3, calls: 24 } } as const

const silenced = ({ chain, left }: ChainMoves): Breach[] =>
  left.before > 0 && left.after === 0 ? [{ kind: 'silenced', chain }] : []

/** A limit counts only where the draft makes it worse: what was too long before does not keep a remedy out. */
const flooded = ({ chain, lengths, calls }: ChainMoves): Breach[] => {
  const [before, after] = [lengths.before.median, lengths.after.median]
  const most = Math.min(LIMITS.length, Math.max(LIMITS.small.length, LIMITS.growth * before))
  if (after > before && after > most) return [{ kind: 'flooded', chain, by: 'length', before, after, most }]
  const mostCalls = Math.max(LIMITS.small.calls, LIMITS.growth * calls.before)
  return calls.after > mostCalls
    ? [{ kind: 'flooded', chain, by: 'calls', before: calls.before, after: calls.after, most: mostCalls }]
    : []
}

/** The value chains that a rule set would silence or flood; a closed one is neither. */
export const breachesOf = ({ chains }: Pick<Preview, 'chains'>): Breach[] =>
  chains.flatMap((chain) => [...silenced(chain), ...flooded(chain)])
