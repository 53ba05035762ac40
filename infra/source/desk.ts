import type { Instant } from '../../shared/domain/time.ts'
import type { Fetcher } from '../../shared/http/fetcher.ts'

/** What the source command works with: tests give it a folder, a clock and an ear of their own. */
export type Desk = {
  /** Root of the project whose sources are meant. */
  root: string
  say: (text: string) => void
  now: () => Instant
  /** Opens a fetcher only when something is asked of a site. @param contact whom a site's owner can write to */
  fetcher: (contact: string) => Fetcher
  /** Columns of the terminal. */
  width: number
}
