import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIPv6 } from 'node:net'
import type { Resolve } from './addresses.ts'
import { checkedAddresses } from './addresses.ts'
import { toEgress } from './egress.ts'
import { Refused, TimedOut, TooLarge, Unreachable } from './errors.ts'
import type { Limits } from './limits.ts'

/** One request to one URL. */
export type Hop = {
  url: URL
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: Uint8Array
  /** Keep this many bytes of a longer answer, instead of failing. */
  keep?: number
}

/** What came back, still packed. Only a 200 or 203 has its body read: nothing else is a page. */
export type Answer = { hop: Hop; status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** How requests leave: which names and addresses are good, through which gateway, within which limits. */
export type Wire = {
  resolve: Resolve
  allow: readonly string[]
  egress: string | undefined
  limits: Limits
  /** The addresses were typed by somebody: what our own resolver says of a name counts beside the gateway's. */
  isTyped?: boolean
}

/** So long is our own resolver waited for where a gateway resolves names anyhow, in milliseconds. */
const OWN_WORD = 2000

/** A name of which our own resolver knows nothing is the gateway's to judge. */
const knownAddresses =
  (resolve: Resolve): Resolve =>
  async (host) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<string[]>((answer) => {
      timer = setTimeout(() => answer([]), OWN_WORD)
    })
    try {
      return await Promise.race([resolve(host).catch(() => []), late])
    } finally {
      clearTimeout(timer)
    }
  }

/** A lookup that knows only addresses already checked, so that a name cannot lead elsewhere the second time it is asked. */
const only =
  (addresses: string[]): LookupFunction =>
  (host, options, answer) => {
    const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = known
    if (!first) answer(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), [])
    else if (options.all) answer(null, known)
    else answer(null, first.address, first.family)
  }

const send = (target: URL, options: https.RequestOptions, body?: Uint8Array) =>
  new Promise<http.IncomingMessage>((answer, fail) => {
    const request = (target.protocol === 'https:' ? https : http).request(target, options)
    request.on('response', answer)
    request.on('error', fail)
    request.end(body)
  })

const read = async (hop: Hop, response: http.IncomingMessage, cap: number, heard: () => void) => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    heard()
    chunks.push(chunk)
    size += chunk.length
    if (size <= cap) continue
    if (hop.keep === undefined) throw new TooLarge(hop.url, 'on the wire', cap)
    break
  }
  return Buffer.concat(chunks).subarray(0, cap)
}

/**
 * One request and its answer, on a connection of its own. Redirects are answers here.
 * With an egress the gateway resolves the name, so that only the URL's own words were checked; of a typed address also
 * what our own resolver knows.
 * @throws Refused, Unreachable, TimedOut, TooLarge
 */
export const exchange = async (hop: Hop, wire: Wire): Promise<Answer> => {
  const { limits } = wire
  const stop = new AbortController()
  const late = new Promise<never>((_, fail) => {
    stop.signal.addEventListener('abort', () => fail(stop.signal.reason))
  })
  late.catch(() => {})
  const deadline = setTimeout(
    () => stop.abort(new TimedOut(hop.url, 'unfinished', limits.deadline)),
    limits.deadline,
  )
  const silence = setTimeout(() => stop.abort(new TimedOut(hop.url, 'silent', limits.idle)), limits.idle)
  try {
    const target = wire.egress ? new URL(wire.egress.replace(/\/$/, '') + toEgress(hop.url)) : hop.url
    if (wire.egress && wire.isTyped)
      await Promise.race([late, checkedAddresses(hop.url, knownAddresses(wire.resolve), wire.allow)])
    const guarded = wire.egress
      ? {}
      : { lookup: only(await Promise.race([late, checkedAddresses(hop.url, wire.resolve, wire.allow)])) }
    const response = await send(
      target,
      { ...guarded, method: hop.method, headers: hop.headers, agent: false, signal: stop.signal },
      hop.body,
    )
    const heard = () => void silence.refresh()
    heard()
    const { statusCode: status = 0, headers } = response
    const isPage = status === 200 || status === 203
    const body = isPage ? await read(hop, response, hop.keep ?? limits.wireBytes, heard) : Buffer.alloc(0)
    response.destroy()
    return { hop, status, headers, body }
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason
    if (error instanceof Refused || error instanceof TooLarge) throw error
    throw new Unreachable(hop.url, error)
  } finally {
    clearTimeout(deadline)
    clearTimeout(silence)
  }
}
