import { Hono } from 'hono'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { MemberId } from '../../../shared/domain/member.ts'
import { asMember, type MemberRecord } from '../../../shared/domain/membership.ts'
import { matchedBy } from '../../../shared/members/preview.ts'
import { personIn } from '../access/authorise.tsx'
import { fault, page } from '../frame/answer.tsx'
import { formOf } from '../frame/served.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { MemberEditPage, type Trouble } from '../pages/members/member-edit.tsx'
import { memberHref } from '../pages/members/members.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { asWrittenMember, type WrittenMember, writtenMember } from './member-form.ts'
import {
  isSeen,
  type MemberDesk,
  type MemberWrong,
  memberDesk,
  newMemberDesk,
  recordWritten,
  storeMember,
} from './save-member.ts'

/** Calls that a preview explains. */
const PREVIEWED = 8

/** The record and memberships of a member: written by those who act for one of its clusters, each for its own. */
export const memberEditRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { now } = services
  const routes = new Hono<ConsoleEnv>()

  const at = async (c: PageContext): Promise<MemberDesk | undefined> => {
    const named = c.req.param('cluster')
    if (named !== undefined) return newMemberDesk(services, named)
    const id = MemberId.safeParse(c.req.param('id')).data
    return id === undefined ? undefined : memberDesk(services, personIn(c), id)
  }

  const preview = (record: MemberRecord, snapshots: Snapshots) =>
    matchedBy(asMember(record, now()), snapshots, now(), PREVIEWED)

  const show = async (
    c: PageContext,
    { before, own, clusters, mayProfile }: MemberDesk,
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

  const write = async (c: PageContext) => {
    const here = await at(c)
    if (!here) return fault(c, 'notFound')
    const { before, own } = here
    const body = await formOf(c, true)
    const written = writtenMember(body, own)
    if (!isSeen(here, body.seen)) return show(c, here, written, { trouble: { kind: 'outrun' } })
    const wrong = ({ wrong: fields, holder }: MemberWrong) =>
      show(c, here, written, { trouble: { kind: 'wrong', fields, ...(holder ? { holder } : {}) } })
    const read = await recordWritten(services, here, written)
    if ('wrong' in read) return wrong(read)
    const { record } = read
    const { id } = record
    if (body.do === 'preview') return show(c, here, written, { matches: record })
    const stored = await storeMember(services, here, record)
    if (stored === 'same') return c.redirect(`${memberHref(id)}?done=same`, 303)
    if (stored === 'outrun') return show(c, here, written, { trouble: { kind: 'outrun' } })
    if (stored !== 'saved') return wrong(stored)
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
