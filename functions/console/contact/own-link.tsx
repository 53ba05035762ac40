import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { Address } from '../../../shared/domain/address.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import { keyedHash } from '../../../shared/links/hash.ts'
import { addressHash } from '../../../shared/store/address-hash.ts'
import { takeTurn } from '../../../shared/store/limits.ts'
import { fault, page } from '../frame/answer.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import { networkOf } from '../frame/visitor.ts'
import { writeLetter } from '../office/write-letter.ts'
import { type Asked, OwnLinkPage } from '../pages/contact/own-link.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'

/** Mails that typing an address can cause it. */
const A_DAY_PER_ADDRESS = { most: 3, hours: 24 }
/** A whole office may sit behind one network. */
const AN_HOUR_PER_VISITOR = { most: 20, hours: 1 }

const STATUS = { asked: 200, wrong: 422, tooMany: 429 } as const

/**
 * Who has lost its link types its address. Whether anybody has that address is looked up by the sender, later: here
 * the same is written and answered for every address, so that nobody learns anything (FAULTS F6).
 */
export const ownLinkRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()

  const show = (c: PageContext, asked?: Asked) =>
    page(c, <OwnLinkPage reader={c.get('reader')} asked={asked} />, asked ? STATUS[asked] : 200)

  routes.get(PATHS.ownLink, (c) => show(c))

  routes.post(PATHS.ownLink, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const hashes = await keys()
    const visitor = keyedHash(hashes, 'visitor', networkOf(c) ?? 'unknown')
    if (!(await takeTurn(table, 'own-link-visitor', visitor, AN_HOUR_PER_VISITOR))) return show(c, 'tooMany')
    const { address: typed } = await formOf(c)
    const address = Address.safeParse(typeof typed === 'string' ? typed.trim() : '')
    if (!address.success) return show(c, 'wrong')
    if (await takeTurn(table, 'own-link', keyedHash(hashes, 'address', address.data), A_DAY_PER_ADDRESS)) {
      const owner = { kind: 'asked' as const, id: randomUUID() }
      const content = { kind: 'own-link' as const, addressHash: addressHash(address.data) }
      await writeLetter({ owner, id: 'own-link', content }, services)
    }
    return show(c, 'asked')
  })

  return routes
}
