import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { ApplicantKind, Size } from '../../domain/vocabulary.ts'
import { flag } from './rows.ts'

/** What a source's word for applicants means in ours. */
export type Meaning = {
  kinds?: ApplicantKind[]
  sizes?: Size[]
  /**
   * A word wider or narrower than any of ours ("women-led enterprises"). Unless `within` is named beside it, no
   * kind is concluded: a list that lacks somebody who may apply would tell them that they may not.
   */
  unlike?: { within?: string }
}

/** Who may apply, from a source's words. A word the table lacks is flagged and, like `unlike`, concludes nothing. */
export const applicantsFrom = (
  table: Record<string, Meaning>,
  words: string[],
): { applicants?: NonNullable<DraftFields['applicants']>; flags: Flag[] } => {
  if (words.length === 0) return { flags: [] }
  const meaning = (word: string) => (Object.hasOwn(table, word) ? table[word] : undefined)
  const unknown = words.filter((word) => !meaning(word))
  const unsettled = words.filter((word) => {
    const { unlike } = meaning(word) ?? { unlike: {} }
    return unlike && !(unlike.within && words.includes(unlike.within))
  })
  const kinds = unsettled.length > 0 ? [] : words.flatMap((word) => meaning(word)?.kinds ?? [])
  const sizes = unknown.length > 0 ? [] : words.flatMap((word) => meaning(word)?.sizes ?? [])
  return {
    // In the vocabulary's order: a source that shuffles its lists has said nothing new.
    applicants: {
      kinds: ApplicantKind.options.filter((kind) => kinds.includes(kind)),
      sizes: Size.options.filter((size) => sizes.includes(size)),
      words,
    },
    flags: unknown.map((word) => flag('applicants', 'A word for applicants is in no table of ours.', word)),
  }
}
