import { createHash } from 'node:crypto'
import type { DraftFields } from '../../domain/opportunity.ts'
import { ROME } from '../../domain/time.ts'
import { SOURCE_NAMES } from '../names.ts'
import { applicantsFrom, type Meaning } from '../reading/applicant-words.ts'
import { type Edge, wallMoment } from '../reading/dates.ts'
import { readList } from '../reading/json-list.ts'
import { readDecimal } from '../reading/money.ts'
import { plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, readRows, textOf, words } from '../reading/rows.ts'
import { totalAmount } from '../reading/total-amount.ts'
import type { Page, Source } from '../source.ts'

const HOMEPAGE = 'https://padigitale2026.gov.it/misure/'
const FUNDER = 'Dipartimento per la trasformazione digitale'

/** What both known schemas call the same thing: that of the daily file, and a second one with ids. */
const NAMES = {
  title: ['titolo', 'name'],
  measure: ['misura', 'measure'],
  opens: ['data_inizio_bando', 'startDate'],
  closes: ['data_fine_bando', 'endDate'],
  state: ['stato', 'status'],
  budget: ['totale_importo_stanziato', 'fondiDisponibili'],
  funder: ['entePromotore'],
  applicants: ['soggetti_destinatari', 'beneficiari'],
} as const

const PUBLIC: Meaning = { kinds: ['public-body'] }
const APPLICANTS: Record<string, Meaning> = {
  Comuni: PUBLIC,
  Province: PUBLIC,
  'Citta Metropolitane': PUBLIC,
  'Enti Regionali': PUBLIC,
  'PA Centrali': PUBLIC,
  ASL: PUBLIC,
  AOO: PUBLIC,
  'Aziende Ospedaliere': PUBLIC,
  'Agenzie Regionali Sanitarie': PUBLIC,
  'Istituti Zooprofilattici Sperimentali': PUBLIC,
  Università: { kinds: ['university'] },
  'Istituti di ricerca e AFAM': { kinds: ['research', 'university'] },
  Scuole: {},
  'Altri enti': { unlike: {} },
}

const valueIn = (row: Record<string, unknown>, name: keyof typeof NAMES): unknown =>
  NAMES[name].map((key) => row[key]).find((value) => value !== undefined && value !== null)

const fieldOf = (row: Record<string, unknown>, name: keyof typeof NAMES): string =>
  plainLine(textOf(valueIn(row, name)))

/** A list, or one text parted by semicolons. */
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(textOf) : textOf(value).split(';')).map(plainLine).filter((one) => one)

/**
 * No row has an id of its own: a call is known by its title and the number of its measure, which both schemas state.
 * Case, accents, signs and spaces do not count.
 */
const keyOf = (row: Record<string, unknown>): string => {
  const title = fieldOf(row, 'title')
  if (title === '') return ''
  const measure = /^\d(?:\.\d){0,3}/.exec(fieldOf(row, 'measure')) ?? /^\d(?:\.\d){0,3}/.exec(title)
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  return createHash('sha256')
    .update(`${measure?.[0] ?? ''} ${plain}`)
    .digest('hex')
    .slice(0, 24)
}

const readCall = (row: Record<string, unknown>): RowOutcome => {
  const measure = fieldOf(row, 'measure')
  const read = words(textOf(valueIn(row, 'title')), measure, '')
  if (read.title === '') return { refused: 'it has no title' }
  const flags = [...read.flags]
  const moment = (name: 'opens' | 'closes', edge: Edge, field: string) => {
    const text = fieldOf(row, name)
    const found = text === '' ? undefined : wallMoment(text, edge)
    if (text !== '' && !found) flags.push(flag(field, 'A date could not be read.', text))
    return found
  }
  const opens = moment('opens', 'opens', 'opensAt')
  const closes = moment('closes', 'closes', 'deadlines')
  const budget = totalAmount(fieldOf(row, 'budget'), readDecimal)
  const who = applicantsFrom(APPLICANTS, listOf(valueIn(row, 'applicants')))
  const draft: DraftFields = {
    ...read,
    sourceId: keyOf(row),
    level: 'national',
    programme: 'PNRR',
    ...(measure ? { call: { title: measure } } : {}),
    funder: fieldOf(row, 'funder') || FUNDER,
    act: { kind: 'avviso' },
    ...(who.applicants ? { applicants: who.applicants } : {}),
    ...(opens ? { opensAt: opens } : {}),
    ...(closes ? { deadlines: [closes], end: 'date' as const } : {}),
    ...(/^(?:terminat|chius|conclus|closed)/i.test(fieldOf(row, 'state')) ? { closedBySource: true } : {}),
    ...(budget.amounts ? { amounts: budget.amounts } : {}),
    url: HOMEPAGE,
    flags: [...flags, ...budget.flags, ...who.flags],
  }
  return { draft: withProse(draft) }
}

const keysIn = (page: Page): readonly string[] =>
  /"titolo"/.test(page.body.slice(0, 5000)) ? ['titolo', 'data_fine_bando'] : ['name', 'endDate']

/**
 * Notices to public bodies under PA digitale 2026, from its open data on GitHub. The daily file was read with this; the
 * second schema is known from documentation. The file loses rows and finds them again (77 left and 124 came in the
 * history of 60 calls), so what it lacks is not gone.
 */
export const padigitale: Source = {
  id: 'padigitale',
  name: SOURCE_NAMES.padigitale,
  homepage: HOMEPAGE,
  level: 'national',
  credit: 'Dipartimento per la trasformazione digitale, PA digitale 2026',
  zone: ROME,
  schedule: '25 6 * * ? *',
  lists: 'latest',
  minimumRows: 20,
  maximumPages: 1,
  first: () => ({
    url: 'https://raw.githubusercontent.com/teamdigitale/padigitale2026-opendata/main/data/avvisi.json',
  }),
  read: (page) =>
    readRows(readList('padigitale', page, keysIn(page)), readCall, (row) => fieldOf(row, 'title'), keyOf),
}
