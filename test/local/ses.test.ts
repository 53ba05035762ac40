import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SendRawEmailCommandInput } from '@aws-sdk/client-ses'
import {
  GetAccountSendingEnabledCommand,
  GetSendQuotaCommand,
  GetTemplateCommand,
  SESClient,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses'
import {
  DeleteSuppressedDestinationCommand,
  GetSuppressedDestinationCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, it } from 'vitest'
import type { SnsEnvelope } from '../../infra/local/ses/events.ts'
import type { SesOptions } from '../../infra/local/ses/ses.ts'
import { startSes } from '../../infra/local/ses/ses.ts'
import { localClient } from './clients.ts'

const opened: (() => unknown)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** A server at Monday 29 June 2026, 07:30 in Rome, whose clock and events the test holds. */
const start = async (options: Partial<SesOptions> = {}) => {
  const clock = { now: '2026-06-29T05:30:00Z', milliseconds: 0 }
  const envelopes: SnsEnvelope[] = []
  const server = await startSes({
    now: () => clock.now,
    milliseconds: () => clock.milliseconds,
    onEvent: (envelope) => void envelopes.push(envelope),
    ...options,
  })
  const ses = new SESClient(localClient(server.endpoint))
  const v2 = new SESv2Client(localClient(server.endpoint))
  opened.push(
    () => server.close().catch(() => {}),
    () => ses.destroy(),
    () => v2.destroy(),
  )
  const send = (lines: string[] = message(), input: Partial<SendRawEmailCommandInput> = {}) =>
    ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(lines.join('\r\n')) }, ...input }))
  const events = async () => {
    await server.settled()
    return envelopes.map(({ Message }) => JSON.parse(Message))
  }
  return { server, ses, v2, send, events, envelopes, clock }
}

const message = (headers: string[] = ['To: anna@example.org'], body = 'Ciao'): string[] => [
  'From: Segnavia <bandi@segnavia.example.org>',
  'Subject: =?utf-8?Q?Un_bando_pi=C3=B9_vicino?=',
  ...headers,
  '',
  body,
]

const refusal = (sending: Promise<unknown>) =>
  sending.then(
    () => 'accepted',
    (error) => `${error.name}: ${error.message}`,
  )

describe('what the local SES accepts', () => {
  it('is kept raw, byte for byte in its body, with its own Message-ID and Date', async () => {
    const { server, send } = await start()
    const headers = [
      'To: anna@example.org',
      'Message-ID: <mine@example.org>',
      'Date: Thu, 1 Jan 1970 00:00:00 +0000',
    ]
    const { MessageId = '' } = await send(
      message([...headers, 'List-Unsubscribe: <https://example.org/u>'], 'a\r\n\r\nb'),
    )
    const raw = (await server.raw(MessageId))?.toString() ?? ''
    const parsed = await PostalMime.parse(raw)
    expect(raw.endsWith('\r\n\r\na\r\n\r\nb')).toBe(true)
    expect(raw).not.toContain('mine@example.org')
    expect(parsed.messageId).toBe(`<${MessageId}@eu-south-1.amazonses.com>`)
    expect(parsed.date).toBe('2026-06-29T05:30:00.000Z')
    expect(parsed.subject).toBe('Un bando più vicino')
    expect(raw).toContain('List-Unsubscribe: <https://example.org/u>')
  })

  it('is listed with its destinations, tags and configuration set, the parameters before the headers', async () => {
    const { server, send } = await start()
    const headers = [
      'To: anna@example.org',
      'X-SES-CONFIGURATION-SET: two',
      'X-SES-MESSAGE-TAGS: kind=alert, key=k1',
    ]
    await send(message(headers))
    await send(message(headers), {
      Destinations: ['bruno@example.org'],
      ConfigurationSetName: 'one',
      Tags: [{ Name: 'kind', Value: 'digest' }],
    })
    expect(server.list()).toMatchObject([
      { destinations: ['anna@example.org'], configurationSet: 'two', tags: { kind: 'alert', key: 'k1' } },
      { destinations: ['bruno@example.org'], configurationSet: 'one', tags: { kind: 'digest' } },
    ])
    expect(server.list()[0]).toMatchObject({
      at: '2026-06-29T05:30:00Z',
      source: 'bandi@segnavia.example.org',
      subject: 'Un bando più vicino',
    })
    expect(String(await server.raw(server.list()[0]?.id ?? ''))).not.toMatch(/X-SES-/i)
  })

  it('goes to Cc and Bcc too, and the Bcc is not sent on', async () => {
    const { server, send } = await start()
    await send(
      message([
        'To: anna@example.org',
        'Cc: Bruno <b@example.org>,',
        '\tc@example.org',
        'Bcc: d@example.org',
      ]),
    )
    const [accepted] = server.list()
    expect(accepted?.destinations).toEqual([
      'anna@example.org',
      'b@example.org',
      'c@example.org',
      'd@example.org',
    ])
    expect(String(await server.raw(accepted?.id ?? ''))).not.toContain('d@example.org')
  })

  it('is still there after a restart, in the order it came', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-mail-'))
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    const first = await start({ folder })
    for (let n = 0; n < 12; n += 1) await first.send(message([`To: n${n}@example.org`]))
    await first.server.close()
    const second = await start({ folder })
    expect(second.server.list().map(({ destinations }) => destinations[0])).toEqual(
      first.server.list().map(({ destinations }) => destinations[0]),
    )
    expect(await second.ses.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 12 })
  })

  it('is found by its id alone: nothing outside the folder is read', async () => {
    const { server } = await start()
    expect(await server.raw('../../../../etc/hostname')).toBeUndefined()
  })
})

describe('what the local SES refuses', () => {
  it('a sender that is not verified', async () => {
    const { send, server } = await start({ verified: ['verified.example.org', 'anna@example.org'] })
    expect(await refusal(send())).toMatch(
      /^MessageRejected: Email address is not verified.*EU-SOUTH-1: bandi@segnavia.example.org$/,
    )
    expect(server.list()).toEqual([])
  })

  it.each([
    ['an address without a domain', ['To: anna'], "InvalidParameterValue: Missing final '@domain'"],
    [
      'an accent in the local part',
      ['To: niccolò@example.org'],
      'InvalidParameterValue: Local address contains',
    ],
    ['no recipient', [], "InvalidParameterValue: Missing required header 'To'."],
    [
      'a second Subject',
      ['To: anna@example.org', 'Subject: again'],
      "InvalidParameterValue: Duplicate header 'subject'.",
    ],
    [
      'a tag it could not store',
      ['To: anna@example.org', 'X-SES-MESSAGE-TAGS: key=a/b'],
      'InvalidParameterValue: Invalid tag',
    ],
    [
      'more than 50 recipients',
      [`To: ${Array.from({ length: 51 }, (_, n) => `n${n}@example.org`).join(', ')}`],
      'InvalidParameterValue: Recipient count exceeds 50.',
    ],
    [
      'a configuration set it does not know',
      ['To: anna@example.org', 'X-SES-CONFIGURATION-SET: other'],
      'ConfigurationSetDoesNotExistException: Configuration set <other> does not exist.',
    ],
  ])('%s', async (_, headers, expected) => {
    const { send, server } = await start({ configurationSets: ['segnavia'] })
    expect(await refusal(send(message(headers)))).toContain(expected)
    expect(server.list()).toEqual([])
  })

  it('everything while the account is paused', async () => {
    const { server, ses, send } = await start()
    server.pause(true)
    expect(await refusal(send())).toContain('AccountSendingPausedException')
    expect(await ses.send(new GetAccountSendingEnabledCommand({}))).toMatchObject({ Enabled: false })
    server.pause(false)
    expect(await refusal(send())).toBe('accepted')
  })

  it('an action it does not know, at once', async () => {
    const { ses } = await start()
    const asked = ses.send(new GetTemplateCommand({ TemplateName: 'x' }))
    expect(await refusal(asked)).toContain('InvalidAction')
  })
})

describe('how much the local SES accepts', () => {
  it('is its rate in any second', async () => {
    const { send, clock } = await start({ maxSendRate: 2 })
    const outcomes = [await refusal(send()), await refusal(send()), await refusal(send())]
    expect(outcomes).toEqual(['accepted', 'accepted', 'Throttling: Maximum sending rate exceeded.'])
    clock.milliseconds = 1001
    expect(await refusal(send())).toBe('accepted')
  })

  it('is its quota in any 24 hours, recipients counted and the simulator not', async () => {
    const { ses, send, clock } = await start({ max24HourSend: 2 })
    await send(message(['To: success@simulator.amazonses.com']))
    await send(message(['To: anna@example.org, bruno@example.org']))
    expect(await refusal(send())).toBe('Throttling: Daily message quota exceeded.')
    expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({
      Max24HourSend: 2,
      MaxSendRate: 1000,
      SentLast24Hours: 2,
    })
    clock.now = '2026-06-30T05:30:00Z'
    expect(await refusal(send())).toBe('accepted')
  })

  it('can be changed while it runs', async () => {
    const { server, ses } = await start()
    server.limit({ maxSendRate: 14 })
    expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({
      MaxSendRate: 14,
      Max24HourSend: 1_000_000,
    })
  })
})

describe('faults on demand', () => {
  it('throttle or fail the next sends, and accept none of them', async () => {
    const { server, send } = await start()
    server.inject('throttled', 2)
    server.inject('server-error')
    const outcomes = [
      await refusal(send()),
      await refusal(send()),
      await refusal(send()),
      await refusal(send()),
    ]
    expect(outcomes.map((outcome) => outcome.split(':')[0])).toEqual([
      'Throttling',
      'Throttling',
      'InternalFailure',
      'accepted',
    ])
    expect(server.list()).toHaveLength(1)
  })

  it('lose the answer of a message that was accepted', async () => {
    const { server, send, events } = await start()
    server.inject('answer-lost')
    expect(await refusal(send(message(), { ConfigurationSetName: 'segnavia' }))).not.toBe('accepted')
    expect(server.list()).toHaveLength(1)
    expect((await events()).map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery'])
  })

  it('lose the request before anything was accepted', async () => {
    const { server, send } = await start()
    server.inject('request-lost')
    expect(await refusal(send())).not.toBe('accepted')
    expect(server.list()).toEqual([])
  })

  it('delay the answer', async () => {
    const { server, send } = await start()
    server.inject({ delayed: 30 })
    const slow = send()
    await send(message(['To: bruno@example.org']))
    await slow
    expect(server.list().map(({ destinations }) => destinations[0])).toEqual([
      'bruno@example.org',
      'anna@example.org',
    ])
  })
})

describe('events', () => {
  const tagged = { ConfigurationSetName: 'segnavia', Tags: [{ Name: 'mail', Value: 'm1' }] }

  it('come as SNS delivers them, with the message id, the tags and the headers', async () => {
    const { send, events, envelopes } = await start()
    const { MessageId } = await send(message(['To: anna@example.org']), tagged)
    const [sent, delivery] = await events()
    expect(envelopes[0]).toMatchObject({ Type: 'Notification', Timestamp: '2026-06-29T05:30:00.000Z' })
    expect(sent).toMatchObject({
      eventType: 'Send',
      send: {},
      mail: {
        messageId: MessageId,
        timestamp: '2026-06-29T05:30:00.000Z',
        destination: ['anna@example.org'],
        source: 'bandi@segnavia.example.org',
        tags: { mail: ['m1'], 'ses:configuration-set': ['segnavia'] },
      },
    })
    expect(delivery).toMatchObject({ eventType: 'Delivery', delivery: { recipients: ['anna@example.org'] } })
  })

  it('do not come for a message without a configuration set', async () => {
    const { send, events } = await start()
    await send()
    expect(await events()).toEqual([])
  })

  it.each([
    ['bounce', ['Send', 'Bounce'], { bounceType: 'Permanent', bounceSubType: 'General' }],
    ['suppressionlist', ['Send', 'Bounce'], { bounceType: 'Permanent', bounceSubType: 'Suppressed' }],
    ['bounce+anna', ['Send', 'Bounce'], { bounceType: 'Permanent' }],
    ['complaint', ['Send', 'Delivery', 'Complaint'], undefined],
    ['success', ['Send', 'Delivery'], undefined],
  ])('tell what the simulator did with %s@', async (name, types, bounce) => {
    const { send, events } = await start()
    const address = `${name}@simulator.amazonses.com`
    await send(message([`To: ${address}`]), tagged)
    const came = await events()
    expect(came.map(({ eventType }) => eventType)).toEqual(types)
    if (bounce) {
      expect(came.at(-1).bounce).toMatchObject({ ...bounce, bouncedRecipients: [{ emailAddress: address }] })
    }
  })

  it('tell what became of an address whose fate a test has set', async () => {
    const { server, send, events } = await start()
    server.setFate('anna@example.org', 'complained')
    server.setFate('bruno@example.org', 'mailbox-full')
    await send(message(['To: anna@example.org, bruno@example.org']), tagged)
    const came = await events()
    expect(came.map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery', 'Bounce', 'Complaint'])
    expect(came[2].bounce).toMatchObject({ bounceType: 'Transient', bounceSubType: 'MailboxFull' })
    expect(came[3].complaint.complainedRecipients).toEqual([{ emailAddress: 'anna@example.org' }])
  })

  it('are not lost in silence when whoever takes them fails', async () => {
    const { server, send } = await start({ onEvent: () => Promise.reject(new Error('queue away')) })
    await send(message(), tagged)
    await expect(server.settled()).rejects.toThrow('SES events were not taken.')
  })
})

describe('the suppression list', () => {
  const EmailAddress = 'anna+clust@example.org'

  it('is written, read and cleared through SESv2', async () => {
    const { server, v2 } = await start()
    const read = () => v2.send(new GetSuppressedDestinationCommand({ EmailAddress }))
    await v2.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'COMPLAINT' }))
    expect((await read()).SuppressedDestination).toEqual({
      EmailAddress,
      Reason: 'COMPLAINT',
      LastUpdateTime: new Date('2026-06-29T05:30:00Z'),
    })
    expect(server.suppressed()).toHaveLength(1)
    await v2.send(new DeleteSuppressedDestinationCommand({ EmailAddress }))
    expect(await refusal(read())).toContain('NotFoundException')
  })

  it('turns what is sent to it into a bounce, whatever the case', async () => {
    const { v2, send, events } = await start()
    await v2.send(new PutSuppressedDestinationCommand({ EmailAddress: 'Anna@example.org', Reason: 'BOUNCE' }))
    await send(message(['To: anna@EXAMPLE.org']), { ConfigurationSetName: 'segnavia' })
    expect((await events())[1].bounce).toMatchObject({
      bounceType: 'Permanent',
      bounceSubType: 'OnAccountSuppressionList',
    })
  })
})

describe('a folder that cannot be read', () => {
  it('is named, with the remedy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segnavia-mail-'))
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    const { server, send } = await start({ folder })
    await send()
    await server.close()
    const description = readdirSync(folder).find((file) => file.endsWith('.json')) ?? ''
    writeFileSync(join(folder, description), '{"id":')
    await expect(startSes({ folder, now: () => '2026-06-29T05:30:00Z' })).rejects.toThrow(
      /npm start -- --reset/,
    )
  })
})
