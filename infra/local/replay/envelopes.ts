import { type Answer, type Asked, json, numberIn } from './answers.ts'

/** The EU search and its topic files, incentivi.gov.it's Solr core, and any site of Regione Emilia-Romagna. */
export const isSediaSearch = (url: URL): boolean =>
  url.hostname === 'api.tech.ec.europa.eu' && url.pathname === '/search-api/prod/rest/search'
export const isSolrSelect = (url: URL): boolean =>
  url.hostname === 'www.incentivi.gov.it' && url.pathname === '/solr/coredrupal/select'
export const isPloneSearch = (url: URL): boolean =>
  url.hostname.endsWith('.regione.emilia-romagna.it') && url.pathname.endsWith('/++api++/@search')

/** The topic code in a topicDetails address. Like the portal, knows lower case only. */
export const topicIn = (url: URL): string | undefined =>
  url.hostname === 'ec.europa.eu'
    ? /^\/info\/funding-tenders\/opportunities\/data\/topicDetails\/([^/A-Z]+)\.json$/.exec(
        decodeURIComponent(url.pathname),
      )?.[1]
    : undefined

const filePart = /name="query"; filename="/

/**
 * A page of the search API. It answers 500 where the real one does: to anything but a multipart POST whose
 * `query` part is file-like.
 */
export const sediaPage = (url: URL, asked: Asked, results: readonly unknown[]): Answer => {
  const multipart = asked.contentType.startsWith('multipart/form-data')
  if (asked.method !== 'POST' || !multipart || !filePart.test(asked.body))
    return json({ type: 'throwable' }, 500)
  const size = Math.min(numberIn(url, 'pageSize', 50), 100)
  const number = Math.max(numberIn(url, 'pageNumber', 1), 1)
  return json({
    apiVersion: '2.151',
    terms: url.searchParams.get('text') ?? '',
    responseTime: 40,
    totalResults: results.length,
    pageNumber: number,
    pageSize: size,
    sort: null,
    groupByField: null,
    queryLanguage: { language: 'en', probability: 0.0 },
    spellingSuggestion: '',
    bestBets: [],
    results: results.slice((number - 1) * size, number * size),
    warnings: [],
  })
}

/** A batch of a Plone site's search. `batching` is absent where one batch holds all. */
export const ploneBatch = (url: URL, found: readonly unknown[]): Answer => {
  const size = numberIn(url, 'b_size', 25) || 25
  const start = numberIn(url, 'b_start', 0)
  const at = (from: number): string => {
    const other = new URL(url)
    other.searchParams.set('b_start', String(from))
    return other.href
  }
  const next = start + size < found.length ? { next: at(start + size) } : {}
  return json({
    '@id': url.href,
    items: found.slice(start, start + size),
    items_total: found.length,
    ...(found.length > size ? { batching: { '@id': url.href, first: at(0), ...next } } : {}),
  })
}

/** An answer of the Solr core: only the fields that `fl` asks for, `rows` from `start` on. */
export const solrAnswer = (url: URL, documents: readonly Record<string, unknown>[]): Answer => {
  const start = numberIn(url, 'start', 0)
  const asked = url.searchParams.getAll('fl').flatMap((names) => names.split(/[ ,]+/))
  const all = asked.length === 0 || asked.includes('*')
  const docs = documents
    .slice(start, start + numberIn(url, 'rows', 10))
    .map((document) =>
      all ? document : Object.fromEntries(Object.entries(document).filter(([name]) => asked.includes(name))),
    )
  return json({
    responseHeader: { status: 0, QTime: 1 },
    response: { numFound: documents.length, start, docs },
  })
}
