import * as z from 'zod'
import { Announcement, type Announcement as One } from '../../../shared/domain/announcement.ts'
import { OpportunityId } from '../../../shared/domain/opportunity.ts'
import { Promised } from '../../../shared/domain/promised.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { readAnnouncement } from '../../../shared/store/announcements.ts'
import { ALL_CLUSTERS, OFFICERS } from '../access/rules.ts'
import { afterwardsOf } from '../desk/afterwards-of.ts'
import { resemblingFor, writtenOf } from '../desk/alike.ts'
import { reachFor } from '../desk/reach.ts'
import { carry, type Ordering, ordered } from './announcement-carry.ts'
import { AnnouncementAnswer, announcementTag } from './announcement-schemas.ts'
import { CallNamed, callNamed } from './call-schemas.ts'
import { notFound, problem } from './problem.ts'
import { route } from './route.ts'

const ONE = '/announcements/:announcement'
const LOOKS = { may: ALL_CLUSTERS, scope: 'read' } as const

const find = async ({ services, params }: Pick<Ordering, 'services' | 'params'>) =>
  (await readAnnouncement(services.table, params.announcement)) ??
  notFound(`Announcement ${params.announcement}`)

const TwinAnswer = z
  .object({
    call: CallNamed,
    rows: z.array(OpportunityId).describe('rows of sources that it was made of'),
    ground: z.string().describe('by what it is like it'),
    certain: z.boolean().describe('the rule that joins rows would join the two'),
    near: z.boolean().describe('nothing goes on beside it undecided and without a reason'),
    announcement: Announcement.shape.id.optional().describe('where it is another announcement of the desk'),
    decided: Announcement.shape.twins.unwrap().element.optional(),
  })
  .meta({ id: 'AnnouncementTwin' })

const Count = z.object({ contacts: z.int(), members: z.int() })
const Groups = z
  .record(z.string(), Count)
  .describe('by cluster (`create`) and value chain (`create/fashion`)')

const ReachAnswer = z
  .object({
    state: z
      .enum(['reached', 'closed', 'untitled', 'unread', 'notYet'])
      .describe('*reached*: it was counted; otherwise why not. *notYet*: nothing was matched yet'),
    at: Instant.optional().describe('when it would go out'),
    all: Count.optional(),
    atOnce: z.int().optional().describe('contacts: at most'),
    inDigest: z.int().optional(),
    unreachable: z.int().optional(),
    groups: Groups.optional(),
  })
  .meta({ id: 'AnnouncementReach' })

const Line = z.object({
  kind: z.string(),
  version: z.int().describe('of the call'),
  ...Count.shape,
  failed: z.int(),
  unknown: z.int(),
  bounced: z.int(),
  complained: z.int(),
})

const AfterwardsAnswer = z
  .object({
    promised: Promised.optional().describe('whom it was expected to reach'),
    told: Count.extend({ before: z.int().describe('contacts told before it was announced') }),
    groups: Groups,
    lines: z.array(Line),
    runs: z.array(z.object({ period: z.string(), at: Instant, contacts: z.int(), lines: z.array(Line) })),
    answers: z
      .object({ followed: z.int(), declined: z.int(), reasons: z.record(z.string(), z.int()) })
      .optional()
      .describe('of contacts; absent: fewer than three'),
    opened: z.record(z.string(), z.int()).describe('how often pages on it were opened; none below three'),
  })
  .meta({ id: 'AnnouncementAfterwards' })

const reachOf = async (one: One, services: Ordering['services']): Promise<z.input<typeof ReachAnswer>> => {
  const reaching = await reachFor(services)(one)
  if (reaching.kind !== 'reached')
    return { state: reaching.kind, ...('at' in reaching ? { at: reaching.at } : {}) }
  const { told, contacts } = reaching.reach
  const groups = [...told.clusters, ...told.chains].map(([group, count]) => [
    group,
    { contacts: count.contacts, members: count.members },
  ])
  return {
    state: 'reached',
    at: reaching.at,
    all: { contacts: told.all.contacts, members: told.all.members },
    ...contacts,
    groups: Object.fromEntries(groups),
  }
}

/** What is looked at before an announcement goes out, and after it did: counts alone, of nobody. */
export const announcementLookRoutes = [
  route({
    method: 'GET',
    path: `${ONE}/twins`,
    name: 'listAnnouncementTwins',
    tag: 'Announcements',
    summary: 'Calls and announcements that it may be already, likeliest first, and what was decided of each',
    rule: LOOKS,
    answer: z.object({ twins: z.array(TwinAnswer) }),
    handle: async (asked) => {
      const one = await find(asked)
      if ('problem' in one) return one
      const twins = (await resemblingFor(asked.services)(one)).map(
        ({ duplicate, alike, near, announcement, twin }) => ({
          call: callNamed(duplicate.call),
          rows: alike.rows,
          ground: duplicate.ground,
          certain: duplicate.certain,
          near,
          ...(announcement ? { announcement: announcement.id } : {}),
          ...(twin ? { decided: twin } : {}),
        }),
      )
      return { answer: { twins }, etag: announcementTag(one) }
    },
  }),
  route({
    method: 'PUT',
    path: `${ONE}/twins/:call`,
    name: 'compareAnnouncement',
    tag: 'Announcements',
    summary: 'Decides whether another call is this one; a person does, no key',
    rule: { may: OFFICERS, act: 'decide-announcement' },
    matches: true,
    once: true,
    body: z.strictObject({
      verdict: z.enum(['same', 'apart']),
      fill: z.boolean().default(false).describe('of *same*: takes over what is empty here, to be checked'),
    }),
    answer: AnnouncementAnswer,
    problems: ['Conflict', 'Unprocessable'],
    handle: async (asked) => {
      const before = await find(asked)
      if ('problem' in before) return before
      const { params, body, seen } = asked
      const other = (await resemblingFor(asked.services)(before)).find(
        ({ alike }) => alike.call === params.call || alike.rows.includes(params.call),
      )
      if (!other) return notFound(`A call like it under ${params.call}`)
      const { verdict, fill } = body
      if (fill && verdict === 'apart')
        return problem('Unprocessable', 'Expected fill of a call that is the same.', {
          errors: [{ pointer: '#/fill', detail: 'Expected it with the verdict same alone.' }],
        })
      const filled = fill ? { fill: writtenOf(other) } : {}
      return carry(asked, {
        order: { do: 'compare', other: other.alike, verdict, ...filled },
        isSeen: (one) => announcementTag(one) === seen,
        reply: ordered,
      })
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/reach`,
    name: 'readAnnouncementReach',
    tag: 'Announcements',
    summary: 'Whom it would reach as it is written, by the rules that choose for mails: counts',
    rule: LOOKS,
    answer: ReachAnswer,
    handle: async (asked) => {
      const one = await find(asked)
      return 'problem' in one ? one : { answer: await reachOf(one, asked.services) }
    },
  }),
  route({
    method: 'GET',
    path: `${ONE}/afterwards`,
    name: 'readAnnouncementAfterwards',
    tag: 'Announcements',
    summary: 'How one that is published went: told, bounced, answered, opened, beside what was promised',
    rule: LOOKS,
    answer: AfterwardsAnswer,
    handle: async (asked) => {
      const one = await find(asked)
      if ('problem' in one) return one
      if (!one.live) return notFound(`A publication of announcement ${one.id}`)
      const { told, promised, said, opened } = await afterwardsOf(one, asked.services)
      const answer = {
        told: { ...told.all, before: told.before },
        groups: Object.fromEntries(told.groups),
        lines: told.lines,
        runs: told.runs,
        opened,
        ...(promised ? { promised } : {}),
        ...(said ? { answers: said } : {}),
      }
      return { answer }
    },
  }),
]
