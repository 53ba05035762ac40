import { ROME } from '../../domain/time.ts'
import { htmlText } from '../reading/html-text.ts'
import { offsetOf, readList } from '../reading/json-list.ts'
import { cut, plainLine } from '../reading/plain-text.ts'
import { readRows, textOf } from '../reading/rows.ts'
import type { PageRequest, Source } from '../source.ts'
import { fieldText, type PostRules, readPost } from './wordpress-post.ts'

/** A WordPress site that publishes calls as posts: all that tells one from the next. */
export type WordPressSite = Pick<Source, 'id' | 'name' | 'homepage' | 'level' | 'schedule' | 'minimumRows'> &
  PostRules & {
    credit?: string
    /** The collection that is read, filters included: `https://…/wp-json/wp/v2/posts?categories=4`. */
    collection: string
    /** *everything*: posts of a type of their own, all read. *latest*: a stream of news, of which the first page is read. */
    lists: Source['lists']
  }

const PAGE_SIZE = 50
/** What is read of a post; all else (styles, links, what search engines are told) is left on the server. */
const FIELDS = 'id,date,date_gmt,link,status,type,title,excerpt,content,class_list,acf'
const KEYS = ['id', 'title', 'link']

/**
 * A source that reads the REST interface of WordPress (developer.wordpress.org/rest-api), newest first. Pages are asked
 * for by `offset`, since past the last one `page` is answered with an error, and `offset` with an empty list.
 */
export const wordpress = (site: WordPressSite): Source => {
  const { collection, id, name, homepage, level, schedule, minimumRows, lists, credit, ...rules } = site
  const pageFrom = (offset: number): PageRequest => {
    const address = new URL(collection)
    const asked = {
      per_page: PAGE_SIZE,
      offset,
      orderby: 'date',
      order: 'desc',
      status: 'publish',
      _fields: FIELDS,
    }
    for (const [key, value] of Object.entries(asked)) address.searchParams.set(key, String(value))
    return { url: address.href, headers: { accept: 'application/json' } }
  }
  return {
    ...{ id, name, homepage, level, schedule, minimumRows, lists },
    engine: 'wordpress',
    ...(credit ? { credit } : {}),
    zone: ROME,
    maximumPages: 20,
    first: () => pageFrom(0),
    read: (page) => {
      const offset = offsetOf(page, 'offset')
      const posts = readList(id, page, KEYS, { isFirst: offset === 0 })
      const isMore = lists === 'everything' && posts.length >= PAGE_SIZE
      return {
        ...readRows(
          posts,
          (post) => readPost(post, level, rules),
          (post) => plainLine(htmlText(cut(fieldText(post.title), 2000))) || textOf(post.link),
          (post) => textOf(post.id),
        ),
        ...(isMore ? { next: pageFrom(offset + posts.length) } : {}),
      }
    },
  }
}
