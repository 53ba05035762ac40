import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Refused, shown } from './errors.ts'

/** The addresses of a host name. Node's own resolver by default; a test gives its own. */
export type Resolve = (host: string) => Promise<string[]>

export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Whether `address` is one of the public internet: not private, local, reserved, or a way to name such a one (mapped, NAT64, 6to4). */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6))
}

/** Ends of names that never mean the public internet (RFC 6761, RFC 6762, RFC 8375, and `.internal`). */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|home\.arpa)\.?$/

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/**
 * `text` as a URL that may be asked for, as far as its own words tell; its host's addresses are checked by `checkedAddresses`.
 * An address written as a number is refused in every form (decimal, octal, hexadecimal, short): sources have names.
 * @param allow `address:port` pairs that are permitted although private or on another port; tests give their own servers.
 * @throws Refused
 */
export const destination = (text: string, allow: readonly string[]): URL => {
  if (!URL.canParse(text)) {
    throw new Refused('url', `The address "${text.slice(0, 200)}"`, 'expected a URL', 'Correct the source.')
  }
  const url = new URL(text)
  const port = portOf(url)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Refused('protocol', shown(url), 'expected http or https', 'Correct the source.')
  }
  if (url.username || url.password) {
    throw new Refused('credentials', shown(url), 'expected no user name or password', 'Remove them.')
  }
  if (port !== 80 && port !== 443 && !allow.some((pair) => pair.endsWith(`:${port}`))) {
    throw new Refused('port', shown(url), 'expected port 80 or 443', 'Correct the source.')
  }
  if (LOCAL_NAME.test(host) || (isIP(host) && !allow.includes(`${host}:${port}`))) {
    throw new Refused('address', shown(url), 'expected the name of a public host', 'Correct the source.')
  }
  return url
}

/**
 * The addresses of `url`'s host, every one of them public (or allowed): the connection may go to these only.
 * @throws Refused when one is not
 */
export const checkedAddresses = async (
  url: URL,
  resolve: Resolve,
  allow: readonly string[],
): Promise<string[]> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  for (const address of addresses) {
    if (isPublic(address) || allow.includes(`${address}:${portOf(url)}`)) continue
    throw new Refused(
      'address',
      shown(url),
      `expected a public address, and its name leads to ${address.slice(0, 60)}`,
      'Correct the source, or look who answers for that name.',
    )
  }
  return addresses
}
