import { basename, extname } from 'node:path'
import { Misused } from '../../infra/command/run.ts'
import { readThesaurusFile } from '../../infra/thesaurus/file.ts'
import { isEnough, NoThesaurus } from '../../infra/thesaurus/reading.ts'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import { phraseTranslations, translationsOf } from '../../shared/matching/dictionary.ts'
import { clean, tokensOf } from '../../shared/matching/terms.ts'
import type { MatchingModule } from './engine.ts'
import { Refused, type RelevanceSet } from './sets.ts'

/** Ours with an imported thesaurus, and how much of that thesaurus ours knows by itself. */

/** The set whose queries and documents are a thesaurus' own labels: with it imported, nothing would be measured. */
const OF_LABELS = 'eurovoc-terms-it-en'

/** @throws Refused when the file cannot be read, or too little of it. */
export const readThesaurus = (path: string): Thesaurus => {
  try {
    const reading = readThesaurusFile(path)
    if (isEnough(reading)) return { title: basename(path, extname(path)), entries: reading.entries }
  } catch (error) {
    if (error instanceof Misused || error instanceof NoThesaurus) throw new Refused(error.message)
    throw error
  }
  throw new Refused(`Less than half of ${path} can be used: npm run thesaurus -- import FILE --dry says why.`)
}

export const withThesaurus = (engine: MatchingModule, thesaurus: Thesaurus): MatchingModule => ({
  ...engine,
  buildProfileIndex: (interests) => engine.buildProfileIndex({ ...interests, thesauri: [thesaurus] }),
})

/** The sets without the one that is made of labels. @throws Refused when it is the only one. */
export const measurable = (sets: RelevanceSet[], say: (text: string) => void): RelevanceSet[] => {
  const left = sets.filter(({ name }) => name !== OF_LABELS)
  const reason = `${OF_LABELS} is made of a thesaurus' own labels: it is never measured with one imported.`
  if (left.length === 0) throw new Refused(`${reason} Leave --thesaurus out.`)
  if (left.length < sets.length) say(`${reason} It is left out.\n`)
  return left
}

type Known = { all: number; exact: number; other: number }

/** By the words of the Italian label (3: three or more): how many there are, and of how many ours has the English, or another. */
export const overlapOf = ({ entries }: Thesaurus): Map<number, Known> => {
  const counts = new Map([1, 2, 3].map((words): [number, Known] => [words, { all: 0, exact: 0, other: 0 }]))
  for (const entry of entries) {
    const [italian, english] = [
      tokensOf(clean(entry.it[0] ?? ''), 'it'),
      tokensOf(clean(entry.en[0] ?? ''), 'en'),
    ]
    const [one, two] = italian
    const count = counts.get(Math.min(3, italian.length))
    if (!count || !one) continue
    count.all += 1
    const ours =
      italian.length > 2
        ? []
        : two
          ? phraseTranslations('it', one.stem, two.stem)
          : translationsOf('it', one.form, one.stem)
    const wanted = english
      .map(({ stem }) => stem)
      .sort()
      .join(' ')
    if (ours.some(({ stems }) => stems.toSorted().join(' ') === wanted)) count.exact += 1
    else if (ours.length > 0) count.other += 1
  }
  return counts
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

export const overlapText = (thesaurus: Thesaurus): string => {
  const parts = [...overlapOf(thesaurus)]
  const sum = (of: (known: Known) => number): number => parts.reduce((all, [, known]) => all + of(known), 0)
  const [all, exact] = [sum((known) => known.all), sum((known) => known.exact)]
  const lines = parts.map(
    ([words, known]) =>
      `  ${words === 3 ? 'three or more words' : words === 2 ? 'two words' : 'one word'}: ${known.all} terms, ${percent(known.exact, known.all)} exactly, ${percent(known.other, known.all)} otherwise`,
  )
  return [
    `Our dictionary and lexicon have the English of ${exact} of ${all} terms of ${thesaurus.title} exactly (${percent(exact, all)}), by the words of the Italian:`,
    ...lines,
    '',
  ].join('\n')
}
