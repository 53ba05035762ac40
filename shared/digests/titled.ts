import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import { foreign, type Piece } from './phrase.ts'

/** Words with the language they are in, where it is known. */
export type InLanguage = { text: string; language: string | undefined }

/** As much of a call as its names need. */
export type Named = Pick<Opportunity, 'title' | 'language'> & {
  sourceId?: string
  announced?: Opportunity['announced']
}

const inEnglish = (language: ReaderLanguage, english: string | undefined, own: InLanguage): InLanguage =>
  language === 'en' && english && own.language !== 'en' ? { text: english, language: 'en' } : own

/**
 * What a call is called for who reads in a language: in the words of those who announce it, where they wrote some in
 * English; else as its source says. No title is ever translated by a program.
 */
export const titleIn = (language: ReaderLanguage, call: Named): InLanguage =>
  inEnglish(language, call.announced?.english.title, { text: call.title, language: call.language })

/** The same of its summary; undefined where it has none in any language. */
export const summaryIn = (
  language: ReaderLanguage,
  call: Named & Pick<Opportunity, 'summary'>,
): InLanguage | undefined => {
  const own = { text: call.summary ?? '', language: call.language }
  const shown = inEnglish(language, call.announced?.english.summary, own)
  return shown.text === '' ? undefined : shown
}

/** Its title as plain text, safe to quote and cut to a length; its id at the source where it has none. */
export const titleText = (language: ReaderLanguage, call: Named, max: number): string =>
  quotable(titleIn(language, call).text, max) || (call.sourceId ?? '')

/** Its title in a line of a mail or a page, marked with its language where that is not the reader's. */
export const titled = (language: ReaderLanguage, call: Named, max = 1000): Piece =>
  foreign(titleText(language, call, max), titleIn(language, call).language, language)
