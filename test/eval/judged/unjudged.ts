import * as matching from '../../../shared/matching/index.ts'
import { poolOf, unjudgedOf } from './pool.ts'
import { judgedSet } from './set.ts'

/** `npx tsx test/eval/judged/unjudged.ts`: the pairs of the pool that nobody has judged, to be read and judged. */
const set = await judgedSet()
const rows = new Map([...set.queries, ...set.documents].map((row) => [row.id, row]))
const left = unjudgedOf(set, poolOf(set, matching))

for (const [member, calls] of left) {
  console.log(`\n## ${member}\n${rows.get(member)?.text}`)
  for (const call of calls) console.log(`\n${call}\n${rows.get(call)?.title}\n${rows.get(call)?.text}`)
}
console.log(`\n${left.reduce((sum, [, calls]) => sum + calls.length, 0)} pairs to judge. README.md says how.`)
