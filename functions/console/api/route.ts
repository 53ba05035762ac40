import * as z from 'zod'
import type { Person } from '../../../shared/domain/person.ts'
import type { Rule } from '../access/rules.ts'
import type { ConsoleServices } from '../services.ts'
import type { ParamsOf } from './params.ts'
import type { Problem, ProblemKind } from './problem.ts'

export const PREFIX = '/api/v1'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What routes are gathered under in the document. */
export const TAGS = {
  Clusters: 'clusters and the rule sets in force',
  Drafts:
    'the one rule set of a cluster that is being worked on: changed, tried out, published, brought back',
  Judged: 'calls that an office judges for a value chain',
  Friday: 'what Monday brings, and what the office decides of single calls before it',
  Announcements: 'the desk: regional calls written, reviewed, published and updated',
  Calls: 'calls as they are read and matched',
  Members: 'members, what they match, and why or why not',
  Runs: 'digests and daily runs',
  Office: 'sources, notes, questions of contacts, and who did what',
} as const

/** Who asks what, as it was checked. */
export type Asked<Path extends string, Query, Body> = {
  services: ConsoleServices
  person: Person
  params: ParamsOf<Path>
  query: Query
  body: Body
  /** The state that `If-Match` names, without its quotes; '': none was named. */
  seen: string
  /** Names this very request under its `Idempotency-Key`, 16 letters; '': it came without one. */
  request: string
  /** Says what is done is about, for the list of what was done, where the path does not. */
  about: (subject: string) => void
}

/** @param etag of the state that is answered, without quotes */
export type Reply<Answer> = { answer: Answer; etag?: string }

type Declared<
  Path extends string,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> = {
  method: Method
  /** Below /api/v1. */
  path: Path
  /** Name of the operation: `readDraft`. */
  name: string
  tag: keyof typeof TAGS
  summary: string
  rule: Rule
  query?: Query
  body?: Body
  answer: Answer
  /** 201: it creates something. 202: it is done later. */
  status?: 201 | 202
  /** `If-Match` has to say which state is to be changed. */
  matches?: true
  /** May be sent again under the same `Idempotency-Key`: the first answer is given again. *needed*: never without. */
  once?: true | 'needed'
  /** What it may answer beside what any route may. */
  problems?: readonly ProblemKind[]
  handle: (asked: Asked<Path, z.infer<Query>, z.infer<Body>>) => Promise<Reply<z.input<Answer>> | Problem>
}

/** A route of the API, in one place: where, for whom, what goes in, what comes out, and what is done. */
export type ApiRoute = Omit<Declared<string, z.ZodObject, z.ZodType, z.ZodType>, 'handle'> & {
  handle: (
    asked: Asked<string, unknown, unknown> & { params: Record<string, unknown> },
  ) => Promise<Reply<unknown> | Problem>
}

/**
 * Declares a route. What it is handed was read by the very schemas that it declares (serve.ts), which types cannot
 * follow through a list of routes that each declare others: hence the one assertion.
 */
export const route = <
  const Path extends string,
  Answer extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
>(
  declared: Declared<Path, Query, Body, Answer>,
): ApiRoute => ({ ...declared, path: `${PREFIX}${declared.path}` }) as unknown as ApiRoute

/** `GET /api/v1/clusters`: as the table of routes names it. */
export const keyOf = ({ method, path }: Pick<ApiRoute, 'method' | 'path'>): string => `${method} ${path}`

/** Which page of a list is asked for. */
export const PageQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1).describe('from 1 on'),
  size: z.coerce.number().int().min(1).max(100).default(25).describe('how many on a page'),
})

/** One page of a list, and how many there are in all. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ items: z.array(row), total: z.int().min(0), page: z.int().min(1), pages: z.int().min(1) })
