import type { Opened } from '../../../shared/domain/opened.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { countOpened } from '../../../shared/store/opened.ts'
import type { ConsoleServices, PageContext } from '../services.ts'

/**
 * Does somebody seem to have come here from a mail? Browsers say that a person pressed a link, and where (Fetch Metadata,
 * W3C): what fetches ahead, or only looks whether a link is harmful, mostly does not. Who asks not to be followed
 * (DNT, GPC) is not counted either.
 */
export const isFromMail = (c: PageContext): boolean => {
  const header = (name: string): string | undefined => c.req.header(name)
  const site = header('sec-fetch-site')
  return (
    c.req.method === 'GET' &&
    header('sec-fetch-mode') === 'navigate' &&
    header('sec-fetch-dest') === 'document' &&
    header('sec-fetch-user') === '?1' &&
    (site === 'none' || site === 'cross-site') &&
    header('sec-purpose') === undefined &&
    header('purpose') === undefined &&
    header('dnt') !== '1' &&
    header('sec-gpc') !== '1'
  )
}

/** Counts that a call's page was opened; that it could not be counted keeps nobody from reading. */
export const noteOpened = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  call: string,
  what: Opened,
): Promise<void> => {
  await countOpened(table, call, what, dayOf(now())).catch((error: Error) =>
    logger.error('an opening was not counted', { error: error.name }),
  )
}
