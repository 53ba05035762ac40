import '../../infra/local/quiet.ts'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { afterEach, describe, expect, it } from 'vitest'
import { takeFeedback } from '../../functions/feedback/feedback.ts'
import { readContact } from '../../shared/store/contacts.ts'
import {
  anna,
  anSqsEvent,
  aWorld,
  bruno,
  carla,
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
    expect(await stored()).toEqual(anna)
    expect(suppressed()).toEqual([])
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
  it('a rejection is about one mail, not about its reader: the contact stays', async () => {
    world = await aWorld({ contacts: [anna] })
    await take({ eventType: 'Reject', mail: mail('anna-neri'), reject: { reason: 'Bad content' } })
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
