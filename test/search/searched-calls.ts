import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { Search } from '../../shared/domain/preferences.ts'
import { buildCallIndex, buildProfileIndex, createMatcher } from '../../shared/matching/index.ts'
import { type Found, searchCalls } from '../../shared/search/search.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { MONDAY } from '../builders/digest-input.ts'
import { aMember } from '../builders/member.ts'
import { aDeadline, anOpportunity, type OpportunityFields } from '../builders/opportunity.ts'

const called = (name: string, fields: OpportunityFields): Opportunity =>
  anOpportunity({ id: `test:${name}`, source: 'test', keywords: [], funder: undefined, ...fields })

/** Open calls of several kinds, in both languages, and one that is closed. */
export const calls: Opportunity[] = [
  called('campionario', {
    title: 'Contributi per il campionario digitale nella moda',
    summary: 'Prototipazione virtuale dei capi di maglieria, senza campioni fisici.',
    funder: 'Regione di esempio',
    act: { kind: 'bando', number: '1234/2026', date: '2026-05-04' },
    applicants: { kinds: ['company'], sizes: [], words: [] },
    procedure: 'graduatoria',
    aidForms: ['grant'],
    amounts: { perProjectMax: 40_000_00 },
  }),
  called('arredi', {
    title: 'Innovazione negli arredi per la casa',
    summary: 'Nuovi mobili in legno e materiali riciclati.',
    aidForms: ['grant'],
    deadlines: [aDeadline('2026-07-03T10:00:00Z')],
  }),
  called('scuole', {
    title: 'Corsi per i mestieri del tessile',
    summary: 'Formazione di sarti e modellisti in forma di tirocini.',
    applicants: { kinds: ['training'], sizes: [], words: [] },
  }),
  called('realta', {
    title: 'Tecnologie immersive per i musei',
    summary: 'Percorsi di visita con la realtà aumentata.',
    text: 'Sono ammessi anche registri distribuiti (blockchain) per i biglietti.',
    procedure: 'sportello',
    aidForms: ['voucher'],
    amounts: { perProjectMax: 12_000_00 },
  }),
  called('sostegno', {
    title: 'Sostenere le botteghe di montagna',
    summary: 'La misura vuole sostenere i negozi di vicinato.',
  }),
  called('turismo', {
    title: 'Turismo sostenibile nei borghi',
    summary: 'Ospitalità diffusa e cammini.',
    deadlines: [],
  }),
  called('textiles', {
    title: 'Circular textiles',
    summary: 'Knitwear and yarn made of recycled fibres, with fashion districts.',
    language: 'en',
    level: 'european',
    programme: 'Horizon Europe',
    topic: 'HORIZON-CL6-2026-CIRC-01-2',
    amounts: { perProjectMax: 4_000_000_00 },
  }),
  called('heritage', {
    title: 'Care of collections',
    summary: 'Cultural heritage at risk, and augmented reality to show what was lost.',
    language: 'en',
    level: 'european',
    programme: 'Creative Europe',
    topic: 'CREA-CULT-2026-COOP-1',
  }),
  called('ai', {
    title: 'Trustworthy artificial intelligence in small firms',
    summary: 'Pilots of artificial intelligence in services.',
    language: 'en',
    level: 'european',
    programme: 'Digital Europe',
    topic: 'DIGITAL-2026-AI-07',
  }),
  called('chiuso', { title: 'Maglieria di ieri', deadlines: [aDeadline('2026-06-01T10:00:00Z')] }),
]

const rules = aRuleSet({
  concepts: [
    aConcept(),
    aConcept({
      id: 'museums',
      owner: { kind: 'value-chain', id: 'heritage' },
      it: ['musei'],
      en: ['museums', 'heritage'],
    }),
  ],
})

export const filofino = aMember()

/** All that a search needs, over these calls in the order given. */
export const searchedOf = (over: readonly Opportunity[] = calls) => ({
  members: [filofino],
  calls: { cards: new Map(over.map((call) => [call.id, call])) },
  matcher: createMatcher(
    buildCallIndex([...over]),
    buildProfileIndex({ members: [filofino], clusters: [aCluster()], ruleSets: [rules] }),
  ),
  now: MONDAY,
  chains: ['create/fashion', 'create/heritage'],
})
const searched = searchedOf()

export const find = (search: Partial<Search>, over = searched): Found =>
  searchCalls(Search.parse(search), over)

/** What a search finds, best first, by the names above. */
export const named = ({ hits }: Found): string[] => hits.map(({ call }) => call.id.replace('test:', ''))
