import type { Member } from '../domain/member.ts'
import type { Evidence } from './best.ts'
import type { CallIndex } from './call-index.ts'
import { echoFor } from './echo.ts'
import { type Family, familyOf } from './family.ts'
import type { Forward } from './forward.ts'
import { type Lean, leansOf } from './leanings.ts'
import { EVIDENCE, WEIGHT_UNIT } from './model.ts'
import type { Plan } from './plan.ts'
import { type ProfileIndex, rarityOf, weightOf } from './profile-index.ts'
import { countsOf, finderOf, tiesOf, wordsOf } from './profile-reading.ts'
import type { Scorer, Weighted } from './scoring.ts'
import { languageOfTerm, stemTerm } from './terms.ts'
import { once } from './transpose.ts'

/** Terms that no profile of the snapshot has, remembered for the next new profile: as many as some thousand profiles say. */
const MOST_STRANGE = 200_000

type Pair = [key: number, weight: number]

const weighted = (...lists: Pair[][]): Weighted => {
  const pairs = lists.flat()
  return {
    keys: Uint32Array.from(pairs, ([key]) => key),
    weights: Float64Array.from(pairs, ([, weight]) => weight),
    from: 0,
    to: pairs.length,
  }
}

const pairsOf = ({ keys, weights }: Weighted): Pair[] =>
  Array.from(keys, (key, place): Pair => [key, weights[place] ?? 0])

/** A term that no stored profile has, with its weight in WEIGHT_UNITs and the rows that answer to it. */
type Stranger = { term: string; weight: number; family: Family }
/** What a profile says: stored columns with their weights in WEIGHT_UNITs, strangers, and how many words it has. */
type Read = { columns: Pair[]; strangers: Stranger[]; length: number }

const rowsOf = ({ strangers }: Read): Pair[] =>
  strangers.flatMap(({ weight, family }) =>
    family.rows.map((row, place): Pair => [row, weight * (family.relations[place] ?? 0)]),
  )

/**
 * Reads a profile that is in no snapshot, or has just been changed, and scores it against all calls: as it would be
 * once it were stored, but for its own small part in how rare its words are. Reads nothing else anew.
 */
export const newProfileReader = (
  calls: CallIndex,
  profiles: ProfileIndex,
  plan: Plan,
  forward: Forward,
  scorer: Scorer,
) => {
  const find = once(() => finderOf(profiles.concepts.map(wordsOf)))
  const columns = once(() => new Map(profiles.terms.map((term, column) => [term, column])))
  const holders = once(() => {
    const counts = new Uint32Array(profiles.terms.length)
    for (const column of profiles.columns) counts[column] = (counts[column] ?? 0) + 1
    return counts
  })
  const italian = once(() => profiles.languages.filter((language) => language === 'it').length)
  const leans = once(() => leansOf(profiles))
  const strange = new Map<string, Family>()
  const familyFor = (term: string, stem: string): Family => {
    const before = strange.get(term)
    if (before) return before
    if (strange.size >= MOST_STRANGE) strange.clear()
    const family = familyOf(calls, plan.lookup, term, stem)
    strange.set(term, family)
    return family
  }

  /** The profile as columns and, for terms that no stored profile has, families; each with its plain weight. */
  const read = (member: Member): Read => {
    const stems = new Map<string, string>()
    const { text, times, words: length } = countsOf(member, stems)
    const peers = { it: italian(), en: profiles.size - italian() }
    const known: Pair[] = []
    const strangers: Stranger[] = []
    let squares = 0
    for (const [term, often] of times) {
      const stem = stems.get(term)
      const column = columns().get(term)
      const held = Math.max(1, column === undefined ? 0 : (holders()[column] ?? 0))
      const weight = weightOf(often, rarityOf(term, stem, held, peers))
      const family =
        column === undefined
          ? familyFor(term, stem === undefined ? '' : stemTerm(languageOfTerm(term), stem))
          : undefined
      if (family) strangers.push({ term, weight, family })
      else if (column !== undefined) known.push([column, weight])
      squares += (weight * (family?.reach ?? plan.families.reaches[column ?? 0] ?? 0)) ** 2
    }
    const share = (WEIGHT_UNIT * EVIDENCE.profile) / (Math.sqrt(squares) || 1)
    const concepts = plan.concepts.of(tiesOf(member, text, profiles.concepts, find()))
    return {
      columns: [
        ...known.map(([column, weight]): Pair => [column, Math.round(share * weight)]),
        ...concepts.map(
          ([column, evidence]): Pair => [plan.termColumns + column, Math.round(WEIGHT_UNIT * evidence)],
        ),
      ],
      strangers: strangers.map((one) => ({ ...one, weight: Math.round(share * one.weight) })),
      length,
    }
  }

  const leantRead = (plain: Read, lean: Lean): Read => ({
    ...plain,
    columns: plain.columns.map(([column, weight]): Pair => [column, lean(plan.nameOf(column), weight)]),
    strangers: plain.strangers.map((one) => ({ ...one, weight: lean(one.term, one.weight) })),
  })

  return (member: Member): Evidence => {
    const plain = read(member)
    const evidence = scorer(weighted(plain.columns), weighted(rowsOf(plain)))
    const echo = echoFor(calls, plan, forward, evidence, plain.length)
    const lean = leans()(member.id)
    if (!echo && !lean) return evidence
    const now = lean ? leantRead(plain, lean) : plain
    return scorer(weighted(now.columns), weighted(rowsOf(now), echo ? pairsOf(echo) : []))
  }
}
