import { historyWords } from './desk/history.ts'
import { listWords } from './desk/list.ts'
import { publishingWords } from './desk/publishing.ts'
import { reviewWords } from './desk/review.ts'
import { statesWords } from './desk/states.ts'
import { updatesWords } from './desk/updates.ts'
import { writingWords } from './desk/writing.ts'

/** Every word of the desk but those of its fields. */
export const deskWords = {
  it: {
    ...listWords.it,
    ...statesWords.it,
    ...writingWords.it,
    ...reviewWords.it,
    ...publishingWords.it,
    ...updatesWords.it,
    ...historyWords.it,
  },
  en: {
    ...listWords.en,
    ...statesWords.en,
    ...writingWords.en,
    ...reviewWords.en,
    ...publishingWords.en,
    ...updatesWords.en,
    ...historyWords.en,
  },
}
