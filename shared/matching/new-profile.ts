import type { Member } from '../domain/member.ts'
import { type CallIndex, rowCount } from './call-index.ts'
import { echoFor } from './echo.ts'
import { type Family, familyOf } from './family.ts'
import type { Forward } from './forward.ts'
import { EVIDENCE, RELATION_UNIT, WEIGHT_UNIT } from './model.ts'
import type { Plan } from './plan.ts'
import { type ProfileIndex, rarityOf, weightOf } from './profile-index.ts'
import { countsOf, finderOf, tiesOf, wordsOf } from './profile-reading.ts'
import { addRow } from './scoring.ts'
import { stemTerm } from './terms.ts'
import { once } from './transpose.ts'

/** Terms that no profile of the snapshot has, remembered for the next new profile: as many as some thousand profiles say. */
const MOST_STRANGE = 200_000

/**
 * Reads a profile that is in no snapshot, or has just been changed, and scores it against all calls: as it would be
 * once it were stored, but for its own small part in how rare its words are. Reads nothing else anew.
 */
export const newProfileReader = (calls: CallIndex, profiles: ProfileIndex, plan: Plan, forward: Forward) => {
  const find = once(() => finderOf(profiles.concepts.map(wordsOf)))
  const columns = once(() => new Map(profiles.terms.map((term, column) => [term, column])))
  const holders = once(() => {
    const counts = new Uint32Array(profiles.terms.length)
    for (const column of profiles.columns) counts[column] = (counts[column] ?? 0) + 1
    return counts
  })
  const italian = once(() => profiles.languages.filter((language) => language === 'it').length)
  const strange = new Map<string, Family>()
  const familyFor = (term: string, stem: string): Family => {
    const before = strange.get(term)
    if (before) return before
    if (strange.size >= MOST_STRANGE) strange.clear()
    const family = familyOf(calls, plan.lookup, term, stem)
    strange.set(term, family)
    return family
  }

  return (member: Member): Float64Array => {
    const stems = new Map<string, string>()
    const { text, language, times, words: length } = countsOf(member, stems)
    const peers = { it: italian(), en: profiles.size - italian() }
    const weighted = [...times].map(([term, often]) => {
      const stem = stems.get(term)
      const column = columns().get(term)
      const held = Math.max(1, column === undefined ? 0 : (holders()[column] ?? 0))
      return {
        weight: weightOf(often, rarityOf(term, stem, language, held, peers)),
        family:
          column === undefined
            ? familyFor(term, stem === undefined ? '' : stemTerm(language, stem))
            : plan.family(column),
      }
    })
    const reach = Math.hypot(...weighted.map(({ weight, family }) => weight * family.reach)) || 1
    const share = (WEIGHT_UNIT * EVIDENCE.profile) / reach
    const evidence = new Float64Array(calls.size)
    for (const { weight, family } of weighted) {
      const whole = Math.round(share * weight)
      family.rows.forEach((row, place) => {
        addRow(calls, plan, evidence, row, whole * (family.relations[place] ?? 0))
      })
    }
    for (const [column, each] of plan.concepts.of(tiesOf(member, text, profiles.concepts, find())))
      addRow(calls, plan, evidence, rowCount(calls) + column, Math.round(WEIGHT_UNIT * each) * RELATION_UNIT)
    const echo = echoFor(calls, plan, forward, evidence, length)
    echo?.rows.forEach((row, place) => {
      addRow(calls, plan, evidence, row, echo.weights[place] ?? 0)
    })
    return evidence
  }
}
