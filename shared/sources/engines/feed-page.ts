import { Draft } from '../../domain/opportunity.ts'
import { cut } from '../reading/plain-text.ts'
import { words } from '../reading/rows.ts'
import { type Completion, type PageRequest, UnreadablePage } from '../source.ts'
import type { FeedSite } from './feed.ts'
import { withWords } from './feed-row.ts'
import { lineOf, openPage } from './html-page.ts'

/** What stands beside each label of a page's definition lists, by the label in lower case; the first of a label counts. */
export type Terms = ReadonlyMap<string, string>

/** A call's own page: where its text stands, and what its labels say. */
export type CallPage = {
  /** Selectors of the element that holds the call and nothing around it; the first that the page has is read. */
  content: readonly string[]
  /** Fields that the page's labels state. They stand before what running text says. */
  fields?: (terms: Terms) => Partial<Draft>
}

const LONGEST_TERM = 500
/** What the whole page is read for anew, where the feed's entry named no deadline. */
const ABOUT_DATES = new Set(['deadlines', 'opensAt'])

const termsOf = (pieces: readonly string[]): Terms => {
  const terms = new Map<string, string>()
  let label = ''
  for (const piece of pieces) {
    const line = cut(lineOf(piece), LONGEST_TERM)
    if (/^<dt/i.test(piece)) label = line.toLowerCase()
    else if (label !== '' && !terms.has(label)) terms.set(label, line)
  }
  return terms
}

/** Completes a feed's entry with the page that it links to: feeds say little, and rarely until when. */
export const pageCompletion = (site: FeedSite, page: CallPage): Completion => ({
  request: (draft): PageRequest => ({ url: draft.url, headers: { accept: 'text/html' } }),
  watched: true,
  complete: (draft, { body }) => {
    const whole = openPage(site.id, body)
    const content = page.content.map((select) => whole.parts(select)).find((found) => found.length > 0)
    if (!content)
      throw new UnreadablePage(
        site.id,
        `a page with ${page.content.join(' or ')}`,
        'none of them',
        `Look at ${site.homepage} and change the selectors of the source.`,
      )
    const terms = termsOf(content.flatMap((part) => part.markup('dt, dd')))
    const read = words(
      draft.title,
      draft.summary ?? '',
      content.flatMap((part) => part.markup({})).join('\n'),
    )
    const stated = page.fields?.(terms) ?? {}
    const isDated = draft.deadlines.length > 0
    const kept = draft.flags.filter(({ field }) => isDated || !ABOUT_DATES.has(field))
    return Draft.parse(
      withWords(
        {
          ...draft,
          ...(read.text ? { text: read.text } : {}),
          ...(read.language ? { language: read.language } : {}),
          ...stated,
          flags: [...kept, ...read.flags.filter(({ field }) => field === 'text'), ...(stated.flags ?? [])],
        },
        site,
      ),
    )
  },
})
