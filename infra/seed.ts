import { parseArgs } from 'node:util'
import { systemClock } from '../shared/runtime/clock.ts'
import { openTable } from '../shared/store/table.ts'
import { seed } from './association/seed.ts'

/**
 * `npm run seed -- --table NAME` stores the nine Clust-ERs with their first concepts in a deployed table, under the
 * AWS credentials in force, and with `--samples` the sample members as well. A table that holds clusters already is
 * left as it is.
 */
const { values } = parseArgs({
  options: { table: { type: 'string' }, samples: { type: 'boolean', default: false } },
})
if (!values.table) {
  console.error('npm run seed needs --table NAME: the name that `cdk deploy` printed for SegnaviaStorage.')
  process.exit(2)
}
const stored = await seed(openTable(values.table, systemClock.now), systemClock.sleep, {
  samples: values.samples,
})
console.log(
  stored
    ? `stored nine Clust-ERs, ${stored.members} members and ${stored.contacts} contacts`
    : 'the table holds clusters already: nothing was changed',
)
