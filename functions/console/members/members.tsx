import { Hono } from 'hono'
import { unmatchedAmong } from '../../../shared/digests/friday/monday.ts'
import { MemberId } from '../../../shared/domain/member.ts'
import { asMember, type MemberRecord } from '../../../shared/domain/membership.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { COLUMN_NAMES, COLUMNS, rowsOf } from '../../../shared/members/columns.ts'
import { matchedBy } from '../../../shared/members/preview.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMemberRecord, readMemberRecords } from '../../../shared/store/members.ts'
import { personIn } from '../access/authorise.tsx'
import { clustersSeen, seesMember } from '../access/own-clusters.ts'
import { fault, page } from '../frame/answer.tsx'
import { csvOf } from '../frame/csv.ts'
import { whenBuilt } from '../frame/when-built.ts'
import { MemberPage } from '../pages/members/member.tsx'
import { MembersPage } from '../pages/members/members.tsx'
import { MemberFilter, selectMembers } from '../pages/members/select-members.ts'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { callsOf } from './member-calls.ts'

/** A count of calls that an address brings along after saving; nothing else may stand there. */
const countIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined

/** The members' list, its file, and the page of one. */
export const memberRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const routes = new Hono<ConsoleEnv>()

  const selected = async (c: PageContext) => {
    const filter = MemberFilter.parse(c.req.query())
    const [records, clusters, snapshots] = await Promise.all([
      readMemberRecords(table),
      readClusters(table),
      filter.matched === '' ? undefined : whenBuilt(services),
    ])
    const isUnmatched = (record: MemberRecord): boolean => {
      const member = snapshots?.profiles.members.get(record.id)
      return snapshots !== undefined && (!member || unmatchedAmong([member], { snapshots }, now()).length > 0)
    }
    const seen = new Set(clustersSeen(personIn(c)))
    const members = selectMembers(records, { ...filter, seen }, dayOf(now()), isUnmatched)
    return { filter, clusters, members, seen }
  }

  routes.get('/members', async (c) =>
    page(c, <MembersPage reader={c.get('reader')} {...(await selected(c))} />),
  )

  routes.get('/members.csv', async (c) => {
    const { language } = c.get('reader')
    const { filter, clusters, members, seen } = await selected(c)
    const rows = members.flatMap((member) =>
      rowsOf(
        member,
        clusters,
        language,
        ({ cluster }) => seen.has(cluster) && (filter.cluster === '' || cluster === filter.cluster),
      ),
    )
    const names = COLUMN_NAMES[language]
    return c.body(
      csvOf(
        COLUMNS.map((column) => names[column]),
        rows.map((row) => COLUMNS.map((column) => row[column])),
      ),
      200,
      {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="segnavia-members-${filter.cluster || 'all'}-${dayOf(now())}.csv"`,
      },
    )
  })

  routes.get('/members/:id', async (c) => {
    const id = MemberId.safeParse(c.req.param('id'))
    const record = id.success ? await readMemberRecord(table, id.data) : undefined
    if (!record || !seesMember(personIn(c), record)) return fault(c, 'notFound')
    const member = asMember(record, now())
    const [snapshots, clusters] = await Promise.all([whenBuilt(services), readClusters(table)])
    const fittings = snapshots && callsOf(member, snapshots, now())
    const was = countIn(c.req.query('was'))
    return page(
      c,
      <MemberPage
        reader={c.get('reader')}
        member={member}
        record={record}
        clusters={clusters}
        fittings={fittings}
        moved={
          was !== undefined && snapshots
            ? { was, now: matchedBy(member, snapshots, now(), 0).count }
            : undefined
        }
      />,
    )
  })

  return routes
}
