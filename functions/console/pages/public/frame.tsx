import type { Child, PropsWithChildren } from 'hono/jsx'
import type { ReaderLanguage } from '../../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../../shared/links/addresses.ts'
import { Layout } from '../../frame/layout.tsx'
import { type FeedFormat, inAddress } from '../../public/address.ts'
import type { Reader } from '../../services.ts'
import { publicWords } from '../../words/public.ts'

export const FEED_TYPES: Record<FeedFormat, { name: string; type: string }> = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON', type: 'application/feed+json' },
}

/** Who reads an open page, and the address of the site, without a slash at its end. */
export type PublicReader = { reader: Reader; site: string }

/** Where the same page is in a language, absolute. What else an address asks for stays. */
const absolute = ({ reader, site }: PublicReader, language: ReaderLanguage, query: URLSearchParams): string =>
  `${site}${inAddress(reader.path, language, query)}`

/** The part of an address that makes it another page; anything else in it, as what mailers add, does not. */
const telling = ({ query }: Reader, asks: readonly string[]): URLSearchParams =>
  new URLSearchParams(
    asks.flatMap((name) => query.getAll(name).map((value): [string, string] => [name, value])),
  )

/**
 * The frame of what everybody may read: what search engines and whoever shares the address are told of it, its other
 * language and its feeds.
 */
export const PublicFrame = ({
  open,
  title,
  description,
  here,
  asks = [],
  indexed = true,
  feeds = [],
  head,
  children,
}: PropsWithChildren<{
  open: PublicReader
  title: string
  description: string
  here: 'calls' | 'feeds' | 'call'
  /** Names of what its address may ask for and be another page by. */
  asks?: readonly string[]
  indexed?: boolean
  feeds?: { href: string; type: string; title: string }[]
  head?: Child
}>) => {
  const { reader, site } = open
  const { language } = reader
  const words = publicWords[language]
  const query = telling(reader, asks)
  const canonical = absolute(open, language, query)
  const locale = { it: 'it_IT', en: 'en_GB' } as const
  const other = language === 'it' ? 'en' : 'it'
  return (
    <Layout
      reader={reader}
      title={title}
      area={{
        kind: 'public',
        other: inAddress(reader.path, other, query),
        here,
        sections: [
          { id: 'calls', href: inAddress(PATHS.published, language), label: words.calls },
          { id: 'feeds', href: inAddress(PATHS.feeds, language), label: words.feeds },
        ],
      }}
      head={
        <>
          <meta name="description" content={description} />
          <meta name="robots" content={indexed ? 'all' : 'noindex'} />
          <link rel="canonical" href={canonical} />
          {(['it', 'en'] as const).map((one) => (
            <link rel="alternate" hreflang={one} href={absolute(open, one, query)} />
          ))}
          <link rel="alternate" hreflang="x-default" href={absolute(open, 'it', query)} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content="Segnavia" />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:url" content={canonical} />
          <meta property="og:locale" content={locale[language]} />
          <meta property="og:locale:alternate" content={locale[other]} />
          {feeds.map((feed) => (
            <link rel="alternate" type={feed.type} title={feed.title} href={`${site}${feed.href}`} />
          ))}
          {head}
        </>
      }
    >
      {children}
      <p class="soft small no-print">{words.privacy}</p>
    </Layout>
  )
}
