import '../../infra/local/quiet.ts'
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, it } from 'vitest'
import { plus } from '../../shared/domain/time.ts'
import { claimMail } from '../../shared/store/contacts.ts'
import { aContact } from '../builders/contact.ts'
import {
  anna,
  anSqsEvent,
  aWorld,
  bruno,
  carla,
  openRun,
  PERIOD,
  type SmallWorld,
} from '../builders/world.ts'

let world: SmallWorld
afterEach(() => world.close())

const enqueue = (queue: string, body: unknown) =>
  new SQSClient({}).send(
    new SendMessageCommand({
      QueueUrl: world.servers.queueUrls[queue],
      MessageBody: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )

const deadLetters = async (queue: string): Promise<string[]> => {
  const { Messages = [] } = await new SQSClient({}).send(
    new ReceiveMessageCommand({
      QueueUrl: world.servers.queueUrls[`${queue}-dead`],
      MaxNumberOfMessages: 10,
    }),
  )
  return Messages.map(({ Body = '' }) => Body)
}

/** Every message is delivered as often as it may be, half an hour apart. */
const letTimePass = async (): Promise<void> => {
  for (let delivery = 0; delivery < 6; delivery += 1) {
    await world.settle()
    world.clock.moveTo(plus(world.clock.now(), { minutes: 31 }))
  }
  await world.settle()
}

/** A stored language that nobody can write makes the contact unreadable. */
const setLanguage = (id: string, language: string) =>
  world.table.client.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: { pk: `CONTACT#${id}`, sk: 'CONTACT' },
      UpdateExpression: 'SET #language = :language',
      ExpressionAttributeNames: { '#language': 'language' },
      ExpressionAttributeValues: { ':language': language },
    }),
  )

describe('A6 a batch that is done only in part', () => {
  it('gives back exactly the shard that was not finished', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'], ['bruno-bassi'], ['carla-conti'])
    await claimMail(world.table, bruno, { period: PERIOD, token: 'other', at: world.clock.now() })
    const event = anSqsEvent(...[0, 1, 2].map((shard) => ({ period: PERIOD, shard })))
    expect(await world.invoke.send(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-1' }],
    })
    expect(world.mailed().toSorted()).toEqual([anna.address, carla.address])
  })
})

describe('A7 a message that nobody can work off', () => {
  it('is set aside after five deliveries, and everybody is mailed all the same', async () => {
    world = await aWorld()
    await enqueue('bulk', 'not JSON')
    await enqueue('bulk', { period: 'some week', shard: -1 })
    await world.invoke.digest({ kind: 'weekly' })
    await letTimePass()
    expect((await deadLetters('bulk')).toSorted()).toEqual(['not JSON', '{"period":"some week","shard":-1}'])
    expect(world.mailed()).toHaveLength(3)
  })

  it('contacts that cannot be read keep no one else in their shard from theirs; mended and redriven, they get one', async () => {
    const unreadable = ['a', 'b', 'c', 'd'].map((letter) =>
      aContact({ id: `aa-${letter}`, address: `${letter}@example.org` }),
    )
    world = await aWorld({ contacts: [...unreadable, anna] })
    for (const { id } of unreadable) await setLanguage(id, 'xx')
    await world.invoke.digest({ kind: 'weekly' })
    await letTimePass()
    expect(world.mailed()).toEqual([anna.address])
    expect(await world.shards(PERIOD)).toMatchObject([{ state: 'pending' }])
    const [dead = '', ...others] = await deadLetters('bulk')
    expect(others).toEqual([])
    for (const { id } of unreadable) await setLanguage(id, 'it')
    await enqueue('bulk', dead)
    await letTimePass()
    expect(world.mailed().toSorted()).toEqual([...unreadable, anna].map(({ address }) => address).toSorted())
  })
})

describe('I6 a deployment in the middle of a run', () => {
  it('messages with fields that this version does not know are worked off', async () => {
    world = await aWorld()
    await openRun(world, ['anna-neri'])
    await enqueue('bulk', { period: PERIOD, shard: 0, priority: 'high', since: { version: 9 } })
    await enqueue('changed', { at: world.clock.now(), cause: 'test', sources: ['rer-bandi'] })
    const event = { eventType: 'Delivery', mail: { messageId: 'x' }, novelty: 1 }
    await enqueue('events', { Message: JSON.stringify(event), Attributes: {} })
    await letTimePass()
    expect(world.mailed()).toEqual([anna.address])
    for (const queue of ['bulk', 'changed', 'events']) expect(await deadLetters(queue)).toEqual([])
  })

  it('and so are those of a version that said no more than it had to', async () => {
    world = await aWorld({ contacts: [anna] })
    await openRun(world, ['anna-neri'])
    await enqueue('bulk', { period: PERIOD, shard: 0 })
    await world.settle()
    expect(world.mailed()).toEqual([anna.address])
  })
})
