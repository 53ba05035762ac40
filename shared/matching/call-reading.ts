import type { Opportunity } from '../domain/opportunity.ts'
import { impactOf, NAMED } from './model.ts'
import { createNumbering, type Numbering } from './numbering.ts'
import { callLanguage, type Tally, tallier, textsOf } from './tally.ts'

/** A call that is in no snapshot as terms, by number, in the order of its text. */
export type Said = {
  numbers: Numbering
  terms: readonly SaidTerm[]
}

export type SaidTerm = {
  term: number
  /** With NAMED. */
  impact: number
  /** A form's stem, as this call has it. */
  stem: number | undefined
  /** A pair that a long text says once: concepts look for it, profiles answer only if the index lists it. */
  passing: boolean
}

/** Numbers are kept from call to call, because most words come again; far more than that begin anew. */
const MOST_TERMS = 2 ** 21
let shared: { numbers: Numbering; tally: Tally } | undefined
const reader = (): { numbers: Numbering; tally: Tally } => {
  if (!shared || shared.numbers.size() > MOST_TERMS) {
    const numbers = createNumbering()
    shared = { numbers, tally: tallier(numbers) }
  }
  return shared
}

const read = (opportunity: Opportunity): Said => {
  const texts = textsOf(opportunity)
  const { numbers, tally } = reader()
  const terms: SaidTerm[] = []
  tally(texts, callLanguage(opportunity, texts), (term, occurrences, times, named, stem) => {
    const impact = impactOf(occurrences) + (named ? NAMED : 0)
    terms.push({ term, impact, stem, passing: numbers.isPair(term) && !named && times === 1 })
  })
  return { numbers, terms }
}

/** One call asked against several snapshots of profiles is read once. */
const readings = new WeakMap<Opportunity, Said>()
export const saidBy = (opportunity: Opportunity): Said => {
  const said = readings.get(opportunity) ?? read(opportunity)
  readings.set(opportunity, said)
  return said
}
