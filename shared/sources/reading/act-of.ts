import type { ActKind } from '../../domain/vocabulary.ts'

const TITLES: [RegExp, ActKind][] = [
  [/manifestazion[ei] (?:d['’ ]?(?:i )?)?interesse/i, 'manifestazione'],
  [/\bavviso\b/i, 'avviso'],
  [/\bbando\b/i, 'bando'],
]

/** The kind of act that a title names, if it names one. */
export const actOf = (title: string): ActKind | undefined =>
  TITLES.find(([pattern]) => pattern.test(title))?.[1]
