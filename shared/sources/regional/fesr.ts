import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const LIST = 'https://fesr.regione.emilia-romagna.it/opportunita/opportunita-di-finanziamento'

/**
 * Opportunities of the regional FESR programme. The list's links say "Vai al bando": the title is the heading of the
 * call's own page. Only the form of the addresses is documented (a year, then the call); no answer is recorded, so what
 * `main` holds is taken for the text, and no date is read but from it.
 */
export const fesr = htmlList({
  id: 'fesr',
  name: SOURCE_NAMES.fesr,
  homepage: LIST,
  level: 'regional',
  credit: 'Regione Emilia-Romagna',
  schedule: '35 3 * * ? *',
  minimumRows: 1,
  common: { funder: 'Regione Emilia-Romagna', programme: 'PR FESR Emilia-Romagna 2021-2027' },
  entry: 'a[href*="/opportunita/opportunita-di-finanziamento/20"]',
  link: { attribute: 'href' },
  fields: {},
  detail: { title: 'h1', summary: '.documentDescription', text: 'main', documents: 'main a[href$=".pdf"]' },
})
