import type { Opportunity } from '../domain/opportunity.ts'
import { type CallIndex, nameOfRow } from './call-index.ts'
import { ownerDoubt } from './concept-columns.ts'
import { namesOf, tellingOf } from './concept-evidence.ts'
import { conceptWords } from './concept-words.ts'
import type { Echoes } from './echo.ts'
import { newRelation, relationOf } from './family.ts'
import type { Forward } from './forward.ts'
import { ownerOf } from './gates.ts'
import { FULL_IMPACT, impactOf, NAMED } from './model.ts'
import { createNumbering } from './numbering.ts'
import type { Plan } from './plan.ts'
import type { OwnedConcept, ProfileIndex } from './profile-index.ts'
import { evidenceOfMembers } from './scoring.ts'
import { callLanguage, tallier, textsOf } from './tally.ts'
import { once } from './transpose.ts'

/**
 * A call as terms: by name its impact, with NAMED, and the stem of a form. `passing` is a pair that a long text says
 * once: concepts look for it, profiles answer only if the index lists it.
 */
type Said = ReadonlyMap<string, { impact: number; stem: string | undefined; passing: boolean }>

const read = (opportunity: Opportunity): Said => {
  const texts = textsOf(opportunity)
  const numbers = createNumbering()
  const said = new Map<string, { impact: number; stem: string | undefined; passing: boolean }>()
  tallier(numbers)(texts, callLanguage(opportunity, texts), (term, occurrences, times, named) => {
    said.set(numbers.name(term), {
      impact: impactOf(occurrences) + (named ? NAMED : 0),
      stem: numbers.stemOf(term),
      passing: numbers.isPair(term) && !named && times === 1,
    })
  })
  return said
}

/** One call asked against several snapshots of profiles is read once. */
const readings = new WeakMap<Opportunity, Said>()
const saidBy = (opportunity: Opportunity): Said => {
  const said = readings.get(opportunity) ?? read(opportunity)
  readings.set(opportunity, said)
  return said
}

type Word = { concept: number; names: string[]; telling: number }
type Found = { doubt: number; named: boolean }

/** What excludes a call from a value chain, and whether one of its required concepts is missing. */
type Barred = { by?: OwnedConcept; lacking: boolean }

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
      if (stem !== '') known.set(stem, [...(known.get(stem) ?? []), column])
    })
    return known
  })
  /** The words of all concepts, by the first term that each needs. */
  const words = once(() => {
    const known = new Map<string, Word[]>()
    profiles.concepts.forEach((concept, number) => {
      for (const language of ['it', 'en'] as const)
        for (const word of conceptWords(concept, language)) {
          const names = namesOf(word, language)
          const telling = tellingOf(calls, lookup, word, language)
          known.set(names[0] ?? '', [
            ...(known.get(names[0] ?? '') ?? []),
            { concept: number, names, telling },
          ])
        }
    })
    return known
  })

  const conceptsIn = (said: Said): Map<number, Found> => {
    const found = new Map<number, Found>()
    for (const name of said.keys())
      for (const { concept, names, telling } of words().get(name) ?? []) {
        const impacts = names.map((each) => said.get(each)?.impact ?? 0)
        if (impacts.includes(0)) continue
        const least = Math.min(...impacts.map((impact) => impact % NAMED))
        const { doubt, named } = found.get(concept) ?? { doubt: 1, named: false }
        found.set(concept, {
          doubt: doubt * (1 - (telling * least) / FULL_IMPACT),
          named: named || impacts.every((impact) => impact >= NAMED),
        })
      }
    return found
  }

  const impactIn = (found: ReadonlyMap<number, Found>, concept: number): number =>
    Math.round(FULL_IMPACT * (1 - (found.get(concept)?.doubt ?? 1)))

  const barredIn = (found: ReadonlyMap<number, Found>): Map<string, Barred> => {
    const barred = new Map<string, Barred>()
    profiles.concepts.forEach((concept, number) => {
      if (concept.rule === 'boost') return
      const here = barred.get(ownerOf(concept)) ?? { lacking: false }
      barred.set(ownerOf(concept), here)
      if (concept.rule === 'required' && impactIn(found, number) === 0) here.lacking = true
      if (concept.rule === 'excluded' && found.get(number)?.named) here.by ??= concept
    })
    return barred
  }

  /** What the concepts answer, by column. */
  const conceptAnswers = (found: ReadonlyMap<number, Found>, barred: ReadonlyMap<string, Barred>) => {
    const answers = new Map<number, number>()
    plan.concepts.meaning.forEach((meaning, place) => {
      const members = meaning.kind === 'concept' ? [meaning.concept] : meaning.concepts
      const concepts = members.flatMap((number) => profiles.concepts[number] ?? [])
      const gate = concepts[0] && barred.get(ownerOf(concepts[0]))
      if (gate?.by || gate?.lacking) return
      const doubt = members.reduce((left, number, each) => {
        const concept = concepts[each]
        if (!concept || concept.rule === 'excluded' || !found.has(number)) return left
        if (meaning.kind === 'concept') return 1 - impactIn(found, number) / FULL_IMPACT
        return left * ownerDoubt(concept.weight, impactIn(found, number))
      }, 1)
      const impact = Math.round(FULL_IMPACT * (1 - doubt))
      if (impact > 0) answers.set(plan.termColumns + place, relationOf(1) * impact)
    })
    return answers
  }

  /** Terms of the call that the index knows answer by their rows; others to the profiles that say them. */
  const wordAnswers = (said: Said): Map<number, number> => {
    const answers = new Map<number, number>()
    const add = (column: number, answer: number): void => {
      answers.set(column, (answers.get(column) ?? 0) + answer)
    }
    const { starts, values, weights } = forward.columns()
    for (const [name, { impact, stem, passing }] of said) {
      const strength = impact & FULL_IMPACT
      const row = lookup.row(name)
      if (row !== undefined)
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
          add(values[at] ?? 0, (weights[at] ?? 0) * strength)
      else if (stem !== undefined)
        for (const column of columnsOfStem().get(stem) ?? [])
          add(column, newRelation(lookup, profiles.terms[column] ?? '', stem, name) * strength)
      else if (!passing) {
        const column = columns().get(name)
        if (column !== undefined) add(column, relationOf(plan.family(column).reach) * strength)
      }
    }
    return answers
  }

  return (opportunity: Opportunity): NewCall => {
    const said = saidBy(opportunity)
    const found = conceptsIn(said)
    const barred = barredIn(found)
    const answers = new Map([...wordAnswers(said), ...conceptAnswers(found, barred)])
    const impactOfRow = (row: number): number => (said.get(nameOfRow(calls, row))?.impact ?? 0) & FULL_IMPACT
    return {
      evidence: evidenceOfMembers(forward, profiles.size, answers, echoes(), impactOfRow),
      excluded: (member) => {
        const chains = (profiles.valueChains[member] ?? []).map(
          (chain) => barred.get(`value-chain/${chain}`)?.by,
        )
        return chains.every(Boolean) ? chains[0] : undefined
      },
    }
  }
}
