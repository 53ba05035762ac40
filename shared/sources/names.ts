import { OFFICE_SOURCES, officeOf } from '../domain/by-hand.ts'
import { DESK_SOURCE } from '../domain/desk.ts'

/**
 * What each source is called, by its id. Apart from the readers, so that what only names sources (a digest's footer,
 * the snapshot, recovery) does not carry their parsers along; the contract test holds both lists together.
 */
export const SOURCE_NAMES = {
  'eu-sedia': 'EU Funding & Tenders Portal',
  'eu-eismea': 'EISMEA',
  'eu-eic': 'European Innovation Council',
  'eu-cinea': 'CINEA',
  'it-incentivi': 'incentivi.gov.it',
  'mic-cinema': 'Ministero della Cultura, Cinema e audiovisivo',
  'italia-domani': 'Italia Domani (PNRR)',
  padigitale: 'PA digitale 2026',
  invitalia: 'Invitalia',
  'mimit-incentivi': 'MIMIT, Incentivi',
  'mimit-aggiornamenti': 'MIMIT, Aggiornamenti',
  'rer-imprese': 'Regione Emilia-Romagna, Imprese',
  'rer-politiche-territoriali': 'Regione Emilia-Romagna, Politiche territoriali',
  'rer-bandi': 'Regione Emilia-Romagna, Bandi',
  'rer-patrimonio-culturale': 'Regione Emilia-Romagna, Patrimonio culturale',
  'first-arter': 'FIRST, ART-ER',
  fesr: 'PR FESR Emilia-Romagna',
  piemonte: 'Regione Piemonte',
  liguria: 'Regione Liguria',
  lombardia: 'Regione Lombardia',
  lazio: 'Regione Lazio, Lazio Innova',
  sicilia: 'Regione Siciliana, EuroInfoSicilia',
  basilicata: 'Regione Basilicata',
  calabria: 'Regione Calabria, Calabria Europa',
  puglia: 'Regione Puglia',
  sardegna: 'Sardegna Impresa',
  trento: 'Provincia autonoma di Trento',
} as const

export type KnownSource = keyof typeof SOURCE_NAMES

/** Ids of every source, in the order in which people see them. */
export const SOURCE_IDS = Object.keys(SOURCE_NAMES) as KnownSource[]

/** Under which ids calls are stored: every source's, the desk's, and those of the offices that add calls by hand. */
export const STORED_IDS: readonly string[] = [...SOURCE_IDS, DESK_SOURCE, ...OFFICE_SOURCES]

const NAMES = new Map<string, string>(Object.entries(SOURCE_NAMES))

/** What people call a source, or the office that added a call by hand; an id that is none of ours is its own name. */
export const nameOfSource = (id: string): string => {
  if (id === DESK_SOURCE) return 'ART-ER'
  const office = officeOf(id)
  return office ? `Clust-ER ${office.charAt(0).toUpperCase()}${office.slice(1)}` : (NAMES.get(id) ?? id)
}
