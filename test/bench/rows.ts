/** One line of the table. */
export type Row = {
  /** Number of the part, 1 to 14. */
  part: number
  what: string
  figure: number
  /** `×` for a ratio. */
  unit: string
  /** What the figure should be, at least or at most. */
  target?: { least: number } | { most: number }
  /** Our milliseconds and the other side's, where the figure compares two. */
  ours?: number
  other?: number
  remark?: string
}

/** Three significant figures, thousands apart. */
export const plain = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : Number.isFinite(value)
      ? String(Number(value.toPrecision(3)))
      : 'none'

/** Milliseconds in the unit that is easily read. */
export const duration = (ms: number): string =>
  ms >= 10_000 ? `${plain(ms / 1000)} s` : ms >= 0.1 ? `${plain(ms)} ms` : `${plain(ms * 1000)} µs`

const targetOf = ({ target, figure }: Row): string => {
  if (!target) return ''
  const met = 'least' in target ? figure >= target.least : figure <= target.most
  return `${'least' in target ? `≥ ${plain(target.least)}` : `≤ ${plain(target.most)}`} ${met ? 'met' : 'MISSED'}`
}

const HEAD = ['#', 'measured', 'figure', 'target', 'ours', 'other', 'how']

/** The rows as one table that is readable as it is and as Markdown. */
export const tableOf = (rows: Row[]): string => {
  const cells = rows.map((row) => [
    String(row.part),
    row.what,
    `${plain(row.figure)} ${row.unit}`,
    targetOf(row),
    row.ours === undefined ? '' : duration(row.ours),
    row.other === undefined ? '' : duration(row.other),
    row.remark ?? '',
  ])
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const isNumber = (column: number): boolean => [2, 4, 5].includes(column)
  const line = (texts: string[]): string =>
    `| ${texts.map((text, column) => (isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${isNumber(column) ? ':' : '-'}`).join('|')}|`
  return [line(HEAD), rule, ...cells.map(line)].join('\n')
}
