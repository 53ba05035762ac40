import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../functions/console/public/calendar.ts'
import { renderDigest } from '../../shared/digests/render.ts'
import { summaryIn, titled, titleText } from '../../shared/digests/titled.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { aCandidate, aDigestInput, MONDAY } from '../builders/digest-input.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const ITALIAN = 'Contributi per la maglieria digitale'
const ENGLISH = 'Grants for digital knitwear'
const announced = (english: NonNullable<Opportunity['announced']>['english']): Opportunity =>
  anOpportunity({
    id: 'art-er:00112233445566aa',
    source: 'art-er',
    title: ITALIAN,
    summary: 'Sostiene prototipi.',
    language: 'it',
    announced: { english, audience: { everybody: true, chains: [], priorities: [], memberKinds: [] } },
  })
const both = announced({ title: ENGLISH, summary: 'Supports prototypes.' })

const mail = (language: 'it' | 'en', opportunity: Opportunity) => {
  const input = aDigestInput({ candidates: [aCandidate(opportunity)] })
  const rendered = renderDigest({ ...input, contact: { ...input.contact, language } })
  if (!rendered) throw new Error('expected a digest')
  return rendered
}

describe('the title of a call that is announced in both languages', () => {
  it('is the English one to who reads in English, unmarked, and the Italian one to everybody else', () => {
    expect(titled('en', both)).toBe(ENGLISH)
    expect(titled('it', both)).toBe(ITALIAN)
    expect(titled('en', announced({}))).toEqual({ text: ITALIAN, lang: 'it' })
    expect(summaryIn('en', both)).toEqual({ text: 'Supports prototypes.', language: 'en' })
    expect(summaryIn('it', both)).toEqual({ text: 'Sostiene prototipi.', language: 'it' })
  })

  it('is so in a digest: its subject, its HTML and its plain text', () => {
    const [en, it] = [mail('en', both), mail('it', both)]
    expect(en.html).toContain(ENGLISH)
    expect(en.text).toContain(ENGLISH)
    expect(en.html + en.text + en.subject).not.toContain('maglieria')
    expect(en.subject.toLowerCase()).toContain('knitwear')
    expect(it.text).toContain(ITALIAN)
    expect(it.html + it.text).not.toContain('knitwear')
  })

  it('still says that the official page is in Italian', () => {
    expect(mail('en', both).text).toMatch(/\[.*Italian.*\]/)
  })

  it('is so in a calendar', () => {
    expect(calendarOf('en', both, MONDAY)).toContain(ENGLISH)
    expect(calendarOf('it', both, MONDAY)).toContain(ITALIAN)
  })

  it('E1 E3 is one line of text, whatever was typed', () => {
    const hostile = announced({ title: 'Grants\r\nBcc: x@example.org <b>\u202e' })
    expect(titleText('en', hostile, 200)).not.toMatch(/[\r\n\u202e]/)
    expect(mail('en', hostile).html).not.toContain('<b>')
  })
})
