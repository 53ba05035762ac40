import { type Announcement, AnnouncementId } from '../../../shared/domain/announcement.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { readAnnouncement } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { personIn } from '../access/authorise.tsx'
import type { Desk } from '../pages/desk/frame.tsx'
import { deskHref } from '../pages/desk/shown.tsx'
import type { ConsoleServices, PageContext } from '../services.ts'

/** The announcement that an address names, and what its pages are made of. */
export const deskFinder = ({ table }: Pick<ConsoleServices, 'table'>) => ({
  find: async (c: PageContext): Promise<Announcement | undefined> => {
    const id = AnnouncementId.safeParse(c.req.param('id')).data
    return id === undefined ? undefined : readAnnouncement(table, id)
  },
  deskOf: async (
    c: PageContext,
    announcement: Announcement,
    shown: Pick<Desk, 'refused' | 'typed'> = {},
  ): Promise<Desk> => ({
    reader: c.get('reader'),
    announcement,
    clusters: await readClusters(table),
    mayAct: isAny(personIn(c), ['officer']),
    ...shown,
  }),
})

/** Back to a page of an announcement, which says what became of an order. */
export const backTo = (c: PageContext, id: string, done: string, to = ''): Response =>
  c.redirect(`${deskHref(id, to)}?done=${done}`, 303)
