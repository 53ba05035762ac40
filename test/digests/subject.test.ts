import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, lengthOf, quotable, safeLink } from '../../shared/digests/clean.ts'
import type { Due } from '../../shared/digests/due.ts'
import { SUBJECT_LENGTH, subjectOf } from '../../shared/digests/subject.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { aCandidate, MONDAY } from '../builders/digest-input.ts'
import { aDeadline, type OpportunityFields } from '../builders/opportunity.ts'

const due = (fields: OpportunityFields): Due => ({
  section: 'new',
  candidate: aCandidate(fields),
  changes: [],
})
const subject = (calls: OpportunityFields[], language: ReaderLanguage = 'it'): string =>
  subjectOf(language, calls.map(due), MONDAY)

const later = { deadlines: [aDeadline('2026-09-15T15:00:00Z')] }

describe('the subject line', () => {
  it('gives the nearest deadline, what it is, the best amount and how many more', () => {
    const first: OpportunityFields = { amounts: { perProjectMax: 4_000_000 } }
    expect(subject([later, first, later])).toBe(
      'Entro ven 10/7: campionario digitale, fino a 40.000 € + altri 2',
    )
    const english: OpportunityFields = {
      title: 'Open Sound Archives: third cascade call',
      language: 'en',
      deadlines: [aDeadline('2026-07-09T15:00:00Z')],
      amounts: { perProjectMax: 6_000_000 },
    }
    expect(subject([english, later, later], 'en')).toBe('By Thu 9 Jul: Open Sound Archives, €60,000 + 2 more')
  })

  it.each([
    ['Avviso pubblico per la concessione di contributi per il restauro', 'restauro'],
    [
      'Invito a presentare operazioni formative per lo spettacolo e l’audiovisivo',
      'spettacolo e l’audiovisivo',
    ],
    ['Invito a presentare proposte progettuali per l’archivio', 'archivio'],
    ['Bando: voucher per le fiere', 'voucher per le fiere'],
    ["Invito a presentare progetti per l'artigianato artistico", 'artigianato artistico'],
    ['Call for proposals on circular fashion', 'circular fashion'],
  ])('leaves out how an act begins: "%s" is about "%s"', (title, about) => {
    const language = title.startsWith('Call') ? 'en' : 'it'
    expect(subject([{ title, language }])).toBe(`Entro ven 10/7: ${about}`)
  })

  it('says when the first one opens where none has a deadline to meet', () => {
    const opening = { title: 'Voucher moda', opensAt: aDeadline('2026-07-07T08:00:00Z'), ...later }
    expect(subject([opening])).toBe('Apre mar 7/7: Voucher moda')
    expect(subject([{ title: 'Fondo moda', deadlines: [], end: 'funds' }])).toBe('Aperto: Fondo moda')
  })

  it('has its sense in the 38 characters that a phone shows', () => {
    const title = 'Digitalizzazione partecipata del patrimonio diffuso dei piccoli comuni montani'
    const long = subject([{ title, amounts: { perProjectMax: 123_456_789 } }, later])
    expect(lengthOf(long)).toBeLessThanOrEqual(SUBJECT_LENGTH)
    expect([...long].slice(0, 38).join('')).toMatch(/^Entro ven 10\/7: Digitalizzazione/)
    expect(long).not.toMatch(/ (del|dei|di)\b[^a-z]*(\+|,|$)/)
  })

  it('C19 holds no control, zero-width or bidirectional character, whatever a title holds', () => {
    const line = subject([{ title: 'Moda\u202Eesrever\u200B \u2066digitale\u2069\u00AD' }])
    expect(line).toBe('Entro ven 10/7: Modaesrever digitale')
  })

  it('E1 is one line, whatever a title holds', () => {
    expect(subject([{ title: 'Moda\r\nBcc: altri@example.org' }])).toBe(
      'Entro ven 10/7: Moda Bcc: altri@example.org',
    )
  })

  it('is at most 65 characters long and clean for every title', () => {
    const titles = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(titles, fc.boolean(), (title, english) => {
        const line = subject([{ title }, later], english ? 'en' : 'it')
        expect(lengthOf(line)).toBeLessThanOrEqual(SUBJECT_LENGTH)
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      }),
    )
  })
})

describe('E9 very long titles', () => {
  it('are cut between characters as a person sees them', () => {
    expect(cut('👩‍🔬'.repeat(10_000), 5)).toBe(`${'👩‍🔬'.repeat(4)}…`)
    expect(cut('e\u0301'.repeat(100), 4)).toBe(`${'e\u0301'.repeat(3)}…`)
    expect(lengthOf(quotable('x'.repeat(10_000), 200))).toBe(200)
  })

  it('are cut at a word where one ends near', () => {
    expect(cut('Contributi per il campionario digitale', 30)).toBe('Contributi per il campionario…')
  })
})

describe('links', () => {
  it('D6 E4 lead nowhere but to http and https, without a password, in punycode', () => {
    expect(safeLink('https://example.org/a?b=c')).toBe('https://example.org/a?b=c')
    expect(safeLink('https://ехаmple.org/')).toMatch(/^https:\/\/xn--/)
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'https://u:p@example.org/',
      'bandi.html',
    ])
      expect(safeLink(bad)).toBeUndefined()
  })
})
