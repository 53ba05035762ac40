import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { REQUEST_YEARS } from './privacy.ts'
import { Day } from './time.ts'

/** How somebody asked who has not used a link of ours. */
export const RequestChannel = z.enum(['phone', 'letter', 'mail', 'in-person'])
export type RequestChannel = z.infer<typeof RequestChannel>

/** The rights of GDPR, arts. 15 to 18, 20 and 21. */
export const DataRight = z.enum([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
])
export type DataRight = z.infer<typeof DataRight>

/** How it was made sure that who asks is who it is about. */
export const IdentityCheck = z.enum(['call-back', 'reply-from-address', 'document', 'known-in-person'])
export type IdentityCheck = z.infer<typeof IdentityCheck>

/** Who wrote something down here; pages know nobody by name yet. */
const Writer = z.string().trim().min(1).max(80)

/** Somebody's request about its own data that came by phone or letter, and what became of it (GDPR, art. 12). */
export const DataRequest = z.strictObject({
  id: z.string().regex(/^\d{4}-\d\d-\d\d-[a-z0-9]{4,8}$/),
  name: z.string().trim().min(1).max(120),
  reach: z.string().trim().min(1).max(300).describe('where the answer goes: an address, a phone number'),
  channel: RequestChannel,
  right: DataRight,
  wording: z.string().trim().max(1000).describe('what was asked, in few words'),
  receivedOn: Day,
  writtenBy: Writer,
  identity: z.strictObject({ check: IdentityCheck, by: Writer, on: Day }).optional(),
  extended: z
    .strictObject({ on: Day, because: z.string().trim().min(1).max(500) })
    .optional()
    .describe('by two further months, told to who asked within the first (art. 12.3)'),
  answer: z
    .strictObject({
      outcome: z.enum(['granted', 'refused']),
      text: z.string().trim().min(1).max(1500).describe('what was done and answered; a refusal says why'),
      proof: z
        .string()
        .trim()
        .min(1)
        .max(300)
        .describe('where the answer can be found: protocol number, mail'),
      by: Writer,
      on: Day,
    })
    .optional(),
})
export type DataRequest = z.infer<typeof DataRequest>

/**
 * The last day for the answer: one month after the request, three where it was extended. The same day of the month, or
 * its last where it has no such day (Regulation 1182/71, art. 3.2.c). Where that day is a holiday the law allows the next
 * working day; we keep the earlier one.
 */
export const dueOn = ({ receivedOn, extended }: Pick<DataRequest, 'receivedOn' | 'extended'>): Day =>
  Temporal.PlainDate.from(receivedOn)
    .add({ months: extended ? 3 : 1 })
    .toString()

/** Days from `today` to the last day for the answer: negative when it is past. Undefined: it is answered. */
export const daysLeft = (request: DataRequest, today: Day): number | undefined =>
  request.answer
    ? undefined
    : Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(dueOn(request))).days

/** The day after which a request is no longer kept: five years from its answer, or from when it was due. */
export const keptUntil = (request: DataRequest): Day =>
  Temporal.PlainDate.from(request.answer?.on ?? dueOn(request))
    .add({ years: REQUEST_YEARS })
    .toString()
