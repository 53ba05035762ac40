import { windowAt } from '../../functions/digest/digest.ts'
import type { Delivery } from '../../functions/send/deliver.ts'
import type { Written } from '../../shared/digests/input.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { seeded } from '../bench/random.ts'
import { aSender } from '../builders/sender.ts'
import { contactOf, recordOf } from './contacts.ts'
import { createExpecting, type Expected } from './expected.ts'
import { diceOf } from './faults.ts'
import { createMeter, type Used } from './meter.ts'
import { type RunDone, type RunOptions, simulateRun } from './run.ts'
import type { Ground } from './sender.ts'
import { judge, type Verdict } from './verdict.ts'
import { workPerMail } from './work.ts'
import { MONDAY, type Simulated, type SimulatedOptions, startSimulated } from './world.ts'

export type SimulateOptions = SimulatedOptions & {
  contacts: number
  /** Share of requests that meet a fault, 0 to 1. */
  faults: number
  seed: number
  /** Weeks in which each contact had a digest before this one. */
  weeks: number
  tell: (what: string) => void
} & Omit<RunOptions, 'only' | 'tell'>

export type Whole = {
  verdict: Verdict
  run: RunDone
  used: Record<string, Used>
  met: Record<string, number>
  bytes: number
  largest: number
  /** Mails in each shard. */
  mails: number[]
  workMs: number
  /** Real milliseconds that the run took on this machine. */
  realMs: number
  /** Of those whose mail was lost: who was due on the next Monday, who was sent a mail then, and with calls of the lost one. */
  nextWeek: { due: number; sent: number; ofTheSameCalls: number }
}

/** Contacts saved at once, and records. */
const PORTION = 5000
const AT_ONCE = 40
/** Contacts whose mails are timed. */
const TIMED = 300

const writtenOf = (number: number, weeks: number): Written => {
  const contact = contactOf(number, MONDAY)
  const records = Array.from({ length: weeks }, (_, week) => recordOf(contact.id, weeks - week, MONDAY))
  return { contact, records, opinions: [] }
}

const store = async ({ world, clock }: Simulated, options: SimulateOptions): Promise<void> => {
  const { contacts, weeks, tell } = options
  for (let start = 0; start < contacts; start += PORTION) {
    const portion = Array.from({ length: Math.min(PORTION, contacts - start) }, (_, at) =>
      writtenOf(start + at, weeks),
    )
    await saveContacts(
      world.table,
      portion.map(({ contact }) => contact),
      clock.sleep,
    )
    const records = portion.flatMap((one) => one.records)
    for (let some = 0; some < records.length; some += AT_ONCE)
      await Promise.all(
        records.slice(some, some + AT_ONCE).map((record) => saveMailRecord(world.table, record)),
      )
    tell(`${start + portion.length} contacts stored`)
  }
}

const groundOf = async ({ world, clock }: Simulated): Promise<Delivery> => {
  const prepared = await aSender({ ...world, clock }).prepare()
  return {
    run: { ...windowAt(MONDAY), state: 'sending', shards: 0, contacts: 0, startedAt: MONDAY },
    ...prepared,
  }
}

/** The Monday after, for those alone whose mail was lost without a trace, and without faults: do their calls arrive? */
const nextWeek = async (
  simulated: Simulated,
  ground: Ground,
  lost: string[],
  before: ReadonlyMap<string, Expected>,
  options: SimulateOptions,
): Promise<Whole['nextWeek']> => {
  const { clock, ledger } = simulated
  const monday = plus(MONDAY, { days: 7 })
  const delivery = await groundOf(simulated)
  const expecting = createExpecting(delivery, monday)
  clock.moveTo(monday)
  const had = new Map(ledger.accepted)
  if (lost.length > 0)
    await simulateRun(
      { ...ground, meter: createMeter(), dice: diceOf(seeded(1), 0) },
      { ...options, only: lost, tell: () => {} },
    )
  const counts = { due: 0, sent: 0, ofTheSameCalls: 0 }
  for (const id of lost) {
    const now = expecting(writtenOf(Number(id.replace(/\D/g, '')), options.weeks))
    const then = before.get(id)
    if (!now.mail) continue
    counts.due += 1
    if ((ledger.accepted.get(id) ?? 0) === (had.get(id) ?? 0) + 1) counts.sent += 1
    if (then?.mail && now.calls.some((call) => then.calls.includes(call))) counts.ofTheSameCalls += 1
  }
  return counts
}

/** A whole weekly run of so many contacts against this machine's AWS, its faults, and what came of it. */
export const simulate = async (options: SimulateOptions): Promise<Whole> => {
  const { contacts, weeks, tell } = options
  const simulated = await startSimulated(options)
  const { world, clock, ledger } = simulated
  try {
    tell(`${world.sources.length} sources read, nine Clust-ERs matched`)
    await store(simulated, options)
    clock.moveTo(MONDAY)
    const delivery = await groundOf(simulated)
    const some = Array.from({ length: Math.min(TIMED, contacts) }, (_, number) => writtenOf(number, weeks))
    const workMs = await workPerMail(some, delivery, MONDAY)
    const expecting = createExpecting(delivery, MONDAY)
    const expected = new Map<string, Expected>()
    for (let number = 0; number < contacts; number += 1) {
      const written = writtenOf(number, weeks)
      expected.set(written.contact.id, expecting(written))
    }
    tell('what everybody is to get is known')
    const meter = createMeter()
    const dice = diceOf(seeded(options.seed), options.faults)
    const ground: Ground = { world, clock, meter, dice, random: seeded(options.seed + 1).next }
    const began = performance.now()
    const run = await simulateRun(ground, options)
    const realMs = performance.now() - began
    const verdict = judge(run.shards, ledger.accepted, expected)
    const { bytes, largest } = ledger
    const mails = run.shards.map(({ outcomes }) =>
      Object.values(outcomes).reduce((sum, { state }) => sum + (state === 'skipped' ? 0 : 1), 0),
    )
    tell(`the run is over; ${verdict.lost.length} mails were lost`)
    const then = await nextWeek(simulated, ground, verdict.lost, expected, options)
    return {
      verdict,
      run,
      used: meter.used,
      met: dice.met,
      bytes,
      largest,
      mails,
      workMs,
      realMs,
      nextWeek: then,
    }
  } finally {
    await world.close()
  }
}
