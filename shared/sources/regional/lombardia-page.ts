import { type CheerioAPI, load } from 'cheerio/slim'
import type { Draft, Moment } from '../../domain/opportunity.ts'
import { dayOf, ROME } from '../../domain/time.ts'
import { momentOf, readDay, readHour } from '../reading/dates.ts'
import { flag } from '../reading/rows.ts'
import { type Completion, UnreadablePage } from '../source.ts'

/** More than any page of the site: beyond it a page is not parsed. */
const LONGEST_PAGE = 3_000_000

/** @param found what was matched, then its day, hour and minute */
const closingOf = (found: RegExpExecArray | null): Moment | undefined => {
  const [text = '', date = '', hour = '', minute = ''] = found ?? []
  const day = readDay(date)
  return day === undefined ? undefined : momentOf(day, readHour(hour, minute), 'closes', ROME, text)
}

/** When the page says that applications close: once for machines, once for people. Undefined unless both agree. */
const closingIn = ($: CheerioAPI): { closes?: Moment; isDoubtful: boolean } => {
  const stamp = $('input.checkCloseDate').first().attr('value') ?? ''
  const machine = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d)/.exec(stamp.trim())
  const line = $('strong[data-entity="chiusura"]').first().parent().text().replace(/\s+/g, ' ').slice(0, 300)
  const people = /(\d{1,2}\/\d{1,2}\/\d{4}) ?,? ?ore (\d{1,2})[:.](\d\d)/.exec(line)
  const [first, second] = [closingOf(machine), closingOf(people)]
  if (first && second && first.at !== second.at) return { isDoubtful: true }
  const closes = first ?? second
  return { ...(closes ? { closes } : {}), isDoubtful: false }
}

/**
 * A call's page on Bandi Online, which knows the hour and the latest extension. Read against documentation of its markup
 * only. An unknown code is answered with a page titled "Errore" and status 200.
 */
export const bandiOnline: Completion = {
  request: (draft) => (draft.deadlines.length > 0 ? { url: draft.url } : undefined),
  watched: true,
  complete: (draft, page): Draft => {
    const $ = load(page.body.slice(0, LONGEST_PAGE))
    const isCall = $('input.checkCloseDate, strong[data-entity="chiusura"], .chip').length > 0
    if (/^\s*errore\b/i.test($('title').text()) || !isCall)
      throw new UnreadablePage(
        'lombardia',
        `the page of the call ${draft.sourceId}`,
        'another page',
        'The register’s own date stands; look for the call on Bandi Online.',
      )
    const { closes, isDoubtful } = closingIn($)
    const [listed] = draft.deadlines
    const doubt = (reason: string, text?: string): Draft => ({
      ...draft,
      flags: [...draft.flags, flag('deadlines', reason, text)],
    })
    if (isDoubtful) return doubt('The page of the call names two closing dates.')
    if (!closes || !listed) return draft
    // The register is renewed once a month, the page at once: a later day there is an extension.
    if (dayOf(closes.at) < dayOf(listed.at))
      return doubt('The page of the call names an earlier closing date.', closes.text)
    return { ...draft, deadlines: [closes] }
  },
}
