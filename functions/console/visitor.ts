import { isIPv6 } from 'node:net'
import * as z from 'zod'
import { nameFor } from '../../shared/store/address-hash.ts'
import type { PageContext } from './services.ts'

/** What API Gateway says of where a request comes from (payload format 2.0). */
const Bindings = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) })

/** One connection at home has as many addresses as it likes behind the first four groups. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.startsWith('::') ? address.split(':').slice(0, 4).join(':') : address

/** From which network a page was asked for, as a hash; undefined: nobody says. */
export const visitorOf = (c: PageContext): string | undefined => {
  const bindings = Bindings.safeParse(c.env)
  return bindings.success
    ? nameFor('visitor', networkOf(bindings.data.requestContext.http.sourceIp))
    : undefined
}
