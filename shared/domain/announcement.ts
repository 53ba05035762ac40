import * as z from 'zod'
import { Passages, UnreadBecause } from './added-call.ts'
import { Name, Part, Written } from './announcement-fields.ts'
import { OpportunityId } from './opportunity.ts'
import { PersonId } from './person.ts'
import { Day, Instant } from './time.ts'

/** An announcement has one id from the first word on; the call that it becomes is named after it. */
export const AnnouncementId = z.string().regex(/^[0-9a-f]{16}$/)

/** *approved*: nobody is told yet. *discarded*: it is not to become a call. */
export const AnnouncementState = z.enum([
  'draft',
  'inReview',
  'approved',
  'scheduled',
  'published',
  'discarded',
])
export type AnnouncementState = z.infer<typeof AnnouncementState>

/** The longest comment or reason, in characters, and the shortest reason that says something. */
export const LONGEST_COMMENT = 2000
export const SHORTEST_REASON = 20
/** The longest sentence that a mail quotes. */
export const LONGEST_SENTENCE = 300

/** What an act does to a call that is published; in the words of Italian public administration. */
export const ActOnCall = z.enum([
  'prorogato',
  'rettificato',
  'sospeso',
  'termini-riaperti',
  'chiuso-anticipatamente',
  'rifinanziato',
  'revocato',
])
export type ActOnCall = z.infer<typeof ActOnCall>

/** *minor*: spelling, a link that moved; nobody is told. *material*: one sentence says what is different. */
export const UpdateKind = z.enum(['minor', 'material', ...ActOnCall.options])
export type UpdateKind = z.infer<typeof UpdateKind>

/** How who was told of a call hears of an update: at once, in the next digest, or not at all. */
export const Tell = z.enum(['at-once', 'digest', 'silent'])
export type Tell = z.infer<typeof Tell>

const Sentence = z.string().min(1).max(LONGEST_SENTENCE)

/** An act by which a call was changed: what it is called, its number, its day. */
export const OwnAct = z.strictObject({
  form: z.string().min(1).max(40),
  number: z.string().regex(/^\d{1,6}(?:\/\d{4})?$/),
  date: Day,
})
export type OwnAct = z.infer<typeof OwnAct>

export const Update = z.strictObject({
  version: z.int().min(2).describe('of what is published: the one that the update made'),
  at: Instant,
  by: PersonId,
  kind: UpdateKind,
  act: OwnAct.optional(),
  line: z.strictObject({ it: Sentence, en: Sentence.optional() }).optional().describe("the mail's sentence"),
  tell: Tell,
  told: z.int().min(0).optional().describe('how many were to hear of it, as the page counted them'),
  fields: z.array(Name).describe('what is different'),
})
export type Update = z.infer<typeof Update>

export const Standing = z.enum(['running', 'suspended', 'closed', 'revoked'])
export type Standing = z.infer<typeof Standing>

/** What readers are shown, which the form may be ahead of. */
export const Live = z.strictObject({
  written: Written,
  version: z.int().min(1).describe('grows with every update'),
  stored: z.int().min(0).describe('the version that stands among the calls; a lower one is on its way'),
  firstAt: Instant,
  at: Instant.describe('of this version'),
  by: PersonId,
  standing: Standing,
  updates: z.array(Update).max(100),
})
export type Live = z.infer<typeof Live>

/**
 * A row of a file, by which it is known again. *calendar*: of calls that are planned (Reg. (UE) 2021/1060, art. 49).
 * `mark`: of what the row said when it was brought last.
 */
export const BegunFromFile = z.strictObject({
  kind: z.literal('file'),
  file: z.enum(['drafts', 'calendar']),
  row: z.string().min(1).max(120),
  mark: z.string().regex(/^[0-9a-f]{16}$/),
})
export type BegunFromFile = z.infer<typeof BegunFromFile>

const OTHER_BEGINNINGS = [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('address'), url: z.string().min(1).max(1000) }),
  z.strictObject({ kind: z.literal('call'), id: OpportunityId }),
  z.strictObject({ kind: z.literal('copy'), id: AnnouncementId }),
] as const

/** What somebody begins an announcement from. */
export const BeginFrom = z.discriminatedUnion('kind', OTHER_BEGINNINGS)
export type BeginFrom = z.infer<typeof BeginFrom>

/** Where an announcement was begun from: somebody's beginning, or a row of a file. */
export const BegunFrom = z.discriminatedUnion('kind', [...OTHER_BEGINNINGS, BegunFromFile])
export type BegunFrom = z.infer<typeof BegunFrom>

/**
 * What was decided of another call that this may be already. *same*: it is, and both become one call. *apart*: it is not.
 * *open*: nobody has decided, and a written reason lets this one go on all the same.
 */
export const TwinVerdict = z.enum(['same', 'apart', 'open'])
export type TwinVerdict = z.infer<typeof TwinVerdict>

/** Another call, as it was compared: its id, and the rows of sources that it was made of. */
export const Alike = z.strictObject({ call: OpportunityId, rows: z.array(OpportunityId).min(1).max(50) })
export type Alike = z.infer<typeof Alike>

/** A decision on another call: each call is asked of once. */
export const Twin = Alike.extend({
  verdict: TwinVerdict,
  at: Instant,
  by: PersonId,
  reason: z.string().min(SHORTEST_REASON).max(LONGEST_COMMENT).optional().describe('where it was left open'),
})
export type Twin = z.infer<typeof Twin>

/** More calls than these nobody decides of. */
export const MOST_TWINS = 40

export const EventName = z.enum([
  'begun',
  'imported',
  'read',
  'saved',
  'commented',
  'submitted',
  'returned',
  'approved',
  'takenBack',
  'scheduled',
  'unscheduled',
  'published',
  'updated',
  'discarded',
  'compared',
])
export type EventName = z.infer<typeof EventName>

/** What made a revision: each revision is kept whole with the event that made it. */
export const Happened = z.strictObject({
  name: EventName,
  at: Instant,
  by: PersonId.optional().describe('absent: Segnavia itself, e.g. when the hour of a publication came'),
  comment: z.string().min(1).max(LONGEST_COMMENT).optional(),
  sitting: z
    .strictObject({ part: Part, since: Instant })
    .optional()
    .describe('saved by itself, while somebody was writing this part'),
  request: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .describe('of a program: the request that made it, so that one that comes again finds it'),
})
export type Happened = z.infer<typeof Happened>

/** Who is asked to look at it; the substitute stands in when the reviewer is away. */
export const Review = z.strictObject({
  at: Instant,
  by: PersonId,
  reviewer: PersonId.optional(),
  substitute: PersonId.optional(),
})
export type Review = z.infer<typeof Review>

export const Approval = z.strictObject({
  at: Instant,
  by: PersonId,
  reason: z
    .string()
    .min(SHORTEST_REASON)
    .max(LONGEST_COMMENT)
    .optional()
    .describe('why nobody else looked at it; present: a written reason stands in for a second officer'),
})
export type Approval = z.infer<typeof Approval>

/**
 * A call that the consortium's officers write, review and publish here. What is written may be unfinished in any way;
 * what is `live` was complete when it was published.
 */
export const Announcement = z.strictObject({
  id: AnnouncementId,
  revision: z.int().min(1).describe('grows with every change, whoever makes it'),
  state: AnnouncementState,
  begunAt: Instant,
  begunBy: PersonId,
  from: BegunFrom,
  happened: Happened.describe('what made this revision'),
  reading: z.enum(['reading', 'unread', 'ready']).optional().describe('of the address it was begun from'),
  because: UnreadBecause.optional(),
  passages: Passages.optional(),
  written: Written,
  unchecked: z.array(Name).describe('fields that were read or copied, which nobody has checked yet'),
  writers: z
    .array(PersonId)
    .max(50)
    .describe('who wrote what is to be published next: none of them approves it'),
  review: Review.optional(),
  approval: Approval.optional(),
  publishAt: Instant.optional().describe('of one that is scheduled'),
  live: Live.optional(),
  twins: z
    .array(Twin)
    .max(MOST_TWINS)
    .optional()
    .describe('what was decided of calls that it may be already'),
})
export type Announcement = z.infer<typeof Announcement>

/** Something is to be done about it as soon as its moment has come: publish it, or bring it among the calls. */
export const dueAt = ({ state, publishAt, live }: Announcement): Instant | undefined => {
  if (live && live.stored < live.version) return live.at
  return state === 'scheduled' ? publishAt : undefined
}

/** What it is called, as far as it has a name. */
export const titleOf = ({ written, live }: Pick<Announcement, 'written' | 'live'>): string => {
  const title = written.titleIt ?? live?.written.titleIt
  return typeof title === 'string' ? title : ''
}
