import type { KnownSource } from '../../shared/sources/names.ts'

/**
 * Where a person can look at a source's calls, and whom it asks to credit. Apart from the readers, whose parsers
 * would be a quarter of this function's bundle; a test holds both together.
 */
export const SOURCE_PAGES: Record<KnownSource, { homepage: string; credit?: string }> = {
  'eu-sedia': {
    homepage:
      'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/calls-for-proposals',
  },
  'it-incentivi': {
    homepage: 'https://www.incentivi.gov.it/it/catalogo',
    credit: 'Ministero delle Imprese e del Made in Italy, IODL 2.0',
  },
  'rer-imprese': {
    homepage: 'https://imprese.regione.emilia-romagna.it',
    credit: 'Regione Emilia-Romagna',
  },
  'rer-politiche-territoriali': {
    homepage: 'https://politicheterritoriali.regione.emilia-romagna.it/leggi-atti-bandi/bandi',
    credit: 'Regione Emilia-Romagna',
  },
  'rer-bandi': {
    homepage: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi',
    credit: 'Regione Emilia-Romagna',
  },
}
