import * as z from 'zod'
import { ROME } from '../../domain/time.ts'
import { SOURCE_NAMES } from '../names.ts'
import { plainLine } from '../reading/plain-text.ts'
import { readEnvelope, readRows, textOf } from '../reading/rows.ts'
import { type PageRequest, type Source, UnreadablePage } from '../source.ts'
import { type IncentiveRow, readIncentive } from './incentivi-row.ts'

/**
 * incentivi.gov.it by the search core that its open-data page asks. One recorded answer of one document was read
 * with this; paging against documentation only. The site refuses many data-centre addresses: `it-incentivi-export.ts`
 * reads the file a person can download instead.
 */
export const INCENTIVES: Omit<Source, 'first' | 'read'> = {
  id: 'it-incentivi',
  name: SOURCE_NAMES['it-incentivi'],
  homepage: 'https://www.incentivi.gov.it/it/catalogo',
  level: 'national',
  credit: 'Ministero delle Imprese e del Made in Italy, IODL 2.0',
  zone: ROME,
  schedule: '0 6 * * ? *',
  minimumRows: 1000,
  lists: 'everything',
  maximumPages: 40,
}
const SELECT = 'https://www.incentivi.gov.it/solr/coredrupal/select'
const PAGE_SIZE = 500

/** The core's fields by the export's aliases. Lists are `zm_`; their `zs_` twins hold the first value only. */
export const TEXTS: Record<string, string> = {
  ID_Incentivo: 'zs_nid',
  Titolo: 'zs_title',
  Descrizione: 'zs_body',
  Data_apertura: 'zs_field_open_date',
  Data_chiusura: 'zs_field_close_date',
  Note_di_apertura_chiusura: 'zs_field_close_date_descriptor',
  Spesa_Ammessa_min: 'zs_field_cost_min',
  Spesa_Ammessa_max: 'zs_field_cost_max',
  Agevolazione_Concedibile_min: 'zs_field_support_grant_type_min',
  Agevolazione_Concedibile_max: 'zs_field_support_grant_type_max',
  Codici_ATECO: 'zs_field_ateco',
  Soggetto_Concedente: 'zs_field_subject_grant',
  Stanziamento_incentivo: 'zs_field_budget_allocation',
  Link_istituzionale: 'zs_field_link',
  URL: 'zs_url',
}
export const LISTS: Record<string, string> = {
  Obiettivo_Finalita: 'zm_field_scopes_value',
  Dimensioni: 'zm_field_dimensions_value',
  Tipologia_Soggetto: 'zm_field_subject_type_value',
  Forma_agevolazione: 'zm_field_support_form_value',
  Settore_Attivita: 'zm_field_activity_sector_value',
  Regioni: 'zm_field_regions_value',
}

const pageRequest = (start: number, narrowed: Record<string, string> = {}): PageRequest => {
  const address = new URL(SELECT)
  address.search = new URLSearchParams({
    q: 'index_id:incentivi',
    'q.op': 'OR',
    wt: 'json',
    fl: [...Object.values(TEXTS), ...Object.values(LISTS)].join(','),
    rows: String(PAGE_SIZE),
    start: String(start),
    sort: 'ds_last_update desc',
    ...narrowed,
  }).toString()
  return { url: address.href, headers: { accept: 'application/json' } }
}

const Answer = z.looseObject({
  response: z.looseObject({ numFound: z.int().min(0), start: z.int().min(0), docs: z.array(z.unknown()) }),
})

const fieldsOf = (document: Record<string, unknown>): IncentiveRow => ({
  text: (alias) => textOf(document[TEXTS[alias] ?? '']),
  list: (alias) => {
    const value = document[LISTS[alias] ?? '']
    return (Array.isArray(value) ? value : [value])
      .map((one) => plainLine(textOf(one)))
      .filter((one) => one !== '')
  },
})

const readDocuments = (docs: unknown[]) =>
  readRows(
    docs,
    (document) => readIncentive(fieldsOf(document)),
    (document) => textOf(document.zs_title).trim() || textOf(document.zs_nid),
    (document) => textOf(document.zs_nid),
  )

export const itIncentivi: Source = {
  ...INCENTIVES,
  first: () => pageRequest(0),
  read: (page) => {
    const { response } = readEnvelope(INCENTIVES.id, page, Answer, 'an answer of the Solr core')
    const { numFound, start, docs } = response
    const seen = start + docs.length
    if (docs.length === 0 && seen < numFound)
      throw new UnreadablePage(
        INCENTIVES.id,
        `documents from ${start} on, of ${numFound}`,
        'none',
        'Read it again later; if it stays so, ask for fewer rows.',
      )
    return {
      ...readDocuments(docs),
      ...(seen < numFound ? { next: pageRequest(seen) } : {}),
    }
  },
  single: {
    // By the last part of the address, which the core keeps whole; checked against documentation only.
    request: (url) => {
      const { hostname, pathname } = new URL(url)
      const slug = /^\/it\/catalogo\/([a-z0-9-]{3,200})\/?$/.exec(pathname)?.[1]
      return hostname === 'www.incentivi.gov.it' && slug
        ? pageRequest(0, { fq: `zs_url:*${slug}` })
        : undefined
    },
    read: (page) =>
      readDocuments(readEnvelope(INCENTIVES.id, page, Answer, 'an answer of the Solr core').response.docs)
        .drafts,
  },
}
