import { wordpress } from '../engines/wordpress.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'

/**
 * EuroInfoSicilia files under "Bandi e Avvisi" whatever concerns a call: purchases, jobs, rankings and amendments among
 * them. Fifteen recorded posts were read with this. Its terms for applicants are not believed: lighting of streets is
 * filed under enterprises.
 */
export const sicilia = wordpress({
  id: 'sicilia',
  name: SOURCE_NAMES.sicilia,
  homepage: 'https://www.euroinfosicilia.it/bandi/',
  level: 'regional',
  schedule: '10 6 * * ? *',
  minimumRows: 10,
  collection: 'https://www.euroinfosicilia.it/wp-json/wp/v2/posts?categories=321',
  lists: 'latest',
  funder: 'Regione Siciliana',
  regions: ['IT-82'],
  noCalls: [
    [/\bconsultazione (?:di )?operatori economici\b/i, 'it prepares a purchase, and is no call'],
    [
      /\bavviso di gara\b|\bindagine di mercato\b|\bcentrale unica di committenza\b/i,
      'it buys something, and is no call',
    ],
    [
      /\bconferimento di (?:un )?incaric(?:o|hi)\b|\bselezione di (?:un )?espert[oi]\b/i,
      'it is about a job, and is no call',
    ],
    [/\bgraduatori[ae] (?:definitiv|provvisori)/i, 'it tells results, and is no call'],
    [
      /\b(?:modific|rettific)[ae] (?:(?:dell['’]|all['’])?(?:appendice|allegat[oi])|all\.)/i,
      'it amends a call that has a post of its own',
    ],
    ...ITALIAN_NO_CALLS,
  ],
  noCallClasses: { 'category-graduatorie': 'it tells results, and is no call' },
  closedClass: 'category-bandi-e-avvisi-chiusi',
  themePrefix: 'argomenti-',
})
