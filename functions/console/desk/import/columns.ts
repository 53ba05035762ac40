import { NAMES, type Name } from '../../../../shared/domain/announcement-fields.ts'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { folded } from '../../../../shared/members/words.ts'
import { fieldLabel } from '../../pages/desk/field-texts.ts'

/** *drafts*: every field of the form. *calendar*: calls that are planned, as Reg. (UE) 2021/1060, art. 49(2) lists them. */
export const FILE_KINDS = ['drafts', 'calendar'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** What identifies a row, in the words of who sends it. */
export type DraftColumn = 'row' | Name

/** The columns that art. 49(2) asks for, and what calendars have beside them. */
export const CALENDAR_COLUMNS = [
  'row',
  'title',
  'area',
  'objective',
  'applicants',
  'total',
  'opens',
  'closes',
  'programme',
  'url',
] as const
export type CalendarColumn = (typeof CALENDAR_COLUMNS)[number]

/** As a template names them. */
export const CALENDAR_NAMES: Record<ReaderLanguage, Record<CalendarColumn, string>> = {
  it: {
    row: 'codice',
    title: 'titolo',
    area: 'area geografica',
    objective: 'obiettivo',
    applicants: 'richiedenti ammissibili',
    total: 'importo totale del sostegno',
    opens: 'data di inizio',
    closes: 'data di fine',
    programme: 'programma',
    url: 'pagina',
  },
  en: {
    row: 'code',
    title: 'title',
    area: 'geographical area',
    objective: 'objective',
    applicants: 'eligible applicants',
    total: 'total amount of support',
    opens: 'start date',
    closes: 'end date',
    programme: 'programme',
    url: 'page',
  },
}
export const ROW_NAMES: Record<ReaderLanguage, string> = { it: 'codice riga', en: 'row code' }

/** Names that managing authorities give these columns in their own calendars. */
const ALSO: Record<CalendarColumn, readonly string[]> = {
  row: ['id', 'codice invito', 'numero', 'codice riga', 'row code'],
  title: ['denominazione', 'oggetto', 'invito', 'bando', 'call', 'titolo dell invito'],
  area: ['area', 'territorio', 'ambito territoriale'],
  objective: [
    'obiettivo strategico',
    'obiettivo specifico',
    'azione',
    'policy objective',
    'specific objective',
  ],
  applicants: [
    'tipologia di richiedenti ammissibili',
    'tipologia di richiedenti',
    'beneficiari',
    'destinatari',
  ],
  total: ['importo totale', 'importo', 'dotazione', 'dotazione finanziaria', 'risorse', 'budget', 'amount'],
  opens: ['data di apertura', 'apertura', 'inizio', 'opening', 'start', 'data inizio', 'data apertura'],
  closes: [
    'data di chiusura',
    'chiusura',
    'fine',
    'closing',
    'end',
    'data fine',
    'data chiusura',
    'scadenza',
  ],
  programme: ['programma operativo', 'fondo'],
  url: ['link', 'url', 'indirizzo'],
}

/** Headings say what may be left out, in brackets; and so do some people's. */
const plain = (text: string): string => folded(text.replace(/\([^)]*\)/g, ' '))

export const calendarColumnNamed = (heading: string): CalendarColumn | undefined =>
  CALENDAR_COLUMNS.find((column) =>
    [column, CALENDAR_NAMES.it[column], CALENDAR_NAMES.en[column], ...ALSO[column]].some(
      (name) => plain(name) === plain(heading),
    ),
  )

/** What a column of drafts is called: as its field is, with the place of partners, whose fields are called alike. */
export const headingOf = (language: ReaderLanguage, name: Name): string => {
  if (name.endsWith('Turn')) return name
  const [, place] = /^partner(\d)/.exec(name) ?? []
  return place ? `partner ${place}: ${fieldLabel(language, name)}` : fieldLabel(language, name)
}

let known: Map<string, DraftColumn> | undefined
const draftColumns = (): Map<string, DraftColumn> => {
  known ??= new Map([
    ...NAMES.flatMap((name): [string, DraftColumn][] =>
      [name, headingOf('it', name), headingOf('en', name)].map((text) => [plain(text), name]),
    ),
    ...['row', ...Object.values(ROW_NAMES)].map((text): [string, DraftColumn] => [plain(text), 'row']),
  ])
  return known
}

/** A field of the form by its own name, or by its label in either language. */
export const draftColumnNamed = (heading: string): DraftColumn | undefined =>
  draftColumns().get(plain(heading))

/** Fields that a template has: of those of which there are several, the first two. */
export const TEMPLATE_NAMES: readonly Name[] = NAMES.filter(
  (name) => !/[3-8]/.test(name) && !name.endsWith('Turn') && !name.startsWith('indicative'),
)
