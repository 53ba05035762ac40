import { Hono } from 'hono'
import { candidatesFor } from '../../shared/digests/candidates.ts'
import { membersWanted } from '../../shared/digests/muted.ts'
import { namesOf } from '../../shared/digests/names.ts'
import type { Member } from '../../shared/domain/member.ts'
import { linksFor, PATHS } from '../../shared/links/addresses.ts'
import { deactivateContact, reactivateContact } from '../../shared/store/contacts.ts'
import { readOpinionsOf } from '../../shared/store/opinions.ts'
import { fault, page } from './answer.tsx'
import { ContactCallsPage } from './pages/contact-calls.tsx'
import { type Done, UnsubscribePage } from './pages/unsubscribe.tsx'
import { preferencesRoutes } from './preferences.tsx'
import { isOwnForm } from './security.ts'
import { formOf, readerOf, servedBy } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'

/** RFC 8058: what a mail program posts when its reader presses its own unsubscribe button. */
const isOneClick = (body: Record<string, unknown>): boolean => body['List-Unsubscribe'] === 'One-Click'

/**
 * Pages for contacts, who have no account: the signed address is the authority, for its one purpose. An address
 * that is wrong in whatever way has the same answer (FAULTS F3, F5).
 */
export const contactRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const contacts = new Hono<ConsoleEnv>()

  const contactOf = servedBy(services)

  const unsubscribe = async (c: PageContext, done?: Done) => {
    const served = await contactOf(c, 'unsubscribe')
    if (!served) return fault(c, 'notFound')
    return page(c, <UnsubscribePage reader={readerOf(c, served)} served={served} done={done} />)
  }

  contacts.get(`${PATHS.unsubscribe}/:token`, (c) => unsubscribe(c))

  contacts.post(`${PATHS.unsubscribe}/:token`, async (c) => {
    const body = await formOf(c)
    const oneClick = isOneClick(body)
    if (!oneClick && !isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const served = await contactOf(c, 'unsubscribe')
    if (!served) return fault(c, 'notFound')
    const undo = !oneClick && body.do === 'undo'
    if (undo) await reactivateContact(table, served.contact.id)
    else await deactivateContact(table, served.contact.id, 'unsubscribed', now())
    return unsubscribe(c, undo ? 'undone' : 'unsubscribed')
  })

  contacts.route('/', preferencesRoutes(services))

  contacts.get(`${PATHS.calls}/:token`, async (c) => {
    const served = await contactOf(c, 'calls')
    const wanted = served ? membersWanted(served.members, served.contact) : []
    const [first, ...others] = wanted.length > 0 ? wanted : (served?.members ?? [])
    if (!served || !first) return fault(c, 'notFound')
    const members: [Member, ...Member[]] = [first, ...others]
    const [snapshots, opinions] = await Promise.all([
      services.snapshots(),
      readOpinionsOf(table, served.contact.id),
    ])
    const input = {
      contact: served.contact,
      members,
      candidates: candidatesFor({ ...served.contact, members, opinions }, snapshots, now()),
      opinions,
      names: namesOf(snapshots.profiles.clusters),
      links: linksFor(publicUrl, await keys(), served.contact.id),
    }
    const paths = linksFor('', await keys(), served.contact.id)
    return page(c, <ContactCallsPage reader={readerOf(c, served)} input={input} paths={paths} />)
  })

  return contacts
}
