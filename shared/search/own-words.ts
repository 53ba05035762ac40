import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { callLanguage, clean, type Token, tokensOf } from '../matching/index.ts'

/** What a call calls itself: a long text mentions everything once, and what it mentions is not what it is about. */
type Named = Pick<Opportunity, 'title' | 'keywords' | 'themes' | 'summary' | 'language' | 'level'>

type Reading = { language: ReaderLanguage; fields: Token[][] }

const read = new WeakMap<Named, Reading>()

const readingOf = (call: Named): Reading => {
  const before = read.get(call)
  if (before) return before
  const texts = [call.title, [...call.keywords, ...call.themes].join(' · '), call.summary ?? ''].map(clean)
  const language = callLanguage(call, texts)
  const reading = { language, fields: texts.map((text) => tokensOf(text, language)) }
  read.set(call, reading)
  return reading
}

/** Do these tokens stand in a row somewhere in the field? One alone is met by its own forms, several by their stems. */
const runsIn = (field: readonly Token[], [first, ...rest]: readonly Token[]): boolean =>
  first !== undefined &&
  field.some((token, at) =>
    rest.length === 0
      ? token.form === first.form
      : token.stem === first.stem &&
        rest.every(({ stem }, offset) => {
          const next = field[at + 1 + offset]
          return next?.joined === true && next.stem === stem
        }),
  )

/** Longer words of one's own than the form takes are cut. */
const LONGEST = 60

/**
 * Does the call hold these words of a contact's own in its title, its keywords or its summary? A single word in any
 * number or gender (`arredo` is met by `arredi`, not by `arredamento`, nor `sostenibile` by `sostenere`), several as
 * a phrase. Words are read in the language of the call; articles, bare numbers and the like hold nothing.
 */
export const holdsWords = (words: string, call: Named): boolean => {
  const { language, fields } = readingOf(call)
  const sought = tokensOf(clean(words.slice(0, LONGEST)), language)
  return sought.length > 0 && fields.some((field) => runsIn(field, sought))
}

/** Is there any of these own words, of those that a contact wants left out, that the call holds? */
export const isLeftOut = (excluded: readonly string[] | undefined, call: Named): boolean =>
  excluded?.some((words) => holdsWords(words, call)) ?? false
