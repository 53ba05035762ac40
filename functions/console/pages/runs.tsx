import { dayAt, dayText, momentText } from '../../../shared/digests/dates.ts'
import type { Cluster } from '../../../shared/domain/cluster.ts'
import { type Run, RunKind, type Totals } from '../../../shared/domain/run.ts'
import { type Instant, ROME } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { fridayPath } from '../../../shared/letters/check-words.ts'
import { Empty, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import { onlySeen } from '../own-clusters.ts'
import type { Reader } from '../services.ts'
import { fridayWords } from '../words/friday.ts'
import { notesWords } from '../words/notes.ts'
import { runsWords } from '../words/runs.ts'
import { NOTES } from './notes.tsx'

export type CountedRun = { run: Run; totals: Totals }

/** "lunedì 29 giugno 2026, ore 07:30" */
export const whenText = (language: ReaderLanguage, at: Instant): string =>
  momentText(language, { at, hourStated: true, zone: ROME })

export const runHref = (period: string): string => `/runs/${encodeURIComponent(period)}`

/** "Digest della settimana 2026-W27", "Giro di lunedì 29 giugno 2026", "Avvisi di lunedì 29 giugno 2026, ore 09:12" */
export const runTitle = (language: ReaderLanguage, { kind, period, endsAt }: Run): string => {
  const words = runsWords[language].runTitle
  if (kind === 'digest') return words.digest(period)
  return kind === 'daily'
    ? words.daily(dayText(language, dayAt(endsAt)))
    : words.alerts(whenText(language, endsAt))
}

/** "92 = 80 inviati + 12 saltati": what became of every contact, so that the sum can be checked by eye. */
export const sumText = (language: ReaderLanguage, totals: Totals): string => {
  const words = runsWords[language]
  const parts = (['sent', 'skipped', 'failed', 'unknown', 'pending'] as const).filter(
    (state) => totals[state] > 0 || state === 'sent',
  )
  const all = totals.sent + totals.skipped + totals.failed + totals.unknown + totals.pending
  return words.sum(all, parts.map((state) => `${totals[state]} ${words[state]}`).join(' + '))
}

const Runs = ({
  reader: { language },
  kind,
  runs,
}: {
  reader: Reader
  kind: RunKind
  runs: CountedRun[]
}) => {
  const words = runsWords[language]
  if (runs.length === 0)
    return (
      <Empty title={words.noRuns[kind]}>
        <p>{words.noRunsDo[kind]}</p>
      </Empty>
    )
  return (
    <ul class="rows">
      {runs.map(({ run, totals }) => (
        <li>
          <h2>
            <a href={runHref(run.period)}>{runTitle(language, run)}</a>{' '}
            <Tag tone={run.state}>{words.states[run.state]}</Tag>
          </h2>
          <p class="soft">{whenText(language, run.endsAt)}</p>
          <p>{sumText(language, totals)}</p>
          {run.pausedBecause && run.state === 'paused' && <p lang="en">{run.pausedBecause}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The runs of a kind, newest first. */
export const RunsPage = ({
  reader,
  kind,
  runs,
  clusters,
}: {
  reader: Reader
  kind: RunKind
  runs: CountedRun[]
  clusters: Cluster[]
}) => {
  const words = runsWords[reader.language]
  const seen = onlySeen(reader.person, clusters)
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'runs' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <nav aria-label={words.kinds}>
        <ul class="tabs">
          {RunKind.options.map((one) => (
            <li>
              <a href={`/runs?kind=${one}`} {...(one === kind ? { 'aria-current': 'page' } : {})}>
                {words.kind[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Runs reader={reader} kind={kind} runs={runs} />
      {seen.length > 0 && (
        <p>
          {fridayWords[reader.language].link}:{' '}
          {seen.map(({ id, name }, place) => (
            <>
              {place > 0 && ', '}
              <a href={fridayPath(id)}>{name}</a>
            </>
          ))}
        </p>
      )}
      <p>
        <a href={NOTES}>{notesWords[reader.language].title}</a>
      </p>
    </Layout>
  )
}
