import { createHash } from 'node:crypto'
import { type Instant, zoned } from '../../../shared/domain/time.ts'
import { dayFrom, oneLine, type Row, worded } from './row.ts'

const REGIONS = [
  'Abruzzo',
  'Basilicata',
  'Calabria',
  'Campania',
  'Emilia-Romagna',
  'Friuli-Venezia Giulia',
  'Lazio',
  'Liguria',
  'Lombardia',
  'Marche',
  'Molise',
  'Piemonte',
  'Puglia',
  'Sardegna',
  'Sicilia',
  'Toscana',
  'Trentino-Alto Adige/Südtirol',
  'Umbria',
  "Valle d'Aosta/Vallée d'Aoste",
  'Veneto',
] as const

const SIZES = { m: 'Microimpresa', p: 'Piccola Impresa', M: 'Media Impresa', G: 'Grande Impresa' } as const
const ANY_SECTOR = 'Tutti i settori economici ammissibili a ricevere aiuti'

type Purpose =
  | 'Sostegno investimenti'
  | 'Innovazione e ricerca'
  | "Start up/Sviluppo d'impresa"
  | 'Digitalizzazione'
  | 'Sostegno liquidità'
  | 'Transizione ecologica'
  | 'Internazionalizzazione'
  | 'Inclusione sociale'
  | 'Imprenditoria giovanile'
  | 'Imprenditoria femminile'
type Applicants =
  | 'Impresa'
  | 'Impresa - SU/PMI innovativa'
  | 'Impresa - prevalenza femminile'
  | 'Impresa - prevalenza giovanile'
  | 'Impresa da costituire - Femminile'
  | 'Professionista'
  | 'Consorzio'
  | "Rete d'impresa"
  | 'Cooperative/Associazioni Non Profit'
  | 'Ente Pubblico'
  | 'Università/Ente di Ricerca'
type Form =
  | 'Contributo/Fondo perduto'
  | 'Prestito/Anticipo rimborsabile'
  | 'Capitale di rischio'
  | 'Interventi a garanzia'
  | 'Agevolazione fiscale'
  | 'Riduzione dei contributi di previdenza sociale'

export type IncentiveFields = {
  key: string
  title: string
  /** The three parts into which the site's descriptions fall. */
  what: string
  whom: string
  gives: string
  purposes: Purpose[]
  forms: Form[]
  /** Days from the Monday, or a day of its year such as `12-31`. The site keeps no hours: at best its note does. */
  opens?: number
  closes?: number | `${number}-${number}`
  note?: string
  /** Letters of SIZES, e.g. `mpM` for SMEs. */
  sizes: string
  /** Kinds of applicant; companies when left out. */
  who?: Applicants[]
  /** Whole euro; absent bounds are not stated. */
  spend?: [least: number | undefined, most: number | undefined]
  aid?: [least: number | undefined, most: number | undefined]
  sectors?: string[]
  ateco?: string
  /** Absent: all of Italy. */
  regions?: (typeof REGIONS)[number][]
  funder: string
  /** As the site writes it, free text at times. */
  budget?: string
  /** Written over the rendered fields: for answers that readers must survive. */
  odd?: Record<string, unknown>
}
export type IncentiveRow = Row<IncentiveFields>

const FICTION = 'Misura di fantasia, scritta per la dimostrazione di Segnavia.'

/** A list has its values under `zm_`; `zs_` repeats only the first. */
const list = (name: string, values: readonly string[]): Record<string, unknown> => ({
  [`zm_field_${name}_value`]: values,
  ...(values[0] === undefined ? {} : { [`zs_field_${name}_value`]: values[0] }),
})
const stated = (name: string, value: string | number | undefined): Record<string, unknown> =>
  value === undefined ? {} : { [`zs_field_${name}`]: String(value) }
const day = (monday: Instant, when: IncentiveFields['closes']): string | undefined => {
  if (when === undefined) return undefined
  const date = typeof when === 'number' ? dayFrom(monday, when) : `${zoned(monday).year}-${when}`
  return `${date}T00:00:00`
}

/** One document as the site's Solr core answers it, without the many fields that only draw its pages. */
export const solrDocument = (row: IncentiveFields, monday: Instant): Record<string, unknown> => {
  const number = 900_000 + (createHash('sha256').update(row.key).digest().readUInt32BE() % 90_000)
  const text = `Cos'è ${row.what} A chi si rivolge ${row.whom} Cosa prevede ${row.gives} ${FICTION}`
  return {
    id: `t9gcjo-incentivi-entity:node/${number}:it`,
    index_id: 'incentivi',
    ss_search_api_language: 'it',
    zs_nid: String(number),
    zs_title: worded(oneLine(row.title), monday),
    zs_body: worded(oneLine(text), monday),
    zs_url: `/it/catalogo/demo-${row.key}`,
    ds_last_update: `${dayFrom(monday, Math.min(row.opens ?? -30, -10) - 3)}T08:15:00Z`,
    ...stated('open_date', day(monday, row.opens)),
    ...stated('close_date', day(monday, row.closes)),
    ...stated('close_date_descriptor', row.note && worded(row.note, monday)),
    ...list('scopes', row.purposes),
    ...list(
      'dimensions',
      [...row.sizes].map((letter) => SIZES[letter as keyof typeof SIZES]),
    ),
    ...list('subject_type', row.who ?? ['Impresa']),
    ...list('support_form', row.forms),
    ...list('activity_sector', row.sectors ?? [ANY_SECTOR]),
    ...list('regions', row.regions ?? REGIONS),
    zs_field_ateco: row.ateco ?? ANY_SECTOR,
    ...stated('cost_min', row.spend?.[0]),
    ...stated('cost_max', row.spend?.[1]),
    ...stated('support_grant_type_min', row.aid?.[0]),
    ...stated('support_grant_type_max', row.aid?.[1]),
    ...stated('budget_allocation', row.budget),
    zs_field_subject_grant: row.funder,
    zs_field_link: `https://www.incentivi.gov.it/it/catalogo/demo-${row.key}`,
    ...row.odd,
  }
}
