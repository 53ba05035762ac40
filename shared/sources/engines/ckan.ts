import * as z from 'zod'
import { ROME } from '../../domain/time.ts'
import { readEnvelope, webAddress } from '../reading/rows.ts'
import { type Page, type Source, UnreadablePage } from '../source.ts'
import { type CsvFile, readFile } from './csv.ts'

/** A CSV file in a CKAN catalogue, whose address changes with every edition. */
export type CkanFile<Column extends string> = Omit<CsvFile<Column>, 'url'> & {
  /** Where the catalogue is, e.g. `https://dati.trentino.it`. */
  catalogue: string
  /** The data set's name in its address. */
  dataSet: string
  /** Hosts that files of this catalogue stand on: those that end so. */
  hosts: string
}

const Package = z.looseObject({
  success: z.literal(true),
  result: z.looseObject({
    resources: z.array(z.looseObject({ format: z.string().catch(''), url: z.string().catch('') })),
  }),
})

/** The newest CSV is the one the catalogue lists first. */
const addressIn = (source: string, page: Page, hosts: string): string => {
  const expected = `a data set of CKAN with a CSV file on ${hosts}`
  const { result } = readEnvelope(source, page, Package, expected)
  const files = result.resources.filter(({ format }) => /^csv$/i.test(format.trim()))
  const found = files.map(({ url }) => webAddress(url)).find((url) => url && isOn(url, hosts))
  if (found) return found
  throw new UnreadablePage(
    source,
    expected,
    `${result.resources.length} files, none of them that`,
    'Look at the data set in the catalogue.',
  )
}

const isOn = (url: string, hosts: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && (hostname === hosts || hostname.endsWith(`.${hosts}`))
}

/** A source that asks a catalogue (docs.ckan.org, `package_show`) where its file is, and then reads it. */
export const ckan = <const Column extends string>(file: CkanFile<Column>): Source => {
  const { catalogue, dataSet, hosts, columns, titled, key, row, ...named } = file
  const asked = `${catalogue}/api/3/action/package_show?id=${dataSet}`
  return {
    ...named,
    engine: 'ckan',
    zone: ROME,
    maximumPages: 2,
    first: () => ({ url: asked, headers: { accept: 'application/json' } }),
    read: (page) =>
      page.request.url === asked
        ? { drafts: [], refused: [], passedOver: [], next: { url: addressIn(file.id, page, hosts) } }
        : readFile({ id: file.id, columns, titled, key, row }, page),
  }
}
