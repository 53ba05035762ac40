import { parseArgs } from 'node:util'
import { openBlobs } from '../shared/blobs/blobs.ts'
import { systemClock } from '../shared/runtime/clock.ts'
import { openTable } from '../shared/store/table.ts'
import { uploadAssets } from './assets.ts'
import { seed } from './association/seed.ts'

/**
 * `npm run seed -- --table NAME --blobs NAME` puts into a new deployment what it starts from, under the AWS credentials
 * in force: the style sheet and fonts of the pages, the nine Clust-ERs with their first concepts, and with `--samples`
 * the sample members as well. A table that holds clusters already is left as it is.
 */
const { values } = parseArgs({
  options: {
    table: { type: 'string' },
    blobs: { type: 'string' },
    samples: { type: 'boolean', default: false },
  },
})
const { table, blobs, samples } = values
if (!table || !blobs) {
  console.error(
    'npm run seed needs --table and --blobs: the names that `cdk deploy` printed for SegnaviaStorage as TableName and BlobsName.',
  )
  process.exit(2)
}
await uploadAssets(openBlobs(blobs))
const stored = await seed(openTable(table, systemClock.now), systemClock.sleep, { samples })
console.log(
  stored
    ? `stored the pages' assets, nine Clust-ERs, ${stored.members} members and ${stored.contacts} contacts`
    : "stored the pages' assets; the table holds clusters already and was left as it is",
)
