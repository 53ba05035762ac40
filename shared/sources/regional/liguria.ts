import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const LIST = 'https://www.regione.liguria.it/homepage-bandi-e-avvisi.html'

/**
 * Regione Liguria. A GET shows the first page alone, the ten calls that began last (17 on the recorded day): each
 * further one is a POST that needs the cookie and the hidden token of this page, which we do not send. So nothing
 * follows from a call's absence. The heading over a group ("contenuti chiusi") stood over open calls and is not read.
 * Checked against that page; of a call's own page nothing is recorded.
 */
export const liguria = htmlList({
  id: 'liguria',
  name: SOURCE_NAMES.liguria,
  homepage: LIST,
  level: 'regional',
  lists: 'latest',
  schedule: '10 3 * * ? *',
  minimumRows: 1,
  common: { funder: 'Regione Liguria', regions: ['IT-42'] },
  landmark: '#pcCompetitionFormPagination',
  total: { select: '.spanTotResults' },
  entry: '.pc_latest_item',
  link: { select: 'a.bando_link', attribute: 'href' },
  idIn: /\/publiccompetition\/(\d+):/,
  fields: {
    title: 'a.bando_link',
    summary: { select: '.pc_latest_item_bando_titolo:not(:has(a))', rare: true },
    published: { select: '.pc_latest_item_apertura', attribute: 'title' },
    opens: { select: '.pc_latest_item_apertura_bando', attribute: 'title' },
    closes: { select: '.pc_latest_item_chiusura', attribute: 'title' },
    applicants: { select: '.pc_latest_item_beneficiari', rare: true },
    text: { select: '.pc_note', rare: true },
    note: { select: '.pc_note', rare: true },
    says: {
      act: {
        spot: '.pc_latest_item_fondo_link',
        means: { CONTRIBUTI: {}, AVVISI: { act: { kind: 'avviso' } } },
      },
    },
  },
})
