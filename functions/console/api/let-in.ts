import type { Person } from '../../../shared/domain/person.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { logSafely } from '../../../shared/runtime/log-safely.ts'
import { countInMinute } from '../../../shared/store/limits.ts'
import type { ConsoleServices, PageContext } from '../services.ts'
import { type Problem, problem } from './problem.ts'

/** As often as one person may ask the API in a minute (FAULTS G9): a program that reads page after page asks less. */
export const MOST_IN_A_MINUTE = 300

/** As RFC 6750 writes it; longer than any token of a person's that is not made up. */
const BEARER = /^Bearer ([\w.~+/=-]{1,8000})$/i

/** Why the API does not let somebody in. */
export const KEPT_OUT = {
  notYours: problem('Forbidden', 'Expected somebody whose role and cluster allow this, found another.'),
  refused: problem('Forbidden', 'Expected a request of our own pages, found one of another site.'),
  signedOut: problem('Unauthorized', 'Expected an access token or a session, found none. Sign in first.', {
    headers: { 'www-authenticate': 'Bearer realm="segnavia"' },
  }),
  badToken: problem(
    'Unauthorized',
    'Expected a valid access token for this API. Ask the provider for another.',
    {
      headers: { 'www-authenticate': 'Bearer realm="segnavia", error="invalid_token"' },
    },
  ),
  unreachable: problem('Unavailable', 'The provider of accounts cannot be asked. Try again later.'),
  tooMany: problem('TooMany', `Expected at most ${MOST_IN_A_MINUTE} requests a minute. Wait for the next.`, {
    headers: { 'retry-after': '60' },
  }),
} as const satisfies Record<string, Problem>
export type KeptOut = keyof typeof KEPT_OUT

/** Whose access token comes along with a request; undefined: none does. */
export const personByToken = async (
  c: PageContext,
  { accounts, now }: Pick<ConsoleServices, 'accounts' | 'now'>,
): Promise<Person | KeptOut | undefined> => {
  const sent = c.req.header('authorization')
  if (sent === undefined) return undefined
  const token = BEARER.exec(sent)?.[1]
  if (token === undefined) return 'badToken'
  try {
    return (await accounts.bearer(token, now())) ?? 'badToken'
  } catch (error) {
    logger.warn('an access token could not be checked', { error: logSafely(error) })
    return 'unreachable'
  }
}

/** Whether somebody may ask once more now. */
export const mayAskAgain = ({ table }: Pick<ConsoleServices, 'table'>, { id }: Person): Promise<boolean> =>
  countInMinute(table, 'api', id, MOST_IN_A_MINUTE)
