declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** A koa context, as far as our pages look into it. */
  export type Context = {
    type: string
    body: string
    set: (headers: Record<string, string>) => void
    oidc: {
      provider: Provider
      params?: Record<string, unknown>
      client: { clientId: string }
      session: { accountId: string }
    }
  }

  export type Interaction = {
    uid: string
    prompt: { name: string }
    params: Record<string, unknown>
  }

  export class Grant {
    constructor(fields: { clientId: string; accountId: string })
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export default class Provider {
    constructor(issuer: string, configuration: object)
    readonly Grant: typeof Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    on(event: 'server_error', listener: (context: Context, error: Error) => void): this
  }
}
