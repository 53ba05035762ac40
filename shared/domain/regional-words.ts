import type { ActKind, ApplicantKind, Bilingual, Size } from './vocabulary.ts'

/** A word of the Region's sites: in Italian exactly as they write it, so that a twin read there says the same. */
type Word<Meaning = unknown> = Bilingual & Meaning

/**
 * The kinds of act that the sites of the Regione Emilia-Romagna tell apart (`tipologia_bando`), with ours where one
 * follows from theirs.
 */
export const REGIONAL_KINDS = {
  aid: { it: 'Agevolazioni, finanziamenti, contributi', en: 'Grants, loans and other support' },
  register: { it: 'Accreditamenti, albi, elenchi', en: 'Accreditations and registers', act: 'albo' },
  permit: { it: 'Autorizzazioni di attività', en: 'Permits' },
  interest: { it: 'Manifestazioni di interesse', en: 'Expressions of interest', act: 'manifestazione' },
} as const satisfies Record<string, Word<{ act?: ActKind }>>
export type RegionalKind = keyof typeof REGIONAL_KINDS

/** What a word for applicants means in our vocabulary; nothing: it says who, but for none of our kinds. */
type Meaning = { kinds: readonly ApplicantKind[]; sizes: readonly Size[] }

/** Who may apply, in the words of the Region's sites (`destinatari`), with what each means to us. */
export const REGIONAL_APPLICANTS = {
  citizens: { it: 'Cittadini', en: 'Citizens', kinds: ['individual'], sizes: [] },
  confidi: { it: 'Confidi', en: 'Loan guarantee consortia', kinds: [], sizes: [] },
  cooperatives: { it: 'Cooperative', en: 'Cooperatives', kinds: ['cooperative'], sizes: [] },
  'third-sector': {
    it: 'Enti del Terzo settore',
    en: 'Third-sector bodies',
    kinds: ['third-sector'],
    sizes: [],
  },
  research: {
    it: 'Enti e laboratori di ricerca',
    en: 'Research bodies and laboratories',
    kinds: ['research'],
    sizes: [],
  },
  public: { it: 'Enti pubblici', en: 'Public bodies', kinds: ['public-body'], sizes: [] },
  large: { it: 'Grandi imprese', en: 'Large enterprises', kinds: ['company'], sizes: ['large'] },
  professionals: { it: 'Liberi professionisti', en: 'Professionals', kinds: ['professional'], sizes: [] },
  micro: { it: 'Micro imprese', en: 'Micro-enterprises', kinds: ['company'], sizes: ['micro'] },
  partnership: {
    it: 'Partenariato pubblico/privato',
    en: 'Public-private partnerships',
    kinds: [],
    sizes: [],
  },
  sme: {
    it: 'PMI',
    en: 'Small and medium-sized enterprises',
    kinds: ['company'],
    sizes: ['micro', 'small', 'medium'],
  },
  education: {
    it: 'Scuole, università, enti di formazione',
    en: 'Schools, universities, training bodies',
    kinds: ['university', 'training'],
    sizes: [],
  },
  accredited: { it: 'Soggetti accreditati', en: 'Accredited bodies', kinds: [], sizes: [] },
} as const satisfies Record<string, Word<Meaning>>
export type RegionalApplicant = keyof typeof REGIONAL_APPLICANTS

/** What a call is about, in the words of the Region's sites (`materie`); they are themes to us. */
export const REGIONAL_TOPICS = {
  agriculture: { it: 'Agricoltura e sviluppo delle aree rurali', en: 'Agriculture and rural development' },
  environment: { it: 'Ambiente', en: 'Environment' },
  property: { it: 'Beni immobili e mobili', en: 'Property' },
  culture: { it: 'Cultura', en: 'Culture' },
  rights: { it: 'Diritti e sociale', en: 'Rights and social policy' },
  building: { it: 'Edilizia e rigenerazione urbana', en: 'Building and urban renewal' },
  energy: { it: 'Energia', en: 'Energy' },
  abroad: { it: 'Estero', en: 'International' },
  business: { it: 'Imprese e commercio', en: 'Business and trade' },
  innovation: { it: 'Innovazione e ICT', en: 'Innovation and ICT' },
  training: { it: 'Istruzione e formazione', en: 'Education and training' },
  work: { it: 'Lavoro', en: 'Work' },
  transport: { it: 'Mobilità e trasporti', en: 'Mobility and transport' },
  fishing: { it: 'Pesca', en: 'Fishing' },
  research: { it: 'Ricerca', en: 'Research' },
  institutions: { it: 'Riordino istituzionale', en: 'Reform of local government' },
  sport: { it: 'Sport', en: 'Sport' },
} as const satisfies Record<string, Word>
export type RegionalTopic = keyof typeof REGIONAL_TOPICS

/** What these words for applicants come to in our vocabulary. A word that means none of our kinds restricts nothing. */
export const applicantsMeant = (chosen: readonly RegionalApplicant[]): Meaning => {
  const meant = chosen.map((one): Meaning => REGIONAL_APPLICANTS[one])
  const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
  return {
    kinds: unique(meant.flatMap(({ kinds }) => kinds)),
    sizes: unique(meant.flatMap(({ sizes }) => sizes)),
  }
}
