import { runCommand } from '../../infra/source/command.ts'
import type { Desk } from '../../infra/source/desk.ts'
import { createFetcher, type FetcherOptions } from '../../shared/http/fetcher.ts'
import { drivenClock } from '../builders/driven-clock.ts'

export const ROOT = new URL('../..', import.meta.url).pathname

/** What a command wrote and how it ended. */
export type Outcome = { code: number; text: string }

/**
 * Runs the whole command in process, at a fixed moment. Nothing is asked of a site unless `fetching` says how.
 * @param fetching e.g. the gateway that answers instead of the sites
 */
export const atDesk =
  (options: { root?: string; fetching?: Partial<FetcherOptions> } = {}) =>
  async (...words: string[]): Promise<Outcome> => {
    const said: string[] = []
    const clock = drivenClock('2026-06-29T05:30:00Z')
    const desk: Desk = {
      root: options.root ?? ROOT,
      say: (text) => said.push(text),
      now: clock.now,
      fetcher: (contact) => {
        if (!options.fetching) throw new Error('expected that nothing is asked of a site')
        return createFetcher({ clock, contact, ...options.fetching })
      },
      width: 100,
    }
    const code = await runCommand(words, desk)
    return { code, text: said.join('\n') }
  }
