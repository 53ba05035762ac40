import '../../infra/local/quiet.ts'
import { association } from '../../infra/association/index.ts'
import { demonstration } from '../../infra/local/replay/demonstration.ts'
import type { Mailbox } from '../../infra/local/ses/mailbox.ts'
import { startWorld, type World } from '../../infra/local/world.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { PUBLIC_URL } from '../builders/world.ts'
import { type IdleClock, idleClock } from './clock.ts'

/** Monday 29 June 2026, 07:30 in Rome. */
export const MONDAY: Instant = '2026-06-29T05:30:00Z'
/** When the sources are read: first once and for all, then what is new. */
const READ_DAYS_BEFORE = [8, 5, 3, 1]

/** What SES accepted, in as little as the checks need: mails themselves are not kept. */
export type Ledger = {
  /** How many mails SES accepted for each contact. */
  accepted: Map<string, number>
  bytes: number
  largest: number
}

const ledgerMailbox = (ledger: Ledger): Mailbox => ({
  list: () => [],
  raw: async () => undefined,
  keep: ({ tags, size }) => {
    const contact = tags.contact ?? ''
    ledger.accepted.set(contact, (ledger.accepted.get(contact) ?? 0) + 1)
    ledger.bytes += size
    ledger.largest = Math.max(ledger.largest, size)
  },
})

export type Simulated = { world: World; clock: IdleClock; ledger: Ledger }

export type SimulatedOptions = {
  /** Mails a second that SES takes. */
  rate: number
  /** Whether the table has a thread of its own. */
  threads: boolean
  /** Only this source is read, once: enough to have something to send. */
  source?: string
}

/** The nine Clust-ERs with their sample members and no contacts, an hour before the Monday's digest. */
export const startSimulated = async ({ rate, threads, source }: SimulatedOptions): Promise<Simulated> => {
  const clock = idleClock(plus(MONDAY, { days: -8 }))
  const ledger: Ledger = { accepted: new Map(), bytes: 0, largest: 0 }
  const world = await startWorld({
    clock,
    answers: demonstration(MONDAY, clock.now),
    minimumRows: 0,
    publicUrl: PUBLIC_URL,
    linkKeys: JSON.stringify({ current: 'k1', k1: 'a key of this simulation, long enough' }),
    threads,
    ses: {
      maxSendRate: rate,
      max24HourSend: 10_000_000,
      milliseconds: clock.milliseconds,
      mailbox: ledgerMailbox(ledger),
    },
  })
  await saveRuleSets(world.table, association.ruleSets, clock.sleep)
  await saveClusters(world.table, association.clusters, clock.sleep)
  await saveMembers(world.table, association.members, clock.sleep)
  for (const days of source ? [3] : READ_DAYS_BEFORE) {
    clock.moveTo(plus(MONDAY, { days: -days }))
    for (const id of source ? [source] : world.sources.map((one) => one.id))
      await world.invoke.ingest({ source: id, minimumRows: 0 })
    await world.settle()
  }
  clock.moveTo(plus(MONDAY, { hours: -1 }))
  return { world, clock, ledger }
}
