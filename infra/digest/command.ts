import { parseArgs } from 'node:util'
import { RunKind } from '../../shared/domain/run.ts'
import { Instant } from '../../shared/domain/time.ts'
import { commandOf, Misused } from '../command/run.ts'
import { KEPT_FOLDER } from '../local/kept.ts'
import { type Asked, dryRun } from './dry-run.ts'

export const USAGE = `npm run digest -- --dry --contact ID
    prints the mail that a contact would get now, and why, or why there is none; nothing is sent or stored
npm run digest -- --dry
    counts what a run would send, and why it would not

    --kind digest|daily|alerts  which run (digest)
    --at MOMENT     as if it were this moment, e.g. 2026-06-29T05:30:00Z (when what is kept stands still, or now)
    --html FILE     writes the HTML part there; with --contact
    --folder PATH   what npm start has kept (${KEPT_FOLDER})
    --table NAME --blobs NAME   a deployment's instead`

/** What the digest command works with. */
export type Desk = { root: string; say: (text: string) => void; now: () => Instant }

const readWords = (words: string[]): Asked => {
  const { values } = parseArgs({
    args: words,
    options: {
      dry: { type: 'boolean', default: false },
      contact: { type: 'string' },
      kind: { type: 'string', default: 'digest' },
      at: { type: 'string' },
      html: { type: 'string' },
      table: { type: 'string' },
      blobs: { type: 'string' },
      folder: { type: 'string', default: KEPT_FOLDER },
    },
  })
  if (!values.dry)
    throw new Misused(
      `Expected --dry: runs are opened by the schedule and by recover, never by hand.\n\n${USAGE}`,
    )
  const kind = RunKind.safeParse(values.kind)
  if (!kind.success)
    throw new Misused(`Expected --kind digest, daily or alerts, found "${values.kind.slice(0, 40)}".`)
  if (values.at !== undefined && !Instant.safeParse(values.at).success)
    throw new Misused(`Expected --at as 2026-06-29T05:30:00Z, found "${values.at.slice(0, 40)}".`)
  if (values.html !== undefined && values.contact === undefined)
    throw new Misused('Expected --contact beside --html: one mail is written, of one contact.')
  return { ...values, kind: kind.data }
}

/** Runs the command. @returns 0 when it went well, 1 when nothing came of it, 2 when it was asked for wrongly */
export const runCommand = (words: string[], desk: Desk): Promise<number> =>
  commandOf<Desk>(USAGE, { run: async () => (rest, here) => dryRun(readWords(rest), here) })(
    words.length === 0 || words.includes('--help') ? words : ['run', ...words],
    desk,
  )
