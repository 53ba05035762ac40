import * as z from 'zod'
import { type OwnAct, OwnAct as OwnActSchema, Tell, UpdateKind } from '../../../shared/domain/announcement.ts'
import type { Order } from '../../../shared/domain/announcement-flow.ts'
import { PersonId } from '../../../shared/domain/person.ts'
import { isCalendarDay } from '../../../shared/domain/time.ts'
import { instantAt } from '../../../shared/domain/wall-clock.ts'

type Body = Readonly<Record<string, unknown>>

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, 5000) : ''

/** The fields of an order as they were typed, to be shown again where it was refused. */
export const typedIn = (body: Body): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (textIn(value) ? [[name, textIn(value)]] : [])),
  )

const over = (body: Body): { over?: string } => {
  const reason = textIn(body.over)
  return reason === '' ? {} : { over: reason }
}

const commented = (body: Body, name: string): { comment?: string } => {
  const comment = textIn(body[name])
  return comment === '' ? {} : { comment }
}

const personIn = (value: unknown): string | undefined => PersonId.safeParse(value).data

/** A number and a day that can be read; undefined where the act is not named whole. */
const actIn = (body: Body): OwnAct | undefined => {
  const asked = OwnActSchema.safeParse({
    form: textIn(body.actForm),
    number: textIn(body.actNumber),
    date: textIn(body.actDate),
  })
  return asked.success && isCalendarDay(asked.data.date) ? asked.data : undefined
}

const updateIn = (body: Body): Order | undefined => {
  const kind = UpdateKind.safeParse(body.kind).data
  if (!kind) return undefined
  // Nobody hears of what is minor, whatever was chosen below it.
  const tell = kind === 'minor' ? 'silent' : (Tell.safeParse(body.tell).data ?? 'at-once')
  const act = actIn(body)
  const [it, en] = [textIn(body.lineIt).replace(/\s+/g, ' '), textIn(body.lineEn).replace(/\s+/g, ' ')]
  const told = z.coerce.number().int().min(0).max(1e6).safeParse(body.told).data
  return {
    do: 'update',
    kind,
    tell,
    ...(act ? { act } : {}),
    ...(it ? { line: { it: it.slice(0, 300), ...(en ? { en: en.slice(0, 300) } : {}) } } : {}),
    ...(told === undefined ? {} : { told }),
  }
}

/** What a form orders; *doubled*, *skipped* and *moment* say what is wrong with an hour. Undefined: no order of ours. */
export const orderIn = (body: Body): Order | 'doubled' | 'skipped' | 'moment' | undefined => {
  const [reviewer, substitute] = [personIn(body.reviewer), personIn(body.substitute)]
  switch (body.do) {
    case 'comment':
      return { do: 'comment', comment: textIn(body.comment) }
    case 'submit':
      return { do: 'submit', reviewer, substitute, ...commented(body, 'note'), ...over(body) }
    case 'approve':
      return {
        do: 'approve',
        ...commented(body, 'comment'),
        ...(textIn(body.reason) ? { reason: textIn(body.reason) } : {}),
      }
    case 'return':
      return { do: 'return', comment: textIn(body.comment) }
    case 'publish':
      return { do: 'publish', ...over(body) }
    case 'takeBack':
    case 'unschedule':
    case 'discard':
      return { do: body.do }
    case 'schedule': {
      const [day, hour] = [textIn(body.day), textIn(body.hour)]
      if (!isCalendarDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)) return 'moment'
      const turn = body.turn === 'first' || body.turn === 'second' ? body.turn : undefined
      const at = instantAt(`${day}T${hour}`, turn)
      return at === 'doubled' || at === 'skipped' ? at : { do: 'schedule', at, ...over(body) }
    }
    case 'update':
      return updateIn(body)
    default:
      return undefined
  }
}
