import type { ShardReady } from '../../shared/domain/messages.ts'
import type { Outcome, Shard } from '../../shared/domain/run.ts'
import { pauseEnd } from '../../shared/domain/sending.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { recordRunPaused } from '../../shared/runtime/metrics.ts'
import { readRun, readShard, recordShard, updateRun } from '../../shared/store/runs.ts'
import { notePause, readPause } from '../../shared/store/sending-pause.ts'
import type { Table } from '../../shared/store/table.ts'
import { type DeliverServices, type Delivery, deliver, SendingHalted } from './deliver.ts'
import { tellingsOf } from './tellings.ts'

/** Another sender still holds claims in this shard; the message comes back when their lease is over. */
export class ShardBusy extends Error {
  override name = 'ShardBusy'
}

export type SendServices = DeliverServices & {
  /** Everything the shard's contacts share, read once a shard. */
  prepare: () => Promise<Omit<Delivery, 'run'>>
}

const record = (
  table: Table,
  shard: Shard,
  state: Shard['state'],
  outcomes: Record<string, Outcome>,
  services: SendServices,
): Promise<boolean> =>
  recordShard(table, { period: shard.period, number: shard.number, state }, outcomes, services.clock.now())

/** Mails under way at once: while one waits for table or SES the next is rendered. The pace is kept all the same. */
const AT_ONCE = 4

/**
 * Settles every contact that is not settled yet. One that cannot be settled keeps nobody else from it, unless SES
 * takes nothing more. @throws the error that says most, after everything under way is settled.
 */
const deliverAll = async (
  shard: Shard,
  outcomes: Record<string, Outcome>,
  delivery: Delivery,
  services: SendServices,
): Promise<void> => {
  const waiting = shard.contacts.filter((contact) => !outcomes[contact])
  const problems: unknown[] = []
  const work = async (): Promise<void> => {
    for (let contact = waiting.shift(); contact !== undefined; contact = waiting.shift()) {
      try {
        const outcome = await deliver(contact, delivery, services)
        if (outcome) outcomes[contact] = outcome
      } catch (error) {
        problems.push(error)
        if (error instanceof SendingHalted) waiting.length = 0
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const halted = problems.find((error) => error instanceof SendingHalted && error.pause)
  if (problems.length > 0) throw halted ?? problems[0]
}

/**
 * Works through one shard. What is already settled stays settled, so a message that comes twice, or after a
 * crash, sends nothing twice. @throws ShardBusy or SendingHalted when the shard has to be looked at again.
 */
export const sendShard = async (
  { period, shard: number }: ShardReady,
  services: SendServices,
): Promise<void> => {
  const { table, clock } = services
  const [run, shard, pause] = await Promise.all([
    readRun(table, period),
    readShard(table, period, number),
    readPause(table, clock.now()),
  ])
  if (!run || !shard || shard.state === 'done') return
  // A paused run's message is acknowledged; recover puts it back. Redelivery would end among the dead letters.
  if (run.state === 'paused') return
  if (pause) {
    // Another run has found that SES takes nothing from us, whatever its kind.
    await updateRun(table, period, ['sending'], { state: 'paused', pausedBecause: pause.because })
    return
  }
  const outcomes: Record<string, Outcome> = { ...shard.outcomes }
  const prepared = await services.prepare()
  const tellings = tellingsOf(shard, run, prepared.snapshots)
  const delivery: Delivery = { run, ...prepared, settled: tellings.note }
  try {
    await deliverAll(shard, outcomes, delivery, services)
  } catch (error) {
    await tellings.save(table)
    await record(table, shard, 'pending', outcomes, services)
    if (!(error instanceof SendingHalted && error.pause)) throw error
    await notePause(table, { because: error.message, until: pauseEnd(error.message, clock.now()) })
    if (await updateRun(table, period, ['sending'], { state: 'paused', pausedBecause: error.message })) {
      logger.error('run paused', { period, error })
      recordRunPaused(clock.now())
    }
    return
  }
  const whole = shard.contacts.every((contact) => outcomes[contact])
  await tellings.save(table)
  await record(table, shard, whole ? 'done' : 'pending', outcomes, services)
  if (!whole)
    throw new ShardBusy(
      `[send ${period}/${number}] expected every contact to be settled, some are claimed by another sender. The message returns.`,
    )
}
