import { SESv2Client } from '@aws-sdk/client-sesv2'
import { afterEach, describe, expect, it } from 'vitest'
import { takeFeedback } from '../../functions/feedback/feedback.ts'
import { callIdOf } from '../../shared/domain/desk.ts'
import type { Change } from '../../shared/domain/opportunity.ts'
import { plus } from '../../shared/domain/time.ts'
import { periodTag } from '../../shared/mail/send-events.ts'
import { addAnnouncement } from '../../shared/store/announcements.ts'
import { readCorrespondence, saveMailRecord } from '../../shared/store/mail-records.ts'
import { readOpportunity, replaceOpportunity } from '../../shared/store/opportunities.ts'
import { removeRows, updateRow } from '../../shared/store/table.ts'
import { readTellings } from '../../shared/store/tellings.ts'
import { countTold, readTold } from '../../shared/store/told-count.ts'
import { ANNOUNCED_ID, aJustPublished } from '../builders/announcement.ts'
import { aContact } from '../builders/contact.ts'
import { anSqsEvent, aWorld, carla, rebuild, SECOND_MONDAY, type SmallWorld } from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const CALL = callIdOf(ANNOUNCED_ID)
const NONE = new Set<string>()
const PUBLISHED = '2026-06-23T07:00:00Z'
/** More than a shard holds. */
const knitters = Array.from({ length: 53 }, (_, index) =>
  aContact({ id: `maglia-${index}`, address: `maglia-${index}@filofino.example.org` }),
)

/** The slow way, of every contact's own records: what the count has to equal. */
const mailedOf = async (): Promise<string[]> => {
  const read = await Promise.all([...knitters, carla].map(({ id }) => readCorrespondence(world.table, id)))
  return read.flatMap((one) =>
    one?.records.some(({ state, told }) => state !== 'failed' && told.some(({ id }) => id === CALL))
      ? [one.contact.id]
      : [],
  )
}

/** The call is announced on a Tuesday; the digest of the Monday after names it. */
const announced = async (): Promise<void> => {
  world = await aWorld({ start: PUBLISHED, contacts: [...knitters, carla], calls: [] })
  await addAnnouncement(world.table, aJustPublished(PUBLISHED))
  await world.invoke.tick({})
  await rebuild(world)
  world.clock.moveTo(SECOND_MONDAY)
  await world.sendDigest()
}

describe('what was told of an announced call', () => {
  it('is counted as the mails leave, and equals the contacts that were mailed', async () => {
    await announced()
    const mailed = await mailedOf()
    expect(mailed).toHaveLength(53)
    expect(await countTold(world.table, CALL, NONE)).toBe(53)
    const told = await readTold(world.table, CALL, NONE)
    expect(told.all).toEqual({ contacts: 53, members: 1 })
    expect(told.lines).toMatchObject([{ kind: 'digest', version: 1, contacts: 53, members: 1, unknown: 0 }])
    expect(told.groups.get('create')).toEqual({ contacts: 53, members: 1 })
    expect(told.runs).toHaveLength(1)
    // Nobody is named, wherever it is kept.
    expect(JSON.stringify(await readTellings(world.table, CALL))).not.toMatch(/maglia-\d|@/)
  }, 60_000)

  it('counts nobody twice: neither by a message that returns nor by a later mail', async () => {
    await announced()
    const [run] = await world.runs()
    const period = run?.period ?? ''
    for (const number of [0, 1]) {
      // As if the sender had been cut off before the shard was written down.
      await updateRow(
        world.table,
        { pk: `RUN#${period}`, sk: `SHARD#0000${number}` },
        {
          UpdateExpression: 'SET #state = :pending, outcomes = :none',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':pending': 'pending', ':none': {} },
        },
      )
      await world.invoke.send(anSqsEvent({ period, shard: number }))
    }
    await updateRow(
      world.table,
      { pk: `RUN#${period}`, sk: 'RUN' },
      {
        UpdateExpression: 'SET #state = :done',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':done': 'done' },
      },
    )
    expect(await countTold(world.table, CALL, NONE)).toBe(53)
    const published = aJustPublished(PUBLISHED)
    const call = await readOpportunity(world.table, CALL)
    if (!call || !published.live) throw new Error('the call is not there')
    const extension: Change = {
      ...{ at: world.clock.now(), version: 2, field: 'rectified' },
      own: { kind: 'rettificato', line: { it: 'Lo sportello resta chiuso ad agosto.' }, atOnce: false },
    }
    await replaceOpportunity(world.table, { ...call, version: 2, changes: [extension] }, call)
    await rebuild(world)
    world.clock.moveTo('2026-07-06T05:30:00Z')
    await world.sendDigest()
    const { lines, all } = await readTold(world.table, CALL, NONE)
    expect(lines).toMatchObject([
      { kind: 'digest', version: 1, contacts: 53 },
      { kind: 'digest', version: 2, contacts: 53 },
    ])
    expect(all.contacts).toBe(53)
    expect(await countTold(world.table, CALL, NONE)).toBe((await mailedOf()).length)
  }, 60_000)

  it('A14 A15 counts a bounce once, under the kind and version of its mail', async () => {
    await announced()
    const first = await readCorrespondence(world.table, 'maglia-7')
    const record = first?.records.at(-1)
    const event = {
      eventType: 'Bounce',
      mail: {
        messageId: record?.sesId,
        tags: { contact: ['maglia-7'], period: [periodTag(record?.key ?? '')] },
      },
      bounce: {
        bounceType: 'Permanent',
        bouncedRecipients: [{ emailAddress: 'maglia-7@filofino.example.org' }],
      },
    }
    for (const _ of [1, 2])
      await takeFeedback(
        { Message: JSON.stringify(event) },
        { table: world.table, ses: new SESv2Client({}), now: world.clock.now },
      )
    const { lines } = await readTold(world.table, CALL, NONE)
    expect(lines).toMatchObject([{ kind: 'digest', version: 1, contacts: 53, bounced: 1, complained: 0 }])
  }, 60_000)

  it('A15 counts a bounce that comes before its mail is recorded: its message returns', async () => {
    await announced()
    const contact = 'maglia-8'
    const record = (await readCorrespondence(world.table, contact))?.records.at(-1)
    if (!record) throw new Error('expected a mail')
    const event = {
      eventType: 'Bounce',
      mail: {
        messageId: record.sesId,
        timestamp: world.clock.now(),
        tags: { contact: [contact], period: [periodTag(record.key)] },
      },
      bounce: { bounceType: 'Transient', bouncedRecipients: [] },
    }
    const take = () =>
      takeFeedback(
        { Message: JSON.stringify(event) },
        { table: world.table, ses: new SESv2Client({}), now: world.clock.now },
      )
    // As if SES were faster than the sender.
    await removeRows(world.table, [{ pk: `CONTACT#${contact}`, sk: `MAIL#${record.key}` }], async () => {})
    await expect(take()).rejects.toThrow('The message returns')
    await saveMailRecord(world.table, record)
    await take()
    await take()
    const { lines } = await readTold(world.table, CALL, NONE)
    expect(lines).toMatchObject([{ contacts: 53, bounced: 1 }])
    // A sender that was cut off records nothing any more: nobody waits for it.
    await removeRows(world.table, [{ pk: `CONTACT#${contact}`, sk: `MAIL#${record.key}` }], async () => {})
    world.clock.moveTo(plus(world.clock.now(), { minutes: 11 }))
    await take()
  }, 60_000)

  it('who was told under another row, before the rows were one call, counts too', async () => {
    await announced()
    await saveMailRecord(world.table, {
      contact: carla.id,
      kind: 'digest',
      key: '2026-W20',
      at: '2026-05-11T05:30:00Z',
      told: [{ id: 'rer-bandi:maglia', version: 1 }],
    })
    const rows = new Set([CALL, 'rer-bandi:maglia'])
    expect(await countTold(world.table, CALL, rows)).toBe(54)
    expect(await countTold(world.table, CALL, rows)).toBe(54)
    expect(await mailedOf()).toHaveLength(53)
  }, 60_000)
})
