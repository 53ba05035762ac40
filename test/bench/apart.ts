import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Row } from './rows.ts'
import type { Scale } from './scale.ts'

const HEAP = '--max-old-space-size=12000'
/** Milliseconds after which it is given up, so that the whole bench ends within ten minutes. */
const PATIENCE = 200_000

/** The rows that a process of its own writes as its last line, JSON; `because` says what became of one that wrote none. */
const rowsOf = async (given: string[], because: (why: string) => Row): Promise<Row[]> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', HEAP, ...given], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      timeout: PATIENCE,
    })
    const rows: Row[] = JSON.parse(stdout.split('\n').findLast((line) => line.startsWith('[')) ?? '')
    return rows
  } catch (error) {
    const why =
      error instanceof Error && 'killed' in error && error.killed
        ? `not within ${PATIENCE / 1000} s`
        : /\b[A-Z]\w*Error: .*|heap out of memory/.exec(String(error))?.[0]
    return [because(`not reached: ${why ?? 'its process ended early'}`)]
  }
}

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * `oneCall` in a process of its own: a million profiles fill gigabytes, and a process that runs out of them takes no
 * other measurement with it. @returns a row without a figure, saying why, when it does.
 */
export const apart = (profiles: number, tries: number): Promise<Row[]> => {
  const script = `import { oneCall } from ${JSON.stringify(new URL('./single.ts', import.meta.url).href)}
    process.stdout.write(JSON.stringify(oneCall(${profiles}, ${tries})))`
  return rowsOf(['--input-type=module', '--eval', script], (remark) => ({
    part: 4,
    what: `a call against ${profiles.toLocaleString('en')} profiles`,
    figure: Number.NaN,
    unit: 'ms',
    remark,
  }))
}

/** `mails` in a process of its own, which reads JSX as the product's other tools do. */
export const mailsApart = ({ rounds, calls, contacts }: Scale['mails']): Promise<Row[]> =>
  rowsOf(
    ['--import', 'tsx', fileOf('./mails-alone.ts'), ...[rounds, calls, contacts].map(String)],
    (remark) => ({
      part: 11,
      what: 'mails',
      figure: Number.NaN,
      unit: 'ms',
      remark,
    }),
  )
