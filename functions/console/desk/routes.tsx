import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { type Announcement, AnnouncementId, type BegunFrom } from '../../../shared/domain/announcement.ts'
import type { Name, Written } from '../../../shared/domain/announcement-fields.ts'
import { copiedFrom, takenFrom } from '../../../shared/domain/announcement-filling.ts'
import { begun } from '../../../shared/domain/announcement-flow.ts'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { addAnnouncement, readAnnouncement, readAnnouncements } from '../../../shared/store/announcements.ts'
import { readDeskQuestions } from '../../../shared/store/desk-questions.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { callAt } from '../adding.ts'
import { fault, page } from '../answer.tsx'
import { personIn } from '../authorise.tsx'
import { typedAddress } from '../begin-adding.ts'
import { DeskPage, type Started } from '../pages/desk/list.tsx'
import { DESK, deskHref } from '../pages/desk/shown.tsx'
import { readCall } from '../read-call.ts'
import { formOf } from '../served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { whenBuilt } from '../when-built.ts'
import { deskAfterwardsRoutes } from './afterwards.tsx'
import { DeskFilter, deskCsv, selectAnnouncements } from './list.ts'
import { deskOneRoutes } from './one.tsx'
import { deskPartRoutes } from './parts.tsx'
import { settleProposal } from './proposal.ts'
import { deskQuestionRoutes } from './questions.tsx'

/** Each asks a site for a page: more than a desk finds in a day is somebody trying addresses. */
const A_DAY = { most: 60, hours: 24 }

/** The desk: where the consortium's officers announce regional calls. Operators look on. */
export const deskRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const filterIn = (c: PageContext): DeskFilter => DeskFilter.parse(Object.fromEntries(c.get('reader').query))

  /** Announcements that somebody has asked about, with how many questions wait. */
  const openQuestions = async (): Promise<Map<string, number>> => {
    const open = (await readDeskQuestions(table)).filter(({ state }) => state === 'open')
    const ids = [...new Set(open.map(({ announcement }) => announcement))]
    return new Map(ids.map((id) => [id, open.filter(({ announcement }) => announcement === id).length]))
  }

  const show = async (c: PageContext, started: Started, status: 200 | 409 | 422 = 200) => {
    const all = await readAnnouncements(table)
    const filter = filterIn(c)
    return page(
      c,
      <DeskPage
        reader={c.get('reader')}
        rows={selectAnnouncements(all, filter)}
        all={all.length}
        filter={filter}
        started={started}
        asked={await openQuestions()}
        mayAct={isAny(personIn(c), ['officer'])}
      />,
      status,
    )
  }

  routes.get(DESK, (c) => show(c, { address: '' }))

  routes.get(`${DESK}.csv`, async (c) => {
    const rows = selectAnnouncements(await readAnnouncements(table), filterIn(c))
    return c.body(deskCsv(c.get('reader'), rows), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="announcements-${dayOf(now())}.csv"`,
    })
  })

  const start = async (
    c: PageContext,
    from: BegunFrom,
    filled: { written?: Written; names?: readonly Name[] } = {},
  ): Promise<Announcement> => {
    const announcement = begun(randomBytes(8).toString('hex'), {
      by: personIn(c).id,
      now: now(),
      from,
      written: filled.written ?? {},
      unchecked: filled.names ?? [],
    })
    await addAnnouncement(table, announcement)
    return announcement
  }
  const open = (c: PageContext, { id }: Announcement) => c.redirect(`${deskHref(id)}?done=begun`, 303)

  const take = async (c: PageContext, typed: unknown) => {
    const id = OpportunityId.safeParse(typed).data
    const call = id?.includes(':') ? await readCall(table, id, (await whenBuilt(services))?.calls) : undefined
    if (!call || isAnnounced(call)) return fault(c, 'notFound')
    const announcement = await start(c, { kind: 'call', id: call.id }, takenFrom(call))
    await settleProposal(call, announcement.id, personIn(c).id, services)
    return open(c, announcement)
  }

  const copy = async (c: PageContext, typed: unknown) => {
    const id = AnnouncementId.safeParse(typed).data
    const last = id && (await readAnnouncement(table, id))
    if (!last) return fault(c, 'notFound')
    return open(
      c,
      await start(c, { kind: 'copy', id: last.id }, copiedFrom(last.live?.written ?? last.written)),
    )
  }

  const read = async (c: PageContext, body: Record<string, unknown>) => {
    const address = typeof body.address === 'string' ? body.address.trim() : ''
    const url = typedAddress(address)
    if (!url) return show(c, { address, wrong: 'address' }, 422)
    const known = body.anyway === 'yes' ? undefined : await callAt(url, services)
    if (known) return show(c, { address, known }, 409)
    if (!(await takeTurn(table, 'added', personIn(c).id, A_DAY)))
      return show(c, { address, wrong: 'many' }, 422)
    const announcement = await start(c, { kind: 'address', url })
    await services.readings.send([{ desk: announcement.id }])
    return open(c, announcement)
  }

  routes.post(DESK, async (c) => {
    const body = await formOf(c)
    switch (body.do) {
      case 'begin':
        return open(c, await start(c, { kind: 'nothing' }))
      case 'read':
        return read(c, body)
      case 'take':
        return take(c, body.call)
      case 'copy':
        return copy(c, body.announcement)
      default:
        return fault(c, 'notFound')
    }
  })

  routes.route('/', deskPartRoutes(services))
  routes.route('/', deskAfterwardsRoutes(services))
  routes.route('/', deskQuestionRoutes(services))
  routes.route('/', deskOneRoutes(services))
  return routes
}
