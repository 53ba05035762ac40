import '../../infra/local/quiet.ts'
import { parseArgs } from 'node:util'
import { planOf } from './plan.ts'
import { reportOf } from './report.ts'
import { simulate } from './whole.ts'

/**
 * `npm run simulate`: a whole weekly run against this machine's AWS, on a driven clock, with faults, until it is settled.
 * `--contacts 1000 --rate 14 --faults 0.01 --seed 1 --weeks 1`; `--plan` opens the run and decides for everybody, and
 * renders and sends nothing.
 */
const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '14' },
    faults: { type: 'string', default: '0.01' },
    seed: { type: 'string', default: '1' },
    weeks: { type: 'string', default: '1' },
    plan: { type: 'boolean', default: false },
  },
})

const numberOf = (
  name: 'contacts' | 'rate' | 'faults' | 'seed' | 'weeks',
  least: number,
  most: number,
): number => {
  const number = Number(values[name])
  if (number >= least && number <= most) return number
  console.error(
    `--${name} should be a number from ${least} to ${most}, but is "${values[name]}". Correct it.`,
  )
  process.exit(2)
}

const start = performance.now()
const tell = (what: string): void =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(6)} s  ${what}`)
const contacts = numberOf('contacts', 1, 2_000_000)
const rate = numberOf('rate', 1, 10_000)

if (values.plan) console.log(await planOf(contacts, tell))
else {
  const whole = await simulate({
    contacts,
    rate,
    faults: numberOf('faults', 0, 0.2),
    seed: numberOf('seed', 0, 1e9),
    weeks: numberOf('weeks', 0, 80),
    threads: true,
    tell,
  })
  tell('settled')
  console.log(await reportOf(whole, contacts, rate))
  process.exitCode = whole.verdict.problems.length === 0 ? 0 : 1
}
process.exit()
