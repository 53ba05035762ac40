import { Hono } from 'hono'
import { candidatesFor } from '../../shared/digests/candidates.ts'
import { membersWanted } from '../../shared/digests/muted.ts'
import { namesOf } from '../../shared/digests/names.ts'
import type { Member } from '../../shared/domain/member.ts'
import { linksFor, PATHS } from '../../shared/links/addresses.ts'
import { readOpinionsOf } from '../../shared/store/opinions.ts'
import { fault, page } from './answer.tsx'
import { ContactCallsPage } from './pages/contact-calls.tsx'
import { preferencesRoutes } from './preferences.tsx'
import { readerOf, servedBy } from './served.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { unsubscribeRoutes } from './unsubscribe.tsx'

/**
 * Pages for contacts, who have no account: the signed address is the authority, for its one purpose. An address
 * that is wrong in whatever way has the same answer (FAULTS F3, F5).
 */
export const contactRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const contacts = new Hono<ConsoleEnv>()

  const contactOf = servedBy(services)

  contacts.route('/', unsubscribeRoutes(services))
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
