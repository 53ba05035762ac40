import { Hono } from 'hono'
import { mayKnow } from '../../../shared/domain/by-hand.ts'
import { askingLinks, PATHS } from '../../../shared/links/addresses.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { typedText } from '../calls/find-call.ts'
import { fault, page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import type { Visit } from '../pages/contact/contact-frame.tsx'
import { ContactWhyPage, type Why } from '../pages/contact/contact-why.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { visitedBy } from './visits.ts'
import { answerFor } from './why-not.ts'

/** Members answered for at once: each is explained from all that is stored. */
const MOST_MEMBERS = 10

/** Why a call did not come: asking changes nothing. */
export const contactWhyRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()
  const visitOf = visitedBy(services)

  const whyFor = async (typed: string, { served: { contact, members } }: Visit): Promise<Why> => {
    if (typed === '') return { kind: 'nothing' }
    const snapshots = await whenBuilt(services)
    if (!snapshots) return { kind: 'not-yet' }
    const own = members.filter(({ id }) => contact.members.includes(id)).slice(0, MOST_MEMBERS)
    const asked = await Promise.all(
      own.map(async (member) => ({
        member: member.name,
        said: await answerFor(typed, member, contact.id, snapshots, services, (call) =>
          mayKnow(member, call),
        ),
      })),
    )
    const [first] = asked
    if (!first || first.said.kind === 'nothing') return { kind: 'nothing' }
    if (first.said.kind === 'several') return first.said
    return {
      kind: 'answered',
      call: first.said.call,
      answers: asked.flatMap(({ member, said }) =>
        said.kind === 'answered' ? [{ member, answer: said.answer }] : [],
      ),
    }
  }

  routes.get(`${PATHS.preferences}/:token/why`, async (c) => {
    const visit = await visitOf(c, 'preferences')
    if (!visit) return fault(c, 'notFound')
    const typed = typedText(visit.reader.query.get('q') ?? '')
    const { contact } = visit.served
    const [why, clusters] = await Promise.all([whyFor(typed, visit), readClusters(services.table)])
    const ask = askingLinks('', await services.keys(), contact.id).question(typed)
    return page(c, <ContactWhyPage visit={visit} typed={typed} why={why} clusters={clusters} ask={ask} />)
  })

  return routes
}
