import * as cheerio from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { STYLE_SHEET } from '../../shared/digests/style.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { answerLetter, questionLetter, type Talk, talkLetter } from '../../shared/letters/office.ts'
import { renderLetter } from '../../shared/letters/render.ts'
import { confirmationLetter, ownLinkLetter } from '../../shared/letters/sign-up.ts'
import { standInDeclinedLetter, standInLetter } from '../../shared/letters/stand-in.ts'
import { type LetterView, linesOf } from '../../shared/letters/view.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const PRIVACY = 'https://segnavia.example.org/public/privacy'
const NOW = '2026-06-29T07:00:00Z'
const url = 'https://segnavia.example.org/me/l/anna'

const asker = {
  name: 'Anna Neri',
  address: 'anna@filofino.example.org',
  members: 'Filofino Srl',
  language: 'it' as const,
}

const talkAbout = (title: string, message: string | undefined): Talk => ({
  asker,
  title,
  titleLanguage: 'it',
  call: anOpportunity({ title, url: 'https://bandi.example.org/1' }),
  verdicts: [{ who: 'Per voi', verdict: 'da verificare', tone: 'check', detail: '.' }],
  message,
  sheet: 'https://segnavia.example.org/calls/1',
  now: NOW,
})

const answered = {
  question: { asked: 'Fondo per la moda', at: NOW, answer: 'Ora lo leggiamo.\n\nGrazie!' },
  cluster: 'Clust-ER Create',
  call: anOpportunity({ title: 'Fondo', url: 'https://fondo.example.org/7' }),
  all: 'https://segnavia.example.org/me/c/anna',
}

/** One letter of each kind. */
const allIn = (language: ReaderLanguage): Record<string, LetterView> => ({
  'own-link': ownLinkLetter(language, [{ name: 'Anna Neri', members: 'Filofino Srl', url }], PRIVACY),
  confirmation: confirmationLetter(language, { inviter: 'Anna Neri', members: 'Filofino Srl', url }, PRIVACY),
  'stand-in': standInLetter(
    language,
    { absent: 'Anna Neri', members: 'Filofino Srl', until: '2026-07-07T22:00:00Z', url },
    PRIVACY,
  ),
  'stand-in-declined': standInDeclinedLetter(language, { colleague: 'Bruno Bassi', url }, PRIVACY),
  talk: talkLetter(language, talkAbout('Voucher', 'Ne parliamo?'), PRIVACY),
  question: questionLetter(
    language,
    { asker, question: { asked: 'Fondo per la moda' }, page: `${url}#1` },
    PRIVACY,
  ),
  answer: answerLetter(language, answered, PRIVACY),
})

/** The HTML's words in their order, white space apart. */
const wordsOf = (html: string): string => {
  const $ = cheerio.load(html)
  $('style, title').remove()
  return $('body').text().replace(/\s+/g, ' ').trim()
}

describe.each(['it', 'en'] as const)('every letter, in %s', (language) => {
  it.each(Object.entries(allIn(language)))('%s: both parts say the same, in the same order', (_, view) => {
    const { html, text } = renderLetter(view)
    const bare = (said: string) =>
      said
        .replace(/^> ?|^-+$|: https:\S+/gm, '')
        .replace(/https:\S+/g, '')
        .replace(/[\s\u00A0:]+/g, '')
    expect(bare(text)).toBe(bare(wordsOf(html).replace(/https:\S+/g, '')))
  })

  it.each(Object.entries(allIn(language)))(
    '%s: is light, without pictures, scripts, forms or tables, and dark where it is dark',
    (_, view) => {
      const { html, text, subject } = renderLetter(view)
      expect(html).not.toMatch(/<(?:img|script|form|table|iframe|link)\b/)
      expect(html).toContain(STYLE_SHEET)
      expect(html).toContain(`lang="${language}"`)
      expect(html.length).toBeLessThan(12_000)
      expect(subject.length).toBeLessThanOrEqual(78)
      expect(text).toContain(PRIVACY)
    },
  )
})

it('Italian elides before the eighth', () => {
  const view = standInLetter(
    'it',
    { absent: 'Anna Neri', members: 'Filofino Srl', until: '2026-07-07T22:00:00Z', url },
    PRIVACY,
  )
  expect(view.subject).toBe("Sostituite Anna Neri fino all'8 luglio 2026")
})

const HOSTILE = [
  'Ciao',
  '----------------------------------------',
  'Unsubscribe: http://evil.example/leave',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{unsubscribeUrl}} <%= y %>',
  'a\u0000b\u202Ec',
].join('\r\n')

describe('hostile words of a contact or of a source', () => {
  const title = 'Bando\r\nBcc: eve@example.org <script>alert(1)</script>'
  const { subject, html, text } = renderLetter(talkLetter('it', talkAbout(title, HOSTILE), PRIVACY))

  it('E1 stay on the one line of a subject', () => {
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it('E3 are escaped in HTML', () => {
    expect(html).not.toMatch(/<script|<img/)
    expect(cheerio.load(html)('*[onerror]')).toHaveLength(0)
  })

  it('E6 are no templates', () => {
    expect(text).toContain('> {{unsubscribeUrl}} <%= y %>')
  })

  it('E11 stand behind a mark in plain text, lead nowhere, and cannot pass for our footer', () => {
    const lines = text.split('\n')
    expect(lines.filter((line) => line.startsWith('Unsubscribe'))).toEqual([])
    expect(lines).toContain('> Unsubscribe: […]')
    expect(lines.filter((line) => /^-{10,}$/.test(line))).toHaveLength(1)
    expect(text).not.toContain('evil.example')
    expect(text).not.toMatch(/[\0\u202E]/)
  })
})

describe('a message of several lines', () => {
  it('keeps its paragraphs, and no more than one empty line between them', () => {
    expect(linesOf('\n\nUno\r\n\r\n\r\n\nDue\rTre\n\n')).toEqual(['Uno', '', 'Due', 'Tre'])
  })

  it('is cut where somebody plays', () => {
    expect(linesOf('x\n'.repeat(5000)).length).toBeLessThanOrEqual(60)
  })

  it('keeps web addresses where it comes from an office, and those alone', () => {
    expect(linesOf('Vedi https://example.org, non javascript:alert(1)', { addresses: true })).toEqual([
      'Vedi https://example.org, non […]',
    ])
  })
})
