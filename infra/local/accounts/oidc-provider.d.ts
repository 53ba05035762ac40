declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** A koa context, as far as our pages look into it. */
  export type Context = {
    type: string
    body: unknown
    status: number
    set: (headers: Record<string, string>) => void
    oidc: {
      provider: Provider
      params?: Record<string, unknown>
      client: Client
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

  export type Client = { clientId: string }

  export class AccessToken {
    constructor(fields: { accountId: string; client: Client; grantId: string; gty: string; scope: string })
    resourceServer: ResourceServer
    readonly expiration: number
    save(): Promise<string>
  }

  export class ResourceServer {
    constructor(identifier: string, about: object)
  }

  export default class Provider {
    constructor(issuer: string, configuration: object)
    readonly Grant: typeof Grant
    readonly AccessToken: typeof AccessToken
    readonly ResourceServer: typeof ResourceServer
    registerGrantType(name: string, handle: (context: Context) => Promise<void>, params: string[]): void
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    on(event: 'server_error', listener: (context: Context, error: Error) => void): this
  }
}
