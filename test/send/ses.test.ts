import '../../infra/local/quiet.ts'
import { SESClient } from '@aws-sdk/client-ses'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendShard } from '../../functions/send/send.ts'
import { startSes } from '../../infra/local/ses/ses.ts'
import { totalsOf } from '../../shared/domain/run.ts'
import { QUOTA_REACHED } from '../../shared/domain/sending.ts'
import { plus } from '../../shared/domain/time.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { readLatestRuns, updateRun } from '../../shared/store/runs.ts'
import { aContact } from '../builders/contact.ts'
import { aSender } from '../builders/sender.ts'
import {
  aKnitwearCall,
  anna,
  anSqsEvent,
  aWorld,
  openRun,
  PERIOD,
  rebuild,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const people = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    aContact({ id: `contact-${number}`, address: `contact-${number}@example.org` }),
  )
/** Whoever asked for our mails knows who we are: no morning brings a welcome. */
const asked = { ...anna, basis: 'consent' as const }
const totals = async () => totalsOf(await world.shards(PERIOD))
const shard = { period: PERIOD, shard: 0 }

describe('A8 SES throttles', () => {
  it('waits longer each time, with jitter, and drops nobody', async () => {
    world = await aWorld({ contacts: [anna] })
    world.servers.ses.inject('throttled', 4)
    await world.invoke.digest({ kind: 'weekly' })
    let draws = 0
    const random = () => [0, 0.5, 1, 0][draws++] ?? 0
    await sendShard(shard, aSender(world, { random }))
    expect(world.clock.slept).toEqual([250, 750, 2000, 2000])
    expect(world.mailed()).toEqual([anna.address])
    expect(await totals()).toMatchObject({ sent: 1, pending: 0 })
  })

  it('gives the claim back when patience is at its end; the message returns and everybody is mailed once', async () => {
    world = await aWorld()
    world.servers.ses.inject('throttled', 3 * 8)
    await world.sendDigest()
    expect(world.mailed()).toEqual([])
    for (const id of ['anna-neri', 'bruno-bassi', 'carla-conti'])
      expect((await readContact(world.table, id))?.claim).toBeUndefined()
    expect(await world.run(PERIOD)).toMatchObject({ state: 'sending' })
    world.clock.moveTo(plus(world.clock.now(), { minutes: 31 }))
    await world.settle()
    expect(new Set(world.mailed())).toHaveLength(3)
    expect(await totals()).toMatchObject({ sent: 3, failed: 0, unknown: 0, pending: 0 })
  })

  it('nobody is claimed while SES cannot be reached at all', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    const gone = await startSes({ now: world.clock.now })
    await gone.close()
    const ses = new SESClient({ maxAttempts: 1, endpoint: gone.endpoint })
    await expect(sendShard(shard, aSender(world, { ses }))).rejects.toThrow('could not be reached')
    expect((await readContact(world.table, 'anna-neri'))?.claim).toBeUndefined()
    await world.settle()
    expect(world.mailed()).toEqual([anna.address])
  })
})

describe('A9 the quota of 24 hours is used up', () => {
  it('the run is paused, and the next day everybody else gets theirs', async () => {
    world = await aWorld({ contacts: people(9), ses: { max24HourSend: 4 } })
    await openRun(
      world,
      ...[0, 3, 6].map((first) =>
        people(9)
          .slice(first, first + 3)
          .map(({ id }) => id),
      ),
    )
    const send = [0, 1, 2].map((number) => world.invoke.send(anSqsEvent({ ...shard, shard: number })))
    expect(await Promise.all(send)).toEqual(Array(3).fill({ batchItemFailures: [] }))
    expect(world.mailed()).toHaveLength(4)
    expect(await world.run(PERIOD)).toMatchObject({
      state: 'paused',
      pausedBecause: expect.stringContaining(QUOTA_REACHED),
    })
    world.servers.ses.limit({ max24HourSend: 5 })
    world.clock.moveTo('2026-06-22T20:00:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 0, shardsRequeued: 0 })
    world.clock.moveTo('2026-06-23T05:45:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 1 })
    await world.settle()
    await world.invoke.tick({})
    expect(world.mailed().toSorted()).toEqual(people(9).map(({ address }) => address))
    expect(await totals()).toMatchObject({ sent: 9, failed: 0, unknown: 0, pending: 0 })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })
  })
})

describe('A10 SES rejects a mail', () => {
  it('for good: the contact is counted as failed with the reason, and not tried again', async () => {
    world = await aWorld({ contacts: [asked] })
    world.servers.ses.inject('rejected')
    await world.sendDigest()
    await world.sendDigest()
    await world.drive('2026-06-23T12:00:00Z')
    expect(world.mailed()).toEqual([])
    expect(await totals()).toMatchObject({ failed: 1, reasons: { MessageRejected: 1 } })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })
  })
})

describe('SES refuses our account', () => {
  it('A11 switched off: the run is paused, nobody is claimed any more, and an alarm rings once', async () => {
    world = await aWorld({ contacts: people(120) })
    world.servers.ses.pause(true)
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'send')
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await world.sendDigest()
    const metrics = written.mock.calls.filter(([line]) => String(line).includes('"RunPaused":1'))
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    expect(metrics).toHaveLength(1)
    expect(await world.run(PERIOD)).toMatchObject({
      state: 'paused',
      pausedBecause: expect.stringContaining('sending is switched off'),
    })
    for (const { id } of people(120)) expect((await readContact(world.table, id))?.claim).toBeUndefined()
    expect(await totals()).toMatchObject({ pending: 120, failed: 0, unknown: 0 })
  })

  it.each([
    ['for a setting of ours', { configurationSets: ['another'] }, 'ConfigurationSetDoesNotExist'],
    ['for a domain that is not verified yet', { verified: ['elsewhere.example.org'] }, 'not verified'],
  ])('%s: nobody is counted as failed for it', async (_, ses, because) => {
    world = await aWorld({ ses })
    await world.sendDigest()
    expect(await world.run(PERIOD)).toMatchObject({
      state: 'paused',
      pausedBecause: expect.stringContaining(because),
    })
    expect(await totals()).toMatchObject({ failed: 0, pending: 3 })
  })

  it('until an operator mends it: then everybody has theirs the same morning', async () => {
    world = await aWorld()
    world.servers.ses.pause(true)
    await world.sendDigest()
    world.servers.ses.pause(false)
    world.clock.moveTo('2026-06-22T06:45:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 1, shardsRequeued: 1 })
    await world.settle()
    await world.invoke.tick({})
    expect(world.mailed()).toHaveLength(3)
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done' })
  })
})

describe('A11 while SES takes nothing from one run', () => {
  const states = async () =>
    (await readLatestRuns(world.table)).map(({ kind, state }) => `${kind} ${state}`).toSorted()
  const claims = async () =>
    (await Promise.all(people(5).map(({ id }) => readContact(world.table, id)))).filter((one) => one?.claim)

  it('runs of other kinds claim nobody either, and all go on together once it does', async () => {
    world = await aWorld({ contacts: people(5) })
    world.servers.ses.pause(true)
    await world.sendDigest()
    world.clock.moveTo('2026-06-22T05:50:00Z')
    world.servers.ses.pause(false)
    await world.invoke.digest({ kind: 'daily' })
    await world.settle()
    expect(await states()).toEqual(['daily paused', 'digest paused'])
    expect(await claims()).toEqual([])
    expect(world.mailed()).toEqual([])
    world.clock.moveTo('2026-06-22T06:15:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 0, shardsRequeued: 0 })
    world.clock.moveTo('2026-06-22T06:45:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 2, shardsRequeued: 2 })
    await world.settle()
    await world.invoke.tick({})
    expect(await states()).toEqual(['daily done', 'digest done'])
    expect(new Set(world.mailed())).toHaveLength(5)
    expect(await totals()).toMatchObject({ failed: 0, unknown: 0, pending: 0 })
  })

  it('a paused run without anybody left is closed, not forgotten', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.sendDigest()
    await updateRun(world.table, PERIOD, ['done'], { state: 'paused', pausedBecause: 'a test' })
    await world.invoke.recover({})
    expect(await world.invoke.tick({})).toEqual({ announced: [], finished: [PERIOD] })
  })

  it('one that still takes nothing opens the breaker again, for another hour', async () => {
    world = await aWorld({ contacts: people(5) })
    world.servers.ses.pause(true)
    await world.sendDigest()
    world.clock.moveTo('2026-06-22T06:45:00Z')
    await world.invoke.recover({})
    await world.settle()
    expect(await states()).toEqual(['digest paused'])
    world.clock.moveTo('2026-06-22T07:15:00Z')
    expect(await world.invoke.recover({})).toMatchObject({ runsResumed: 0 })
    expect(await claims()).toEqual([])
  })
})

describe('the pace of a sender', () => {
  it.each([
    ['weekly', 'four fifths', 250],
    ['daily', 'one fifth', 1000],
  ])('of the %s run is its part of %s of what SES allows', async (kind, _, gap) => {
    world = await aWorld({ contacts: people(4), ses: { maxSendRate: 10 } })
    await world.invoke.digest({ kind })
    await world.settle()
    expect(world.mailed()).toHaveLength(4)
    expect(world.clock.slept.filter((ms) => ms === gap)).toHaveLength(3)
  })
})

describe('A12 fifty contacts, of whom one is refused', () => {
  it('forty-nine are sent, and each is accounted for by itself', async () => {
    world = await aWorld({ contacts: people(50) })
    world.servers.ses.inject('rejected')
    await world.sendDigest()
    expect(new Set(world.mailed())).toHaveLength(49)
    const [first] = await world.shards(PERIOD)
    const states = Object.entries(first?.outcomes ?? {})
    expect(states).toHaveLength(50)
    for (const [id, { state }] of states)
      expect(state, id).toBe(world.mailed().includes(`${id}@example.org`) ? 'sent' : 'failed')
  })
})

describe('A13 the answer of SES is lost', () => {
  it.each([
    ['after it took the mail', 'answer-lost', 1],
    ['before it took the mail', 'request-lost', 0],
    ['to an error of its own', 'server-error', 0],
  ] as const)('%s: unknown, and never sent again', async (_, fault, accepted) => {
    world = await aWorld({ contacts: [asked] })
    world.servers.ses.inject(fault)
    await world.sendDigest()
    expect(await totals()).toMatchObject({ unknown: 1, sent: 0, failed: 0 })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done', unknown: 1 })
    await world.sendDigest()
    await world.drive('2026-06-24T12:00:00Z')
    expect(world.mailed()).toHaveLength(accepted)
    expect(await totals()).toMatchObject({ unknown: 0, sent: accepted, failed: 1 - accepted })
    expect(await world.run(PERIOD)).toMatchObject({ state: 'done', unknown: 0 })
  })

  it('the digest of the next week carries its calls, beside what is new', async () => {
    world = await aWorld({ contacts: [anna] })
    world.servers.ses.inject('request-lost')
    await world.sendDigest()
    await addOpportunity(
      world.table,
      aKnitwearCall({
        id: 'rer-bandi:filati',
        title: 'Voucher per filati certificati e maglieria',
        firstSeenAt: '2026-06-24T04:00:00Z',
      }),
    )
    await rebuild(world)
    world.clock.moveTo('2026-06-29T05:30:00Z')
    await world.sendDigest()
    const [mail, ...others] = await world.mails()
    expect(others).toEqual([])
    expect(mail?.email.text).toContain('campionario digitale nella maglieria')
    expect(mail?.email.text).toContain('Voucher per filati certificati')
  })
})
