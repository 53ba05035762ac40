import type { Blobs } from '../blobs/blobs.ts'
import type { Contact } from '../domain/contact.ts'
import { keyedHash } from '../links/hash.ts'
import type { LinkKeys } from '../links/token.ts'
import { listContactIds, readContact } from '../store/contacts.ts'
import { isErasedAddress, readErasedHashes, saveErasure } from '../store/erasures.ts'
import type { Table } from '../store/table.ts'
import { type EraseServices, erase } from './erase.ts'
import { readRegistered, registeredHashes } from './register.ts'

/** Does the register know of erasures that the table does not? Then the table was restored from before them. */
export const isRestored = async (table: Table, blobs: Blobs): Promise<boolean> => {
  const known = new Set(await readErasedHashes(table))
  return (await registeredHashes(blobs)).some((hash) => !known.has(hash))
}

/**
 * Applies the register to the table: whom a restored copy has brought back is erased again, and erasures it has
 * forgotten are stored again (FAULTS H2). @returns how many contacts had come back.
 */
export const eraseAgain = async (services: EraseServices): Promise<number> => {
  const { table, blobs, keys } = services
  const registered = new Set(await registeredHashes(blobs))
  if (registered.size === 0) return 0
  const known = new Set(await readErasedHashes(table))
  for (const hash of registered) {
    const erasure = known.has(hash) ? undefined : await readRegistered(blobs, hash)
    if (erasure) await saveErasure(table, erasure)
  }
  const back = (await listContactIds(table)).filter((id) => registered.has(keyedHash(keys, 'contact', id)))
  for (const id of back) {
    const contact = await readContact(table, id)
    if (contact) await erase(contact, services)
  }
  return back.length
}

/**
 * Divides contacts that are about to be stored, by an import or by hand, into those that may be and those whose address
 * was erased: nobody writes to these again by accident. Who confirms a sign-up of its own has `liftSuppression` called.
 */
export const divideErased = async <Each extends Pick<Contact, 'address'>>(
  contacts: readonly Each[],
  { table, keys }: { table: Table; keys: LinkKeys },
): Promise<{ welcome: Each[]; erased: Each[] }> => {
  const erased = new Set<Each>()
  for (const contact of contacts)
    if (await isErasedAddress(table, keyedHash(keys, 'address', contact.address))) erased.add(contact)
  return { welcome: contacts.filter((contact) => !erased.has(contact)), erased: [...erased] }
}
