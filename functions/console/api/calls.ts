import * as z from 'zod'
import { fitOf } from '../../../shared/digests/candidates.ts'
import { statusOf } from '../../../shared/domain/status.ts'
import { Level } from '../../../shared/domain/vocabulary.ts'
import { seesMember } from '../access/own-clusters.ts'
import { EVERYBODY } from '../access/rules.ts'
import { readCall } from '../calls/read-call.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { CallFilter, selectCalls } from '../pages/calls/select-calls.ts'
import { CallAnswer, CallListed, callListed, FitAnswer, fitAnswer } from './call-schemas.ts'
import { paged } from './page.ts'
import { notFound, unbuilt } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const LOOKS = { may: EVERYBODY, scope: 'read' } as const

const CallQuery = PageQuery.extend({
  q: z.string().max(200).default('').describe('words that its title or summary holds; ten count'),
  level: Level.optional(),
  source: z.string().max(40).optional(),
  status: z.enum(['open', 'forthcoming']).optional(),
  sort: z.enum(['deadline', 'newest']).default('deadline'),
})

export const callRoutes = [
  route({
    method: 'GET',
    path: '/calls',
    name: 'listCalls',
    tag: 'Calls',
    summary: 'Calls that are open or will be',
    rule: LOOKS,
    query: CallQuery,
    answer: pageOf(CallListed),
    problems: ['Unavailable'],
    handle: async ({ services, query: { page, size, ...asked } }) => {
      const snapshots = await whenBuilt(services)
      if (!snapshots) return unbuilt()
      const now = services.now()
      const calls = selectCalls(snapshots.calls.cards.values(), CallFilter.parse(asked), now)
      const { items, ...rest } = paged(calls, { page, size })
      return { answer: { ...rest, items: items.map((call) => callListed(call, now)) } }
    },
  }),
  route({
    method: 'GET',
    path: '/calls/:call',
    name: 'readCall',
    tag: 'Calls',
    summary: 'A call as it is stored now, made of its rows',
    rule: LOOKS,
    answer: CallAnswer,
    handle: async ({ services, params }) => {
      const snapshots = await whenBuilt(services)
      const call = await readCall(services.table, params.call, snapshots?.calls)
      if (!call) return notFound(`Call ${params.call}`)
      return { answer: { ...call, status: statusOf(call, services.now()) } }
    },
  }),
  route({
    method: 'GET',
    path: '/calls/:call/members',
    name: 'listMembersForCall',
    tag: 'Calls',
    summary: 'The members, of those that one sees, that a call is near, nearest first, with why',
    rule: { may: EVERYBODY },
    query: PageQuery,
    answer: pageOf(FitAnswer),
    problems: ['Unavailable'],
    handle: async ({ services, person, params, query }) => {
      const snapshots = await whenBuilt(services)
      if (!snapshots) return unbuilt()
      const call = await readCall(services.table, params.call, snapshots.calls)
      if (!call) return notFound(`Call ${params.call}`)
      const all = snapshots.matcher
        .membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER })
        .flatMap(({ member }) => snapshots.profiles.members.get(member) ?? [])
        .filter((member) => seesMember(person, member))
      const { items, ...rest } = paged(all, query)
      const fits = items.map((member) => fitAnswer(fitOf(member, call, snapshots, services.now())))
      return { answer: { ...rest, items: fits } }
    },
  }),
]
