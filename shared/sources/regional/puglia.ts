import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const PORTLET = 'RicercaNews_INSTANCE_HR72zDg9uWt0'
const list = new URL('https://pr2127.regione.puglia.it/elenco-avvisi-pubblicati')
for (const [name, value] of [
  ['p_p_id', PORTLET],
  ['p_p_lifecycle', '2'],
  ['p_p_state', 'normal'],
  ['p_p_mode', 'view'],
  ['p_p_resource_id', '/ricerca/news/news-list'],
  [`_${PORTLET}_delta`, '10'],
  [`_${PORTLET}_cur`, '1'],
] as const)
  list.searchParams.set(name, value)

/**
 * Regione Puglia, calls of the regional programme 2021-2027, by the fragment that its own pager loads (checked against
 * a recorded one; that it answers to a plain GET is unverified, and the host drops some cloud addresses). The date of
 * an entry is its publication: the list states no deadline, and of a call's own page nothing is recorded.
 */
export const puglia = htmlList({
  id: 'puglia',
  name: SOURCE_NAMES.puglia,
  homepage: 'https://pr2127.regione.puglia.it/elenco-avvisi-pubblicati',
  list: list.toString(),
  level: 'regional',
  schedule: '20 3 * * ? *',
  minimumRows: 20,
  common: { funder: 'Regione Puglia', programme: 'PR Puglia FESR-FSE+ 2021-2027', regions: ['IT-75'] },
  ending: '</script>',
  landmark: '.pagination-results',
  total: { select: '.pagination-results', pattern: /su (\d+) risultati/ },
  paging: { parameter: `_${PORTLET}_cur`, from: 1, last: { select: '.pagination a[href]' } },
  entry: '.news-list-item',
  link: { select: '.titolo h2 a', attribute: 'href' },
  fields: {
    title: '.titolo h2',
    published: '.data-news',
    says: {
      status: {
        spot: { select: '.badge', rare: true },
        means: {
          'Bando aperto': {},
          'Bando chiuso': { closedBySource: true },
          'A sportello': { procedure: 'sportello' },
        },
      },
    },
  },
})
