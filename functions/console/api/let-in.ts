import { type ApiKey, keyStanding } from '../../../shared/domain/api-key.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { logSafely } from '../../../shared/runtime/log-safely.ts'
import { findApiKey, isKeySecret, noteKeyUse } from '../../../shared/store/api-keys.ts'
import { countInMinute } from '../../../shared/store/limits.ts'
import { readPerson } from '../../../shared/store/people.ts'
import type { ConsoleServices, PageContext } from '../services.ts'
import { type Problem, problem } from './problem.ts'

/** As often as one person, or one key, may ask the API in a minute (FAULTS G9): a program that reads page after page asks less. */
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
  badKey: problem(
    'Unauthorized',
    'Expected a key that is valid. An officer sees on the desk how it stands.',
    {
      headers: { 'www-authenticate': 'Bearer realm="segnavia", error="invalid_token"' },
    },
  ),
  notInScope: problem('Forbidden', 'Expected a key whose scopes allow this. Its document says which do.', {
    headers: { 'www-authenticate': 'Bearer realm="segnavia", error="insufficient_scope"' },
  }),
  unreachable: problem('Unavailable', 'The provider of accounts cannot be asked. Try again later.'),
  tooMany: problem('TooMany', `Expected at most ${MOST_IN_A_MINUTE} requests a minute. Wait for the next.`, {
    headers: { 'retry-after': '60' },
  }),
} as const satisfies Record<string, Problem>
export type KeptOut = keyof typeof KEPT_OUT

/** Who asks, and with which key, where a program of theirs does. */
export type Asker = { person: Person; key?: ApiKey }

/**
 * Whose key it is: its maker as an officer and nothing else, while the maker still is one. Everything about a key that
 * opens nothing is one answer: who guesses learns nothing.
 */
const askerByKey = async (
  secret: string,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
): Promise<Asker | KeptOut> => {
  const key = await findApiKey(table, secret)
  const maker = key && (await readPerson(table, key.by))
  if (!key || !maker || keyStanding(key, maker, now()) !== 'live') return 'badKey'
  await noteKeyUse(table, key, dayOf(now()))
  return { person: { id: maker.id, name: maker.name, roles: ['officer'] }, key }
}

/** Whose access token or key comes along with a request; undefined: none does. */
export const askerByToken = async (
  c: PageContext,
  services: Pick<ConsoleServices, 'accounts' | 'now' | 'table'>,
): Promise<Asker | KeptOut | undefined> => {
  const { accounts, now } = services
  const sent = c.req.header('authorization')
  if (sent === undefined) return undefined
  const token = BEARER.exec(sent)?.[1]
  if (token === undefined) return 'badToken'
  if (isKeySecret(token)) return askerByKey(token, services)
  try {
    const person = await accounts.bearer(token, now())
    return person ? { person } : 'badToken'
  } catch (error) {
    logger.warn('an access token could not be checked', { error: logSafely(error) })
    return 'unreachable'
  }
}

/** Who is counted, and by whom requests are known again: each key by itself, so that none takes another's turns. */
export const countedAs = ({ person, key }: Asker): string => (key ? `key ${key.id}` : person.id)

/** Whether somebody, or a key, may ask once more now. */
export const mayAskAgain = ({ table }: Pick<ConsoleServices, 'table'>, asker: Asker): Promise<boolean> =>
  countInMinute(table, 'api', countedAs(asker), MOST_IN_A_MINUTE)
