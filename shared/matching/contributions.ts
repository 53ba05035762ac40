import { thesaurusBehind } from './abroad.ts'
import { type CallIndex, nameOfRow } from './call-index.ts'
import { ownerDoubt } from './concept-columns.ts'
import type { Echo } from './echo.ts'
import { impactAt, type Plan } from './plan.ts'
import type { ProfileIndex } from './profile-index.ts'
import type { Readings } from './readings.ts'

/** A member and a call, by their places, with all that is needed to say why they score what they do. */
export type Pair = {
  calls: CallIndex
  profiles: ProfileIndex
  plan: Plan
  /** What the member, if its profile is very short, takes from the calls that answer it. */
  echo: Echo | undefined
  readings: Readings
  member: number
  call: number
}

/** What each term of the profile brings for this call, and by which term of the call. */
export type Said = ReadonlyMap<string, { evidence: number; answers: Answer[] }>

/** A term of the call that answers, and the thesaurus that alone says so. */
type Answer = [term: string, evidence: number, thesaurus?: string]

/** Shares what all concepts of an owner brought together among those that took part. */
export const amongConcepts = (
  { plan, profiles, call }: Pick<Pair, 'plan' | 'profiles' | 'call'>,
  members: readonly number[],
  column: number,
): [number, number][] => {
  const parts = members.map((number): [number, number] => {
    const concept = profiles.concepts[number]
    const row = plan.family(plan.termColumns + number).rows[0] ?? 0
    return [number, -Math.log(Math.max(1e-6, ownerDoubt(concept?.weight ?? 1, impactAt(plan, row, call))))]
  })
  const whole = parts.reduce((sum, [, part]) => sum + part, 0)
  return whole > 0 ? parts.map(([number, part]) => [number, (column * part) / whole]) : []
}

/** The thesaurus that alone makes a row answer to a column. */
const thesaurusOf = (
  { calls, profiles, plan }: Pick<Pair, 'calls' | 'profiles' | 'plan'>,
  column: number,
  row: number,
): string | undefined => {
  const known = plan.families.known.get(column)
  if (!known) return undefined
  const theirs = { term: nameOfRow(calls, row), stem: calls.stems[row] ?? '' }
  const by = thesaurusBehind(profiles.terms[column] ?? '', profiles.stems[column] ?? '', known, theirs)
  return by === undefined ? undefined : profiles.thesauri[by]
}

/** What each part of a member brings for a call: its terms, its concepts, its echo. Adds up to `total`, `moved` of which is due to opinions. */
export const contributionsOf = (pair: Omit<Pair, 'readings'>) => {
  const { calls, profiles, plan, echo, member, call } = pair
  const said = new Map<string, { evidence: number; answers: Answer[] }>()
  const concepts = new Map<number, number>()
  const toConcept = (concept: number, evidence: number): void => {
    concepts.set(concept, (concepts.get(concept) ?? 0) + evidence)
  }
  const moved = new Map<string, number>()
  let total = 0
  for (let at = plan.starts[member] ?? 0; at < (plan.starts[member + 1] ?? 0); at++) {
    const column = plan.columnOf[at] ?? 0
    const { rows, relations } = plan.family(column)
    const answers = rows.flatMap((row, place): [number, number][] => {
      const evidence = (plan.weightOf[at] ?? 0) * (relations[place] ?? 0) * impactAt(plan, row, call)
      return evidence > 0 ? [[row, evidence]] : []
    })
    const evidence = answers.reduce((sum, [, each]) => sum + each, 0)
    if (evidence === 0) continue
    total += evidence
    const plain = plan.plainWeightOf[at] ?? 0
    const move = evidence - (evidence / (plan.weightOf[at] || 1)) * plain
    if (move !== 0) moved.set(plan.nameOf(column), move)
    const meaning = plan.concepts.meaning[column - plan.termColumns]
    if (!meaning)
      said.set(profiles.terms[column] ?? '', {
        evidence,
        answers: answers.map(([row, each]): Answer => {
          const thesaurus = thesaurusOf(pair, column, row)
          const name = nameOfRow(calls, row)
          return thesaurus === undefined ? [name, each] : [name, each, thesaurus]
        }),
      })
    else if (meaning.kind === 'concept') toConcept(meaning.concept, evidence)
    else
      for (const [concept, part] of amongConcepts(pair, meaning.concepts, evidence)) toConcept(concept, part)
  }
  const echoed = (echo?.keys ?? []).flatMap((row, place): [string, number][] => {
    const evidence = (echo?.weights[place] ?? 0) * impactAt(plan, row, call)
    return evidence > 0 ? [[nameOfRow(calls, row), evidence]] : []
  })
  for (const [, evidence] of echoed) total += evidence
  const ties = (profiles.ties[member] ?? []).filter(({ concept }) => concepts.has(concept))
  return { said, concepts, ties, echoed, total, moved }
}
