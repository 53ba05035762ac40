import { randomBytes } from 'node:crypto'
import type { DataRequest } from '../../../shared/domain/data-request.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { addDataRequest } from '../../../shared/store/data-requests.ts'
import type { ConsoleServices } from '../services.ts'
import { type Refused, readAnswer, readExtension, readIdentity, readNew, type Typed } from './request-form.ts'

/** Writes a request down that came by phone or letter. `wrong`: names of the fields that cannot be taken. */
export const registerRequest = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  typed: Typed,
): Promise<{ id: string } | { wrong: string[] }> => {
  const read = readNew(typed, now())
  if (!('value' in read)) return read
  const id = `${read.value.receivedOn}-${randomBytes(3).toString('hex')}`
  await addDataRequest(table, { id, ...read.value })
  return { id }
}

/** What is written of a request, by `typed.do`, makes of it; undefined: it is none of ours, or was written before. */
export const changeBy = (
  typed: Typed,
  request: DataRequest,
  now: Instant,
): { request: DataRequest } | Refused | undefined => {
  // What is answered is closed: it is proof from then on.
  if (request.answer) return undefined
  if (typed.do === 'identity' && !request.identity) {
    const read = readIdentity(typed, request, now)
    return 'value' in read
      ? { request: { ...request, identity: read.value } }
      : { form: 'identity', typed, ...read }
  }
  if (typed.do === 'extend' && !request.extended) {
    const read = readExtension(typed, now)
    return 'value' in read
      ? { request: { ...request, extended: read.value } }
      : { form: 'extend', typed, ...read }
  }
  if (typed.do !== 'answer') return undefined
  const read = readAnswer(typed, request, now)
  if (!('value' in read)) return { form: 'answer', typed, ...read }
  // Who it is has to be known before anything is given or erased; a refusal may be for want of it.
  if (read.value.outcome === 'granted' && !request.identity)
    return { form: 'answer', typed, wrong: ['identity'] }
  return { request: { ...request, answer: read.value } }
}
