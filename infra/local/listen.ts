import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'

/** Where a local server answers, and how it is stopped. */
export type Listening = { endpoint: string; port: number; close: () => Promise<void> }

/**
 * Binds `server` to 127.0.0.1, so that nothing outside this machine reaches it.
 * @param subject what it serves, for the error: "the mail server".
 * @param port 0 for any free one.
 * @throws Error naming the port, what was expected and the remedy, when it is taken or not allowed.
 */
export const listen = async (server: Server, subject: string, port = 0): Promise<Listening> => {
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new Error(portMessage(subject, port, cause), { cause })
  }
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return { endpoint: `http://127.0.0.1:${bound}`, port: bound, close: () => stop(server) }
}

/** Stops accepting, cuts connections that clients keep alive, and waits until the server has closed. */
const stop = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })

const portMessage = (subject: string, port: number, cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return code === 'EADDRINUSE'
    ? `Port ${port} for ${subject} should be free, but another program listens there: stop it, or choose another port.`
    : `Port ${port} for ${subject} could not be opened (${code}): choose another port, from 1024 to 65535.`
}

/** The whole body of a request, as bytes. */
export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
