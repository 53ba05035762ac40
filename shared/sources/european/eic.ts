import { feed } from '../engines/feed.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ENGLISH_NO_CALLS } from '../reading/no-calls.ts'
import { AGENCY_PAGE } from './agency-page.ts'
import { BRUSSELS } from './eu-sedia-row.ts'

/**
 * European Innovation Council: Accelerator, STEP Scale Up. It had two entries when somebody looked, so none is possible.
 * Address and path of its pages are documented; no answer was recorded.
 */
export const eic = feed({
  id: 'eu-eic',
  name: SOURCE_NAMES['eu-eic'],
  feed: 'https://eic.ec.europa.eu/node/21/rss_en',
  homepage: 'https://eic.ec.europa.eu/eic-funding-opportunities/calls-proposals_en',
  level: 'european',
  funder: 'European Innovation Council',
  programme: 'Horizon Europe',
  zone: BRUSSELS,
  schedule: '15 4 * * ? *',
  minimumRows: 0,
  calls: { host: 'eic.ec.europa.eu', path: /^\/eic-funding-opportunities\/./ },
  noCalls: ENGLISH_NO_CALLS,
  page: AGENCY_PAGE,
})
