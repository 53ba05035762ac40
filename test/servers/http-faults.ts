import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as zlib from 'node:zlib'

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** A request as the server saw it. */
export type Asked = { method: string; path: string; headers: IncomingHttpHeaders; body: string }

export type FaultyServer = {
  port: number
  /** What was asked, in order, robots.txt included. */
  asked: Asked[]
  /** Most requests that were under way at the same time. */
  mostAtOnce: () => number
  close: () => Promise<void>
}

/**
 * A server on loopback that behaves at each path as told, and answers 404 elsewhere (so no robots.txt forbids anything).
 * @param address another loopback address than 127.0.0.1, with `port`, to have two servers behind one name
 */
export const startFaultyServer = async (
  behaviours: Record<string, Behaviour>,
  { address = '127.0.0.1', port = 0 }: { address?: string; port?: number } = {},
): Promise<FaultyServer> => {
  const asked: Asked[] = []
  let underWay = 0
  let most = 0
  const server = createServer((request, response) => {
    most = Math.max(most, ++underWay)
    response.on('close', () => underWay--)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      asked.push({ method, path, headers, body: Buffer.concat(chunks).toString() })
      const behave = behaviours[path.split('?')[0] ?? ''] ?? answers('none', {}, 404)
      behave(request, response)
    })
  })
  await new Promise<void>((ready) => server.listen(port, address, ready))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    mostAtOnce: () => most,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** A plain answer. */
export const answers =
  (body: string | Buffer, headers: OutgoingHttpHeaders = {}, status = 200): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
  }

export const redirectsTo = (location: string, status = 302): Behaviour => answers('', { location }, status)

/** One behaviour a request, the last for all that follow. */
export const inTurn = (...behaviours: Behaviour[]): Behaviour => {
  let calls = 0
  return (request, response) => behaviours[Math.min(calls++, behaviours.length - 1)]?.(request, response)
}

/** Takes the request and never answers. */
export const neverAnswers: Behaviour = () => {}

/** Hangs up before answering. */
export const hangsUp: Behaviour = (request) => void request.socket.destroy()

/** Promises more than it sends. */
export const breaksOff: Behaviour = (request, response) => {
  response.writeHead(200, { 'content-length': 1000 })
  response.write('half a page', () => request.socket.destroy())
}

/** A few bytes at a time, for ever: never silent, never done. */
export const drips =
  (everyMilliseconds: number): Behaviour =>
  (_, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('.'), everyMilliseconds)
    response.on('close', () => clearInterval(drip))
  }

/** Chunk upon chunk as fast as they are taken, without an end. */
export const neverEnds: Behaviour = (_, response) => {
  const chunk = 'x'.repeat(64 * 1024)
  const pour = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', pour)
  }
  response.writeHead(200)
  pour()
}

/** `bytes` spaces, packed to almost nothing. */
export const bomb = (packing: 'gzip' | 'br' | 'deflate' | 'zstd', bytes: number): Behaviour => {
  const page = Buffer.alloc(bytes, ' ')
  const pack = {
    gzip: zlib.gzipSync,
    br: zlib.brotliCompressSync,
    deflate: zlib.deflateSync,
    zstd: zlib.zstdCompressSync,
  }
  return answers(pack[packing](page), { 'content-encoding': packing })
}
