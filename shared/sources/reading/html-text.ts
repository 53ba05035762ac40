import { load } from 'cheerio/slim'
import { plainText } from './plain-text.ts'

/** Elements that stand on lines of their own, so that their words do not run into their neighbours'. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is not text to read. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'head',
  'title',
])

/**
 * More markup than any page of text has. The parser compares each closing tag with all that are open, so beyond
 * this it would take quadratic time, and tags are just struck out instead (FAULTS C15, C17).
 */
const MOST_TAGS = 10_000
const LONGEST_MARKUP = 2_000_000

const hasMoreThan = (text: string, sign: string, most: number): boolean => {
  let at = -1
  for (let count = 0; count <= most; count++) {
    at = text.indexOf(sign, at + 1)
    if (at < 0) return false
  }
  return true
}

type Node = {
  type: string
  name?: string
  data?: string
  parent?: Node | null
  next?: Node | null
  children?: Node[]
}

/** All text below `root` in order. Walks by links instead of calling itself: depth costs no stack. */
const textBelow = (root: Node): string => {
  const parts: string[] = []
  let node: Node | null | undefined = root
  while (node) {
    if (node.type === 'text' && node.data) parts.push(node.data)
    const name: string = node.name ?? ''
    if (BLOCKS.has(name)) parts.push('\n')
    const first: Node | undefined = SILENT.has(name) ? undefined : node.children?.[0]
    if (first) {
      node = first
      continue
    }
    while (node && node !== root && !node.next) {
      node = node.parent
      if (node && BLOCKS.has(node.name ?? '')) parts.push('\n')
    }
    node = node === root ? undefined : node?.next
  }
  return parts.join('')
}

/** HTML, or plain text, as clean text: one line a paragraph, row or list entry. Never HTML again. */
export const htmlText = (markup: string): string => {
  const html = markup.slice(0, LONGEST_MARKUP)
  if (!/[<&]/.test(html)) return plainText(html)
  if (hasMoreThan(html, '<', MOST_TAGS)) return plainText(html.replace(/<[^<>]*>/g, ' '))
  // In HTML a line end is just white space: only elements make lines.
  const [root] = load(/<[a-z/!]/i.test(html) ? html.replace(/\s+/g, ' ') : html, {}, false)
    .root()
    .get()
  return root ? plainText(textBelow(root as unknown as Node)) : ''
}
