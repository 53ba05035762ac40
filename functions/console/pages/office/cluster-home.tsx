import type { Child } from 'hono/jsx'
import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import type { Cluster, ValueChain } from '../../../../shared/domain/cluster.ts'
import type { Run, Totals } from '../../../../shared/domain/run.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { fridayPath } from '../../../../shared/letters/check-words.ts'
import { mayUse } from '../../access/access.ts'
import { homeHref } from '../../access/own-clusters.ts'
import { Empty, Table, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { clusterTrail } from '../../frame/trail.tsx'
import type { Reader } from '../../services.ts'
import { clusterHomeWords } from '../../words/cluster-home.ts'
import { runsWords } from '../../words/runs.ts'
import { addedHref } from '../calls/added.tsx'
import { judgeHref } from '../concepts/judge-frame.tsx'
import { byText, rulesHref } from '../concepts/tuning-frame.tsx'
import { NOTES } from '../monday/notes.tsx'
import { runHref, runTitle, sumText, whenText } from './runs.tsx'

/** What waits for a cluster's office. */
export type Waiting = {
  cluster: Cluster
  /** When the next weekly run leaves. */
  nextAt: Instant
  draft: { changes: number; by: string; at: Instant; isBehind: boolean } | undefined
  /** Version of its rules in force. */
  inForce: number | undefined
  /** Questions of contacts without an answer. */
  questions: number
  /** Holds, pins and the like in force. */
  decisions: number
  /** Calls judged by anybody, of each value chain. */
  judged: { chain: ValueChain; judged: number }[]
  /** As matched now. */
  members: number
  /** Members to whom nothing is near. */
  unmatched: number
  run: { run: Run; totals: Totals } | undefined
}

type Props = { reader: Reader; waiting: Waiting }

const Task = ({
  title,
  href,
  mark,
  children,
}: {
  title: string
  href: string
  mark?: Child
  children: Child
}) => (
  <li>
    <h3>
      <a href={href}>{title}</a> {mark}
    </h3>
    <p>{children}</p>
  </li>
)

const Tasks = ({ reader, waiting }: Props) => {
  const { language } = reader
  const words = clusterHomeWords[language]
  const { cluster, nextAt, draft, inForce, questions, decisions, unmatched } = waiting
  const mayAnswer = !reader.person || mayUse(reader.person, 'GET /questions')
  return (
    <section>
      <h2>{words.week}</h2>
      <ul class="rows">
        <Task title={words.friday} href={fridayPath(cluster.id)}>
          {words.fridayLead(whenText(language, nextAt), decisions)}
        </Task>
        <Task
          title={draft ? words.draft(draft.changes) : words.noDraft}
          href={rulesHref(cluster.id, draft ? 'preview' : '')}
          mark={draft && <Tag tone="pending">{words.toPublish}</Tag>}
        >
          {draft
            ? words.draftBy(
                byText(reader, draft.by),
                dayText(language, dayAt(draft.at), { weekday: false }),
                draft.isBehind,
              )
            : words.inForce(inForce ?? 1)}
        </Task>
        {mayAnswer && (
          <Task
            title={words.questions(questions)}
            href={`/questions?${new URLSearchParams({ cluster: cluster.id, ...(questions > 0 ? { state: 'open' } : {}) })}`}
            mark={questions > 0 && <Tag tone="pending">{words.toAnswer}</Tag>}
          >
            {words.questionsLead}
          </Task>
        )}
        {unmatched > 0 && (
          <Task title={words.unmatched(unmatched)} href={`${fridayPath(cluster.id)}#unmatched`}>
            {words.unmatchedLead}
          </Task>
        )}
      </ul>
    </section>
  )
}

const Judging = ({ reader: { language }, waiting: { cluster, judged } }: Props) => {
  const words = clusterHomeWords[language]
  return (
    <section>
      <h2>{words.judging}</h2>
      <p>{words.judgingLead}</p>
      <Table
        caption={words.judging}
        head={[{ label: words.chain }, { label: words.judged, number: true }, { label: words.next }]}
        rows={judged.map(({ chain, judged: count }) => [
          chain.name[language],
          count > 0 ? <a href={judgeHref(cluster.id, chain.id, 'judged')}>{String(count)}</a> : '0',
          <a
            href={judgeHref(cluster.id, chain.id)}
            aria-label={`${count > 0 ? words.judgeMore : words.judgeFirst}: ${chain.name[language]}`}
          >
            {count > 0 ? words.judgeMore : words.judgeFirst}
          </a>,
        ])}
      />
    </section>
  )
}

const LastRun = ({ reader: { language }, waiting: { run } }: Props) =>
  run ? (
    <section>
      <h2>{clusterHomeWords[language].lastRun}</h2>
      <p>
        <a href={runHref(run.run.period)}>{runTitle(language, run.run)}</a>{' '}
        <Tag tone={run.run.state}>{runsWords[language].states[run.run.state]}</Tag>
      </p>
      <p>{clusterHomeWords[language].allClusters(sumText(language, run.totals))}</p>
    </section>
  ) : null

const Ways = ({ reader, waiting: { cluster, members } }: Props) => {
  const words = clusterHomeWords[reader.language]
  const own = new URLSearchParams({ cluster: cluster.id })
  const ways = [
    { href: `/members?${own}`, label: words.ways.members(members) },
    { href: rulesHref(cluster.id), label: words.ways.concepts },
    { href: rulesHref(cluster.id, 'chains'), label: words.ways.chains },
    { href: `/concepts?${own}`, label: words.ways.precision },
    { href: rulesHref(cluster.id, 'versions'), label: words.ways.versions },
    { href: addedHref(cluster.id), label: words.ways.added },
    { href: '/why', label: words.ways.why },
    { href: `${NOTES}?${own}`, label: words.ways.notes },
  ]
  return (
    <section>
      <h2>{words.waysTitle}</h2>
      <ul class="columns">
        {ways.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The first page of a cluster's office: what waits this week, and everything that is its own. */
export const ClusterHomePage = (props: Props) => {
  const {
    reader,
    waiting: { cluster },
  } = props
  const above = clusterTrail(reader, cluster).slice(0, -1)
  return (
    <Layout reader={reader} title={cluster.name} area={{ kind: 'office', section: 'clusters' }} trail={above}>
      <h1>{cluster.name}</h1>
      <p class="lead">{clusterHomeWords[reader.language].lead}</p>
      <Tasks {...props} />
      <Judging {...props} />
      <Ways {...props} />
      <LastRun {...props} />
    </Layout>
  )
}

/** The clusters whose pages the reader may open. */
export const ClustersPage = ({ reader, clusters }: { reader: Reader; clusters: Cluster[] }) => {
  const words = clusterHomeWords[reader.language]
  return (
    <Layout reader={reader} title={words.clusters} area={{ kind: 'office', section: 'clusters' }}>
      <h1>{words.clusters}</h1>
      <p class="lead">{words.clustersLead}</p>
      {clusters.length === 0 ? (
        <Empty title={words.noClusters}>
          <p>{words.noClustersDo}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {clusters.map(({ id, name, valueChains }) => (
            <li>
              <h2>
                <a href={homeHref(id)}>{name}</a>
              </h2>
              <p class="soft">{valueChains.map((chain) => chain.name[reader.language]).join(', ')}</p>
              <p class="ways-inline">
                <a href={fridayPath(id)} aria-label={`${words.friday}: ${name}`}>
                  {words.friday}
                </a>{' '}
                <a href={rulesHref(id)} aria-label={`${words.ways.concepts}: ${name}`}>
                  {words.ways.concepts}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  )
}
