import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { SIZES } from '../../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { type Member, MemberKind } from '../../../../shared/domain/member.ts'
import { holdsOn, type MemberRecord } from '../../../../shared/domain/membership.ts'
import { actsFor } from '../../../../shared/domain/person.ts'
import { type Day, dayOf, inZone } from '../../../../shared/domain/time.ts'
import { type ReaderLanguage, Size } from '../../../../shared/domain/vocabulary.ts'
import { Choice, Empty, Filters, Pager, pageAsked, Search, sliceOf, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { membersWords } from '../../words/members.ts'
import { type MemberFilter, ORDERS, STANDINGS } from './select-members.ts'

export const memberHref = (id: string): string => `/members/${id}`

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
  const shown = clusters.find(({ id }) => id === filter.cluster) ?? chosen
  return (
    <nav class="ways" aria-label={words.ways}>
      <ul>
        {chosen && (
          <>
            <li>
              <a href={`/clusters/${chosen.id}/members/new`}>{words.add(chosen.name)}</a>
            </li>
            <li>
              <a href={`/clusters/${chosen.id}/members/import`}>{words.import(chosen.name)}</a>
            </li>
          </>
        )}
        {shown && (
          <li>
            <a href={`/clusters/${shown.id}/members/variation`}>{words.variation(shown.name)}</a>
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

/** @param seen clusters that can be chosen: a member of one of them may be in others too */
export const MembersPage = ({
  reader,
  members,
  clusters,
  seen,
  filter,
}: {
  reader: Reader
  members: MemberRecord[]
  clusters: Cluster[]
  seen: ReadonlySet<string>
  filter: MemberFilter
}) => {
  const { language } = reader
  const words = membersWords[language]
  const { any, anyFeminine } = frameWords[language]
  const today = dayOf(reader.now)
  const slice = sliceOf(members, pageAsked(reader.query))
  const own = clusters.filter(({ id }) => seen.has(id))
  const chains = own
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
      <Ways reader={reader} clusters={own} filter={filter} />
      <Filters reader={reader}>
        <Search name="q" label={words.search} value={filter.q} />
        <Choice
          name="cluster"
          label={words.cluster}
          value={filter.cluster}
          options={[{ value: '', label: any }, ...own.map(({ id, name }) => ({ value: id, label: name }))]}
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
