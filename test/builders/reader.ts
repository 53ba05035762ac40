import { signToken } from '../../shared/links/token.ts'
import { openSession } from '../../shared/store/sessions.ts'
import { aGatewayEvent } from './gateway-event.ts'
import { PUBLIC_URL, type SentMail, type SmallWorld } from './world.ts'

/** The key that `aWorld` signs links with. */
const KEYS = { current: 'k1', keys: { k1: 'a key of this test world, long enough' } }

export type Page = { status: number; body: string }

/** Somebody at a browser: opens pages of a world and presses their buttons. @param cookie that the browser holds */
export const aReader = (world: SmallWorld, cookie = '') => {
  const ask = async (request: Request): Promise<Page> => {
    const answer = (await world.invoke.console(await aGatewayEvent(request))) as {
      statusCode: number
      body: string
    }
    return { status: answer.statusCode, body: answer.body }
  }
  const whole = (address: string): string => new URL(address, PUBLIC_URL).href
  return {
    open: (address: string) => ask(new Request(whole(address), { headers: { cookie } })),
    /** Sends a form as our own page does, and lets everything that follows happen. */
    press: async (address: string, fields: Record<string, string> = {}): Promise<Page> => {
      const headers = { cookie, 'sec-fetch-site': 'same-origin', origin: PUBLIC_URL }
      const page = await ask(
        new Request(whole(address), { method: 'POST', body: new URLSearchParams(fields), headers }),
      )
      await world.settle()
      return page
    },
    token: (purpose: Parameters<typeof signToken>[1], id: string) => signToken(KEYS, purpose, id),
  }
}

/** An operator at a browser, who has just signed in. */
export const anOperator = async (world: SmallWorld) => {
  const person = { id: 'paolo', name: 'Paolo Gallo', roles: ['operator' as const] }
  return aReader(world, `__Host-session=${await openSession(world.table, person, world.clock.now())}`)
}

/** The first address in a mail's plain text that contains `part`. @throws Error when there is none. */
export const linkIn = ({ email }: SentMail, part: string): string => {
  const link = (email.text ?? '').match(/https:\/\/\S+/g)?.find((one) => one.includes(part))
  if (!link) throw new Error(`Expected a link with "${part}" in "${email.subject}".`)
  return link
}

/** A mail's headers by name. */
export const headersOf = ({ email }: SentMail): Record<string, string> =>
  Object.fromEntries(email.headers.map(({ key, value }) => [key, value]))
