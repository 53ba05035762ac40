import { Hono } from 'hono'
import { NoSnapshots, type Snapshots } from '../../shared/blobs/snapshot-loader.ts'
import { CALLS_PER_MEMBER, fitOf } from '../../shared/digests/candidates.ts'
import { namesOf } from '../../shared/digests/names.ts'
import { Period, totalsOf } from '../../shared/domain/digest.ts'
import { type Member, MemberId } from '../../shared/domain/member.ts'
import { type Opportunity, OpportunityId } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { SOURCE_IDS } from '../../shared/sources/names.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { readRun, readRuns, readShards } from '../../shared/store/digest-runs.ts'
import { readMember, readMembers } from '../../shared/store/members.ts'
import { readOpportunity } from '../../shared/store/opportunities.ts'
import { readSourceRuns } from '../../shared/store/source-runs.ts'
import { fault, page } from './answer.tsx'
import { CallPage } from './pages/call.tsx'
import { CallsPage } from './pages/calls.tsx'
import type { Fitting } from './pages/fits.tsx'
import { type Asked, MemberPage } from './pages/member.tsx'
import { MemberFilter, MembersPage, selectMembers } from './pages/members.tsx'
import { NothingYetPage } from './pages/plain.tsx'
import { RunPage } from './pages/run.tsx'
import { RunsPage, type SourceState } from './pages/runs.tsx'
import { CallFilter, holds, selectCalls } from './pages/select-calls.ts'
import type { ConsoleEnv, ConsoleServices } from './services.ts'

/** Members named on a call's page, runs on the list, readings looked through for the latest whole one. */
const BEST_MEMBERS = 15
const RUNS_SHOWN = 26
const READINGS_SEEN = 30

/** The snapshots, or undefined before the first match. */
const whenBuilt = async ({ snapshots }: ConsoleServices): Promise<Snapshots | undefined> => {
  try {
    return await snapshots()
  } catch (error) {
    if (error instanceof NoSnapshots) return undefined
    throw error
  }
}

const fittingOf = (member: Member, call: Opportunity, { matcher, profiles }: Snapshots): Fitting => ({
  member,
  call,
  fit: fitOf(member, call, matcher),
  names: namesOf(profiles.clusters),
})

const membersOf = (call: Opportunity, snapshots: Snapshots): { fittings: Fitting[]; reach: number } => {
  const all = snapshots.matcher.membersFor(call.id, { limit: Number.MAX_SAFE_INTEGER })
  const fittings = all.slice(0, BEST_MEMBERS).flatMap(({ member: id }) => {
    const member = snapshots.profiles.members.get(id)
    return member ? [fittingOf(member, call, snapshots)] : []
  })
  return { fittings, reach: all.length }
}

const callsOf = (member: Member, snapshots: Snapshots, now: string): Fitting[] | undefined => {
  const { matcher, calls, profiles } = snapshots
  if (!profiles.members.has(member.id)) return undefined
  const accept = (id: string): boolean => {
    const card = calls.cards.get(id)
    return card !== undefined && statusOf(card, now) !== 'closed'
  }
  return matcher.callsFor(member.id, { limit: CALLS_PER_MEMBER, accept }).flatMap(({ opportunity }) => {
    const call = calls.cards.get(opportunity)
    return call ? [fittingOf(member, call, snapshots)] : []
  })
}

/** Titles to choose from when what was typed is in several. */
const MOST_TITLES = 10

/** The call meant by what was typed: its id, or words of its title; calls that are not closed come first. */
const askedFor = (asked: string, member: Member, snapshots: Snapshots, now: string): Asked => {
  const typed = asked.trim().slice(0, 200)
  if (typed === '') return { kind: 'nothing' }
  if (!snapshots.profiles.members.has(member.id)) return { kind: 'unknown' }
  const { cards } = snapshots.calls
  const named = cards.get(typed)
  const wanted = holds(typed)
  const found = named ? [named] : [...cards.values()].filter(({ title }) => wanted(title))
  const [first, ...others] = found.sort(
    (a, b) => Number(statusOf(a, now) === 'closed') - Number(statusOf(b, now) === 'closed'),
  )
  if (!first) return { kind: 'unknown' }
  return others.length > 0
    ? { kind: 'several', calls: found.slice(0, MOST_TITLES) }
    : { kind: 'explained', fitting: fittingOf(member, first, snapshots) }
}

/** Pages for the office: open on one machine, behind AWS credentials on AWS. */
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

  office.get('/calls/:id', async (c) => {
    const id = OpportunityId.safeParse(c.req.param('id'))
    const call = id.success && id.data.includes(':') ? await readOpportunity(table, id.data) : undefined
    if (!call) return fault(c, 'notFound')
    const snapshots = await whenBuilt(services)
    const { fittings, reach } = snapshots ? membersOf(call, snapshots) : { fittings: [], reach: 0 }
    return page(c, <CallPage reader={c.get('reader')} call={call} fittings={fittings} reach={reach} />)
  })

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
      ? askedFor(c.req.query('call') ?? '', member, snapshots, now())
      : { kind: 'nothing' }
    const fittings = snapshots && callsOf(member, snapshots, now())
    return page(
      c,
      <MemberPage
        reader={c.get('reader')}
        member={member}
        clusters={clusters}
        fittings={fittings}
        asked={asked}
      />,
      asked.kind === 'unknown' ? 404 : 200,
    )
  })

  office.get('/runs', async (c) => {
    const runs = await readRuns(table, RUNS_SHOWN)
    const [counted, states] = await Promise.all([
      Promise.all(runs.map(async (run) => ({ run, totals: totalsOf(await readShards(table, run.period)) }))),
      Promise.all(
        SOURCE_IDS.map(async (source): Promise<SourceState> => {
          const readings = await readSourceRuns(table, source, READINGS_SEEN)
          return { source, latest: readings[0], whole: readings.find(({ state }) => state === 'complete') }
        }),
      ),
    ])
    return page(c, <RunsPage reader={c.get('reader')} runs={counted} states={states} />)
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
