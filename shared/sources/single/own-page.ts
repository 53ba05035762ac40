import { Draft } from '../../domain/opportunity.ts'
import { placeOf } from '../../joining/place.ts'
import { sources } from '../index.ts'
import type { Page, PageRequest, Source } from '../source.ts'

/** How one call is asked for, and read by the reader of the source that its address is on. Pure; throws what readers throw. */
export type OwnPage = {
  source: string
  request: PageRequest
  /** Undefined: the answer does not hold this call. */
  read: (page: Page) => Draft | undefined
  /** What completes it, if the source has such a page. */
  more?: { request: (draft: Draft) => PageRequest | undefined; read: (draft: Draft, page: Page) => Draft }
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** The source's own way to a single call, where it has one. */
const bySource = (source: Source, url: string): OwnPage | undefined => {
  const { single } = source
  const request = single?.request(url)
  if (!single || !request) return undefined
  const place = placeOf(url)?.place
  return {
    source: source.id,
    request,
    read: (page) => {
      const drafts = single.read(page)
      const isThis = ({ url: own, funderUrl }: Draft): boolean =>
        [own, funderUrl].some((known) => known !== undefined && placeOf(known)?.place === place)
      return drafts.find(isThis) ?? (drafts.length === 1 ? drafts[0] : undefined)
    },
    ...(source.completion
      ? { more: { request: source.completion.request, read: source.completion.complete } }
      : {}),
  }
}

/** A site that lists calls in HTML reads each call's own page by itself. */
const byDetail = (source: Source, url: string): OwnPage | undefined => {
  const { completion } = source
  if (source.engine !== 'html-list' || !completion) return undefined
  const seed = Draft.parse({ sourceId: 'pasted', title: '-', level: source.level, url })
  const request = completion.request(seed)
  if (!request) return undefined
  return {
    source: source.id,
    request,
    read: (page) => {
      const draft = completion.complete(seed, page)
      return draft.title === '-' ? undefined : draft
    },
  }
}

/** The reader of the source that an address is on; undefined where no source reads single pages there. */
export const ownPageOf = (url: string): OwnPage | undefined => {
  const all: readonly Source[] = sources
  const host = hostOf(url)
  for (const source of all) {
    const own =
      bySource(source, url) ?? (hostOf(source.homepage) === host ? byDetail(source, url) : undefined)
    if (own) return own
  }
  return undefined
}
