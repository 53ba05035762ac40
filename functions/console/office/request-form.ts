import type * as z from 'zod'
import { DataRequest } from '../../../shared/domain/data-request.ts'
import { type Day, dayOf, type Instant } from '../../../shared/domain/time.ts'

/** What was typed, as it was: shown again where it cannot be taken. */
export type Typed = Record<string, string>

/** @param body a form as it was sent */
export const typedIn = (body: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.trim()]] : [],
    ),
  )

/** A form that could not be taken: which one, what was typed, and the fields that are wrong. */
export type Refused = { form: 'new' | 'identity' | 'extend' | 'answer'; typed: Typed; wrong: string[] }

type Read<T> = { value: T } | { wrong: string[] }

const NewRequest = DataRequest.pick({
  name: true,
  reach: true,
  channel: true,
  right: true,
  wording: true,
  receivedOn: true,
  writtenBy: true,
})
export type NewRequest = z.infer<typeof NewRequest>
const Identity = DataRequest.shape.identity.unwrap()
const Extended = DataRequest.shape.extended.unwrap()
const Answer = DataRequest.shape.answer.unwrap()

/** @param alsoWrong fields whose value is of the right form and cannot be all the same */
const read = <T>(schema: z.ZodType<T>, typed: unknown, alsoWrong: string[] = []): Read<T> => {
  const parsed = schema.safeParse(typed)
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]))
  const wrong = [...new Set([...issues, ...alsoWrong])]
  return parsed.success && wrong.length === 0 ? { value: parsed.data } : { wrong }
}

const only = (typed: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(names.map((name) => [name, typed[name] ?? '']))

/** Is it a day of the calendar, not before `from` (at first: the day from which the GDPR applies) and not after today? */
const isPast = (day: Day | undefined, today: Day, from: Day = '2018-05-25'): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return (
    day !== undefined &&
    !Number.isNaN(at) &&
    new Date(at).toISOString().startsWith(day) &&
    day >= from &&
    day <= today
  )
}

/** A request that came on a day that has been. */
export const readNew = (typed: Typed, now: Instant): Read<NewRequest> =>
  read(
    NewRequest,
    only(typed, Object.keys(NewRequest.shape)),
    isPast(typed.receivedOn, dayOf(now)) ? [] : ['receivedOn'],
  )

const dayWrong = (typed: Typed, { receivedOn }: DataRequest, now: Instant): string[] =>
  isPast(typed.on, dayOf(now), receivedOn) ? [] : ['on']

export const readIdentity = (typed: Typed, request: DataRequest, now: Instant) =>
  read(Identity, only(typed, Object.keys(Identity.shape)), dayWrong(typed, request, now))

export const readExtension = (typed: Typed, now: Instant) =>
  read(Extended, { ...only(typed, ['because']), on: dayOf(now) })

export const readAnswer = (typed: Typed, request: DataRequest, now: Instant) =>
  read(Answer, only(typed, Object.keys(Answer.shape)), dayWrong(typed, request, now))
