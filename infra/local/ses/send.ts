import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../shared/domain/time.ts'
import { checkAddress, checkVerified } from './addresses.ts'
import { SesRefusal } from './answers.ts'
import type { Accepted } from './mailbox.ts'
import type { RawMessage } from './message.ts'
import { addressesOf, headerOf, readMessage, subjectOf } from './message.ts'

/** Bytes of a raw message, and recipients of one call: https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
const MAX_BYTES = 10_485_760
const MAX_RECIPIENTS = 50

const recipientHeaders = ['To', 'Cc', 'Bcc']

/** What an account lets through: all senders and configuration sets when not told which. */
export type Policy = {
  verified?: readonly string[] | undefined
  configurationSets?: readonly string[] | undefined
  region: string
}

/** A message as asked for, checked in everything but the quota. */
export type Submission = { message: RawMessage } & Omit<Accepted, 'id' | 'at'>

/**
 * Reads the parameters of SendRawEmail. A parameter wins over the header that says the same.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 * @throws SesRefusal as SES would refuse it.
 */
export const readSubmission = (parameters: URLSearchParams, account: Policy): Submission => {
  const raw = Buffer.from(parameters.get('RawMessage.Data') ?? '', 'base64')
  if (raw.length === 0)
    throw new SesRefusal('ValidationError', "Value null at 'rawMessage.data' failed to satisfy constraint.")
  if (raw.length > MAX_BYTES) {
    throw new SesRefusal(
      'InvalidParameterValue',
      `Message length is more than ${MAX_BYTES} bytes long: '${raw.length}'.`,
    )
  }
  const message = readMessage(raw)
  const given = membersOf(parameters, 'Destinations')
  const destinations = addressesOf(
    ...(given.length > 0 ? given : recipientHeaders.map((name) => headerOf(message, name))),
  )
  if (destinations.length === 0)
    throw new SesRefusal('InvalidParameterValue', "Missing required header 'To'.")
  if (destinations.length > MAX_RECIPIENTS) {
    throw new SesRefusal('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`)
  }
  const from = addressesOf(headerOf(message, 'From'))
  const source = addressesOf(parameters.get('Source') ?? undefined)[0] ?? from[0] ?? ''
  for (const address of [source, ...from, ...destinations]) checkAddress(address)
  if (account.verified) checkVerified([source, ...from], account.verified, account.region)

  const configurationSet =
    parameters.get('ConfigurationSetName') ?? headerOf(message, 'X-SES-CONFIGURATION-SET')
  if (
    configurationSet &&
    account.configurationSets &&
    !account.configurationSets.includes(configurationSet)
  ) {
    throw new SesRefusal(
      'ConfigurationSetDoesNotExist',
      `Configuration set <${configurationSet}> does not exist.`,
    )
  }
  return {
    message,
    source,
    destinations,
    subject: subjectOf(message),
    tags: tagsOf(parameters, message),
    ...(configurationSet ? { configurationSet } : {}),
    size: raw.length,
  }
}

/** The id SES gives: a time, so that ids sort as they came, then a random part. `sequence` orders those of one second. */
export const messageId = (at: Instant, sequence: number): string =>
  `0107${(Date.parse(at) + (sequence % 1000)).toString(16).padStart(12, '0')}-${randomUUID()}-000000`

/** `<name>.member.1`, `<name>.member.2`, … as the query protocol writes a list. */
const membersOf = (parameters: URLSearchParams, name: string): string[] => {
  const members: string[] = []
  for (let n = 1; ; n += 1) {
    const member = parameters.get(`${name}.member.${n}`)
    if (member === null) return members
    members.push(member)
  }
}

/** The only names with a colon that SES takes: it makes `Feedback-ID` of them. */
export const FEEDBACK_TAGS = ['ses:feedback-id-a', 'ses:feedback-id-b']

/** Tags of the parameters, or else of the header `X-SES-MESSAGE-TAGS: name=value, name=value`; never both. */
const tagsOf = (parameters: URLSearchParams, message: RawMessage): Record<string, string> => {
  const header = headerOf(message, 'X-SES-MESSAGE-TAGS') ?? ''
  const given: [string, string][] = []
  for (let n = 1; parameters.has(`Tags.member.${n}.Name`); n += 1) {
    given.push([
      parameters.get(`Tags.member.${n}.Name`) ?? '',
      parameters.get(`Tags.member.${n}.Value`) ?? '',
    ])
  }
  const written = header
    .split(/[,;]/)
    .filter((tag) => tag.trim() !== '')
    .map((tag): [string, string] => {
      const [name = '', ...value] = tag.split('=')
      return [name.trim(), value.join('=').trim()]
    })
  const tags = given.length > 0 ? given : written
  for (const part of tags.flat()) {
    if (!/^[\w-]{1,255}$/.test(part) && !FEEDBACK_TAGS.includes(part)) {
      throw new SesRefusal(
        'InvalidParameterValue',
        `Invalid tag name or value <${part}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`,
      )
    }
  }
  return Object.fromEntries(tags)
}
