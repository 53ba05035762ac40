import { best, type Evidence } from './best.ts'
import type { CallIndex } from './call-index.ts'
import type { Forward } from './forward.ts'
import { ECHO, EVIDENCE, echoOf, idf, RELATION_UNIT, WEIGHT_UNIT } from './model.ts'
import type { Plan } from './plan.ts'
import type { Scorer, Weighted } from './scoring.ts'
import { isEveryday, languageOfTerm } from './terms.ts'

/** What very short profiles take from the calls that answer them best: rows and weights, by member. */
export type Echo = Weighted & { keys: readonly number[]; weights: readonly number[] }
export type Echoes = ReadonlyMap<number, Echo>

/** The words that the best calls share, each weighted by how well its calls answered and by its rarity. */
const wordsOf = (calls: CallIndex, plan: Plan, forward: Forward, evidence: Evidence): [number, number][] => {
  const top = best(evidence, () => true, ECHO.calls, 1)
  const whole = top.reduce((sum, call) => sum + (evidence[call] ?? 0), 0)
  const { starts, values, weights } = forward.rows()
  const shared = new Map<number, number>()
  for (const call of top)
    for (let at = starts[call] ?? 0; at < (starts[call + 1] ?? 0); at++) {
      const row = values[at] ?? 0
      const stem = calls.stems[row] ?? ''
      if (stem === '') continue
      const language = languageOfTerm(stem)
      const rarity = idf(
        plan.lookup.documents[language],
        plan.lookup.count(row),
        isEveryday(stem.slice('it:'.length), language),
      )
      const share = ((evidence[call] ?? 0) / whole) * (weights[at] ?? 0) * rarity
      shared.set(row, (shared.get(row) ?? 0) + share)
    }
  return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, ECHO.terms)
}

/** What a profile of `words` content words takes from the calls that it has brought `evidence` to, if it is short. */
export const echoFor = (
  calls: CallIndex,
  plan: Plan,
  forward: Forward,
  evidence: Evidence,
  words: number,
): Echo | undefined => {
  const echo = words === 0 ? 0 : echoOf(words)
  if (echo === 0) return undefined
  const shared = wordsOf(calls, plan, forward, evidence)
  const length = Math.hypot(...shared.map(([, weight]) => weight)) || 1
  const unit = (WEIGHT_UNIT * RELATION_UNIT * EVIDENCE.profile * echo) / length
  return {
    keys: shared.map(([row]) => row),
    weights: shared.map(([, weight]) => Math.round(unit * weight)),
    from: 0,
    to: shared.length,
  }
}

/** Echoes of the members whose profiles have a few words only. The calls must be whole: an echo depends on all of them. */
export const echoesOf = (
  calls: CallIndex,
  plan: Plan,
  forward: Forward,
  scorer: Scorer,
  words: ArrayLike<number>,
): Echoes => {
  const echoes = new Map<number, Echo>()
  for (let member = 0; member < words.length; member++) {
    if (echoOf(words[member] ?? 0) === 0) continue
    const own = {
      keys: plan.columnOf,
      // Its own words alone: what contacts say of calls must not choose the calls that widen it.
      weights: plan.plainWeightOf,
      from: plan.starts[member] ?? 0,
      to: plan.starts[member + 1] ?? 0,
    }
    const echo = echoFor(calls, plan, forward, scorer(own), words[member] ?? 0)
    if (echo) echoes.set(member, echo)
  }
  return echoes
}
