import { addressParser, decodeWords } from 'postal-mime'
import type { Instant } from '../../../shared/domain/time.ts'
import { SesRefusal } from './answers.ts'

/** One header field: `lines` as they came, folded; `value` on one line. */
export type Header = { name: string; value: string; lines: string }

/** A raw message cut where its headers end. Headers are read as Latin-1, so that any byte survives. */
export type RawMessage = { headers: readonly Header[]; body: Buffer }

/** Fields that a message has once at most (RFC 5322, 3.6); SES refuses a second. */
const single = ['from', 'to', 'cc', 'bcc', 'subject', 'reply-to', 'sender', 'date', 'message-id']

/** @throws SesRefusal InvalidParameterValue when there is no `From`, or a field comes twice: an injected header often shows so. */
export const readMessage = (raw: Buffer): RawMessage => {
  const text = raw.toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)
  const head = text.slice(0, end?.index ?? text.length)
  const headers = head.split(/\r?\n(?![ \t])/).map((lines): Header => {
    const colon = lines.indexOf(':')
    if (colon < 1)
      throw new SesRefusal('InvalidParameterValue', `Invalid header line: '${lines.slice(0, 60)}'.`)
    const value = lines.slice(colon + 1).replace(/\r?\n(?=[ \t])/g, '')
    return { name: lines.slice(0, colon).trim(), value: value.trim(), lines }
  })
  for (const name of single) {
    if (headers.filter((header) => header.name.toLowerCase() === name).length > 1) {
      throw new SesRefusal('InvalidParameterValue', `Duplicate header '${name}'.`)
    }
  }
  if (!headerOf({ headers, body: raw }, 'From')) {
    throw new SesRefusal('InvalidParameterValue', "Missing required header 'From'.")
  }
  return { headers, body: end ? raw.subarray(end.index + end[0].length) : Buffer.alloc(0) }
}

/** The value of the first field called `name`, whatever its case. */
export const headerOf = (message: RawMessage, name: string): string | undefined =>
  message.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value

/** The addresses (or what stands in their place), without display names, in `fields`: header values such as `Anna <anna@example.org>, b@example.org`. */
export const addressesOf = (...fields: (string | undefined)[]): string[] =>
  fields.flatMap((field) =>
    addressParser(field ?? '', { flatten: true }).flatMap(({ address, name }) => address || name || []),
  )

/** The subject as people read it. */
export const subjectOf = (message: RawMessage): string => decodeWords(headerOf(message, 'Subject') ?? '')

/**
 * The message as SES sends it on: its own `Message-ID` and `Date`, no `Bcc` and no `X-SES-` field, and a `Feedback-ID`
 * that begins with what the sender says of it.
 * https://docs.aws.amazon.com/ses/latest/dg/header-fields.html
 */
export const stamp = (
  message: RawMessage,
  { id, at, feedback }: { id: string; at: Instant; feedback: readonly string[] },
  region: string,
): Buffer => {
  const kept = message.headers.filter(
    ({ name }) => !/^(message-id|date|bcc|return-path|x-ses-.*)$/i.test(name),
  )
  const date = new Date(at).toUTCString().replace('GMT', '+0000')
  const lines = [
    `Message-ID: <${id}@${region}.amazonses.com>`,
    `Date: ${date}`,
    `Feedback-ID: ${[...feedback, `1.${region}.local`, 'AmazonSES'].join(':')}`,
    ...kept.map((header) => header.lines),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), message.body])
}
