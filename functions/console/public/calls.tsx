import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { type Card, cardOf } from '../../../shared/blobs/snapshots.ts'
import { isAnnounced } from '../../../shared/domain/desk.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { closedSince, statusOf } from '../../../shared/domain/status.ts'
import { type Instant, plus } from '../../../shared/domain/time.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { isPublic } from '../../../shared/public/index.ts'
import { readPublishedAnswers } from '../../../shared/store/desk-questions.ts'
import { readCall } from '../calls/read-call.ts'
import { fault, page } from '../frame/answer.tsx'
import { pageAsked, sliceOf } from '../frame/components.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { PublicCallPage } from '../pages/public/call.tsx'
import { PublicCallsPage, PublicNothingYet } from '../pages/public/calls.tsx'
import type { PublicReader } from '../pages/public/frame.tsx'
import { PublicGonePage } from '../pages/public/gone.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext, Reader } from '../services.ts'
import { callCalendarPath, inAddress, publicCallPath } from './address.ts'
import { answerKept, FILE_SECONDS, keepFor, PAGE_SECONDS } from './cache.ts'
import { deadlinesCalendar } from './calendar.ts'
import { listPublic, readPublicQuery, writtenQuery } from './query.ts'
import { chainsOf, publicView, scopeOf } from './view.ts'

/** Calls on one page of the list. */
const PER_PAGE = 25

/** Days after its end for which a call is still listed by search engines: who looks for it finds how it ended. */
const LISTED_DAYS = 30

const isIndexed = (call: Card, now: Instant): boolean => {
  if (statusOf(call, now) !== 'closed') return true
  // One that is suspended may open again under the same address.
  if (call.suspended && !call.withdrawnAt) return true
  const since = closedSince(call, now)?.at ?? call.changes.findLast(({ field }) => field === 'closed')?.at
  return since !== undefined && since > plus(now, { days: -LISTED_DAYS })
}

/** Before anything was matched: nothing to keep, and worth asking again soon. */
export const notYet = (c: PageContext, open: PublicReader): Response | Promise<Response> => {
  c.header('retry-after', '300')
  return page(c, <PublicNothingYet open={open} />, 503)
}

const namesIn = ({ profiles }: Snapshots) =>
  new Map(
    profiles.clusters.flatMap(({ id, name, valueChains }) =>
      valueChains.map((chain) => [`${id}/${chain.id}`, { ...chain.name, cluster: name }] as const),
    ),
  )

/** The open calls, one page a call: for everybody, kept by caches, in the language of the address. */
export const publicCallRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  /** @param own what the page's address is, however it was asked for */
  const openFor = (c: PageContext, own: Partial<Pick<Reader, 'path' | 'query'>> = {}): PublicReader => ({
    reader: { ...c.get('reader'), ...own },
    site: publicUrl,
  })

  routes.use(`${PATHS.published}/*`, compress())
  routes.use(PATHS.published, compress())

  routes.get(PATHS.published, async (c) => {
    const snapshots = await whenBuilt(services)
    if (!snapshots) return notYet(c, openFor(c))
    const { query: asked, language, now } = c.get('reader')
    const query = readPublicQuery(asked)
    const scope = scopeOf(query.chain, snapshots.profiles.clusters, now)
    if (query.chain !== '' && !scope) return fault(c, 'notFound')
    const indexed = Object.entries(query).every(([name, value]) => name === 'chain' || value === '')
    return answerKept(c, snapshots, { now, seconds: PAGE_SECONDS, indexed }, () => {
      const view = publicView(snapshots, now)
      const listed = listPublic(query, { view, scope, matcher: snapshots.matcher, now })
      const slice = sliceOf(listed.cards, pageAsked(asked), PER_PAGE)
      const open = openFor(c, { query: writtenQuery(query, slice.page, language) })
      return page(c, <PublicCallsPage {...{ open, view, query, listed, scope, slice }} />)
    })
  })

  /** What is stored of a call that is matched no more; undefined: there never was one that everybody may read of. */
  const readGone = async (id: string, snapshots: Snapshots, now: Instant): Promise<Card | undefined> => {
    const call = await readCall(table, id, undefined)
    const isOver = call && statusOf(call, now) === 'closed'
    return isOver && isPublic(call, snapshots, now) ? call : undefined
  }

  const gone = (c: PageContext, call: Card): Response | Promise<Response> => {
    keepFor(c, PAGE_SECONDS, false)
    return page(c, <PublicGonePage open={openFor(c, { path: publicCallPath(call.id) })} call={call} />, 410)
  }

  /** To the id that a call goes by, where a row of it was asked for; the language goes along. */
  const moved = (c: PageContext, path: string): Response => {
    keepFor(c, PAGE_SECONDS, false)
    return c.redirect(`${publicUrl}${inAddress(path, c.get('reader').language)}`, 308)
  }

  // Whoever writes an address by hand, or has it written, may end it with a slash.
  routes.get(`${PATHS.published}/`, (c) => moved(c, PATHS.published))
  routes.get(`${PATHS.feeds}/`, (c) => moved(c, PATHS.feeds))
  routes.get(`${PATHS.published}/:id/`, (c) => {
    const id = OpportunityId.safeParse(c.req.param('id')).data
    return id ? moved(c, publicCallPath(id)) : fault(c, 'notFound')
  })

  routes.get(`${PATHS.published}/:id`, async (c) => {
    const { now } = c.get('reader')
    const id = OpportunityId.safeParse(c.req.param('id')).data
    const snapshots = await whenBuilt(services)
    if (!id) return fault(c, 'notFound')
    if (!snapshots) return notYet(c, openFor(c))
    const view = publicView(snapshots, now)
    const call = view.call(id)
    if (!call) {
      const before = cardOf(snapshots.calls, id) ? undefined : await readGone(id, snapshots, now)
      return before ? gone(c, before) : fault(c, 'notFound')
    }
    if (call.id !== id) return moved(c, publicCallPath(call.id))
    if (call.withdrawnAt && call.withdrawnAt <= now) return gone(c, call)
    const indexed = isIndexed(call, now)
    const answers = isAnnounced(call)
      ? await readPublishedAnswers(table, call.id.slice(call.source.length + 1))
      : undefined
    return answerKept(c, snapshots, { now, seconds: PAGE_SECONDS, indexed, also: answers }, () =>
      page(
        c,
        <PublicCallPage
          open={openFor(c, { path: publicCallPath(call.id) })}
          call={call}
          chains={chainsOf(call, view)}
          names={namesIn(snapshots)}
          variants={(call.variants ?? []).flatMap((other) => view.call(other) ?? [])}
          indexed={indexed}
          answers={answers}
        />,
      ),
    )
  })

  routes.get(`${PATHS.published}/:id/calendar.ics`, async (c) => {
    const { language, now } = c.get('reader')
    const id = c.req.param('id')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return notYet(c, openFor(c))
    const call = publicView(snapshots, now).call(id)
    if (!call) return fault(c, 'notFound')
    if (call.id !== id) return moved(c, callCalendarPath(call.id))
    const calendar = deadlinesCalendar(language, call, now)
    if (!calendar) return fault(c, 'notFound')
    return answerKept(c, snapshots, { now, seconds: FILE_SECONDS, indexed: false }, () =>
      c.body(calendar, 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="segnavia.ics"',
      }),
    )
  })

  return routes
}
