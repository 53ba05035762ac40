import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { type Instant, Instant as InstantSchema } from '../../shared/domain/time.ts'

/**
 * What a restart needs beside table, blobs and mails: the Monday that the demonstration is dated by, where the clock
 * stood, and the keys that signed links.
 */
const Kept = z.strictObject({ monday: InstantSchema, clock: InstantSchema, linkKeys: z.string() })
type Kept = z.infer<typeof Kept>

export type Keep = {
  folder: string
  /** Undefined on a first start. */
  kept?: Kept
  /** The Monday this world was begun for. */
  monday: Instant
  linkKeys: string
  save: (clock: Instant) => void
}

/**
 * Opens the folder in which a mode keeps its world; a world begun earlier keeps the Monday it was begun for.
 * @throws Error with the remedy when what is kept cannot be read.
 */
export const openKeep = (folder: string, reset: boolean, at: Instant): Keep => {
  if (reset) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'world.json')
  const kept = existsSync(file) ? readKept(file) : undefined
  // A world that was begun and never finished is no world to continue.
  if (!kept && existsSync(join(folder, 'table'))) {
    for (const part of ['table', 'blobs', 'mail'])
      rmSync(join(folder, part), { recursive: true, force: true })
  }
  const linkKeys = kept?.linkKeys ?? JSON.stringify({ current: 'k1', k1: randomBytes(32).toString('hex') })
  const monday = kept?.monday ?? at
  return {
    folder,
    monday,
    ...(kept ? { kept } : {}),
    linkKeys,
    save: (clock) => writeFileSync(file, JSON.stringify({ monday, clock, linkKeys })),
  }
}

/** Where the clock of a kept world stood; undefined where none was finished. @throws Error as `openKeep` does */
export const keptClock = (folder: string): Instant | undefined => {
  const file = join(folder, 'world.json')
  return existsSync(file) ? readKept(file).clock : undefined
}

const readKept = (file: string): Kept => {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(
      `${file} should say where the clock stood, but cannot be read: start afresh with \`npm start -- --reset\`.`,
      { cause },
    )
  }
}
