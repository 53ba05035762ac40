import type { Opportunity } from '../domain/opportunity.ts'
import type { CallIndex } from './call-index.ts'
import { type Said, type SaidTerm, saidBy } from './call-reading.ts'
import type { Echoes } from './echo.ts'
import { newRelation, relationOf } from './family.ts'
import type { Forward } from './forward.ts'
import { FULL_IMPACT } from './model.ts'
import { newConcepts } from './new-concepts.ts'
import type { Plan } from './plan.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'
import { rowFinder } from './row-finder.ts'
import { evidenceOfMembers, responses } from './scoring.ts'
import { once } from './transpose.ts'

export type NewCall = {
  /** One number a member. */
  evidence: Float64Array
  excluded: (member: number) => OwnedConcept | undefined
}

/**
 * Reads a call that is in no snapshot (a draft at the publishing desk, one just read) and scores it against all
 * profiles: as it would be once it were stored, but for its own small part in how rare its words are.
 */
export const newCallReader = (
  calls: CallIndex,
  profiles: ProfileIndex,
  plan: Plan,
  forward: Forward,
  echoes: () => Echoes,
) => {
  const { lookup } = plan
  const columns = once(() => new Map(profiles.terms.map((term, column) => [term, column])))
  const columnsOfStem = once(() => {
    const known = new Map<string, number[]>()
    profiles.stems.forEach((stem, column) => {
      if (stem === '') return
      const before = known.get(stem)
      if (before) before.push(column)
      else known.set(stem, [column])
    })
    return known
  })
  const concepts = newConcepts(calls, profiles, plan)
  const rowOf = rowFinder(lookup)
  const answers = responses()

  /** A term that no call of the index has answers to the profiles that say it, or its stem. */
  const addUnlisted = ({ numbers }: Said, { term, stem, passing }: SaidTerm, strength: number): void => {
    if (passing) return
    const name = numbers.name(term)
    if (stem !== undefined) {
      const itsStem = numbers.stems[stem] ?? ''
      for (const column of columnsOfStem().get(itsStem) ?? [])
        answers.add(column, newRelation(lookup, profiles.terms[column] ?? '', itsStem, name) * strength)
      return
    }
    const column = columns().get(name)
    if (column !== undefined) answers.add(column, relationOf(plan.families.reaches[column] ?? 0) * strength)
  }

  /** Terms of the call that the index knows answer by their rows. */
  const addWords = (said: Said): void => {
    const { starts, values, weights } = forward.columns()
    for (const each of said.terms) {
      const strength = each.impact & FULL_IMPACT
      const row = rowOf(said.numbers, each.term)
      if (row === undefined) addUnlisted(said, each, strength)
      else
        for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
          answers.add(values[at] as number, (weights[at] as number) * strength)
    }
  }

  return (opportunity: Opportunity): NewCall => {
    const said = saidBy(opportunity)
    const found = concepts.find(said)
    const barred = concepts.barredIn(found)
    addWords(said)
    concepts.forEachAnswer(found, barred, answers.add)
    const impacts = once(
      () => new Map(said.terms.map(({ term, impact }) => [rowOf(said.numbers, term), impact & FULL_IMPACT])),
    )
    return {
      evidence: evidenceOfMembers(
        forward,
        profiles.size,
        answers.take(),
        echoes(),
        (row) => impacts().get(row) ?? 0,
      ),
      excluded: (member) => {
        const chains = (profiles.valueChains[member] ?? []).map(
          (chain) => barred.get(`value-chain/${chain}`)?.by,
        )
        return chains.every(Boolean) ? chains[0] : undefined
      },
    }
  }
}
