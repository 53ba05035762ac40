import { Hono } from 'hono'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { MemberId } from '../../shared/domain/member.ts'
import { asMember, type MemberRecord } from '../../shared/domain/membership.ts'
import { actsFor } from '../../shared/domain/person.ts'
import { dayOf } from '../../shared/domain/time.ts'
import { idFor } from '../../shared/members/ids.ts'
import { matchedBy } from '../../shared/members/preview.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readMemberRecord, readMemberRecords, reserveVat, saveMember } from '../../shared/store/members.ts'
import { fault, page } from './answer.tsx'
import { personIn } from './authorise.tsx'
import {
  asWrittenMember,
  isSameRecord,
  markOf,
  mayWriteProfile,
  memberIn,
  type WrittenMember,
  type WrongMember,
  writtenMember,
} from './member-form.ts'
import { MemberEditPage, type Trouble } from './pages/member-edit.tsx'
import { memberHref } from './pages/members.tsx'
import { formOf } from './served.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from './services.ts'
import { whenBuilt } from './when-built.ts'

/** Calls that a preview explains. */
const PREVIEWED = 8

/** The record and memberships of a member: written by those who act for one of its clusters, each for its own. */
export const memberEditRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  type At = { before: MemberRecord | undefined; own: Cluster[]; clusters: Cluster[]; mayProfile: boolean }

  const at = async (c: PageContext): Promise<At | undefined> => {
    const clusters = await readClusters(table)
    const person = personIn(c)
    const named = c.req.param('cluster')
    if (named !== undefined) {
      const own = clusters.filter(({ id }) => id === named)
      return own.length > 0 ? { before: undefined, own, clusters, mayProfile: true } : undefined
    }
    const id = MemberId.safeParse(c.req.param('id')).data
    const before = id && (await readMemberRecord(table, id))
    if (!before) return undefined
    return {
      before,
      own: clusters.filter((cluster) => actsFor(person, cluster.id)),
      clusters,
      mayProfile: mayWriteProfile(person, before, dayOf(now())),
    }
  }

  const preview = (record: MemberRecord, snapshots: Snapshots) =>
    matchedBy(asMember(record, now()), snapshots, now(), PREVIEWED)

  const show = async (
    c: PageContext,
    { before, own, clusters, mayProfile }: At,
    written: WrittenMember,
    { trouble, matches }: { trouble?: Trouble; matches?: MemberRecord } = {},
  ) => {
    const snapshots = matches && (await whenBuilt(services))
    const member = matches && asMember(matches, now())
    return page(
      c,
      <MemberEditPage
        reader={c.get('reader')}
        before={before}
        own={own}
        clusters={clusters}
        mayProfile={mayProfile}
        written={written}
        trouble={trouble}
        preview={
          member && snapshots
            ? {
                member,
                snapshots,
                matched: preview(matches, snapshots),
                was: before && preview(before, snapshots).count,
              }
            : undefined
        }
      />,
      trouble?.kind === 'wrong' ? 422 : trouble ? 409 : 200,
    )
  }

  const open = async (c: PageContext) => {
    const here = await at(c)
    if (!here) return fault(c, 'notFound')
    return show(c, here, asWrittenMember(here.before ?? {}, c.get('reader').language))
  }

  const tell = () =>
    // It stands whatever happens here, and the next reading of any source has matching look again.
    services.changed
      .send([{ at: now(), cause: 'member' }])
      .catch((error: Error) => logger.error('matching was not told of a member', { error: error.name }))

  const write = async (c: PageContext) => {
    const here = await at(c)
    if (!here) return fault(c, 'notFound')
    const { before, own, mayProfile } = here
    const body = await formOf(c, true)
    const written = writtenMember(body, own)
    if (before && markOf(before) !== body.seen) return show(c, here, written, { trouble: { kind: 'outrun' } })
    const taken = new Set(before ? [] : (await readMemberRecords(table)).map(({ id }) => id))
    const id = before?.id ?? idFor(written.profile.name, taken)
    const read = memberIn(written, { before, id, clusters: own, mayProfile, now: now() })
    const wrong = (fields: WrongMember[], holder?: string) =>
      show(c, here, written, { trouble: { kind: 'wrong', fields, ...(holder ? { holder } : {}) } })
    if ('wrong' in read) return wrong(read.wrong)
    const { record } = read
    if (body.do === 'preview') return show(c, here, written, { matches: record })
    if (before && isSameRecord(before, record)) return c.redirect(`${memberHref(id)}?done=same`, 303)
    if (record.vat && record.vat !== before?.vat) {
      const holder = await reserveVat(table, record.vat, id)
      if (holder) return wrong([{ field: 'vat' }], holder)
    }
    if (!(await saveMember(table, record, { isNew: !before })))
      return show(c, here, written, { trouble: { kind: 'outrun' } })
    await tell()
    c.set('subject', id)
    const snapshots = await whenBuilt(services)
    const was = snapshots ? (before ? preview(before, snapshots).count : 0) : undefined
    const query = new URLSearchParams({
      done: before ? 'saved' : 'added',
      ...(was === undefined ? {} : { was: String(was) }),
    })
    return c.redirect(`${memberHref(id)}?${query}`, 303)
  }

  routes.get('/members/:id/edit', open)
  routes.post('/members/:id/edit', write)
  routes.get('/clusters/:cluster/members/new', open)
  routes.post('/clusters/:cluster/members/new', write)

  return routes
}
