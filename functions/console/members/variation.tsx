import { Hono } from 'hono'
import { MemberKind } from '../../../shared/domain/member.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvOf } from '../frame/csv.ts'
import { VariationPage } from '../pages/members/variation.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { membersWords } from '../words/members.ts'
import { variationWords } from '../words/variation.ts'
import { variationKnown } from './variation-known.ts'

/** Who joined and left a cluster, month by month. */
export const variationRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const known = (c: PageContext) => variationKnown(services, c.req.param('cluster'))

  routes.get('/clusters/:cluster/members/variation', async (c) => {
    const found = await known(c)
    return found ? page(c, <VariationPage reader={c.get('reader')} {...found} />) : fault(c, 'notFound')
  })

  routes.get('/clusters/:cluster/members/variation.csv', async (c) => {
    const found = await known(c)
    if (!found) return fault(c, 'notFound')
    const { language } = c.get('reader')
    const words = variationWords[language]
    const { kinds } = membersWords[language]
    const csv = csvOf(
      [words.month, words.joined, words.left, words.end, ...MemberKind.options.map((kind) => kinds[kind])],
      found.months.map(({ month, joined, left, end, byKind }) => [
        month,
        joined,
        left,
        end,
        ...MemberKind.options.map((kind) => byKind[kind]),
      ]),
    )
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="segnavia-variation-${found.cluster.id}-${dayOf(services.now())}.csv"`,
    })
  })

  return routes
}
