import { htmlList } from '../engines/html-list.ts'
import { SOURCE_NAMES } from '../names.ts'

const LIST = 'https://bandi.regione.piemonte.it/contributi-finanziamenti?field_stato_target_id=19'

/**
 * Regione Piemonte, calls whose state is "Aperto" (19). The list was checked against a recorded first page, which says
 * nothing of dates. Of a call's own page nothing is recorded: its heading and its text are looked for where the site's
 * theme puts them on the list, and dates only in sentences about applying.
 */
export const piemonte = htmlList({
  id: 'piemonte',
  name: SOURCE_NAMES.piemonte,
  homepage: 'https://bandi.regione.piemonte.it/contributi-finanziamenti',
  list: LIST,
  level: 'regional',
  schedule: '5 3 * * ? *',
  minimumRows: 10,
  common: { funder: 'Regione Piemonte', regions: ['IT-21'] },
  landmark: '.view-id-ricerca .header-pagination-dx',
  paging: { parameter: 'page', from: 0, last: { select: '.header-pagination-dx' } },
  total: { select: '.header-pagination-sx' },
  entry: 'article.node--type-contributi-finanziamenti',
  link: { attribute: 'about' },
  fields: {
    title: '.field--name-field-display-title h2',
    themes: '.field--name-field-temi .field__item',
    says: {
      status: {
        spot: 'dl[class*="stato-"] dd.field__item',
        means: {
          Aperto: {},
          'Pre-informazione': {},
          Scaduto: { closedBySource: true },
          Esito: { closedBySource: true },
          Annullato: { closedBySource: true },
          Sospeso: { closedBySource: true, suspended: true },
        },
      },
      act: {
        spot: '.field--name-field-procedura .field__item',
        means: {
          Avviso: { act: { kind: 'avviso' } },
          Bando: { act: { kind: 'bando' } },
          'Bando a sportello': { act: { kind: 'bando' }, procedure: 'sportello' },
        },
      },
    },
  },
  detail: { landmark: 'main h1', text: 'main article' },
})
