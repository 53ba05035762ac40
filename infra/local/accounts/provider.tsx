import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { type Context } from 'oidc-provider'
import { audienceOf } from '../../../functions/console/access/access-tokens.ts'
import { HEADERS } from '../../../functions/console/frame/security.ts'
import { readBody } from '../listen.ts'
import {
  type AccountsOptions,
  configurationOf,
  PASSWORD_GRANT,
  readerOf,
  resourceOf,
} from './configuration.tsx'
import { BrokenOffPage, documentOf, PasswordPage } from './pages.tsx'
import { ACCOUNTS, PASSWORD } from './people.ts'

export type AccountsServer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Forms of ours hold a name and a password. */
const LARGEST_FORM = 2_000

const answerWith = (response: ServerResponse, status: number, document: string): void => {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' }).end(document)
}

/** An access token for a name and a password, so that one line at a terminal can ask the API of a demonstration. */
const passwordGrant =
  (provider: Provider, { publicUrl }: AccountsOptions) =>
  async (context: Context): Promise<void> => {
    const { params = {}, client } = context.oidc
    const account = ACCOUNTS.find(({ id }) => id === params.username)
    if (!account || params.password !== PASSWORD) {
      context.status = 400
      context.body = { error: 'invalid_grant' }
      return
    }
    const grantId = await new provider.Grant({ clientId: client.clientId, accountId: account.id }).save()
    const token = new provider.AccessToken({
      accountId: account.id,
      client,
      grantId,
      gty: PASSWORD_GRANT,
      scope: '',
    })
    token.resourceServer = new provider.ResourceServer(audienceOf(publicUrl), resourceOf(publicUrl))
    context.body = { access_token: await token.save(), token_type: 'Bearer', expires_in: token.expiration }
  }

/**
 * This machine's provider of accounts, by OpenID Connect, as Cognito is one on AWS; with our own pages, because its own
 * ask other sites for fonts. It forgets who has signed in when it stops.
 */
export const createAccounts = (options: AccountsOptions): AccountsServer => {
  const mount = new URL(options.issuer).pathname.replace(/\/$/, '')
  const provider = new Provider(options.issuer, configurationOf(options, mount))
  provider.registerGrantType(PASSWORD_GRANT, passwordGrant(provider, options), ['username', 'password'])
  provider.on('server_error', (_, error) => console.error(error))
  const callback = provider.callback()

  /** The one page that asks something: name and password. */
  const ask: AccountsServer = async (request, response) => {
    const details = await provider.interactionDetails(request, response).catch(() => undefined)
    if (!details) {
      const reader = readerOf('', undefined)
      return answerWith(response, 400, await documentOf(<BrokenOffPage reader={reader} />))
    }
    const chosen = new URL(request.url ?? '/', options.issuer).searchParams.get('lang')
    const path = `${mount}/interaction/${details.uid}`
    const reader = readerOf(path, chosen ?? details.params.ui_locales)
    if (request.method !== 'POST')
      return answerWith(response, 200, await documentOf(<PasswordPage reader={reader} isWrong={false} />))
    const typed = new URLSearchParams(String((await readBody(request)).subarray(0, LARGEST_FORM)))
    const account = ACCOUNTS.find(({ id }) => id === typed.get('user')?.trim().toLowerCase())
    if (!account || typed.get('password') !== PASSWORD)
      return answerWith(response, 401, await documentOf(<PasswordPage reader={reader} isWrong={true} />))
    return provider.interactionFinished(request, response, { login: { accountId: account.id } })
  }

  return async (request, response) => {
    const whole = request.url ?? '/'
    const path = whole.slice(mount.length) || '/'
    if (path.startsWith('/interaction/')) return ask(request, response)
    // The provider routes by what is below its own path, and writes addresses by the difference of these two.
    Object.assign(request, { originalUrl: whole, url: path })
    return callback(request, response)
  }
}
