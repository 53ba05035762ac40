import { Hono } from 'hono'
import { type Announcement, AnnouncementId } from '../../../shared/domain/announcement.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { readAnnouncement, readRevisions } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMember } from '../../../shared/store/members.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { DeskAfterwardsPage } from '../pages/desk/afterwards.tsx'
import type { Desk } from '../pages/desk/frame.tsx'
import { DeskHistoryPage } from '../pages/desk/history.tsx'
import { DESK } from '../pages/desk/shown.tsx'
import { DeskVersionPage } from '../pages/desk/version.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { afterwardsOf } from './afterwards-of.ts'
import { historyCsv, historyJson, versionsIn } from './history.ts'

/** What became of an announcement: whom it reached, who changed what, what each version said, and all of it as files. */
export const deskAfterwardsRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table } = services
  const routes = new Hono<ConsoleEnv>()

  const find = async (c: PageContext): Promise<Announcement | undefined> => {
    const id = AnnouncementId.safeParse(c.req.param('id')).data
    return id === undefined ? undefined : readAnnouncement(table, id)
  }
  const deskOf = async (c: PageContext, announcement: Announcement): Promise<Desk> => ({
    reader: c.get('reader'),
    announcement,
    clusters: await readClusters(table),
    mayAct: isAny(personIn(c), ['officer']),
  })

  routes.get(`${DESK}/:id/afterwards`, async (c) => {
    const announcement = await find(c)
    if (!announcement?.live) return fault(c, 'notFound')
    const afterwards = await afterwardsOf(announcement, services)
    const members = await Promise.all(afterwards.told.served.map((id) => readMember(table, id)))
    return page(
      c,
      <DeskAfterwardsPage
        desk={await deskOf(c, announcement)}
        afterwards={afterwards}
        members={new Map(members.flatMap((member) => (member ? [[member.id, member]] : [])))}
      />,
    )
  })

  routes.get(`${DESK}/:id/history`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const [desk, revisions, afterwards] = await Promise.all([
      deskOf(c, announcement),
      readRevisions(table, announcement.id),
      announcement.live && afterwardsOf(announcement, services),
    ])
    return page(c, <DeskHistoryPage desk={desk} revisions={revisions} afterwards={afterwards} />)
  })

  routes.get(`${DESK}/:id/versions/:version`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const versions = versionsIn(await readRevisions(table, announcement.id))
    const place = versions.findIndex(({ version }) => String(version) === c.req.param('version'))
    const shown = versions[place]
    if (!shown) return fault(c, 'notFound')
    return page(
      c,
      <DeskVersionPage desk={await deskOf(c, announcement)} shown={shown} before={versions[place - 1]} />,
    )
  })

  const file = (c: PageContext, { id }: Announcement, ending: 'csv' | 'json', body: string) => {
    c.set('subject', id)
    return c.body(body, 200, {
      'content-type': `${ending === 'csv' ? 'text/csv' : 'application/json'}; charset=utf-8`,
      'content-disposition': `attachment; filename="announcement-${id}.${ending}"`,
    })
  }

  routes.get(`${DESK}/:id/history.csv`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const [revisions, clusters, afterwards] = await Promise.all([
      readRevisions(table, announcement.id),
      readClusters(table),
      afterwardsOf(announcement, services),
    ])
    return file(c, announcement, 'csv', historyCsv(c.get('reader'), revisions, { clusters, afterwards }))
  })

  routes.get(`${DESK}/:id/history.json`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const [revisions, afterwards] = await Promise.all([
      readRevisions(table, announcement.id),
      afterwardsOf(announcement, services),
    ])
    const body = JSON.stringify(historyJson(announcement, revisions, afterwards), null, 2)
    return file(c, announcement, 'json', body)
  })

  return routes
}
