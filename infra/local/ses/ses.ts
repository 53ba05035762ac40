import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listen, readBody } from '../listen.ts'
import type { Account, AccountOptions } from './account.ts'
import { openAccount } from './account.ts'
import { answer, refusal, SesRefusal } from './answers.ts'
import type { Fault } from './faults.ts'
import { ConnectionLost, suffer } from './faults.ts'
import type { Mailbox } from './mailbox.ts'
import type { Limits } from './quota.ts'
import type { Suppressed } from './suppression.ts'

export type SesOptions = AccountOptions & {
  /** Where messages and the suppression list stay; without it, a temporary folder removed on close. */
  folder?: string | undefined
  port?: number | undefined
}

export type SesServer = Omit<Mailbox, 'keep'> & {
  endpoint: string
  /** The next `times` sends suffer `fault`; several calls queue up. */
  inject: (fault: Fault, times?: number) => void
  /** Pauses the account's sending, as AWS does with too many bounces, or lets it go on. */
  pause: (paused: boolean) => void
  /** Changes what the account may send from now on. */
  limit: (limits: Partial<Limits>) => void
  /** From now on a message to `address` ends so; the simulator's own addresses need no telling. */
  setFate: Account['setFate']
  suppressed: () => readonly Suppressed[]
  /** Resolves when every event so far has been handed over. @throws AggregateError of what `onEvent` threw. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

/**
 * A local SES on one endpoint: SendRawEmail, GetSendQuota and the sending switch of SES v1 (query protocol),
 * and the suppression list of SESv2 (REST).
 * @throws Error when the port is taken or the folder cannot be read, with the remedy.
 */
export const startSes = async (options: SesOptions): Promise<SesServer> => {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'segnavia-mail-'))
  const account = openAccount(folder, options)
  const faults: Fault[] = []
  const server = createServer((request, response) => {
    handle(request, response, account, faults).catch((error) => request.socket.destroy(error))
  })
  const { endpoint, close } = await listen(server, 'the mail server', options.port)
  return {
    endpoint,
    list: account.mailbox.list,
    raw: account.mailbox.raw,
    setFate: account.setFate,
    suppressed: account.suppression.list,
    settled: account.settled,
    inject: (fault, times = 1) => void faults.push(...Array<Fault>(times).fill(fault)),
    pause: (paused) => {
      account.paused = paused
    },
    limit: (limits) => {
      account.quota.limits = { ...account.quota.limits, ...limits }
    },
    close: async () => {
      await close()
      try {
        await account.settled()
      } finally {
        if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

const handle = async (
  request: IncomingMessage,
  response: ServerResponse,
  account: Account,
  faults: Fault[],
): Promise<void> => {
  response.setHeader('x-amzn-RequestId', randomUUID())
  const body = (await readBody(request)).toString('utf8')
  const path = request.url ?? '/'
  if (path.startsWith('/v2/')) {
    const { status, json, error } = account.suppression.answer(request.method ?? '', path, body)
    const named = error ? { 'x-amzn-ErrorType': error } : {}
    response.writeHead(status, { 'content-type': 'application/json', ...named }).end(JSON.stringify(json))
    return
  }
  try {
    const xml = await act(new URLSearchParams(body), account, faults)
    response.writeHead(200, { 'content-type': 'text/xml' }).end(xml)
  } catch (error) {
    if (error instanceof ConnectionLost) request.socket.destroy()
    else {
      const refused =
        error instanceof SesRefusal ? error : new SesRefusal('InternalFailure', String(error), 500)
      response.writeHead(refused.status, { 'content-type': 'text/xml' }).end(refusal(refused))
    }
  }
}

/** The XML that answers one action of SES v1. */
const act = async (parameters: URLSearchParams, account: Account, faults: Fault[]): Promise<string> => {
  const action = parameters.get('Action') ?? ''
  switch (action) {
    case 'SendRawEmail':
      return answer(action, {
        MessageId: await suffer(faults.shift(), () => account.sendRawEmail(parameters)),
      })
    case 'GetSendQuota':
      return answer(action, {
        Max24HourSend: account.quota.limits.max24HourSend,
        MaxSendRate: account.quota.limits.maxSendRate,
        SentLast24Hours: account.quota.sent(),
      })
    case 'GetAccountSendingEnabled':
      return answer(action, { Enabled: !account.paused })
    case 'UpdateAccountSendingEnabled':
      account.paused = parameters.get('Enabled') !== 'true'
      return answer(action, {})
    default:
      throw new SesRefusal('InvalidAction', `The action ${action} is not one that the local SES knows.`)
  }
}
