import { dayAt, dayText, hourText, shortDay } from '../../../../shared/digests/dates.ts'
import type { SourceRun } from '../../../../shared/domain/source-run.ts'
import { ROME } from '../../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { scheduleText } from '../../../../shared/sources/schedule.ts'
import { Empty, Facts, Note, Table, Tag } from '../../frame/components.tsx'
import { Layout } from '../../frame/layout.tsx'
import type { SourceState } from '../../office/source-states.ts'
import type { Reader } from '../../services.ts'
import { COUNTS, sourcesWords } from '../../words/sources.ts'
import { whenText } from './runs.tsx'
import { SourceChart } from './source-chart.tsx'
import { HealthTag, sourceHref } from './sources.tsx'

/** What came of the form: asked for, not waiting any more, or sent without the tick that it asks for. */
export type ReleaseOutcome = 'releasing' | 'notHeld' | 'notLooked'

const seconds = (run: SourceRun): number =>
  Math.max(0, Math.round((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000))

/** "41 s", "2 min 5 s" */
const durationText = (total: number): string =>
  total < 60 ? `${total} s` : `${Math.floor(total / 60)} min${total % 60 === 0 ? '' : ` ${total % 60} s`}`

const usualOf = (runs: SourceRun[]): string | undefined => {
  const sorted = runs.filter(({ state }) => state !== 'failed').map(seconds)
  const middle = sorted.toSorted((a, b) => a - b)[Math.floor(sorted.length / 2)]
  return middle === undefined ? undefined : durationText(middle)
}

const Held = ({
  reader: { language },
  state,
  run,
}: {
  reader: Reader
  state: SourceState
  run: SourceRun
}) => {
  const words = sourcesWords[language]
  const { census, suspects = [] } = run
  return (
    <section class="paper" aria-labelledby="held">
      <h2 id="held">{words.heldTitle}</h2>
      <p>{words.heldLead(whenText(language, run.startedAt))}</p>
      {run.problem && (
        <Note tone="warn">
          <p>
            {words.reason}
            <span lang="en">{run.problem}</span>
          </p>
        </Note>
      )}
      {census && (
        <Facts
          facts={(['open', 'fresh', 'vanished', 'reopened', 'moved', 'longPast'] as const).map((field) => ({
            label: words.counted[field],
            value: String(census[field]),
          }))}
        />
      )}
      {suspects.length > 0 && (
        <>
          <h3>{words.suspects}</h3>
          <Table
            caption={words.suspects}
            head={[{ label: words.call }, { label: words.suspicion }]}
            rows={suspects.map(({ title, what }) => [title, <span lang="en">{what}</span>])}
          />
        </>
      )}
      <p>{words.ifReleased}</p>
      <p>{words.ifLeft}</p>
      <form method="post" action={`${sourceHref(state.id)}/release`}>
        <input type="hidden" name="run" value={run.startedAt} />
        <div class="field choices">
          <label>
            <input type="checkbox" name="looked" value="yes" required /> {words.looked}
          </label>
        </div>
        <div class="actions">
          <button type="submit" class="btn btn-primary">
            {words.release}
          </button>
          <a href="/sources">{words.leave}</a>
        </div>
      </form>
    </section>
  )
}

const Outcome = ({ language, run }: { language: ReaderLanguage; run: SourceRun }) => {
  const words = sourcesWords[language]
  const remarks = [
    run.baseline && words.baseline,
    run.uploaded && words.uploaded,
    run.released && words.released,
  ].filter(Boolean)
  return (
    <>
      <Tag tone={run.state}>{words.states[run.state]}</Tag>
      {remarks.length > 0 && ` ${remarks.join(', ')}`}
    </>
  )
}

/** Readings shown at once; older ones are there to be opened. */
const AT_ONCE = 10

/** "lun 29/6, ore 05:40": short, since it stands before eight more columns. */
const shortWhen = ({ language, now }: Reader, { startedAt: at }: SourceRun): string => {
  const moment = { at, hourStated: true, zone: ROME }
  // In one piece: the table scrolls by itself where the window is narrow.
  return `${shortDay(language, moment, now)}, ${hourText(language, moment)}`.replaceAll(' ', '\u00A0')
}

const RunTable = ({ reader, runs, caption }: { reader: Reader; runs: SourceRun[]; caption: string }) => {
  const words = sourcesWords[reader.language]
  const number = true
  return (
    <Table
      caption={caption}
      head={[
        { label: words.when },
        { label: words.state },
        { label: words.duration, number },
        ...COUNTS.map((count) => ({ label: words.counts[count], number })),
      ]}
      rows={runs.map((run) => [
        shortWhen(reader, run),
        <Outcome language={reader.language} run={run} />,
        durationText(seconds(run)),
        ...COUNTS.map((count) => (run.state === 'failed' ? '–' : String(run[count]))),
      ])}
    />
  )
}

const Runs = ({ reader, runs }: { reader: Reader; runs: SourceRun[] }) => {
  const words = sourcesWords[reader.language]
  const older = runs.slice(AT_ONCE)
  const caption = words.olderRuns(older.length)
  return (
    <>
      <RunTable
        reader={reader}
        runs={runs.slice(0, AT_ONCE)}
        caption={words.runsTitle(Math.min(runs.length, AT_ONCE))}
      />
      {older.length > 0 && (
        <details>
          <summary>{caption}</summary>
          <RunTable reader={reader} runs={older} caption={caption} />
        </details>
      )}
    </>
  )
}

const Problems = ({ language, runs }: { language: ReaderLanguage; runs: SourceRun[] }) => {
  const words = sourcesWords[language]
  const failed = runs.filter(({ state, problem }) => state !== 'quarantined' && problem).slice(0, 10)
  if (failed.length === 0) return null
  return (
    <>
      <h2>{words.problems}</h2>
      <Table
        caption={words.problems}
        head={[{ label: words.when }, { label: words.why }]}
        rows={failed.map((run) => [whenText(language, run.startedAt), <span lang="en">{run.problem}</span>])}
      />
    </>
  )
}

const Refusals = ({ language, run }: { language: ReaderLanguage; run: SourceRun | undefined }) => {
  const words = sourcesWords[language]
  if (!run || run.refused === 0) return null
  return (
    <>
      <h2>{words.refusals(run.refused)}</h2>
      {run.refused > run.refusals.length && <p>{words.refusalsCut(run.refusals.length)}</p>}
      <Table
        caption={words.refusals(run.refused)}
        head={[{ label: words.row }, { label: words.why }]}
        rows={run.refusals.map(({ row, reason }) => [row, <span lang="en">{reason}</span>])}
      />
    </>
  )
}

/** One source: how it is, what waits for a decision, its readings drawn and in figures, what was refused and why. */
export const SourcePage = ({
  reader,
  state,
  outcome,
}: {
  reader: Reader
  state: SourceState
  outcome?: ReleaseOutcome | undefined
}) => {
  const { language } = reader
  const words = sourcesWords[language]
  const { name, runs, health, held, silentSince, readAt, level, schedule, homepage, credit } = state
  const [latest] = runs
  const usual = usualOf(runs)
  return (
    <Layout reader={reader} title={name} area={{ kind: 'office', section: 'sources' }}>
      <p class="small">
        <a href="/sources">{words.all}</a>
      </p>
      <h1>
        {name} <HealthTag language={language} health={health} />
      </h1>
      {outcome && (
        <Note tone={outcome === 'releasing' ? 'good' : 'warn'} live>
          <p>{words[outcome]}</p>
        </Note>
      )}
      {silentSince && (
        <Note tone="warn">
          <p>{words.silentSince(dayText(language, dayAt(silentSince)))}</p>
        </Note>
      )}
      {latest?.state === 'failed' && latest.problem && (
        <Note tone="bad">
          <p>
            {words.problem}
            <span lang="en">{latest.problem}</span>
          </p>
        </Note>
      )}
      {held && outcome !== 'releasing' && <Held reader={reader} state={state} run={held} />}
      <Facts
        facts={[
          { label: words.lastRead, value: readAt ? whenText(language, readAt) : words.never },
          latest?.lastChangedAt
            ? { label: words.lastChanged, value: whenText(language, latest.lastChangedAt) }
            : undefined,
          { label: words.rhythm, value: `${words.level[level]}, ${scheduleText(language, schedule)}` },
          usual ? { label: words.usual, value: usual } : undefined,
          credit ? { label: words.credit, value: credit } : undefined,
          {
            label: words.homepage,
            value: (
              <a href={homepage} rel="external noreferrer">
                {homepage.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
        ]}
      />
      {runs.length === 0 ? (
        <Empty title={words.noRuns}>
          <p>{words.noRunsDo}</p>
        </Empty>
      ) : (
        <>
          <h2>{words.runsTitle(runs.length)}</h2>
          <SourceChart language={language} runs={runs} />
          <Runs reader={reader} runs={runs} />
        </>
      )}
      <Problems language={language} runs={runs} />
      <Refusals language={language} run={state.whole} />
    </Layout>
  )
}
