import { association } from '../../infra/association/index.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { type Random, seeded, zipf } from './random.ts'
import { GRAMMAR, type Vocabulary, vocabularyOf } from './words.ts'

/**
 * What the texts are made of. Of a text's content words 38 % are of its subject, among them 3 % whole phrases of the
 * rule sets in force; the rest is anybody's. Grammar makes up two words in five. There are as many subjects as
 * value chains; each has 400 words of its own out of the vocabulary's less common ones.
 */
const SHARES = { subject: 0.38, phrase: 0.03, grammar: 0.4, comma: 0.1, stop: 0.05 }
const VOCABULARY = 20_000
const SUBJECT_WORDS = 400
const COMMON = 150

export type Chain = { cluster: (typeof association.clusters)[number]['id']; id: string }
export const CHAINS: Chain[] = association.clusters.flatMap(({ id: cluster, valueChains }) =>
  valueChains.map(({ id }) => ({ cluster, id })),
)

const phrasesOf = (chain: Chain, language: ReaderLanguage): string[] =>
  association.ruleSets
    .filter(({ cluster }) => cluster === chain.cluster)
    .flatMap(({ concepts }) => concepts)
    .filter(({ owner }) => owner.id === chain.id)
    .flatMap((concept) => concept[language])

type Subject = { ranks: number[]; phrases: string[] }

const subjectsOf = (language: ReaderLanguage): Subject[] => {
  const random = seeded(language === 'it' ? 21 : 22)
  return CHAINS.map((chain) => ({
    ranks: Array.from({ length: SUBJECT_WORDS }, () => COMMON + random.below(VOCABULARY - COMMON)),
    phrases: phrasesOf(chain, language),
  }))
}

export type Writer = {
  /** Text of about `length` content words. */
  text: (subjects: number[], length: number) => string
  /** Text until it holds this many different words, phrases of the rule sets not counted. */
  textOf: (subjects: number[], different: number) => string
}

const material: Partial<Record<ReaderLanguage, { vocabulary: Vocabulary; subjects: Subject[] }>> = {}
const materialOf = (language: ReaderLanguage) => {
  material[language] ??= { vocabulary: vocabularyOf(language, VOCABULARY), subjects: subjectsOf(language) }
  return material[language]
}

/** Writes texts of one language. The same seed writes the same texts. */
export const writerOf = (language: ReaderLanguage, random: Random): Writer => {
  const { vocabulary, subjects } = materialOf(language)
  const anybodys = zipf(VOCABULARY, 10, random)
  const ofSubject = zipf(SUBJECT_WORDS, 8, random)
  const grammar = zipf(GRAMMAR[language].length, 2, random)

  const write = (about: number[], enough: (words: number, different: number) => boolean): string => {
    const words: string[] = []
    const seen = new Set<number>()
    for (let count = 0; !enough(count, seen.size); count++) {
      while (random.next() < SHARES.grammar) words.push(GRAMMAR[language][grammar()] ?? '')
      const subject = subjects[random.pick(about)]
      const chance = random.next()
      if (subject && subject.phrases.length > 0 && chance < SHARES.phrase)
        words.push(random.pick(subject.phrases))
      else {
        const rank = (chance < SHARES.subject ? subject?.ranks[ofSubject()] : undefined) ?? anybodys()
        seen.add(rank)
        words.push(vocabulary.form(rank, random))
      }
      const mark = random.next()
      if (mark < SHARES.stop + SHARES.comma) words[words.length - 1] += mark < SHARES.stop ? '.' : ','
    }
    return words.join(' ')
  }
  return {
    text: (about, length) => write(about, (words) => words >= length),
    textOf: (about, different) => write(about, (_, found) => found >= different),
  }
}
