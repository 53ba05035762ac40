import { fuzz } from './fuzz.ts'
import { superlinear } from './growth.ts'

/**
 * `npm run fuzz [-- pages [seed [page]]]`: 100,000 mutated pages over the parsers of all sources, then pages with floods of
 * one sign. A fault names its page and seed, so that `npm run fuzz -- 1 SEED PAGE` makes it again.
 */
const [pages = 100_000, seed = 20_260_629, only] = process.argv.slice(2).map(Number)
const started = performance.now()
const { faults, bySource, ...counts } = fuzz(pages, seed, only)
console.log(`seed ${seed}`)
console.table(bySource)
console.log(counts, `${((performance.now() - started) / 1000).toFixed(0)} s`)
const slow = only === undefined ? superlinear(200_000) : []
for (const fault of [...faults.slice(0, 200), ...slow]) console.log(fault)
console.log(`${faults.length} faults, ${slow.length} floods that take more than their share of time`)
process.exitCode = faults.length + slow.length > 0 ? 1 : 0
