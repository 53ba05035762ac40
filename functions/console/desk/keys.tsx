import { createHash, randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import {
  type ApiKey,
  KEY_TERMS,
  KeyId,
  KeyScope,
  keyStanding,
  MOST_KEYS,
} from '../../../shared/domain/api-key.ts'
import { isAny } from '../../../shared/domain/person.ts'
import { plus } from '../../../shared/domain/time.ts'
import {
  addApiKey,
  hashOfSecret,
  readApiKey,
  readApiKeys,
  revokeApiKey,
  secretOf,
} from '../../../shared/store/api-keys.ts'
import { readPeople } from '../../../shared/store/people.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { DeskKeysPage, KEYS, type KeyListed, type KeyMade, type KeyTyped } from '../pages/desk/keys.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'

const NOTHING_TYPED: KeyTyped = { name: '', scopes: ['read'], days: 90 }

/** What a form says of a key to be made. */
const typedIn = (body: Record<string, unknown>): KeyTyped => {
  const name = typeof body.name === 'string' ? body.name.replace(/\s+/g, ' ').trim() : ''
  const sent = [body.scopes].flat()
  const scopes = KeyScope.options.filter((scope) => sent.includes(scope))
  const days = KEY_TERMS.find((term) => String(term) === body.days) ?? NOTHING_TYPED.days
  const wrong = name === '' || name.length > 80 ? 'name' : scopes.length === 0 ? 'scopes' : undefined
  return { name, scopes, days, ...(wrong ? { wrong } : {}) }
}

/** Keys of the API: an officer makes them for programs, and any officer or operator revokes them. */
export const deskKeyRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const rows = async (): Promise<KeyListed[]> => {
    const [keys, people] = await Promise.all([readApiKeys(table), readPeople(table)])
    return keys.map((key) => ({ key, standing: keyStanding(key, people.get(key.by), now()) }))
  }

  const show = async (
    c: PageContext,
    { typed = NOTHING_TYPED, made }: { typed?: KeyTyped; made?: KeyMade } = {},
  ) =>
    page(
      c,
      <DeskKeysPage
        reader={c.get('reader')}
        rows={await rows()}
        typed={typed}
        once={randomBytes(16).toString('hex')}
        made={made}
        mayMake={isAny(personIn(c), ['officer'])}
      />,
      typed.wrong ? 422 : 200,
    )

  routes.get(KEYS, (c) => show(c))

  routes.post(KEYS, async (c) => {
    const body = await formOf(c, true)
    const typed = typedIn(body)
    if (typed.wrong) return show(c, { typed })
    const by = personIn(c).id
    // A page that is loaded again sends its form again: it makes no second key.
    const id = createHash('sha256')
      .update(JSON.stringify([by, body.once]))
      .digest('hex')
      .slice(0, 12)
    const before = await readApiKey(table, id)
    if (before) return show(c, { made: { key: before } })
    const own = (await rows()).filter(({ key, standing }) => key.by === by && standing === 'live')
    if (own.length >= MOST_KEYS) return show(c, { typed: { ...typed, wrong: 'many' } })
    const secret = secretOf(id, randomBytes(32))
    const key: ApiKey = {
      id,
      name: typed.name,
      scopes: KeyScope.options.filter((scope) => typed.scopes.includes(scope)),
      by,
      madeAt: now(),
      until: plus(now(), { days: typed.days }),
      hash: hashOfSecret(secret),
    }
    const isNew = await addApiKey(table, key)
    c.set('subject', id)
    return show(c, { made: { key, ...(isNew ? { secret } : {}) } })
  })

  routes.post(`${KEYS}/:key`, async (c) => {
    const id = KeyId.safeParse(c.req.param('key')).data
    if (id === undefined || !(await readApiKey(table, id))) return fault(c, 'notFound')
    const isRevoked = await revokeApiKey(table, id, { by: personIn(c).id, at: now() })
    return c.redirect(`${KEYS}?done=${isRevoked ? 'revoked' : 'gone'}`, 303)
  })

  return routes
}
