import * as z from 'zod'
import { waitingForReview } from '../../../shared/domain/edit.ts'
import { Edit, Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Ruling } from '../../../shared/domain/ruling.ts'
import { Day } from '../../../shared/domain/time.ts'
import { EVERYBODY, OFFICES } from '../access/rules.ts'
import { mayChange } from '../calls/desks-own.ts'
import { LONGEST_REASON, markOf, readEntry, readRows, type WrongField } from '../calls/edit-form.ts'
import { correctDate, decideEdit } from '../calls/edit-orders.ts'
import { readCall } from '../calls/read-call.ts'
import { ruleRow, rulingsAbout } from '../calls/ruling-orders.ts'
import { whenBuilt } from '../frame/when-built.ts'
import type { ConsoleServices } from '../services.ts'
import { hashOf } from './etag.ts'
import { notFound, type Problem, problem } from './problem.ts'
import { route } from './route.ts'

const LOOKS = { may: EVERYBODY } as const
const RULINGS = '/calls/:call/rulings'
const CORRECTIONS = '/calls/:call/corrections'

const callNow = async (services: ConsoleServices, id: string): Promise<Opportunity | Problem> =>
  (await readCall(services.table, id, (await whenBuilt(services))?.calls)) ?? notFound(`Call ${id}`)

const RulingAnswer = Ruling.meta({ id: 'Ruling' })
const RulingsAnswer = z.object({
  call: OpportunityId,
  rows: z.array(OpportunityId).describe('what the call is made of, as matching last said'),
  rulings: z.array(RulingAnswer).describe('what people decided of these rows, also with rows of other calls'),
})

const rulingsOf = async (services: ConsoleServices, call: Opportunity) => {
  const rulings = await rulingsAbout(services.table, call)
  const rows = call.origins?.map(({ id }) => id) ?? [call.id]
  return { answer: { call: call.id, rows, rulings }, etag: hashOf(JSON.stringify([rows, rulings])) }
}

const CorrectionsAnswer = z
  .object({
    call: OpportunityId,
    rows: z.array(
      z.object({
        id: OpportunityId,
        source: z.string(),
        opensAt: Opportunity.shape.opensAt,
        deadlines: Opportunity.shape.deadlines,
        edits: z.array(Edit).describe('what people set over what the source says'),
        waiting: z
          .array(Edit.shape.field)
          .describe('corrected fields of which the source has said something new since: keep, or take back'),
      }),
    ),
  })
  .meta({ id: 'Corrections' })

const correctionsOf = (call: Opportunity, rows: readonly Opportunity[]) => ({
  answer: {
    call: call.id,
    rows: rows.map((row) => ({
      id: row.id,
      source: row.source,
      ...(row.opensAt ? { opensAt: row.opensAt } : {}),
      deadlines: row.deadlines,
      edits: row.edits ?? [],
      waiting: waitingForReview(row).map(({ field }) => field),
    })),
  },
  etag: markOf(rows),
})

const correctionsNow = async (services: ConsoleServices, id: string) => {
  const call = await callNow(services, id)
  return 'problem' in call ? call : correctionsOf(call, await readRows(services.table, call))
}

const outrun = (now: { answer: object; etag: string }): Problem =>
  problem('PreconditionFailed', 'Somebody wrote of this call since If-Match was read. Read it again.', {
    current: now.answer,
    etag: now.etag,
  })

/** The rows of a call whose dates somebody may correct, as they were seen. */
const rowsSeen = async (services: ConsoleServices, person: Person, id: string, seen: string) => {
  const call = await callNow(services, id)
  if ('problem' in call) return call
  const rows = await readRows(services.table, call)
  if (!mayChange(person, rows))
    return problem('Forbidden', 'Expected an officer of ART-ER: the call is ART-ER’s. Write to its officers.')
  return markOf(rows) === seen ? { rows } : outrun(correctionsOf(call, rows))
}

const EXPECTED: Record<WrongField, string> = {
  day: 'Expected a day of the calendar.',
  hour: 'Expected an hour in Italy such as 12:00.',
  reason: 'Expected a reason.',
}

export const correctionRoutes = [
  route({
    method: 'GET',
    path: RULINGS,
    name: 'listRulings',
    tag: 'Calls',
    summary: 'What people decided of the rows that a call is made of: that they are one call, or others',
    rule: LOOKS,
    answer: RulingsAnswer,
    handle: async ({ services, params }) => {
      const call = await callNow(services, params.call)
      return 'problem' in call ? call : rulingsOf(services, call)
    },
  }),
  route({
    method: 'PUT',
    path: `${RULINGS}/:row`,
    name: 'ruleRow',
    tag: 'Calls',
    summary: 'Rules a row to be another call than all other rows of a call, or to be this one, for everybody',
    rule: { may: OFFICES, act: 'rule-rows' },
    matches: true,
    body: z.strictObject({ verdict: Ruling.shape.verdict }),
    answer: RulingsAnswer,
    handle: async ({ services, params: { call: id, row }, body: { verdict }, seen }) => {
      const [call, other] = await Promise.all([
        callNow(services, id),
        readCall(services.table, row, undefined),
      ])
      if ('problem' in call) return call
      if (!other) return notFound(`Row ${row}`)
      const before = await rulingsOf(services, call)
      if (before.etag !== seen) return outrun(before)
      const isHeld = await ruleRow(services, call, row, verdict)
      const now = await rulingsOf(services, call)
      return isHeld ? now : outrun(now)
    },
  }),
  route({
    method: 'GET',
    path: CORRECTIONS,
    name: 'readCorrections',
    tag: 'Calls',
    summary:
      'The dates of a call, row by row, with what people corrected and what waits for somebody to look',
    rule: LOOKS,
    answer: CorrectionsAnswer,
    handle: ({ services, params }) => correctionsNow(services, params.call),
  }),
  route({
    method: 'POST',
    path: CORRECTIONS,
    name: 'correctDate',
    tag: 'Calls',
    summary: 'Sets a date of a call over what its source says, for everybody, until it is taken back',
    rule: { may: OFFICES, act: 'edit-call' },
    matches: true,
    once: true,
    body: z.strictObject({
      date: z
        .string()
        .regex(/^(?:opensAt|deadlines\.\d{1,2})$/)
        .describe('opensAt, or deadlines. and the place in their list: deadlines.0'),
      day: Day,
      hour: z.string().max(5).default('').describe('12:00, in Italy; absent: it is not stated'),
      reason: z
        .string()
        .trim()
        .min(1)
        .max(LONGEST_REASON)
        .describe('where the right date is, for colleagues'),
    }),
    answer: CorrectionsAnswer,
    handle: async ({ services, params: { call }, body, seen, person }) => {
      const found = await rowsSeen(services, person, call, seen)
      if ('problem' in found) return found
      const asked = readEntry(body, found.rows, 'en')
      if (!asked) return notFound(`Date ${body.date} of ${call}`)
      if ('wrong' in asked)
        return problem('Unprocessable', 'The correction cannot be saved as it is.', {
          errors: asked.wrong.map((field) => ({ pointer: `#/${field}`, detail: EXPECTED[field] })),
        })
      const done = await correctDate(services, asked.row, { ...asked.entry, by: person.id })
      const now = await correctionsNow(services, call)
      return 'problem' in now || done !== 'outrun' ? now : outrun(now)
    },
  }),
  route({
    method: 'PUT',
    path: `${CORRECTIONS}/:row`,
    name: 'decideCorrection',
    tag: 'Calls',
    summary: 'Keeps a correction over what its source says now, or takes it back',
    rule: { may: OFFICES, act: 'edit-call' },
    matches: true,
    body: z.strictObject({ do: z.enum(['keep', 'takeBack']), field: z.enum(['opensAt', 'deadlines']) }),
    answer: CorrectionsAnswer,
    handle: async ({ services, params: { call, row: id }, body, seen, person }) => {
      const found = await rowsSeen(services, person, call, seen)
      if ('problem' in found) return found
      const row = found.rows.find((one) => one.id === id)
      if (!row?.edits?.some(({ field }) => field === body.field))
        return notFound(`Correction of ${body.field} in ${id}`)
      const done = await decideEdit(services, row, body)
      const now = await correctionsNow(services, call)
      return 'problem' in now || done !== 'outrun' ? now : outrun(now)
    },
  }),
]
