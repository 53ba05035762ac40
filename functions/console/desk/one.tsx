import { Hono } from 'hono'
import { problemsOf } from '../../../shared/domain/announced.ts'
import type { Announcement } from '../../../shared/domain/announcement.ts'
import { carryOut, isWeighed, type Order, type Refusal } from '../../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../../shared/domain/desk.ts'
import { isAny, type KnownPerson } from '../../../shared/domain/person.ts'
import { readRevisions, saveAnnouncement } from '../../../shared/store/announcements.ts'
import { readPeople } from '../../../shared/store/people.ts'
import { bringSoon } from '../../tick/announce.ts'
import { writeDeskLettersSoon } from '../../tick/desk-letters.ts'
import { nearest } from '../../tick/resembling.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { Desk } from '../pages/desk/frame.tsx'
import { DeskOnePage } from '../pages/desk/one.tsx'
import { DeskPublishPage } from '../pages/desk/publish.tsx'
import { DeskReviewPage } from '../pages/desk/review.tsx'
import { DESK } from '../pages/desk/shown.tsx'
import { DeskUpdatesPage } from '../pages/desk/updates.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { deskWords } from '../words/desk.ts'
import { toldOf } from './afterwards-of.ts'
import { resemblingFor } from './alike.ts'
import { deskBeforeRoutes } from './before.tsx'
import { backTo, deskFinder } from './found.ts'
import { countHearers } from './hearers.ts'
import { orderIn, typedIn } from './orders.ts'
import { keepPromise } from './promise.ts'
import { reachFor } from './reach.ts'

/** The pages on which orders are given, each of which shows an order again that was refused. */
const ON = ['one', 'review', 'publish', 'updates'] as const
type On = (typeof ON)[number]

/** What a page says after an order, where it is more than that it is done. */
const SAID: Partial<Record<Order['do'], string>> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  publish: 'published',
  schedule: 'scheduled',
  update: 'updated',
}

/** Where the next thing is to be done after an order. */
const NEXT: Partial<Record<Order['do'], string>> = {
  approve: 'publish',
  schedule: 'publish',
  update: 'updates',
}

/** One announcement at the desk: reviewed, published, updated. */
export const deskOneRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, changed } = services
  const routes = new Hono<ConsoleEnv>()

  const { find, deskOf } = deskFinder(services)
  const reach = reachFor(services)
  const resembling = resemblingFor(services)

  /** Other officers who have signed in at some time: only they can be asked. */
  const officers = async (): Promise<KnownPerson[]> =>
    [...(await readPeople(table)).values()]
      .filter((person) => isAny(person, ['officer']))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'it'))

  const problemsIn = ({ written, unchecked, live }: Announcement) =>
    problemsOf(written, { now: live?.firstAt ?? now(), unchecked })

  /** How many would hear of an update now; nothing where that is not counted. */
  const hearersOf = async ({ id, live }: Announcement): Promise<{ hear?: number }> => {
    const hear = live && (await countHearers(table, callIdOf(id), await whenBuilt(services), now()))
    return hear === undefined ? {} : { hear }
  }

  type Showing = Pick<Desk, 'refused' | 'typed'> & { wrong?: string }
  const showOn = async (c: PageContext, on: On, announcement: Announcement, showing: Showing = {}) => {
    const { wrong, ...shown } = showing
    const desk = await deskOf(c, announcement, shown)
    const status = showing.refused || wrong ? 422 : 200
    switch (on) {
      case 'one': {
        const [revisions, asked, reaching, found] = await Promise.all([
          readRevisions(table, announcement.id),
          officers(),
          announcement.live ? undefined : reach(announcement),
          announcement.live ? [] : resembling(announcement),
        ])
        return page(
          c,
          <DeskOnePage
            desk={desk}
            revisions={revisions}
            officers={asked}
            reaching={reaching}
            found={found}
            problems={problemsIn(announcement)}
          />,
          status,
        )
      }
      case 'review':
        return page(
          c,
          <DeskReviewPage
            desk={desk}
            revisions={await readRevisions(table, announcement.id)}
            reaching={await reach(announcement)}
            found={await resembling(announcement)}
          />,
          status,
        )
      case 'publish': {
        const [reaching, found] = await Promise.all([reach(announcement), resembling(announcement)])
        return page(
          c,
          <DeskPublishPage desk={desk} wrong={wrong} reaching={reaching} found={found} />,
          status,
        )
      }
      case 'updates':
        return page(
          c,
          <DeskUpdatesPage
            desk={desk}
            told={await toldOf(announcement, services)}
            {...(await hearersOf(announcement))}
          />,
          status,
        )
    }
  }

  const pathOf = (on: On): string => (on === 'one' ? `${DESK}/:id` : `${DESK}/:id/${on}`)
  const back = backTo

  const again = async (c: PageContext, before: Announcement) => {
    if (before.from.kind !== 'address' || before.reading !== 'unread') return fault(c, 'notFound')
    const { because: _, ...rest } = before
    const fresh: Announcement = {
      ...rest,
      revision: before.revision + 1,
      reading: 'reading',
      happened: { name: 'saved', at: now(), by: personIn(c).id },
    }
    if (!(await saveAnnouncement(table, fresh, before))) return back(c, before.id, 'outrun')
    await services.readings.send([{ desk: before.id }])
    return back(c, before.id, 'done')
  }

  for (const on of ON) {
    routes.get(pathOf(on), async (c) => {
      const announcement = await find(c)
      return announcement ? showOn(c, on, announcement) : fault(c, 'notFound')
    })

    routes.post(pathOf(on), async (c) => {
      const [before, body] = await Promise.all([find(c), formOf(c)])
      if (!before) return fault(c, 'notFound')
      const to = on === 'one' ? '' : on
      if (body.seen !== String(before.revision)) return back(c, before.id, 'outrun', to)
      if (body.do === 'again') return again(c, before)
      const order = orderIn(body)
      const typed = typedIn(body)
      const { wrongMoment, doubledMoment, skippedMoment } = deskWords[c.get('reader').language]
      if (order === 'moment' || order === 'doubled' || order === 'skipped') {
        const wrong = { moment: wrongMoment, doubled: doubledMoment, skipped: skippedMoment }[order]
        return showOn(c, on, before, { typed, wrong })
      }
      if (!order)
        return body.do === 'update'
          ? showOn(c, on, before, { typed, refused: 'same' as Refusal })
          : fault(c, 'notFound')
      const alike = isWeighed(order) ? nearest(await resembling(before)) : []
      const carried = carryOut(before, order, { by: personIn(c).id, now: now(), alike })
      if ('refused' in carried) return showOn(c, on, before, { typed, refused: carried.refused })
      const { announcement } = carried
      if (!(await saveAnnouncement(table, announcement, before))) return back(c, before.id, 'outrun', to)
      await writeDeskLettersSoon(before, announcement, services)
      // Whoever pressed the button waits for it; where it breaks off, the next minute does it.
      if (order.do === 'publish' || order.do === 'update')
        await bringSoon(announcement, { table, changed, now })
      if (order.do === 'publish' || order.do === 'schedule') await keepPromise(announcement, reach, table)
      return back(c, before.id, SAID[order.do] ?? 'done', NEXT[order.do])
    })
  }

  routes.route('/', deskBeforeRoutes(services, reach))
  return routes
}
