import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { handle } from 'hono/aws-lambda'
import { uploadAssets } from '../assets.ts'
import { type AccountsServer, createAccounts } from './accounts/provider.tsx'
import { throughGateway } from './gateway.ts'
import type { Invoke } from './lambdas.ts'
import { listen } from './listen.ts'
import { createMailbox } from './mailbox/app.tsx'
import type { World } from './world.ts'

/** Names by which this machine calls itself: a page elsewhere that had its own name lead here is not answered. */
const OWN_NAMES = /^(localhost|127\.0\.0\.1)(:\d+)?$/

const isBelow = (path: string) => new RegExp(`^${path}(?:[/?]|$)`)
const isSignIn = isBelow('/sign-in')
const isMailbox = ({ url = '/' }: IncomingMessage): boolean => isBelow('/mailbox').test(url)

const nameOf = ({ headers }: IncomingMessage): string => (headers.host ?? '').split(':')[0] ?? ''

const answerWith = async (response: ServerResponse, answer: Response): Promise<void> => {
  response.writeHead(answer.status, [...answer.headers].flat())
  response.end(Buffer.from(await answer.arrayBuffer()))
}

/**
 * Serves pages on this machine alone: the mailbox, the provider of accounts, and through the same gateway as on AWS the
 * console's own Lambda.
 * @throws Error naming the port when it is taken.
 */
export const startWeb = async (
  world: Pick<World, 'accounts' | 'blobs' | 'clock' | 'invoke' | 'servers'>,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const { blobs, clock, invoke, servers } = world
  await uploadAssets(blobs)
  const mailbox = createMailbox({ mails: servers.ses, now: clock.now, ask: (request) => askConsole(request) })
  const answerMailbox = handle(mailbox) as unknown as Invoke

  /** Made when somebody first signs in: that costs a key. */
  let accounts: AccountsServer | undefined
  const isAccounts = isBelow(new URL(world.accounts.issuer).pathname)

  const ownName = new URL(world.accounts.publicUrl).hostname
  const server = createServer(async (request, response) => {
    if (!OWN_NAMES.test(request.headers.host ?? '')) {
      response.writeHead(421).end()
      return
    }
    if (isSignIn.test(request.url ?? '') && nameOf(request) !== ownName) {
      // People come back from their account by that name, and cookies are each name's own.
      const port = (request.headers.host ?? '').split(':')[1] ?? '80'
      response.writeHead(302, { location: `http://${ownName}:${port}${request.url}` }).end()
      return
    }
    try {
      if (isAccounts.test(request.url ?? '/')) {
        accounts ??= createAccounts(world.accounts)
        await accounts(request, response)
        return
      }
      const target = isMailbox(request) ? answerMailbox : invoke.console
      await answerWith(response, await throughGateway(request, target, clock.now()))
    } catch (error) {
      console.error(error)
      response.writeHead(500).end()
    }
  })
  const { port: bound, close } = await listen(server, 'the pages', port)

  /** A mail's own address, asked for here whatever port it was sent from: nothing is asked of other machines. */
  const askConsole = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    return fetch(`http://127.0.0.1:${bound}${pathname}${search}`, {
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    })
  }
  return { url: `http://localhost:${bound}`, close }
}
