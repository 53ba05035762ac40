import { Hono } from 'hono'
import * as z from 'zod'
import { Slug } from '../../../shared/domain/cluster.ts'
import { fault } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { LiveNotYet, LiveOutcome, LiveWrong, MOST_LIVE } from '../pages/concepts/live.tsx'
import { namesFrom } from '../pages/concepts/preview.tsx'
import type { ConsoleEnv, ConsoleServices } from '../services.ts'
import { writtenIn } from './concept-form.ts'
import { rulesAtWork } from './rules-at-work.ts'
import { conceptTrials } from './try-concept.ts'

const Asked = z.object({ concept: Slug.or(z.literal('')) })

/**
 * What a concept would change as it stands in its form, which nobody has saved: a fragment for the page that the form
 * is on. Writes nothing.
 */
export const liveRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const routes = new Hono<ConsoleEnv>()
  const trial = conceptTrials(services)

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
    const tried = trial(work, snapshots, { concept: asked.concept, form: writtenIn(body) }, MOST_LIVE)
    if ('wrong' in tried) return c.html(<LiveWrong reader={reader} wrong={tried.wrong} />)
    const { rules, ...outcome } = tried
    return c.html(
      <LiveOutcome
        reader={reader}
        work={{ ...work, draft: rules }}
        names={namesFrom(snapshots)}
        {...outcome}
      />,
    )
  })

  return routes
}
