import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { MemberKind } from '../../../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { Month } from '../../../../shared/members/variation.ts'
import { actsHere } from '../../access/acts-here.ts'
import { Empty, Note, Table } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { membersWords } from '../../words/members.ts'
import { variationWords } from '../../words/variation.ts'

/** "giugno 2026" */
const monthText = (language: ReaderLanguage, month: string): string =>
  new Intl.DateTimeFormat(language === 'it' ? 'it-IT' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T00:00:00Z`))

/** A cluster's members month by month: who joined, who left, how many there were, of which kinds. */
export const VariationPage = ({
  reader,
  cluster,
  months,
  undated,
}: {
  reader: Reader
  cluster: Cluster
  months: Month[]
  undated: number
}) => {
  const { language } = reader
  const words = variationWords[language]
  const { kinds, title } = membersWords[language]
  const list = `/members?cluster=${cluster.id}`
  const used = MemberKind.options.filter((kind) => months.some(({ byKind }) => byKind[kind] > 0))
  const linked = (count: number, order: 'joined' | 'left') =>
    count === 0 ? (
      '0'
    ) : (
      <a
        href={`${list}&order=${order}&standing=${order === 'joined' ? 'all' : 'left'}`}
        aria-label={`${count}: ${order === 'joined' ? words.joinedList : words.leftList}`}
      >
        {count}
      </a>
    )
  return (
    <Layout
      reader={reader}
      title={words.title(cluster.name)}
      area={{ kind: 'office', section: 'members' }}
      trail={clusterTrail(reader, cluster, { href: list, label: title })}
    >
      <h1>{words.title(cluster.name)}</h1>
      <p class="lead">{words.lead}</p>
      {months.every(({ end, left }) => end === 0 && left === 0) ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
          {actsHere(reader, cluster.id) && (
            <p>
              <a href={`/clusters/${cluster.id}/members/import`}>
                {membersWords[language].import(cluster.name)}
              </a>
            </p>
          )}
        </Empty>
      ) : (
        <>
          {undated > 0 && (
            <Note>
              <p>{words.undated(undated)}</p>
            </Note>
          )}
          <p>
            <a href={`/clusters/${cluster.id}/members/variation.csv`}>{words.csv}</a>
          </p>
          <Table
            caption={words.table}
            head={[
              { label: words.month },
              { label: words.joined, number: true },
              { label: words.left, number: true },
              { label: words.end, number: true },
              ...used.map((kind) => ({ label: kinds[kind], number: true })),
            ]}
            rows={months.map(({ month, joined, left, end, byKind }) => [
              monthText(language, month),
              linked(joined, 'joined'),
              linked(left, 'left'),
              String(end),
              ...used.map((kind) => String(byKind[kind])),
            ])}
          />
          <p class="soft">{words.kinds}</p>
        </>
      )}
    </Layout>
  )
}
