import * as z from 'zod'
import type { DraftFields } from '../../domain/opportunity.ts'
import { htmlText } from './html-text.ts'
import { cut, plainLine } from './plain-text.ts'
import { textOf } from './rows.ts'

type Documents = NonNullable<DraftFields['documents']>

/** As many as a draft holds. */
export const MOST_DOCUMENTS = 40
const MOST_LINKS = 1000
const LONGEST_PAGE = 500_000
/** Files people open or fill in; `/@@download/` is how Plone serves its attachments. */
const FILE = /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|p7m)$/i
const isFile = ({ pathname }: URL): boolean => FILE.test(pathname) || pathname.includes('/@@download/')

/** A full web address without credentials, from a link of a page at `base`. */
const addressOf = (link: string, base: string): URL | undefined => {
  const written = link.trim().replaceAll('&amp;', '&')
  if (written.length > 1500 || !URL.canParse(written, base)) return undefined
  const address = new URL(written, base)
  return /^https?:$/.test(address.protocol) &&
    address.username === '' &&
    z.url().safeParse(address.href).success
    ? address
    : undefined
}

const named = (title: string, address: URL): Documents[number] => {
  const file = address.pathname.split('/').at(-1) ?? ''
  return { title: cut(plainLine(title), 300) || cut(plainLine(file), 300) || address.host, url: address.href }
}

const distinct = (documents: Documents): Documents =>
  [...new Map(documents.map((one) => [one.url, one])).values()].slice(0, MOST_DOCUMENTS)

/** Files that a page's markup links to, each under the words of its link. */
export const linkedDocuments = (markup: string, base: string): Documents => {
  const html = markup.slice(0, LONGEST_PAGE)
  const found: Documents = []
  for (const { 0: tag, 1: attributes = '', index } of html.matchAll(/<a\s([^<>]{1,2000})>/gi)) {
    if (found.length >= MOST_LINKS) break
    const [, quoted, single, bare] =
      /(?:^|\s)href\s{0,3}=\s{0,3}(?:"([^"]{1,1500})"|'([^']{1,1500})'|([^\s"'>]{1,1500}))/i.exec(
        attributes,
      ) ?? []
    const address = addressOf(quoted ?? single ?? bare ?? '', base)
    if (!address || !isFile(address)) continue
    const [words = ''] = html.slice(index + tag.length, index + tag.length + 1000).split(/<\/a/i)
    found.push(named(htmlText(words), address))
  }
  return distinct(found)
}

const Listed = z.looseObject({})

/** Attachments as an API lists them: objects with an address and a title, however deep, e.g. folders of files. */
export const listedDocuments = (value: unknown, base: string): Documents => {
  const found: Documents = []
  const stack: unknown[] = [value]
  for (let seen = 0; stack.length > 0 && seen < MOST_LINKS; seen++) {
    const node = stack.pop()
    if (Array.isArray(node)) stack.push(...node.slice(0, MOST_LINKS).toReversed())
    const fields = Array.isArray(node) ? undefined : Listed.safeParse(node).data
    if (!fields) continue
    const address = addressOf(textOf(fields.url) || textOf(fields['@id']) || textOf(fields.href), base)
    if (address && isFile(address)) found.push(named(textOf(fields.title) || textOf(fields.name), address))
    for (const inner of ['children', 'items', 'files', 'attachments'])
      if (fields[inner]) stack.push(fields[inner])
  }
  return distinct(found)
}
