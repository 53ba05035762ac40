import '../../infra/local/quiet.ts'
import { SESClient } from '@aws-sdk/client-ses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayAt, windowAt } from '../../functions/digest/digest.ts'
import type { Opening } from '../../functions/digest/open-run.ts'
import { type SendServices, sendShard } from '../../functions/send/send.ts'
import type { MailRecord } from '../../shared/domain/mail.ts'
import type { Outcome } from '../../shared/domain/run.ts'
import { isNight, plus } from '../../shared/domain/time.ts'
import { periodTag } from '../../shared/mail/send-events.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { readCorrespondence, saveMailRecord } from '../../shared/store/mail-records.ts'
import { saveOpinion } from '../../shared/store/opinions.ts'
import { addRun, addShard, readShard } from '../../shared/store/runs.ts'
import { aContact } from '../builders/contact.ts'
import { type DoomedProcess, doomedProcess } from '../builders/doomed-process.ts'
import { anOpinion } from '../builders/opinion.ts'
import { aDeadline } from '../builders/opportunity.ts'
import { aSender, watch, watchedTable } from '../builders/sender.ts'
import { MISHAPS, unluckyProcess } from '../builders/unlucky-process.ts'
import { aKnitwearCall, aWorld, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
let prepared: Awaited<ReturnType<SendServices['prepare']>>
let shards = 0

/** A call whose deadline is near enough for a reminder, and that everybody here follows and was told of in May. */
const SOON = aKnitwearCall({ deadlines: [aDeadline('2026-07-06T10:00:00Z')] })
const toldInMay = (contact: string): MailRecord => ({
  contact,
  kind: 'digest',
  key: '2026-W22',
  at: '2026-05-25T05:31:00Z',
  mark: '2026-05-25T05:30:00Z',
  told: [{ id: SOON.id, version: 1 }],
})

type Kind = { name: string; opening: () => Opening; known: boolean }
const DIGEST: Kind = { name: 'digest', opening: () => windowAt(world.clock.now()), known: false }
const DAILY: Kind = { name: 'reminder', opening: () => dayAt(world.clock.now()), known: true }

type Dealt = { period: string; shard: number; contacts: string[] }

/** Nobody is reminded by night: what begins late in the day begins on the next morning. */
const byDay = (): void => {
  const now = world.clock.now()
  if (isNight(plus(now, { hours: 2 })) || isNight(now))
    world.clock.moveTo(`${plus(now, { hours: 12 }).slice(0, 10)}T06:00:00Z`)
}

/** A shard of its own, of two contacts of their own, which nothing but recover will put on the queue. */
const aShard = async ({ opening, known }: Kind): Promise<Dealt> => {
  byDay()
  const number = shards
  shards += 1
  const contacts = [0, 1].map((one) => `person-${number}-${one}`)
  await saveContacts(
    world.table,
    contacts.map((id) => aContact({ id, address: `${id}@example.org` })),
    world.clock.sleep,
  )
  for (const contact of known ? contacts : []) {
    await saveMailRecord(world.table, toldInMay(contact))
    const rows = [{ id: SOON.id, version: 1 }]
    await saveOpinion(world.table, anOpinion({ contact, call: SOON.id, rows, says: 'follow' }))
  }
  const now = world.clock.now()
  const { period } = opening()
  await addRun(world.table, { ...opening(), state: 'sending', shards: 1, contacts: 2, startedAt: now })
  await addShard(world.table, { period, number, contacts, state: 'pending', updatedAt: now, outcomes: {} })
  return { period, shard: number, contacts }
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

/** Mails of this run: as time passes, others come due. */
const mailsTo = (contact: string, { period }: Dealt): number =>
  world.servers.ses.list().filter(({ tags }) => tags.contact === contact && tags.period === periodTag(period))
    .length

const outcomesOf = async ({ period, shard }: Dealt): Promise<Record<string, Outcome>> =>
  (await readShard(world.table, period, shard))?.outcomes ?? {}

/** Was the mail of this run recorded as one that SES took? */
const isRecorded = async (contact: string, period: string): Promise<boolean> => {
  const record = (await readCorrespondence(world.table, contact))?.records.find(({ key }) => key === period)
  return record !== undefined && record.state !== 'unknown'
}

beforeAll(async () => {
  world = await aWorld({ contacts: [], calls: [SOON] })
  prepared = await aSender(world).prepare()
})
afterAll(() => world.close())

describe('A1 a sender that dies after SES took the mail and before that is written down', () => {
  it('leaves its claim: the mail is counted as unknown and stays the only one', async () => {
    const dealt = await aShard(DIGEST)
    const [contact = ''] = dealt.contacts
    let alive = true
    const table = watchedTable(world, async (command, request) => {
      if (command === 'PutItemCommand') alive = false
      if (!alive) throw new Error('This process has died.')
      return request()
    })
    await expect(sendShard(dealt, aSender(world, { table }))).rejects.toThrow('died')
    expect((await readCorrespondence(world.table, contact))?.contact.claim?.period).toBe(dealt.period)
    await letRecover()
    expect((await outcomesOf(dealt))[contact]).toEqual({ state: 'unknown' })
    expect(mailsTo(contact, dealt)).toBe(1)
  })
})

describe.each([DIGEST, DAILY])('A27 a sender of a $name', (kind) => {
  it.each(MISHAPS)(
    'whatever request it is at: %s: nobody is mailed twice, and everybody is accounted for',
    async (mishap) => {
      const whole = doomedProcess(Number.POSITIVE_INFINITY)
      await sendShard(await aShard(kind), senderIn(whole))
      expect(whole.requests()).toBeGreaterThan(8)
      const ends = new Set<string>()
      for (let n = 1; n <= whole.requests(); n += 1) {
        const dealt = await aShard(kind)
        await sendShard(dealt, senderIn(unluckyProcess(mishap, n))).catch(() => undefined)
        await letRecover()
        const outcomes = await outcomesOf(dealt)
        for (const contact of dealt.contacts) {
          const state = outcomes[contact]?.state
          const mails = mailsTo(contact, dealt)
          const story = `${mishap} at request ${n}: ${state}, ${mails} mails`
          expect(['sent', 'unknown'], story).toContain(state)
          expect(mails, story).toBeLessThanOrEqual(1)
          expect(state === 'sent', story).toBe(await isRecorded(contact, dealt.period))
          if (state === 'sent') expect(mails, story).toBe(1)
          ends.add(`${state} ${mails}`)
        }
      }
      // The harness does reach into the sending of a mail.
      expect(ends).toContain('sent 1')
      expect([...ends].some((end) => end.startsWith('unknown'))).toBe(true)
    },
    60_000,
  )
})

describe('what is unknown', () => {
  it('of a digest is told by the next digest', async () => {
    const dealt = await aShard(DIGEST)
    await sendShard(dealt, senderIn(unluckyProcess('request lost', 4))).catch(() => undefined)
    await letRecover()
    const owed = Object.entries(await outcomesOf(dealt)).flatMap(([id, { state }]) =>
      state === 'unknown' ? [`${id}@example.org`] : [],
    )
    world.clock.moveTo(SECOND_MONDAY)
    const before = world.mailed().length
    await world.sendDigest()
    expect(world.mailed().slice(before)).toEqual(expect.arrayContaining(owed))
  })
})
