import '../local/quiet.ts'
import { resolve } from 'node:path'
import { systemClock } from '../../shared/runtime/clock.ts'
import { runCommand } from './command.ts'

/** `npm run digest -- --dry …`: what a run would send, and why. */
process.exitCode = await runCommand(process.argv.slice(2), {
  root: resolve(import.meta.dirname, '../..'),
  say: (text) => console.log(text),
  now: systemClock.now,
})
