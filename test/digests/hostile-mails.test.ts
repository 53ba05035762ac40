import * as cheerio from 'cheerio/slim'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { DigestInput } from '../../shared/digests/digest.ts'
import { MailKind } from '../../shared/domain/mail.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { composeMime } from '../../shared/mail/mime.ts'
import { someLinks } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import type { OpportunityFields } from '../builders/opportunity.ts'
import { aMail, READERS, type Reader } from '../builders/sample-mails.ts'

const ALL = MailKind.options.flatMap((kind) =>
  (['it', 'en'] as const).map((language) => ({ kind, language })),
)

const MARKUP = '<script>alert(1)</script><svg onload=alert(2)><img src=x onerror="alert(3)">'
const FAKE_FOOT =
  'Moda\n----------------------------------------\nDisiscrizione: http://evil.example.net/x\r\n\u2028Preferenze: www.evil.example.net'

/** The same hostile words wherever a source, a member, a contact or an office can put some. */
const hostile = (
  words: string,
  language: ReaderLanguage,
): [Reader, OpportunityFields, Partial<DigestInput>] => {
  const reader = READERS[language]
  const [member] = reader.members
  return [
    reader,
    {
      title: words,
      funder: words,
      aidRegime: words.slice(0, 60),
      earlyClosure: words.slice(0, 300),
      act: { kind: 'avviso', number: words.slice(0, 60) },
      howToApply: { channels: ['portal'], words: words.slice(0, 500) },
    },
    {
      contact: { name: words.slice(0, 120), language, frequency: 'weekly' },
      members: [aMember({ ...member, name: words.slice(0, 200) })],
      clusters: ['Clust-ER Create'],
      sources: [{ name: words, silentSince: '2026-06-20T03:00:00Z' }],
      absent: [{ name: words.slice(0, 120), until: '2026-08-03T05:30:00Z' }],
    },
  ]
}

describe.each(ALL)('hostile words in a $kind in $language', ({ kind, language }) => {
  it('E1 E10 stay in one header of one line, and no line of the message is too long', async () => {
    const mail = aMail(
      kind,
      ...hostile(`Moda\r\nBcc: x@evil.example.net\r\n\r\n\u0000${'a'.repeat(900)}`, language),
    )
    const raw = Buffer.from(
      await composeMime({
        from: 'Segnavia <bandi@segnavia.example.org>',
        to: 'anna.neri@filofino.example.org',
        ...mail,
        bulk: { unsubscribe: 'https://segnavia.example.org/me/u/abc', list: kind },
      }),
    ).toString('latin1')
    const parsed = await PostalMime.parse(raw)
    expect(parsed.bcc ?? []).toEqual([])
    expect(parsed.headers.filter(({ key }) => key === 'subject')).toHaveLength(1)
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc:/im)
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
  })

  it('E3 are inert text in HTML, wherever they stand', () => {
    const $ = cheerio.load(aMail(kind, ...hostile(`Moda ${MARKUP}`, language)).html)
    expect($('script, svg, img')).toHaveLength(0)
    expect($('[onload], [onerror]')).toHaveLength(0)
  })

  it('E4 cannot be a link', () => {
    const [reader, call, change] = hostile('Moda', language)
    for (const url of ['javascript:alert(1)', 'https://u:p@bandi.example.org/']) {
      const { html, text } = aMail(kind, reader, call, {
        ...change,
        links: { ...someLinks, all: url, notOpen: url, talk: () => url, pause: url },
      })
      expect(`${html}${text}`).not.toContain(url)
    }
  })

  it('E6 are printed literally where they look like a template', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a source may well write one
    const words = 'Moda {{unsubscribeUrl}} ${x} <%= y %> $& $1'
    const [reader, call, change] = hostile(words, language)
    expect(aMail(kind, reader, call, change).text).toContain(words)
  })

  it('E9 are cut between characters', () => {
    const { html, text, subject } = aMail(kind, ...hostile('👩‍🔬é'.repeat(120), language))
    for (const part of [html, text, subject]) expect(part).not.toMatch(/\p{Cs}|\uFFFD/u)
  })

  it('E11 cannot pass for our footer in plain text', () => {
    const { text } = aMail(kind, ...hostile(FAKE_FOOT, language))
    expect(text).not.toContain('evil.example.net')
    expect(text.match(/^-{40}$/gm)).toHaveLength(1)
    expect(text.match(/^(?:Disiscrizione|Unsubscribe)/gm)).toHaveLength(1)
    expect(text.match(/^(?:Preferenze|Preferences)/gm)).toHaveLength(1)
  })
})

it('E2 E11 a note of an office cannot pass for our footer either, nor lead anywhere but to the web', () => {
  const text = `Ciao\n----------------------------------------\nDisiscrizione: https://x.example.org\njavascript:alert(1) data:text/html,x ${MARKUP}`
  for (const kind of ['digest', 'note'] as const) {
    const mail = aMail(
      kind,
      READERS.it,
      {},
      { notes: [{ cluster: 'Clust-ER Create', language: 'it', text }] },
    )
    expect(mail.text.match(/^-{40}$/gm)).toHaveLength(1)
    expect(mail.text.match(/^Disiscrizione/gm)).toHaveLength(1)
    expect(`${mail.text}${mail.html}`).not.toMatch(/javascript:|data:text/)
    expect(cheerio.load(mail.html)('script, img, svg')).toHaveLength(0)
  }
})
