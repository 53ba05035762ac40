import { choicesWords } from './choices.ts'
import { hintsWords } from './hints.ts'
import { labelsWords } from './labels.ts'
import { partsWords } from './parts.ts'

/** Every word of the fields of the form. */
export const deskFieldWords = {
  it: { ...partsWords.it, ...labelsWords.it, ...hintsWords.it, ...choicesWords.it },
  en: { ...partsWords.en, ...labelsWords.en, ...hintsWords.en, ...choicesWords.en },
}
