import { Hono } from 'hono'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import { problemsOf } from '../../../shared/domain/announced.ts'
import { type Announcement, AnnouncementId } from '../../../shared/domain/announcement.ts'
import {
  differing,
  namesOf,
  PARTS,
  Part,
  withPart,
  writtenIn,
} from '../../../shared/domain/announcement-fields.ts'
import { carryOut, type Order, type Refusal } from '../../../shared/domain/announcement-flow.ts'
import { callIdOf } from '../../../shared/domain/desk.ts'
import { isAny, type KnownPerson } from '../../../shared/domain/person.ts'
import { readAnnouncement, readRevisions, saveAnnouncement } from '../../../shared/store/announcements.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readPeople } from '../../../shared/store/people.ts'
import { countTold } from '../../../shared/store/told-count.ts'
import { bringSoon } from '../../tick/announce.ts'
import { fault, page } from '../answer.tsx'
import { personIn } from '../authorise.tsx'
import type { Desk } from '../pages/desk/frame.tsx'
import { DeskHistoryPage } from '../pages/desk/history.tsx'
import { DeskOnePage } from '../pages/desk/one.tsx'
import { DeskPartPage, type Meanwhile } from '../pages/desk/part.tsx'
import { DeskPublishPage } from '../pages/desk/publish.tsx'
import { DeskReviewPage } from '../pages/desk/review.tsx'
import { DESK, deskHref } from '../pages/desk/shown.tsx'
import { DeskUpdatesPage } from '../pages/desk/updates.tsx'
import { formOf } from '../served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { whenBuilt } from '../when-built.ts'
import { deskWords } from '../words/desk.ts'
import { orderIn, typedIn } from './orders.ts'

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

/** One announcement at the desk: written part by part, reviewed, published, updated. */
export const deskOneRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now, changed } = services
  const routes = new Hono<ConsoleEnv>()

  const find = async (c: PageContext): Promise<Announcement | undefined> => {
    const id = AnnouncementId.safeParse(c.req.param('id')).data
    return id === undefined ? undefined : readAnnouncement(table, id)
  }

  const deskOf = async (
    c: PageContext,
    announcement: Announcement,
    shown: Pick<Desk, 'refused' | 'typed'> = {},
  ): Promise<Desk> => ({
    reader: c.get('reader'),
    announcement,
    clusters: await readClusters(table),
    mayAct: isAny(personIn(c), ['officer']),
    ...shown,
  })

  /** Other officers who have signed in at some time: only they can be asked. */
  const officers = async (): Promise<KnownPerson[]> =>
    [...(await readPeople(table)).values()]
      .filter((person) => isAny(person, ['officer']))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'it'))

  const problemsIn = ({ written, unchecked, live }: Announcement) =>
    problemsOf(written, { now: live?.firstAt ?? now(), unchecked })

  /** To how many the call was told, under whichever of its rows. */
  const toldOf = async ({ id, live }: Announcement): Promise<number> => {
    if (!live) return 0
    const calls = (await whenBuilt(services))?.calls
    const card = calls && cardOf(calls, callIdOf(id))
    return countTold(table, new Set(card ? rowsOf(card).map((row) => row.id) : [callIdOf(id)]))
  }

  type Showing = Pick<Desk, 'refused' | 'typed'> & { wrong?: string }
  const showOn = async (c: PageContext, on: On, announcement: Announcement, showing: Showing = {}) => {
    const { wrong, ...shown } = showing
    const desk = await deskOf(c, announcement, shown)
    const status = showing.refused || wrong ? 422 : 200
    switch (on) {
      case 'one': {
        const [revisions, asked] = await Promise.all([readRevisions(table, announcement.id), officers()])
        return page(
          c,
          <DeskOnePage
            desk={desk}
            revisions={revisions}
            officers={asked}
            problems={problemsIn(announcement)}
          />,
          status,
        )
      }
      case 'review':
        return page(
          c,
          <DeskReviewPage desk={desk} revisions={await readRevisions(table, announcement.id)} />,
          status,
        )
      case 'publish':
        return page(c, <DeskPublishPage desk={desk} wrong={wrong} />, status)
      case 'updates':
        return page(c, <DeskUpdatesPage desk={desk} told={await toldOf(announcement)} />, status)
    }
  }

  const pathOf = (on: On): string => (on === 'one' ? `${DESK}/:id` : `${DESK}/:id/${on}`)
  const back = (c: PageContext, id: string, done: string, to = '') =>
    c.redirect(`${deskHref(id, to)}?done=${done}`, 303)

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
      const carried = carryOut(before, order, { by: personIn(c).id, now: now() })
      if ('refused' in carried) return showOn(c, on, before, { typed, refused: carried.refused })
      const { announcement } = carried
      if (!(await saveAnnouncement(table, announcement, before))) return back(c, before.id, 'outrun', to)
      // Whoever pressed the button waits for it; where it breaks off, the next minute does it.
      if (order.do === 'publish' || order.do === 'update')
        await bringSoon(announcement, { table, changed, now })
      return back(c, before.id, SAID[order.do] ?? 'done', NEXT[order.do])
    })
  }

  routes.get(`${DESK}/:id/history`, async (c) => {
    const announcement = await find(c)
    if (!announcement) return fault(c, 'notFound')
    const desk = await deskOf(c, announcement)
    return page(c, <DeskHistoryPage desk={desk} revisions={await readRevisions(table, announcement.id)} />)
  })

  const showPart = async (
    c: PageContext,
    part: Part,
    announcement: Announcement,
    shown: { written?: Announcement['written']; meanwhile?: Meanwhile; refused?: Refusal } = {},
  ) => {
    const { written = announcement.written, meanwhile, refused } = shown
    const desk = await deskOf(c, announcement, refused ? { refused } : {})
    return page(
      c,
      <DeskPartPage
        desk={desk}
        part={part}
        written={written}
        problems={problemsIn({ ...announcement, written })}
        meanwhile={meanwhile}
      />,
      meanwhile ? 409 : refused ? 422 : 200,
    )
  }

  const partIn = (c: PageContext): Part | undefined => Part.safeParse(c.req.param('part')).data

  routes.get(`${DESK}/:id/parts/:part`, async (c) => {
    const [announcement, part] = [await find(c), partIn(c)]
    return announcement && part ? showPart(c, part, announcement) : fault(c, 'notFound')
  })

  routes.post(`${DESK}/:id/parts/:part`, async (c) => {
    const [before, body] = await Promise.all([find(c), formOf(c, true)])
    const part = partIn(c)
    if (!before || !part || (body.do !== 'save' && body.do !== 'next')) return fault(c, 'notFound')
    const typed = writtenIn(body, [part])
    const written = withPart(before.written, part, typed)
    const names = differing(before.written, written, namesOf(part))
    const conflict = (latest: Announcement) =>
      showPart(c, part, latest, {
        written: withPart(latest.written, part, typed),
        meanwhile: {
          by: latest.happened.by ?? '-',
          written: latest.written,
          names: differing(latest.written, withPart(latest.written, part, typed), namesOf(part)),
        },
      })
    // Somebody else's change of another part is no reason to stop: each part is its own.
    const isOutrun = body.seen !== String(before.revision) && (await isPartChanged(before, part, body.seen))
    if (isOutrun && names.length > 0) return conflict(before)
    const order: Order = { do: 'write', part, written: typed, checked: body.checked === 'yes' }
    const carried = carryOut(before, order, { by: personIn(c).id, now: now() })
    const next = PARTS[PARTS.indexOf(part) + 1]
    const to = body.do === 'next' && next ? `parts/${next}` : `parts/${part}`
    if ('refused' in carried)
      return carried.refused === 'same'
        ? back(c, before.id, 'saved', to)
        : showPart(c, part, before, { written, refused: carried.refused })
    if (await saveAnnouncement(table, carried.announcement, before)) return back(c, before.id, 'saved', to)
    const latest = await readAnnouncement(table, before.id)
    return latest ? conflict(latest) : fault(c, 'notFound')
  })

  /** Whether somebody changed this very part since the form was shown. */
  const isPartChanged = async (latest: Announcement, part: Part, seen: unknown): Promise<boolean> => {
    const shown = (await readRevisions(table, latest.id)).find(({ revision }) => String(revision) === seen)
    return !shown || differing(shown.written, latest.written, namesOf(part)).length > 0
  }

  return routes
}
