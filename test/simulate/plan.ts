import { windowAt } from '../../functions/digest/digest.ts'
import { openRun } from '../../functions/digest/open-run.ts'
import type { ShardReady } from '../../shared/domain/messages.ts'
import { openQueue } from '../../shared/runtime/queue.ts'
import { aSender } from '../builders/sender.ts'
import { contactOf, idOf, recordOf } from './contacts.ts'
import { createExpecting } from './expected.ts'
import { createMeter } from './meter.ts'
import { paceShards } from './pacing.ts'
import { RATES } from './report.ts'
import { meteredTable } from './run.ts'
import { MONDAY, startSimulated } from './world.ts'

const SHARD = 50
const count = (value: number): string => Math.round(value).toLocaleString('en')

/**
 * Opens a run of so many contacts against this machine's AWS and decides for everybody what is due. The contacts are
 * not stored, their ids are handed to the opening; nothing is claimed, rendered or sent.
 */
export const planOf = async (contacts: number, tell: (what: string) => void): Promise<string> => {
  const { world, clock } = await startSimulated({ rate: 14, threads: true })
  try {
    clock.moveTo(MONDAY)
    const meter = createMeter()
    const bulk = openQueue<ShardReady>(world.servers.queueUrls.bulk ?? '')
    const ids = Array.from({ length: contacts }, (_, number) => idOf(number))
    const opened = performance.now()
    const run = await openRun(windowAt(MONDAY), async () => ids, bulk, {
      table: meteredTable(world, meter, 'open'),
      now: clock.now,
    })
    const openMs = performance.now() - opened
    tell(`${run.shards} shards dealt`)
    const { snapshots, sources } = await aSender({ ...world, clock }).prepare()
    const expecting = createExpecting({ snapshots, sources }, MONDAY)
    const reasons: Record<string, number> = {}
    const mails = Array.from({ length: run.shards }, () => 0)
    const decided = performance.now()
    let calls = 0
    for (let number = 0; number < contacts; number += 1) {
      const contact = contactOf(number, MONDAY)
      const expected = expecting({ contact, records: [recordOf(contact.id, 1, MONDAY)], opinions: [] })
      const shard = Math.floor(number / SHARD)
      if (expected.mail) mails[shard] = (mails[shard] ?? 0) + 1
      else reasons[expected.because] = (reasons[expected.because] ?? 0) + 1
      if (expected.mail) calls += expected.calls.length
    }
    const decideMs = performance.now() - decided
    const due = mails.reduce((sum, one) => sum + one, 0)
    const { writeUnits = 0, requests = 0 } = meter.used.open ?? {}
    const paced = await Promise.all(RATES.map((rate) => paceShards(mails, rate)))
    return [
      `${count(contacts)} contacts: ${count(due)} mails due, naming ${(calls / due).toFixed(1)} calls each; ${Object.entries(
        reasons,
      )
        .map(([reason, many]) => `${count(many)} ${reason}`)
        .join(', ')}`,
      `opened in ${(openMs / 1000).toFixed(1)} s here: ${count(run.shards)} shards, ${count(run.shards / 10)} requests to the queue, ${count(requests)} to the table, ${(writeUnits / contacts).toFixed(3)} write units a contact`,
      `decided in ${(decideMs / 1000).toFixed(1)} s, contacts of the same members and choices once`,
      ...RATES.map(
        (rate, at) => `${rate} mails a second: ${((paced[at]?.seconds ?? 0) / 3600).toFixed(2)} h of pacing`,
      ),
    ].join('\n')
  } finally {
    await world.close()
  }
}
