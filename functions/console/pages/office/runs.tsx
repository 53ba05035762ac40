import { dayAt, dayText, momentText } from '../../../../shared/digests/dates.ts'
import type { Cluster } from '../../../../shared/domain/cluster.ts'
import { Run, RunKind, type Totals } from '../../../../shared/domain/run.ts'
import { type Instant, ROME } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { fridayPath } from '../../../../shared/letters/check-words.ts'
import { mayUse } from '../../access/access.ts'
import { onlySeen } from '../../access/own-clusters.ts'
import { Choice, Filters, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import { Listing } from '../../frame/listing.tsx'
import type { Reader } from '../../services.ts'
import { frameWords } from '../../words/frame.ts'
import { fridayWords } from '../../words/friday.ts'
import { notesWords } from '../../words/notes.ts'
import { runsWords } from '../../words/runs.ts'
import { sendNowWords } from '../../words/send-now.ts'
import { NOTES } from '../monday/notes.tsx'
import type { RunFilter } from './select-lists.ts'

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

const RunRow = ({
  reader: { language },
  run,
  totals,
}: {
  reader: Reader
  run: Run
  totals: Totals | undefined
}) => {
  const words = runsWords[language]
  return (
    <li>
      <h2>
        <a href={runHref(run.period)}>{runTitle(language, run)}</a>{' '}
        <Tag tone={run.state}>{words.states[run.state]}</Tag>
      </h2>
      <p class="soft">{whenText(language, run.endsAt)}</p>
      {totals && <p>{sumText(language, totals)}</p>}
      {run.pausedBecause && run.state === 'paused' && <p lang="en">{run.pausedBecause}</p>}
    </li>
  )
}

/** The runs as a file has them, each with what became of its contacts. */
export const runRows = ({ language }: Reader, runs: readonly CountedRun[]) => {
  const words = runsWords[language]
  const states = ['sent', 'skipped', 'failed', 'unknown', 'pending'] as const
  return {
    head: [
      words.period,
      words.title,
      words.state,
      words.started,
      words.finished,
      ...states.map((state) => words[state]),
    ],
    rows: runs.map(({ run, totals }) => [
      run.period,
      runTitle(language, run),
      words.states[run.state],
      run.startedAt,
      run.finishedAt ?? '',
      ...states.map((state) => totals[state]),
    ]),
  }
}

/** The runs of a kind, newest first. */
export const RunsPage = ({
  reader,
  filter,
  runs,
  totals,
  clusters,
}: {
  reader: Reader
  filter: RunFilter
  runs: Run[]
  /** Of the runs that are shown, by their periods. */
  totals: ReadonlyMap<string, Totals>
  clusters: Cluster[]
}) => {
  const { language } = reader
  const words = runsWords[language]
  const { any, sort } = frameWords[language]
  const { kind } = filter
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
      <Filters reader={reader}>
        <input type="hidden" name="kind" value={kind} />
        <Choice
          name="state"
          label={words.state}
          value={filter.state}
          options={[
            { value: '', label: any },
            ...Run.shape.state.options.map((value) => ({ value, label: words.states[value] })),
          ]}
        />
        <Choice
          name="sort"
          label={sort}
          value={filter.sort}
          options={(['newest', 'oldest'] as const).map((value) => ({ value, label: words.sorts[value] }))}
        />
      </Filters>
      <Listing
        reader={reader}
        all={runs}
        count={words.count(runs.length)}
        empty={
          filter.state
            ? { title: words.noneFound, todo: words.noneFoundDo }
            : { title: words.noRuns[kind], todo: words.noRunsDo[kind] }
        }
        csv="/runs.csv"
      >
        {(shown) => (
          <ul class="rows">
            {shown.map((run) => (
              <RunRow reader={reader} run={run} totals={totals.get(run.period)} />
            ))}
          </ul>
        )}
      </Listing>
      {reader.person && mayUse(reader.person, 'GET /send-now') && (
        <p>
          <a href="/send-now">{sendNowWords[language].link}</a>
        </p>
      )}
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
