import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Instant } from '../../../shared/domain/time.ts'

/** What is known of an accepted message, kept as `<id>.json` beside `<id>.eml`. */
export const Accepted = z.object({
  id: z.string(),
  at: Instant,
  source: z.string(),
  destinations: z.array(z.string()),
  subject: z.string(),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().optional(),
  /** Bytes of the raw message. */
  size: z.number(),
})
export type Accepted = z.infer<typeof Accepted>

/** The messages a local server has accepted, oldest first. */
export type Mailbox = {
  list: () => readonly Accepted[]
  /** The raw message; nothing when no message has that id, whatever the id contains. */
  raw: (id: string) => Promise<Buffer | undefined>
  /** Writes the message, then its description: a crash between the two leaves a message nobody lists. */
  keep: (accepted: Accepted, raw: Buffer) => void
}

/**
 * Opens the mailbox in `folder`, which is made when absent.
 * @throws Error naming the file, what was expected and the remedy, when a description cannot be read.
 */
export const openMailbox = (folder: string): Mailbox => {
  mkdirSync(folder, { recursive: true })
  const kept = new Map<string, Accepted>()
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue
    const accepted = readDescription(join(folder, file))
    kept.set(accepted.id, accepted)
  }
  return {
    list: () => [...kept.values()],
    raw: async (id) => (kept.has(id) ? readFile(join(folder, `${id}.eml`)) : undefined),
    keep: (accepted, raw) => {
      writeFileSync(join(folder, `${accepted.id}.eml`), raw)
      writeFileSync(join(folder, `${accepted.id}.json`), JSON.stringify(accepted, null, 2))
      kept.set(accepted.id, accepted)
    },
  }
}

const readDescription = (file: string): Accepted => {
  try {
    return Accepted.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(
      `${file} should describe a message (id, at, source, destinations) but cannot be read: delete it, or start afresh with \`npm start -- --reset\`.`,
      { cause },
    )
  }
}
