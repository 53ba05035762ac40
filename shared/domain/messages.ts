import * as z from 'zod'
import { AddedId } from './added-call.ts'
import { AnnouncementId } from './announcement.ts'
import { ContactId } from './contact.ts'
import { LetterId, LetterOwner } from './letter.ts'
import { Period } from './mail.ts'
import { ClusterId } from './member.ts'
import { MemberFileId } from './member-file.ts'
import { SourceId } from './opportunity.ts'
import { Instant } from './time.ts'

/** Unknown fields are let through: during a deployment old code reads what new code wrote (FAULTS I6). */

/** Something that the snapshots are made of has changed. Ten of these make one build. */
export const Changed = z.object({ at: Instant, cause: z.string() })
export type Changed = z.infer<typeof Changed>

/** One shard of a digest run is ready to be sent. */
export const ShardReady = z.object({ period: Period, shard: z.int().min(0) })
export type ShardReady = z.infer<typeof ShardReady>

/** A letter was written down and is to be sent. It carries ids alone: never an address, never a token. */
export const LetterReady = z.object({ owner: LetterOwner, letter: LetterId })
export type LetterReady = z.infer<typeof LetterReady>

/**
 * An office asks to see Monday's digest of one of its contacts: at its own address, marked as a test. Nothing is stored
 * by it, and a message that comes twice sends it twice.
 */
export const TestAsked = z.object({ test: ContactId, cluster: ClusterId })
export type TestAsked = z.infer<typeof TestAsked>

/** What the urgent queue carries. */
export type Urgent = ShardReady | LetterReady | TestAsked

/** An office has pasted a call: `added` is its draft, which holds the address or the text that is to be read. */
export const PastedAsked = z.object({ added: AddedId, cluster: ClusterId })
export type PastedAsked = z.infer<typeof PastedAsked>

/** An office has applied a large file of members: `members` is its id. */
export const MembersAsked = z.object({ members: MemberFileId, cluster: ClusterId })
export type MembersAsked = z.infer<typeof MembersAsked>

/** An operator starts the run of a week or of a day by hand: the one whose period this is, and no later one. */
export const RunAsked = z.object({ run: z.enum(['weekly', 'daily']), period: Period })
export type RunAsked = z.infer<typeof RunAsked>

/** An officer has begun an announcement from an address: `desk` is its id. */
export const DeskAsked = z.object({ desk: AnnouncementId })
export type DeskAsked = z.infer<typeof DeskAsked>

/** An operator asks for a quarantined run to be let in: `release` is when it started. */
export const ReadingAsked = z.object({ source: SourceId, release: Instant })
export type ReadingAsked = z.infer<typeof ReadingAsked>
