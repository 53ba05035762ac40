import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const LIST = 'https://www.invitalia.it/per-le-imprese/incentivi-e-strumenti'

/**
 * Invitalia, incentives for businesses. Built on documented selectors and counts (106 cards on 9 pages); no answer is
 * recorded. Nearly half of the cards are on incentivi.gov.it too, under other titles. A card has no dates: those are on
 * the call's own page.
 */
export const invitalia = htmlList({
  id: 'invitalia',
  name: SOURCE_NAMES.invitalia,
  homepage: LIST,
  level: 'national',
  credit: 'Invitalia',
  schedule: '30 3 * * ? *',
  minimumRows: 40,
  common: { funder: 'Invitalia' },
  paging: {
    parameter: 'page',
    from: 0,
    last: { select: 'body', pattern: /pagina \d{1,4} di (\d{1,4})/i },
  },
  entry: 'article.card--incentivi',
  link: { select: 'h3 a.card-unified__title', attribute: 'href' },
  fields: {
    title: 'h3 a.card-unified__title',
    summary: 'p.fw-normal',
    says: {
      status: {
        spot: '.category-top .category',
        means: { Attivo: {}, Chiuso: { closedBySource: true }, 'In apertura': {} },
      },
    },
  },
  detail: {
    landmark: '.pagetabctabox',
    opens: '.pagetabctabox h3:contains("Data apertura") + p',
    closes: '.pagetabctabox h3:contains("Data chiusura") + p',
  },
})
