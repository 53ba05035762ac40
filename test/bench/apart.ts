import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Row } from './rows.ts'

const HEAP = '--max-old-space-size=12000'
/** Milliseconds after which it is given up, so that the whole bench ends within ten minutes. */
const PATIENCE = 200_000

/**
 * `oneCall` in a process of its own: a million profiles fill gigabytes, and a process that runs out of them takes no
 * other measurement with it. @returns a row without a figure, saying why, when it does.
 */
export const apart = async (profiles: number, tries: number): Promise<Row[]> => {
  const script = `import { oneCall } from ${JSON.stringify(new URL('./single.ts', import.meta.url).href)}
    process.stdout.write(JSON.stringify(oneCall(${profiles}, ${tries})))`
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', HEAP, '--input-type=module', '--eval', script],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), timeout: PATIENCE },
    )
    const rows: Row[] = JSON.parse(stdout)
    return rows
  } catch (error) {
    const why =
      error instanceof Error && 'killed' in error && error.killed
        ? `not within ${PATIENCE / 1000} s`
        : /\b[A-Z]\w*Error: .*|heap out of memory/.exec(String(error))?.[0]
    return [
      {
        part: 4,
        what: `a call against ${profiles.toLocaleString('en')} profiles`,
        figure: Number.NaN,
        unit: 'ms',
        remark: `not reached: ${why ?? 'its process ended early'}`,
      },
    ]
  }
}
