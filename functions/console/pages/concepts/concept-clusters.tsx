import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { AtWork } from '../../concepts/rules-at-work.ts'
import { Empty, Table } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { conceptWords } from '../../words/concepts.ts'
import { byText, changesIn, rulesHref } from './tuning-frame.tsx'

/** Each cluster's concepts: how many, which version is in force, and who has changes in the draft. */
export const ConceptClustersPage = ({ reader, works }: { reader: Reader; works: readonly AtWork[] }) => {
  const { language } = reader
  const words = conceptWords[language]
  const draftText = ({ isChanged, diff, draft }: AtWork): string =>
    isChanged
      ? words.draft(
          changesIn(diff),
          byText(reader, draft.by),
          dayText(language, dayAt(draft.at), { weekday: false }),
        )
      : '–'
  return (
    <Layout reader={reader} title={words.allTitle} area={{ kind: 'office', section: 'concepts' }}>
      <h1>{words.allTitle}</h1>
      <p class="lead">{words.allLead}</p>
      {works.length === 0 ? (
        <Empty title={words.noCluster}>
          <p>{words.noClusterDo}</p>
        </Empty>
      ) : (
        <Table
          caption={words.allTitle}
          head={[
            { label: words.cluster },
            { label: words.count, number: true },
            { label: words.version, number: true },
            { label: words.inDraft },
            { label: words.precision },
          ]}
          rows={works.map((work) => [
            <a href={rulesHref(work.cluster.id)}>{work.cluster.name}</a>,
            String(work.draft.concepts.length),
            String(work.inForce.version),
            draftText(work),
            <a href={`/concepts?cluster=${work.cluster.id}`}>
              {words.look}
              <span class="visually-hidden">{`: ${work.cluster.name}`}</span>
            </a>,
          ])}
        />
      )}
    </Layout>
  )
}
