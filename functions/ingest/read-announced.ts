import type { Announcement } from '../../shared/domain/announcement.ts'
import { filledFrom } from '../../shared/domain/announcement-filling.ts'
import type { DeskAsked } from '../../shared/domain/messages.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { type PastedServices, readPasted } from './read-pasted.ts'

type Found = Awaited<ReturnType<typeof readPasted>>

/** What was read, in the fields that nobody has written meanwhile, each to be checked. */
const withRead = (before: Announcement, url: string, found: Found, at: Instant): Announcement => {
  const { read = {}, passages, because, state } = found
  // Of a page that could not be read, its address alone is known.
  const filled = filledFrom({ url, ...read })
  const fresh = filled.names.filter((name) => before.written[name] === undefined)
  return {
    ...before,
    revision: before.revision + 1,
    reading: state === 'unread' ? 'unread' : 'ready',
    ...(because ? { because } : {}),
    ...(passages ? { passages } : {}),
    written: { ...before.written, ...Object.fromEntries(fresh.map((name) => [name, filled.written[name]])) },
    unchecked: [...new Set([...before.unchecked, ...fresh])],
    happened: { name: 'read', at },
  }
}

/** Officers may be writing while the page is read: so often they may be first. */
const TRIES = 5

/**
 * Reads the page that an announcement was begun from, into its empty fields, each to be checked. A message that comes
 * twice, or after an officer has gone on by hand, does nothing.
 * @throws Error when others kept writing: the message returns
 */
export const readAnnounced = async ({ desk }: DeskAsked, services: PastedServices): Promise<void> => {
  const { table, clock } = services
  let before = await readAnnouncement(table, desk)
  if (before?.reading !== 'reading' || before.from.kind !== 'address') return
  const { url } = before.from
  const found = await readPasted({ kind: 'address', url }, services)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (before?.reading !== 'reading') return
    if (await saveAnnouncement(table, withRead(before, url, found, clock.now()), before)) return
    before = await readAnnouncement(table, desk)
  }
  throw new Error(
    `[desk ${desk}] expected to store what was read within ${TRIES} tries, found that others wrote each time. It is tried again.`,
  )
}
