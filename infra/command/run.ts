import { printable, printableLines } from './printable.ts'

/** A command that cannot be done as it was given; the message says what was expected, what came and what to do. */
export class Misused extends Error {
  override name = 'Misused'
}

/** What a subcommand does with the words after its name. @returns the exit code: 0 done, 1 nothing came of it */
export type Subcommand<Desk> = (words: string[], desk: Desk) => Promise<number>

/** `parseArgs` throws TypeErrors with a code for words it does not know. */
const isMisuse = (error: unknown): boolean =>
  error instanceof Misused ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/**
 * A command of several subcommands, by name, each loaded when it is called for. It runs one of them.
 * @returns 0 when it went well, 1 when nothing came of it, 2 when it was asked for wrongly
 */
export const commandOf =
  <Desk extends { say: (text: string) => void }>(
    usage: string,
    subcommands: Readonly<Record<string, () => Promise<Subcommand<Desk>>>>,
  ): Subcommand<Desk> =>
  async (words, desk) => {
    const [name = '', ...rest] = words
    if (['', 'help', '--help', '-h'].includes(name) || rest.includes('--help')) {
      desk.say(usage)
      return name === '' ? 2 : 0
    }
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
    if (!load) {
      desk.say(
        `Expected ${Object.keys(subcommands).join(', ')}, found "${printable(name.slice(0, 40))}".\n\n${usage}`,
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
