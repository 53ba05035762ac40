import { createHash } from 'node:crypto'
import * as z from 'zod'
import { openParts, PARAMS } from './params.ts'
import { PROBLEM_KINDS, PROBLEMS, ProblemAnswer, type ProblemKind } from './problem.ts'
import { type ApiRoute, TAGS } from './route.ts'
import { API_ROUTES } from './routes.ts'

type Json = Record<string, unknown>

/** Where the schemas of a document are gathered as they are met. */
type Gathered = Record<string, unknown>

/** A schema as JSON Schema (2020-12), its named parts gathered once for the whole document. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output', gathered: Gathered): Json => {
  const { $schema: _, $defs = {}, ...json } = z.toJSONSchema(schema, { io })
  for (const [name, part] of Object.entries($defs)) gathered[name] = moved(part)
  return moved(json) as Json
}

/** References as they are from where a document keeps its schemas. */
const moved = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(moved)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json)
      // Of named parts: their name is the key under which they stand.
      .filter(([name, value]) => !(name === 'id' && typeof value === 'string'))
      .map(([name, value]) =>
        name === '$ref' && typeof value === 'string'
          ? [name, value.replace('#/$defs/', '#/components/schemas/')]
          : [name, moved(value)],
      ),
  )
}

const ANY: readonly ProblemKind[] = ['BadRequest', 'Unauthorized', 'Forbidden', 'TooMany', 'Failed']

/** Everything that a route may answer beside what was asked for. */
export const problemsOf = ({ path, body, matches, once, problems = [] }: ApiRoute): ProblemKind[] => {
  const may = new Set<ProblemKind>([
    ...ANY,
    ...(path.includes(':') ? (['NotFound'] as const) : []),
    ...(body ? (['UnsupportedMediaType', 'TooLarge'] as const) : []),
    ...(matches ? (['PreconditionRequired', 'PreconditionFailed'] as const) : []),
    ...(once ? (['Conflict', 'Unprocessable'] as const) : []),
    ...problems,
  ])
  return PROBLEM_KINDS.filter((kind) => may.has(kind))
}

const who = ({ rule: { may, own, scope } }: ApiRoute): string =>
  `For: ${may.map((role) => (role === 'manager' && own ? 'managers of this cluster' : `${role}s`)).join(', ')}. ${
    scope ? `For keys with the scope ${scope}.` : 'For no key.'
  }`

const operationOf = (route: ApiRoute, gathered: Gathered): Json => {
  const { name, tag, summary, query, body, answer, status = 200, matches, once, rule } = route
  const asked = query
    ? (schemaOf(query, 'input', gathered) as { properties?: Json; required?: string[] })
    : {}
  const parameters = [
    ...openParts(route.path).map((part) => ({
      name: part,
      in: 'path',
      required: true,
      schema: schemaOf(PARAMS[part], 'input', gathered),
    })),
    ...Object.entries(asked.properties ?? {}).map(([part, schema]) => ({
      name: part,
      in: 'query',
      required: asked.required?.includes(part) ?? false,
      schema,
    })),
    ...(matches ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
    ...(once
      ? [{ $ref: `#/components/parameters/${once === 'needed' ? 'NeededKey' : 'IdempotencyKey'}` }]
      : []),
  ]
  return {
    operationId: name,
    tags: [tag],
    summary,
    description: who(route),
    'x-roles': rule.may,
    ...(rule.scope ? { 'x-scope': rule.scope } : { security: [{ token: [] }, { session: [] }] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input', gathered) } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: { 200: 'Done', 201: 'Created', 202: 'It will be done' }[status],
        content: { 'application/json': { schema: schemaOf(answer, 'output', gathered) } },
      },
      ...Object.fromEntries(
        problemsOf(route).map((kind) => [
          String(PROBLEMS[kind][0]),
          { $ref: `#/components/responses/${kind}` },
        ]),
      ),
    },
  }
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'chosen by the sender, 8 to 100 letters, for this request alone; known for a day',
  schema: { type: 'string', minLength: 8, maxLength: 102 },
} as const

const ABOUT = `Everything that the console's pages do for clusters, as JSON: the same stores, rules and limits, for the
same people. Ids are stable. Days are days in Rome, moments are UTC. What reading answers with an ETag is changed under
\`If-Match\`; where somebody was there first, 412 says what stands now. Requests under an \`Idempotency-Key\` may be sent
again for a day, and what people hear of is asked for under one. Each person, and each key, may ask 300 times a minute.`

/** The document about a list of routes, OpenAPI 3.1. https://spec.openapis.org/oas/v3.1.1.html */
export const documentOf = (routes: readonly ApiRoute[], publicUrl: string): Json => {
  const gathered: Gathered = {}
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, gathered) }
  }
  schemaOf(ProblemAnswer, 'output', gathered)
  return {
    openapi: '3.1.1',
    info: { title: 'Segnavia', version: '1', description: ABOUT },
    servers: [{ url: publicUrl }],
    security: [{ token: [] }, { key: [] }, { session: [] }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'an access token of the provider of accounts, for the client of programs',
        },
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'a key that an officer makes for a program on the desk, `sgk_…`: it opens what its scopes name, while its maker may',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: publicUrl.startsWith('https:') ? '__Host-session' : 'session',
          description:
            'of a browser that has signed in; what changes something has to come from our own pages',
        },
      },
      parameters: {
        IfMatch: {
          name: 'If-Match',
          in: 'header',
          required: true,
          description: 'the ETag of the state that is to be changed, as it was read',
          schema: { type: 'string' },
        },
        IdempotencyKey: { ...IDEMPOTENCY_KEY, required: false },
        NeededKey: { ...IDEMPOTENCY_KEY, required: true },
      },
      responses: Object.fromEntries(
        PROBLEM_KINDS.map((kind) => [
          kind,
          {
            description: PROBLEMS[kind][1],
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
      schemas: gathered,
    },
  }
}

let written: { publicUrl: string; text: string; etag: string } | undefined

/** The document of this API, written once: it never changes while the code does not. */
export const openApi = (publicUrl: string): { text: string; etag: string } => {
  if (written?.publicUrl !== publicUrl) {
    const text = JSON.stringify(documentOf(API_ROUTES, publicUrl))
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
    written = { publicUrl, text, etag }
  }
  return written
}
