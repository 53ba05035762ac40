import { version } from '../../package.json'
import type { PageRequest } from '../sources/source.ts'
import { destination } from './addresses.ts'
import type { Hop } from './exchange.ts'
import { ROBOT } from './robots.ts'
import { packings } from './unpack.ts'

/** What the last fetch said of the page's version, to be told only of a newer one. */
export type Conditional = { etag?: string; lastModified?: string }

/**
 * How we introduce ourselves: who reads, and whom to write to about it.
 * @param contact an address or a page, e.g. `mailto:calls@segnavia.example.org`
 * @throws RangeError when it cannot stand in a header field
 */
export const userAgent = (contact: string): string => {
  if (!/^[\x21-\x27\x2a-\x7e]+$/.test(contact)) {
    throw new RangeError(`The contact "${contact}" must be an address or a URL without spaces or brackets.`)
  }
  return `${ROBOT}/${version} (+${contact})`
}

/** A source may choose what it accepts, never who asks or how the answer is packed. Some portals localise dates by Accept-Language. */
const fields = (agent: string, own: Record<string, string> = {}): Record<string, string> => ({
  accept: 'text/html, application/xhtml+xml, application/xml, application/json, text/csv, */*;q=0.5',
  'accept-language': 'it-IT,it;q=0.9,en;q=0.8',
  ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value])),
  'accept-encoding': packings,
  'user-agent': agent,
})

/** The parts as `multipart/form-data`, each as a file (`filename="blob"`), which the EU portal's search insists on. */
const multipart = async (parts: NonNullable<PageRequest['parts']>) => {
  const form = new FormData()
  for (const { name, type, content } of parts) form.append(name, new Blob([content], { type }))
  const encoded = new Response(form)
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data'
  return { type, body: new Uint8Array(await encoded.arrayBuffer()) }
}

/** The first request for a page. @throws Refused when its URL may not be asked for */
export const firstHop = async (
  { url, method = 'GET', headers, parts }: PageRequest,
  { etag, lastModified }: Conditional,
  agent: string,
  allow: readonly string[],
): Promise<Hop> => {
  const hop: Hop = { url: destination(url, allow), method, headers: fields(agent, headers) }
  if (etag) hop.headers['if-none-match'] = etag
  if (lastModified) hop.headers['if-modified-since'] = lastModified
  if (method === 'GET' || !parts) return hop
  const { type, body } = await multipart(parts)
  return { ...hop, headers: { ...hop.headers, 'content-type': type }, body }
}

/** The request for a host's robots.txt, of which only the first `keep` bytes count, so it comes unpacked. */
export const robotsHop = (url: URL, agent: string, keep: number): Hop => ({
  url,
  method: 'GET',
  headers: { accept: 'text/plain', 'accept-encoding': 'identity', 'user-agent': agent },
  keep,
})
