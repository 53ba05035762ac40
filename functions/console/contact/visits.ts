import type { Purpose } from '../../../shared/links/token.ts'
import { readerOf, servedBy } from '../frame/served.ts'
import type { Visit } from '../pages/contact/contact-frame.tsx'
import type { ConsoleServices, PageContext } from '../services.ts'
import { waysFor } from './ways.ts'

/** A visit of the contact that the address is signed for; undefined for an address that is wrong in whatever way. */
export const visitedBy = (services: Pick<ConsoleServices, 'table' | 'keys' | 'now'>) => {
  const contactOf = servedBy(services)
  return async (c: PageContext, purpose: Purpose): Promise<Visit | undefined> => {
    const served = await contactOf(c, purpose)
    if (!served) return undefined
    const ways = waysFor(await services.keys(), served.contact.id, purpose)
    return { reader: readerOf(c, served), served, ways }
  }
}
