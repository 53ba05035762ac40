import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Page, Reading, Source } from '../../shared/sources/source.ts'

/** The moment at which tests read pages; no draft depends on it. */
export const READ_AT = '2026-06-29T05:30:00Z'

/** A page as the source's first request would have brought it. */
export const pageOf = (source: Source, body: string): Page => ({ request: source.first(READ_AT), body })

export const readBody = (source: Source, body: string): Reading => source.read(pageOf(source, body), READ_AT)

/** A page written by us in a source's format. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url), 'utf8')

const SAMPLES = new URL('../../../shared/samples/', import.meta.url)

/** Recorded answers of others are beside the project on some machines, and nowhere in it. */
export const hasSamples = existsSync(SAMPLES)

/** A recorded answer as text, gunzipped when its name ends so. */
export const sample = (path: string): string => {
  const bytes = readFileSync(new URL(path, SAMPLES))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
}

/** One search result of the EU portal: a sound topic, with `metadata` written over it; undefined takes a key away. */
export const sediaPage = (metadata: Record<string, unknown>, row: Record<string, unknown> = {}): string =>
  JSON.stringify({
    totalResults: 1,
    pageNumber: 1,
    pageSize: 100,
    results: [
      {
        reference: '90000001TOPICSen',
        metadata: {
          type: ['1'],
          DATASOURCE: ['SEDIA'],
          identifier: ['HORIZON-EX-2026-01'],
          title: ['A topic on repair'],
          deadlineDate: ['2026-10-08T17:00:00.000+0000'],
          ...metadata,
        },
        ...row,
      },
    ],
  })

/** One call of a Plone site: sound, with `fields` written over it. */
export const ploneBatch = (fields: Record<string, unknown>): string =>
  JSON.stringify({
    items_total: 1,
    items: [
      {
        '@id': 'https://imprese.regione.emilia-romagna.it/bandi/prova',
        UID: 'a'.repeat(32),
        title: 'Bando di prova',
        ...fields,
      },
    ],
  })

/** One row of the incentives' export: sound, with `fields` written over it. */
export const exportRow = (fields: Record<string, unknown>): string =>
  JSON.stringify({
    ID_Incentivo: 9001,
    Titolo: 'Bando di prova',
    Descrizione: 'Un contributo per chi rinnova.',
    Link_istituzionale: 'https://www.example.org/bando',
    ...fields,
  })
