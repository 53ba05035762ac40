import { createHash } from 'node:crypto'
import { type Instant, inZone } from '../../../shared/domain/time.ts'
import { dayFrom, instantOf, oneLine, paragraphs, type Row, type When, worded } from './row.ts'

/** Sites of the Region that publish calls, by the address under which their search answers. */
export const SITES = {
  regione: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi',
  imprese: 'https://imprese.regione.emilia-romagna.it',
  territori: 'https://politicheterritoriali.regione.emilia-romagna.it',
} as const

type Applicants =
  | 'Cittadini'
  | 'Confidi'
  | 'Cooperative'
  | 'Enti del Terzo settore'
  | 'Enti e laboratori di ricerca'
  | 'Enti pubblici'
  | 'Grandi imprese'
  | 'Liberi professionisti'
  | 'Micro imprese'
  | 'Partenariato pubblico/privato'
  | 'PMI'
  | 'Scuole, università, enti di formazione'
  | 'Soggetti accreditati'
type Subject =
  | 'Agricoltura e sviluppo delle aree rurali'
  | 'Ambiente'
  | 'Cultura'
  | 'Diritti e sociale'
  | 'Edilizia e rigenerazione urbana'
  | 'Energia'
  | 'Estero'
  | 'Imprese e commercio'
  | 'Innovazione e ICT'
  | 'Istruzione e formazione'
  | 'Lavoro'
  | 'Mobilità e trasporti'
  | 'Ricerca'
  | 'Sport'

export type RegionalFields = {
  site: keyof typeof SITES
  key: string
  title: string
  summary: string
  text: string
  who: Applicants[]
  subjects: Subject[]
  kind?: 'Accreditamenti, albi, elenchi' | 'Manifestazioni di interesse'
  opens?: When
  deadline?: When
  /** The day on which the Region's own procedure ends: not a deadline. */
  procedureEnds?: number
  /** Written over the rendered fields: for answers that readers must survive. */
  odd?: Record<string, unknown>
}
export type RegionalRow = Row<RegionalFields>

const FICTION = 'Avviso di fantasia, scritto per la dimostrazione di Segnavia.'

/** An opening is a naive wall clock, a deadline true UTC written `+00:00`. */
const opening = (monday: Instant, [days, hour]: When): string =>
  `${dayFrom(monday, days)}T${hour ?? '00:00'}:00`
const deadline = (monday: Instant, when: When): string => instantOf(monday, when).replace('Z', '+00:00')

const state = (row: RegionalFields, monday: Instant, now: Instant): [code: string, label: string] => {
  if (row.deadline && instantOf(monday, row.deadline) < now) return ['inProgress', 'In corso']
  if (row.opens && inZone(opening(monday, row.opens)) > now) return ['scheduled', 'In apertura']
  return ['open', 'Aperto']
}

/** One call as `fullobjects` writes it. */
export const ploneObject = (row: RegionalFields, monday: Instant, now: Instant): Record<string, unknown> => ({
  '@id': `${SITES[row.site]}/bandi/demo-${row.key}`,
  '@type': 'Bando',
  UID: createHash('md5').update(`demo-${row.key}`).digest('hex'),
  title: worded(oneLine(row.title), monday),
  description: worded(oneLine(row.summary), monday),
  effective: `${dayFrom(monday, (row.opens?.[0] ?? -40) - 10)}T09:00:00+00:00`,
  apertura_bando: row.opens ? opening(monday, row.opens) : null,
  scadenza_bando: row.deadline ? deadline(monday, row.deadline) : null,
  chiusura_procedimento_bando: row.procedureEnds === undefined ? null : dayFrom(monday, row.procedureEnds),
  bando_state: state(row, monday, now),
  tipologia_bando: row.kind ?? 'Agevolazioni, finanziamenti, contributi',
  destinatari: row.who,
  materie: row.subjects,
  ente_bando: null,
  review_state: 'published',
  text: {
    'content-type': 'text/html',
    data: paragraphs(`${worded(row.text, monday)}\n\n${FICTION}`),
    encoding: 'utf-8',
  },
  ...row.odd,
})
