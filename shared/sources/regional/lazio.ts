import { wordpress } from '../engines/wordpress.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'

/**
 * Calls of Regione Lazio as its agency Lazio Innova publishes them. Fifteen recorded posts, trimmed by their recorder,
 * were read with this; `date_gmt` and what follows the first page against WordPress's documentation only.
 */
export const lazio = wordpress({
  id: 'lazio',
  name: SOURCE_NAMES.lazio,
  homepage: 'https://www.lazioinnova.it/bandi/',
  level: 'regional',
  schedule: '5 6 * * ? *',
  minimumRows: 10,
  collection: 'https://www.lazioinnova.it/wp-json/wp/v2/bandi',
  lists: 'everything',
  funder: 'Regione Lazio',
  regions: ['IT-62'],
  noCalls: ITALIAN_NO_CALLS,
  themePrefix: 'tematiche-',
  applicants: {
    prefix: 'destinatari-',
    means: {
      imprese: { kinds: ['company'] },
      'micro-imprese': { kinds: ['company'], sizes: ['micro'] },
      'piccole-imprese': { kinds: ['company'], sizes: ['small'] },
      'medie-imprese': { kinds: ['company'], sizes: ['medium'] },
      'grandi-imprese': { kinds: ['company'], sizes: ['large'] },
      'startup-e-spinoff': { kinds: ['startup'] },
      'liberi-professionisti': { kinds: ['professional'] },
      'pubblica-amministrazione': { kinds: ['public-body'] },
      'no-profit': { kinds: ['third-sector'] },
      'persone-fisiche': { kinds: ['individual'] },
      donne: { unlike: {} },
      giovani: { unlike: {} },
      'imprese-costituende': { unlike: {} },
      'altri-enti': { unlike: {} },
    },
  },
  aidForms: {
    prefix: 'tipologie-agevolazioni-',
    means: {
      'a-fondo-perduto': ['grant'],
      servizi: ['service'],
      'premi-in-denaro-e-servizi': ['prize', 'service'],
      'venture-capital': ['equity'],
    },
  },
})
