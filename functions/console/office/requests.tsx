import { Hono } from 'hono'
import { type DataRequest, dueOn } from '../../../shared/domain/data-request.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import {
  readDataRequest,
  readDataRequests,
  replaceDataRequest,
  type StoredRequest,
} from '../../../shared/store/data-requests.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvOf } from '../frame/csv.ts'
import { formOf } from '../frame/served.ts'
import { RequestPage } from '../pages/office/request.tsx'
import { REQUESTS, RequestsPage } from '../pages/office/requests.tsx'
import { RequestFilter, selectRequests } from '../pages/office/select-lists.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { requestsWords } from '../words/requests.ts'
import { type Refused, typedIn } from './request-form.ts'
import { changeBy, registerRequest } from './request-orders.ts'

/** The register as a table: days as `2026-06-29`, which every spreadsheet sorts. */
export const registerCsv = (language: ReaderLanguage, requests: readonly DataRequest[]): string => {
  const words = requestsWords[language]
  return csvOf(
    [
      words.receivedOn,
      words.channel,
      words.right,
      words.name,
      words.reach,
      words.wording,
      words.writtenBy,
      words.identityTitle,
      words.dueOn,
      words.state,
      words.on,
      words.by,
      words.text,
      words.proof,
    ],
    requests.map((request) => {
      const { identity, answer } = request
      return [
        request.receivedOn,
        words.channels[request.channel],
        words.shortRights[request.right],
        request.name,
        request.reach,
        request.wording,
        request.writtenBy,
        identity ? words.identityDone(words.checks[identity.check], identity.by, identity.on) : '',
        dueOn(request),
        answer ? words.outcomes[answer.outcome] : words.open,
        answer?.on ?? '',
        answer?.by ?? '',
        answer?.text ?? '',
        answer?.proof ?? '',
      ]
    }),
  )
}

/** The register of requests about personal data that come by phone or letter (GDPR, arts. 5.2 and 12). */
export const requestRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const selected = async (c: PageContext): Promise<DataRequest[]> =>
    selectRequests(await readDataRequests(table), RequestFilter.parse(c.req.query()))

  const list = async (c: PageContext, refused?: Refused) =>
    page(
      c,
      <RequestsPage
        reader={c.get('reader')}
        requests={await selected(c)}
        filter={RequestFilter.parse(c.req.query())}
        refused={refused}
      />,
      refused ? 422 : 200,
    )

  const one = (c: PageContext, { request, version }: StoredRequest, refused?: Refused) =>
    page(
      c,
      <RequestPage reader={c.get('reader')} request={request} version={version} refused={refused} />,
      refused ? 422 : 200,
    )

  routes.get(REQUESTS, (c) => list(c))

  routes.get(`${REQUESTS}.csv`, async (c) => {
    const csv = registerCsv(c.get('reader').language, await selected(c))
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-requests-${dayOf(now())}.csv"`,
    })
  })

  routes.post(REQUESTS, async (c) => {
    const typed = typedIn(await formOf(c))
    const registered = await registerRequest({ table, now }, typed)
    if ('wrong' in registered) return list(c, { form: 'new', typed, ...registered })
    return c.redirect(`${REQUESTS}/${registered.id}?saved=yes`, 303)
  })

  routes.get(`${REQUESTS}/:id`, async (c) => {
    const stored = await readDataRequest(table, c.req.param('id'))
    return stored ? one(c, stored) : fault(c, 'notFound')
  })

  routes.post(`${REQUESTS}/:id`, async (c) => {
    const stored = await readDataRequest(table, c.req.param('id'))
    if (!stored) return fault(c, 'notFound')
    const typed = typedIn(await formOf(c))
    const to = (saved: string) => c.redirect(`${REQUESTS}/${stored.request.id}?saved=${saved}`, 303)
    if (typed.seen !== String(stored.version)) return to('outrun')
    const change = changeBy(typed, stored.request, now())
    if (!change) return fault(c, 'notFound')
    if ('form' in change) return one(c, stored, change)
    return to((await replaceDataRequest(table, change.request, stored.version)) ? 'yes' : 'outrun')
  })

  return routes
}
