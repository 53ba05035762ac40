import type { Source } from '../../shared/sources/source.ts'

/** What a scaffolded source is told on the command line. */
export type Plan = {
  id: string
  name: string
  level: 'european' | 'national' | 'regional'
  url: URL
  /** EventBridge cron fields of an hour at which no other source is read. */
  schedule: string
}

/** What an engine asks of a source beside id, name, homepage, level, schedule and fewest rows. */
type Template = {
  /** Imports beside the engine's and the names'. */
  imports?: string
  /** Properties, written for the address given; what only a person can know says so in a comment. */
  properties: (plan: Plan) => string[]
  /** What such a source's list says by what it lacks, unless a person decides otherwise. */
  lists: Source['lists']
  /** Ending of the fixture's name. */
  fixture: string
  /** What to look for on the site, in a line. */
  remember: string
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** An address as a regular expression for the paths below it. */
const pathPattern = ({ pathname }: URL): string =>
  `/^${pathname.replace(/[^/]*$/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}./`

const ROW = [
  '  // One row: a draft, or why there is none. Dates through the readers of ../reading/dates.ts.',
  "  row: () => ({ refused: 'no row is read yet' }),",
]

export const TEMPLATES: Record<string, Template> = {
  plone: {
    properties: ({ url, name }) => [
      `  base: ${quoted(url.href.replace(/\/$/, ''))},`,
      `  funder: ${quoted(name)},`,
    ],
    lists: 'everything',
    fixture: 'json',
    remember: 'the site answers /++api++/@search?portal_type=Bando&fullobjects=1 with JSON',
  },
  feed: {
    imports: "import { ROME } from '../../domain/time.ts'",
    properties: ({ url, name }) => [
      `  feed: ${quoted(url.href)},`,
      `  funder: ${quoted(name)},`,
      '  zone: ROME,',
      '  // Which entries are calls, by where they link to; add `titles` where the feed mixes calls with news.',
      `  calls: { host: ${quoted(url.host)}, path: ${pathPattern(url)} },`,
    ],
    lists: 'latest',
    fixture: 'xml',
    remember:
      'which entries are calls and which are news, and whether dates stand in the feed or on the page',
  },
  wordpress: {
    imports: "import { ITALIAN_NO_CALLS } from '../reading/no-calls.ts'",
    properties: ({ url, name }) => [
      `  collection: ${quoted(url.href)},`,
      "  lists: 'latest',",
      `  funder: ${quoted(name)},`,
      '  noCalls: ITALIAN_NO_CALLS,',
    ],
    lists: 'latest',
    fixture: 'json',
    remember: 'the collection under /wp-json/wp/v2/ and the category that calls are in',
  },
  socrata: {
    properties: ({ url }) => [
      `  portal: ${quoted(url.origin)},`,
      `  dataSet: ${quoted(/[a-z0-9]{4}-[a-z0-9]{4}/.exec(url.href)?.[0] ?? 'aaaa-aaaa')},`,
      "  lists: 'everything',",
      "  key: 'codice',",
      "  columns: ['titolo'],",
      "  titled: 'titolo',",
      ...ROW,
    ],
    lists: 'everything',
    fixture: 'json',
    remember: 'the columns, and the one that tells rows apart and never changes',
  },
  'html-list': {
    properties: ({ url, name }) => [
      `  list: ${quoted(url.href)},`,
      `  common: { funder: ${quoted(name)} },`,
      '  // Selectors of one call in the list, of its link within that, and of what the list says of it.',
      "  entry: 'article',",
      "  link: { select: 'a', attribute: 'href' },",
      "  fields: { title: 'h3' },",
    ],
    lists: 'everything',
    fixture: 'html',
    remember: 'selectors of one call and its fields, how pages follow, and what proves an empty list',
  },
  csv: {
    properties: ({ url }) => [
      `  url: ${quoted(url.href)},`,
      "  lists: 'everything',",
      "  columns: ['codice', 'titolo'],",
      "  titled: 'titolo',",
      '  key: (call) => call.codice,',
      ...ROW,
    ],
    lists: 'everything',
    fixture: 'csv',
    remember: 'the header, and what tells a row apart and stays when other cells are corrected',
  },
  ckan: {
    properties: ({ url }) => [
      `  catalogue: ${quoted(url.origin)},`,
      `  dataSet: ${quoted(url.pathname.split('/').findLast((part) => part) ?? 'data-set')},`,
      '  // The host, with all below it, that the file may be on.',
      `  hosts: ${quoted(url.hostname)},`,
      "  lists: 'everything',",
      "  columns: ['codice', 'titolo'],",
      "  titled: 'titolo',",
      '  key: (call) => call.codice,',
      ...ROW,
    ],
    lists: 'everything',
    fixture: 'csv',
    remember:
      'the data set, the header of its file, and what tells a row apart and stays when other cells are corrected',
  },
}

const camel = (text: string): string =>
  text.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The constant that a source, or an engine, is exported as. */
export const constantOf = camel

/** A name in capitals, as the known pages have it. */
export const knownOf = (id: string): string => `KNOWN_${id.replaceAll('-', '_').toUpperCase()}`

/** The file of a new source. @param engine one of `TEMPLATES` */
export const sourceText = (plan: Plan, engine: string, template: Template): string => {
  const { id, name, level, url, schedule } = plan
  const member = /^[a-z][a-z0-9]*$/.test(id) ? `.${id}` : `[${quoted(id)}]`
  return `${template.imports ? `${template.imports}\n` : ''}import { ${camel(engine)} } from '../engines/${engine}.ts'
import { SOURCE_NAMES } from '../names.ts'

/** ${name.replaceAll('*/', '* /')}. Say here what was checked against a recorded answer, and what only against documentation. */
export const ${camel(id)} = ${camel(engine)}({
  id: ${quoted(id)},
  name: SOURCE_NAMES${member},
  homepage: ${quoted(url.origin)},${['plone'].includes(engine) ? '' : `\n  level: ${quoted(level)},`}
  schedule: ${quoted(schedule)},
  // Fewer rows than this in a complete run is a broken page, not an empty week.
  minimumRows: 1,
${template.properties(plan).join('\n')}
})
`
}

/** What is known of a new source's pages: a fixture that is still empty, so that the contract test asks for it. */
export const knownText = (
  id: string,
  fixture: string,
): string => `import { fixture } from '../../builders/source-pages.ts'
import type { Known } from './known.ts'

export const ${knownOf(id)}: Record<string, Known> = {
  ${/^[a-z][a-z0-9]*$/.test(id) ? id : quoted(id)}: {
    pages: [[fixture(${quoted(fixture)}), { drafts: 1, refused: 0, passedOver: 0, next: false }]],
  },
}
`
