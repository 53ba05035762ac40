import { Hono } from 'hono'
import { candidatesFor } from '../../../shared/digests/candidates.ts'
import { membersWanted } from '../../../shared/digests/muted.ts'
import { namesOf } from '../../../shared/digests/names.ts'
import type { Member } from '../../../shared/domain/member.ts'
import { linksFor, PATHS } from '../../../shared/links/addresses.ts'
import type { Purpose } from '../../../shared/links/token.ts'
import { readOpinionsOf } from '../../../shared/store/opinions.ts'
import { fault, page } from '../frame/answer.tsx'
import { ContactCallsPage } from '../pages/contact/contact-calls.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { visitedBy } from './visits.ts'

/** The contact's calls: by the link in its mails, and among its own pages. */
export const contactCallRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const visitOf = visitedBy(services)

  const show = async (c: PageContext, purpose: Purpose) => {
    const visit = await visitOf(c, purpose)
    if (!visit) return fault(c, 'notFound')
    const { contact, members: served } = visit.served
    const wanted = membersWanted(served, contact)
    const [first, ...others] = wanted.length > 0 ? wanted : served
    if (!first) return fault(c, 'notFound')
    const members: [Member, ...Member[]] = [first, ...others]
    const [snapshots, opinions] = await Promise.all([services.snapshots(), readOpinionsOf(table, contact.id)])
    const input = {
      contact,
      members,
      candidates: candidatesFor({ ...contact, members, opinions }, snapshots, now()),
      opinions,
      names: namesOf(snapshots.profiles.clusters),
      links: linksFor(publicUrl, await keys(), contact.id),
    }
    const paths = linksFor('', await keys(), contact.id)
    return page(c, <ContactCallsPage visit={visit} input={input} paths={paths} />)
  }

  routes.get(`${PATHS.calls}/:token`, (c) => show(c, 'calls'))
  routes.get(`${PATHS.preferences}/:token/calls`, (c) => show(c, 'preferences'))

  return routes
}
