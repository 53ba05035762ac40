import type { Feed } from './feed.ts'

/** JSON Feed 1.1 (jsonfeed.org). @param author who worded its entries */
export const jsonFeedOf = (feed: Feed, author: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: author }],
    items: feed.entries.map(({ id, title, text, published, updated, tags, official }) => ({
      id,
      url: id,
      ...(official ? { external_url: official } : {}),
      title,
      content_text: text,
      date_published: published,
      date_modified: updated,
      ...(tags.length > 0 ? { tags } : {}),
    })),
  })
