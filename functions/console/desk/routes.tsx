import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { AnnouncementId, type BeginFrom } from '../../../shared/domain/announcement.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { readAnnouncements } from '../../../shared/store/announcements.ts'
import { readDeskQuestions } from '../../../shared/store/desk-questions.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { DeskPage, type Started } from '../pages/desk/list.tsx'
import { DESK, deskHref } from '../pages/desk/shown.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { deskAfterwardsRoutes } from './afterwards.tsx'
import { beginAnnouncement } from './begin.ts'
import { deskImportRoutes } from './import/routes.tsx'
import { deskKeyRoutes } from './keys.tsx'
import { DeskFilter, deskCsv, selectAnnouncements } from './list.ts'
import { deskOneRoutes } from './one.tsx'
import { deskPartRoutes } from './parts.tsx'
import { deskQuestionRoutes } from './questions.tsx'

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

  const begin = async (
    c: PageContext,
    from: BeginFrom | undefined,
    { address = '', isAnother = false }: { address?: string; isAnother?: boolean } = {},
  ) => {
    const beginning = { by: personIn(c).id, id: randomBytes(8).toString('hex'), isAnother }
    const began = from && (await beginAnnouncement(from, services, beginning))
    if (began && 'announcement' in began)
      return c.redirect(`${deskHref(began.announcement.id)}?done=begun`, 303)
    if (began && 'known' in began) return show(c, { address, known: began.known }, 409)
    if (!began || began.wrong === 'unknown') return fault(c, 'notFound')
    return show(c, { address, wrong: began.wrong }, 422)
  }

  const call = (typed: unknown): BeginFrom | undefined => {
    const id = OpportunityId.safeParse(typed).data
    return id === undefined ? undefined : { kind: 'call', id }
  }
  const copy = (typed: unknown): BeginFrom | undefined => {
    const id = AnnouncementId.safeParse(typed).data
    return id === undefined ? undefined : { kind: 'copy', id }
  }

  routes.post(DESK, async (c) => {
    const body = await formOf(c)
    switch (body.do) {
      case 'begin':
        return begin(c, { kind: 'nothing' })
      case 'read': {
        const address = typeof body.address === 'string' ? body.address.trim() : ''
        return begin(c, { kind: 'address', url: address }, { address, isAnother: body.anyway === 'yes' })
      }
      case 'take':
        return begin(c, call(body.call))
      case 'copy':
        return begin(c, copy(body.announcement))
      default:
        return fault(c, 'notFound')
    }
  })

  // Before the pages of one: no announcement has an id like their names.
  routes.route('/', deskKeyRoutes(services))
  routes.route('/', deskImportRoutes(services))
  routes.route('/', deskPartRoutes(services))
  routes.route('/', deskAfterwardsRoutes(services))
  routes.route('/', deskQuestionRoutes(services))
  routes.route('/', deskOneRoutes(services))
  return routes
}
