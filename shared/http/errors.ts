import type { Instant } from '../domain/time.ts'

/** Why a request was not made, or a redirect not followed. */
export type RefusedFor =
  | 'url'
  | 'protocol'
  | 'credentials'
  | 'port'
  | 'address'
  | 'redirect'
  | 'robots'
  | 'robots-unread'

/** A URL as people may see it: the host in punycode, no query (it may hold a key), at most 200 characters. */
export const shown = (url: URL): string => {
  const text = `${url.protocol}//${url.host}${url.pathname}`
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

/** We would not ask: the address is not ours to visit, or the site does not want us there. Never retried. */
export class Refused extends Error {
  override name = 'Refused'
  readonly reason: RefusedFor
  constructor(reason: RefusedFor, subject: string, expectation: string, remedy: string) {
    super(`${subject}: ${expectation}. ${remedy}`)
    this.reason = reason
  }
}

/** No whole answer came: no such name, no connection, a bad certificate, or one that broke off. */
export class Unreachable extends Error {
  override name = 'Unreachable'
  constructor(url: URL, cause: unknown) {
    const why = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : 'unknown'
    super(
      `${shown(url)} gave no whole answer (${why}); expected one. If it lasts, look whether the site is up and accepts this network's address.`,
      { cause },
    )
  }
}

/** The answer, on the wire or unpacked, is larger than any page we read. Never retried. */
export class TooLarge extends Error {
  override name = 'TooLarge'
  constructor(url: URL, stage: 'on the wire' | 'unpacked', cap: number) {
    super(`${shown(url)} is too large ${stage}; expected at most ${cap} bytes. Ask it for fewer rows a page.`)
  }
}

/** The answer came too slowly, or stopped coming. */
export class TimedOut extends Error {
  override name = 'TimedOut'
  constructor(url: URL, what: 'silent' | 'unfinished', milliseconds: number) {
    super(
      `${shown(url)} was ${what} after ${milliseconds} ms; expected an answer by then. Ask later, or for fewer rows a page.`,
    )
  }
}

/** The answer is not text: bytes of another kind, or an unknown packing, whatever its headers say. Never retried. */
export class NotText extends Error {
  override name = 'NotText'
  constructor(url: URL, found: string) {
    super(
      `${shown(url)} holds ${found}; expected text (HTML, XML, JSON or CSV). Look whether the source's address has moved.`,
    )
  }
}

/** The host wants no requests before `until` (429 or 503 with Retry-After), which is further off than we wait in place. */
export class AskedToWait extends Error {
  override name = 'AskedToWait'
  readonly until: Instant
  constructor(host: string, until: Instant) {
    super(
      `${host} asks for no requests before ${until}; expected to be served now. Run the source again then.`,
    )
    this.until = until
  }
}

/** An answer that is neither a page nor "unchanged". */
export class HttpStatus extends Error {
  override name = 'HttpStatus'
  readonly status: number
  constructor(url: URL, status: number) {
    const remedy =
      status === 401 || status === 403
        ? "Look whether the site refuses this network's address; an egress may be needed."
        : "Open it in a browser; if it works there, the source's request is wrong."
    super(`${shown(url)} answered ${status}; expected 200. ${remedy}`)
    this.status = status
  }
}
