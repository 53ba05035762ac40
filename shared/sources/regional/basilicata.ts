import { wordpress } from '../engines/wordpress.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'

/** Calls and notices of Regione Basilicata. Only the collection's address is documented: no answer was recorded. */
export const basilicata = wordpress({
  id: 'basilicata',
  name: SOURCE_NAMES.basilicata,
  homepage: 'https://portalebandi.regione.basilicata.it',
  level: 'regional',
  schedule: '35 6 * * ? *',
  minimumRows: 5,
  collection: 'https://portalebandi.regione.basilicata.it/wp-json/wp/v2/avvisi-e-bandi',
  lists: 'latest',
  funder: 'Regione Basilicata',
  regions: ['IT-77'],
  noCalls: ITALIAN_NO_CALLS,
})
