import { inspect } from 'node:util'
import type { Context, SQSEvent } from 'aws-lambda'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { setting } from '../../shared/runtime/environment.ts'
import { onEvent, onLambda, onMessages } from '../../shared/runtime/lambda.ts'
import { logAloud } from '../builders/loud-log.ts'

const context = { functionName: 'test', getRemainingTimeInMillis: () => 10_000 } as Context
const record = (messageId: string, body: string): SQSEvent['Records'][number] => ({
  messageId,
  receiptHandle: messageId,
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-south-1:000000000000:test',
  awsRegion: 'eu-south-1',
})
const event = (...bodies: string[]): SQSEvent => ({
  Records: bodies.map((body, n) => record(`message-${n}`, body)),
})

const Parcel = z.object({ number: z.int() })
const parcel = (number: number, more: object = {}) => JSON.stringify({ number, ...more })
let logged: string[]
beforeEach(() => {
  logged = []
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((line) => logged.push(String(line)) > 0)
})
afterEach(() => vi.restoreAllMocks())

logAloud()

describe('A6 a batch of messages of which some fail', () => {
  it('gives back exactly those, and does the work of the others', async () => {
    const done: number[] = []
    const handler = onMessages(Parcel, async ({ number }) => {
      if (number % 2 === 1) throw new Error(`parcel ${number} is odd`)
      done.push(number)
    })
    const answer = await handler(event(...[0, 1, 2, 3, 4].map((number) => parcel(number))), context)
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'message-1',
      'message-3',
    ])
    expect(done.toSorted()).toEqual([0, 2, 4])
  })

  it('gives back all when all fail, and none of an earlier batch', async () => {
    let works = false
    const handler = onMessages(Parcel, async () => {
      if (!works) throw new Error('no')
    })
    expect((await handler(event(parcel(1), parcel(2)), context)).batchItemFailures).toHaveLength(2)
    works = true
    expect((await handler(event(parcel(1), parcel(2)), context)).batchItemFailures).toEqual([])
  })

  it.each([
    ['no JSON', 'not JSON'],
    ['another shape', '{"number":"one"}'],
    ['nothing', ''],
  ])('gives back a message that holds %s', async (_, body) => {
    const done: number[] = []
    const handler = onMessages(Parcel, async ({ number }) => void done.push(number))
    const answer = await handler(event(parcel(7), body), context)
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'message-1' }])
    expect(done).toEqual([7])
  })

  it('names in the log the message that failed and why, and never what it held', async () => {
    const handler = onMessages(Parcel, async () => {
      throw new Error('the table is away')
    })
    await handler(event(parcel(1, { address: 'anna@example.org' })), context)
    const text = logged.join('\n')
    expect(text).toContain('message-0')
    expect(text).toContain('the table is away')
    expect(text).not.toContain('anna@example.org')
  })
})

describe('a message of a newer version of the code', () => {
  it('is read all the same when it holds more than is known', async () => {
    const done: unknown[] = []
    const handler = onMessages(Parcel, async (message) => void done.push(message))
    const answer = await handler(event(parcel(1, { addedLater: true })), context)
    expect(answer.batchItemFailures).toEqual([])
    expect(done).toEqual([{ number: 1 }])
  })
})

describe('a single event', () => {
  it('is refused when it is not of its shape, and the failure reaches Lambda', async () => {
    const handler = onEvent(Parcel, async ({ number }) => number)
    expect(await handler({ number: 3 }, context)).toBe(3)
    await expect(handler({}, context)).rejects.toThrow()
    await expect(handler(undefined, context)).rejects.toThrow()
  })
})

describe('G8 what a function throws, which Lambda logs as a whole', () => {
  it('says what went wrong and where, and nobody’s address', async () => {
    const quoting = Object.assign(new Error('not verified: anna.neri@example.org'), {
      name: 'MessageRejected',
      recipient: 'anna.neri@example.org',
      cause: new Error('anna.neri@example.org'),
    })
    const thrown = await onEvent(Parcel, () => Promise.reject(quoting))({ number: 1 }, context).catch(
      (error: unknown) => error,
    )
    const logged = inspect(thrown, { depth: 9, showHidden: true })
    expect(logged).toContain('MessageRejected: not verified: [left out]')
    expect(logged).toMatch(/lambda\.test\.ts:\d+/)
    expect(logged).not.toContain('example.org')
  })
})

describe('the settings of a function', () => {
  it.each([{}, { TABLE: '' }, { TABLE: undefined }])(
    'that are missing are an error which names them and the remedy',
    (environment) => {
      expect(() => setting(environment, 'TABLE')).toThrow(
        '[environment] expected TABLE to be set, found nothing. infra/functions.ts lists what each function needs.',
      )
    },
  )

  it('are read when the first event arrives, once', async () => {
    let wired = 0
    const handler = onLambda<number, number>(() => {
      wired += 1
      return async (number) => number + 1
    })
    expect(wired).toBe(0)
    expect([await handler(1, context), await handler(2, context)]).toEqual([2, 3])
    expect(wired).toBe(1)
  })

  it('that are missing stop every event, not the first alone', async () => {
    const handler = onLambda((environment) => {
      setting(environment, 'SEGNAVIA_NEVER_SET')
      return async () => 'done'
    })
    for (let n = 0; n < 2; n += 1)
      expect(() => handler(undefined, context)).toThrow('expected SEGNAVIA_NEVER_SET to be set')
  })
})
