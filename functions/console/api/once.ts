import { beginOnce, endOnce } from '../../../shared/store/once.ts'
import type { ConsoleServices, PageContext } from '../services.ts'
import { answerProblem, problem } from './problem.ts'

/** A key as a program chooses it: a UUID, say. */
const KEY = /^[\x21-\x7e]{8,100}$/

/**
 * Does what is asked under an `Idempotency-Key` once: the same request is given the first answer again, for a day. A
 * failure of ours is not kept: it may be tried again.
 */
export const once = async (
  c: PageContext,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  { person, text }: { person: string; text: string },
  handle: () => Promise<Response>,
): Promise<Response> => {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return handle()
  if (!KEY.test(key))
    return answerProblem(
      c,
      problem(
        'BadRequest',
        'Expected an Idempotency-Key of 8 to 100 letters without spaces, such as a UUID.',
      ),
    )
  const request = JSON.stringify([c.req.method, c.req.path, c.req.header('if-match') ?? '', text])
  const begun = await beginOnce(table, { person, key, request }, now())
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
    await endOnce(table, { person, key }, { status: answer.status, body, etag })
  }
  return answer
}
