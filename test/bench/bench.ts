import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { collect, seenSoFar } from './measure.ts'
import { memoryOf } from './memory.ts'
import { PARTS, runParts } from './parts.ts'
import { tableOf } from './rows.ts'
import { FULL, QUICK } from './scale.ts'
import { worldOf } from './world.ts'

/**
 * `npm run bench`: how fast matching, the reading of sources and the making of mails are, beside other engines and
 * beside merely reading the same postings, on one thread and in one process. `--quick` takes a tenth of every size, `--only 1,3` some parts, `--memory` what is held.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    memory: { type: 'boolean', default: false },
  },
})

const parts = values.only?.split(',').map(Number) ?? PARTS
const unknown = parts.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) {
  console.error(`--only ${values.only}: the parts are ${PARTS.join(', ')}.`)
  process.exit(1)
}
if (!globalThis.gc)
  console.error('Run it as `npm run bench`: without --expose-gc the times of one part lie on the next.')

const start = performance.now()
const world = worldOf(values.quick ? QUICK : FULL)
if (values.memory) console.log(memoryOf(world))
else {
  const rows = await runParts(world, parts, (what) =>
    console.error(`${((performance.now() - start) / 1000).toFixed(0)} s: ${what}`),
  )
  // The targets are those of the full sizes.
  console.log(tableOf(values.quick ? rows.map(({ target: _, ...row }) => row) : rows))
}
collect()
const [load = 0] = loadavg()
console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load.toFixed(1)} at the end, ${((performance.now() - start) / 1000).toFixed(0)} s, all outcomes ${seenSoFar()}`,
)
