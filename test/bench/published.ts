import { Hono } from 'hono'
import { publicCallRoutes } from '../../functions/console/public/calls.tsx'
import { publicFeedRoutes } from '../../functions/console/public/feeds.tsx'
import type { ConsoleEnv, ConsoleServices } from '../../functions/console/services.ts'
import { association } from '../../infra/association/index.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { aMember } from '../builders/member.ts'
import { quantile } from './measure.ts'
import { join, profileIndex } from './ours.ts'
import { plain, type Row } from './rows.ts'
import type { World } from './world.ts'

const CALLS = 2000
const ROUNDS = 20
const NOW: Instant = '2026-06-29T05:30:00Z'
const SITE = 'https://segnavia.example.org'

/** What everybody may ask for. */
const PAGES = {
  'the list': '/public/calls',
  'a search': '/public/calls?q=digitale+impresa',
  "a value chain's list": '/public/calls?chain=create/fashion',
  'a call': '/public/calls/bench:call-0000000',
  'a feed': '/public/feeds/create.atom',
  'the map of the site': '/public/sitemap.xml',
} as const

/** As the sources give them: most have one deadline within half a year. */
const dated = (call: Opportunity, place: number): Opportunity => ({
  ...call,
  deadlines:
    place % 5 === 0
      ? []
      : [{ at: plus(NOW, { days: 1 + (place % 180) }), hourStated: true, zone: 'Europe/Rome' }],
})

/** Milliseconds of this thread's processor, which what else the machine does leaves alone. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Part 14: pages, feeds and the map of the site for everybody, made anew: what no cache had. */
export const published = async (world: World): Promise<Row[]> => {
  const count = Math.min(CALLS, world.scale.snapshot)
  const calls = world.calls(count).map(dated)
  const matcher = join(world.callIndex(count).value, profileIndex([aMember()]))
  const snapshots = {
    calls: {
      version: 'v1',
      cards: new Map(calls.map(({ text: _, ...card }) => [card.id, card])),
      joinedAs: new Map(),
    },
    profiles: { version: 'v1', clusters: association.clusters },
    matcher,
    builtAt: NOW,
    steering: [],
  }
  // Nothing else is asked of the services by these routes.
  const services = {
    snapshots: async () => snapshots,
    now: () => NOW,
    publicUrl: SITE,
  } as unknown as ConsoleServices
  const app = new Hono<ConsoleEnv>()
  app.use(async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url)
    c.set('reader', { language: 'it', path: pathname, query: searchParams, now: NOW })
    await next()
  })
  app.route('/', publicCallRoutes(services))
  app.route('/', publicFeedRoutes(services))
  const rows: Row[] = []
  for (const [what, path] of Object.entries(PAGES)) {
    const times: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      const start = spent()
      const answer = await app.request(`${SITE}${path}`)
      await answer.text()
      times.push(spent() - start)
      if (answer.status !== 200) throw new Error(`[bench] expected ${path}, found ${answer.status}.`)
    }
    const [first = 0, ...others] = times
    rows.push({
      part: 14,
      what: `${what} for everybody, over ${count.toLocaleString('en')} calls, p95`,
      figure: quantile(others, 0.95),
      unit: 'ms',
      target: { most: 50 },
      remark: `of the processor, without compression; the first of a process ${plain(first)} ms`,
    })
  }
  return rows
}
