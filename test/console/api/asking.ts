import type { ConsoleWorld } from '../console-world.ts'
import { PUBLIC_URL } from '../console-world.ts'

/** @param user who asks, by the name under which they sign in */
export type Sent = { body?: unknown; headers?: Record<string, string>; as?: string; user?: string }

/** Asks the API as a page of ours would: with the operator's session, or that of somebody else. */
export const asking = (world: ConsoleWorld) => {
  const sessions = new Map<string, Promise<string>>()
  const sessionOf = (user: string): Promise<string> => {
    const known = sessions.get(user) ?? world.signIn(user)
    sessions.set(user, known)
    return known
  }
  return async (
    method: string,
    path: string,
    { body, headers = {}, as = world.operator, user }: Sent = {},
  ): Promise<Response> =>
    world.askAsStranger(`/api/v1${path}`, {
      method,
      headers: {
        cookie: user ? await sessionOf(user) : as,
        origin: PUBLIC_URL,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
}

export type Asking = ReturnType<typeof asking>

/** The ETag of an answer, as `If-Match` takes it. */
export const tagOf = (response: Response): string => {
  const tag = response.headers.get('etag')
  if (!tag) throw new Error(`Expected an ETag, was answered ${response.status} without one.`)
  return tag
}
