import type { Child } from 'hono/jsx'
import type { PageContext, Reader } from '../services.ts'
import { frameWords } from '../words/frame.ts'
import { Empty, Pager, pageAsked, sliceOf } from './components.tsx'
import { csvOf } from './csv.ts'

/** How many of a list a page shows. */
export const SHOWN = 25

/** The file of a list as it is filtered and sorted on its page. @param path of the file, as `/sources.csv` */
export const csvHref = ({ query }: Reader, path: string): string => {
  const asked = new URLSearchParams(query)
  for (const name of ['page', 'lang', 'done']) asked.delete(name)
  return asked.size > 0 ? `${path}?${asked}` : path
}

/**
 * A list as every page of the office shows it: how many, one page of them or why there are none, the other pages, and
 * the whole as a file.
 */
export const Listing = <T,>({
  reader,
  all,
  count,
  empty,
  csv,
  size = SHOWN,
  children,
}: {
  reader: Reader
  /** What passes the filter, in the order asked for. */
  all: T[]
  /** How many there are, in words. */
  count: string
  empty: { title: string; todo: Child }
  /** Where the same is a file. */
  csv: string
  size?: number
  children: (shown: T[]) => Child
}) => {
  const slice = sliceOf(all, pageAsked(reader.query), size)
  if (all.length === 0)
    return (
      <Empty title={empty.title}>
        <p>{empty.todo}</p>
      </Empty>
    )
  return (
    <>
      <p class="count">{count}</p>
      {children(slice.shown)}
      <Pager reader={reader} slice={slice} />
      <p>
        <a href={csvHref(reader, csv)} download="">
          {frameWords[reader.language].csv}
        </a>
      </p>
    </>
  )
}

/** Answers with a list as a file. @param name of the file, without date and ending */
export const csvFile = (
  c: PageContext,
  name: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Response =>
  c.body(csvOf(head, rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="segnavia-${name}-${c.get('reader').now.slice(0, 10)}.csv"`,
  })
