import { type CheerioAPI, load } from 'cheerio/slim'
import { htmlText } from '../reading/html-text.ts'
import { cut, plainLine } from '../reading/plain-text.ts'
import { UnreadablePage } from '../source.ts'

/**
 * Where a value stands: a CSS selector, or one with the attribute that holds the value. Without a selector it is the
 * entry's own attribute.
 */
export type Spot = string | { select?: string; attribute?: string; rare?: true }

/** A page or a piece of one. Nothing that comes out of it is a node: markup to be cleaned, or clean lines. */
export type Part = {
  /** Pieces that the selector finds, outermost alone where one stands within another. */
  parts: (select: string) => Part[]
  /** What stands at a spot as HTML, each piece on its own; an attribute's value is escaped. */
  markup: (spot: Spot) => string[]
}

/** More tags than any list of calls has: a closing tag is compared with all that are open, which takes quadratic time. */
const MOST_TAGS = 20_000
/** Deeper than any page is built. Selecting and writing markup call themselves once a level. */
const DEEPEST = 500
/** A page ends with this much after its last word: scripts, comments, a widget. */
const TAIL = 2000

type Node = Exclude<Parameters<typeof load>[0], string | Buffer | unknown[]>

const isDeeperThan = (root: Node, most: number): boolean => {
  let level: Node[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/** Plain text as markup that says the same. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const partOf = ($: CheerioAPI, node: Node): Part => ({
  parts: (select) => {
    const found = $(node).find(select)
    return found
      .not(found.find(select))
      .toArray()
      .map((element) => partOf($, element))
  },
  markup: (spot) => {
    const { select, attribute } = typeof spot === 'string' ? { select: spot, attribute: undefined } : spot
    const found = select === undefined ? $(node) : $(node).find(select)
    return found.toArray().flatMap((element: Node) => {
      if (attribute === undefined) return $.html(element)
      const value = $(element).attr(attribute)
      return value === undefined ? [] : escaped(value)
    })
  },
})

/**
 * A page as a tree that can be asked for parts.
 * @param ending what the last characters of a whole page hold
 * @throws UnreadablePage when it is cut off, or built as no page of a list is (FAULTS C15).
 */
export const openPage = (source: string, body: string, ending = '</html>'): Part => {
  const refuse: (expected: string, found: string) => never = (expected, found) => {
    throw new UnreadablePage(source, expected, found, 'Look at the site and at the archived page.')
  }
  const tail = body.slice(-TAIL).toLowerCase()
  if (!tail.includes(ending))
    refuse(
      `a page that ends with ${ending}`,
      body.trim() === '' ? 'an empty answer' : 'no page, or one cut off',
    )
  if (body.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1)
    refuse(`at most ${MOST_TAGS} tags on a page`, 'more')
  const $ = load(body)
  const [root] = $.root().toArray()
  if (!root || isDeeperThan(root, DEEPEST))
    return refuse(`at most ${DEEPEST} tags within one another`, 'more')
  return partOf($, root)
}

/** Markup as one clean line. */
export const lineOf = (markup: string): string => plainLine(htmlText(cut(markup, 20_000)))
