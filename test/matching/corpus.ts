import type { RuleSet } from '../../shared/domain/cluster.ts'
import type { Member } from '../../shared/domain/member.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { Thesaurus } from '../../shared/domain/thesaurus.ts'
import {
  buildCallIndex,
  buildProfileIndex,
  createMatcher,
  type Leanings,
  type Matcher,
} from '../../shared/matching/index.ts'
import { aCluster, aConcept, aRuleSet } from '../builders/cluster.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

/** A small invented world: calls of both languages, members of several kinds, concepts of three value chains. */
const call = (
  id: string,
  language: 'it' | 'en',
  title: string,
  text = '',
  keywords: string[] = [],
): Opportunity =>
  anOpportunity({
    id: `test:${id}`,
    title,
    language,
    keywords,
    ...(text && { text }),
    level: language === 'it' ? 'regional' : 'european',
  })

export const calls: Opportunity[] = [
  call(
    'voucher-tessile',
    'it',
    'Voucher per la tracciabilità dei prodotti tessili',
    'La misura sostiene le imprese del tessile e della maglieria che adottano il passaporto digitale dei filati.',
  ),
  call(
    'campionario',
    'it',
    'Contributi per il campionario digitale nella moda',
    'Sono ammesse le spese per la prototipazione virtuale di capi, senza campioni fisici, e per la modellistica 3D.',
  ),
  call(
    'musei',
    'it',
    'Accessibilità nei musei e negli archivi',
    'Interventi per la fruizione inclusiva del patrimonio nei musei, negli archivi e nelle biblioteche.',
  ),
  call(
    'fotovoltaico',
    'it',
    'Fotovoltaico sui capannoni industriali',
    'Impianti fotovoltaici e accumulo per le imprese manifatturiere.',
  ),
  call(
    'textile-recycling',
    'en',
    'Circular textiles: fibre-to-fibre recycling',
    'The topic supports the recycling of post-consumer textile waste into new yarn of high quality.',
    ['textile recycling', 'circular economy'],
  ),
  call(
    'heritage-3d',
    'en',
    'Digital twins of historic buildings',
    'Museums and archives will work with laboratories on the 3D survey of cultural heritage.',
  ),
  call(
    'games',
    'en',
    'Video games and immersive content development',
    'Support for the development of video games with a strong narrative by independent studios.',
  ),
  call(
    'batteries',
    'en',
    'Next generation battery cells',
    'Materials and processes for solid-state batteries in electric vehicles.',
  ),
]

const concepts = [
  aConcept({
    id: 'textiles',
    it: ['tessile', 'maglieria', 'filati', 'filati certificati'],
    en: ['textile', 'knitwear', 'yarn'],
  }),
  aConcept({
    id: 'virtual-garments',
    it: ['campionario digitale', 'prototipazione virtuale', 'prototipi senza campioni fisici'],
    en: ['virtual garment prototyping', 'digital sampling'],
  }),
  aConcept({
    id: 'fibre-recycling',
    it: ['riciclo tessile', 'rigenerazione delle fibre'],
    en: ['textile recycling', 'fibre-to-fibre recycling'],
  }),
  aConcept({
    id: 'museums',
    owner: { kind: 'value-chain', id: 'heritage' },
    it: ['musei', 'archivi', 'patrimonio culturale'],
    en: ['museum', 'archives', 'cultural heritage'],
  }),
  aConcept({
    id: 'traceability',
    owner: { kind: 'priority', id: 'traceability' },
    it: ['tracciabilità'],
    en: ['traceability'],
  }),
]

export const ruleSet: RuleSet = aRuleSet({ concepts })

const chains = (...valueChains: string[]) => [{ cluster: 'create' as const, valueChains }]

export const members: Member[] = [
  aMember(),
  aMember({
    id: 'tessera-lab',
    kind: 'public-laboratory',
    profileLanguage: 'en',
    profile:
      'A university laboratory for the 3D survey of historic buildings. We seek museums that open their collections.',
    clusters: chains('heritage'),
  }),
  aMember({
    id: 'rifilo',
    profile:
      'Selezioniamo scarti tessili e curiamo la rigenerazione delle fibre per le filature del distretto.',
    clusters: chains('fashion'),
  }),
  aMember({
    id: 'conti-chiari',
    profile: 'Studio di consulenza contabile e fiscale: bilanci, paghe e adempimenti per le piccole aziende.',
    clusters: chains('fashion'),
  }),
  aMember({
    id: 'pixelforge',
    profileLanguage: 'en',
    profile: 'An independent studio that develops narrative video games for consoles.',
    clusters: chains('heritage'),
  }),
]

export const matcherOf = (
  over: {
    calls?: Opportunity[]
    members?: Member[]
    ruleSets?: RuleSet[]
    leanings?: Leanings
    thesauri?: Thesaurus[]
  } = {},
): Matcher =>
  createMatcher(
    buildCallIndex(over.calls ?? calls),
    buildProfileIndex({
      members: over.members ?? members,
      clusters: [aCluster({ ruleSet: over.ruleSets?.[0]?.version ?? ruleSet.version })],
      ruleSets: over.ruleSets ?? [ruleSet],
      ...(over.leanings ? { leanings: over.leanings } : {}),
      ...(over.thesauri ? { thesauri: over.thesauri } : {}),
    }),
  )

/** The ids of a list of matches without their source, best first. */
export const idsOf = (matches: { opportunity: string }[]): string[] =>
  matches.map(({ opportunity }) => opportunity.replace('test:', ''))
