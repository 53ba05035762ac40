import { filledFrom } from '../../shared/domain/announcement-filling.ts'
import type { DeskAsked } from '../../shared/domain/messages.ts'
import { readAnnouncement, saveAnnouncement } from '../../shared/store/announcements.ts'
import { type PastedServices, readPasted } from './read-pasted.ts'

/**
 * Reads the page that an announcement was begun from, into its empty fields, each to be checked. A message that comes
 * twice, or after an officer has gone on by hand, does nothing.
 */
export const readAnnounced = async ({ desk }: DeskAsked, services: PastedServices): Promise<void> => {
  const { table, clock } = services
  const before = await readAnnouncement(table, desk)
  if (before?.reading !== 'reading' || before.from.kind !== 'address') return
  const found = await readPasted({ kind: 'address', url: before.from.url }, services)
  const { read = {}, passages, because, state } = found
  const filled = filledFrom({ url: before.from.url, ...read })
  const names = Object.keys(filled.written) as typeof filled.names
  const fresh = names.filter((name) => before.written[name] === undefined)
  const written = {
    ...before.written,
    ...Object.fromEntries(fresh.map((name) => [name, filled.written[name]])),
  }
  await saveAnnouncement(
    table,
    {
      ...before,
      revision: before.revision + 1,
      reading: state === 'unread' ? 'unread' : 'ready',
      ...(because ? { because } : {}),
      ...(passages ? { passages } : {}),
      written,
      unchecked: [...new Set([...before.unchecked, ...fresh])],
      happened: { name: 'read', at: clock.now() },
    },
    before,
  )
}
