import { wordpress } from '../engines/wordpress.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'

/**
 * Calls of Regione Calabria under its European programmes. Only the collection's path is documented; the end of the host
 * name is our assumption, and no answer was recorded.
 */
export const calabria = wordpress({
  id: 'calabria',
  name: SOURCE_NAMES.calabria,
  homepage: 'https://calabriaeuropa.regione.calabria.it',
  level: 'regional',
  schedule: '40 6 * * ? *',
  minimumRows: 5,
  collection: 'https://calabriaeuropa.regione.calabria.it/wp-json/wp/v2/bando',
  lists: 'latest',
  funder: 'Regione Calabria',
  regions: ['IT-78'],
  noCalls: ITALIAN_NO_CALLS,
})
