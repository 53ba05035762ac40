import { ROME } from '../../domain/time.ts'
import { feed } from '../engines/feed.ts'
import { SOURCE_NAMES } from '../names.ts'
import { MIMIT_PAGE } from './mimit-incentivi.ts'

/** Acts that change or end a measure whose applications are already open, or tell of those that applied. */
const LATER =
  /prorog|differi|slittament|posticip|chiusur|esauriment|sospension|revoc|erogazion|rendicontaz|rettific|modific|integrazion|chiariment|\bfaq\b|graduatori|\besit[oi]\b|elench?[oi] (?:de|provvisor|definitiv)|concession[ei] de/i

/**
 * Updates of the ministry's incentives: decrees, extensions, closures, openings. An update is no new call, and told as
 * one it would be a false alarm. So an entry is read only when its title says that applications open, which is what
 * a member waits for and what is often told nowhere earlier; every other update is passed over with its reason. An
 * extension is told by the measure's own source, as a moved deadline. The price: an opening and the measure's own
 * sheet have other titles and addresses, and may stand beside each other. Address documented; no answer was recorded.
 */
export const mimitAggiornamenti = feed({
  id: 'mimit-aggiornamenti',
  name: SOURCE_NAMES['mimit-aggiornamenti'],
  feed: 'https://www.mimit.gov.it/it/incentivi-aggiornamenti?format=feed&type=rss',
  homepage: 'https://www.mimit.gov.it/it/incentivi-aggiornamenti',
  level: 'national',
  funder: 'Ministero delle Imprese e del Made in Italy',
  zone: ROME,
  schedule: '35 4 * * ? *',
  minimumRows: 5,
  calls: {
    host: 'www.mimit.gov.it',
    path: /^\/it\/./,
    titles:
      /\b(?:ri)?apertura\b|\b(?:ri)?(?:apre|aprono)\b|\bal via\b|\btermini (?:di|per la) presentazione\b|\bmodalità e termini\b|\btermini e (?:le )?modalità\b|\bpresentazione delle (?:domande|istanze)\b|\bbando\b|\bavviso pubblico\b/i,
  },
  noCalls: [[LATER, 'it changes or ends a measure, or tells results: an update, and no new call']],
  page: MIMIT_PAGE,
})
