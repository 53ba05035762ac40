import { officeOf } from '../domain/by-hand.ts'
import { isAnnounced } from '../domain/desk.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import { undatedSince } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import { SOURCE_DIRECTORY } from './directory.ts'

const DIRECTORY: Record<string, { lists: 'everything' | 'latest' } | undefined> = SOURCE_DIRECTORY

/** Would any of its sources strike the call from its list when it is gone? Then that it stands there says something. */
const isListed = ({ source, origins, withdrawnAt }: Confirmed): boolean =>
  (origins ?? [{ source, withdrawnAt }]).some(
    (row) =>
      !row.withdrawnAt &&
      !officeOf(row.source) &&
      !isAnnounced(row) &&
      DIRECTORY[row.source]?.lists !== 'latest',
  )

type Confirmed = Pick<Opportunity, 'source' | 'origins' | 'withdrawnAt'>

/**
 * Does nothing say any more that the call is still open? It names no closing day, its sources drop what is old from
 * their lists without a word, and nothing was heard of it for half a year. It is not closed either: pages show it with
 * the day of which we last heard of it; mails no longer tell of it.
 */
export const isUnconfirmed = (call: Opportunity, now: Instant): boolean =>
  !isListed(call) && undatedSince(call, now) !== undefined
