import { describe, expect, it } from 'vitest'
import { becausePhrases } from '../../shared/digests/because.ts'
import { plain } from '../../shared/digests/phrase.ts'
import type { Reason } from '../../shared/domain/match.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

const reason: Reason = {
  share: 500,
  yours: 'murrine',
  theirs: 'millefiori',
  field: 'title',
  from: { kind: 'profile' },
}
const said = (language: ReaderLanguage, over: Partial<Reason>): string => {
  const member = aMember()
  const fit = {
    member: member.id,
    opportunity: 'test:cane',
    score: 500,
    band: 'good' as const,
    eligibility: { verdict: 'yes' as const, reasons: [] },
    reasons: [{ ...reason, ...over }],
    ruleSets: {},
  }
  const phrases = becausePhrases(language, [fit], [member], anOpportunity({ language: 'en' }), new Map())
  return phrases.map(plain).join()
}

describe('a reason that an imported thesaurus alone gives', () => {
  it('names it, in the language of the reader', () => {
    expect(said('it', { thesaurus: 'EuroVoc' })).toMatch(/"millefiori" \(traduzione: EuroVoc\)$/)
    expect(said('en', { thesaurus: 'EuroVoc' })).toMatch(/"millefiori" \(translation: EuroVoc\)$/)
  })

  it('names nothing where the translation is ours', () => {
    expect(said('it', {})).toMatch(/"millefiori"$/)
  })

  it('a title is quoted as safely as other people’s words are', () => {
    expect(said('en', { thesaurus: `Euro\u202eVoc\n${'x'.repeat(100)}` })).not.toMatch(/\u202e|\n|x{60}/)
  })
})
