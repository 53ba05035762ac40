import { mails } from './mails.ts'

/** Writes part 11 as JSON, its last line: `mails-alone.ts ROUNDS CALLS CONTACTS`. */
const [rounds = 0, calls = 0, contacts = 0] = process.argv.slice(2).map(Number)
const rows = await mails(rounds, calls, contacts)
process.stdout.write(`\n${JSON.stringify(rows)}\n`, () => process.exit())
