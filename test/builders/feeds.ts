import { type FeedSite, feed } from '../../shared/sources/engines/feed.ts'
import type { Source } from '../../shared/sources/source.ts'

/** A source over a feed of nobody's, with `site` written over it. */
export const feedSource = (site: Partial<FeedSite> = {}): Source =>
  feed({
    id: 'calls-example',
    name: 'Calls of nobody',
    feed: 'https://calls.example.org/feed',
    homepage: 'https://calls.example.org/bandi',
    level: 'national',
    funder: 'Fondazione di fantasia',
    zone: 'Europe/Rome',
    schedule: '0 4 * * ? *',
    minimumRows: 0,
    calls: { host: 'calls.example.org', path: /^\/bandi\/./ },
    ...site,
  })

/** An RSS 2.0 feed around `entries`, which are XML. */
export const rss = (entries: string, before = '<?xml version="1.0" encoding="utf-8"?>'): string =>
  `${before}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bandi</title><link>https://calls.example.org/</link>${entries}</channel></rss>`

/** One sound entry of an RSS feed as XML, with `fields` (XML too) written over it; undefined takes one away. */
export const rssItem = (fields: Record<string, string | undefined> = {}): string => {
  const all = { title: 'Bando di prova', link: 'https://calls.example.org/bandi/prova', ...fields }
  const elements = Object.entries(all).map(([name, value]) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`,
  )
  return `<item>${elements.join('')}</item>`
}
