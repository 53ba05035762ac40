import type { Steer } from '../domain/steer.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { plainLine } from './clean.ts'
import type { Candidate } from './digest.ts'
import { ofOffice } from './office-name.ts'
import { foreign, type Phrase } from './phrase.ts'

/** What an office's words follow; verdicts say theirs themselves, and of what is held nothing is said. */
const LEADS: Record<ReaderLanguage, Record<'pin' | 'note', (office: string) => string>> = {
  it: {
    pin: (office) => `In primo piano per scelta ${ofOffice('it', office)}`,
    note: (office) => `Nota ${ofOffice('it', office)}`,
  },
  en: {
    pin: (office) => `Put first by ${ofOffice('en', office)}`,
    note: (office) => `Note from ${ofOffice('en', office)}`,
  },
}

/** A card holds no more: the call itself is what it is about. */
const MOST = 3

const phraseOf = (language: ReaderLanguage, steer: Steer): Phrase[] => {
  if (steer.does !== 'pin' && steer.does !== 'note') return []
  const { office, it, en } = steer
  const isTranslated = language === 'en' && en !== undefined
  const words = plainLine(isTranslated ? en : it, 400)
  return words === ''
    ? []
    : [[`${LEADS[language][steer.does](office)}: `, foreign(words, isTranslated ? 'en' : 'it', language)]]
}

/** What offices say of a call on its card: "Nota del Clust-ER Create: …", plain text on one line each. */
export const officePhrases = (
  language: ReaderLanguage,
  { steers = [] }: Pick<Candidate, 'steers'>,
): Phrase[] =>
  [...steers]
    .toSorted((a, b) =>
      `${a.does === 'pin' ? 0 : 1}${a.scope}` < `${b.does === 'pin' ? 0 : 1}${b.scope}` ? -1 : 1,
    )
    .flatMap((steer) => phraseOf(language, steer))
    .slice(0, MOST)
