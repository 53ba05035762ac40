import * as z from 'zod'
import type { DraftFields } from '../../domain/opportunity.ts'
import { ROME } from '../../domain/time.ts'
import { actOf } from '../reading/act-of.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, readRows } from '../reading/rows.ts'
import { type PageRequest, type Source, UnreadablePage } from '../source.ts'
import { type Detail, detailOf } from './html-detail.ts'
import { type Fields, spotsOf, statedIn, type Values, valuesAt } from './html-fields.ts'
import { idFrom, linkFrom, titleFrom } from './html-links.ts'
import { escaped, lineOf, openPage, type Part, type Spot } from './html-page.ts'
import { addressAfter, type Count, countAt, type Paging } from './html-paging.ts'

/** A site that lists its calls in HTML: all that tells one from the next. */
export type HtmlSite = Pick<Source, 'id' | 'name' | 'homepage' | 'level' | 'schedule' | 'minimumRows'> &
  Partial<Pick<Source, 'credit' | 'lists' | 'maximumPages'>> & {
    /** First page of the list, where it is not the homepage. */
    list?: string
    /** What every call of the list shares: funder, regions, programme. */
    common?: Partial<DraftFields>
    /** Hosts that calls may be on, where it is not the list's alone. */
    hosts?: readonly string[]
    /** Parameters that tell one call's address from another's. All others are dropped. */
    parameters?: readonly string[]
    /** A call's id in the path of its address, as the first group; the path itself unless said otherwise. */
    idIn?: RegExp
    /** What a whole page ends with; `</html>` unless said otherwise. */
    ending?: string
    /** Selector of what proves the list to be the site's own even when it is empty. Without one it is never empty. */
    landmark?: string
    /** How many calls the site says that it lists on all pages. */
    total?: Count
    paging?: Paging
    /** Selector of one call. */
    entry: string
    link: Spot
    /** Where an entry says what. A title that the list does not show is taken from the address for the time being. */
    fields: Fields
    /** The call's own page. */
    detail?: Detail
  }

const TITLE_FROM_ADDRESS =
  'The list shows no title: it was taken from the address until its own page is read.'
/** From so many entries on, a field that none of them has is a layout that has changed. */
const ENOUGH_TO_TELL = 4
/** More than any page lists. */
const MOST_ENTRIES = 1000

const Row = z.record(z.string(), z.array(z.string()))

/** A source that reads a list in HTML by declared selectors, and completes it by each call's own page if declared. */
export const htmlList = (site: HtmlSite): Source => {
  const { id, name, homepage, level, schedule, minimumRows, credit, lists, maximumPages } = site
  const { common = {}, entry, link, fields, detail, landmark = entry } = site
  const list = site.list ?? homepage
  const links = { hosts: site.hosts ?? [new URL(list).host], parameters: site.parameters ?? [] }
  // Some portals write their dates in the language that they are asked in.
  const asked = (url: string): PageRequest => ({
    url,
    headers: { accept: 'text/html', 'accept-language': 'it-IT' },
  })
  const spots: [string, Spot][] = [['link', link], ...spotsOf(fields)]

  const refuse: (expected: string, found: string) => never = (expected, found) => {
    throw new UnreadablePage(
      id,
      expected,
      found,
      `If ${homepage} has a new layout, change the source's selectors.`,
    )
  }

  const outcome = (values: Values, page: string): RowOutcome => {
    const found = linkFrom(lineOf(values.link?.[0] ?? ''), page, links)
    if ('refused' in found) return found
    const address = escaped(titleFrom(found.url))
    const { title, stated } = statedIn(fields, values, fields.title ? {} : { title: address })
    if (title === '') return { refused: 'it has no title' }
    const act = actOf(title)
    const flags = fields.title ? [] : [flag('title', TITLE_FROM_ADDRESS, undefined, 'provisional-title')]
    const draft: DraftFields = {
      level,
      ...(act ? { act: { kind: act } } : {}),
      ...common,
      ...stated,
      sourceId: idFrom(found.url, site.idIn),
      title,
      url: found.url,
      flags: [...stated.flags, ...flags],
    }
    return { draft: withProse(draft) }
  }

  const checkLayout = (rows: Values[]): void => {
    if (rows.length < ENOUGH_TO_TELL) return
    for (const [field, spot] of spots) {
      if (typeof spot === 'object' && spot.rare) continue
      if (rows.every((values) => (values[field] ?? []).every((markup) => lineOf(markup) === '')))
        refuse(
          `${field} at "${typeof spot === 'string' ? spot : (spot.select ?? spot.attribute)}" in some of ${rows.length} entries`,
          'it in none',
        )
    }
  }

  const following = (part: Part, page: string, rows: number): PageRequest | undefined => {
    const after = addressAfter(part, site.paging, page)
    if (after === undefined) {
      const isWhole = page === list && site.lists !== 'latest'
      const total = isWhole && site.total ? countAt(part, site.total) : undefined
      if (total !== undefined && rows < total) refuse(`${total} calls`, `${rows} and no further page`)
      return undefined
    }
    const next = URL.canParse(after, page) ? new URL(after, page) : undefined
    if (!next || next.origin !== new URL(list).origin)
      return refuse(`the next page on ${new URL(list).host}`, `a link to "${after.slice(0, 100)}"`)
    if (next.toString() === page) return refuse('another page after this one', 'a link to itself')
    return asked(next.toString())
  }

  return {
    id,
    engine: 'html-list',
    name,
    homepage,
    level,
    schedule,
    minimumRows,
    ...(credit ? { credit } : {}),
    zone: ROME,
    lists: lists ?? 'everything',
    maximumPages: maximumPages ?? 30,
    first: () => asked(list),
    read: (page) => {
      const { url } = page.request
      const part = openPage(id, page.body, site.ending)
      if (part.parts(landmark).length === 0)
        refuse(`a list with "${landmark}"`, 'a page without, such as a login or an error')
      const entries = part.parts(entry)
      if (entries.length > MOST_ENTRIES)
        refuse(`at most ${MOST_ENTRIES} entries on a page`, `${entries.length}`)
      const total = site.total && countAt(part, site.total)
      if (entries.length === 0 && total) refuse(`${total} calls`, 'a list without entries')
      const rows = entries.map((one) => valuesAt(one, spots))
      checkLayout(rows)
      const reading = readRows(
        rows,
        (row) => outcome(Row.parse(row), url),
        (row) => {
          const values = Row.parse(row)
          return lineOf(values.title?.[0] ?? '') || lineOf(values.link?.[0] ?? '')
        },
        (row) => {
          const found = linkFrom(lineOf(Row.parse(row).link?.[0] ?? ''), url, links)
          return 'url' in found ? idFrom(found.url, site.idIn) : ''
        },
      )
      if (rows.length > 0 && reading.refused.length === rows.length)
        refuse('a call that can be read', `${rows.length} entries, none: ${reading.refused[0]?.reason}`)
      const next = following(part, url, rows.length)
      return { ...reading, ...(next ? { next } : {}) }
    },
    ...(detail ? { completion: detailOf(id, detail, links, asked) } : {}),
  }
}
