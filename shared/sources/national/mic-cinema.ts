import { wordpress } from '../engines/wordpress.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'

/**
 * Notices of the Ministry of Culture's directorate for cinema and audiovisual. Read against WordPress's documentation
 * only: no answer of this site was at hand, and which titles name calls is our judgement.
 */
export const micCinema = wordpress({
  id: 'mic-cinema',
  name: SOURCE_NAMES['mic-cinema'],
  homepage: 'https://cinema.cultura.gov.it/avvisi/',
  level: 'national',
  schedule: '20 6 * * ? *',
  minimumRows: 5,
  collection: 'https://cinema.cultura.gov.it/wp-json/wp/v2/posts?categories=4',
  lists: 'latest',
  funder: 'Ministero della Cultura, Direzione generale Cinema e audiovisivo',
  noCalls: [
    [
      /\b(?:decret[oi] di (?:assegnazione|riparto|liquidazione)|espert[oi] valutator)/i,
      'it carries out a call, and is none',
    ],
    [/\b(?:faq|manutenzione|chiusura uffici|assistenza|sospensione del servizio)\b/i, 'it is a service note'],
    ...ITALIAN_NO_CALLS,
  ],
  callTitles:
    /\b(?:band[oi]|avvis[oi]|session[ei]|apertura|riapertura|contribut[oi]|domand[ae]|richiest[ae]|tax credit|credito d['’]imposta|proroga|fondo|premi[oi]?|selezione)\b/i,
})
