import { sliceOf } from '../frame/components.tsx'

/** One page of a list, as pageOf has it; a page that is not there is the nearest that is, as on the pages. */
export const paged = <Row>(rows: Row[], { page, size }: { page: number; size: number }) => {
  const { shown, all, page: here, pages } = sliceOf(rows, page, size)
  return { items: shown, total: all, page: here, pages }
}
