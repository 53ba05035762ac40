import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ASSETS } from '../functions/console/assets.ts'
import type { Blobs } from '../shared/blobs/blobs.ts'

const require = createRequire(import.meta.url)
const italia = dirname(require.resolve('bootstrap-italia/package.json'))

/** Where an asset's file lies on this machine. */
export const fileOf = ({ from }: { from: string }): string => join(italia, '..', from)

/** Puts what pages show into the bucket, as a deployment does on AWS. */
export const uploadAssets = async (blobs: Blobs): Promise<void> => {
  await Promise.all(ASSETS.map(async (asset) => blobs.put(asset.key, await readFile(fileOf(asset)))))
}
