import '../../infra/local/quiet.ts'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeFeedback } from '../../functions/feedback/feedback.ts'
import { isoWeek, plus } from '../../shared/domain/time.ts'
import { eraseContact, readContact } from '../../shared/store/contacts.ts'
import { saveMailRecord } from '../../shared/store/mail-records.ts'
import { readPartition } from '../../shared/store/table.ts'
import {
  anna,
  anSqsEvent,
  aWorld,
  bruno,
  carla,
  FIRST_MONDAY,
  PERIOD,
  SECOND_MONDAY,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const mail = (contact: string) => ({ messageId: 'ses-1', tags: { contact: [contact], kind: ['digest'] } })
const bounce = (address: string, bounceType = 'Permanent', contact = 'anna-neri') => ({
  eventType: 'Bounce',
  mail: mail(contact),
  bounce: { bounceType, bouncedRecipients: [{ emailAddress: address }] },
})
const complaint = (address: string) => ({
  eventType: 'Complaint',
  mail: mail('anna-neri'),
  complaint: { complainedRecipients: [{ emailAddress: address }] },
})
const take = (event: unknown) =>
  takeFeedback(
    { Message: typeof event === 'string' ? event : JSON.stringify(event) },
    { table: world.table, ses: new SESv2Client({}), now: world.clock.now },
  )
const stored = () => readContact(world.table, 'anna-neri')
const suppressed = () => world.servers.ses.suppressed().map(({ address, reason }) => `${address} ${reason}`)

describe('A14 a bounce', () => {
  it('that is told twice stops mail once, and the first hour stays', async () => {
    world = await aWorld({ contacts: [anna] })
    await take(bounce(anna.address))
    const after = await stored()
    expect(after).toMatchObject({
      active: false,
      inactiveBecause: 'bounce',
      inactiveSince: world.clock.now(),
    })
    world.clock.moveTo('2026-06-22T09:00:00Z')
    await take(bounce(anna.address))
    await take(complaint(anna.address))
    expect(await stored()).toEqual(after)
    expect(suppressed()).toHaveLength(1)
  })

  it('that comes before the mail is written down is not forgotten by what is written then', async () => {
    world = await aWorld({ contacts: [anna] })
    await world.invoke.digest({ kind: 'weekly' })
    await take(bounce(anna.address))
    await world.settle()
    expect(await stored()).toMatchObject({ active: false, inactiveBecause: 'bounce' })
    expect((await world.shards(PERIOD))[0]?.outcomes['anna-neri']).toEqual({
      state: 'skipped',
      because: 'suppressed',
    })
    expect(world.mailed()).toEqual([])
  })

  it('of an address that the contact no longer has suppresses that address alone', async () => {
    world = await aWorld({ contacts: [anna] })
    await take(bounce('anna.old@filofino.example.org'))
    expect(await stored()).toEqual(anna)
    expect(suppressed()).toEqual(['anna.old@filofino.example.org BOUNCE'])
  })

  it('of a mailbox that is full for now stops nothing', async () => {
    world = await aWorld({ contacts: [anna] })
    await take(bounce(anna.address, 'Transient'))
    expect(await stored()).toMatchObject({ active: true, softBounces: { count: 1 } })
    expect(suppressed()).toEqual([])
  })
})

describe('a mailbox that is full, week after week', () => {
  const MONDAYS = [0, 7, 14, 21, 28].map((days) => plus(FIRST_MONDAY, { days }))
  const full = (at: string, address = anna.address) => ({
    ...bounce(address, 'Transient'),
    mail: { ...mail('anna-neri'), timestamp: at.replace('Z', '.123Z') },
  })
  const bounceAt = async (at: string): Promise<void> => {
    world.clock.moveTo(plus(at, { hours: 14 }))
    await take(full(at))
  }
  const arrivedAt = (at: string) =>
    saveMailRecord(world.table, { contact: 'anna-neri', kind: 'digest', key: isoWeek(at), at, told: [] })

  it('is left alone after five mails and more than three weeks, and SES’s own list is not told', async () => {
    world = await aWorld({ contacts: [anna] })
    for (const at of MONDAYS.slice(0, 4)) await bounceAt(at)
    expect(await stored()).toMatchObject({ active: true, softBounces: { count: 4, since: FIRST_MONDAY } })
    await bounceAt(MONDAYS[4] ?? '')
    expect(await stored()).toMatchObject({ active: false, inactiveBecause: 'bounce' })
    expect(suppressed()).toEqual([])
  })

  it('five mails in one bad week are not enough', async () => {
    world = await aWorld({ contacts: [anna] })
    for (const days of [0, 1, 2, 3, 4, 5]) await bounceAt(plus(FIRST_MONDAY, { days }))
    expect(await stored()).toMatchObject({ active: true, softBounces: { count: 6 } })
  })

  it('begins anew after a mail that arrived', async () => {
    world = await aWorld({ contacts: [anna] })
    for (const at of MONDAYS.slice(0, 3)) {
      await arrivedAt(plus(at, { seconds: 2 }))
      await bounceAt(at)
    }
    expect(await stored()).toMatchObject({ softBounces: { count: 3 } })
    await arrivedAt(plus(MONDAYS[3] ?? '', { seconds: 2 }))
    await bounceAt(MONDAYS[4] ?? '')
    expect(await stored()).toMatchObject({ active: true, softBounces: { count: 1, since: MONDAYS[4] } })
  })

  it('A14 an event that is told twice counts once', async () => {
    world = await aWorld({ contacts: [anna] })
    await bounceAt(FIRST_MONDAY)
    await bounceAt(FIRST_MONDAY)
    expect(await stored()).toMatchObject({ softBounces: { count: 1 } })
    const both = [full(MONDAYS[1] ?? ''), full(MONDAYS[1] ?? '')]
    await Promise.all(both.map(take))
    expect(await stored()).toMatchObject({ softBounces: { count: 2 } })
  })

  it('of an address that the contact no longer has, or of nobody any more, counts nothing', async () => {
    world = await aWorld({ contacts: [anna] })
    await take(full(FIRST_MONDAY, 'anna.old@filofino.example.org'))
    expect(await stored()).toEqual(anna)
    await eraseContact(world.table, 'anna-neri', world.clock.sleep)
    await take(full(FIRST_MONDAY))
    expect(await readPartition(world.table, 'CONTACT#anna-neri', '')).toEqual([])
  })
})

describe('H2 what is heard of a contact after it was erased', () => {
  it.each([
    ['a bounce', () => bounce(anna.address)],
    ['a complaint', () => complaint(anna.address)],
    ['a full mailbox', () => bounce(anna.address, 'Transient')],
    ['a delay', () => ({ eventType: 'DeliveryDelay', mail: mail('anna-neri'), deliveryDelay: {} })],
  ])('%s: nothing of it comes back', async (_, event) => {
    world = await aWorld({ contacts: [anna] })
    await eraseContact(world.table, 'anna-neri', world.clock.sleep)
    await take(event())
    expect(await readPartition(world.table, 'CONTACT#anna-neri', '')).toEqual([])
  })
})

describe('A15 a complaint', () => {
  it('made of the first mail is heeded before the second, by us and by SES', async () => {
    world = await aWorld()
    world.servers.ses.setFate(anna.address, 'complained')
    await world.sendDigest()
    await world.servers.ses.settled()
    await world.settle()
    expect(await stored()).toMatchObject({ active: false, inactiveBecause: 'complaint' })
    expect(suppressed()).toEqual([`${anna.address} COMPLAINT`])
    world.clock.moveTo(SECOND_MONDAY)
    await world.sendDigest()
    expect(world.mailed().filter((address) => address === anna.address)).toHaveLength(1)
    expect((await world.shards('2026-W27'))[0]?.outcomes['anna-neri']).toEqual({
      state: 'skipped',
      because: 'suppressed',
    })
  })
})

describe('what SES tells us beside that', () => {
  it('a rejection is about one mail, not about its reader: the contact stays, and an operator is called', async () => {
    world = await aWorld({ contacts: [anna] })
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'feedback')
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await take({ eventType: 'Reject', mail: mail('anna-neri'), reject: { reason: 'Bad content' } })
    const rung = written.mock.calls.filter(([line]) => String(line).includes('"MailRejected":1'))
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    expect(rung).toHaveLength(1)
    expect(await stored()).toEqual(anna)
  })

  it('a delay, kinds of event that we do not act on, and its greeting to a new topic change nothing', async () => {
    world = await aWorld({ contacts: [anna] })
    await take({ eventType: 'DeliveryDelay', mail: mail('anna-neri'), deliveryDelay: {} })
    await take({ eventType: 'Rendering Failure', mail: mail('anna-neri'), failure: {} })
    await take('Successfully validated SNS topic for Amazon SES event publishing.')
    expect(await stored()).toEqual(anna)
  })

  it('an event about nobody we know suppresses the address and makes no contact', async () => {
    world = await aWorld({ contacts: [] })
    await take(bounce('nobody@example.org', 'Permanent', 'no-such-contact'))
    expect(suppressed()).toEqual(['nobody@example.org BOUNCE'])
    expect(await readContact(world.table, 'no-such-contact')).toBeUndefined()
  })

  it('A6 a batch with one event that cannot be read gives back exactly that one', async () => {
    world = await aWorld({ contacts: [anna, bruno, carla] })
    const envelope = (event: unknown) => ({ Message: JSON.stringify(event) })
    const batch = anSqsEvent(
      envelope(bounce(anna.address)),
      envelope({ eventType: 'Bounce', mail: mail('bruno-bassi') }),
      envelope(bounce(carla.address, 'Permanent', 'carla-conti')),
    )
    expect(await world.invoke.feedback(batch)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    })
    expect(suppressed()).toHaveLength(2)
  })
})
