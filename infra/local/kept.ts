import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Blobs, openBlobs } from '../../shared/blobs/blobs.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { openTable, type Table, tableDescription } from '../../shared/store/table.ts'
import { startServers } from './servers.ts'

const BUCKET = 'segnavia'
const TABLE = 'segnavia'
export const KEPT_FOLDER = '.segnavia/demonstration'

/** Table and blobs that a command works on. */
export type Kept = { services: { table: Table; blobs: Blobs }; close: () => Promise<void> }

/** Whose table and blobs: a deployment's, by the names that `cdk deploy` printed, or those in a folder of this machine. */
export type Place = { table?: string | undefined; blobs?: string | undefined; folder: string; root: string }

/**
 * Opens what a deployment keeps, under the AWS credentials in force, or what `npm start` has kept in a folder.
 * @param refuse makes an error of what was asked for wrongly
 * @throws what `refuse` makes, when half a deployment is named or nothing was kept
 */
export const openKept = async (
  { table, blobs, folder, root }: Place,
  now: () => Instant,
  refuse: (message: string) => Error,
): Promise<Kept> => {
  if ((table === undefined) !== (blobs === undefined))
    throw refuse(
      '--table and --blobs should come together: the names that `cdk deploy` printed as TableName and BlobsName. Add the other one.',
    )
  if (table !== undefined && blobs !== undefined)
    return { services: { table: openTable(table, now), blobs: openBlobs(blobs) }, close: async () => {} }
  const path = join(root, folder)
  if (!existsSync(join(path, 'table')))
    throw refuse(
      `Expected what \`npm start\` keeps in ${folder}, found nothing there. Start it once, name another folder with --folder, or a deployment with --table and --blobs.`,
    )
  const servers = await startServers({
    folder: path,
    now,
    tableDescription: tableDescription(TABLE),
    queues: [],
    secrets: {},
    bucket: BUCKET,
  })
  Object.assign(process.env, servers.environment)
  return {
    services: { table: openTable(TABLE, now), blobs: openBlobs(BUCKET) },
    close: servers.close,
  }
}
