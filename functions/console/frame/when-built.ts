import { NoSnapshots, type Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import type { ConsoleServices } from '../services.ts'

/** The snapshots, or undefined before the first match. */
export const whenBuilt = async ({ snapshots }: ConsoleServices): Promise<Snapshots | undefined> => {
  try {
    return await snapshots()
  } catch (error) {
    if (error instanceof NoSnapshots) return undefined
    throw error
  }
}
