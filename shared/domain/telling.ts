import * as z from 'zod'
import { MailKind, Period } from './mail.ts'
import { MemberId } from './member.ts'
import { OpportunityId } from './opportunity.ts'
import { Instant } from './time.ts'

/**
 * What one mail said of an announced call, and to which members: of whom it was, nothing is here. *unknown*: SES did not
 * answer; what such a mail said is told again, so it counts as told to nobody.
 */
export const Telling = z.strictObject({
  kind: MailKind,
  version: z.int().describe('of the call, as the mail named it'),
  state: z.enum(['sent', 'failed', 'unknown']),
  first: z.boolean().describe('no mail before had named the call to the same contact'),
  members: z
    .record(MemberId, z.array(z.string().max(80)))
    .describe(
      'whom the contact serves, each with its clusters (`create`) and value chains (`create/fashion`)',
    ),
})
export type Telling = z.infer<typeof Telling>

/** What the mails of one shard said of one call, by the contact's place in the shard: written twice, it is the same. */
export const ShardTellings = z.strictObject({
  call: OpportunityId,
  period: Period,
  at: Instant,
  tellings: z.record(z.string().regex(/^\d{1,2}$/), Telling),
})
export type ShardTellings = z.infer<typeof ShardTellings>

/** What came back of a mail that SES had taken. */
export const Returned = z.strictObject({
  call: OpportunityId,
  period: Period,
  kind: MailKind,
  version: z.int(),
  state: z.enum(['bounced', 'complained']),
})
export type Returned = z.infer<typeof Returned>

/** Mails of one kind that named one version of a call. */
export type ToldLine = {
  kind: MailKind
  version: number
  contacts: number
  members: number
} & Record<'failed' | 'unknown' | 'bounced' | 'complained', number>

/** How many were told, among all or in a group. A contact that was told twice is one. */
export type ToldCount = { contacts: number; members: number }

/** What was told of a call. `contacts` is exact for those told since it was announced. */
export type Achieved = {
  all: ToldCount
  lines: ToldLine[]
  /** Ids of the members that were told. */
  served: string[]
  /** By cluster (`create`) and value chain (`create/fashion`), as the members were in them when they were told. */
  groups: ReadonlyMap<string, ToldCount>
  /** Each run that named it, the latest first. */
  runs: { period: string; at: Instant; contacts: number; lines: ToldLine[] }[]
}

const lineKey = ({ kind, version }: Pick<ToldLine, 'kind' | 'version'>): string => `${version} ${kind}`

const linesOf = (tellings: readonly Telling[], returned: readonly Returned[]): ToldLine[] => {
  const lines = new Map<string, ToldLine & { served: Set<string> }>()
  const lineOf = ({ kind, version }: Pick<ToldLine, 'kind' | 'version'>) => {
    const key = lineKey({ kind, version })
    const known = lines.get(key) ?? {
      ...{ kind, version, contacts: 0, members: 0, failed: 0, unknown: 0, bounced: 0, complained: 0 },
      served: new Set<string>(),
    }
    lines.set(key, known)
    return known
  }
  for (const telling of tellings) {
    const line = lineOf(telling)
    if (telling.state !== 'sent') line[telling.state] += 1
    else {
      line.contacts += 1
      for (const member of Object.keys(telling.members)) line.served.add(member)
    }
  }
  for (const one of returned) lineOf(one)[one.state] += 1
  return [...lines.values()]
    .map(({ served, ...line }) => ({ ...line, members: served.size }))
    .toSorted((a, b) => a.version - b.version || (a.kind < b.kind ? -1 : 1))
}

/** The counts of one call, of what was written down shard by shard. Pure; nobody is in it. */
export const achievedOf = (shards: readonly ShardTellings[], returned: readonly Returned[]): Achieved => {
  const of = (some: readonly ShardTellings[]): Telling[] =>
    some.flatMap(({ tellings }) => Object.values(tellings))
  const sent = of(shards).filter(({ state }) => state === 'sent')
  const groups = new Map<string, { contacts: number; served: Set<string> }>()
  for (const { first, members } of sent) {
    for (const group of new Set(Object.values(members).flat())) {
      const known = groups.get(group) ?? { contacts: 0, served: new Set<string>() }
      if (first) known.contacts += 1
      for (const [member, its] of Object.entries(members)) if (its.includes(group)) known.served.add(member)
      groups.set(group, known)
    }
  }
  const periods = [...new Set(shards.map(({ period }) => period))]
  const served = [...new Set(sent.flatMap(({ members }) => Object.keys(members)))]
  return {
    all: { contacts: sent.filter(({ first }) => first).length, members: served.length },
    served,
    lines: linesOf(of(shards), returned),
    groups: new Map(
      [...groups].map(([group, { contacts, served }]) => [group, { contacts, members: served.size }]),
    ),
    runs: periods
      .map((period) => {
        const own = shards.filter((shard) => shard.period === period)
        const lines = linesOf(
          of(own),
          returned.filter((one) => one.period === period),
        )
        const [at = ''] = own.map((shard) => shard.at).toSorted()
        return { period, at, contacts: lines.reduce((sum, line) => sum + line.contacts, 0), lines }
      })
      .toSorted((a, b) => (a.at > b.at ? -1 : 1)),
  }
}
