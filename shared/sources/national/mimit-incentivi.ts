import { ROME } from '../../domain/time.ts'
import { feed } from '../engines/feed.ts'
import type { CallPage } from '../engines/feed-page.ts'
import { SOURCE_NAMES } from '../names.ts'

/** Joomla's own mark-up of an article. Documented; no page was recorded. */
export const MIMIT_PAGE: CallPage = { content: ['[itemprop="articleBody"]', '.item-page'] }

/**
 * Incentives of the ministry for enterprise: the ten newest of some 300 sheets. The first entry may be the index of
 * all, which its path gives away. Address and paths are documented, and that it has ten entries; no answer was recorded.
 */
export const mimitIncentivi = feed({
  id: 'mimit-incentivi',
  name: SOURCE_NAMES['mimit-incentivi'],
  feed: 'https://www.mimit.gov.it/it/incentivi?format=feed&type=rss',
  homepage: 'https://www.mimit.gov.it/it/incentivi',
  level: 'national',
  funder: 'Ministero delle Imprese e del Made in Italy',
  zone: ROME,
  schedule: '30 4 * * ? *',
  minimumRows: 5,
  calls: { host: 'www.mimit.gov.it', path: /^\/it\/incentivi\/./ },
  noCalls: [[/^tutti gli incentivi$/i, 'it is the index of all incentives']],
  act: 'incentivo',
  page: MIMIT_PAGE,
})
