import { getCookie, setCookie } from 'hono/cookie'
import { parseAccept } from 'hono/utils/accept'
import { ReaderLanguage } from '../../../shared/domain/vocabulary.ts'
import { PATHS } from '../../../shared/links/addresses.ts'
import type { PageContext } from '../services.ts'

const COOKIE = 'lang'
const A_YEAR_SECONDS = 365 * 24 * 3600

const known = (word: string | undefined): ReaderLanguage | undefined => ReaderLanguage.safeParse(word).data

/** The first of the browser's languages that we write in. */
const accepted = (header: string | undefined): ReaderLanguage | undefined =>
  header === undefined
    ? undefined
    : parseAccept(header)
        .map(({ type }) => known(type.slice(0, 2).toLowerCase()))
        .find((language) => language !== undefined)

/** What the reader chose now or earlier: `?lang=`, else the cookie. */
export const chosenLanguage = (c: PageContext): ReaderLanguage | undefined =>
  known(c.req.query('lang')) ?? known(getCookie(c, COOKIE))

/**
 * Is it one of the pages that caches keep for everybody? Their language is in their address alone: what the browser says
 * counts for nothing, and nothing is remembered.
 */
export const isForEverybody = (path: string): boolean =>
  [PATHS.published, PATHS.feeds, PATHS.sitemap].some(
    (begin) => path === begin || path.startsWith(`${begin}/`),
  )

/** Chosen, else the browser's, else Italian. */
export const languageOf = (c: PageContext): ReaderLanguage =>
  isForEverybody(c.req.path)
    ? (known(c.req.query('lang')) ?? 'it')
    : (chosenLanguage(c) ?? accepted(c.req.header('accept-language')) ?? 'it')

/** Remembers a choice made by `?lang=` for a year. */
export const rememberLanguage = (c: PageContext, secure: boolean): void => {
  const asked = isForEverybody(c.req.path) ? undefined : known(c.req.query('lang'))
  if (asked)
    setCookie(c, COOKIE, asked, {
      path: '/',
      maxAge: A_YEAR_SECONDS,
      sameSite: 'Lax',
      httpOnly: true,
      secure,
    })
}
