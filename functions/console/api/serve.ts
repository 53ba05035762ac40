import { Hono } from 'hono'
import * as z from 'zod'
import { personIn } from '../access/authorise.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { checked } from './check.ts'
import { openApi } from './document.ts'
import { countedAs } from './let-in.ts'
import { nameOfRequest, once } from './once.ts'
import { openParts, PARAMS } from './params.ts'
import { answerProblem, DOCUMENT, notFound, type Problem, problem } from './problem.ts'
import { readJson } from './read-json.ts'
import type { ApiRoute, Reply } from './route.ts'
import { API_ROUTES } from './routes.ts'

const NOTHING = z.strictObject({})

/** An `If-Match` as it is sent: one entity tag, strong. */
const ETAG = /^"([\x21\x23-\x7e]{1,200})"$/

const paramsIn = (c: PageContext, { path }: ApiRoute): Record<string, unknown> | Problem => {
  const params: Record<string, unknown> = {}
  for (const name of openParts(path)) {
    const read = PARAMS[name].safeParse(c.req.param(name))
    if (!read.success) return notFound(name)
    params[name] = read.data
  }
  return params
}

/** A parameter that is given once is a text, one that is repeated a list. */
const queryIn = (c: PageContext): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  )

const isProblem = (found: object): found is Problem => 'problem' in found

/** What was sent, read by the route's own schemas; a problem where it is not as they say. */
const requestIn = async (c: PageContext, route: ApiRoute) => {
  const params = paramsIn(c, route)
  if (isProblem(params)) return params
  const query = checked('?', route.query ?? NOTHING, queryIn(c))
  if ('errors' in query)
    return problem('BadRequest', 'Expected a query as the document describes it.', { errors: query.errors })
  const seen = c.req.header('if-match')
  const named = seen === undefined ? undefined : ETAG.exec(seen)?.[1]
  if (route.matches && named === undefined)
    return problem(
      'PreconditionRequired',
      'Expected If-Match with the ETag of what is to be changed. Read it first.',
    )
  const asked = { params, query: query.value, seen: named ?? '', text: '' }
  if (!route.body) return { ...asked, body: undefined }
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return problem('UnsupportedMediaType', 'Expected Content-Type: application/json.')
  const text = await c.req.text()
  const json = readJson(text)
  if ('unreadable' in json)
    return problem('BadRequest', `Expected ${json.unreadable}, at character ${json.position} of the body.`)
  const body = checked('#/', route.body, json.value)
  if ('errors' in body)
    return problem('BadRequest', 'Expected a body as the document describes it.', { errors: body.errors })
  return { ...asked, text, body: body.value }
}

const answerWith = (c: PageContext, route: ApiRoute, { answer, etag }: Reply<unknown>): Response =>
  // Nothing leaves but what the document names.
  c.json(route.answer.parse(answer) as object, route.status ?? 200, {
    'cache-control': 'no-store',
    ...(etag ? { etag: `"${etag}"` } : {}),
  })

/** The routes of the API, from the table of them, and the document about them. */
export const apiRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const app = new Hono<ConsoleEnv>()

  app.get(DOCUMENT, (c) => {
    const { text, etag } = openApi(services.publicUrl)
    const headers = { etag, 'cache-control': 'public, max-age=300', 'content-type': 'application/json' }
    return c.req.header('if-none-match') === etag ? c.body(null, 304, headers) : c.body(text, 200, headers)
  })

  const serve = (route: ApiRoute) => async (c: PageContext) => {
    const request = await requestIn(c, route)
    if (isProblem(request)) return answerProblem(c, request)
    const { text, ...asked } = request
    const person = personIn(c)
    const about = (subject: string): void => c.set('subject', subject)
    const key = c.get('key')
    const who = countedAs({ person, ...(key ? { key } : {}) })
    const named = route.once ? nameOfRequest(c, who, text) : ''
    const handle = async (): Promise<Response> => {
      const reply = await route.handle({ services, person, about, request: named, ...asked })
      return isProblem(reply) ? answerProblem(c, reply) : answerWith(c, route, reply)
    }
    const isNeeded = route.once === 'needed'
    return route.once ? once(c, services, { who, text, isNeeded }, handle) : handle()
  }

  for (const route of API_ROUTES) app.on(route.method, route.path, serve(route))
  return app
}
