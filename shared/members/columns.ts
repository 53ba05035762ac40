import type { Cluster } from '../domain/cluster.ts'
import type { Membership } from '../domain/member.ts'
import type { MemberRecord } from '../domain/membership.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { chainsText } from './chains.ts'
import { PROFILE_FIELDS, type ProfileField, profileTexts } from './fields.ts'
import { folded } from './words.ts'

/** Columns of a file of members, in the order in which they are written; one row for each membership. */
export const COLUMNS = ['id', ...PROFILE_FIELDS, 'cluster', 'valueChains', 'joinedOn', 'leftOn'] as const
export type Column = (typeof COLUMNS)[number]

/** What a column is called in a file; read in either language, and by its own name. */
export const COLUMN_NAMES: Record<ReaderLanguage, Record<Column, string>> = {
  it: {
    id: 'codice Segnavia',
    name: 'nome',
    vat: 'partita IVA',
    kind: 'tipo',
    size: 'dimensione',
    body: 'natura',
    startup: 'start-up',
    place: 'comune della sede',
    region: 'regione della sede',
    sites: 'altre sedi',
    ateco: 'ATECO',
    profileLanguage: 'lingua del profilo',
    profile: 'profilo',
    cluster: 'Clust-ER',
    valueChains: 'Value Chain',
    joinedOn: 'socio dal',
    leftOn: 'uscito il',
  },
  en: {
    id: 'Segnavia id',
    name: 'name',
    vat: 'VAT number',
    kind: 'kind',
    size: 'size',
    body: 'body',
    startup: 'startup',
    place: 'municipality of the seat',
    region: 'region of the seat',
    sites: 'further sites',
    ateco: 'ATECO codes',
    profileLanguage: 'language of the profile',
    profile: 'profile',
    cluster: 'cluster',
    valueChains: 'value chains',
    joinedOn: 'member since',
    leftOn: 'left on',
  },
}

/** Names that people give these columns in their own files. */
const ALSO: Partial<Record<Column, readonly string[]>> = {
  id: ['id', 'codice'],
  name: ['ragione sociale', 'denominazione', 'socio', 'organizzazione', 'organisation'],
  vat: ['p iva', 'piva', 'vat', 'iva', 'partitaiva'],
  place: ['comune', 'sede', 'place', 'seat', 'town', 'city', 'municipality'],
  region: ['regione', 'region'],
  sites: ['sedi', 'sites', 'unita locali', 'other sites'],
  ateco: ['codici ateco', 'codice ateco', 'ateco'],
  profileLanguage: ['lingua', 'language', 'profile language'],
  profile: ['descrizione', 'description', 'attivita'],
  cluster: ['clust er', 'cluster id'],
  valueChains: ['value chains', 'value chain', 'catena del valore', 'chains'],
  joinedOn: ['data di adesione', 'adesione', 'socia dal', 'joined', 'joined on', 'dal'],
  leftOn: ['data di uscita', 'uscita', 'uscita il', 'left', 'al'],
}

/** Which column a heading names; undefined: none of ours. */
export const columnNamed = (heading: string): Column | undefined => {
  const name = folded(heading)
  return COLUMNS.find((column) =>
    [column, COLUMN_NAMES.it[column], COLUMN_NAMES.en[column], ...(ALSO[column] ?? [])].some(
      (one) => folded(one) === name,
    ),
  )
}

export type MemberRow = Record<Column, string>

/** A member as rows of a file, one for each membership that `wanted` names. */
export const rowsOf = (
  record: MemberRecord,
  clusters: readonly Cluster[],
  language: ReaderLanguage,
  wanted: (membership: Membership) => boolean = () => true,
): MemberRow[] =>
  record.clusters.filter(wanted).map(({ cluster, valueChains, joinedOn = '', leftOn = '' }) => ({
    id: record.id,
    ...(profileTexts(record, language) satisfies Record<ProfileField, string>),
    cluster,
    valueChains: chainsText(
      valueChains,
      clusters.find(({ id }) => id === cluster),
      language,
    ),
    joinedOn,
    leftOn,
  }))
