import '../../infra/local/quiet.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settleUnknown } from '../../functions/recover/settle.ts'
import { sendShard } from '../../functions/send/send.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { plus } from '../../shared/domain/time.ts'
import { SENT_EVENTS } from '../../shared/mail/send-events.ts'
import { eraseContact } from '../../shared/store/contacts.ts'
import { readMailRecord, settleMailRecord } from '../../shared/store/mail-records.ts'
import { readRuns } from '../../shared/store/runs.ts'
import { readPartition } from '../../shared/store/table.ts'
import { aSender, watchedTable } from '../builders/sender.ts'
import {
  anna,
  aWorld,
  bruno,
  carla,
  FIRST_MONDAY,
  PERIOD,
  publishVoucher,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await world.close()
})

const recoverAfter = async (hours: number): Promise<unknown> => {
  await world.servers.ses.settled()
  await world.settle()
  world.clock.moveTo(plus(FIRST_MONDAY, { hours }))
  return world.invoke.recover({})
}
const totals = async (period: string = PERIOD) => totalsOf(await world.shards(period))
const record = () => readMailRecord(world.table, 'anna-neri', PERIOD)

/** The digest of the first Monday, on which SES meets `fault` at its first mail. */
const withFault = async (
  fault: Parameters<SmallWorld['servers']['ses']['inject']>[0],
  contacts = [anna],
): Promise<void> => {
  world = await aWorld({ contacts })
  world.servers.ses.inject(fault)
  await world.sendDigest()
}

describe('A13 a mail that SES took, while its answer was lost', () => {
  it('is unknown until its Send event is read, and sent from then on, under the id that SES gave it', async () => {
    await withFault('answer-lost')
    expect(await record()).toMatchObject({ state: 'unknown' })
    expect(await recoverAfter(0.5)).toMatchObject({ settledSent: 1, settledFailed: 0 })
    expect(await totals()).toMatchObject({ sent: 1, unknown: 0, failed: 0, pending: 0 })
    const [mail] = world.servers.ses.list()
    expect(await record()).toMatchObject({ sesId: mail?.id })
    expect(await record()).not.toHaveProperty('state')
    expect(await recoverAfter(30)).toMatchObject({ settledSent: 0, settledFailed: 0 })
    expect(world.mailed()).toEqual([anna.address])
  })

  it('its calls are in the next digest all the same: nobody knows whether it was read', async () => {
    await withFault('answer-lost')
    await recoverAfter(0.5)
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    const [, second] = await world.mails()
    expect(second?.email.text).toContain('campionario digitale nella maglieria')
    expect(world.mailed()).toHaveLength(2)
  })

  it('is told apart from the mails of other contacts and other runs', async () => {
    await withFault('request-lost', [anna, bruno, carla])
    world.clock.moveTo(plus(FIRST_MONDAY, { minutes: 20 }))
    await world.invoke.digest({ kind: 'daily' })
    expect(await recoverAfter(2)).toMatchObject({ settledSent: 0, settledFailed: 0 })
    expect(await totals()).toMatchObject({ sent: 2, unknown: 1 })
  })
})

describe('A1 a mail whose sender died before it was written down', () => {
  it('is found by its Send event, sent once and counted once', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    let alive = true
    const table = watchedTable(world, async (command, request) => {
      if (command === 'PutItemCommand') alive = false
      if (!alive) throw new Error('This process has died.')
      return request()
    })
    await expect(sendShard({ period: PERIOD, shard: 0 }, aSender(world, { table }))).rejects.toThrow('died')
    expect(await recoverAfter(1.1)).toMatchObject({ shardsRequeued: 0 })
    await world.invoke.tick({})
    expect(await totals()).toMatchObject({ sent: 1, unknown: 0, pending: 0 })
    expect(await record()).toMatchObject({ kind: 'digest', told: [] })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })
    expect(world.mailed()).toEqual([anna.address])
  })
})

describe('a mail that SES never took, and never said so', () => {
  it('has failed after a day without a Send event, not before, and is not sent again', async () => {
    await withFault('request-lost')
    expect(await recoverAfter(23.5)).toMatchObject({ settledFailed: 0 })
    expect(await totals()).toMatchObject({ unknown: 1 })
    expect(await recoverAfter(24.5)).toMatchObject({ settledSent: 0, settledFailed: 1 })
    expect(await totals()).toMatchObject({ unknown: 0, failed: 1, pending: 0 })
    expect((await totals()).reasons).toEqual({ 'no Send event within 24 hours': 1 })
    expect(await record()).toMatchObject({ state: 'failed' })
    expect(await recoverAfter(72)).toMatchObject({ settledFailed: 0 })
    expect(world.mailed()).toEqual([])
  })

  it('the next digest brings what it was for, as new', async () => {
    await withFault('request-lost')
    await recoverAfter(24.5)
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    const [mail, ...others] = await world.mails()
    expect(others).toEqual([])
    expect(mail?.email.text).toContain('campionario digitale nella maglieria')
  })

  it('rings when it is more of a run than single addresses explain', async () => {
    await withFault('request-lost')
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'recover')
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await recoverAfter(24.5)
    await recoverAfter(25)
    const rung = written.mock.calls.filter(([line]) => String(line).includes('"RunFailed":1'))
    vi.restoreAllMocks()
    expect(rung).toHaveLength(1)
  })
})

describe('settling', () => {
  it('that is cut off is finished by the next round, whichever write was the last', async () => {
    await withFault('answer-lost')
    const [mail] = world.servers.ses.list()
    await settleMailRecord(world.table, 'anna-neri', PERIOD, mail?.id)
    expect(await recoverAfter(30)).toMatchObject({ settledSent: 1, settledFailed: 0 })
    expect(await totals()).toMatchObject({ sent: 1, unknown: 0 })
  })

  it('H2 of a contact erased since brings nothing of it back, and the run adds up', async () => {
    await withFault('answer-lost', [anna, bruno])
    const unknown = Object.entries((await world.shards(PERIOD))[0]?.outcomes ?? {}).find(
      ([, { state }]) => state === 'unknown',
    )?.[0]
    await eraseContact(world.table, unknown ?? '', world.clock.sleep)
    expect(await recoverAfter(25)).toMatchObject({ settledSent: 1 })
    expect(await readPartition(world.table, `CONTACT#${unknown}`, '')).toEqual([])
    expect(await totals()).toMatchObject({ sent: 2, unknown: 0, pending: 0 })
  })

  it('passes over mails of the same domain that are not ours, and lines that nobody can read', async () => {
    await withFault('answer-lost')
    const event = { eventType: 'Send', mail: { messageId: 'by-hand', tags: { 'ses:from-domain': ['x'] } } }
    await world.blobs.put(`${SENT_EVENTS}/2026/06/22/05/another`, `{"cut\n\n${JSON.stringify(event)}\n`)
    expect(await recoverAfter(0.5)).toMatchObject({ settledSent: 1 })
  })

  it('asks blobs for nothing while nothing is open', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.sendDigest()
    const list = vi.fn(world.blobs.list)
    await settleUnknown({ table: world.table, blobs: { ...world.blobs, list }, now: world.clock.now })
    expect(list).not.toHaveBeenCalled()
  })
})

describe('an alert whose answer was lost', () => {
  it('is found although a tag writes its period without colons', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.sendDigest()
    world.clock.moveTo('2026-06-24T08:00:00Z')
    world.servers.ses.inject('answer-lost')
    await publishVoucher(world)
    await world.settle()
    const [run] = await readRuns(world.table, 1, 'alerts')
    expect(await totals(run?.period)).toMatchObject({ unknown: 1 })
    expect(run?.period).toContain(':')
    await world.invoke.tick({})
    expect(await recoverAfter(51)).toMatchObject({ settledSent: 1 })
    expect(await totals(run?.period)).toMatchObject({ sent: 1, unknown: 0 })
  })
})
