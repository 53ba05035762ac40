import type { Interval } from './bootstrap.ts'
import { type Figures, MEASURES, type Measure } from './metrics.ts'

/** `0.4217` as `.422`, `-0.03` as `-.030`: figures from -1 to 1 in three digits. */
export const digits = (value: number): string =>
  value
    .toFixed(3)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-(?=\.000$)/, '')

const signed = (value: number): string =>
  digits(value).startsWith('-') ? digits(value) : `+${digits(value)}`

/** `+.034 [+.021, +.047]` */
export const intervalText = ({ mean, low, high }: Interval): string =>
  `${signed(mean)} [${signed(low)}, ${signed(high)}]`

const NAME_WIDTH = 34
const row = (name: string, cells: string[], width: number): string =>
  name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(width)).join('')

/** One engine's line of a set's table. `behind` is ours minus it, absent for ours. */
export type Line = {
  name: string
  figures: Figures
  indexing: number
  searching: number
  behind?: Record<Measure, Interval>
}

const seconds = (value: number): string => `${value.toFixed(2)} s`

/** What each engine reached and the time it took; below, ours minus each peer with its 95 % interval. */
export const table = (title: string, lines: Line[]): string => {
  const behind = lines.flatMap(({ name, behind }) => (behind ? [{ name, behind }] : []))
  return [
    title,
    row('', [...MEASURES, 'index', 'rank'], 11),
    ...lines.map(({ name, figures, indexing, searching }) =>
      row(
        name,
        [...MEASURES.map((measure) => digits(figures[measure])), seconds(indexing), seconds(searching)],
        11,
      ),
    ),
    ...(behind.length > 0 ? [row('ours minus', [...MEASURES], 24)] : []),
    ...behind.map(({ name, behind }) =>
      row(
        `  ${name}`,
        MEASURES.map((measure) => intervalText(behind[measure])),
        24,
      ),
    ),
    '',
  ].join('\n')
}
