import * as z from 'zod'
import { fitOf } from '../../../shared/digests/candidates.ts'
import { unmatchedAmong } from '../../../shared/digests/friday/monday.ts'
import { ContactId } from '../../../shared/domain/contact.ts'
import { ClusterId, MemberKind } from '../../../shared/domain/member.ts'
import { asMember, MemberRecord } from '../../../shared/domain/membership.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { Size } from '../../../shared/domain/vocabulary.ts'
import { readMemberRecord, readMemberRecords } from '../../../shared/store/members.ts'
import { clustersSeen, seesMember } from '../access/own-clusters.ts'
import { EVERYBODY } from '../access/rules.ts'
import { answerFor } from '../contact/why-not.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { callsOf } from '../members/member-calls.ts'
import { markOf } from '../members/member-form.ts'
import { MemberFilter, ORDERS, STANDINGS, selectMembers } from '../pages/members/select-members.ts'
import type { ConsoleServices } from '../services.ts'
import { CallListed, callListed, FitAnswer, fitAnswer, ObstacleAnswer } from './call-schemas.ts'
import { hashOf } from './etag.ts'
import { paged } from './page.ts'
import { notFound, unbuilt } from './problem.ts'
import { PageQuery, pageOf, route } from './route.ts'

const LOOKS = { may: EVERYBODY } as const

/** One that whoever asks does not see is answered as if it were not there. */
const recordSeen = async ({ table }: ConsoleServices, person: Person, id: string) => {
  const record = await readMemberRecord(table, id)
  return record && seesMember(person, record) ? record : undefined
}

export const MemberAnswer = z.object(MemberRecord.shape).meta({ id: 'Member' })

const MemberQuery = PageQuery.extend({
  q: z.string().max(200).default('').describe('words of its name, place, VAT number or profile; ten count'),
  cluster: ClusterId.optional(),
  chain: z.string().max(80).optional().describe('cluster and value chain: create/fashion'),
  kind: MemberKind.optional(),
  employees: Size.optional().describe('size of the enterprise'),
  standing: z.enum(STANDINGS).default('current'),
  matched: z.literal('none').optional().describe('none: those to whom nothing that is open is near'),
  order: z.enum(ORDERS).default('name'),
})

export const memberRoutes = [
  route({
    method: 'GET',
    path: '/members',
    name: 'listMembers',
    tag: 'Members',
    summary: 'Members of the clusters that one sees, or of one of these',
    rule: LOOKS,
    query: MemberQuery,
    answer: pageOf(MemberAnswer),
    handle: async ({ services, person, query: { page, size, employees, ...asked } }) => {
      const filter = MemberFilter.parse({ ...asked, size: employees })
      const [records, snapshots] = await Promise.all([
        readMemberRecords(services.table),
        filter.matched === '' ? undefined : whenBuilt(services),
      ])
      const now = services.now()
      const isUnmatched = ({ id }: MemberRecord): boolean => {
        const member = snapshots?.profiles.members.get(id)
        return snapshots !== undefined && (!member || unmatchedAmong([member], { snapshots }, now).length > 0)
      }
      const wanted = { ...filter, seen: new Set(clustersSeen(person)) }
      return { answer: paged(selectMembers(records, wanted, dayOf(now), isUnmatched), { page, size }) }
    },
  }),
  route({
    method: 'GET',
    path: '/members/:member',
    name: 'readMember',
    tag: 'Members',
    summary: 'A member with all its memberships, also those that are over or to come',
    rule: LOOKS,
    answer: MemberAnswer,
    handle: async ({ services, person, params }) => {
      const record = await recordSeen(services, person, params.member)
      return record ? { answer: record, etag: hashOf(markOf(record)) } : notFound(`Member ${params.member}`)
    },
  }),
  route({
    method: 'GET',
    path: '/members/:member/calls',
    name: 'listCallsForMember',
    tag: 'Members',
    summary: 'What a member matches now, best first, those that rule it out last',
    rule: LOOKS,
    query: PageQuery,
    answer: pageOf(z.object({ call: CallListed, fit: FitAnswer })),
    problems: ['Unavailable'],
    handle: async ({ services, person, params, query }) => {
      const [record, snapshots] = await Promise.all([
        recordSeen(services, person, params.member),
        whenBuilt(services),
      ])
      if (!record) return notFound(`Member ${params.member}`)
      const now = services.now()
      const fittings = snapshots && callsOf(asMember(record, now), snapshots, now)
      if (!fittings) return unbuilt()
      const { items, ...rest } = paged(fittings, query)
      const answered = items.map(({ call, fit }) => ({ call: callListed(call, now), fit: fitAnswer(fit) }))
      return { answer: { ...rest, items: answered } }
    },
  }),
  route({
    method: 'GET',
    path: '/members/:member/calls/:call',
    name: 'explainCall',
    tag: 'Members',
    summary:
      'Why a call is in a member’s mails or is not: everything that keeps it out, in the order in which it acts',
    rule: LOOKS,
    query: z.strictObject({
      contact: ContactId.optional().describe('the contact that is asked about; absent: the member’s first'),
    }),
    answer: z.object({
      match: z.boolean().describe('is it near enough, whatever else keeps it away?'),
      found: z.boolean().optional().describe('a saved search of the contact finds it'),
      obstacles: z.array(ObstacleAnswer),
      standing: z
        .looseObject({ next: z.enum(['card', 'title', 'page', 'none']) })
        .optional()
        .describe('its place in the next mail'),
      contact: ContactId.optional(),
      fit: FitAnswer.optional(),
    }),
    problems: ['Unavailable'],
    handle: async ({ services, person, params, query: { contact = '' } }) => {
      const [record, snapshots] = await Promise.all([
        recordSeen(services, person, params.member),
        whenBuilt(services),
      ])
      if (!record) return notFound(`Member ${params.member}`)
      if (!snapshots) return unbuilt()
      const now = services.now()
      const member = asMember(record, now)
      const asked = await answerFor(params.call, member, contact, snapshots, services)
      if (asked.kind !== 'answered' || !asked.call) return notFound(`Call ${params.call}`)
      const { call, explanation, answer, contacts } = asked
      return {
        answer: {
          match: answer.match,
          obstacles: answer.obstacles,
          ...(answer.found ? { found: true } : {}),
          ...(answer.standing ? { standing: answer.standing } : {}),
          ...(contacts.chosen ? { contact: contacts.chosen.id } : {}),
          ...(explanation ? { fit: fitAnswer(fitOf(member, call, snapshots, now)) } : {}),
        },
      }
    },
  }),
]
