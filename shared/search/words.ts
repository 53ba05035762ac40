import type { Opportunity } from '../domain/opportunity.ts'
import { clean, type Matcher, type Sought, tokensOf } from '../matching/index.ts'
import { type Code, codesIn, hasCode } from './codes.ts'

/** Of so many words of a search a call must answer: one of one, two of two or three, three of four. */
const leastOf = (words: number): number => Math.ceil((2 / 3) * words)

/** Evidence is at most some ten thousand for a word; a code is what was asked for and nothing else. */
const [LABEL, CODE] = [6000, 10_000_000]

/** A word that was asked for, and how many calls it would bring alone: what to try where all together bring none. */
export type WordCount = { word: string; calls: number }

/** Calls in the order of how well they answer to words. */
export type Answered = { scores: ReadonlyMap<Opportunity, number>; words: WordCount[] }

const labels = new WeakMap<Opportunity, ReadonlySet<string>>()

/** The words of programme, funder and the call it is part of, which no text of its own need say. */
const labelOf = (call: Opportunity): ReadonlySet<string> => {
  const before = labels.get(call)
  if (before) return before
  const text = clean([call.programme, call.funder, call.call?.title, call.typeOfAction].join(' · '))
  const forms = new Set((['it', 'en'] as const).flatMap((one) => tokensOf(text, one).map(({ form }) => form)))
  labels.set(call, forms)
  return forms
}

type Asked = Pick<Sought, 'word' | 'everyday' | 'answers'> & { forms: string[]; code: Code | undefined }

/** Words and codes as they are asked for: a code that some call has is one word, whatever words it is made of. */
const askedOf = (
  sought: readonly Sought[],
  codes: readonly Code[],
  calls: readonly Opportunity[],
): Asked[] => {
  const whole = codes.filter((code) => code.decides && calls.some((call) => hasCode(call, code)))
  const within = ({ start, end }: Sought, among: readonly Code[]): Code | undefined =>
    among.find((code) => code.start <= start && end <= code.end)
  return [
    ...sought
      .filter((one) => !within(one, whole))
      .map((one) => ({
        ...one,
        forms: (['it', 'en'] as const).flatMap((language) =>
          tokensOf(one.word, language).map(({ form }) => form),
        ),
        code: within(one, codes),
      })),
    ...whole.map((code) => ({ word: code.text, everyday: false, answers: new Map(), forms: [], code })),
  ]
}

const evidenceIn = ({ answers, forms, code }: Asked, call: Opportunity): number =>
  code && hasCode(call, code)
    ? CODE
    : (answers.get(call.id) ?? 0) + (forms.some((form) => labelOf(call).has(form)) ? LABEL : 0)

/**
 * Which of `calls` answer to what was typed: two thirds of its words or more, words that any call says of itself apart
 * unless there are no others, or the code of the call. Undefined where nothing was typed; what holds no word finds none.
 */
export const answering = (
  typed: string,
  calls: readonly Opportunity[],
  { seek }: Pick<Matcher, 'seek'>,
): Answered | undefined => {
  if (typed.trim() === '') return undefined
  const asked = askedOf(seek(typed), codesIn(clean(typed.slice(0, 1000))), calls)
  const telling = asked.filter(({ everyday }) => !everyday)
  const required = telling.length > 0 ? telling : asked
  const scores = new Map<Opportunity, number>()
  const counts = new Map(asked.map((one) => [one, 0]))
  for (const call of calls) {
    let [answered, evidence, decided] = [0, 0, false]
    for (const one of asked) {
      const found = evidenceIn(one, call)
      if (found === 0) continue
      evidence += found
      counts.set(one, (counts.get(one) ?? 0) + 1)
      if (required.includes(one)) answered += 1
      if (found === CODE && one.code?.decides) decided = true
    }
    if (decided || (answered > 0 && answered >= leastOf(required.length)))
      scores.set(call, Math.round(evidence * (answered / required.length) ** 2) + Number(decided))
  }
  return { scores, words: [...counts].map(([{ word }, count]) => ({ word, calls: count })) }
}
