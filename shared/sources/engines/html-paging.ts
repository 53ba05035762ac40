import { htmlText } from '../reading/html-text.ts'
import { plainLine } from '../reading/plain-text.ts'
import type { Part } from './html-page.ts'

/** A number that a page shows: the last one of the words at a spot, or what `pattern` finds first. */
export type Count = { select: string; pattern?: RegExp }

/** How one page of a list leads to the next. */
export type Paging =
  | {
      /** Query parameter that numbers the pages, and the number of the first. */
      parameter: string
      from: number
      /** How many pages there are (`Pagina 1 di 9`), or the link to the last one. One page where nothing stands. */
      last: Count | { link: string }
    }
  /** A link that only a page with a page after it has. */
  | { next: string }

const LAST_NUMBER = /(\d{1,6})\D*$/

/** The greatest number that stands there; undefined where none does. */
export const countAt = (part: Part, { select, pattern = LAST_NUMBER }: Count): number | undefined => {
  const numbers = part
    .markup(select)
    .flatMap((markup) => pattern.exec(plainLine(htmlText(markup)))?.[1] ?? [])
    .map(Number)
  return numbers.length > 0 ? Math.max(...numbers) : undefined
}

const lastOf = (part: Part, paging: Exclude<Paging, { next: string }>, page: string): number => {
  const { parameter, from, last } = paging
  if (!('link' in last)) return from + (countAt(part, last) ?? 1) - 1
  const numbers = part
    .markup({ select: last.link, attribute: 'href' })
    .map((href) => plainLine(htmlText(href)))
    .filter((href) => URL.canParse(href, page))
    .map((href) => Number(new URL(href, page).searchParams.get(parameter) ?? Number.NaN))
  return Math.max(from, ...numbers.filter((number) => Number.isInteger(number)))
}

/** The address of the page after this one, as the page states it; undefined on the last. */
export const addressAfter = (part: Part, paging: Paging | undefined, page: string): string | undefined => {
  if (!paging) return undefined
  if ('next' in paging) {
    const [href] = part.markup({ select: paging.next, attribute: 'href' })
    return href === undefined ? undefined : plainLine(htmlText(href))
  }
  const url = new URL(page)
  const number = Number(url.searchParams.get(paging.parameter) ?? paging.from)
  if (number >= lastOf(part, paging, page)) return undefined
  url.searchParams.set(paging.parameter, String(number + 1))
  return url.toString()
}
