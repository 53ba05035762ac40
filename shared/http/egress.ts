/**
 * The path under which an egress gateway fetches `url`: `/https/host/path?query`, with `host:port` for an unusual port.
 * On AWS the gateway is an address that sources accept; on one machine it is the server that replays recorded pages.
 */
export const toEgress = (url: URL): string =>
  `/${url.protocol.slice(0, -1)}/${url.host}${url.pathname}${url.search}`

/** The URL that `toEgress` wrote as `path`, or undefined when it is no such path. */
export const fromEgress = (path: string): URL | undefined => {
  const [, protocol, host, rest = '/'] = /^\/(https?)\/([^/?#]+)([/?][^#]*)?$/.exec(path) ?? []
  const text = `${protocol}://${host}${rest}`
  return protocol && host && URL.canParse(text) ? new URL(text) : undefined
}
