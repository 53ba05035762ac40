import { createHash } from 'node:crypto'
import type { Announcement } from '../../shared/domain/announcement.ts'
import { lettersAbout } from '../../shared/domain/announcement-letters.ts'
import type { LetterReady } from '../../shared/domain/messages.ts'
import { isAny } from '../../shared/domain/person.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import { addLetter, readyOf } from '../../shared/store/letters.ts'
import { readPeople } from '../../shared/store/people.ts'
import type { Table } from '../../shared/store/table.ts'

const DESK = { kind: 'office', id: 'desk' } as const

/** One letter for each revision and officer: who else there is to be written to, which changes, has no part in it. */
const letterId = (id: string, revision: number, to: string): string =>
  `${id}-${revision}-${createHash('sha256').update(to).digest('hex').slice(0, 16)}`

/**
 * Writes down the letters that a revision is news for, and has them sent: once each, however often it is asked, because
 * each is named after its revision and its officer. One whose message is lost waits for recover, and so does a revision
 * whose letters were not written at all.
 */
export const writeDeskLetters = async (
  before: Announcement,
  after: Announcement,
  { table, urgent }: { table: Table; urgent: Queue<LetterReady> },
): Promise<void> => {
  const officers = [...(await readPeople(table)).values()].filter((person) => isAny(person, ['officer']))
  const asked = lettersAbout(
    before,
    after,
    officers.map(({ id }) => id),
  )
  const { id, revision, happened } = after
  const letters = asked.map(({ to, news }) => ({
    owner: DESK,
    id: letterId(id, revision, to),
    at: happened.at,
    content: { kind: 'desk' as const, to, news, announcement: id, revision },
  }))
  const added = await Promise.all(letters.map((letter) => addLetter(table, letter)))
  const ready = letters.filter((_, place) => added[place]).map(readyOf)
  if (ready.length > 0) await urgent.send(ready)
}

/** The same for whoever waits for a page: that nobody could be written to undoes nothing of what was done, and recover does it. */
export const writeDeskLettersSoon = async (
  before: Announcement,
  after: Announcement,
  services: { table: Table; urgent: Queue<LetterReady> },
): Promise<void> => {
  try {
    await writeDeskLetters(before, after, services)
  } catch (error) {
    logger.error('officers were not written to', {
      announcement: after.id,
      error: error instanceof Error ? error.name : 'unknown',
    })
  }
}
