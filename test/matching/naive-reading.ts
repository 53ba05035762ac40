import type { Concept } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { forEachField } from '../../shared/matching/lexicon.ts'
import { mixedTokensOf } from '../../shared/matching/mixed.ts'
import { FIELDS, leadAt, occurrence, WIDE } from '../../shared/matching/model.ts'
import { SEEKING } from '../../shared/matching/profile-index.ts'
import { clean, languageOf, type Token, tokensOf } from '../../shared/matching/terms.ts'

/**
 * What calls, profiles and concepts say, for the naive twin. Words are read by the product's own reader; how they make
 * pairs, how often they count and where they lead is written anew.
 */

/** One thing that a text says at one place. Words have a form and a stem; pairs and fields have neither. */
export type Saying = { key: string; word?: { form: string; stem: string }; place: number; share: number }

export const wordKey = (language: ReaderLanguage, form: string): string => `${language} word ${form}`
export const pairKey = (language: ReaderLanguage, distance: number, stems: string[]): string =>
  `${language} ${distance === 1 ? 'near' : 'wide'} ${stems.toSorted().join(' ')}`

const pairsOf = (tokens: Token[], language: ReaderLanguage): Saying[] =>
  tokens.flatMap((token, place) =>
    [1, 2].flatMap((distance): Saying[] => {
      const other = tokens[place - distance]
      const between = tokens.slice(place - distance + 1, place + 1)
      if (!other || other.stem === token.stem || !between.every(({ joined }) => joined)) return []
      const share = distance === 1 ? 1 : WIDE
      return [
        {
          key: pairKey(language, distance, [other.stem, token.stem]),
          place: place - distance,
          share,
        },
      ]
    }),
  )

/** Whole sentences may be in the other language; what stands in one has nothing to do with what stands in the next. */
const mixedSayings = (tokens: Token[], language: ReaderLanguage): Saying[] => {
  const here = tokens.filter((token) => !token.language)
  const there = tokens.filter((token) => token.language)
  const abroad = language === 'it' ? 'en' : 'it'
  const placed = (own: Token[], of: ReaderLanguage): Saying[] =>
    sayingsOf(own, of).map((saying) => ({ ...saying, place: tokens.indexOf(own[saying.place] as Token) }))
  return [...placed(here, language), ...placed(there, abroad)]
}

const sayingsOf = (tokens: Token[], language: ReaderLanguage): Saying[] => {
  const words = tokens.map(({ form, stem }, place) => ({
    key: wordKey(language, form),
    word: { form, stem },
    place,
    share: 1,
  }))
  const fields: Saying[] = []
  forEachField(tokens, language, (slug, place) => {
    fields.push({ key: `field ${slug}`, place, share: 1 })
  })
  return [...words, ...pairsOf(tokens, language), ...fields]
}

export const isPair = (key: string): boolean => / (?:near|wide) /.test(key)
export const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0)

type Said = { word?: Saying['word']; occurrences: number; times: number; named: boolean }
export type Call = { id: string; language: ReaderLanguage; says: Map<string, Said> }

export const readCall = (call: Opportunity): Call => {
  const texts = {
    title: clean(call.title),
    keywords: clean([...call.keywords, ...call.themes].join(' · ')),
    summary: clean(call.summary ?? ''),
    text: clean(call.text ?? ''),
  }
  const stated = call.language === 'it' || (!call.language && call.level !== 'european') ? 'it' : 'en'
  const language = languageOf(Object.values(texts).join('\n'), stated)
  const says = new Map<string, Said>()
  for (const field of FIELDS) {
    const tokens = tokensOf(texts[field], language)
    const each = occurrence(field, tokens.length)
    for (const { key, word, share } of sayingsOf(tokens, language)) {
      const said = says.get(key) ?? { ...(word && { word }), occurrences: 0, times: 0, named: false }
      says.set(key, said)
      said.occurrences += each * share
      said.times += 1
      said.named ||= field !== 'text'
    }
  }
  return { id: call.id, language, says }
}

export type Profile = {
  member: Member
  language: ReaderLanguage
  tokens: Record<ReaderLanguage, Token[]>
  words: number
  says: Map<string, { word?: Saying['word']; times: number }>
}

export const readProfile = (member: Member): Profile => {
  const text = clean(member.profile)
  const language = languageOf(text, member.profileLanguage)
  const tokens = mixedTokensOf(text, language)
  const seeking = [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => SEEKING.has(word.toLowerCase()))
    .map(({ index }) => index)
  const lead = (place: number): number => {
    const lastSought = seeking.filter((at) => at <= (tokens[place]?.start ?? 0)).at(-1) ?? 0
    return leadAt(place - tokens.findIndex(({ start }) => start >= lastSought))
  }
  const says: Profile['says'] = new Map()
  for (const { key, word, place, share } of mixedSayings(tokens, language)) {
    const said = says.get(key) ?? { ...(word && { word }), times: 0 }
    says.set(key, said)
    said.times += lead(place) * share
  }
  return {
    member,
    language,
    tokens: { it: tokensOf(text, 'it'), en: tokensOf(text, 'en') },
    words: tokens.length,
    says,
  }
}

/** A concept's word or phrase. Two that differ in inflection only are one. */
export type ConceptWord = { forms: string[]; stems: string[] }

export const wordsOf = (concept: Concept, language: ReaderLanguage): ConceptWord[] => {
  const words = concept[language]
    .map((word) => tokensOf(clean(word), language))
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({ forms: tokens.map(({ form }) => form), stems: tokens.map(({ stem }) => stem) }))
  const same = (a: ConceptWord, b: ConceptWord): boolean =>
    a.stems.length === b.stems.length &&
    (a.stems.length === 1 ? a.forms[0] === b.forms[0] : String(a.stems) === String(b.stems))
  return words.filter((word, place) => words.findIndex((other) => same(word, other)) === place)
}

/** Does a profile say it: a word by its form, a phrase by its stems in a row, from either end. */
export const saysWord = (tokens: Token[], { forms, stems }: ConceptWord): boolean => {
  if (stems.length === 1) return tokens.some(({ form }) => form === forms[0])
  return tokens.some((_, place) => {
    const row = tokens.slice(place, place + stems.length)
    const inOneBreath = row.slice(1).every(({ joined }) => joined)
    const found = row.map(({ stem }) => stem)
    return inOneBreath && [stems, stems.toReversed()].some((wanted) => String(wanted) === String(found))
  })
}
