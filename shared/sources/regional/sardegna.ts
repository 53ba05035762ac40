import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'
import { zonedMoment } from '../reading/dates.ts'

/**
 * Sardegna Impresa, the Region's portal for businesses. Deadlines are true UTC instants, and agree with the wall clock
 * written beside them in all ten recorded rows. Checked against that page, whose recorder kept only `main`. It had no
 * second one: the next link is Drupal's usual (unverified), and the total the page states must be reached.
 */
export const sardegna = htmlList({
  id: 'sardegna',
  name: SOURCE_NAMES.sardegna,
  homepage: 'https://www.sardegnaimpresa.eu/it/agevolazioni',
  level: 'regional',
  schedule: '15 3 * * ? *',
  minimumRows: 2,
  common: { regions: ['IT-88'] },
  landmark: '#views-exposed-form-bandi-agevolazioni-bandi',
  total: {
    select: 'header:has(+ #views-exposed-form-bandi-agevolazioni-bandi)',
    pattern: /presenti (\d+) bandi/,
  },
  paging: { next: 'main a[rel="next"]' },
  entry: 'article.node--type-bando',
  link: { select: '.node__title a', attribute: 'href' },
  fields: {
    title: '.node__title',
    summary: '.field--name-field-oggetto-bando .field--item',
    text: { select: '.field--name-field-termini .field--item', rare: true },
    note: { select: '.field--name-field-termini .field--item', rare: true },
    themes: { select: '.field--name-field-macrosettore .field--item', rare: true },
    closes: {
      select: '.field--name-field-data-scadenza-agevolazione time',
      attribute: 'datetime',
      read: zonedMoment,
    },
  },
})
