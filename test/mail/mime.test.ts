import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeMime, type Mail, UnsafeMail } from '../../shared/mail/mime.ts'

const aMail = (overrides: Partial<Mail> = {}): Mail => ({
  from: 'Segnavia – bandi per i Clust-ER <bandi@segnavia.example.org>',
  to: 'anna@example.org',
  subject: 'Entro ven 10/7: campionario digitale, fino a 40.000 € + altri 2',
  html: '<p>Perché «moda» è così</p>',
  text: 'Perché «moda» è così\n',
  ...overrides,
})
const bulk = { unsubscribe: 'https://segnavia.example.org/me/u/abc', list: 'digest' }

const raw = async (mail: Mail): Promise<string> => Buffer.from(await composeMime(mail)).toString('latin1')
const parsed = async (mail: Mail) => {
  const email = await PostalMime.parse(await composeMime(mail))
  const headers = new Map(email.headers.map(({ key, value }) => [key, value]))
  return { email, headers }
}

describe('a composed mail', () => {
  it('reads back as it was written, in both parts, text before HTML', async () => {
    const { email } = await parsed(aMail())
    expect(email.subject).toBe('Entro ven 10/7: campionario digitale, fino a 40.000 € + altri 2')
    expect(email.from).toMatchObject({
      name: 'Segnavia – bandi per i Clust-ER',
      address: 'bandi@segnavia.example.org',
    })
    expect(email.to).toEqual([expect.objectContaining({ address: 'anna@example.org' })])
    expect(email.text?.trim()).toBe('Perché «moda» è così')
    expect(email.html?.trim()).toBe('<p>Perché «moda» è così</p>')
    const message = await raw(aMail())
    expect(message).toMatch(/^Content-Type: multipart\/alternative;/m)
    expect(message.indexOf('text/plain')).toBeLessThan(message.indexOf('text/html'))
  })

  it('F9 carries on bulk mail what lets a mail program unsubscribe in one click and robots keep quiet', async () => {
    const { headers } = await parsed(aMail({ bulk: { ...bulk, unsubscribeBy: 'via@segnavia.example.org' } }))
    expect(headers.get('list-unsubscribe')).toBe(
      '<https://segnavia.example.org/me/u/abc>, <mailto:via@segnavia.example.org>',
    )
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(headers.get('list-id')).toBe('<digest.segnavia.example.org>')
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(headers.get('x-auto-response-suppress')).toBe('All')
  })

  it('F9 carries none of it on a mail to one person alone, such as a confirmation', async () => {
    const { headers } = await parsed(aMail())
    for (const name of ['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'auto-submitted'])
      expect(headers.has(name)).toBe(false)
  })

  it('keeps an unsubscribe address on its line, which some mail programs need', async () => {
    const unsubscribe = `https://segnavia.example.org/me/u/${'a'.repeat(200)}`
    expect(await raw(aMail({ bulk: { ...bulk, unsubscribe } }))).toContain(
      `\r\nList-Unsubscribe: <${unsubscribe}>\r\n`,
    )
  })

  it('names its configuration set and tags where SES looks for them', async () => {
    const { headers } = await parsed(
      aMail({ configurationSet: 'segnavia', tags: { kind: 'digest', period: '2026-W27' } }),
    )
    expect(headers.get('x-ses-configuration-set')).toBe('segnavia')
    expect(headers.get('x-ses-message-tags')).toBe('kind=digest, period=2026-W27')
  })

  it('carries a reply address when the cluster has one', async () => {
    const { email } = await parsed(aMail({ replyTo: 'Clust-ER Create <create@example.org>' }))
    expect(email.replyTo).toEqual([{ name: 'Clust-ER Create', address: 'create@example.org' }])
  })
})

describe('E1 a subject or header with a line end', () => {
  it.each(['Moda\r\nBcc: altri@example.org', 'Moda\nBcc: altri@example.org', 'Moda\r', 'Moda\0'])(
    'is refused: %j',
    async (subject) => {
      await expect(composeMime(aMail({ subject }))).rejects.toThrow(UnsafeMail)
      await expect(composeMime(aMail({ headers: { 'X-Note': subject } }))).rejects.toThrow(UnsafeMail)
    },
  )

  it('is refused also as the name of a header, and no header may add a recipient', async () => {
    for (const name of ['Bcc', 'cc', 'X-A\r\nBcc', 'X A', 'Content-Type'])
      await expect(composeMime(aMail({ headers: { [name]: 'altri@example.org' } }))).rejects.toThrow(
        UnsafeMail,
      )
  })
})

describe('E2 display names', () => {
  it('with quotes, commas or brackets are quoted and read back whole', async () => {
    const { email } = await parsed(aMail({ from: 'Neri, Anna (Moda) "Lab" <anna@example.org>' }))
    expect(email.from).toMatchObject({ name: 'Neri, Anna (Moda) "Lab"', address: 'anna@example.org' })
  })

  it('with a line end are refused', async () => {
    await expect(
      composeMime(aMail({ from: 'Anna\r\nBcc: x@example.org <anna@example.org>' })),
    ).rejects.toThrow(UnsafeMail)
  })
})

describe('E8 an address that is not one mailbox', () => {
  it.each([
    'a@example.org,b@example.org',
    'a@example.org\r\nRCPT TO:<b@example.org>',
    'a@example.org; b@example.org',
    '<a@example.org> <b@example.org>',
    'Anna <a@example.org>, b@example.org',
    'a@example.org b@example.org',
    'group: a@example.org;',
    'a@example.org\0',
    'a@localhost',
    '',
  ])('is refused: %j', async (to) => {
    await expect(composeMime(aMail({ to }))).rejects.toThrow(/expected one mailbox/)
    await expect(composeMime(aMail({ from: to }))).rejects.toThrow(UnsafeMail)
    await expect(composeMime(aMail({ bulk: { ...bulk, unsubscribeBy: to || 'x' } }))).rejects.toThrow(
      UnsafeMail,
    )
  })
})

describe('E10 long lines, lone line ends and NUL', () => {
  it('are encoded: no line is longer than 998 octets and no CR or LF stands alone', async () => {
    const long = `${'è'.repeat(5000)}\rb\0c\n${'x'.repeat(5000)}`
    const mail = aMail({ text: long, html: `<p>${long}</p>`, subject: 'Moda '.repeat(200), bulk })
    const message = await raw(mail)
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
    // As a truth, not a match: a failure would print the whole message.
    expect(/\r(?!\n)|(?<!\r)\n|\0/.test(message)).toBe(false)
    const { email } = await parsed(mail)
    expect(email.text).toContain('è'.repeat(5000))
    expect(email.text).toContain('x'.repeat(5000))
  })

  it('hold for any text, and the text comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
        const { email } = await parsed(aMail({ text: `a${text}z` }))
        const lines = (body: string): string => body.replaceAll('\0', '').replace(/\r\n?/g, '\n')
        expect(lines(email.text ?? '').trimEnd()).toBe(lines(`a${text}z`))
      }),
      { numRuns: 50 },
    )
  })
})

it('lets nobody be sent to an unsubscribe address that is not https, other than on this machine', async () => {
  const with_ = (unsubscribe: string) => composeMime(aMail({ bulk: { ...bulk, unsubscribe } }))
  await expect(with_('http://segnavia.example.org/me/u/abc')).rejects.toThrow(UnsafeMail)
  await expect(with_('javascript:x')).rejects.toThrow(UnsafeMail)
  await expect(with_('http://localhost:8080/me/u/abc')).resolves.toBeInstanceOf(Uint8Array)
})
