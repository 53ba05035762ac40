import { PARTS, withPart } from '../../../shared/domain/announcement-fields.ts'
import { aWritten } from '../../builders/announcement.ts'
import { type Asking, type Sent, tagOf } from './asking.ts'

type Written = ReturnType<typeof aWritten>

/** Another key each time: what is asked is asked once. */
let keys = 0
export const aKey = (): string => `request-${(++keys).toString().padStart(6, '0')}`
export const under = (key: string): Record<string, string> => ({ 'idempotency-key': key })

/** These announcements are all alike: each goes on with the reason that is asked for. */
const OVER = 'È un altro bando: verificato sull’atto e con l’ufficio.'

/** How a program of officers works at an announcement. @param sent who asks: a session, or a key as a header */
export const announcing = (ask: Asking, sent: Sent = { user: 'elena' }) => {
  const { headers: own = {}, ...who } = sent
  const pathOf = (id: string): string => `/announcements/${id}`
  const read = (path: string) => ask('GET', path, { headers: own, ...who })

  const begin = async (from: object = { kind: 'nothing' }, key = aKey()): Promise<Response> =>
    ask('POST', '/announcements', { body: { from }, headers: { ...own, ...under(key) }, ...who })

  const begun = async (from?: object): Promise<string> => {
    const answer = await begin(from)
    const { id } = (await answer.json()) as { id?: string }
    if (!id) throw new Error(`Expected an announcement, was answered ${answer.status}.`)
    return id
  }

  const write = async (id: string, written: Written = aWritten()): Promise<void> => {
    for (const part of PARTS) {
      const path = `${pathOf(id)}/parts/${part}`
      const headers = { ...own, 'if-match': tagOf(await read(path)) }
      const body = { fields: withPart({}, part, written), checked: true }
      const answer = await ask('PUT', path, { body, headers, ...who })
      if (answer.status !== 200) throw new Error(`${part} was answered ${answer.status}.`)
    }
  }

  /** Orders something of one as it stands, or as a state that was seen. */
  const order = async (
    method: string,
    id: string,
    to: string,
    { body, key = aKey(), seen }: { body?: unknown; key?: string; seen?: string } = {},
  ): Promise<Response> => {
    const tag = seen ?? tagOf(await read(pathOf(id)))
    const headers = { ...own, ...under(key), 'if-match': tag }
    const isWeighed = method !== 'DELETE' && ['/submission', '/publication'].includes(to)
    const said = isWeighed ? { ...(body as object), over: OVER } : body
    return ask(method, `${pathOf(id)}${to}`, {
      ...(said === undefined ? {} : { body: said }),
      headers,
      ...who,
    })
  }

  return { begin, begun, write, order, read, pathOf }
}
