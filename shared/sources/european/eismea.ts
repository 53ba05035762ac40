import { feed } from '../engines/feed.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ENGLISH_NO_CALLS } from '../reading/no-calls.ts'
import { AGENCY_PAGE } from './agency-page.ts'
import { BRUSSELS } from './eu-sedia-row.ts'

/**
 * European Innovation Council and SMEs Executive Agency: I3, the single market programme, cascade projects. Address and
 * path of its pages are documented, and that it had five entries; no answer was recorded. An entry that leads straight to
 * the Funding & Tenders Portal is passed over: that source has it, with all its fields.
 */
export const eismea = feed({
  id: 'eu-eismea',
  name: SOURCE_NAMES['eu-eismea'],
  feed: 'https://eismea.ec.europa.eu/node/7/rss_en',
  homepage: 'https://eismea.ec.europa.eu/funding-opportunities/calls-proposals_en',
  level: 'european',
  funder: 'EISMEA',
  zone: BRUSSELS,
  schedule: '10 4 * * ? *',
  minimumRows: 1,
  calls: { host: 'eismea.ec.europa.eu', path: /^\/funding-opportunities\/calls-proposals\/./ },
  noCalls: ENGLISH_NO_CALLS,
  page: AGENCY_PAGE,
})
