import { Hono } from 'hono'
import type { Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import { CALLS_PER_MEMBER, candidatesFor } from '../../shared/digests/candidates.ts'
import { namesOf } from '../../shared/digests/names.ts'
import { Period } from '../../shared/domain/mail.ts'
import { type Member, MemberId } from '../../shared/domain/member.ts'
import { RunKind, totalsOf } from '../../shared/domain/run.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readMember, readMembers } from '../../shared/store/members.ts'
import { readRun, readRuns, readShards } from '../../shared/store/runs.ts'
import { fault, page } from './answer.tsx'
import { CallsPage } from './pages/calls.tsx'
import type { Fitting } from './pages/fits.tsx'
import { MemberPage } from './pages/member.tsx'
import { MemberFilter, MembersPage, selectMembers } from './pages/members.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { RunPage } from './pages/run.tsx'
import { RunsPage } from './pages/runs.tsx'
import { CallFilter, selectCalls } from './pages/select-calls.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'
import { fittingOf, showCall } from './show-call.tsx'
import { whenBuilt } from './when-built.ts'
import { type Asked, answerFor } from './why-not.ts'

/** Runs on the list. */
const RUNS_SHOWN = 26

/** The calls that have a place for the member, those that rule it out last; undefined while it is not matched. */
const callsOf = (member: Member, snapshots: Snapshots, now: Instant): Fitting[] | undefined => {
  const { profiles } = snapshots
  if (!profiles.members.has(member.id)) return undefined
  const names = namesOf(profiles.clusters)
  const fittings = candidatesFor({ members: [member] }, snapshots, now).map(
    ({ opportunity, fits: [fit] }): Fitting => ({ member, call: opportunity, fit, names }),
  )
  const isMissing = ({ fit }: Fitting): boolean => fit.eligibility.verdict === 'missing'
  return [
    ...fittings.filter((fitting) => !isMissing(fitting)),
    ...fittings.filter(isMissing).slice(0, CALLS_PER_MEMBER),
  ]
}

/** Pages for the office. */
export const officeRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { table, now } = services
  const office = new Hono<ConsoleEnv>()

  office.get('/', async (c) => {
    const reader = c.get('reader')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return page(c, <NothingYetPage reader={reader} />)
    const filter = CallFilter.parse(c.req.query())
    const calls = selectCalls(snapshots.calls.cards.values(), filter, now())
    return page(c, <CallsPage reader={reader} calls={calls} filter={filter} />)
  })

  office.get('/calls/:id', (c) => showCall(c, c.req.param('id'), services))

  office.get('/members', async (c) => {
    const filter = MemberFilter.parse(c.req.query())
    const [members, clusters] = await Promise.all([readMembers(table), readClusters(table)])
    const selected = selectMembers(members, filter)
    return page(
      c,
      <MembersPage reader={c.get('reader')} members={selected} clusters={clusters} filter={filter} />,
    )
  })

  office.get('/members/:id', async (c) => {
    const id = MemberId.safeParse(c.req.param('id'))
    const member = id.success ? await readMember(table, id.data) : undefined
    if (!member) return fault(c, 'notFound')
    const [snapshots, clusters] = await Promise.all([whenBuilt(services), readClusters(table)])
    const asked: Asked = snapshots
      ? await answerFor(c.req.query('call') ?? '', member, c.req.query('contact') ?? '', snapshots, services)
      : { kind: 'nothing' }
    const fittings = snapshots && callsOf(member, snapshots, now())
    const call = asked.kind === 'answered' && asked.explanation ? asked.call : undefined
    return page(
      c,
      <MemberPage
        reader={c.get('reader')}
        member={member}
        clusters={clusters}
        fittings={fittings}
        asked={asked}
        fitting={call && snapshots && fittingOf(member, call, snapshots, now())}
      />,
      asked.kind === 'answered' && !asked.call ? 404 : 200,
    )
  })

  office.get('/runs', async (c) => {
    const kind = RunKind.catch('digest').parse(c.req.query('kind'))
    const [runs, clusters] = await Promise.all([readRuns(table, RUNS_SHOWN, kind), readClusters(table)])
    const counted = await Promise.all(
      runs.map(async (run) => ({ run, totals: totalsOf(await readShards(table, run.period)) })),
    )
    return page(c, <RunsPage reader={c.get('reader')} kind={kind} runs={counted} clusters={clusters} />)
  })

  office.get('/runs/:period', async (c) => {
    const period = Period.safeParse(c.req.param('period'))
    const run = period.success ? await readRun(table, period.data) : undefined
    if (!run) return fault(c, 'notFound')
    const shards = await readShards(table, run.period)
    return page(c, <RunPage reader={c.get('reader')} run={run} shards={shards} />)
  })

  return office
}
