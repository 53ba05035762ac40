import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import type { PageContext } from '../services.ts'

/** Where the API is described, for programs. */
export const DOCUMENT = '/api/v1/openapi.json'

/** Whether an address is one of the API: what is wrong is then told as a problem, not as a page. */
export const isApi = (path: string): boolean => path.startsWith('/api/')

/** What can be wrong with a request, or with us: status (RFC 9110) and what it means wherever it is answered. */
export const PROBLEMS = {
  BadRequest: [400, 'The request cannot be read as this route expects it'],
  Unauthorized: [401, 'Nobody has signed in, or the access token is not valid'],
  Forbidden: [403, 'Whoever asks may not do this'],
  NotFound: [404, 'There is no such thing, or none that is yours'],
  Conflict: [409, 'Something else stands in the way as things are now'],
  PreconditionFailed: [412, 'Somebody changed it since it was read'],
  TooLarge: [413, 'The body is longer than any request of this API'],
  UnsupportedMediaType: [415, 'The body is not declared as JSON'],
  Unprocessable: [422, 'The request can be read, and cannot be done as it is'],
  PreconditionRequired: [428, 'It has to be said which state is to be changed'],
  TooMany: [429, 'More requests came than one person may send'],
  Failed: [500, 'It failed on our side'],
  Unavailable: [503, 'Something that this needs is not there yet, or not to be reached'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>

export type ProblemKind = keyof typeof PROBLEMS
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as ProblemKind[]

/** A field of the request and what is expected of it; `pointer` as in RFC 6901, of a body `#/it/0`, of a query `?page`. */
const FieldError = z.object({ pointer: z.string(), detail: z.string() })
export type FieldError = z.infer<typeof FieldError>

/** A problem as it is answered (RFC 9457). */
export const ProblemAnswer = z
  .object({
    type: z.string().describe('where the document describes this kind of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what it is about, what was expected, and what to do'),
    errors: z.array(FieldError).optional().describe('field by field, where fields are wrong'),
    current: z.unknown().optional().describe('what stands now, where it was changed meanwhile'),
  })
  .meta({ id: 'Problem' })

/** What a route answers instead of what was asked for. */
export type Problem = {
  problem: ProblemKind
  detail: string
  errors?: FieldError[]
  /** What stands now, where somebody changed it meanwhile. */
  current?: unknown
  /** The ETag of what stands now. */
  etag?: string
  headers?: Record<string, string>
}

export const problem = (
  kind: ProblemKind,
  detail: string,
  more: Omit<Problem, 'problem' | 'detail'> = {},
): Problem => ({ problem: kind, detail, ...more })

/** @param what "call eu-sedia:X", in the words of the request and nobody's name */
export const notFound = (what: string): Problem =>
  problem('NotFound', `${what}: expected one that is stored, found none. Read the list it belongs to.`)

/** Nothing is matched before the first matching. */
export const unbuilt = (): Problem =>
  problem('Unavailable', 'Expected calls and members to be matched by now, found none. Try again in minutes.')

/** Answers with a problem. Never a text of an error, nor anything about a person (FAULTS G8). */
export const answerProblem = (
  c: PageContext,
  { problem: kind, detail, errors, current, etag, headers = {} }: Problem,
): Response => {
  const [status, title] = PROBLEMS[kind]
  const type = `${DOCUMENT}#/components/responses/${kind}`
  const body = { type, title, status, detail, ...(errors ? { errors } : {}), ...(current ? { current } : {}) }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(etag ? { etag: `"${etag}"` } : {}),
    ...headers,
  })
}
