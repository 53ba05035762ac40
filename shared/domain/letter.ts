import * as z from 'zod'
import { AnnouncementId } from './announcement.ts'
import { DESK_NEWS } from './announcement-letters.ts'
import { ClusterId, MemberId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { PersonId } from './person.ts'
import { Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

/** The id of a contact, as contact.ts has it. */
const Person = z.string().regex(/^[a-z0-9-]{2,60}$/)

export const LetterId = z.string().regex(/^[a-z0-9-]{4,90}$/)

/**
 * Under whom a letter is kept, so that what becomes of its owner becomes of it: a contact, a sign-up, or, where
 * somebody has only typed an address, the asking itself. *office*: a cluster, by its id, or the desk;
 * nobody is named in these but who works there, by its account.
 */
export const LetterOwner = z.object({ kind: z.enum(['contact', 'sign-up', 'asked', 'office']), id: Person })
export type LetterOwner = z.infer<typeof LetterOwner>

/** Longest message that a contact may add for its cluster's office, in characters. */
export const LONGEST_MESSAGE = 1000
/** Longest answer of an office. */
export const LONGEST_ANSWER = 2000

/** What each kind of letter says and to whom, in ids; addresses are looked up when it is sent. */
export const LetterContent = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('own-link'), addressHash: z.string() })
    .describe('to whom has this address: the way to its own page'),
  z
    .strictObject({ kind: z.literal('confirmation') })
    .describe('to who was named by a colleague: is it wanted?'),
  z
    .strictObject({
      kind: z.literal('stand-in'),
      absent: Person,
      members: z.array(MemberId).min(1),
      until: Instant,
    })
    .describe('to the owner: a colleague is away and named it'),
  z
    .strictObject({ kind: z.literal('stand-in-declined'), colleague: Person })
    .describe('to the owner: its colleague does not stand in, it is written to again'),
  z
    .strictObject({
      kind: z.literal('talk'),
      cluster: ClusterId,
      call: OpportunityId,
      title: z.string(),
      language: z.string().optional().describe('of the title'),
      message: z.string().max(LONGEST_MESSAGE).optional(),
    })
    .describe("to the cluster's office: the owner would like to talk about a call"),
  z
    .strictObject({ kind: z.literal('question'), question: z.string() })
    .describe("to the cluster's office: the owner looked for a call that we do not know"),
  z
    .strictObject({ kind: z.literal('answer'), question: z.string() })
    .describe("to the owner: the office's answer"),
  z
    .strictObject({
      kind: z.literal('desk'),
      to: PersonId,
      news: z.enum(DESK_NEWS),
      announcement: AnnouncementId,
      revision: z.int().min(1),
    })
    .describe('to an officer: what became of an announcement'),
  z
    .strictObject({
      kind: z.literal('desk-answer'),
      announcement: z.string().regex(/^[0-9a-f]{16}$/),
      question: LetterId,
    })
    .describe("to the owner: the desk's answer to what it asked of an announced call"),
  z
    .strictObject({ kind: z.literal('proposal-taken'), call: OpportunityId, title: z.string() })
    .describe("to the cluster's office: the consortium makes an announcement of the call that it proposed"),
  z
    .strictObject({ kind: z.literal('friday') })
    .describe("to the cluster's office: what Monday will bring, and three things to check"),
])
export type LetterContent = z.infer<typeof LetterContent>

/** *claimed*: an attempt is at it. *unknown*: SES may have taken it; like all but *pending* it is never sent again. */
export const LetterState = z.enum(['pending', 'claimed', 'sent', 'failed', 'unknown'])
export type LetterState = z.infer<typeof LetterState>

/** A mail that someone has asked for by pressing a button on a page: written down first, then sent once. */
export const Letter = z.strictObject({
  owner: LetterOwner,
  id: LetterId,
  at: Instant,
  state: LetterState,
  claim: z.strictObject({ token: z.string(), at: Instant }).optional(),
  sesId: z.string().optional(),
  because: z.string().optional().describe('why it failed'),
  content: LetterContent,
})
export type Letter = z.infer<typeof Letter>

/** A contact's question about a call that it looked for and we do not know, and its office's answer. */
export const Question = z.strictObject({
  id: LetterId,
  contact: Person,
  cluster: ClusterId,
  at: Instant,
  language: ReaderLanguage.describe('in which it is to be answered'),
  asked: z.string().min(1).max(400).describe('a link or a title, as it was typed'),
  message: z.string().max(LONGEST_MESSAGE).optional(),
  state: z.enum(['open', 'answered']),
  answer: z.string().max(LONGEST_ANSWER).optional(),
  answeredAt: Instant.optional(),
  call: OpportunityId.optional().describe('the call that was meant, where we have read it since'),
})
export type Question = z.infer<typeof Question>
