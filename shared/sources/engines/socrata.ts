import type { Instant } from '../../domain/time.ts'
import { ROME } from '../../domain/time.ts'
import { offsetOf, readList } from '../reading/json-list.ts'
import { type RowOutcome, readRows, textOf } from '../reading/rows.ts'
import type { PageRequest, Source } from '../source.ts'

/** A data set on a Socrata portal: all that tells one from the next. */
export type SocrataSet = Pick<
  Source,
  'id' | 'name' | 'homepage' | 'level' | 'schedule' | 'minimumRows' | 'lists' | 'completion'
> & {
  credit?: string
  /** Where the portal is, e.g. `https://www.dati.lombardia.it`. */
  portal: string
  /** The data set's id, four characters, a hyphen and four. */
  dataSet: string
  /** The column that tells rows apart; pages are asked in its order, which no new row disturbs. */
  key: string
  /** Other columns that every page must have in some row. An empty cell leaves its column out of the row. */
  columns: readonly string[]
  /** The column that people know a row by. */
  titled: string
  /** Rows wanted, in SoQL. */
  where?: (now: Instant) => string
  row: (row: Record<string, unknown>) => RowOutcome
}

const PAGE_SIZE = 1000

/**
 * A source that reads rows by the SODA interface (dev.socrata.com/docs/queries). Its floating timestamps
 * (`2026-09-07T00:00:00.000`) are the portal's own clock: read them with `wallMoment`, to which midnight is no hour.
 */
export const socrata = (set: SocrataSet): Source => {
  const { portal, dataSet, key, columns, titled, where, row, ...named } = set
  const pageFrom = (offset: number, condition: string | null | undefined): PageRequest => {
    const address = new URL(`/resource/${dataSet}.json`, portal)
    const asked = { $limit: String(PAGE_SIZE), $offset: String(offset), $order: key }
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
    if (condition) address.searchParams.set('$where', condition)
    return { url: address.href, headers: { accept: 'application/json' } }
  }
  return {
    ...named,
    engine: 'socrata',
    zone: ROME,
    maximumPages: 20,
    first: (now) => pageFrom(0, where?.(now)),
    read: (page) => {
      const offset = offsetOf(page, '$offset')
      const rows = readList(set.id, page, [key, ...columns], { isFirst: offset === 0 })
      const condition = new URL(page.request.url).searchParams.get('$where')
      return {
        ...readRows(
          rows,
          row,
          (one) => textOf(one[titled]) || textOf(one[key]),
          (one) => textOf(one[key]),
        ),
        ...(rows.length >= PAGE_SIZE ? { next: pageFrom(offset + rows.length, condition) } : {}),
      }
    },
  }
}
