import { Hono } from 'hono'
import { steersOf } from '../../../shared/digests/steering.ts'
import { concerns } from '../../../shared/domain/steer.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMembers } from '../../../shared/store/members.ts'
import { seesMember } from '../access/own-clusters.ts'
import { answerFor } from '../contact/why-not.ts'
import { page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { findMember } from '../members/find-member.ts'
import { WhyPage, whyHref } from '../pages/calls/why.tsx'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { fittingOf } from './show-call.tsx'

/** Longest name of a member that is looked for. */
const LONGEST_NAME = 200

/** Why a call does, or does not, come to a member: for any two, at an address that a colleague can open. */
export const whyRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  routes.get('/why', async (c) => {
    const reader = c.get('reader')
    const { member: typed = '', call = '', contact = '' } = c.req.query()
    const [snapshots, clusters, members] = await Promise.all([
      whenBuilt(services),
      readClusters(table),
      readMembers(table),
    ])
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const seen = members.filter((one) => seesMember(reader.person, one))
    const found = findMember(typed.slice(0, LONGEST_NAME), seen)
    if (found.kind !== 'member') {
      const isWrong = typed.trim() !== '' && found.kind === 'none'
      return page(
        c,
        <WhyPage reader={reader} typed={{ member: typed, call }} found={found} />,
        isWrong ? 404 : 200,
      )
    }
    const { member } = found
    const asked = await answerFor(call, member, contact, snapshots, services)
    const known = asked.kind === 'answered' ? asked.call : undefined
    const isMatched = asked.kind === 'answered' && asked.explanation !== undefined
    return page(
      c,
      <WhyPage
        reader={reader}
        typed={{ member: typed, call }}
        found={found}
        about={{
          asked,
          clusters,
          builtAt: snapshots.builtAt,
          fitting: known && isMatched ? fittingOf(member, known, snapshots, now()) : undefined,
          steers: known ? steersOf(known, snapshots, now()).filter((steer) => concerns(steer, member)) : [],
        }}
      />,
      asked.kind === 'answered' && !known ? 404 : 200,
    )
  })

  /** Where answers were before they had a page of their own: links of then still lead to them. */
  routes.get('/members/:id', async (c, next) => {
    const { call = '', contact = '' } = c.req.query()
    return call.trim() ? c.redirect(whyHref(c.req.param('id'), call, contact), 302) : next()
  })

  return routes
}
