import * as z from 'zod'
import { Member, Membership } from '../../../shared/domain/member.ts'
import { MemberFileId } from '../../../shared/domain/member-file.ts'
import { asMember, MemberRecord } from '../../../shared/domain/membership.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Day, dayOf, Instant } from '../../../shared/domain/time.ts'
import { COLUMNS } from '../../../shared/members/columns.ts'
import { profileTexts } from '../../../shared/members/fields.ts'
import { matchedBy } from '../../../shared/members/preview.ts'
import { readFile } from '../../../shared/members/read-file.ts'
import { readMemberRecord, readMemberRecords } from '../../../shared/store/members.ts'
import { seesMember } from '../access/own-clusters.ts'
import { BY_CLUSTER, OFFICES } from '../access/rules.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { beginMemberFile, MOST_WAITED_FOR } from '../members/begin-member-file.ts'
import { applyPlan, filePlan, seenIn } from '../members/import-members.ts'
import { markOf, type WrittenMember, type WrongMember } from '../members/member-form.ts'
import {
  type MemberDesk,
  type MemberWrong,
  memberDesk,
  newMemberDesk,
  recordWritten,
  storeMember,
} from '../members/save-member.ts'
import type { ConsoleServices } from '../services.ts'
import { CallListed, callListed, FitAnswer, fitAnswer } from './call-schemas.ts'
import { hashOf } from './etag.ts'
import { MemberAnswer } from './members.ts'
import { notFound, type Problem, problem, unbuilt } from './problem.ts'
import { route } from './route.ts'

const { clusters: _, id: __, ...profile } = Member.shape
const MemberSent = z.strictObject({
  ...profile,
  vat: MemberRecord.shape.vat,
  clusters: z
    .array(
      z.strictObject({
        cluster: Membership.shape.cluster,
        valueChains: Membership.shape.valueChains,
        joinedOn: Day.optional(),
        leftOn: Day.optional().describe('the first day on which it is no member'),
        againOn: Day.optional().describe('of one that has left: the day on which it comes back'),
      }),
    )
    .describe('memberships of the clusters for whom one acts; others stay as they are'),
})
type MemberSent = z.infer<typeof MemberSent>

/** What was sent, as the page's form would have written it: one way of reading alone. */
const writtenOf = ({ clusters, ...sent }: MemberSent): WrittenMember => ({
  profile: profileTexts(sent as Partial<MemberRecord>, sent.profileLanguage, '\n'),
  memberships: Object.fromEntries(
    clusters.map(({ cluster, valueChains, joinedOn = '', leftOn = '', againOn = '' }) => [
      cluster,
      { chains: valueChains, joinedOn, leftOn, againOn },
    ]),
  ),
})

export const memberTag = (record: MemberRecord): string => hashOf(markOf(record))

const pointerOf = (wrong: WrongMember): string =>
  wrong.field === 'nowhere'
    ? '#/clusters'
    : 'cluster' in wrong
      ? `#/clusters/${wrong.cluster}`
      : `#/${wrong.field}`

const refused = ({ wrong, holder }: MemberWrong): Problem =>
  problem('Unprocessable', 'The member cannot be saved as it is.', {
    errors: wrong.map((one) => ({
      pointer: pointerOf(one),
      detail:
        one.field === 'vat' && holder
          ? `Expected a VAT number of its own: ${holder} has this one.`
          : `Expected ${one.field} as the document describes it${'cluster' in one ? `, in ${one.cluster}` : ''}.`,
    })),
  })

/** Memberships that somebody sent who does not act for their clusters. */
const notOwn = (desk: MemberDesk, { clusters }: MemberSent): Problem | undefined => {
  const own = desk.own.map(({ id }) => id)
  const [other] = clusters.filter(({ cluster }) => !own.includes(cluster))
  return other
    ? problem(
        'Forbidden',
        `Expected memberships of ${own.join(', ')} alone, found ${other.cluster}. Leave the others out.`,
      )
    : undefined
}

const write = async (services: ConsoleServices, person: Person, desk: MemberDesk, body: MemberSent) => {
  const others = notOwn(desk, body)
  if (others) return others
  const read = await recordWritten(services, desk, writtenOf(body))
  if ('wrong' in read) return refused(read)
  const stored = await storeMember(services, desk, read.record)
  if (stored === 'outrun') return outrun(services, person, read.record.id)
  if (stored !== 'saved' && stored !== 'same') return refused(stored)
  const after = (await readMemberRecord(services.table, read.record.id)) ?? read.record
  return { answer: after, etag: memberTag(after) }
}

/** Calls that a preview explains. */
const PREVIEWED = 8

const MatchedAnswer = z.object({
  count: z.int().describe('open calls that it would match'),
  was: z.int().optional().describe('that it matches as it is stored; absent: a new member'),
  calls: z.array(z.object({ call: CallListed, fit: FitAnswer })).describe('the nearest'),
})

const preview = async (services: ConsoleServices, person: Person, desk: MemberDesk, body: MemberSent) => {
  // Of others than one's own nothing is told, as of members (FAULTS G1).
  if (desk.before && !seesMember(person, desk.before)) return notFound(`Member ${desk.before.id}`)
  const others = notOwn(desk, body)
  if (others) return others
  const read = await recordWritten(services, desk, writtenOf(body))
  if ('wrong' in read) return refused(read)
  const snapshots = await whenBuilt(services)
  if (!snapshots) return unbuilt()
  const now = services.now()
  const matched = (record: MemberRecord) => matchedBy(asMember(record, now), snapshots, now, PREVIEWED)
  const { count, calls } = matched(read.record)
  const answered = calls.map(({ call, fit }) => ({ call: callListed(call, now), fit: fitAnswer(fit) }))
  const was = desk.before && matched(desk.before).count
  return { answer: { count, calls: answered, ...(was === undefined ? {} : { was }) } }
}

/** Of a member of other clusters the tag alone is told: enough to add it to one's own, and nothing of it. */
const outrun = async ({ table }: ConsoleServices, person: Person, id: string): Promise<Problem> => {
  const current = await readMemberRecord(table, id)
  return problem('PreconditionFailed', `Member ${id} is another than If-Match names. Read it again.`, {
    ...(current && seesMember(person, current) ? { current } : {}),
    ...(current ? { etag: memberTag(current) } : {}),
  })
}

/** A file of members and what it would do, with how each stood: just that is applied, and nothing that changed since. */
const FileSent = z.strictObject({
  text: z.string().max(3_500_000).describe('CSV, with the columns of the template'),
  apply: z
    .strictObject({ at: Instant, seen: z.record(z.string().max(60), z.string().max(2000)) })
    .optional()
    .describe('what a dry run answered; absent: nothing is stored'),
})
const Cell = z.object({ column: z.enum(COLUMNS), from: z.string(), to: z.string() })
const PlanAnswer = z.object({
  rows: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      state: z.enum(['new', 'changed', 'unchanged', 'wrong']),
      id: z.string().optional(),
      changes: z.array(Cell).optional(),
      wrong: z.array(z.looseObject({})).optional().describe('what is wrong, cell by cell'),
      profileKept: z.boolean().optional().describe('its profile is not its cluster’s to write'),
    }),
  ),
  looked: z
    .object({ at: Instant, seen: z.record(z.string(), z.string()) })
    .describe('to be sent to apply it'),
  later: MemberFileId.optional().describe(
    'the file is large, and stored while nobody waits: what becomes of it is under this id',
  ),
  applied: z
    .object({ saved: z.int(), skipped: z.record(z.string(), z.enum(['outrun', 'taken'])) })
    .optional(),
})

export const memberWritingRoutes = [
  route({
    method: 'POST',
    path: '/clusters/:cluster/members',
    name: 'addMember',
    tag: 'Members',
    summary: 'Adds a member to a cluster; its id is made of its name',
    rule: { ...BY_CLUSTER, act: 'add-member' },
    once: true,
    body: MemberSent,
    answer: MemberAnswer,
    status: 201,
    problems: ['PreconditionFailed'],
    handle: async ({ services, params: { cluster }, body, person }) => {
      const desk = await newMemberDesk(services, cluster)
      return desk ? write(services, person, desk, body) : notFound(`Cluster ${cluster}`)
    },
  }),
  route({
    method: 'PUT',
    path: '/members/:member',
    name: 'changeMember',
    tag: 'Members',
    summary: 'Changes a member’s profile and its memberships of the clusters for whom one acts',
    rule: { may: OFFICES, act: 'edit-member' },
    matches: true,
    body: MemberSent,
    answer: MemberAnswer,
    problems: ['Unprocessable'],
    handle: async ({ services, params: { member }, seen, body, person }) => {
      const desk = await memberDesk(services, person, member)
      if (!desk?.before) return notFound(`Member ${member}`)
      if (memberTag(desk.before) !== seen) return outrun(services, person, member)
      return write(services, person, desk, body)
    },
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/members/import',
    name: 'importMembers',
    tag: 'Members',
    summary: 'Says row by row what a file would do; sent again with what that answered, does it',
    rule: { ...BY_CLUSTER, act: 'import-members' },
    body: FileSent,
    answer: PlanAnswer,
    problems: ['Unprocessable'],
    handle: async ({ services, params, body: { text, apply }, person }) => {
      const desk = await newMemberDesk(services, params.cluster)
      const [cluster] = desk?.own ?? []
      if (!desk || !cluster) return notFound(`Cluster ${params.cluster}`)
      const file = readFile(text)
      if (!('rows' in file))
        return problem(
          'Unprocessable',
          'Expected a CSV file with the columns of the template, found another.',
        )
      const at = apply?.at ?? services.now()
      const records = await readMemberRecords(services.table)
      const today = dayOf(services.now())
      const { clusters } = desk
      const around = { cluster, clusters, records, person, at, today, language: 'en' as const }
      const plan = filePlan(file.rows, around)
      const looked = { at, seen: seenIn(plan, records) }
      if (!apply) return { answer: { rows: plan.rows, looked } }
      if (plan.records.size > MOST_WAITED_FOR) {
        const large = { plan, rows: file.rows, seen: apply.seen }
        const { id } = await beginMemberFile(services, around, large)
        return { answer: { rows: plan.rows, looked, later: id } }
      }
      const applied = await applyPlan(services, plan, apply.seen)
      return { answer: { rows: plan.rows, looked, applied } }
    },
  }),
  route({
    method: 'POST',
    path: '/clusters/:cluster/members/preview',
    name: 'previewNewMember',
    tag: 'Members',
    summary: 'What a new member would match as it is sent; nothing is saved',
    rule: { ...BY_CLUSTER, asks: true },
    body: MemberSent,
    answer: MatchedAnswer,
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params: { cluster }, body, person }) => {
      const desk = await newMemberDesk(services, cluster)
      return desk ? preview(services, person, desk, body) : notFound(`Cluster ${cluster}`)
    },
  }),
  route({
    method: 'POST',
    path: '/members/:member/preview',
    name: 'previewMember',
    tag: 'Members',
    summary: 'What a member would match with its profile as it is sent; nothing is saved',
    rule: { may: OFFICES, asks: true },
    body: MemberSent,
    answer: MatchedAnswer,
    problems: ['Unprocessable', 'Unavailable'],
    handle: async ({ services, params: { member }, body, person }) => {
      const desk = await memberDesk(services, person, member)
      return desk ? preview(services, person, desk, body) : notFound(`Member ${member}`)
    },
  }),
]
