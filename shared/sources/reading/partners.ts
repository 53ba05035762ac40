import type { DraftFields } from '../../domain/opportunity.ts'
import { cut } from './plain-text.ts'
import { sentencesOf } from './sentences.ts'

const NUMBERS = [
  ['due', 'two', '2'],
  ['tre', 'three', '3'],
  ['quattro', 'four', '4'],
  ['cinque', 'five', '5'],
  ['sei', 'six', '6'],
]
const numberOf = (word: string): number =>
  NUMBERS.findIndex((names) => names.includes(word.toLowerCase())) + 2
const NUMBER = `(${NUMBERS.flat().join('|')})`
const AT_LEAST = '(?:almeno|minimo(?: di)?|non meno di|at least|a minimum of)(?: n\\. ?)?'

const ORGANISATIONS = new RegExp(
  `\\b${AT_LEAST} ${NUMBER} (?:different |independent |distinct |legal |divers[ie] |distint[ie] |autonom[ie] ){0,3}(imprese|soggetti|partner|organizzazioni|enti|aziende|beneficiari|operatori|partecipanti|componenti|applicants|beneficiaries|entities|organisations|organizations|partners|participants)(?!\\p{L})`,
  'giu',
)
const COUNTRIES = new RegExp(
  `\\b(?:from |da |in |established in )(?:${AT_LEAST} )?${NUMBER} (?:different |eligible |divers[ie] ){0,2}(?:EU )?(?:Paesi|Stati membri|countries|Member States)(?!\\p{L})`,
  'iu',
)
const EACH_ELSEWHERE =
  /\beach (?:one )?established in a different (?:eligible |EU )?(?:country|Member State)/i
/** The rule is one of a partnership, and it is a condition of taking part. */
const TOGETHER =
  /\bpartenariat|\braggruppament|\baggregazion|\bconsorzi|\bconsorti|\bret[ei]\b|\bATS\b|\bATI\b|\bRTI\b|\bin collaborazione\b|\bpartner|\bapplicants?\b|\bapplications? must\b|\bproposals? must\b|\bindependent\b/i
/** Two sorts that add up, a choice, or a rule for some. */
const UNSETTLED =
  /\b(?:oppure|ovvero|in alternativa|salvo|fatta eccezione|se present|linea|lotto|or alternatively|in addition to|in aggiunta|except|unless|lot \d|strand)\b/i
const ANOTHER_SORT =
  /^[^.;]{0,60}? (?:e|ed|and|plus|più) (?:almeno |at least )?(?:un[oa']?|one|due|two|tre|three|\d)\b/i

/** How many organisations a partnership needs, where a text says it once. The sentence is kept even where sorts add up. */
export const partnershipIn = (text: string): DraftFields['partnership'] => {
  // "at least 3 applicants (beneficiaries; not affiliated entities) from 3 countries"
  const plain = text.replace(/ ?\([^()\n]{0,80}\)/g, '')
  const rules = sentencesOf(plain).flatMap((sentence) => {
    const [first, ...more] = [...sentence.matchAll(ORGANISATIONS)]
    return first && TOGETHER.test(sentence) ? [{ sentence, first, isOne: more.length === 0 }] : []
  })
  const [rule] = rules
  if (!rule || new Set(rules.map(({ sentence }) => sentence)).size > 1 || UNSETTLED.test(rule.sentence))
    return undefined
  const { sentence, first, isOne } = rule
  const after = sentence.slice(first.index + first[0].length)
  const isSettled = isOne && !ANOTHER_SORT.test(after)
  const organisations = numberOf(first[1] ?? '')
  const countries = EACH_ELSEWHERE.test(after) ? organisations : numberOf(COUNTRIES.exec(after)?.[1] ?? '')
  return {
    ...(isSettled ? { organisations } : {}),
    ...(isSettled && countries >= 2 ? { countries } : {}),
    words: cut(sentence.slice(Math.max(0, first.index - 200)), 500),
  }
}
