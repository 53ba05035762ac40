import {
  type Line,
  lineOf,
  type Part,
  partOf,
  type Written,
} from '../../../shared/domain/announcement-fields.ts'
import { type Gloss, glossesOf } from '../../../shared/matching/glossary.ts'

/** English fields, each with the Italian one that it says again. */
export const ENGLISH_OF = {
  titleEn: 'titleIt',
  summaryEn: 'summaryIt',
  whoEn: 'whoIt',
} as const satisfies Partial<Record<Line, Line>>
export type EnglishField = keyof typeof ENGLISH_OF

/** As many as are read at a glance beside a field. */
const MOST = 8

/** What the lexicon knows in English for what is written in Italian; nothing is filled in by it. */
export const glossesFor = (written: Written, name: EnglishField): Gloss[] =>
  glossesOf(lineOf(written, ENGLISH_OF[name]), MOST)

export const glossText = (glosses: readonly Gloss[]): string =>
  glosses.map(({ italian, english }) => `${italian}: ${english.join(', ')}`).join('; ')

/** The hints beside the English fields of a part, by field; empty: the lexicon knows nothing to say. */
export const englishHints = (written: Written, part: Part): Partial<Record<EnglishField, string>> =>
  Object.fromEntries(
    (Object.keys(ENGLISH_OF) as EnglishField[])
      .filter((name) => partOf(name) === part)
      .map((name) => [name, glossText(glossesFor(written, name))]),
  )
