import type { DraftFields } from '../../domain/opportunity.ts'
import { dayOf } from '../../domain/time.ts'
import { actOf } from '../reading/act-of.ts'
import { applicationDates } from '../reading/application-dates.ts'
import { htmlText } from '../reading/html-text.ts'
import { cut, plainLine } from '../reading/plain-text.ts'
import { withProse } from '../reading/prose.ts'
import { flag, type RowOutcome, textOf, words } from '../reading/rows.ts'
import type { FeedSite } from './feed.ts'
import { publishedInstant } from './feed-dates.ts'
import { canonicalLink, linkId } from './feed-link.ts'

/** A description longer than this is the call's text, not its summary. */
const LONGEST_SUMMARY = 1000
const MOST_KEYWORDS = 20
/** Markup longer than this is not looked through for the length of its words. */
const LONGEST_LINE = 20_000

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", amp: '&' }

/** Markup that a site escaped twice, once more undone: where tags stand written out and none stands as itself. */
const unescaped = (markup: string): string =>
  /&lt;\/?[a-z][a-z0-9]{0,10}[\s/&]/i.test(markup) && !/<[a-z/!]/i.test(markup)
    ? markup.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    : markup

const lineOf = (markup: string): string => plainLine(htmlText(cut(unescaped(markup), LONGEST_LINE)))

/**
 * A draft with what its own words say of applying, where no date is known yet. Also what they add of money and
 * procedure; a text that is neither Italian nor English is left as it is.
 */
export const withWords = <Fields extends DraftFields>(draft: Fields, site: FeedSite): Fields => {
  const { language = site.level === 'european' ? 'en' : 'it' } = draft
  if ((language !== 'it' && language !== 'en') || draft.deadlines?.length) return withProse(draft)
  const text = [draft.title, draft.summary, draft.text].filter((part) => part).join('\n')
  const { opensAt: opens, flags: before = [], publishedAt } = draft
  const reference = publishedAt && dayOf(publishedAt, site.zone)
  const { flags, ...dates } = applicationDates(text, language, site.zone, reference)
  const opensAt = opens ?? dates.opensAt
  return withProse({ ...draft, ...dates, ...(opensAt ? { opensAt } : {}), flags: [...before, ...flags] })
}

/** What is to be read of an entry, or why it is none of this source's calls. */
const callOf = (row: Record<string, unknown>, site: FeedSite): { title: string; url: URL } | RowOutcome => {
  const title = lineOf(textOf(row.title))
  if (title === '') return { refused: 'it has no title' }
  const link = textOf(row.link)
  if (link.trim() === '') return { refused: 'it has no link' }
  const url = canonicalLink(link, site.homepage)
  if (!url) return { refused: `its link "${plainLine(cut(link, 100))}" is no plain web address` }
  const { host, path, titles } = site.calls
  if (url.host !== host || !path.test(url.pathname))
    return { passedOver: `its link leads to ${cut(url.host + url.pathname, 200)}, where no calls stand` }
  const kind = plainLine(textOf(row.kind))
  const other = site.noCalls?.find(([pattern]) => pattern.test(title) || pattern.test(kind))
  if (other) return { passedOver: other[1] }
  if (titles && !titles.test(title)) return { passedOver: 'its title does not say that applications open' }
  return { title, url }
}

/** One entry of a feed as a call. */
export const readEntry = (row: Record<string, unknown>, site: FeedSite): RowOutcome => {
  const call = callOf(row, site)
  if (!('url' in call)) return call
  const description = unescaped(textOf(row.summary))
  const content = unescaped(textOf(row.content))
  const isLong = description.length > LONGEST_LINE || lineOf(description).length > LONGEST_SUMMARY
  const isText = content === '' && isLong
  const title = unescaped(textOf(row.title))
  const read = words(title, isText ? '' : description, isText ? description : content)
  const published = textOf(row.published)
  const publishedAt = publishedInstant(published, site.zone)
  const keywords = textOf(row.subjects).split('\n').map(lineOf)
  const act = site.act ?? actOf(call.title)
  const draft: DraftFields = {
    ...read,
    sourceId: linkId(call.url),
    level: site.level,
    funder: site.funder,
    ...(site.programme ? { programme: site.programme } : {}),
    ...(site.regions ? { regions: [...site.regions] } : {}),
    ...(act ? { act: { kind: act } } : {}),
    keywords: [...new Set(keywords)].filter((word) => word !== '').slice(0, MOST_KEYWORDS),
    url: call.url.href,
    ...(publishedAt ? { publishedAt } : {}),
    flags: [
      ...read.flags,
      ...(published && !publishedAt ? [flag('publishedAt', 'A date could not be read.', published)] : []),
    ],
  }
  return { draft: withWords(draft, site) }
}
