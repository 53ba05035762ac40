import type { Moved } from '../domain/match.ts'
import { directionOf, type Opinion, opinionOf } from '../domain/opinion.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { dayAt, dayText, withArticle } from './dates.ts'
import type { Fit } from './digest.ts'
import { type Phrase, quoted } from './phrase.ts'
import { rowsOf } from './told.ts'

/** Fewer points change no reader's mind. */
const WORTH_SAYING = 10

const WORDS = {
  it: {
    lower: 'Meno in alto perché avete scartato ',
    higher: 'Più in alto perché seguite ',
    lowerByOthers: 'Meno in alto per ciò che un altro referente ha scartato',
    higherByOthers: 'Più in alto per ciò che un altro referente segue',
    followed: (day: string) => `lo seguite ${withArticle('dal', day)}`,
  },
  en: {
    lower: 'Lower because you declined ',
    higher: 'Higher because you follow ',
    lowerByOthers: 'Lower because of what another contact has declined',
    higherByOthers: 'Higher because of what another contact follows',
    followed: (day: string) => `you have followed it since ${day}`,
  },
} as const

/** "3 maggio", "3 May" */
export const shortDay = (language: ReaderLanguage, at: string): string =>
  dayText(language, dayAt(at), { weekday: false, year: false })

/** The opinion that has moved a pair most, of those that moved it the way it went; undefined where none of these did. */
export const opinionBehind = (
  { points, by }: Moved,
  member: string,
  opinions: readonly Opinion[],
): Opinion | undefined => {
  const way = Math.sign(points)
  const moved = new Map(by.filter(([, evidence]) => Math.sign(evidence) === way))
  const part = ({ onBehalf }: Opinion): number =>
    onBehalf
      .filter((one) => one.member === member)
      .flatMap(({ carriers }) => carriers)
      .reduce((sum, [name, share]) => sum + share * Math.abs(moved.get(name) ?? 0), 0)
  return opinions
    .filter((opinion) => directionOf(opinion) === way)
    .map((opinion) => ({ opinion, part: part(opinion) }))
    .filter((one) => one.part > 0)
    .toSorted((a, b) => b.part - a.part || (a.opinion.at < b.opinion.at ? 1 : -1))[0]?.opinion
}

/** "Meno in alto perché avete scartato «…» (3 maggio)": the opinion that counts most, and only where it counts. */
export const leaningPhrase = (
  language: ReaderLanguage,
  fits: readonly Pick<Fit, 'member' | 'moved'>[],
  call: Opportunity,
  opinions: readonly Opinion[],
): Phrase | undefined => {
  const [most] = fits.toSorted((a, b) => Math.abs(b.moved?.points ?? 0) - Math.abs(a.moved?.points ?? 0))
  if (!most?.moved || Math.abs(most.moved.points) < WORTH_SAYING) return undefined
  const words = WORDS[language]
  const behind = opinionBehind(most.moved, most.member, opinions)
  const down = most.moved.points < 0
  if (!behind) return [down ? words.lowerByOthers : words.higherByOthers, '.']
  if (opinionOf(rowsOf(call), [behind])) return undefined
  return [
    down ? words.lower : words.higher,
    quoted(behind.title, behind.language, language, 80),
    ` (${shortDay(language, behind.at)}).`,
  ]
}

/** "lo seguite dal 3 maggio", of a call that the contact follows. */
export const followedPhrase = (
  language: ReaderLanguage,
  call: Opportunity,
  opinions: readonly Opinion[],
): Phrase | undefined => {
  const said = opinionOf(rowsOf(call), opinions)
  return said?.says === 'follow' ? [WORDS[language].followed(shortDay(language, said.at))] : undefined
}
