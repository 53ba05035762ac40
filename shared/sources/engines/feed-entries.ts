import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import { UnreadablePage } from '../source.ts'

/** One entry as the feed says it, whichever format that is. What it does not say is empty. */
export type FeedEntry = Record<
  'title' | 'link' | 'summary' | 'content' | 'published' | 'kind' | 'subjects',
  string
>

/** More than any site keeps in a feed. */
const MOST_ENTRIES = 2000
/** What may stand in a feed beside its elements; any other `<!` declares something. */
const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const
const MARK = /<(?:[!?]|[a-z_][\w.:-]{0,60})/gi
const KINDS = ['rss', 'rdf', 'feed'] as const
type Kind = (typeof KINDS)[number]

/** The name of the root element, or what is wrong with the document, looked at from its first mark to its last. */
const rootOf = (xml: string): { root: string } | { fault: string } => {
  let root = ''
  MARK.lastIndex = 0
  for (let mark = MARK.exec(xml); mark; mark = MARK.exec(xml)) {
    if (!/[!?]/.test(mark[0])) {
      root ||= mark[0].slice(1).toLowerCase()
      continue
    }
    const [opens, closes] = SECTIONS.find(([start]) => xml.startsWith(start, mark.index)) ?? []
    // Entities and whatever else a DTD declares would have to be expanded or fetched: neither is ever done here.
    if (!opens || !closes) return { fault: 'a document type or entity declaration' }
    const end = xml.indexOf(closes, mark.index + opens.length)
    if (end < 0) return { fault: 'a feed cut off in the middle' }
    MARK.lastIndex = end + closes.length
  }
  return { root }
}

/** Without what a cache writes behind the last element. */
const withoutTail = (xml: string): string => {
  let rest = xml.trimEnd()
  while (rest.endsWith('-->')) rest = rest.slice(0, Math.max(rest.lastIndexOf('<!--'), 0)).trimEnd()
  return rest
}

/** An RDF channel's table of contents: an entry that it forgets would be lost, and each is looked for among all. */
const withoutContents = (xml: string): string => {
  const from = xml.search(/<items[\s>]/i)
  const to = from < 0 ? -1 : xml.indexOf('</items>', from)
  return to < 0 ? xml : xml.slice(0, from) + xml.slice(to + '</items>'.length)
}

const first = (values: readonly (string | undefined)[] | undefined): string => values?.[0] ?? ''
const lines = (values: readonly (string | undefined)[] | undefined): string => (values ?? []).join('\n')

type Channel = { isNamed: boolean; entries: FeedEntry[] }
const OPTIONS = { maxItems: MOST_ENTRIES + 1 }

const READERS: Record<Kind, (xml: string) => Channel> = {
  rss: (xml) => {
    const { title, link, items = [] } = parseRssFeed(xml, OPTIONS)
    const entries = items.map((item) => ({
      title: item.title ?? first(item.dc?.titles),
      // A guid is an address only where it says so, and of one feed in use not even unique: it is never the id.
      link: item.link ?? (item.guid?.isPermaLink === false ? '' : (item.guid?.value ?? '')),
      summary: item.description ?? first(item.dc?.descriptions),
      content: item.content?.encoded ?? '',
      published: item.pubDate ?? first(item.dc?.dates),
      kind: first(item.dc?.types),
      subjects: lines(item.categories?.map(({ name }) => name) ?? item.dc?.subjects),
    }))
    return { isNamed: Boolean(title ?? link), entries }
  },
  rdf: (xml) => {
    const { title, link, items = [] } = parseRdfFeed(withoutContents(xml), OPTIONS)
    const entries = items.map((item) => ({
      title: item.title ?? first(item.dc?.titles),
      link: item.link ?? item.rdf?.about ?? '',
      summary: item.description ?? first(item.dc?.descriptions),
      content: item.content?.encoded ?? '',
      published: first(item.dc?.dates),
      kind: first(item.dc?.types),
      subjects: lines(item.dc?.subjects),
    }))
    return { isNamed: Boolean(title ?? link), entries }
  },
  feed: (xml) => {
    const { title, id, entries: items = [] } = parseAtomFeed(xml, OPTIONS)
    const entries = items.map((item) => ({
      title: item.title?.value ?? '',
      link: item.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href ?? '',
      summary: item.summary?.value ?? '',
      content: item.content?.value ?? '',
      published: item.published ?? item.updated ?? '',
      kind: first(item.dc?.types),
      subjects: lines(item.categories?.map(({ label, term }) => label ?? term)),
    }))
    return { isNamed: Boolean(title?.value ?? id), entries }
  },
}

/**
 * The entries of an RSS 2.0, RSS 1.0 (RDF) or Atom feed, in its own order. Nothing is expanded, included or fetched:
 * a feed that declares a document type or asks for XInclude is refused (FAULTS C7), and so is one that is cut off.
 * An empty channel is a feed like any other; whether it may be empty is the source's `minimumRows` to say.
 * @throws UnreadablePage for whatever is no whole feed.
 */
export const readEntries = (source: string, body: string): FeedEntry[] => {
  const refuse = (expected: string, found: string): never => {
    throw new UnreadablePage(
      source,
      expected,
      found,
      'Look at the archived page, and for the feed on the site.',
    )
  }
  const xml = body.replace(/^\uFEFF/, '')
  if (!xml.trimStart().startsWith('<'))
    return refuse('a feed', xml.trim() === '' ? 'an empty answer' : 'text that is no XML')
  if (/^<(?:!doctype )?html[\s>]/i.test(xml.trimStart())) return refuse('a feed', 'an HTML page')
  const looked = rootOf(xml)
  if ('fault' in looked) return refuse('a whole feed that declares nothing', looked.fault)
  const kind = KINDS.find((one) => one === looked.root.replace(/^[^:]*:/, ''))
  if (!kind) return refuse('a feed (rss, rdf or feed)', `a document of <${looked.root.slice(0, 40)}>`)
  if (xml.includes('http://www.w3.org/2001/XInclude'))
    return refuse('a feed that stands by itself', 'one that asks to include other documents')
  if (
    !new RegExp(`</${looked.root.replaceAll('.', '\\.')}\\s{0,9}>$`, 'i').test(withoutTail(xml).slice(-100))
  )
    return refuse(`a feed that ends with its <${looked.root}>`, 'a feed cut off in the middle')
  let channel: Channel
  try {
    channel = READERS[kind](xml)
  } catch (error) {
    return refuse('a feed', `XML that is broken (${error instanceof Error ? error.message : error})`)
  }
  if (!channel.isNamed) return refuse('a channel with a title', 'none')
  if (channel.entries.length > MOST_ENTRIES) return refuse(`at most ${MOST_ENTRIES} entries`, 'more')
  return channel.entries
}
