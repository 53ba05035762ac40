import * as z from 'zod'
import { type Page, UnreadablePage } from '../source.ts'
import { readEnvelope } from './rows.ts'

/**
 * The rows of a page that is a bare JSON list: nothing in it says whose it is or how much there should be, so a first
 * page must hold a row with `keys`. On a further page an empty list is the end.
 * @throws UnreadablePage when it does not, or is no list
 */
export const readList = (
  source: string,
  page: Page,
  keys: readonly string[],
  { isFirst = true }: { isFirst?: boolean } = {},
): unknown[] => {
  const expected = `a list of rows with ${keys.join(', ')}`
  const rows = readEnvelope(source, page, z.array(z.unknown()), expected)
  const isOurs = (row: unknown): boolean => {
    const fields = z.looseObject({}).safeParse(row).data
    return fields !== undefined && keys.every((key) => Object.hasOwn(fields, key))
  }
  if (rows.some(isOurs) || (rows.length === 0 && !isFirst)) return rows
  throw new UnreadablePage(
    source,
    expected,
    rows.length === 0 ? 'an empty list' : `${rows.length} rows without them`,
    `Look at the archived page of ${new URL(page.request.url).host}; if the site has changed, change the source.`,
  )
}

/** Where a page begins that is asked by a count of rows to leave out; 0 where the request names none. */
export const offsetOf = (page: Page, parameter: string): number => {
  const start = Number(new URL(page.request.url).searchParams.get(parameter) ?? 0)
  return Number.isSafeInteger(start) && start > 0 ? start : 0
}
