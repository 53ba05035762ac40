import type { ConsoleWorld } from '../console-world.ts'
import { PUBLIC_URL } from '../console-world.ts'

export type Sent = { body?: unknown; headers?: Record<string, string>; as?: string }

/** Asks the API as a page of ours would: with the operator's session, or that of somebody else. */
export const asking =
  (world: ConsoleWorld) =>
  (method: string, path: string, { body, headers = {}, as = world.operator }: Sent = {}): Promise<Response> =>
    world.askAsStranger(`/api/v1${path}`, {
      method,
      headers: {
        cookie: as,
        origin: PUBLIC_URL,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })

export type Asking = ReturnType<typeof asking>

/** The ETag of an answer, as `If-Match` takes it. */
export const tagOf = (response: Response): string => {
  const tag = response.headers.get('etag')
  if (!tag) throw new Error(`Expected an ETag, was answered ${response.status} without one.`)
  return tag
}
