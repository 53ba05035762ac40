import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { roomFor } from './growing.ts'
import { FIELDS, impactOf, NAMED, occurrence } from './model.ts'
import type { Numbering } from './numbering.ts'
import { tallier } from './tally.ts'

/** The terms of all calls, call after call, with their impacts: what postings are made of. */
export type Gathered = {
  /** Call n's are `terms[starts[n]]` to `terms[starts[n + 1] - 1]`. */
  starts: Uint32Array
  terms: Uint32Array
  impacts: Uint8Array
  /** By term: how many calls hold it, and how many of those in passing: once, in their long text. */
  held: Uint32Array
  passing: Uint32Array
  /** The impact of one occurrence in each call's long text. */
  once: Uint8Array
}

const LONG_TEXT = FIELDS.length - 1

export const gather = (
  texts: readonly (readonly string[])[],
  languages: readonly ReaderLanguage[],
  numbers: Numbering,
): Gathered => {
  const tally = tallier(numbers)
  const starts = new Uint32Array(texts.length + 1)
  const once = new Uint8Array(texts.length)
  let [terms, held, passing] = [new Uint32Array(2 ** 10), new Uint32Array(2 ** 10), new Uint32Array(2 ** 10)]
  let impacts = new Uint8Array(2 ** 10)
  let count = 0
  texts.forEach((each, call) => {
    const words = tally(each, languages[call] ?? 'it', (term, occurrences, times, named) => {
      terms = roomFor(terms, count)
      impacts = roomFor(impacts, count)
      held = roomFor(held, term)
      passing = roomFor(passing, term)
      terms[count] = term
      impacts[count] = impactOf(occurrences) + (named ? NAMED : 0)
      count += 1
      held[term] = (held[term] as number) + 1
      if (!named && times === 1) passing[term] = (passing[term] as number) + 1
    })
    starts[call + 1] = count
    if (each[LONG_TEXT]) once[call] = impactOf(occurrence('text', words))
  })
  return { starts, terms, impacts, held, passing, once }
}
