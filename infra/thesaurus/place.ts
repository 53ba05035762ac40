import { Misused } from '../command/run.ts'
import { KEPT_FOLDER, type Kept, openKept } from '../local/kept.ts'
import type { Desk } from './desk.ts'

/** The options that say whose table and blobs are meant. */
export const PLACE = {
  table: { type: 'string' },
  blobs: { type: 'string' },
  folder: { type: 'string', default: KEPT_FOLDER },
} as const

type Named = { table?: string | undefined; blobs?: string | undefined; folder: string }

/** Opens them for as long as `use` takes. @throws Misused when they cannot be opened as named. */
export const withKept = async <Result>(
  { table, blobs, folder }: Named,
  desk: Desk,
  use: (services: Kept['services']) => Promise<Result>,
): Promise<Result> => {
  const place = { table, blobs, folder, root: desk.root }
  const kept = await openKept(place, desk.now, (message) => new Misused(message))
  try {
    return await use(kept.services)
  } finally {
    await kept.close()
  }
}
