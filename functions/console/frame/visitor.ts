import { isIPv6 } from 'node:net'
import * as z from 'zod'
import type { PageContext } from '../services.ts'

/** What API Gateway says of where a request comes from (payload format 2.0). */
const Bindings = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) })

/** The eight groups of an IPv6 address, in which `::` stands for as many zeros as are missing. */
const groupsOf = (address: string): string[] => {
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}

/** An IPv4 address written as one of IPv6. */
const MAPPED = /^::ffff:([\d.]+)$/i

/**
 * The network from which a page was asked for; undefined: nobody says. One connection at home has as many IPv6
 * addresses as it likes behind the first four groups.
 */
export const networkOf = (c: PageContext): string | undefined => {
  const bindings = Bindings.safeParse(c.env)
  if (!bindings.success) return undefined
  const { sourceIp } = bindings.data.requestContext.http
  const address = MAPPED.exec(sourceIp)?.[1] ?? sourceIp
  return isIPv6(address) ? groupsOf(address).slice(0, 4).join(':') : address
}
