import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Concept } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import {
  EVIDENCE,
  FULL_IMPACT,
  idf,
  impactOf,
  occurrence,
  PAIR_WEIGHT,
  profileWeight,
  scoreOf,
  telling,
} from '../../shared/matching/model.ts'
import { isEveryday, type Token, tokensOf } from '../../shared/matching/terms.ts'
import { aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'
import { matcherOf } from './corpus.ts'

/**
 * The model written a second time, as slowly and plainly as it can be: no index, no postings, one pair at a time,
 * straight from the texts. Italian only, title and text only, concepts of one value chain without rules.
 */
const keysOf = (tokens: Token[]): string[] =>
  tokens.flatMap(({ stem, joined }, place) =>
    joined ? [stem, `${tokens[place - 1]?.stem} ${stem}`] : [stem],
  )
const times = (key: string, keys: string[]): number => keys.filter((each) => each === key).length

const occurrencesOf = (key: string, call: Opportunity, keysIn: (tokens: Token[]) => string[]): number =>
  (['title', 'text'] as const)
    .map((field) => {
      const tokens = tokensOf(call[field] ?? '', 'it')
      return times(key, keysIn(tokens)) * occurrence(field, tokens.length)
    })
    .reduce((sum, each) => sum + each, 0)

const impactIn = (key: string, call: Opportunity, keysIn: (tokens: Token[]) => string[]): number => {
  const found = occurrencesOf(key, call, keysIn)
  return found > 0 ? impactOf(found) : 0
}

const naive = (
  member: Member,
  call: Opportunity,
  members: Member[],
  calls: Opportunity[],
  concepts: Concept[],
) => {
  const everyday = (key: string) => isEveryday(`it:${key}`)
  const holders = (key: string) =>
    members.filter(({ profile }) => keysOf(tokensOf(profile, 'it')).includes(key)).length
  const inCalls = (key: string, keysIn: (tokens: Token[]) => string[]) =>
    calls.filter((each) => impactIn(key, each, keysIn) > 0).length
  const mine = keysOf(tokensOf(member.profile, 'it'))
  const weighted = [...new Set(mine)]
    .filter((key) => inCalls(key, keysOf) > 0)
    .map((key) => {
      const rarity = idf(members.length, holders(key), everyday(key))
      const own = profileWeight(times(key, mine), rarity) * (key.includes(' ') ? PAIR_WEIGHT : 1)
      return { key, weight: Math.round(1000 * own) * idf(calls.length, inCalls(key, keysOf), everyday(key)) }
    })
  const length = Math.sqrt(weighted.reduce((sum, { weight }) => sum + weight * weight, 0))
  const profile = weighted.map(
    ({ key, weight }) =>
      Math.round((4096 * EVIDENCE.profile * weight) / length) * impactIn(key, call, keysOf),
  )
  const byConcept = concepts.map(({ it: words, weight }) => {
    const [word = ''] = words
    const isPhrase = word.includes(' ')
    const keysIn = isPhrase ? keysOf : (tokens: Token[]) => tokens.map(({ form }) => form)
    const key = isPhrase
      ? tokensOf(word, 'it')
          .map(({ stem }) => stem)
          .join(' ')
      : (tokensOf(word, 'it')[0]?.form ?? '')
    const tells = telling(
      idf(
        calls.length,
        inCalls(key, keysIn),
        tokensOf(word, 'it').every(({ stem }) => everyday(stem)),
      ),
      isPhrase,
    )
    const doubt = 1 - (tells * impactIn(key, call, keysIn)) / FULL_IMPACT
    const said = keysIn(tokensOf(member.profile, 'it')).includes(key)
    const evidence = EVIDENCE.concept['value-chain'][said ? 'said' : 'unsaid']
    return Math.round(4096 * weight * evidence) * Math.round(FULL_IMPACT * (1 - doubt))
  })
  return scoreOf([...profile, ...byConcept].reduce((sum, each) => sum + each, 0))
}

const word = fc.constantFrom(
  ...'maglieria filati musei archivi progetto bando moda tessile scarti riciclo'.split(' '),
)
const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => `Per la ${words.join(' ')}`)
const someCalls = fc
  .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(([title, text], number) =>
      anOpportunity({ id: `test:call-${number}`, title, text: `${text}. ${title}` }),
    ),
  )
const someMembers = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((profile, number) => aMember({ id: `member-${number}`, profile: `${profile} e anche altro` })),
  )
const someConcepts = fc
  .uniqueArray(
    fc.oneof(
      word,
      fc.tuple(word, word).map((pair) => pair.join(' ')),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) =>
    words.map((each, number) => aConcept({ id: `concept-${number}`, it: [each], en: [], weight: 1.3 })),
  )

describe('the engine and its naive twin', () => {
  it('give every pair the same score, whatever the texts', () => {
    fc.assert(
      fc.property(someCalls, someMembers, someConcepts, (calls, members, concepts) => {
        const matcher = matcherOf({ calls, members, ruleSets: [aRuleSet({ concepts })] })
        for (const member of members)
          for (const call of calls)
            expect(matcher.explain(member.id, call.id).score).toBe(
              naive(member, call, members, calls, concepts),
            )
      }),
      { numRuns: 60, seed: 20260629 },
    )
  })

  it('rank alike both ways round, and shares add up, whatever the texts', () => {
    fc.assert(
      fc.property(someCalls, someMembers, someConcepts, (calls, members, concepts) => {
        const matcher = matcherOf({ calls, members, ruleSets: [aRuleSet({ concepts })] })
        for (const { id } of members)
          for (const match of matcher.callsFor(id, { limit: 99, floor: 1 })) {
            expect(matcher.membersFor(match.opportunity, { limit: 99, floor: 1 })).toContainEqual(match)
            const { reasons, score } = matcher.explain(id, match.opportunity)
            expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBe(score)
          }
      }),
      { numRuns: 60, seed: 20260629 },
    )
  })
})
