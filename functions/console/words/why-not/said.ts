import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Obstacle } from '../../../../shared/digests/why-not.ts'
import type { Opportunity } from '../../../../shared/domain/opportunity.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'

/** What keeps a call away, and what would have to change; `quote` is what a reading said, in English. */
export type Said = { what: string; more?: string; change: string; quote?: string }

/** What the wording needs to know beside the obstacle. */
export type Around = {
  call: Opportunity | undefined
  /** The name of a cluster by its id. */
  clusterName: (id: string) => string
  /** Is it the contact itself who reads, and not an office that reads about it? Absent: an office. */
  own?: boolean
}

type Of<Code extends Obstacle['code']> = Extract<Obstacle, { code: Code }>

/** How each of these obstacles is said in one language. */
export type Wording<Code extends Obstacle['code']> = {
  [Each in Code]: (obstacle: Of<Each>, around: Around) => Said
}
/** The same in both. */
export type Worded<Code extends Obstacle['code']> = Record<ReaderLanguage, Wording<Code>>

export const points = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const dayIn =
  (language: ReaderLanguage) =>
  (at: Instant): string =>
    dayText(language, dayAt(at))

export const giorno = dayIn('it')
export const day = dayIn('en')
