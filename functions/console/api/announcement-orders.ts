import * as z from 'zod'
import { LONGEST_COMMENT, OwnAct, Tell, Update, UpdateKind } from '../../../shared/domain/announcement.ts'
import type { Order } from '../../../shared/domain/announcement-flow.ts'
import { PersonId } from '../../../shared/domain/person.ts'
import { Instant, isCalendarDay } from '../../../shared/domain/time.ts'
import { OFFICERS } from '../access/rules.ts'
import { carry, type Ordering, ordered } from './announcement-carry.ts'
import { AnnouncementAnswer, announcementTag } from './announcement-schemas.ts'
import { problem } from './problem.ts'
import { route } from './route.ts'

const ONE = '/announcements/:announcement'
/** A reason, where it goes on beside a call that it very likely is. */
const Over = z
  .string()
  .trim()
  .max(LONGEST_COMMENT)
  .optional()
  .describe('why it goes on beside a call like it')
const Comment = z.string().trim().max(LONGEST_COMMENT)

/** Orders of who writes it, which a program may be trusted with; those of who looks at it, which are a person's own. */
const WRITES = { may: OFFICERS, act: 'decide-announcement', scope: 'draft' } as const
const JUDGES = { may: OFFICERS, act: 'decide-announcement' } as const
const PUBLISHES = { may: OFFICERS, act: 'decide-announcement', scope: 'publish' } as const

/** Carries out an order of the announcement as a whole. */
const order = (asked: Ordering, what: Order) =>
  carry(asked, {
    order: what,
    isSeen: (before) => announcementTag(before) === asked.seen,
    reply: ordered,
  })

const given = <Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> =>
  text ? ({ [key]: text } as Record<Key, string>) : {}

/** What every one of these has: a state that was seen, and a key under which it may be sent again. */
const SAFE = { tag: 'Announcements', answer: AnnouncementAnswer, matches: true, once: true } as const
/** Of what members hear of, the key is asked for. */
const NEEDED = { ...SAFE, once: 'needed', problems: ['Conflict', 'Unprocessable'] } as const

export const announcementOrderRoutes = [
  route({
    ...SAFE,
    method: 'POST',
    path: `${ONE}/comments`,
    name: 'commentOnAnnouncement',
    summary: 'Adds a comment, which stays in the history',
    rule: WRITES,
    body: z.strictObject({ comment: Comment }),
    handle: (asked) => order(asked, { do: 'comment', comment: asked.body.comment }),
  }),
  route({
    ...SAFE,
    method: 'POST',
    path: `${ONE}/submission`,
    name: 'submitAnnouncement',
    summary: 'Hands a draft that lacks nothing to a second officer',
    rule: WRITES,
    body: z.strictObject({
      reviewer: PersonId.optional().describe('who is asked; absent: any other officer'),
      substitute: PersonId.optional().describe('who is asked where the reviewer is away'),
      comment: Comment.optional(),
      over: Over,
    }),
    handle: (asked) => {
      const { reviewer, substitute, comment, over } = asked.body
      const said = { ...given('comment', comment), ...given('over', over) }
      return order(asked, { do: 'submit', reviewer, substitute, ...said })
    },
  }),
  route({
    ...SAFE,
    method: 'DELETE',
    path: `${ONE}/submission`,
    name: 'takeAnnouncementBack',
    summary: 'Takes back what was handed in, approved or scheduled: a draft again',
    rule: WRITES,
    handle: (asked) => order(asked, { do: 'takeBack' }),
  }),
  route({
    ...SAFE,
    method: 'POST',
    path: `${ONE}/return`,
    name: 'returnAnnouncement',
    summary: 'Hands it back with a comment; a person does, no key',
    rule: JUDGES,
    body: z.strictObject({ comment: Comment }),
    handle: (asked) => order(asked, { do: 'return', comment: asked.body.comment }),
  }),
  route({
    ...SAFE,
    method: 'POST',
    path: `${ONE}/approval`,
    name: 'approveAnnouncement',
    summary: 'Approves what another officer wrote, or gives the written reason that stands in; no key does',
    rule: JUDGES,
    body: z.strictObject({ comment: Comment.optional(), reason: Comment.optional() }),
    handle: (asked) => {
      const { comment, reason } = asked.body
      return order(asked, { do: 'approve', ...given('comment', comment), ...given('reason', reason) })
    },
  }),
  route({
    ...NEEDED,
    method: 'POST',
    path: `${ONE}/publication`,
    name: 'publishAnnouncement',
    summary: 'Publishes what was approved, now: members hear of it',
    rule: PUBLISHES,
    body: z.strictObject({ over: Over }),
    handle: (asked) => order(asked, { do: 'publish', ...given('over', asked.body.over) }),
  }),
  route({
    ...NEEDED,
    method: 'PUT',
    path: `${ONE}/publication`,
    name: 'scheduleAnnouncement',
    summary: 'Schedules what was approved, to the minute',
    rule: PUBLISHES,
    body: z.strictObject({
      at: Instant.describe('in UTC: an hour that comes twice in Rome comes once here'),
      over: Over,
    }),
    handle: (asked) => {
      const { at, over } = asked.body
      return order(asked, { do: 'schedule', at, ...given('over', over) })
    },
  }),
  route({
    ...SAFE,
    method: 'DELETE',
    path: `${ONE}/publication`,
    name: 'unscheduleAnnouncement',
    summary: 'Takes a schedule back: approved, and not published',
    rule: PUBLISHES,
    handle: (asked) => order(asked, { do: 'unschedule' }),
  }),
  route({
    ...NEEDED,
    method: 'POST',
    path: `${ONE}/updates`,
    name: 'updateAnnouncement',
    summary: 'Publishes what is different, or an act: extended, corrected, suspended … revoked',
    rule: PUBLISHES,
    body: z.strictObject({
      kind: UpdateKind,
      act: OwnAct.optional().describe('by which it was done; needed of acts'),
      line: Update.shape.line.describe('one sentence, for who was told; needed but of minor corrections'),
      tell: Tell,
    }),
    handle: (asked) => {
      const { kind, act, line, tell } = asked.body
      if (act && !isCalendarDay(act.date))
        return Promise.resolve(
          problem('Unprocessable', 'Expected a day of the calendar.', {
            errors: [{ pointer: '#/act/date', detail: 'Expected a day like 2026-06-29.' }],
          }),
        )
      const { it = '', en } = line ?? {}
      const told = it ? { line: { it, ...(en ? { en } : {}) } } : {}
      return order(asked, { do: 'update', kind, tell, ...(act ? { act } : {}), ...told })
    },
  }),
  route({
    ...SAFE,
    method: 'DELETE',
    path: ONE,
    name: 'discardAnnouncement',
    summary: 'Discards what is not published; it stays in the list, with its history',
    rule: WRITES,
    handle: (asked) => order(asked, { do: 'discard' }),
  }),
]
