import * as z from 'zod'
import { SIZES } from '../../../shared/digests/verdicts.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { ClusterId, type Member, MemberKind } from '../../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { Choice, Empty, Filters, Pager, pageAsked, Search, sliceOf } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'
import { membersWords } from '../words/members.ts'
import { holds } from './select-calls.ts'

/** What the office asked to see. A value that is none of ours counts as not asked. */
export const MemberFilter = z.object({
  q: z.string().max(200).catch(''),
  cluster: ClusterId.or(z.literal('')).catch(''),
  kind: MemberKind.or(z.literal('')).catch(''),
})
export type MemberFilter = z.infer<typeof MemberFilter>

export const selectMembers = (members: Iterable<Member>, filter: MemberFilter): Member[] => {
  const wanted = holds(filter.q)
  return [...members]
    .filter(
      (member) =>
        (filter.kind === '' || member.kind === filter.kind) &&
        (filter.cluster === '' || member.clusters.some(({ cluster }) => cluster === filter.cluster)) &&
        wanted(`${member.name} ${member.place} ${member.profile}`),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'it') || (a.id < b.id ? -1 : 1))
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

/** "Clust-ER Create: Moda, Patrimonio culturale" for each cluster of the member. */
export const clusterTexts = (language: ReaderLanguage, member: Member, clusters: Cluster[]): string[] =>
  member.clusters.map(({ cluster: id, valueChains }) => {
    const cluster = clusters.find((one) => one.id === id)
    const names = valueChains.map(
      (chain) => cluster?.valueChains.find((one) => one.id === chain)?.name[language] ?? chain,
    )
    return `${cluster?.name ?? id}: ${names.join(', ')}`
  })

export const MembersPage = ({
  reader,
  members,
  clusters,
  filter,
}: {
  reader: Reader
  members: Member[]
  clusters: Cluster[]
  filter: MemberFilter
}) => {
  const { language } = reader
  const words = membersWords[language]
  const { any } = frameWords[language]
  const slice = sliceOf(members, pageAsked(reader.query))
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'members' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
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
          name="kind"
          label={words.kind}
          value={filter.kind}
          options={[
            { value: '', label: any },
            ...MemberKind.options.map((value) => ({ value, label: words.kinds[value] })),
          ]}
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
                <a href={memberHref(member.id)}>{member.name}</a>
              </h2>
              <p class="soft">{`${kindText(language, member)}; ${member.place}`}</p>
              <p>{clusterTexts(language, member, clusters).join('; ')}</p>
            </li>
          ))}
        </ul>
      )}
      <Pager reader={reader} slice={slice} />
    </Layout>
  )
}
