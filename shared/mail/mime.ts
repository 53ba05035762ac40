import MimeNode from 'nodemailer/lib/mime-node'
import { Address } from '../domain/address.ts'

/**
 * What marks a mail as one of many, so that mail programs offer to unsubscribe and robots do not answer. Not among it:
 * Feedback-ID, by which Gmail counts complaints; SES writes that itself, from tags of the mail.
 */
export type Bulk = {
  /** https address that unsubscribes on a POST without a cookie (RFC 8058). Short: SES folds long ones badly. */
  unsubscribe: string
  /** A mailbox that unsubscribes, for programs without one-click. */
  unsubscribeBy?: string
  /** Which of our lists it is: `digest`. Letters, digits and hyphens. */
  list: string
}

export type Mail = {
  /** `anna@example.org` or `Display name <anna@example.org>`; one mailbox. */
  from: string
  to: string
  replyTo?: string
  subject: string
  html: string
  text: string
  bulk?: Bulk
  /** SES reads these two from headers when they are not given with the request. */
  configurationSet?: string
  tags?: Record<string, string>
  /** Further headers; values on one line. */
  headers?: Record<string, string>
}

/** An address or header that could change what is sent, and to whom. Nothing was composed. */
export class UnsafeMail extends Error {
  override name = 'UnsafeMail'
  constructor(field: string, expected: string) {
    super(`[mime] ${field}: expected ${expected}. Nothing was composed; correct it where it is stored.`)
  }
}

const CONTROL = /\p{Cc}/u
const NAMED = /^([^<>]*)<([^<>]+)>$/

/** One mailbox, its display name apart, or it is refused: a comma or a line end could add a recipient (FAULTS E2, E8). */
const mailbox = (field: string, text: string): { name: string; address: string } => {
  const expected = 'one mailbox on one line, such as anna@example.org or Anna <anna@example.org>'
  if (CONTROL.test(text)) throw new UnsafeMail(field, expected)
  const [, name = '', inside] = NAMED.exec(text.trim()) ?? []
  const address = (inside ?? text).trim()
  if (!Address.safeParse(address).success) throw new UnsafeMail(field, expected)
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address }
}

const oneLine = (field: string, value: string): string => {
  if (CONTROL.test(value)) throw new UnsafeMail(field, 'one line without control characters')
  return value
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,60}$/
const TAG = /^[A-Za-z0-9_-]{1,256}$/

const bulkHeaders = (bulk: Bulk, domain: string): Record<string, string> => {
  const url = URL.canParse(bulk.unsubscribe) ? new URL(bulk.unsubscribe) : undefined
  const local = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (!url || (url.protocol !== 'https:' && !local))
    throw new UnsafeMail('List-Unsubscribe', 'an https address (http on this machine only)')
  if (!NAME.test(bulk.list)) throw new UnsafeMail('List-Id', 'letters, digits and hyphens')
  const byMail = bulk.unsubscribeBy && `, <mailto:${mailbox('unsubscribeBy', bulk.unsubscribeBy).address}>`
  return {
    'List-Unsubscribe': `<${url.href}>${byMail ?? ''}`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'List-Id': `<${bulk.list}.${domain}>`,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  }
}

const sesHeaders = ({ configurationSet, tags }: Mail): Record<string, string> => {
  const words = [...(configurationSet ? [configurationSet] : []), ...Object.entries(tags ?? {}).flat()]
  if (!words.every((word) => TAG.test(word)))
    throw new UnsafeMail('X-SES-*', 'names and values of letters, digits, _ and -')
  const pairs = Object.entries(tags ?? {}).map(([name, value]) => `${name}=${value}`)
  return {
    ...(configurationSet ? { 'X-SES-CONFIGURATION-SET': configurationSet } : {}),
    ...(pairs.length > 0 ? { 'X-SES-MESSAGE-TAGS': pairs.join(', ') } : {}),
  }
}

/** Who gets it and what it is are said by the fields of a mail alone. */
const RESERVED = /^(?:from|to|cc|bcc|reply-to|sender|subject|mime-version|content-.*)$/i
/** An address in a header must not be folded; a line must not pass 998 octets (RFC 5322). */
const LONGEST = 900

const headerValue = (name: string, value: string): { value: string; prepared: boolean } => {
  if (!NAME.test(name) || RESERVED.test(name))
    throw new UnsafeMail(
      `header ${name.slice(0, 60)}`,
      'a name of letters, digits and hyphens, and no address field',
    )
  if (value.length > LONGEST) throw new UnsafeMail(name, `at most ${LONGEST} characters`)
  const ascii = /^[\x20-\x7e]*$/.test(value)
  return { value: oneLine(name, value), prepared: ascii }
}

/** NUL is in no text; lone carriage returns and line feeds are line ends (FAULTS E10). */
const cleanBody = (body: string): string => body.replaceAll('\0', '').replace(/\r\n?|\n/g, '\r\n')

/** Quoted-printable keeps every line within 76 octets, whatever its text (FAULTS E10). */
const bodyPart = (parent: MimeNode, type: string, body: string): void => {
  const part = parent.createChild(`${type}; charset=utf-8`)
  part.setHeader('Content-Transfer-Encoding', 'quoted-printable')
  part.setContent(cleanBody(body))
}

/**
 * A whole message as SES's SendRawEmail takes it: plain text and HTML as alternatives, the HTML last. SES sets
 * Message-ID and Date itself.
 *
 * @throws UnsafeMail when an address is not one mailbox or a header value not one line.
 */
export const composeMime = async (mail: Mail): Promise<Uint8Array> => {
  const from = mailbox('From', mail.from)
  const to = mailbox('To', mail.to)
  const domain = from.address.slice(from.address.indexOf('@') + 1)
  const headers = {
    ...(mail.bulk ? bulkHeaders(mail.bulk, domain) : {}),
    ...sesHeaders(mail),
    ...mail.headers,
  }
  const root = new MimeNode('multipart/alternative', { disableFileAccess: true, disableUrlAccess: true })
  root.setHeader('From', from)
  root.setHeader('To', to)
  if (mail.replyTo) root.setHeader('Reply-To', mailbox('Reply-To', mail.replyTo))
  root.setHeader('Subject', oneLine('Subject', mail.subject))
  for (const [name, value] of Object.entries(headers)) root.setHeader(name, headerValue(name, value))
  bodyPart(root, 'text/plain', mail.text)
  bodyPart(root, 'text/html', mail.html)
  return new Uint8Array(await root.build())
}
