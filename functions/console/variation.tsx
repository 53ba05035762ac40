import { Hono } from 'hono'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { MemberKind } from '../../shared/domain/member.ts'
import { dayOf } from '../../shared/domain/time.ts'
import { undatedIn, variationOf } from '../../shared/members/variation.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readMemberRecords } from '../../shared/store/members.ts'
import { fault, page } from './answer.tsx'
import { csvOf } from './csv.ts'
import { VariationPage } from './pages/variation.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { membersWords } from './words/members.ts'
import { variationWords } from './words/variation.ts'

/** Three years: what the Region asks about, and the year before. */
const MONTHS = 36

/** Who joined and left a cluster, month by month. */
export const variationRoutes = ({ table, now }: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()

  const known = async (c: PageContext) => {
    const [clusters, records] = await Promise.all([readClusters(table), readMemberRecords(table)])
    const cluster: Cluster | undefined = clusters.find(({ id }) => id === c.req.param('cluster'))
    const today = dayOf(now())
    return (
      cluster && {
        cluster,
        months: variationOf(records, cluster.id, today, MONTHS),
        undated: undatedIn(records, cluster.id, today),
      }
    )
  }

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
      'content-disposition': `attachment; filename="segnavia-variation-${found.cluster.id}-${dayOf(now())}.csv"`,
    })
  })

  return routes
}
