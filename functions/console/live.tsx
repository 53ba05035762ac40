import { Hono } from 'hono'
import * as z from 'zod'
import { Slug } from '../../shared/domain/cluster.ts'
import { withConcept } from '../../shared/domain/rule-draft.ts'
import { breachesOf } from '../../shared/preview/guards.ts'
import { fault } from './answer.tsx'
import { idFor, ownersFor, readConcept, writtenIn } from './concept-form.ts'
import { keptPreviews } from './kept-previews.ts'
import { LiveNotYet, LiveOutcome, LiveWrong, MOST_LIVE } from './pages/live.tsx'
import { namesFrom } from './pages/preview.tsx'
import { rulesAtWork } from './rules-at-work.ts'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { whenBuilt } from './when-built.ts'
import { countsOf } from './word-counts.ts'

const Asked = z.object({ concept: Slug.or(z.literal('')) })

/**
 * What a concept would change as it stands in its form, which nobody has saved: a fragment for the page that the form
 * is on. Writes nothing.
 */
export const liveRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()
  const previews = keptPreviews()

  routes.post('/concepts/:cluster/edit/preview', async (c) => {
    const body = await formOf(c, true)
    const asked = Asked.safeParse(body).data
    const [work, snapshots] = await Promise.all([
      rulesAtWork(services, c.req.param('cluster')),
      whenBuilt(services),
    ])
    if (!asked || !work) return fault(c, 'notFound')
    const reader = c.get('reader')
    if (!snapshots) return c.html(<LiveNotYet reader={reader} />)
    // Before anything else: the page asks as it is opened, so that the first key finds it ready.
    const preview = previews(work, snapshots, services.now())
    const form = writtenIn(body)
    const { draft, cluster } = work
    const id = asked.concept || idFor(form, draft)
    const read = readConcept(form, id, ownersFor(draft, cluster, id))
    if ('wrong' in read) return c.html(<LiveWrong reader={reader} wrong={read.wrong} />)
    const rules = { ...draft, concepts: withConcept(draft.concepts, read.concept) }
    const outcome = preview(rules, { explain: MOST_LIVE })
    return c.html(
      <LiveOutcome
        reader={reader}
        work={{ ...work, draft: rules }}
        preview={outcome}
        names={namesFrom(snapshots)}
        breaches={breachesOf(outcome)}
        hits={countsOf(snapshots, services.now()).words(read.concept)}
      />,
    )
  })

  return routes
}
