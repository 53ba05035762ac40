import '../local/quiet.ts'
import { resolve } from 'node:path'
import { createFetcher } from '../../shared/http/fetcher.ts'
import { systemClock } from '../../shared/runtime/clock.ts'
import { runCommand } from './command.ts'

/** `npm run source -- …`: tries, begins, replays and lists sources. */
process.exitCode = await runCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '../..'),
  say: (text) => console.log(text),
  now: systemClock.now,
  fetcher: (contact) => createFetcher({ clock: systemClock, contact }),
  width: Math.min(120, Math.max(60, process.stdout.columns ?? 100)),
})
