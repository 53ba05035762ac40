import { load } from 'cheerio/slim'
import type { Level } from '../../domain/vocabulary.ts'
import { htmlText } from '../reading/html-text.ts'
import { cut, plainLine } from '../reading/plain-text.ts'
import { type Reading, readCallText } from './text.ts'

/** More tags than a page of text has: beyond it, what the page is made of is not looked at, only its words. */
const MOST_TAGS = 10_000
const LONGEST_PAGE = 2_000_000

/** Where pages keep what they are about, the narrowest first. */
const MAIN = ['main article', 'article', 'main', '[role="main"]', '#content', '#main', 'body']
/** What stands on every page of a site. */
const AROUND = 'nav, header, footer, aside, form, [role="navigation"], [role="banner"], .breadcrumb, .cookie'
/** A page with fewer letters has no call on it: it is drawn by a script, or asks for something first. */
const LEAST_LETTERS = 80

type Parts = { title: string; text: string }

const titleOf = (markup: string | undefined): string => plainLine(htmlText(cut(markup ?? '', 5000)))

const partsOf = (page: string): Parts => {
  const html = page.slice(0, LONGEST_PAGE)
  if (html.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) return { title: '', text: htmlText(html) }
  const $ = load(html)
  const named = $('meta[property="og:title"]').attr('content')
  const title = titleOf($('h1').first().html() ?? undefined) || titleOf(named) || titleOf($('title').text())
  $(AROUND).not('main header, article header').remove()
  const texts = MAIN.map((select) => htmlText($(select).first().html() ?? ''))
  return { title, text: texts.find((text) => text.length >= LEAST_LETTERS) ?? '' }
}

/** Does a page that answers to nothing have words on it? */
export const hasWords = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS

/**
 * Reads a page that is none of our sources' own by its running text. Undefined where it has no words to read.
 * @param url the address that it was asked for by
 */
export const readAnyPage = (page: string, url: string, level?: Level): Reading | undefined => {
  const isMarkup = /<(?:!doctype|html|body|head|div|p)\b/i.test(page.slice(0, 5000))
  const { title, text } = isMarkup ? partsOf(page) : { title: '', text: page }
  if (!hasWords(text)) return undefined
  return readCallText(text, { url, level, title: title ? cut(title, 300) : undefined })
}
