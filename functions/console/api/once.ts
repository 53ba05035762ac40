import { beginOnce, endOnce } from '../../../shared/store/once.ts'
import type { ConsoleServices, PageContext } from '../services.ts'
import { hashOf } from './etag.ts'
import { answerProblem, problem } from './problem.ts'

/** A key as a program chooses it: a UUID, say. */
const KEY = /^[\x21-\x7e]{8,100}$/

/** The key as it was chosen: programs send it as it is, or quoted, as the header's draft has it. */
const keyIn = (c: PageContext): string | undefined =>
  c.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1')

const requestOf = (c: PageContext, text: string): string =>
  JSON.stringify([c.req.method, c.req.path, c.req.header('if-match') ?? '', text])

/** A name of this very request under its key; '': it has none. The same who, key and request have the same name. */
export const nameOfRequest = (c: PageContext, who: string, text: string): string => {
  const key = keyIn(c)
  return key === undefined ? '' : hashOf(JSON.stringify([who, key, requestOf(c, text)]))
}

/**
 * Does what is asked under an `Idempotency-Key` once: the same request is given the first answer again, for a day. A
 * failure of ours is not kept: it may be tried again. As draft-ietf-httpapi-idempotency-key-header says: 400 for none
 * where one is needed, 422 for another request's, 409 while the first is being done.
 * @param who whose key it is: keys of different people, or programs, are different
 */
export const once = async (
  c: PageContext,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  { who, text, isNeeded }: { who: string; text: string; isNeeded: boolean },
  handle: () => Promise<Response>,
): Promise<Response> => {
  const key = keyIn(c)
  if (key === undefined && isNeeded)
    return answerProblem(
      c,
      problem(
        'BadRequest',
        'Expected an Idempotency-Key: this is told to people. Choose one, such as a UUID.',
      ),
    )
  if (key === undefined) return handle()
  if (!KEY.test(key))
    return answerProblem(
      c,
      problem(
        'BadRequest',
        'Expected an Idempotency-Key of 8 to 100 letters without spaces, such as a UUID.',
      ),
    )
  const begun = await beginOnce(table, { person: who, key, request: requestOf(c, text) }, now())
  if (begun === 'other')
    return answerProblem(
      c,
      problem('Unprocessable', 'Expected an Idempotency-Key of its own for each request. Choose another.'),
    )
  if (begun === 'running')
    return answerProblem(
      c,
      problem(
        'Conflict',
        'The first request under this Idempotency-Key is not answered yet. Ask again later.',
      ),
    )
  if (begun !== 'fresh')
    return c.body(begun.body, begun.status as 200, {
      'content-type': begun.status < 400 ? 'application/json' : 'application/problem+json',
      'cache-control': 'no-store',
      ...(begun.etag ? { etag: begun.etag } : {}),
    })
  const answer = await handle()
  if (answer.status < 500) {
    const body = await answer.clone().text()
    const etag = answer.headers.get('etag') ?? undefined
    await endOnce(table, { person: who, key }, { status: answer.status, body, etag })
  }
  return answer
}
