import type { Level } from '../domain/vocabulary.ts'
import type { KnownSource } from './names.ts'

/** What pages and mails say of a source beside its name. */
export type SourceEntry = {
  /** Where a person can look at the same calls. */
  homepage: string
  level: Level
  /** EventBridge cron fields in Europe/Rome. */
  schedule: string
  /** Whether what a complete run lacks is gone from the site, or only the newest stand there. */
  lists: 'everything' | 'latest'
  /** Licence and credit, where the source asks for it. */
  credit?: string
}

/**
 * Every source by its id, apart from the readers, whose parsers would be a quarter of the console's bundle.
 * Written by `npm run source -- directory`; a test says when it is to be written again.
 */
export const SOURCE_DIRECTORY: Record<KnownSource, SourceEntry> = {
  'eu-sedia': {
    homepage:
      'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/calls-for-proposals',
    level: 'european',
    schedule: '15 5 * * ? *',
    lists: 'everything',
  },
  'eu-eismea': {
    homepage: 'https://eismea.ec.europa.eu/funding-opportunities/calls-proposals_en',
    level: 'european',
    schedule: '10 4 * * ? *',
    lists: 'latest',
  },
  'eu-eic': {
    homepage: 'https://eic.ec.europa.eu/eic-funding-opportunities/calls-proposals_en',
    level: 'european',
    schedule: '15 4 * * ? *',
    lists: 'latest',
  },
  'eu-cinea': {
    homepage: 'https://cinea.ec.europa.eu/funding-opportunities/calls-proposals_en',
    level: 'european',
    schedule: '20 4 * * ? *',
    lists: 'latest',
  },
  'it-incentivi': {
    homepage: 'https://www.incentivi.gov.it/it/catalogo',
    level: 'national',
    schedule: '0 6 * * ? *',
    lists: 'everything',
    credit: 'Ministero delle Imprese e del Made in Italy, IODL 2.0',
  },
  'mimit-incentivi': {
    homepage: 'https://www.mimit.gov.it/it/incentivi',
    level: 'national',
    schedule: '30 4 * * ? *',
    lists: 'latest',
  },
  'mimit-aggiornamenti': {
    homepage: 'https://www.mimit.gov.it/it/incentivi-aggiornamenti',
    level: 'national',
    schedule: '35 4 * * ? *',
    lists: 'latest',
  },
  invitalia: {
    homepage: 'https://www.invitalia.it/per-le-imprese/incentivi-e-strumenti',
    level: 'national',
    schedule: '30 3 * * ? *',
    lists: 'everything',
    credit: 'Invitalia',
  },
  'mic-cinema': {
    homepage: 'https://cinema.cultura.gov.it/avvisi/',
    level: 'national',
    schedule: '20 6 * * ? *',
    lists: 'latest',
  },
  'italia-domani': {
    homepage: 'https://www.italiadomani.gov.it/content/sogei-ng/it/it/catalogo-open-data.html',
    level: 'national',
    schedule: '15 6 ? * MON *',
    lists: 'everything',
    credit: 'Italia Domani',
  },
  padigitale: {
    homepage: 'https://padigitale2026.gov.it/misure/',
    level: 'national',
    schedule: '25 6 * * ? *',
    lists: 'latest',
    credit: 'Dipartimento per la trasformazione digitale, PA digitale 2026',
  },
  'rer-imprese': {
    homepage: 'https://imprese.regione.emilia-romagna.it',
    level: 'regional',
    schedule: '30 5 * * ? *',
    lists: 'everything',
    credit: 'Regione Emilia-Romagna',
  },
  'rer-politiche-territoriali': {
    homepage: 'https://politicheterritoriali.regione.emilia-romagna.it/leggi-atti-bandi/bandi',
    level: 'regional',
    schedule: '35 5 * * ? *',
    lists: 'everything',
    credit: 'Regione Emilia-Romagna',
  },
  'rer-bandi': {
    homepage: 'https://www.regione.emilia-romagna.it/leggi-atti-bandi/bandi-finanziamenti-contributi',
    level: 'regional',
    schedule: '40 5 * * ? *',
    lists: 'everything',
    credit: 'Regione Emilia-Romagna',
  },
  'rer-patrimonio-culturale': {
    homepage: 'https://patrimonioculturale.regione.emilia-romagna.it/leggi-atti-bandi/avvisi-e-bandi',
    level: 'regional',
    schedule: '45 4 * * ? *',
    lists: 'latest',
    credit: 'Regione Emilia-Romagna',
  },
  'first-arter': {
    homepage: 'https://first.art-er.it/bandi',
    level: 'regional',
    schedule: '25 3 * * ? *',
    lists: 'everything',
    credit: 'ART-ER',
  },
  fesr: {
    homepage: 'https://fesr.regione.emilia-romagna.it/opportunita/opportunita-di-finanziamento',
    level: 'regional',
    schedule: '35 3 * * ? *',
    lists: 'everything',
    credit: 'Regione Emilia-Romagna',
  },
  piemonte: {
    homepage: 'https://bandi.regione.piemonte.it/contributi-finanziamenti',
    level: 'regional',
    schedule: '5 3 * * ? *',
    lists: 'everything',
  },
  liguria: {
    homepage: 'https://www.regione.liguria.it/homepage-bandi-e-avvisi.html',
    level: 'regional',
    schedule: '10 3 * * ? *',
    lists: 'latest',
  },
  puglia: {
    homepage: 'https://pr2127.regione.puglia.it/elenco-avvisi-pubblicati',
    level: 'regional',
    schedule: '20 3 * * ? *',
    lists: 'everything',
  },
  sardegna: {
    homepage: 'https://www.sardegnaimpresa.eu/it/agevolazioni',
    level: 'regional',
    schedule: '15 3 * * ? *',
    lists: 'everything',
  },
  lombardia: {
    homepage: 'https://www.bandi.regione.lombardia.it/servizi/home',
    level: 'regional',
    schedule: '45 5 * * ? *',
    lists: 'everything',
    credit: 'Regione Lombardia, CC0',
  },
  lazio: {
    homepage: 'https://www.lazioinnova.it/bandi/',
    level: 'regional',
    schedule: '5 6 * * ? *',
    lists: 'everything',
  },
  sicilia: {
    homepage: 'https://www.euroinfosicilia.it/bandi/',
    level: 'regional',
    schedule: '10 6 * * ? *',
    lists: 'latest',
  },
  basilicata: {
    homepage: 'https://portalebandi.regione.basilicata.it',
    level: 'regional',
    schedule: '35 6 * * ? *',
    lists: 'latest',
  },
  calabria: {
    homepage: 'https://calabriaeuropa.regione.calabria.it',
    level: 'regional',
    schedule: '40 6 * * ? *',
    lists: 'latest',
  },
  trento: {
    homepage:
      'https://dati.trentino.it/dataset/calendario-degli-avvisi-e-degli-inviti-a-partecipare-bandi-feasr',
    level: 'regional',
    schedule: '30 6 ? * TUE,FRI *',
    lists: 'everything',
    credit: 'Provincia autonoma di Trento',
  },
}
