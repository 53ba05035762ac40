import * as z from 'zod'
import { ClusterId } from './member.ts'
import { Role } from './person.ts'
import { Day, Instant } from './time.ts'
import { ReaderLanguage } from './vocabulary.ts'

/** A file of members that is being stored; a name for it that nobody guesses. */
export const MemberFileId = z.string().regex(/^[0-9a-f]{16}$/)
export type MemberFileId = z.infer<typeof MemberFileId>

/** For how long it can be read what became of a file, in days; its rows are kept as uploads are. */
export const MEMBER_FILE_DAYS = 30

/** A member that somebody else wrote meanwhile, or whose VAT number was given to another, is left as it is. */
export const NotStored = z.enum(['outrun', 'taken'])
export type NotStored = z.infer<typeof NotStored>

/** A large file of members that an office applies: stored while nobody has to wait for it. */
export const MemberFileWork = z.strictObject({
  id: MemberFileId,
  cluster: ClusterId,
  roles: z.array(Role).describe('of who applies it, at that moment'),
  at: Instant.describe('when it was looked at'),
  today: Day,
  begunAt: Instant,
  language: ReaderLanguage,
  members: z.int().min(1).describe('that it is to store'),
  stored: z.int().min(0),
  notStored: z.record(z.string(), NotStored).describe('by the id of the member'),
  notedAt: Instant.describe('when it was last noted how far it is'),
  doneAt: Instant.optional(),
})
export type MemberFileWork = z.infer<typeof MemberFileWork>
