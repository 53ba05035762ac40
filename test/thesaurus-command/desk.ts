import { runCommand } from '../../infra/thesaurus/command.ts'
import { drivenClock } from '../builders/driven-clock.ts'

export const ROOT = new URL('../..', import.meta.url).pathname

/** Runs the whole command in process, at a fixed moment. `words` after the subcommand stand as they are. */
export const atDesk =
  (root = ROOT) =>
  async (...words: string[]): Promise<{ code: number; text: string }> => {
    const said: string[] = []
    const { now } = drivenClock('2026-06-29T05:30:00Z')
    const code = await runCommand(words, { root, say: (text) => said.push(text), now })
    return { code, text: said.join('\n') }
  }
