import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Link } from './card.ts'

/** Words of ours, or of a cluster's office, in a mail: what is not about one call. */
export type Passage = {
  /** Absent: a paragraph of its own under the summary. */
  heading?: string
  /** Whole sentences, a paragraph each. */
  lines: string[]
  /** Their language where it is not the reader's. */
  language?: ReaderLanguage
  links?: Link[]
}
