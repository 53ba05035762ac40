import { Hono } from 'hono'
import { fitOf } from '../../../shared/digests/candidates.ts'
import type { Candidate } from '../../../shared/digests/digest.ts'
import { membersWanted } from '../../../shared/digests/muted.ts'
import { namesOf } from '../../../shared/digests/names.ts'
import type { Member } from '../../../shared/domain/member.ts'
import { linksFor, PATHS } from '../../../shared/links/addresses.ts'
import type { Purpose } from '../../../shared/links/token.ts'
import { isNarrowed } from '../../../shared/search/facets.ts'
import { type Hit, searchCalls } from '../../../shared/search/search.ts'
import { saveSearches } from '../../../shared/store/contacts.ts'
import { readOpinionsOf } from '../../../shared/store/opinions.ts'
import { fault, page } from '../frame/answer.tsx'
import { pageAsked, sliceOf } from '../frame/components.tsx'
import { isOwnForm } from '../frame/security.ts'
import { formOf } from '../frame/served.ts'
import type { Visit } from '../pages/contact/contact-frame.tsx'
import { type SearchDone, SearchPage } from '../pages/contact/search.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { readSearch, withSaved } from './search-query.ts'
import { visitedBy } from './visits.ts'

/** Cards on one page of results: each is as long as in a mail. */
const PER_PAGE = 10

/** Search over open calls: by the link to the contact's calls to look, among its own pages also to save. */
export const searchRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, keys, now, publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  const visitOf = visitedBy(services)

  const show = async (c: PageContext, visit: Visit, maySave: boolean, done?: SearchDone) => {
    const { contact, members: served } = visit.served
    const wanted = membersWanted(served, contact)
    const [first, ...others] = wanted.length > 0 ? wanted : served
    if (!first) return fault(c, 'notFound')
    const members: [Member, ...Member[]] = [first, ...others]
    const [snapshots, opinions] = await Promise.all([services.snapshots(), readOpinionsOf(table, contact.id)])
    const { calls, matcher, profiles } = snapshots
    const search = readSearch(visit.reader.query)
    const chains = members.flatMap(({ clusters }) => {
      const own = profiles.clusters.filter(({ id }) => clusters.some(({ cluster }) => cluster === id))
      return own.flatMap(({ id, valueChains }) => valueChains.map((chain) => `${id}/${chain.id}`))
    })
    const searched = { members, calls, matcher, now: now(), chains }
    const found = searchCalls(search, searched)
    const unfiltered =
      found.hits.length === 0 && isNarrowed(search)
        ? searchCalls({ words: search.words }, searched).hits.length
        : found.hits.length
    const candidateOf = ({ call }: Hit): Candidate[] => {
      const [fit, ...more] = members
        .filter(({ id }) => matcher.knows(id, call.id))
        .map((member) => fitOf(member, call, snapshots, now()))
      return fit ? [{ opportunity: call, fits: [fit, ...more] }] : []
    }
    const slice = sliceOf(found.hits, pageAsked(visit.reader.query), PER_PAGE)
    return page(
      c,
      <SearchPage
        visit={visit}
        search={search}
        found={found}
        unfiltered={unfiltered}
        slice={{ ...slice, shown: slice.shown.flatMap(candidateOf) }}
        input={{
          members,
          opinions,
          names: namesOf(profiles.clusters),
          links: linksFor(publicUrl, await keys(), contact.id),
        }}
        maySave={maySave}
        done={done}
      />,
      done === 'full' ? 422 : 200,
    )
  }

  const look = (path: string, purpose: Purpose, maySave: boolean): void => {
    routes.get(path, async (c) => {
      const visit = await visitOf(c, purpose)
      return visit ? show(c, visit, maySave) : fault(c, 'notFound')
    })
  }
  look(`${PATHS.calls}/:token/search`, 'calls', false)
  look(`${PATHS.preferences}/:token/search`, 'preferences', true)

  routes.post(`${PATHS.preferences}/:token/search`, async (c) => {
    if (!isOwnForm(c, publicUrl)) return fault(c, 'refused')
    const visit = await visitOf(c, 'preferences')
    if (!visit) return fault(c, 'notFound')
    const { id, searches = [] } = visit.served.contact
    const body = await formOf(c)
    const kept =
      body.do === 'remove'
        ? searches.filter((one) => one.id !== body.id)
        : withSaved(readSearch(visit.reader.query), searches, now())
    if (!kept) return show(c, visit, true, 'full')
    await saveSearches(table, id, kept)
    const after = await visitOf(c, 'preferences')
    return after ? show(c, after, true, body.do === 'remove' ? 'removed' : 'saved') : fault(c, 'notFound')
  })

  return routes
}
