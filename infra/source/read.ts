import type { Page, PageRequest, Reading, Source } from '../../shared/sources/source.ts'
import { shortened } from '../command/printable.ts'
import { Misused } from '../command/run.ts'
import { LISTED, type Listed } from './catalogue.ts'
import type { Desk } from './desk.ts'
import { hostsOf } from './wanted.ts'

/** One page as a source understood it. */
export type Understood = { listed: Listed; number: number; url: string; reading: Reading; source: Source }

/** Most sources named beside one refusal. */
const MOST_NAMED = 6

/** Why a source did not take the page: the first sentence, without its own id, which stands beside it. */
const refusalOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^\[[^\]]*\] /, '')
    .split(/\. (?=[A-Z])/)[0] ?? ''

/** Each refusal once, with the sources that gave it: twenty that expected HTML are one line. */
const refusalText = (refusals: ReadonlyMap<string, string[]>, width: number): string =>
  [...refusals]
    .map(([reason, labels]) => {
      const more = labels.length > MOST_NAMED ? ` and ${labels.length - MOST_NAMED} more` : ''
      return `  ${labels.slice(0, MOST_NAMED).join(', ')}${more}:\n    ${shortened(reason, width - 4)}`
    })
    .join('\n')

/** Share of the calls whose own pages are on the source's hosts: what tells one Plone site from the next. */
const belonging = ({ source }: Listed, { drafts }: Reading, desk: Desk): number => {
  const hosts = hostsOf(source, desk)
  const own = drafts.filter(({ url }) => hosts.includes(new URL(url).hostname.replace(/^www\./, '')))
  return drafts.length === 0 ? 0 : own.length / drafts.length
}

/**
 * The source that reads a page best: of those that do not refuse it the one on whose site most calls are, then the one
 * that finds most calls. @throws Misused with every refusal when none reads it
 */
export const findReader = (
  body: string,
  request: PageRequest | undefined,
  candidates: readonly Listed[],
  desk: Desk,
): Understood => {
  const refusals = new Map<string, string[]>()
  const read = candidates.flatMap((listed): (Understood & { share: number })[] => {
    const { source } = listed
    const page: Page = { request: request ?? source.first(desk.now()), body }
    try {
      const reading = source.read(page, desk.now())
      const share = belonging(listed, reading, desk)
      return [{ listed, source, number: 1, url: page.request.url, reading, share }]
    } catch (error) {
      const reason = refusalOf(error)
      refusals.set(reason, [...(refusals.get(reason) ?? []), listed.label])
      return []
    }
  })
  const [best] = read.toSorted(
    (a, b) => b.share - a.share || b.reading.drafts.length - a.reading.drafts.length,
  )
  if (best) return best
  throw new Misused(
    `Expected a page that ${candidates.length === 1 ? 'this source reads' : 'one of the sources reads'}, but it was refused:\n${refusalText(refusals, candidates.length === 1 ? 1000 : desk.width)}\nName another with --source, or begin a new one: npm run source -- new --help`,
  )
}

/** Every source and upload, or the one named. @throws Misused when there is none of that id. */
export const candidatesFor = (id: string | undefined): readonly Listed[] => {
  if (id === undefined) return LISTED
  const named = LISTED.filter(({ source }) => source.id === id)
  if (named.length > 0) return named
  throw new Misused(
    `--source should be a source's id, but is "${id.slice(0, 80)}". \`npm run source -- list\` names them.`,
  )
}

/**
 * Asks a source's site for page after page, since a page says what comes after it.
 * @param last the page to end with @throws Misused when the list ends before `from`
 */
export const fetchPages = async (
  listed: Listed,
  { from, last }: { from: number; last: number },
  get: (request: PageRequest) => Promise<string>,
  desk: Desk,
): Promise<Understood[]> => {
  const { source } = listed
  const pages: Understood[] = []
  let request: PageRequest | undefined = source.first(desk.now())
  for (let number = 1; request && number <= Math.min(last, source.maximumPages); number += 1) {
    const page: Page = { request, body: await get(request) }
    const reading = source.read(page, desk.now())
    pages.push({ listed, source, number, url: request.url, reading })
    request = reading.next
  }
  if (pages.length < from)
    throw new Misused(`Expected a page ${from} of ${source.id}, found ${pages.length}. Ask for one of these.`)
  return pages.slice(from - 1)
}
