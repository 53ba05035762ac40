import { feed } from '../engines/feed.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ENGLISH_NO_CALLS } from '../reading/no-calls.ts'
import { AGENCY_PAGE } from './agency-page.ts'
import { BRUSSELS } from './eu-sedia-row.ts'

/**
 * European Climate, Infrastructure and Environment Executive Agency: LIFE, CEF, the Innovation Fund. Address and path of
 * its pages are documented, and that it had ten entries; no answer was recorded.
 */
export const cinea = feed({
  id: 'eu-cinea',
  name: SOURCE_NAMES['eu-cinea'],
  feed: 'https://cinea.ec.europa.eu/node/161/rss_en',
  homepage: 'https://cinea.ec.europa.eu/funding-opportunities/calls-proposals_en',
  level: 'european',
  funder: 'CINEA',
  zone: BRUSSELS,
  schedule: '20 4 * * ? *',
  minimumRows: 1,
  calls: { host: 'cinea.ec.europa.eu', path: /^\/funding-opportunities\/calls-proposals\/./ },
  noCalls: ENGLISH_NO_CALLS,
  page: AGENCY_PAGE,
})
