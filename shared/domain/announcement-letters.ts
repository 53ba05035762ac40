import type { Announcement } from './announcement.ts'
import type { PersonId } from './person.ts'

/**
 * What officers are written to about. *asked*: to review it. *stands-in*: to do so where the reviewer is away. *anyone*:
 * nobody was named, and any officer may who did not write it. *returned*, *approved*: to who wrote it. *not-published*:
 * its hour came, and it was no longer whole. *duplicate*: its hour came, and it very likely is a call that had come since.
 */
export const DESK_NEWS = [
  'asked',
  'stands-in',
  'anyone',
  'returned',
  'approved',
  'not-published',
  'duplicate',
] as const
export type DeskNews = (typeof DESK_NEWS)[number]

export type DeskLetter = { to: PersonId; news: DeskNews }

const unique = (people: readonly (PersonId | undefined)[]): PersonId[] => [
  ...new Set(people.filter((one) => one !== undefined)),
]

/** Whether a revision may be news for somebody: who that is, only whoever knows the officers can say. */
export const isNews = ({ happened: { name, by } }: Pick<Announcement, 'happened'>): boolean =>
  name === 'submitted' ||
  name === 'returned' ||
  name === 'approved' ||
  ((name === 'takenBack' || name === 'unscheduled') && by === undefined)

/**
 * To whom a revision is news, and which. Nobody is told what it has done itself.
 * @param before the revision that it was made from
 * @param officers everybody who could review it, asked where nobody was named
 */
export const lettersAbout = (
  before: Announcement,
  { happened, review, writers }: Announcement,
  officers: readonly PersonId[],
): DeskLetter[] => {
  const { by } = happened
  const authors = unique([...before.writers, before.review?.by])
  const to = (people: readonly PersonId[], news: DeskNews): DeskLetter[] =>
    people.filter((one) => one !== by).map((one) => ({ to: one, news }))
  switch (happened.name) {
    case 'submitted':
      if (!review?.reviewer)
        return to(
          officers.filter((one) => !writers.includes(one)),
          'anyone',
        )
      return [...to([review.reviewer], 'asked'), ...to(unique([review.substitute]), 'stands-in')]
    case 'returned':
      return to(authors, 'returned')
    case 'approved':
      return to(authors, 'approved')
    case 'takenBack':
    case 'unscheduled':
      // By nobody: its hour came (onItsHour). By somebody: that is the author's own wish.
      return by === undefined
        ? to(
            unique([...authors, before.approval?.by]),
            happened.name === 'takenBack' ? 'not-published' : 'duplicate',
          )
        : []
    default:
      return []
  }
}
