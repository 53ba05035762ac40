import type { DraftFields } from '../../domain/opportunity.ts'
import { dayOf, plus } from '../../domain/time.ts'
import { socrata } from '../engines/socrata.ts'
import { SOURCE_NAMES } from '../names.ts'
import { actOf } from '../reading/act-of.ts'
import { type Edge, wallMoment } from '../reading/dates.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, textOf, words } from '../reading/rows.ts'
import { bandiOnline } from './lombardia-page.ts'

const PAGES = 'https://www.bandi.regione.lombardia.it/servizi/servizio/bandi/dettaglio'
const PERSONNEL = /^concorsi pubblici e avvisi sul personale$/i
/** So long after closing a call is still read: a closing brought forward is then told, and not a call gone missing. */
const DAYS_AFTER_CLOSING = 60

const readCall = (row: Record<string, unknown>): RowOutcome => {
  const code = textOf(row.codice_bando).trim()
  if (!/^[A-Za-z0-9_-]{3,40}$/.test(code)) return { refused: 'its codice_bando is no code' }
  const instrument = plainLine(textOf(row.tipo_strumento))
  if (PERSONNEL.test(instrument)) return { passedOver: 'it is about jobs, and is no call' }
  const read = words(textOf(row.titolo_bando), '', '')
  if (read.title === '') return { refused: 'it has no titolo_bando' }
  const flags = [...read.flags]
  const moment = (column: string, edge: Edge, field: string) => {
    const text = textOf(row[column])
    const found = text === '' ? undefined : wallMoment(text, edge)
    if (text !== '' && !found) flags.push(flag(field, 'A date could not be read.', text))
    return found
  }
  const opens = moment('apertura_adesione', 'opens', 'opensAt')
  const closes = moment('chiusura_adesione', 'closes', 'deadlines')
  const office = plainLine(textOf(row.direzione_generale))
  const act = actOf(read.title)
  const draft: DraftFields = {
    ...read,
    sourceId: code,
    level: 'regional',
    funder: plainLine(textOf(row.ente)) || 'Regione Lombardia',
    regions: ['IT-25'],
    themes: office ? [office] : [],
    keywords: instrument ? [instrument] : [],
    ...(act ? { act: { kind: act } } : {}),
    ...(opens ? { opensAt: opens } : {}),
    ...(closes ? { deadlines: [closes], end: 'date' as const } : {}),
    url: `${PAGES}/${code}`,
    flags,
  }
  return { draft: withProse(draft) }
}

/**
 * The Region's register of its calls as open data. Columns and their meaning from documentation only; another data set
 * of the same portal was recorded, whose rows travel in the same way. No closing date may mean a *sportello* or a date not
 * set yet: nothing is concluded from it.
 */
export const lombardia = socrata({
  id: 'lombardia',
  name: SOURCE_NAMES.lombardia,
  homepage: 'https://www.bandi.regione.lombardia.it/servizi/home',
  level: 'regional',
  credit: 'Regione Lombardia, CC0',
  schedule: '45 5 * * ? *',
  minimumRows: 20,
  lists: 'everything',
  portal: 'https://www.dati.lombardia.it',
  dataSet: 'bukx-h2uy',
  key: 'codice_bando',
  columns: ['titolo_bando'],
  titled: 'titolo_bando',
  where: (now) =>
    `chiusura_adesione IS NULL OR chiusura_adesione >= '${dayOf(plus(now, { days: -DAYS_AFTER_CLOSING }))}T00:00:00'`,
  row: readCall,
  completion: bandiOnline,
})
