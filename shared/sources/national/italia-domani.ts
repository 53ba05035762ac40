import type { DraftFields, Moment } from '../../domain/opportunity.ts'
import { ROME } from '../../domain/time.ts'
import { type CsvCall, csv } from '../engines/csv.ts'
import { SOURCE_NAMES } from '../names.ts'
import { actOf } from '../reading/act-of.ts'
import { type Edge, momentOf, readDay } from '../reading/dates.ts'
import { readDecimal } from '../reading/money.ts'
import type { NoCalls } from '../reading/no-calls.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, webAddress, words } from '../reading/rows.ts'
import { totalAmount } from '../reading/total-amount.ts'
import type { Source } from '../source.ts'

const CATALOGUE = 'https://www.italiadomani.gov.it/content/sogei-ng/it/it/catalogo-open-data.html'

const COLUMNS = [
  'Numero seriale',
  'Titolo Bando o Avviso',
  'Codice Univoco Submisura',
  'Descrizione Submisura',
  'CIG',
  'Soggetto emanante',
  'Importo previsto PNRR',
  'Data apertura bando',
  'Data chiusura effettiva bando',
  'Fino ad esaurimento risorse',
  'Stato del Bando',
  'Link al bando',
  "Destinatari del Bando o dell'Avviso",
] as const

/** The register holds purchases and jobs beside calls. */
const NO_CALLS: NoCalls = [
  [
    /\bper la ricerca di\b|\breclutamento\b|\bconcors[oi] (?:pubblic[oi]|ripam)\b|\bselezione di [\d.]{1,7} operatori volontari\b/i,
    'it is about jobs, and is no call',
  ],
  [
    /^(?:gara|procedur[ae] (?:di )?(?:gara|apert|negoziat)|accordo quadro|bando di gara|indagine di mercato)/i,
    'it buys something, and is no call',
  ],
]
const NO_MORE = /^(?:chiuso|aggiudicato|gara deserta|annullato|revocato)/i

/** The first address in a cell that may hold several, some without their scheme. */
const addressIn = (cell: string): string | undefined => {
  const [first = ''] = cell.split(/[\s;]+/).filter((word) => /^(?:https?:\/\/|www\.)/i.test(word))
  return webAddress(first.replace(/^www\./i, 'https://www.'))
}

const readCall = (call: CsvCall<(typeof COLUMNS)[number]>): RowOutcome => {
  const sourceId = call['Numero seriale']
  if (!/^\d{1,8}$/.test(sourceId))
    return { refused: 'it has no "Numero seriale", which alone tells rows apart' }
  const read = words(call['Titolo Bando o Avviso'], '', '')
  if (read.title === '') return { refused: 'it has no title' }
  if (call.CIG !== '') return { passedOver: 'it buys something: it carries a CIG' }
  const reason = NO_CALLS.find(([pattern]) => pattern.test(read.title))?.[1]
  if (reason) return { passedOver: reason }
  const flags = [...read.flags]
  const moment = (cell: string, edge: Edge, field: string): Moment | undefined => {
    const day = readDay(cell)
    if (cell !== '' && !day) flags.push(flag(field, 'A date could not be read.', cell))
    return day === undefined ? undefined : momentOf(day, undefined, edge, ROME, cell)
  }
  const opens = moment(call['Data apertura bando'], 'opens', 'opensAt')
  const closes = moment(call['Data chiusura effettiva bando'], 'closes', 'deadlines')
  const untilSpent = /^s[iì]$/i.test(call['Fino ad esaurimento risorse'])
  const budget = totalAmount(call['Importo previsto PNRR'], readDecimal)
  const applicants = plainLine(call["Destinatari del Bando o dell'Avviso"])
  const url = addressIn(call['Link al bando'])
  if (!url) flags.push(flag('url', 'It names no page of its own.', call['Link al bando']))
  const act = actOf(read.title)
  const draft: DraftFields = {
    ...read,
    sourceId,
    level: 'national',
    programme: 'PNRR',
    call: { id: call['Codice Univoco Submisura'], title: plainLine(call['Descrizione Submisura']) },
    funder: plainLine(call['Soggetto emanante']),
    ...(act ? { act: { kind: act } } : {}),
    ...(applicants ? { applicants: { kinds: [], sizes: [], words: [applicants] } } : {}),
    ...(opens ? { opensAt: opens } : {}),
    ...(closes ? { deadlines: [closes] } : {}),
    ...(closes ? { end: untilSpent ? ('date-or-funds' as const) : ('date' as const) } : {}),
    ...(!closes && untilSpent ? { end: 'funds' as const } : {}),
    ...(NO_MORE.test(call['Stato del Bando']) ? { closedBySource: true } : {}),
    ...(budget.amounts ? { amounts: budget.amounts } : {}),
    url: url ?? CATALOGUE,
    flags: [...flags, ...budget.flags],
  }
  return { draft: withProse(draft) }
}

/**
 * Calls of the national recovery plan, from the open-data catalogue of Italia Domani. One recorded file was read with
 * this, of 2023. The file's address is not verified, and the site turns machines away: an uploaded file is read alike.
 */
export const italiaDomani = csv({
  id: 'italia-domani',
  name: SOURCE_NAMES['italia-domani'],
  homepage: CATALOGUE,
  level: 'national',
  credit: 'Italia Domani',
  schedule: '15 6 ? * MON *',
  minimumRows: 100,
  lists: 'everything',
  url: 'https://www.italiadomani.gov.it/content/dam/sogei-ng/opendata/PNRR_Bandi_e_Avvisi.csv',
  columns: COLUMNS,
  titled: 'Titolo Bando o Avviso',
  key: (call) => call['Numero seriale'],
  row: readCall,
})

/** The same file, uploaded by hand: what an older one lacks is not gone. */
export const italiaDomaniFile: Source = { ...italiaDomani, lists: 'latest', minimumRows: 1 }
