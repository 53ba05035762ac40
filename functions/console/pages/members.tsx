import * as z from 'zod'
import { dayAt, dayText } from '../../../shared/digests/dates.ts'
import { SIZES } from '../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { ClusterId, type Member, MemberKind } from '../../../shared/domain/member.ts'
import { holdsOn, type MemberRecord } from '../../../shared/domain/membership.ts'
import { actsFor } from '../../../shared/domain/person.ts'
import { type Day, dayOf, inZone } from '../../../shared/domain/time.ts'
import { type ReaderLanguage, Size } from '../../../shared/domain/vocabulary.ts'
import { Choice, Empty, Filters, Pager, pageAsked, Search, sliceOf, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'
import { membersWords } from '../words/members.ts'
import { holds } from './select-calls.ts'

/** Members today, those that are none any more, those that are going to be, or all that there ever were. */
const STANDINGS = ['current', 'left', 'coming', 'all'] as const
const ORDERS = ['name', 'place', 'joined', 'left'] as const

/** What the office asked to see. A value that is none of ours counts as not asked. */
export const MemberFilter = z.object({
  q: z.string().max(200).catch(''),
  cluster: ClusterId.or(z.literal('')).catch(''),
  /** `create/fashion` */
  chain: z.string().max(80).catch(''),
  kind: MemberKind.or(z.literal('')).catch(''),
  size: Size.or(z.literal('')).catch(''),
  standing: z.enum(STANDINGS).catch('current'),
  matched: z.literal('none').or(z.literal('')).catch(''),
  order: z.enum(ORDERS).catch('name'),
})
export type MemberFilter = z.infer<typeof MemberFilter>

/** The memberships that a filter is about: in the cluster and the chain that were asked for, or any. */
const asked = ({ clusters }: Pick<MemberRecord, 'clusters'>, { cluster, chain }: MemberFilter) =>
  clusters.filter(
    (one) =>
      (cluster === '' || one.cluster === cluster) &&
      (chain === '' || one.valueChains.some((id) => `${one.cluster}/${id}` === chain)),
  )

const isStanding = (record: MemberRecord, filter: MemberFilter, today: Day): boolean => {
  const memberships = asked(record, filter)
  const isMember = memberships.some((membership) => holdsOn(membership, today))
  if (filter.standing === 'current') return isMember
  if (filter.standing === 'all') return memberships.length > 0
  const isComing = memberships.some(({ joinedOn }) => joinedOn !== undefined && joinedOn > today)
  return filter.standing === 'coming'
    ? isComing
    : !isMember && memberships.some(({ leftOn }) => leftOn !== undefined && leftOn <= today)
}

/** The latest day of its kind, for sorting; members without one come last. */
const latest = (record: MemberRecord, filter: MemberFilter, day: 'joinedOn' | 'leftOn'): string =>
  asked(record, filter)
    .map((membership) => membership[day] ?? '')
    .toSorted()
    .at(-1) ?? ''

/** @param isUnmatched asked only where members without a match are wanted: it costs the most */
export const selectMembers = (
  members: Iterable<MemberRecord>,
  filter: MemberFilter,
  today: Day,
  isUnmatched: (record: MemberRecord) => boolean,
): MemberRecord[] => {
  const wanted = holds(filter.q)
  const byName = (a: MemberRecord, b: MemberRecord): number =>
    a.name.localeCompare(b.name, 'it') || (a.id < b.id ? -1 : 1)
  const orders: Record<(typeof ORDERS)[number], (a: MemberRecord, b: MemberRecord) => number> = {
    name: byName,
    place: (a, b) => a.place.localeCompare(b.place, 'it') || byName(a, b),
    joined: (a, b) =>
      latest(b, filter, 'joinedOn').localeCompare(latest(a, filter, 'joinedOn')) || byName(a, b),
    left: (a, b) => latest(b, filter, 'leftOn').localeCompare(latest(a, filter, 'leftOn')) || byName(a, b),
  }
  return [...members]
    .filter(
      (member) =>
        (filter.kind === '' || member.kind === filter.kind) &&
        (filter.size === '' || member.size === filter.size) &&
        isStanding(member, filter, today) &&
        wanted(`${member.name} ${member.place} ${member.vat ?? ''} ${member.profile}`) &&
        (filter.matched === '' || isUnmatched(member)),
    )
    .sort(orders[filter.order])
}

/** @param call explain this call on the page, as it stands for this `contact` of the member. */
export const memberHref = (id: string, call?: string, contact?: string): string => {
  if (!call) return `/members/${id}`
  return `/members/${id}?${new URLSearchParams({ call, ...(contact ? { contact } : {}) })}#explained`
}

/** "impresa, piccola impresa, start-up" */
export const kindText = (language: ReaderLanguage, member: Member): string => {
  const words = membersWords[language]
  return [
    member.kind === 'other' && member.body ? undefined : words.kinds[member.kind],
    member.body && words.bodies[member.body],
    member.size && SIZES[language][member.size][0],
    member.startup && words.startup,
  ]
    .filter(Boolean)
    .join(', ')
}

/** "29 giugno 2026" */
export const bookDay = (language: ReaderLanguage, day: Day): string =>
  dayText(language, dayAt(inZone(`${day}T12:00`)), { weekday: false })

/** "Clust-ER Create: Moda, Patrimonio culturale" for each cluster of the member, with its days where they matter. */
export const clusterTexts = (
  language: ReaderLanguage,
  member: Pick<Member, 'clusters'>,
  clusters: Cluster[],
  today?: Day,
): string[] =>
  member.clusters.map(({ cluster: id, valueChains, joinedOn, leftOn }) => {
    const words = membersWords[language]
    const cluster = clusters.find((one) => one.id === id)
    const names = valueChains.map(
      (chain) => cluster?.valueChains.find((one) => one.id === chain)?.name[language] ?? chain,
    )
    const days =
      today === undefined
        ? []
        : [
            joinedOn ? words.since(bookDay(language, joinedOn), joinedOn > today) : undefined,
            leftOn ? words.until(bookDay(language, leftOn), leftOn > today) : undefined,
          ].filter((said) => said !== undefined)
    return `${cluster?.name ?? id}: ${names.join(', ')}${days.length > 0 ? ` (${days.join('; ')})` : ''}`
  })

const hrefWith = ({ query }: Reader, path: string): string => {
  const kept = new URLSearchParams(query)
  kept.delete('page')
  return kept.size > 0 ? `${path}?${kept}` : path
}

/** What can be done with a cluster's members, for those who act for it. */
const Ways = ({
  reader,
  clusters,
  filter,
}: {
  reader: Reader
  clusters: Cluster[]
  filter: MemberFilter
}) => {
  const words = membersWords[reader.language]
  const { person } = reader
  const own = clusters.filter(({ id }) => person && actsFor(person, id))
  const chosen = own.find(({ id }) => id === filter.cluster) ?? (own.length === 1 ? own[0] : undefined)
  return (
    <nav class="ways" aria-label={words.ways}>
      <ul>
        {chosen && (
          <li>
            <a href={`/clusters/${chosen.id}/members/new`}>{words.add(chosen.name)}</a>
          </li>
        )}
        <li>
          <a href={hrefWith(reader, '/members.csv')}>{words.csv}</a>
        </li>
      </ul>
      {own.length > 1 && !chosen && <p class="soft">{words.chooseCluster}</p>}
    </nav>
  )
}

export const MembersPage = ({
  reader,
  members,
  clusters,
  filter,
}: {
  reader: Reader
  members: MemberRecord[]
  clusters: Cluster[]
  filter: MemberFilter
}) => {
  const { language } = reader
  const words = membersWords[language]
  const { any, anyFeminine } = frameWords[language]
  const today = dayOf(reader.now)
  const slice = sliceOf(members, pageAsked(reader.query))
  const chains = clusters
    .filter(({ id }) => filter.cluster === '' || id === filter.cluster)
    .flatMap(({ id, name, valueChains }) =>
      valueChains.map((chain) => ({
        value: `${id}/${chain.id}`,
        label: filter.cluster === '' ? `${name}: ${chain.name[language]}` : chain.name[language],
      })),
    )
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'members' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Ways reader={reader} clusters={clusters} filter={filter} />
      <Filters reader={reader}>
        <Search name="q" label={words.search} value={filter.q} />
        <Choice
          name="cluster"
          label={words.cluster}
          value={filter.cluster}
          options={[
            { value: '', label: any },
            ...clusters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Choice
          name="chain"
          label={words.chain}
          value={filter.chain}
          options={[{ value: '', label: anyFeminine }, ...chains]}
        />
        <Choice
          name="kind"
          label={words.kind}
          value={filter.kind}
          options={[
            { value: '', label: any },
            ...MemberKind.options.map((value) => ({ value, label: words.kinds[value] })),
          ]}
        />
        <Choice
          name="size"
          label={words.size}
          value={filter.size}
          options={[
            { value: '', label: anyFeminine },
            ...Size.options.map((value) => ({ value, label: words.sizes[value] })),
          ]}
        />
        <Choice
          name="standing"
          label={words.standing}
          value={filter.standing}
          options={STANDINGS.map((value) => ({ value, label: words.standings[value] }))}
        />
        <Choice
          name="matched"
          label={words.matched}
          value={filter.matched}
          options={[
            { value: '', label: words.matchedAny },
            { value: 'none', label: words.matchedNone },
          ]}
        />
        <Choice
          name="order"
          label={words.order}
          value={filter.order}
          options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
        />
      </Filters>
      <p class="count">{words.count(members.length)}</p>
      {members.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {slice.shown.map((member) => (
            <li>
              <h2>
                <a href={memberHref(member.id)}>{member.name}</a>{' '}
                {!member.clusters.some((one) => holdsOn(one, today)) && (
                  <Tag tone="closed">
                    {member.clusters.some(({ leftOn }) => leftOn === undefined || leftOn > today)
                      ? words.comes
                      : words.gone}
                  </Tag>
                )}
              </h2>
              <p class="soft">{`${kindText(language, member)}; ${member.place}`}</p>
              {clusterTexts(language, member, clusters, today).map((text) => (
                <p>{text}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Pager reader={reader} slice={slice} />
    </Layout>
  )
}
