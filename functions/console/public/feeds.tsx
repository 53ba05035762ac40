import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { LEVELS } from '../../../shared/digests/origin.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import {
  atomOf,
  type Feed,
  feedOf,
  jsonFeedOf,
  MOST_PAGES,
  rssOf,
  type SitePage,
  sitemapIndexOf,
  sitemapOf,
  updatedOf,
} from '../../../shared/public/index.ts'
import { fault, page } from '../frame/answer.tsx'
import { whenBuilt } from '../frame/when-built.ts'
import { scopeName } from '../pages/public/calls.tsx'
import { PublicFeedsPage } from '../pages/public/feeds.tsx'
import { FEED_TYPES, type PublicReader } from '../pages/public/frame.tsx'
import type { ConsoleEnv, ConsoleServices, PageContext } from '../services.ts'
import { frameWords } from '../words/frame.ts'
import { publicWords } from '../words/public.ts'
import { FEED_FORMATS, type FeedFormat, feedPath, inAddress, publicCallPath } from './address.ts'
import { answerKept, FILE_SECONDS, keepFor, PAGE_SECONDS } from './cache.ts'
import { notYet } from './calls.tsx'
import { chainsOf, isClosedChain, isIn, publicView, type Scope, scopeOf } from './view.ts'

/** What can be done with these pages. HEAD is answered by what answers GET. */
const READING = ['GET', 'HEAD']

const AUTHOR = frameWords.it.site

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = {
  rss: rssOf,
  atom: (feed) => atomOf(feed, AUTHOR),
  json: (feed) => jsonFeedOf(feed, AUTHOR),
}

/** What a feed's address asks for: `create/fashion.atom` is `create/fashion` as Atom. */
const readFile = (file: string): { asked: string | undefined; format: FeedFormat } | undefined => {
  const format = FEED_FORMATS.find((one) => file.endsWith(`.${one}`))
  const name = format && file.slice(0, -format.length - 1)
  return format && name ? { asked: name === 'calls' ? undefined : name, format } : undefined
}

const feedFor = (
  snapshots: Snapshots,
  scope: Scope | undefined,
  {
    language,
    format,
    site,
    now,
  }: { language: ReaderLanguage; format: FeedFormat; site: string; now: Instant },
): Feed => {
  const words = publicWords[language]
  const view = publicView(snapshots, now)
  const name = scope && scopeName(language, scope)
  const calls = view.open().filter((card) => !scope || scope.chains.some((chain) => isIn(view, card, chain)))
  const chainNames = new Map(
    view.clusters.flatMap((cluster) =>
      cluster.valueChains.map(({ id }): [string, string] => [
        `${cluster.id}/${id}`,
        scopeName(language, { id: '', cluster, chain: id, chains: [] }),
      ]),
    ),
  )
  const query = new URLSearchParams(scope ? { chain: scope.id } : {})
  return feedOf(
    calls,
    {
      title: words.feedTitle(name),
      description: words.feedDescription(name ?? words.feedsAll),
      language,
      home: `${site}${inAddress(PATHS.published, language, query)}`,
      self: `${site}${inAddress(feedPath(scope?.id, format), language)}`,
    },
    {
      addressOf: (id) => `${site}${inAddress(publicCallPath(id), language)}`,
      tagsOf: (call) => [
        LEVELS[language][call.level],
        ...chainsOf(call, view).flatMap((chain) => chainNames.get(chain) ?? []),
      ],
      emptyAt: snapshots.builtAt,
      now,
    },
  )
}

/** Read by programs of other sites too, in their readers' browsers. */
const forPrograms = (c: PageContext): void => {
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
}

/** Feeds of calls by cluster and value chain, the map of the site and what robots may read of it. */
export const publicFeedRoutes = (services: ConsoleServices): Hono<ConsoleEnv> => {
  const { publicUrl } = services
  const routes = new Hono<ConsoleEnv>()
  for (const path of [PATHS.feeds, `${PATHS.feeds}/*`, PATHS.sitemap]) routes.use(path, compress())

  routes.get(PATHS.feeds, async (c) => {
    const snapshots = await whenBuilt(services)
    const open: PublicReader = { reader: c.get('reader'), site: publicUrl }
    const { now } = open.reader
    if (!snapshots) return notYet(c, open)
    return answerKept(c, snapshots, { now, seconds: PAGE_SECONDS }, () =>
      page(c, <PublicFeedsPage open={open} view={publicView(snapshots, now)} />),
    )
  })

  routes.get(`${PATHS.feeds}/:file{.+}`, async (c) => {
    const read = readFile(c.req.param('file'))
    const snapshots = await whenBuilt(services)
    if (!read) return fault(c, 'notFound')
    if (!snapshots) return notYet(c, { reader: c.get('reader'), site: publicUrl })
    const { language, now } = c.get('reader')
    const { clusters } = snapshots.profiles
    const scope = read.asked === undefined ? undefined : scopeOf(read.asked, clusters, now)
    if (read.asked !== undefined && !scope) {
      if (!isClosedChain(read.asked, clusters, now)) return fault(c, 'notFound')
      keepFor(c, FILE_SECONDS, false)
      return c.text(publicWords[language].feedGone, 410)
    }
    forPrograms(c)
    return answerKept(c, snapshots, { now, seconds: FILE_SECONDS, indexed: false }, () => {
      const { format } = read
      const feed = feedFor(snapshots, scope, { language, format, site: publicUrl, now })
      return c.body(WRITERS[format](feed), 200, {
        'content-type': `${FEED_TYPES[format].type}; charset=utf-8`,
      })
    })
  })

  const both = (path: string, query?: URLSearchParams): SitePage => ({
    it: `${publicUrl}${inAddress(path, 'it', query)}`,
    en: `${publicUrl}${inAddress(path, 'en', query)}`,
  })

  routes.get(PATHS.sitemap, async (c) => {
    const { now } = c.get('reader')
    const snapshots = await whenBuilt(services)
    if (!snapshots) return notYet(c, { reader: c.get('reader'), site: publicUrl })
    return answerKept(c, snapshots, { now, seconds: FILE_SECONDS, indexed: false }, () => {
      const view = publicView(snapshots, now)
      const pages = [
        both(PATHS.published),
        both(PATHS.feeds),
        ...[...view.chains.keys()].map((chain) => both(PATHS.published, new URLSearchParams({ chain }))),
        ...view
          .open()
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((card) => ({ ...both(publicCallPath(card.id)), updated: updatedOf(card) })),
      ]
      const files = Math.ceil(pages.length / MOST_PAGES)
      const part = Number(c.req.query('part') ?? (files > 1 ? 0 : 1))
      const isFile = Number.isInteger(part) && part >= 1 && part <= files
      const xml = isFile
        ? sitemapOf(pages.slice((part - 1) * MOST_PAGES, part * MOST_PAGES))
        : sitemapIndexOf(
            Array.from({ length: files }, (_, place) => `${publicUrl}${PATHS.sitemap}?part=${place + 1}`),
          )
      return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
    })
  })

  routes.get('/robots.txt', (c) => {
    keepFor(c, FILE_SECONDS, false)
    const lines = [
      'User-agent: *',
      `Allow: ${PATHS.published}`,
      `Allow: ${PATHS.feeds}`,
      `Allow: ${PATHS.sitemap}`,
      'Allow: /assets/',
      'Disallow: /',
      `Sitemap: ${publicUrl}${PATHS.sitemap}`,
    ]
    return c.text(`${lines.join('\n')}\n`)
  })

  /** These pages are read, and nothing else is done with them. */
  const readOnly: MiddlewareHandler<ConsoleEnv> = async (c, next) =>
    READING.includes(c.req.method)
      ? next()
      : c.text(READING.join(', '), 405, { allow: READING.join(', '), 'cache-control': 'no-store' })
  for (const path of [
    PATHS.published,
    `${PATHS.published}/*`,
    PATHS.feeds,
    `${PATHS.feeds}/*`,
    PATHS.sitemap,
    '/robots.txt',
  ])
    routes.all(path, readOnly)

  return routes
}
