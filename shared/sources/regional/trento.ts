import { load } from 'cheerio/slim'
import type { DraftFields, Moment } from '../../domain/opportunity.ts'
import { ROME } from '../../domain/time.ts'
import { ckan } from '../engines/ckan.ts'
import type { CsvCall } from '../engines/csv.ts'
import { SOURCE_NAMES } from '../names.ts'
import { type Edge, MONTH_WORDS, momentOf, readDay } from '../reading/dates.ts'
import { readEuro } from '../reading/money.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, webAddress, words } from '../reading/rows.ts'
import { totalAmount } from '../reading/total-amount.ts'

const DATA_SET = 'calendario-degli-avvisi-e-degli-inviti-a-partecipare-bandi-feasr'
const HOMEPAGE = `https://dati.trentino.it/dataset/${DATA_SET}`

const COLUMNS = [
  'STATO',
  'INTERVENTO',
  'DATA APERTURA',
  'DATA CHIUSURA',
  'IMPORTO (Euro)',
  'BENEFICIARI',
  'INFORMAZIONI',
] as const
type Call = CsvCall<(typeof COLUMNS)[number]>

/** `1/10/2025`, `09/2/2026`, `02/12/25`: days are padded or not, and years of this calendar may be of two digits. */
const dayIn = (cell: string) => readDay(cell.replace(/^(\d{1,2}\/\d{1,2}\/)(\d\d)$/, '$120$2'))

/** The year and month in which a call opens, of a day or of `aprile 2025`; '' where neither is named. */
const monthIn = (cell: string): string => {
  const [, word = '', year = ''] = /^([a-z]{5,9}) (\d{4})$/i.exec(cell) ?? []
  const day = MONTH_WORDS.includes(word.toLowerCase()) ? readDay(`1 ${word} ${year}`) : dayIn(cell)
  return day?.slice(0, 7) ?? ''
}

/** No row has an id: the same measure is opened again every year, so it is known by itself and the month of its opening. */
const keyOf = (call: Call): string => {
  const measure = plainLine(call.INTERVENTO).toLowerCase()
  const slug = measure
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return measure && `${slug.slice(0, 100)}.${monthIn(call['DATA APERTURA']) || 'undated'}`
}

const readCall = (call: Call): RowOutcome => {
  const read = words(call.INTERVENTO, '', '')
  if (read.title === '') return { refused: 'it names no INTERVENTO' }
  const flags = [...read.flags]
  const moment = (cell: string, edge: Edge, field: string): Moment | undefined => {
    const day = dayIn(cell)
    if (cell !== '' && !day) flags.push(flag(field, 'A date could not be read.', cell))
    return day === undefined ? undefined : momentOf(day, undefined, edge, ROME, cell)
  }
  const opens = moment(call['DATA APERTURA'], 'opens', 'opensAt')
  const closes = moment(call['DATA CHIUSURA'], 'closes', 'deadlines')
  const budget = totalAmount(call['IMPORTO (Euro)'], (text) => readEuro(`${text.trim()} euro`))
  const applicants = plainLine(call.BENEFICIARI)
  const address = load(call.INFORMAZIONI.slice(0, 5000), {}, false)('a[href]').first().attr('href')
  const url = webAddress(address ?? call.INFORMAZIONI)
  if (!url) flags.push(flag('url', 'It names no page of its own.', call.INFORMAZIONI))
  const draft: DraftFields = {
    ...read,
    sourceId: keyOf(call),
    level: 'regional',
    programme: 'FEASR',
    funder: 'Provincia autonoma di Trento',
    regions: ['IT-32'],
    ...(applicants ? { applicants: { kinds: [], sizes: [], words: [applicants] } } : {}),
    ...(opens ? { opensAt: opens } : {}),
    ...(closes ? { deadlines: [closes], end: 'date' as const } : {}),
    // "In attuazione e graduatoria": the money is being given out, and applications are over.
    ...(/^(?:scadut|chius|in attuazione)/i.test(call.STATO) ? { closedBySource: true } : {}),
    ...(budget.amounts ? { amounts: budget.amounts } : {}),
    url: url ?? HOMEPAGE,
    flags: [...flags, ...budget.flags],
  }
  return { draft: withProse(draft) }
}

/**
 * The Province's calendar of calls for rural development. Its 41 recorded rows were read with this; the file they came
 * from, its separators and the catalogue's answer are known from documentation.
 */
export const trento = ckan({
  id: 'trento',
  name: SOURCE_NAMES.trento,
  homepage: HOMEPAGE,
  level: 'regional',
  credit: 'Provincia autonoma di Trento',
  schedule: '30 6 ? * TUE,FRI *',
  minimumRows: 10,
  lists: 'everything',
  catalogue: 'https://dati.trentino.it',
  dataSet: DATA_SET,
  hosts: 'trentino.it',
  columns: COLUMNS,
  titled: 'INTERVENTO',
  key: keyOf,
  row: readCall,
})
