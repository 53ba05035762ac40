import type { Mark } from '../../shared/domain/source-run.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import type { Fetcher } from '../../shared/http/fetcher.ts'
import type { PageRequest } from '../../shared/sources/source.ts'
import { type Archive, hashOf } from './archive.ts'

/** A page, its name in the archive, and the marks by which a site knows whether it has a newer one. */
export type Got = { body: string; name: string; mark?: Mark }

/** Where pages come from: the site, a file brought by hand, or the archive. */
export type Ask = (request: PageRequest) => Promise<Got>

/**
 * Notes every page as it comes, so that those before a failure are known; one that was peeked at is not asked for again.
 */
export const noting = (ask: Ask): { got: Got[]; peek: Ask; ask: Ask } => {
  const got: Got[] = []
  let peeked: Got | undefined
  const noted: Ask = async (request) => {
    const page = await ask(request)
    got.push(page)
    return page
  }
  return {
    got,
    peek: async (request) => {
      peeked = await noted(request)
      return peeked
    },
    ask: async (request) => {
      const page = peeked
      peeked = undefined
      return page ?? noted(request)
    },
  }
}

/** Only what is asked by GET may be asked conditionally: elsewhere a match is an error (RFC 9110, 13.1.2). */
const isPlainGet = ({ method = 'GET' }: PageRequest): boolean => method === 'GET'

/** A site whose marks lie, staying as they are while its page changes, is found out within this time. */
const TRUSTED_DAYS = 7

/** The marks that may still be sent: of pages that came not too long ago. */
export const trustedMarks = (marks: readonly Mark[] | undefined, now: Instant): Mark[] =>
  (marks ?? []).filter(({ fetchedAt }) => fetchedAt > plus(now, { days: -TRUSTED_DAYS }))

/**
 * Asks the site, archives every answer before anything is made of it, and takes the archived page where the site says
 * that it has not changed (304). @param marks of the pages that the last whole run had
 */
export const askSite =
  (fetch: Fetcher['get'], archive: Archive, marks: readonly Mark[] = []): Ask =>
  async (request) => {
    const asked = hashOf(JSON.stringify(request))
    const mark = isPlainGet(request) ? marks.find((one) => one.asked === asked) : undefined
    const { etag, lastModified, page = '' } = mark ?? {}
    const versions = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
    const answer = await fetch(request, versions)
    const held = answer.status === 'unchanged' ? await archive.get(page) : undefined
    if (mark && held !== undefined) return { body: held, name: page, mark }
    // The archived page is gone, so that the site has to send it after all.
    const whole = answer.status === 'unchanged' ? await fetch(request) : answer
    if (whole.status === 'unchanged')
      throw new Error(
        `[${request.url.slice(0, 200)}] expected a page, found "not modified" without having asked so. Look at the site.`,
      )
    const name = await archive.keep(whole.body)
    const { etag: newer, lastModified: later } = whole
    if (!isPlainGet(request) || !(newer || later)) return { body: whole.body, name }
    return {
      body: whole.body,
      name,
      mark: {
        asked,
        page: name,
        ...(newer ? { etag: newer } : {}),
        ...(later ? { lastModified: later } : {}),
        fetchedAt: whole.fetchedAt,
      },
    }
  }

/** The one page of a file that a person brought. */
export const askFile =
  (body: string, archive: Archive): Ask =>
  async () => ({ body, name: await archive.keep(body) })

/**
 * The archived pages of a run, one after another: the pages themselves say which came next, as they did then.
 * @throws Error when one is no longer archived
 */
export const askArchive = (archive: Archive, names: readonly string[]): Ask => {
  let next = 0
  return async (request) => {
    const name = names[next]
    next += 1
    const body = name === undefined ? undefined : await archive.get(name)
    if (name === undefined || body === undefined)
      throw new PageGone(
        `[${request.url.slice(0, 200)}] expected page ${next} of ${names.length} in the archive, found none. Read the source anew.`,
      )
    return { body, name }
  }
}

/** A page whose retention is over, or that today's parser expects and the run did not have. */
export class PageGone extends Error {
  override name = 'PageGone'
}
