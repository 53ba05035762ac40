import { association } from '../../infra/association/index.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { type Random, seeded, zipf } from './random.ts'
import { GRAMMAR, type Vocabulary, vocabularyOf } from './words.ts'

/**
 * What the texts are made of. Grammar makes up two words in five. Of the others four in ten repeat one that the same
 * text has said; else 38 % are of its subject, among them 3 % whole phrases of the rule sets in force, and the rest
 * anybody's. There are as many subjects as value chains, each with 300 words of its own out of the vocabulary's less
 * common ones.
 *
 * Tuned to 629 recorded European topics and 251 national measures: half of a text's content words are new to it
 * (recorded: 0.45 and 0.7), and of the texts of one language the 30th most used stem is in 7 of 10 (7 and 3), the 300th
 * in 2 of 10 (2.7 and 0.7), the 1,000th in 6 of 100 (6.5 and 1). A
 * profile's stem is in 15 of 100 calls of its language.
 */
const SHARES = { again: 0.4, subject: 0.38, phrase: 0.03, grammar: 0.4, comma: 0.1, stop: 0.05 }
const VOCABULARY = 12_000
const SUBJECT_WORDS = 300
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
  /** Text until it holds this many different words. */
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
  const anybodys = zipf({ size: VOCABULARY, offset: 30, exponent: 1.3 }, random)
  const ofSubject = zipf({ size: SUBJECT_WORDS, offset: 8, exponent: 1.1 }, random)
  const grammar = zipf({ size: GRAMMAR[language].length, offset: 2, exponent: 1 }, random)

  const write = (about: number[], enough: (words: number, different: number) => boolean): string => {
    const words: string[] = []
    const ranks: number[] = []
    const seen = new Set<number | string>()
    for (let count = 0; !enough(count, seen.size); count++) {
      while (random.next() < SHARES.grammar) words.push(GRAMMAR[language][grammar()] ?? '')
      const subject = subjects[random.pick(about)]
      const chance = random.next()
      if (subject && subject.phrases.length > 0 && chance < SHARES.phrase) {
        const phrase = random.pick(subject.phrases)
        for (const word of phrase.split(' ')) seen.add(word)
        words.push(phrase)
      } else {
        const again = ranks.length > 0 && random.next() < SHARES.again
        const ofIts = chance < SHARES.subject ? subject?.ranks[ofSubject()] : undefined
        const rank = again ? random.pick(ranks) : (ofIts ?? anybodys())
        ranks.push(rank)
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
