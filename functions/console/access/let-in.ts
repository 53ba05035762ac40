import * as z from 'zod'
import type { PageContext } from '../services.ts'

/** By which of its routes API Gateway let a request in (payload format 2.0): `$default`, or `GET /me/{proxy+}`. */
const Bindings = z.object({ requestContext: z.object({ routeKey: z.string() }) })

const ANY_PATH = '$default'

/**
 * Is the page below the route by which the request was let in? The gateway paces and logs by the path as it was sent;
 * `/me/../members` is then read as `/members`, which is none of a contact's pages. Where there is no gateway, on one
 * machine, all are let in.
 */
export const isLetIn = (c: PageContext): boolean => {
  const bindings = Bindings.safeParse(c.env)
  if (!bindings.success) return true
  const { routeKey } = bindings.data.requestContext
  if (routeKey === ANY_PATH) return true
  const [, route = ''] = routeKey.split(' ')
  return route !== '' && c.req.path.startsWith(route.replace(/\{.*$/, ''))
}
