import type { Candidate, DigestInput, DigestLinks, Fit } from '../../shared/digests/digest.ts'
import { eligibilityOf } from '../../shared/domain/eligibility.ts'
import type { Reason } from '../../shared/domain/match.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { aMember } from './member.ts'
import { anOpportunity, type OpportunityFields } from './opportunity.ts'

/** Monday 29 June 2026, 07:30 in Rome, and the Monday before. */
export const MONDAY = '2026-06-29T05:30:00Z'
export const LAST_MONDAY = '2026-06-22T05:30:00Z'

/** The concept of Create's Fashion value chain that met a call's words. */
export const fromFashion: Reason['from'] = {
  kind: 'value-chain',
  cluster: 'create',
  id: 'fashion',
  concept: 'textiles',
}

export const aReason = (overrides: Partial<Reason> = {}): Reason => ({
  share: 600,
  yours: 'prototipi senza campioni fisici',
  theirs: 'prototipazione virtuale di capi',
  field: 'summary',
  from: { kind: 'profile' },
  ...overrides,
})

type FitFields = Partial<Pick<Fit, 'score' | 'band' | 'reasons' | 'eligibility'>>

/** How a call fits a member; whether the member may apply is decided by the domain's own rule. */
export const aFit = (
  opportunity: Opportunity,
  member: Member = aMember(),
  overrides: FitFields = {},
): Fit => ({
  member: member.id,
  opportunity: opportunity.id,
  score: 600,
  band: 'good',
  reasons: [aReason()],
  ruleSets: { create: 1 },
  eligibility: eligibilityOf(member, opportunity),
  ...overrides,
})

/**
 * A call that matches one member.
 *
 * @example aCandidate({ id: 'example-region:voucher', title: 'Voucher moda' }, { score: 700 })
 */
export const aCandidate = (
  call: OpportunityFields = {},
  fit: FitFields = {},
  member: Member = aMember(),
): Candidate => {
  const opportunity = anOpportunity(call)
  return { opportunity, fits: [aFit(opportunity, member, fit)] }
}

export const someLinks: DigestLinks = {
  preferences: 'https://segnavia.example.org/me/p/abc',
  pause: 'https://segnavia.example.org/me/p/abc#pause',
  unsubscribe: 'https://segnavia.example.org/me/u/abc',
  privacy: 'https://segnavia.example.org/public/privacy',
  sources: 'https://segnavia.example.org/public/sources',
  all: 'https://segnavia.example.org/me/c/abc',
  notOpen: 'https://segnavia.example.org/me/c/abc#not-open',
  follow: (opportunity) => `https://segnavia.example.org/me/y/abc/${opportunity}`,
  decline: (opportunity) => `https://segnavia.example.org/me/n/abc/${opportunity}`,
  talk: (opportunity) => `https://segnavia.example.org/me/t/abc/${opportunity}`,
  opinions: 'https://segnavia.example.org/me/c/abc#opinions',
  calendar: (opportunity) =>
    `https://segnavia.example.org/public/calendar/${encodeURIComponent(opportunity)}.ics`,
}

/** By default: Anna Neri of Filofino, in Italian, on a Monday a week after her last mail, with one call due. */
export const aDigestInput = (overrides: Partial<DigestInput> = {}): DigestInput => ({
  contact: { name: 'Anna Neri', language: 'it', frequency: 'weekly' },
  members: [aMember()],
  clusters: ['Clust-ER Create'],
  now: MONDAY,
  mark: LAST_MONDAY,
  told: new Map(),
  candidates: [aCandidate()],
  opinions: [],
  sources: [{ name: 'Regione di esempio', readAt: '2026-06-29T03:00:00Z' }],
  names: new Map([
    ['create/fashion', { it: 'Moda', en: 'Fashion' }],
    ['create/heritage', { it: 'Patrimonio culturale', en: 'Heritage' }],
    ['create/territories', { it: 'Territori', en: 'Territories' }],
  ]),
  links: someLinks,
  ...overrides,
})
