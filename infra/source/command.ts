import { type Desk, Misused } from './desk.ts'
import { printable, printableLines } from './printable.ts'

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

type Command = (words: string[], desk: Desk) => Promise<number>

/** Loaded when called for: the list of sources can then be mended also while something else is broken. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  try: async () => (await import('./try.ts')).tryOut,
  new: async () => (await import('./scaffold.ts')).scaffold,
  replay: async () => (await import('./replay.ts')).replay,
  import: async () => (await import('./import.ts')).importFile,
  list: async () => (await import('./list.ts')).list,
  directory: async () => (await import('./directory.ts')).writeDirectory,
}

/** `parseArgs` throws TypeErrors with a code for words it does not know. */
const isMisuse = (error: unknown): boolean =>
  error instanceof Misused ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/** Runs one subcommand. @returns 0 when it went well, 1 when nothing came of it, 2 when it was asked for wrongly. */
export const runCommand = async (words: string[], desk: Desk): Promise<number> => {
  const [name = '', ...rest] = words
  if (['', 'help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    desk.say(USAGE)
    return name === '' ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) {
    desk.say(
      `Expected ${Object.keys(COMMANDS).join(', ')}, found "${printable(name.slice(0, 40))}".\n\n${USAGE}`,
    )
    return 2
  }
  try {
    return await (await load())(rest, desk)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    desk.say(printableLines(error.message))
    return isMisuse(error) ? 2 : 1
  }
}
