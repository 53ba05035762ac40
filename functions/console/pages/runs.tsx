import { dayAt, dayText, momentText } from '../../../shared/digests/dates.ts'
import type { DigestRun, Totals } from '../../../shared/domain/digest.ts'
import { type SourceRun, silentSince } from '../../../shared/domain/source-run.ts'
import { type Instant, ROME } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { SOURCE_DIRECTORY } from '../../../shared/sources/directory.ts'
import { type KnownSource, SOURCE_NAMES } from '../../../shared/sources/names.ts'
import { Empty, Note, Table, Tag } from '../components.tsx'
import { Layout } from '../layout.tsx'
import type { Reader } from '../services.ts'
import { runsWords } from '../words/runs.ts'

export type CountedRun = { run: DigestRun; totals: Totals }
/** The latest run of a source, and the latest that read it whole, which says what was in it. */
export type SourceState = {
  source: KnownSource
  latest: SourceRun | undefined
  whole: SourceRun | undefined
}

/** "lunedì 29 giugno 2026, ore 07:30" */
export const whenText = (language: ReaderLanguage, at: Instant): string =>
  momentText(language, { at, hourStated: true, zone: ROME })

export const runHref = (period: string): string => `/runs/${period}`

/** "92 = 80 inviati + 12 saltati": what became of every contact, so that the sum can be checked by eye. */
export const sumText = (language: ReaderLanguage, totals: Totals): string => {
  const words = runsWords[language]
  const parts = (['sent', 'skipped', 'failed', 'unknown', 'pending'] as const).filter(
    (state) => totals[state] > 0 || state === 'sent',
  )
  const all = totals.sent + totals.skipped + totals.failed + totals.unknown + totals.pending
  return words.sum(all, parts.map((state) => `${totals[state]} ${words[state]}`).join(' + '))
}

const Runs = ({ reader: { language }, runs }: { reader: Reader; runs: CountedRun[] }) => {
  const words = runsWords[language]
  if (runs.length === 0)
    return (
      <Empty title={words.noRuns}>
        <p>{words.noRunsDo}</p>
      </Empty>
    )
  return (
    <ul class="rows">
      {runs.map(({ run, totals }) => (
        <li>
          <h3>
            <a href={runHref(run.period)}>{words.runTitle(run.period)}</a>{' '}
            <Tag tone={run.state}>{words.states[run.state]}</Tag>
          </h3>
          <p class="soft">{whenText(language, run.endsAt)}</p>
          <p>{sumText(language, totals)}</p>
          {run.pausedBecause && run.state === 'paused' && <p lang="en">{run.pausedBecause}</p>}
        </li>
      ))}
    </ul>
  )
}

const Refusals = ({ language, run }: { language: ReaderLanguage; run: SourceRun }) => {
  const words = runsWords[language]
  if (run.refused === 0) return null
  return (
    <details>
      <summary>{words.refusals(run.refused)}</summary>
      {run.refused > run.refusals.length && <p>{words.refusalsCut(run.refusals.length)}</p>}
      <Table
        caption={words.refusals(run.refused)}
        head={[{ label: words.row }, { label: words.reason }]}
        rows={run.refusals.map(({ row, reason }) => [row, <span lang="en">{reason}</span>])}
      />
    </details>
  )
}

const SourceRow = ({ reader, state }: { reader: Reader; state: SourceState }) => {
  const { language, now } = reader
  const words = runsWords[language]
  const { latest, whole } = state
  const name = SOURCE_NAMES[state.source]
  const { homepage, credit } = SOURCE_DIRECTORY[state.source]
  const silent = latest && silentSince(latest, now)
  return (
    <li>
      <h3>
        {name}{' '}
        <Tag tone={silent ? 'silent' : (latest?.state ?? 'pending')}>
          {silent ? words.silent : latest ? words.reading[latest.state] : words.never}
        </Tag>
      </h3>
      {latest?.lastCompleteAt && (
        <p class="soft">{`${words.lastRead}: ${whenText(language, latest.lastCompleteAt)}`}</p>
      )}
      {whole && <p>{words.rows(dayText(language, dayAt(whole.finishedAt), { year: false }), whole)}</p>}
      {silent && (
        <Note tone="warn">
          <p>{words.silentSince(dayText(language, dayAt(silent)))}</p>
        </Note>
      )}
      {latest?.problem && (
        <Note tone="bad">
          <p>
            {words.problem}
            <span lang="en">{latest.problem}</span>
          </p>
        </Note>
      )}
      {whole && <Refusals language={language} run={whole} />}
      <p class="small">
        <a href={homepage} rel="external noreferrer" aria-label={`${words.homepage}: ${name}`}>
          {words.homepage}
        </a>
        {credit && <span class="soft">{` – ${words.credit}${credit}`}</span>}
      </p>
    </li>
  )
}

export const RunsPage = ({
  reader,
  runs,
  states,
}: {
  reader: Reader
  runs: CountedRun[]
  states: SourceState[]
}) => {
  const words = runsWords[reader.language]
  return (
    <Layout reader={reader} title={words.title} area={{ kind: 'office', section: 'runs' }}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.digests}</h2>
      <Runs reader={reader} runs={runs} />
      <h2>{words.sourcesTitle}</h2>
      <ul class="rows">
        {states.map((state) => (
          <SourceRow reader={reader} state={state} />
        ))}
      </ul>
    </Layout>
  )
}
