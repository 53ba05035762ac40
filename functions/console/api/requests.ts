import * as z from 'zod'
import { DataRequest, DataRight, daysLeft, dueOn } from '../../../shared/domain/data-request.ts'
import { Day, dayOf } from '../../../shared/domain/time.ts'
import {
  readDataRequest,
  readDataRequests,
  replaceDataRequest,
  type StoredRequest,
} from '../../../shared/store/data-requests.ts'
import { ALL_CLUSTERS } from '../access/rules.ts'
import { changeBy, registerRequest } from '../office/request-orders.ts'
import { selectRequests } from '../pages/office/select-lists.ts'
import type { ConsoleServices } from '../services.ts'
import { paged } from './page.ts'
import { notFound, type Problem, problem } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const REQUESTS = '/requests'

const RequestAnswer = z
  .object({
    ...DataRequest.shape,
    dueOn: Day.describe('the last day for the answer'),
    daysLeft: z.int().optional().describe('negative when that day is past; absent: it is answered'),
  })
  .meta({ id: 'DataRequest' })

const answerOf = (request: DataRequest, services: ConsoleServices) => {
  const left = daysLeft(request, dayOf(services.now()))
  return { ...request, dueOn: dueOn(request), ...(left === undefined ? {} : { daysLeft: left }) }
}

const tagOf = ({ version }: StoredRequest): string => `request-${version}`

const reply = (stored: StoredRequest, services: ConsoleServices) => ({
  answer: answerOf(stored.request, services),
  etag: tagOf(stored),
})

const { id: _, identity, extended, answer, ...fresh } = DataRequest.shape
const Sent = z.strictObject(fresh)

const Change = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('identity'), ...identity.unwrap().shape }),
  z.strictObject({ do: z.literal('extend'), because: extended.unwrap().shape.because }),
  z.strictObject({ do: z.literal('answer'), ...answer.unwrap().shape }),
])

const wrongIn = (wrong: readonly string[]): Problem =>
  problem('Unprocessable', 'It cannot be written down as it is.', {
    errors: wrong.map((field) => ({
      pointer: `#/${field}`,
      detail:
        field === 'identity'
          ? 'Expected it to be written down first how it was checked who asks.'
          : /on$/i.test(field)
            ? 'Expected a day of the calendar that has been, and not before the request.'
            : `Expected ${field} as the document describes it.`,
    })),
  })

const outrun = (stored: StoredRequest, services: ConsoleServices): Problem =>
  problem(
    'PreconditionFailed',
    `Request ${stored.request.id} is another than If-Match names. Read it again.`,
    {
      current: answerOf(stored.request, services),
      etag: tagOf(stored),
    },
  )

export const requestRoutes = [
  route({
    method: 'GET',
    path: REQUESTS,
    name: 'listRequests',
    tag: 'Office',
    summary: 'The register of requests about personal data that came by phone or letter',
    rule: { may: ALL_CLUSTERS },
    query: PageQuery.extend({
      q: z.string().max(200).default('').describe('words of its name or wording'),
      right: DataRight.optional(),
      state: z.enum(['open', 'answered']).optional(),
      sort: z.enum(['due', 'newest', 'name']).default('due'),
    }),
    answer: pageOf(RequestAnswer),
    handle: async ({ services, query: { page, size, right, state, ...asked } }) => {
      const requests = selectRequests(await readDataRequests(services.table), {
        ...asked,
        right: right ?? '',
        state: state ?? '',
      })
      const { items, ...rest } = paged(requests, { page, size })
      return { answer: { ...rest, items: items.map((one) => answerOf(one, services)) } }
    },
  }),
  route({
    method: 'POST',
    path: REQUESTS,
    name: 'addRequest',
    tag: 'Office',
    summary: 'Writes down a request about personal data that came by phone or letter',
    rule: { may: ALL_CLUSTERS, act: 'add-request' },
    once: true,
    body: Sent,
    answer: RequestAnswer,
    status: 201,
    handle: async ({ services, body, about }) => {
      const registered = await registerRequest(services, body)
      if ('wrong' in registered) return wrongIn(registered.wrong)
      about(registered.id)
      const stored = await readDataRequest(services.table, registered.id)
      return stored ? reply(stored, services) : notFound(`Request ${registered.id}`)
    },
  }),
  route({
    method: 'GET',
    path: `${REQUESTS}/:request`,
    name: 'readRequest',
    tag: 'Office',
    summary: 'A request about personal data, and what became of it',
    rule: { may: ALL_CLUSTERS },
    answer: RequestAnswer,
    handle: async ({ services, params: { request } }) => {
      const stored = await readDataRequest(services.table, request)
      return stored ? reply(stored, services) : notFound(`Request ${request}`)
    },
  }),
  route({
    method: 'PUT',
    path: `${REQUESTS}/:request`,
    name: 'settleRequest',
    tag: 'Office',
    summary:
      'Writes down that it was checked who asks, that two months more are needed, or the answer, which closes it',
    rule: { may: ALL_CLUSTERS, act: 'settle-request' },
    matches: true,
    body: Change,
    answer: RequestAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async ({ services, params, body, seen }) => {
      const stored = await readDataRequest(services.table, params.request)
      if (!stored) return notFound(`Request ${params.request}`)
      if (tagOf(stored) !== seen) return outrun(stored, services)
      const change = changeBy(body, stored.request, services.now())
      if (!change)
        return problem(
          'Conflict',
          `Expected request ${params.request} without that yet, found it written down.`,
        )
      if ('form' in change) return wrongIn(change.wrong)
      const isDone = await replaceDataRequest(services.table, change.request, stored.version)
      const after = (await readDataRequest(services.table, params.request)) ?? stored
      return isDone ? reply(after, services) : outrun(after, services)
    },
  }),
]
