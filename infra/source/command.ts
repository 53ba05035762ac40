import { commandOf } from '../command/run.ts'
import type { Desk } from './desk.ts'

export const USAGE = `npm run source -- try ID|FILE|URL   shows what a source understands of a page
    --source ID    the source that shall read it; otherwise the one that reads it best
    --from URL     where a file was fetched from: a second page needs its own address
    --page N|all   of a source that is asked by its id (1)
    --limit N      calls shown, and rows under each reason (10)
    --complete     also asks for the shown calls' own pages
    --contact URL  whom the site's owner can write to
    --json         everything that was read, as JSON

npm run source -- new --id ID --engine ENGINE --url URL --level european|national|regional [--name NAME]
                   writes what a new source needs, and says what to do next

npm run source -- replay ID         reads the archived runs again by today's code; writes nothing
    --since DAY    tells of the runs from this day on
    --folder PATH  what npm start has kept (.segnavia/demonstration)
    --table NAME --blobs NAME   a deployment's instead
    --json

npm run source -- import ID FILE    keeps a file brought by hand, and reads it
    --folder PATH  into what npm start has kept (.segnavia/demonstration)
    --table NAME --blobs NAME   into a deployment: prints the line that has it read

npm run source -- list [--json]     every source: level, engine, schedule, file
npm run source -- directory         writes anew what pages and mails say of the sources`

/** Each is loaded when called for: the list of sources can then be mended also while something else is broken. */
export const runCommand = commandOf<Desk>(USAGE, {
  try: async () => (await import('./try.ts')).tryOut,
  new: async () => (await import('./scaffold.ts')).scaffold,
  replay: async () => (await import('./replay.ts')).replay,
  import: async () => (await import('./import.ts')).importFile,
  list: async () => (await import('./list.ts')).list,
  directory: async () => (await import('./directory.ts')).writeDirectory,
})
