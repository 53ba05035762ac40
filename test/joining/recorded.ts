import * as cheerio from 'cheerio/slim'
import { parse } from 'csv-parse/sync'
import { opportunityId } from '../../functions/ingest/identity.ts'
import { type DraftFields, Opportunity } from '../../shared/domain/opportunity.ts'
import { inZone } from '../../shared/domain/time.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { rerPoliticheTerritoriali } from '../../shared/sources/regional/rer-plone.ts'
import { readBody, sample } from '../builders/source-pages.ts'

/** What the judgements need of a row of a source whose reader is not asked here: title, page, funder, last day. */
type Rough = { sourceId: string; title: string; url: string; funder?: string; closes?: string | undefined }

const opportunity = (source: string, draft: DraftFields): Opportunity =>
  Opportunity.parse({
    ...draft,
    id: opportunityId(source, draft.sourceId),
    source,
    version: 1,
    firstSeenAt: '2026-06-29T05:30:00Z',
    baseline: false,
    fingerprint: draft.sourceId,
    changes: [],
  })

const roughly = (source: string, level: 'regional' | 'national' | 'european', rows: Rough[]): Opportunity[] =>
  rows.map(({ sourceId, title, url, funder, closes }) =>
    opportunity(source, {
      sourceId,
      title,
      url,
      level,
      language: level === 'european' ? 'en' : 'it',
      ...(funder ? { funder } : {}),
      deadlines: closes ? [{ at: inZone(`${closes}T23:59`), hourStated: false, zone: 'Europe/Rome' }] : [],
    }),
  )

const lines = (path: string): unknown[] =>
  sample(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

const text = (html: string): string => cheerio.load(html).text().replace(/\s+/g, ' ').trim()
const absolute = (path: string, base: string): string => new URL(path, base).href
const numbered = (rows: Omit<Rough, 'sourceId'>[]): Rough[] =>
  rows.map((row, index) => ({ ...row, sourceId: `row-${index}` }))
/** "10/02/2023" as "2023-02-10". */
const day = (text: string): string | undefined => {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  return date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined
}

const listing = (
  name: string,
  base: string,
  funder: string,
  select: ($: cheerio.CheerioAPI) => { title: string; href: string }[],
): Opportunity[] =>
  roughly(
    name,
    'regional',
    numbered(
      select(cheerio.load(sample(`html-listings/${name}.html`))).map(({ title, href }) => ({
        title: title.replace(/\s+/g, ' ').trim(),
        url: absolute(href, base),
        funder,
      })),
    ).filter(({ title }) => title !== ''),
  )

const posts = (name: string, funder: string): Opportunity[] => {
  const { posts: all } = JSON.parse(sample(`wordpress/${name}.json`)) as {
    posts: { id: number; link: string; title: { rendered: string } }[]
  }
  return roughly(
    name,
    'regional',
    all.map((post) => ({
      sourceId: String(post.id),
      title: text(post.title.rendered),
      url: post.link,
      funder,
    })),
  )
}

const avvisi = (): Opportunity[] => {
  const all = JSON.parse(sample('padigitale2026/avvisi.json')) as {
    titolo: string
    data_fine_bando: string
  }[]
  return roughly(
    'pa-digitale',
    'national',
    numbered(
      all.map(({ titolo, data_fine_bando }) => ({
        title: titolo,
        url: 'https://padigitale2026.gov.it/misure',
        funder: 'Dipartimento per la trasformazione digitale',
        closes: data_fine_bando,
      })),
    ),
  )
}

const pnrr = (): Opportunity[] => {
  const rows = parse<Record<string, string>>(sample('italia-domani/PNRR_Bandi_e_Avvisi.csv'), {
    columns: true,
    delimiter: ';',
    relax_quotes: true,
  })
  return roughly(
    'italia-domani',
    'national',
    rows.map((row, index) => ({
      sourceId: `row-${index}`,
      title: row['Titolo Bando o Avviso']?.slice(0, 900) || 'senza titolo',
      url: /^https?:\/\/\S+$/.test(row['Link al bando']?.trim() ?? '')
        ? (row['Link al bando']?.trim() ?? '')
        : 'https://www.italiadomani.gov.it/',
      funder: row['Soggetto emanante'] ?? '',
      closes: day(row['Data chiusura effettiva bando'] ?? ''),
    })),
  )
}

const euFeed = (): Opportunity[] => {
  const $ = cheerio.load(sample('rss/eu-feed-rss2.xml'), { xml: true })
  const items = $('item')
    .toArray()
    .map((item) => ({
      guid: $(item).find('guid').text(),
      title: $(item).find('title').text(),
      url: $(item).find('link').text(),
    }))
  const rows = items.map(({ guid, title, url }) => ({
    sourceId: `${guid}-${url.split('/').at(-1)}`,
    title,
    url,
  }))
  return roughly('eu-feed', 'european', [
    ...new Map(rows.map((row) => [`${row.sourceId} ${row.title}`, row])).values(),
  ])
}

/** Every row of the recorded answers, as it would be stored; rough where only the title and the page are asked. */
export const recordedRows = (): Opportunity[] => {
  const results = lines('eu-sedia/results-union.jsonl.gz')
  const sedia = readBody(
    euSedia,
    JSON.stringify({ totalResults: results.length, pageNumber: 1, pageSize: results.length, results }),
  )
  const incentives = readBody(
    itIncentiviExport,
    JSON.stringify(lines('incentivi/opendata-export-rows.jsonl.gz')),
  )
  const plone = readBody(
    rerPoliticheTerritoriali,
    // The recorder kept the list of items and trimmed what is around it.
    JSON.stringify({
      items_total: 18,
      ...(JSON.parse(sample('rer-plone/search-bando-fullobjects.json')) as object),
    }),
  )
  return [
    ...sedia.drafts.map((draft) => opportunity('eu-sedia', draft)),
    ...incentives.drafts.map((draft) => opportunity('it-incentivi', draft)),
    ...plone.drafts.map((draft) => opportunity('rer-politiche-territoriali', draft)),
    ...avvisi(),
    ...pnrr(),
    ...euFeed(),
    ...posts('lazio', 'Regione Lazio'),
    ...posts('sicilia', 'Regione Siciliana'),
    ...listing('liguria', 'https://www.regione.liguria.it', 'Regione Liguria', ($) =>
      $('a.bando_link')
        .toArray()
        .map((a) => ({ title: $(a).text(), href: $(a).attr('href') ?? '/' })),
    ),
    ...listing('piemonte', 'https://bandi.regione.piemonte.it', 'Regione Piemonte', ($) =>
      $('article[about]')
        .toArray()
        .map((article) => ({
          title:
            $(article).find('.field--name-field-display-title h2').text() || $(article).find('h2').text(),
          href: $(article).attr('about') ?? '/',
        })),
    ),
    ...listing('puglia', 'https://pr2127.regione.puglia.it', 'Regione Puglia', ($) =>
      $('.news-list-item .titolo a')
        .toArray()
        .map((a) => ({ title: $(a).text(), href: $(a).attr('href') ?? '/' })),
    ),
    ...listing('sardegna', 'https://sardegnaimpresa.eu', 'Regione Sardegna', ($) =>
      $('h2.node__title a')
        .toArray()
        .map((a) => ({ title: $(a).text(), href: $(a).attr('href') ?? '/' })),
    ),
  ]
}
