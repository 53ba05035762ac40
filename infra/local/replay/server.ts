import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fromEgress } from '../../../shared/http/egress.ts'
import type { Answer, Answers } from './answers.ts'

/** The outside world as it answers on this machine's loopback. */
export type Replay = {
  /** Where fetches are sent instead of outside: `<gateway>/https/<host>/<path>?<query>`. */
  gateway: string
  /** Requests answered so far, by host. */
  asked: () => Record<string, number>
  close: () => Promise<void>
}

/** More than any source's request needs. */
const LARGEST_BODY = 1024 * 1024

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) throw new Error(`request body over ${LARGEST_BODY} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const plain = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
})

/** Writes an answer, or 304 when the caller holds it already. */
const write = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  const tag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 32)}"`
  const held = answer.status === 200 && request.headers['if-none-match'] === tag
  response.writeHead(held ? 304 : answer.status, {
    ...answer.headers,
    ...(answer.status === 200 ? { etag: tag } : {}),
  })
  response.end(held || request.method === 'HEAD' ? undefined : answer.body)
}

/**
 * Starts a server on loopback that answers for the outside world out of `answers`; every host's robots.txt allows all.
 * @param port 0 takes any free one. @throws the listen error, e.g. EADDRINUSE.
 */
export const startReplay = async (answers: Answers, port = 0): Promise<Replay> => {
  const counts: Record<string, number> = {}
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const url = fromEgress(request.url ?? '/')
    if (!url) return plain(404, `expected /https/<host>/<path>, found ${request.url}`)
    counts[url.hostname] = (counts[url.hostname] ?? 0) + 1
    if (url.pathname === '/robots.txt') return plain(200, 'User-agent: *\nAllow: /\n')
    const contentType = request.headers['content-type'] ?? ''
    const asked = { method: request.method ?? 'GET', contentType, body: await bodyOf(request) }
    return answers(url, asked) ?? plain(404, `nothing is replayed for ${url.href}`)
  }
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => write(request, response, found),
      (error: unknown) => write(request, response, plain(500, String(error))),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    gateway: `http://127.0.0.1:${taken}`,
    asked: () => ({ ...counts }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
