import '../../infra/local/quiet.ts'
import { SESClient } from '@aws-sdk/client-ses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SendServices, sendShard } from '../../functions/send/send.ts'
import type { Outcome } from '../../shared/domain/run.ts'
import { plus } from '../../shared/domain/time.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { readCorrespondence } from '../../shared/store/mail-records.ts'
import { addShard } from '../../shared/store/runs.ts'
import { aContact } from '../builders/contact.ts'
import { type DoomedProcess, doomedProcess } from '../builders/doomed-process.ts'
import { aSender, watch, watchedTable } from '../builders/sender.ts'
import { aWorld, openRun, PERIOD, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let prepared: Awaited<ReturnType<SendServices['prepare']>>
let shards = 0

/** A shard of its own, of two contacts of their own, which nothing but recover will put on the queue. */
const aShard = async (): Promise<{ period: string; shard: number; contacts: string[] }> => {
  const number = shards
  shards += 1
  const contacts = [0, 1].map((one) => `person-${number}-${one}`)
  await saveContacts(
    world.table,
    contacts.map((id) => aContact({ id, address: `${id}@example.org` })),
    world.clock.sleep,
  )
  const now = world.clock.now()
  await addShard(world.table, {
    period: PERIOD,
    number,
    contacts,
    state: 'pending',
    updatedAt: now,
    outcomes: {},
  })
  return { period: PERIOD, shard: number, contacts }
}

const senderIn = (process: DoomedProcess): SendServices => {
  const ses = new SESClient({ maxAttempts: 1 })
  watch(ses, process.around)
  return aSender(world, { ses, table: watchedTable(world, process.around), prepare: async () => prepared })
}

/** An hour later recover finds what is left of the shard, and another sender works it off. */
const letRecover = async (): Promise<void> => {
  world.clock.moveTo(plus(world.clock.now(), { minutes: 61 }))
  await world.invoke.recover({})
  await world.settle()
}

const mailsTo = (contact: string): number =>
  world.mailed().filter((address) => address === `${contact}@example.org`).length

const outcomesOf = async (number: number): Promise<Record<string, Outcome>> =>
  (await world.shards(PERIOD))[number]?.outcomes ?? {}

beforeAll(async () => {
  world = await aWorld({ contacts: [] })
  await openRun(world)
  prepared = await aSender(world).prepare()
})
afterAll(() => world.close())

describe('A1 a sender that dies after SES took the mail and before that is written down', () => {
  it('leaves its claim: the mail is counted as unknown and stays the only one', async () => {
    const { contacts, ...message } = await aShard()
    const [contact = ''] = contacts
    let alive = true
    const table = watchedTable(world, async (command, request) => {
      if (command === 'PutItemCommand') alive = false
      if (!alive) throw new Error('This process has died.')
      return request()
    })
    await expect(sendShard(message, aSender(world, { table }))).rejects.toThrow('died')
    expect((await readCorrespondence(world.table, contact))?.contact.claim?.period).toBe(PERIOD)
    await letRecover()
    expect((await outcomesOf(message.shard))[contact]).toEqual({ state: 'unknown' })
    expect(mailsTo(contact)).toBe(1)
  })
})

describe('A27 a sender that dies at any of its requests', () => {
  it('nobody is mailed twice, and everybody is accounted for in the end', async () => {
    const whole = doomedProcess(Number.POSITIVE_INFINITY)
    await sendShard(await aShard(), senderIn(whole))
    const ends: string[] = []
    for (let n = 1; n <= whole.requests(); n += 1) {
      const { contacts, ...message } = await aShard()
      await sendShard(message, senderIn(doomedProcess(n))).catch(() => undefined)
      await letRecover()
      const outcomes = await outcomesOf(message.shard)
      for (const contact of contacts) {
        const state = outcomes[contact]?.state
        const mails = mailsTo(contact)
        const [record] = (await readCorrespondence(world.table, contact))?.records ?? []
        const recorded = record !== undefined && record.state !== 'unknown'
        const story = `died before request ${n}: ${state}, ${mails} mails`
        expect(['sent', 'unknown'], story).toContain(state)
        expect(mails, story).toBeLessThanOrEqual(1)
        expect(state === 'sent', story).toBe(recorded)
        if (state === 'sent') expect(mails, story).toBe(1)
        ends.push(`${state} ${mails}`)
      }
    }
    // All three ends were met, so the harness does reach into the sending of a mail.
    expect(new Set(ends)).toEqual(new Set(['sent 1', 'unknown 0', 'unknown 1']))
  })

  it('and what was unknown is told by the next digest', async () => {
    const before = world.mailed().length
    const owed = (await world.shards(PERIOD)).flatMap(({ outcomes }) =>
      Object.entries(outcomes).flatMap(([id, { state }]) =>
        state === 'unknown' ? [`${id}@example.org`] : [],
      ),
    )
    expect(owed.length).toBeGreaterThan(0)
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    expect(world.mailed().slice(before).toSorted()).toEqual(owed.toSorted())
  })
})
