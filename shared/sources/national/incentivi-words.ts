import { type AidForm, REGIONS, type Region } from '../../domain/vocabulary.ts'
import type { Meaning } from '../reading/applicant-words.ts'

/** Closed lists of incentivi.gov.it, as met in 251 recorded rows and the source's own documentation. */
export const SUBJECTS: Record<string, Meaning> = {
  Impresa: { kinds: ['company'] },
  'Impresa - SU/PMI innovativa': { kinds: ['startup'], unlike: { within: 'Impresa' } },
  'Impresa - prevalenza femminile': { unlike: { within: 'Impresa' } },
  'Impresa - prevalenza giovanile': { unlike: { within: 'Impresa' } },
  'Impresa da costituire - Altro': { unlike: { within: 'Impresa' } },
  'Impresa da costituire - Femminile': { unlike: { within: 'Impresa' } },
  'Impresa da costituire - Giovanile': { unlike: { within: 'Impresa' } },
  Professionista: { kinds: ['professional'] },
  Consorzio: { kinds: ['consortium'] },
  "Rete d'impresa": { kinds: ['consortium'] },
  'Cooperative/Associazioni Non Profit': { kinds: ['cooperative', 'third-sector'] },
  'Ente Pubblico': { kinds: ['public-body'] },
  'Università/Ente di Ricerca': { kinds: ['university', 'research'] },
  Cittadino: { kinds: ['individual'] },
  // None of ours: beside others it adds nobody, alone it must not read as "anybody".
  'Istituto finanziario': { unlike: { within: 'Impresa' } },
}

export const SIZES: Record<string, Meaning> = {
  Microimpresa: { sizes: ['micro'] },
  'Micro Impresa': { sizes: ['micro'] },
  'Piccola Impresa': { sizes: ['small'] },
  'Media Impresa': { sizes: ['medium'] },
  'Grande Impresa': { sizes: ['large'] },
  'Non classificabile/classificato': {},
}

export const FORMS: Record<string, AidForm> = {
  'Contributo/Fondo perduto': 'grant',
  'Prestito/Anticipo rimborsabile': 'loan',
  'Capitale di rischio': 'equity',
  'Interventi a garanzia': 'guarantee',
  'Agevolazione fiscale': 'tax',
  'Riduzione dei contributi di previdenza sociale': 'contributions',
}

const regionNames = new Map(
  Object.entries(REGIONS).map(([code, name]) => [name.toLowerCase(), code as Region]),
)

/** A region by its name, the bilingual ones (`Valle d'Aosta/Vallée d'Aoste`) by their Italian half. */
export const regionOf = (name: string): Region | undefined =>
  regionNames.get((name.split('/')[0] ?? '').trim().replace('’', "'").toLowerCase())
