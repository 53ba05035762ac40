import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hashOf } from '../../functions/ingest/archive.ts'
import { chooseSource } from '../../functions/ingest/choose-source.ts'
import { ingest } from '../../functions/ingest/ingest.ts'
import { joinReadings } from '../../functions/ingest/read-source.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { uploads } from '../../shared/sources/index.ts'
import type { Source } from '../../shared/sources/source.ts'
import { Misused } from '../command/run.ts'
import { drivenClock } from '../local/clock.ts'
import { keptClock } from '../local/keep.ts'
import { KEPT_FOLDER, type Kept, openKept } from '../local/kept.ts'
import type { Desk } from './desk.ts'
import { readWanted } from './wanted.ts'

/** @throws Misused when no such source takes files. */
const findUpload = (id: string): Source => {
  const found = uploads.find((source) => source.id === id)
  if (found) return found
  throw new Misused(
    `Expected a source that takes files (${uploads.map((source) => source.id).join(', ')}), found "${id.slice(0, 80)}". Name one of them.`,
  )
}

/** @throws Misused when there is no such file, or it is too large. */
const readFile = (path: string, desk: Desk): string => {
  const wanted = readWanted(path, desk)
  if (wanted.kind === 'file') return wanted.body
  throw new Misused(
    `Expected a file, found ${wanted.kind === 'source' ? 'a source' : 'an address'}. Save it first.`,
  )
}

type Event = { source: string; upload: string }

/** Reads the file as the ingest function would, at the hour at which what is kept stands still. */
const readHere = async (event: Event, { table, blobs }: Kept['services'], at: Instant, desk: Desk) => {
  const clock = drivenClock(at)
  clock.letGo()
  return ingest(await chooseSource(event, blobs, table), {
    table,
    blobs,
    clock,
    fetch: (...asked) => desk.fetcher('https://segnavia.example.org').get(...asked),
    // Nobody listens while nothing runs: recover finds at the next start that the snapshots are older.
    changed: { send: async () => {} },
  })
}

/** `import`: puts a file brought by hand among the uploads, and has it read: here, or by the one line that it prints. */
export const importFile = async (words: string[], desk: Desk): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      blobs: { type: 'string' },
      folder: { type: 'string', default: KEPT_FOLDER },
    },
  })
  const [id, path, ...more] = positionals
  if (id === undefined || path === undefined || more.length > 0)
    throw new Misused(
      `Expected a source and one file, found ${positionals.length} words. For example: npm run source -- import it-incentivi export.csv`,
    )
  const source = findUpload(id)
  const body = readFile(path, desk)
  // A file that the source cannot read is refused before anything is kept of it.
  const reading = source.read({ request: { url: source.homepage }, body }, desk.now())
  const { drafts, refused } = joinReadings(source, [reading], source.minimumRows)
  const kept = await openKept({ ...values, root: desk.root }, desk.now, (message) => new Misused(message))
  try {
    const event: Event = { source: id, upload: `uploads/${id}-${hashOf(body)}` }
    await kept.services.blobs.put(event.upload, body)
    desk.say(`${drafts.length} calls and ${refused.length} refused rows, kept as ${event.upload}.`)
    if (values.table !== undefined) {
      desk.say(
        `Have it read, with the name of the function described as "Segnavia ingest":\naws lambda invoke --function-name NAME --invocation-type Event --cli-binary-format raw-in-base64-out --payload '${JSON.stringify(event)}' /dev/stdout`,
      )
      return 0
    }
    const at = keptClock(join(desk.root, values.folder)) ?? desk.now()
    const run = await readHere(event, kept.services, at, desk)
    desk.say(
      run.problem ??
        `Read: ${run.added} new, ${run.changed} changed. They are matched within the hour once \`npm start\` runs again.`,
    )
    return run.state === 'failed' ? 1 : 0
  } finally {
    await kept.close()
  }
}
