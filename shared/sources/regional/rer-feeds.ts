import { ROME } from '../../domain/time.ts'
import { feed } from '../engines/feed.ts'
import { SOURCE_NAMES } from '../names.ts'
import { ITALIAN_NO_CALLS, type NoCalls } from '../reading/no-calls.ts'

/** Plone's names for what stands in a folder beside pages and calls. */
const KINDS: NoCalls = [
  [/^(?:News Item|Event|File|Image|Link|Folder|Collection|Notizia|Evento)$/, 'it is no page of a call'],
]

/**
 * Folder feeds of Regione Emilia-Romagna's sites, which Plone writes as RSS 1.0. This one is documented, and that it
 * held fifteen entries in May 2026; no answer was recorded. Calls that another source lists too have the same address.
 */
export const rerPatrimonioCulturale = feed({
  id: 'rer-patrimonio-culturale',
  name: SOURCE_NAMES['rer-patrimonio-culturale'],
  feed: 'https://patrimonioculturale.regione.emilia-romagna.it/leggi-atti-bandi/avvisi-e-bandi/RSS',
  homepage: 'https://patrimonioculturale.regione.emilia-romagna.it/leggi-atti-bandi/avvisi-e-bandi',
  level: 'regional',
  funder: 'Regione Emilia-Romagna',
  credit: 'Regione Emilia-Romagna',
  zone: ROME,
  schedule: '45 4 * * ? *',
  minimumRows: 5,
  calls: {
    host: 'patrimonioculturale.regione.emilia-romagna.it',
    path: /^\/leggi-atti-bandi\/avvisi-e-bandi\/./,
  },
  noCalls: [...KINDS, ...ITALIAN_NO_CALLS],
  page: { content: ['#content-core', '#page-document', 'main'] },
})
