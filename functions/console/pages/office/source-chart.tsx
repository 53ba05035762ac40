import { dayAt, dayText } from '../../../../shared/digests/dates.ts'
import { isWhole, type SourceRun } from '../../../../shared/domain/source-run.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { sourcesWords } from '../../words/sources.ts'

/** Units of the drawing, made for 320 px and scaled up; words inside it are drawn at 9 units. */
const WIDTH = 320
const HEIGHT = 120
const LEFT = 34
const RIGHT = 4
const TOP = 12
const BASE = 98

/** A round figure at or above the largest, for the top of the scale. */
const roundUp = (largest: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest))))
  return Math.max(1, Math.ceil(largest / step) * step)
}

const dayIn = (language: ReaderLanguage, run: SourceRun): string =>
  dayText(language, dayAt(run.startedAt), { weekday: false, year: false })

type Place = { x: number; width: number; height: number }

/** A reading: a bar as high as its rows, an outlined one in quarantine, a cross where it failed: never by colour alone. */
const Mark = ({ run, place: { x, width, height } }: { run: SourceRun; place: Place }) => {
  if (run.state === 'failed') {
    const [from, to, half] = [x + width / 2 - 2.5, x + width / 2 + 2.5, 2.5]
    return (
      <path
        class="failed"
        d={`M${from} ${BASE - 8 - half}L${to} ${BASE - 8 + half}M${from} ${BASE - 8 + half}L${to} ${BASE - 8 - half}`}
      />
    )
  }
  return (
    <rect
      class={isWhole(run) || run.uploaded ? 'whole' : 'quarantined'}
      x={x}
      y={BASE - height}
      width={width}
      height={height}
    />
  )
}

/**
 * Rows read in each reading, oldest first, drawn on the server: no script, no style of its own. What it shows is said in
 * its description and, figure by figure, in the table of readings. @param runs newest first, at least one
 */
export const SourceChart = ({ language, runs }: { language: ReaderLanguage; runs: SourceRun[] }) => {
  const words = sourcesWords[language]
  const shown = runs.toReversed()
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return null
  const counts = shown.filter(({ state }) => state !== 'failed').map(({ read }) => read)
  const most = Math.max(0, ...counts)
  const top = roundUp(most)
  const slot = (WIDTH - LEFT - RIGHT) / Math.max(shown.length, 12)
  const place = (run: SourceRun, at: number): Place => ({
    x: Number((LEFT + at * slot + slot * 0.12).toFixed(2)),
    width: Number((slot * 0.76).toFixed(2)),
    height: Number(Math.max(run.read > 0 ? 1 : 0, (run.read / top) * (BASE - TOP)).toFixed(2)),
  })
  const count = (state: SourceRun['state']): number => shown.filter((run) => run.state === state).length
  const says = words.chartSays(
    shown.length,
    dayIn(language, first),
    dayIn(language, last),
    counts.length > 0 ? Math.min(...counts) : 0,
    most,
    count('failed'),
    count('quarantined'),
  )
  const legend = (['whole', 'failed', 'quarantined'] as const).filter(
    (kind) => kind === 'whole' || count(kind) > 0,
  )
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="chart-title chart-says">
        <title id="chart-title">{words.chart}</title>
        <desc id="chart-says">{says}</desc>
        {[0, top / 2, top].map((value) => {
          const y = BASE - (value / top) * (BASE - TOP)
          return (
            <>
              <line class="rule" x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} />
              {(Number.isInteger(value) || value === top) && (
                <text x={LEFT - 4} y={y + 3} text-anchor="end">
                  {value.toLocaleString(language === 'it' ? 'it-IT' : 'en-GB')}
                </text>
              )}
            </>
          )
        })}
        {shown.map((run, at) => (
          <Mark run={run} place={place(run, at)} />
        ))}
        <text x={LEFT} y={BASE + 14}>
          {dayIn(language, first)}
        </text>
        {shown.length > 1 && (
          <text x={Math.max(LEFT + 120, LEFT + shown.length * slot)} y={BASE + 14} text-anchor="end">
            {dayIn(language, last)}
          </text>
        )}
      </svg>
      <figcaption>
        {words.chart}
        {legend.map((kind) => (
          <span class="key">
            <svg viewBox="0 0 12 12" aria-hidden="true">
              {kind === 'failed' ? (
                <path class="failed" d="M3 3L9 9M3 9L9 3" />
              ) : (
                <rect class={kind} x="1" y="1" width="10" height="10" />
              )}
            </svg>{' '}
            {words.legend[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
