import { Misused } from '../source/desk.ts'
import { printable, printableLines } from '../source/printable.ts'
import type { Desk } from './desk.ts'
import { importFile } from './import.ts'
import { list, remove, switchOff, switchOn } from './stored.ts'

export const USAGE = `npm run thesaurus -- import FILE --name NAME --version VERSION --licence LICENCE
    FILE is SKOS in RDF/XML, CSV or TSV, with Italian and English labels
    --title TITLE  what readers are told a translation is from (NAME)
    --credit TEXT  whom the licence wants named
    --id, --it, --en COLUMN   the columns of a table, where they have other names
    --dry          says what would be stored, and stores nothing

npm run thesaurus -- list
npm run thesaurus -- on NAME
npm run thesaurus -- off NAME       keeps it, and reads profiles without it
npm run thesaurus -- remove NAME

    --folder PATH  what npm start has kept (.segnavia/demonstration)
    --table NAME --blobs NAME   a deployment's instead`

type Command = (words: string[], desk: Desk) => Promise<number>
const COMMANDS: Record<string, Command> = { import: importFile, list, on: switchOn, off: switchOff, remove }

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
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    desk.say(
      `Expected ${Object.keys(COMMANDS).join(', ')}, found "${printable(name.slice(0, 40))}".\n\n${USAGE}`,
    )
    return 2
  }
  try {
    return await command(rest, desk)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    desk.say(printableLines(error.message))
    return isMisuse(error) ? 2 : 1
  }
}
