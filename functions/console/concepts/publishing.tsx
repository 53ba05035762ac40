import { Hono } from 'hono'
import * as z from 'zod'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { ClusterId, Member } from '../../../shared/domain/member.ts'
import { Day, dayOf } from '../../../shared/domain/time.ts'
import { breachesOf } from '../../../shared/preview/guards.ts'
import { windowBefore } from '../../../shared/preview/window.ts'
import { readRuleSet, readVersions } from '../../../shared/store/clusters.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { namesFrom, PreviewPage } from '../pages/concepts/preview.tsx'
import type { Publishing } from '../pages/concepts/publishing.tsx'
import { rulesHref } from '../pages/concepts/tuning-frame.tsx'
import { VersionsPage } from '../pages/concepts/versions.tsx'
import { NothingYetPage } from '../pages/frame/plain.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { draftStandings } from './draft-standings.ts'
import { bringBack, previewUntil, publishDraft, rulesBackTo, versionsDiff } from './publish-orders.ts'
import { membersBackUnder, previewFor } from './publish-rules.ts'
import { type AtWork, rulesAtWork } from './rules-at-work.ts'

/** As many versions as are listed. */
const MOST_VERSIONS = 50

const line = (longest: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim().slice(0, longest))
const Sent = z.object({ note: line(500), reason: line(500) })
const SentDraft = Sent.extend({ revision: z.coerce.number().int().min(0) })
const SentBack = Sent.extend({
  version: z.coerce.number().int().min(1),
  inForce: z.coerce.number().int().min(1),
})

const NOTHING: Publishing = { note: '', reason: '', breaches: [] }

/** A cluster's members, by name. */
const membersOf = ({ profiles }: Snapshots, cluster: ClusterId): Member[] =>
  [...profiles.members.values()]
    .filter(({ clusters }) => clusters.some((one) => one.cluster === cluster))
    .sort((a, b) => a.name.localeCompare(b.name, 'it'))

/** A draft is tried out and published; versions are compared, and an earlier one is brought back as a new one. */
export const publishingRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const showPreview = async (
    c: PageContext,
    work: AtWork,
    { publishing = NOTHING, isAsked = true, status = 200 as 200 | 409 | 422 } = {},
  ) => {
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={c.get('reader')} />)
    const day = Day.safeParse(c.req.query('until')).data
    const until = day && Number.isFinite(Date.parse(day)) && day <= dayOf(now()) ? day : undefined
    const members = membersOf(snapshots, work.cluster.id)
    const member = members.find(({ id }) => id === c.req.query('member'))?.id
    const shown = isAsked && work.isChanged ? previewUntil(work, snapshots, until, now(), member) : undefined
    const judged = shown && (await draftStandings(table, work, snapshots))
    return page(
      c,
      <PreviewPage
        reader={c.get('reader')}
        work={work}
        shown={shown && { preview: shown.preview, names: namesFrom(snapshots) }}
        judged={judged && { standings: judged, calls: snapshots.calls }}
        publishing={{ ...publishing, breaches: shown?.breaches ?? [] }}
        until={until ?? ''}
        members={members}
        member={member}
        latest={dayOf(now())}
      />,
      status,
    )
  }

  routes.get('/concepts/:cluster/preview', async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    return showPreview(c, work, { isAsked: c.req.query('show') === '1' })
  })

  routes.post('/concepts/:cluster/preview', async (c) => {
    const sent = SentDraft.safeParse(await formOf(c)).data
    const [work, snapshots] = await Promise.all([
      rulesAtWork(services, c.req.param('cluster')),
      whenBuilt(services),
    ])
    if (!sent || !work || !snapshots) return fault(c, 'notFound')
    const { note, reason } = sent
    const publishing: Publishing = { note, reason, breaches: [] }
    const outrun = () => {
      c.get('reader').query.set('done', 'outrun')
      return showPreview(c, work, { publishing, status: 409 })
    }
    if (!note)
      return showPreview(c, work, { publishing: { ...publishing, isNoteMissing: true }, status: 422 })
    // Published is what was seen, or nothing.
    const published = await publishDraft(services, work, snapshots, {
      revision: sent.revision,
      note,
      by: personIn(c).id,
      reason: reason || undefined,
    })
    if (published.outcome === 'outrun') return outrun()
    if (published.outcome === 'refused') return showPreview(c, work, { publishing, status: 422 })
    return c.redirect(`${rulesHref(work.cluster.id, 'versions')}?done=published`, 303)
  })

  const showVersions = async (
    c: PageContext,
    work: AtWork,
    pair: { from: number; to: number },
    { publishing = NOTHING, status = 200 as 200 | 409 | 422 } = {},
  ) => {
    const versions = await readVersions(table, work.cluster, MOST_VERSIONS)
    const [from, to] = [pair.from, pair.to].map((one) => versions.find(({ version }) => version === one))
    const snapshots = await whenBuilt(services)
    const compared =
      from && to ? { from: from.version, to: to.version, diff: versionsDiff(work, from, to) } : undefined
    const back = from && from.version !== work.inForce.version ? rulesBackTo(from, work, now()) : undefined
    const breaches =
      back && snapshots
        ? breachesOf(
            previewFor(work, back, snapshots, windowBefore(now()), {
              placed: await membersBackUnder(table, work, back),
            }),
          )
        : []
    return page(
      c,
      <VersionsPage
        reader={c.get('reader')}
        work={work}
        versions={versions}
        compared={compared}
        publishing={{ ...publishing, breaches }}
      />,
      status,
    )
  }

  routes.get('/concepts/:cluster/versions', async (c) => {
    const work = await rulesAtWork(services, c.req.param('cluster'))
    if (!work) return fault(c, 'notFound')
    return showVersions(c, work, { from: Number(c.req.query('from')), to: Number(c.req.query('to')) })
  })

  routes.post('/concepts/:cluster/versions', async (c) => {
    const sent = SentBack.safeParse(await formOf(c)).data
    const [work, snapshots] = await Promise.all([
      rulesAtWork(services, c.req.param('cluster')),
      whenBuilt(services),
    ])
    if (!sent || !work || !snapshots) return fault(c, 'notFound')
    const earlier = await readRuleSet(table, work.cluster.id, sent.version)
    if (!earlier || sent.version === work.inForce.version) return fault(c, 'notFound')
    const { note, reason } = sent
    const publishing: Publishing = { note, reason, breaches: [] }
    const pair = { from: sent.version, to: work.inForce.version }
    const outrun = () => {
      c.get('reader').query.set('done', 'outrun')
      return showVersions(c, work, pair, { publishing, status: 409 })
    }
    if (!note)
      return showVersions(c, work, pair, { publishing: { ...publishing, isNoteMissing: true }, status: 422 })
    const published = await bringBack(services, work, snapshots, {
      earlier,
      inForce: sent.inForce,
      note,
      by: personIn(c).id,
      reason: reason || undefined,
    })
    if (published.outcome === 'outrun') return outrun()
    if (published.outcome === 'refused') return showVersions(c, work, pair, { publishing, status: 422 })
    return c.redirect(`${rulesHref(work.cluster.id, 'versions')}?done=back`, 303)
  })

  return routes
}
