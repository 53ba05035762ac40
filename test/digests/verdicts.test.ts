import { describe, expect, it } from 'vitest'
import { verdictLines } from '../../shared/digests/verdicts.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { ReaderLanguage } from '../../shared/domain/vocabulary.ts'
import { aFit } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const verdict = (
  fields: OpportunityFields,
  members: Member[] = [aMember()],
  language: ReaderLanguage = 'it',
): string => {
  const call = anOpportunity(fields)
  const fits = members.map((member) => aFit(call, member))
  return verdictLines(language, fits, members, call)
    .map((line) => `${line.who}: ${line.verdict}${line.detail}`)
    .join(' ')
}

const forCompanies = { kinds: ['company' as const], sizes: ['small' as const], words: ['PMI'] }

describe('may we apply?', () => {
  it('names what the member is, in its own terms, and what is left to check', () => {
    const fields: OpportunityFields = {
      applicants: forCompanies,
      regions: ['IT-45'],
      aidRegime: 'de minimis',
    }
    expect(verdict(fields)).toBe(
      'Per voi: requisiti in linea (piccola impresa, sede in regione). Da verificare: aiuti de minimis già ricevuti.',
    )
    expect(verdict(fields, [aMember()], 'en')).toBe(
      'For you: in line (small enterprise, based in the region). To check: de minimis aid already received.',
    )
  })

  it('says what a profile lacks to decide', () => {
    expect(verdict({ ateco: ['14'] })).toBe('Per voi: da verificare. Serve ATECO 14, assente dal profilo.')
  })

  it('says what the profile does not say, where that decides', () => {
    const unsized = aMember({ size: undefined })
    const bare = aMember({ kind: 'other' })
    expect(verdict({ applicants: forCompanies }, [unsized])).toBe(
      'Per voi: da verificare. Riservato a piccole imprese, ma la dimensione manca dal profilo.',
    )
    expect(verdict({ applicants: forCompanies }, [bare], 'en')).toBe(
      'For you: to check. Only for companies, but the profile states no kind of body.',
    )
    expect(verdict({ ateco: ['14.13'] }, [aMember({ ateco: ['14'] })])).toBe(
      'Per voi: da verificare. Serve ATECO 14.13, il codice nel profilo non basta per dirlo.',
    )
  })

  it('says that nothing is stated where nothing is', () => {
    expect(verdict({}, [aMember()], 'en')).toBe('For you: to check. Who may apply is not stated.')
  })

  it('leads to the official text where what it states was not understood', () => {
    expect(verdict({ applicants: { kinds: [], sizes: [], words: ['Filiera'] } })).toBe(
      'Per voi: da verificare. Chi può presentare domanda va letto nel testo ufficiale.',
    )
  })

  it('says when a call opens, which is nothing to check, and since when one is closed', () => {
    const now = '2026-06-29T05:30:00Z'
    const text = (fields: OpportunityFields): string => {
      const call = anOpportunity({ applicants: forCompanies, ...fields })
      const eligibility = eligibilityOf(aMember(), call, now)
      return verdictLines('it', [aFit(call, aMember(), { eligibility })], [aMember()], call)
        .map(({ verdict, detail }) => verdict + detail)
        .join()
    }
    expect(text({ opensAt: aDeadline('2026-09-01T06:00:00Z'), deadlines: [] })).toBe(
      'requisiti in linea (piccola impresa). Si apre martedì 1º settembre 2026.',
    )
    expect(text({ deadlines: [aDeadline('2026-06-03T10:00:00Z')] })).toBe(
      'manca un requisito (i termini sono chiusi da mercoledì 3 giugno 2026).',
    )
  })

  it('counts the partners that are asked for', () => {
    expect(verdict({ partnership: { organisations: 3, countries: 3 } })).toBe(
      'Per voi: come partner (almeno 3 organizzazioni, 3 Paesi).',
    )
    expect(verdict({ partnership: { words: 'in ATS' } })).toBe('Per voi: come partner (in partenariato).')
  })

  it('says for whom it is where it is not for the reader', () => {
    const applicants = { kinds: ['public-body' as const, 'university' as const], sizes: [], words: [] }
    expect(verdict({ applicants })).toBe(
      'Per voi: manca un requisito (riservato a enti pubblici o università).',
    )
    expect(verdict({ applicants: { kinds: [], sizes: ['large'], words: [] } }, [aMember()], 'en')).toBe(
      'For you: a requirement is missing (only for large enterprises).',
    )
  })
})

describe('a contact who serves several members', () => {
  const laboratory = aMember({ id: 'lume', name: 'Lume Lab', kind: 'private-laboratory' })
  const foundation = aMember({ id: 'tessera', name: 'Tessera Lab', kind: 'other', body: 'foundation' })
  const forResearch: OpportunityFields = { applicants: { kinds: ['research'], sizes: [], words: [] } }

  it('reads each verdict with its name, those who may apply first', () => {
    expect(verdict(forResearch, [foundation, laboratory], 'en')).toBe(
      'Lume Lab: in line (research organisation). Tessera Lab: a requirement is missing (only for research organisations).',
    )
  })

  it('reads a verdict once that is the same for all', () => {
    expect(verdict({ partnership: { organisations: 6 } }, [laboratory, foundation])).toBe(
      'Per entrambi: come partner (almeno 6 organizzazioni).',
    )
  })
})
