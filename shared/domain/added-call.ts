import * as z from 'zod'
import { ClusterId } from './member.ts'
import { Draft } from './opportunity.ts'
import { Instant } from './time.ts'

/** A call that an office adds has one id from the first word on: as a draft, and as a row of the office's own source. */
export const AddedId = z.string().regex(/^[0-9a-f]{16}$/)

/** The longest text of a call that can be pasted, in characters: as much as a call holds. */
export const LONGEST_PASTED = 100_000
/** The longest address. */
export const LONGEST_ADDRESS = 1000
/** So long may a draft lie before it is gone, in days after the last change. */
export const DRAFT_DAYS = 90

/** Why a page could not be read; pages have words for each, and offer to paste the text instead. */
export const UnreadBecause = z.enum([
  'address',
  'redirect',
  'robots',
  'gone',
  'answer',
  'unreachable',
  'slow',
  'large',
  'not-text',
  'busy',
  'empty',
])
export type UnreadBecause = z.infer<typeof UnreadBecause>

/** What was read of a call, as far as it could be; whatever is missing is for a person to write. */
export const ReadCall = Draft.partial()
export type ReadCall = z.infer<typeof ReadCall>

/** The form's parts that can be read from a text; each may have the passage that it was read from. */
export const READ_PARTS = [
  'title',
  'summary',
  'funder',
  'level',
  'language',
  'url',
  'opensAt',
  'deadlines',
  'end',
  'procedure',
  'aidForms',
  'perProjectMax',
  'intensity',
  'spendMin',
  'total',
  'applicants',
] as const
export const ReadPart = z.enum(READ_PARTS)
export type ReadPart = z.infer<typeof ReadPart>

/** Words of the page or the text, by the part that was read from them. */
export const Passages = z.partialRecord(ReadPart, z.string().min(1).max(400))
export type Passages = z.infer<typeof Passages>

/** Where an office has a call from. */
export const Pasted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('address'), url: z.string().min(1).max(LONGEST_ADDRESS) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(LONGEST_PASTED) }),
])
export type Pasted = z.infer<typeof Pasted>

/**
 * A call that an office is adding, before anybody is told of it: *reading*, until ingest has read what was pasted; then
 * *ready* to be checked, or *unread*, with the reason.
 */
export const AddedCall = z.strictObject({
  id: AddedId,
  cluster: ClusterId,
  by: z.string().min(1).max(200).describe('id of who began it'),
  begunAt: Instant,
  at: Instant.describe('of the last change'),
  lastBy: z.string().min(1).max(200).describe('id of who changed it last'),
  revision: z.int().min(1).describe('grows with every change'),
  pasted: Pasted,
  state: z.enum(['reading', 'unread', 'ready']),
  because: UnreadBecause.optional(),
  read: ReadCall.optional(),
  passages: Passages.optional(),
  form: z
    .record(z.string().max(40), z.union([z.string(), z.array(z.string())]))
    .optional()
    .describe('the form as somebody saved it, right or wrong'),
})
export type AddedCall = z.infer<typeof AddedCall>
