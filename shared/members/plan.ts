import type { Cluster } from '../domain/cluster.ts'
import type { ClusterId } from '../domain/member.ts'
import { MemberRecord } from '../domain/membership.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { chainsText } from './chains.ts'
import type { Column } from './columns.ts'
import { PROFILE_FIELDS, profileTexts } from './fields.ts'
import { idFor } from './ids.ts'
import { clusterIn, type FileRow, readMembershipRow, readShared, vatOf, type WrongCell } from './read-row.ts'
import { folded } from './words.ts'

/** One thing that a row changes, in words. */
export type Change = { column: Column; from: string; to: string }

/** What a row would do. `profileKept`: what it says of the profile is not its cluster's to say, and is passed over. */
export type RowPlan = { line: number; name: string; profileKept?: boolean } & (
  | { state: 'new' | 'changed' | 'unchanged'; id: string; changes: Change[] }
  | { state: 'wrong'; wrong: WrongCell[] }
)

/** What a file would do: row by row, and the records that come of it; `before` is undefined for a new member. */
export type Plan = {
  rows: RowPlan[]
  records: ReadonlyMap<string, { before: MemberRecord | undefined; after: MemberRecord }>
}

export type PlanAround = {
  records: readonly MemberRecord[]
  clusters: readonly Cluster[]
  /** The cluster of rows that name none. */
  home: ClusterId
  actsFor: (cluster: ClusterId) => boolean
  /** May what all clusters share be written, of a member that is there? */
  mayProfile: (record: MemberRecord) => boolean
  /** When it was planned: who joins without a day does so then. */
  now: Instant
  language: ReaderLanguage
}

const nameKey = ({ name = '', place = '' }: { name?: string; place?: string }): string =>
  `${folded(name)}\n${folded(place)}`

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const changesOf = (
  before: MemberRecord | undefined,
  after: MemberRecord,
  cluster: Cluster,
  language: ReaderLanguage,
): Change[] => {
  const textsOf = (record: MemberRecord | undefined): Partial<Record<Column, string>> => {
    const membership = record?.clusters.find((one) => one.cluster === cluster.id)
    return {
      ...(record ? profileTexts(record, language) : {}),
      valueChains: membership ? chainsText(membership.valueChains, cluster, language) : '',
      joinedOn: membership?.joinedOn ?? '',
      leftOn: membership?.leftOn ?? '',
    }
  }
  const [from, to] = [textsOf(before), textsOf(after)]
  return ([...PROFILE_FIELDS, 'valueChains', 'joinedOn', 'leftOn'] as const)
    .map((column) => ({ column, from: from[column] ?? '', to: to[column] ?? '' }))
    .filter((change) => change.from !== change.to)
}

/**
 * What a file of members would do, row by row, each on top of those before it. Pure: the same file over the same members
 * does the same, and over what it has made of them, nothing.
 */
export const planOf = (file: readonly FileRow[], around: PlanAround): Plan => {
  const { clusters, home, now, language } = around
  const today = dayOf(now)
  const known = new Map(around.records.map((record) => [record.id, record]))
  const byVat = new Map(around.records.flatMap(({ vat, id }) => (vat ? [[vat, id] as const] : [])))
  const byName = new Map(around.records.map((record) => [nameKey(record), record.id]))
  const taken = new Set(known.keys())
  const made = new Map<string, { before: MemberRecord | undefined; after: MemberRecord }>()
  /** By member and cluster, and by member and column: the line that spoke of it. */
  const spoken = new Map<string, number>()

  const findId = (row: FileRow): { id?: string | undefined; wrong?: WrongCell } => {
    const { id: written = '', name = '', place = '' } = row.cells
    const vat = vatOf(row)
    const ofVat = vat === undefined ? undefined : byVat.get(vat)
    if (written !== '') {
      if (!known.has(written)) return { wrong: { column: 'id', code: 'unknown', found: written } }
      if (ofVat !== undefined && ofVat !== written)
        return { wrong: { column: 'id', code: 'two-members', found: written } }
      return { id: written }
    }
    return { id: ofVat ?? byName.get(nameKey({ name, place })) }
  }

  const planRow = (row: FileRow): RowPlan => {
    const { line, cells } = row
    const found = findId(row)
    const before = found.id === undefined ? undefined : (made.get(found.id)?.after ?? known.get(found.id))
    const name = cells.name || before?.name || ''
    const wrongRow = (...wrong: WrongCell[]): RowPlan => ({ line, name, state: 'wrong', wrong })
    if (row.isWide) return wrongRow({ column: 'name', code: 'wide', found: name })
    if (found.wrong) return wrongRow(found.wrong)
    const written = cells.cluster ?? ''
    const cluster = written === '' ? clusters.find(({ id }) => id === home) : clusterIn(written, clusters)
    if (!cluster) return wrongRow({ column: 'cluster', code: 'unread', found: written })
    if (!around.actsFor(cluster.id))
      return wrongRow({ column: 'cluster', code: 'not-yours', found: written || cluster.name })

    const membershipBefore = before?.clusters.find((one) => one.cluster === cluster.id)
    const stored = before && known.get(before.id)
    const mayProfile = !stored || around.mayProfile(stored)
    const shared = mayProfile ? readShared(row, before) : { profile: before, wrong: [] }
    const own = readMembershipRow(row, cluster, membershipBefore, today)
    const wrong: WrongCell[] = [...shared.wrong, ...own.wrong]
    const id = before?.id ?? idFor(name, taken)
    const twice = spoken.get(`${id}/${cluster.id}`)
    if (before && twice !== undefined) wrong.push({ column: 'name', code: 'twice', found: name, line: twice })
    const profile = shared.profile ?? {}
    const differing = PROFILE_FIELDS.filter((field) => !same(profile[field], before?.[field]))
    for (const field of differing) {
      const earlier = before && spoken.get(`${id}#${field}`)
      if (earlier !== undefined)
        wrong.push({ column: field, code: 'clash', found: cells[field] ?? '', line: earlier })
    }
    const holder = profile.vat === undefined ? undefined : byVat.get(profile.vat)
    if (profile.vat && holder !== undefined && holder !== id)
      wrong.push({ column: 'vat', code: 'taken', found: profile.vat, by: holder })
    if (wrong.length > 0) return wrongRow(...wrong)

    const memberships = before?.clusters ?? []
    const after = MemberRecord.parse({
      // Of a member that is there, with all that no file speaks of.
      ...profile,
      id,
      clusters: membershipBefore
        ? memberships.map((one) => (one === membershipBefore ? own.membership : one))
        : [...memberships, own.membership],
    })
    spoken.set(`${id}/${cluster.id}`, line)
    for (const field of PROFILE_FIELDS)
      if (mayProfile && cells[field]) spoken.set(`${id}#${field}`, spoken.get(`${id}#${field}`) ?? line)
    const changes = changesOf(before, after, cluster, language)
    const isEarlier = !same(membershipBefore?.earlier, own.membership.earlier)
    const base = { line, name: after.name, id, changes, ...(mayProfile ? {} : { profileKept: true }) }
    if (before && changes.length === 0 && !isEarlier) return { ...base, state: 'unchanged' }
    taken.add(id)
    if (before?.vat) byVat.delete(before.vat)
    if (after.vat) byVat.set(after.vat, id)
    byName.set(nameKey(after), id)
    made.set(id, { before: known.get(id), after })
    return { ...base, state: known.has(id) ? 'changed' : 'new' }
  }

  const rows = file.map(planRow)
  return { rows, records: made }
}
