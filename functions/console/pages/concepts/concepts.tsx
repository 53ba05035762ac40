import type { Cluster, Concept } from '../../../../shared/domain/cluster.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import type { ChainStanding } from '../../../../shared/judged/standing.ts'
import { nameOf } from '../../concepts/concept-form.ts'
import { type ConceptPrecision, LEAST_CONTACTS, precisionOf } from '../../concepts/precision.ts'
import { Choice, Empty, Filters, Table } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { Reader } from '../../services.ts'
import { conceptWords } from '../../words/concepts.ts'
import { tuningWords } from '../../words/tuning.ts'
import { Standings } from './standing.tsx'
import { rulesHref } from './tuning-frame.tsx'

const ownerText = (language: ReaderLanguage, { owner }: Concept, cluster: Cluster): string => {
  const among = owner.kind === 'priority' ? cluster.priorities : cluster.valueChains
  const name = among.find(({ id }) => id === owner.id)?.name[language] ?? owner.id
  return owner.kind === 'priority' ? conceptWords[language].priority(name) : name
}

/** How precise the concepts of one cluster are; a plain table of counts, without persons. */
export const ConceptsPage = ({
  reader,
  clusters,
  cluster,
  concepts,
  standings,
}: {
  reader: Reader
  clusters: Cluster[]
  cluster: Cluster
  concepts: ConceptPrecision[]
  standings: ChainStanding[]
}) => {
  const { language } = reader
  const words = conceptWords[language]
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'concepts' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Filters reader={reader}>
        <Choice
          name="cluster"
          label={words.cluster}
          value={cluster.id}
          options={clusters.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Filters>
      <p>
        <a href={rulesHref(cluster.id)}>{tuningWords[language].tuneLink(cluster.name)}</a>
      </p>
      <Standings reader={reader} cluster={cluster} standings={standings} />
      <h2>{words.precisionTitle}</h2>
      {concepts.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneDo}</p>
        </Empty>
      ) : (
        <>
          <p>{words.how(LEAST_CONTACTS)}</p>
          <Table
            caption={words.table(cluster.name)}
            head={[
              { label: words.concept },
              { label: words.owner },
              { label: words.told, number: true },
              { label: words.followed, number: true },
              { label: words.declined, number: true },
              { label: words.precision, number: true },
            ]}
            rows={concepts.map(({ concept, told, answers }) => [
              nameOf(language, concept),
              ownerText(language, concept, cluster),
              String(told),
              answers ? String(answers.followed) : '–',
              answers ? String(answers.declined) : '–',
              answers ? percent.format(precisionOf(answers)) : words.few(LEAST_CONTACTS),
            ])}
          />
        </>
      )}
    </Layout>
  )
}
