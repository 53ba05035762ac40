import * as z from 'zod'
import { AddedCall, AddedId } from '../../../shared/domain/added-call.ts'
import { asListed } from '../../../shared/domain/edit.ts'
import { type Opportunity, OpportunityId } from '../../../shared/domain/opportunity.ts'
import { Instant } from '../../../shared/domain/time.ts'
import { readAddedCall } from '../../../shared/store/added-calls.ts'
import { readOpportunity } from '../../../shared/store/opportunities.ts'
import { formOfCall, type WrongCall, writtenCall } from '../calls/added-form.ts'
import { joinedOf } from '../calls/added-orders.ts'
import { callIdOf, markOf } from '../calls/adding.ts'
import { isTakenOver } from '../calls/desks-own.ts'
import type { ConsoleServices } from '../services.ts'
import { notFound, type Problem, problem } from './problem.ts'

const EXPECTED = {
  missing: 'missing',
  long: 'too long',
  form: 'not in a form that can be read',
  order: 'out of order with another field',
  past: 'over already',
  both: 'said along with what rules it out',
} as const

const Form = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
/** A draft, or the call that it has become, as its office works on it. */
export const AddedAnswer = z
  .object({
    id: AddedId,
    state: z.enum([...AddedCall.shape.state.options, 'added']),
    because: AddedCall.shape.because,
    at: AddedCall.shape.at,
    lastBy: AddedCall.shape.lastBy,
    form: Form.describe('what was read, or what somebody has saved: to be checked, and sent to add the call'),
    call: OpportunityId.optional().describe('that it is, once it was added'),
    withdrawnAt: Instant.optional(),
    consortiums: z
      .boolean()
      .optional()
      .describe('ART-ER has taken the call over, or announces it: its officers alone change it'),
  })
  .meta({ id: 'AddedCall' })

/** A draft as it is answered. */
export const addedAnswer = ({ id, state, because, at, lastBy, read = {}, form }: AddedCall) => ({
  id,
  state,
  at,
  lastBy,
  ...(because ? { because } : {}),
  form: form ? writtenCall(form) : formOfCall(read),
})

/** A call that was added, as its office may say it otherwise. */
const callAnswer = async (services: ConsoleServices, call: Opportunity) => {
  const { sourceId, byHand, withdrawnAt, firstSeenAt } = call
  const isKept = await isTakenOver(services.table, call, await joinedOf(call, services))
  return {
    id: sourceId,
    state: 'added' as const,
    at: byHand?.at ?? firstSeenAt,
    lastBy: byHand?.by ?? '-',
    form: formOfCall(asListed(call)),
    call: call.id,
    consortiums: isKept,
    ...(withdrawnAt ? { withdrawnAt } : {}),
  }
}

/** The ETag of a draft. */
export const draftTag = ({ revision }: AddedCall): string => `draft-${revision}`
/** The ETag of a call that was added. */
export const callTag = (call: Opportunity): string => `call-${markOf(call)}`

/** Which one a path names. */
export type Named = { cluster: AddedCall['cluster']; added: string }

/** The draft that a path names, or that there is none. */
export const draftOf = async ({ table }: ConsoleServices, { cluster, added }: Named) =>
  (await readAddedCall(table, cluster, added)) ?? notFound(`Draft ${added} of ${cluster}`)

/** What is under an id: the call, once it was added, else its draft. */
export const foundAt = async ({ table }: ConsoleServices, { cluster, added }: Named) => {
  const [call, draft] = await Promise.all([
    readOpportunity(table, callIdOf(cluster, added)),
    readAddedCall(table, cluster, added),
  ])
  return call ? { call } : draft ? { draft } : notFound(`Added call ${added} of ${cluster}`)
}

/** What is under an id now. */
export const addedNow = async (services: ConsoleServices, named: Named) => {
  const found = await foundAt(services, named)
  if ('problem' in found) return found
  return 'call' in found
    ? { answer: await callAnswer(services, found.call), etag: callTag(found.call) }
    : { answer: addedAnswer(found.draft), etag: draftTag(found.draft) }
}

/** Somebody wrote into a draft since it was read. */
export const outrun = (draft: AddedCall): Problem =>
  problem('PreconditionFailed', `Draft ${draft.id} is another than If-Match names. Read it again.`, {
    current: addedAnswer(draft),
    etag: draftTag(draft),
  })

/** Somebody wrote since it was read: what it is now. */
export const outrunNow = async (services: ConsoleServices, named: Named): Promise<Problem> => {
  const now = await addedNow(services, named)
  if ('problem' in now) return now
  return problem('PreconditionFailed', `${named.added} is another than If-Match names. Read it again.`, {
    current: now.answer,
    etag: now.etag,
  })
}

/** Why an office changes a call no more. */
export const consortiums = (id: string): Problem =>
  problem(
    'Forbidden',
    `Expected an officer of ART-ER: ART-ER has ${id} by now, and it goes to the members of all clusters. Write to its officers.`,
  )

/** What is wrong in a form, field by field. */
export const wrongIn = (wrong: readonly WrongCall[], detail: string, etag?: string): Problem =>
  problem('Unprocessable', detail, {
    ...(etag ? { etag } : {}),
    errors: wrong.map(({ name, what }) => ({ pointer: `#/${name}`, detail: `This is ${EXPECTED[what]}.` })),
  })
