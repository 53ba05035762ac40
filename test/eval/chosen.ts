import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { JUDGED, judgedSet } from './judged/set.ts'
import type { Options } from './options.ts'
import { type RelevanceSet, readSet, setsIn } from './sets.ts'

/** Where other people's sets lie: beside the project, since they are not ours to copy. */
const BESIDE = resolve(import.meta.dirname, '../../../shared/relevance')

/**
 * The sets to measure on: our own, then those of the folder. A folder that is given stands alone, and one that is not
 * may be missing.
 * @throws Refused when a set that is asked for is not there or malformed.
 */
export const chosenSets = async ({ sets, only }: Pick<Options, 'sets' | 'only'>): Promise<RelevanceSet[]> => {
  const others = only.filter((name) => name !== JUDGED)
  const ours = only.includes(JUDGED) || (only.length === 0 && sets === undefined)
  const foldersToo = others.length > 0 || (only.length === 0 && (sets !== undefined || existsSync(BESIDE)))
  const folder = sets ?? BESIDE
  return [
    ...(ours ? [await judgedSet()] : []),
    ...(foldersToo ? setsIn(folder, others).map((name) => readSet(folder, name)) : []),
  ]
}
