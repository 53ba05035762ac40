import type { Letter } from '../../shared/domain/letter.ts'
import { isAny } from '../../shared/domain/person.ts'
import { deskLetter } from '../../shared/letters/desk.ts'
import { readAnnouncement, readRevisions } from '../../shared/store/announcements.ts'
import { readPeople } from '../../shared/store/people.ts'
import type { Table } from '../../shared/store/table.ts'
import type { Addressed, Undeliverable } from './letter-for.ts'

type Content = Extract<Letter['content'], { kind: 'desk' }>

/**
 * A letter to an officer about an announcement, in the language the officer signed in with. What it speaks of may be
 * over by the time it leaves: then it does not.
 */
export const deskLetterFor = async (
  { to, news, announcement: id, revision: number }: Content,
  { table, publicUrl, privacy }: { table: Table; publicUrl: string; privacy: string },
): Promise<Addressed | Undeliverable> => {
  const [people, latest, revisions] = await Promise.all([
    readPeople(table),
    readAnnouncement(table, id),
    readRevisions(table, id),
  ])
  const place = revisions.findIndex(({ revision }) => revision === number)
  const revision = revisions[place]
  const person = people.get(to)
  if (!latest || !revision) return { because: 'the announcement is gone' }
  if (!person || !isAny(person, ['officer'])) return { because: 'nobody works there under this account' }
  if (!person.address)
    return { because: 'no address is known of this account; it is, from its next signing in' }
  const isAsking = news === 'asked' || news === 'stands-in' || news === 'anyone'
  const isOver = isAsking
    ? latest.state !== 'inReview' || latest.review?.at !== revision.review?.at
    : news === 'approved' && latest.approval?.at !== revision.approval?.at
  if (isOver) return { because: 'what it speaks of is over' }
  const nameOf = (one: string | undefined): string => (one && people.get(one)?.name) || 'Segnavia'
  const view = deskLetter(
    person.language ?? 'it',
    {
      news,
      revision,
      by: nameOf(revision.happened.by),
      reviewer: nameOf(revision.review?.reviewer),
      publishAt: revisions[place - 1]?.publishAt,
      publicUrl,
    },
    privacy,
  )
  return { to: person.address, view }
}
