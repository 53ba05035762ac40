import type { Instant } from '../../../shared/domain/time.ts'
import { euRows, incentiveRows, regionalRows } from '../demonstration/index.ts'
import { ploneObject, SITES } from '../demonstration/plone-wire.ts'
import { rowsAt, worded } from '../demonstration/row.ts'
import { sediaResult, topicDetails } from '../demonstration/sedia-wire.ts'
import type { SheetFields, SheetSite } from '../demonstration/sheet.ts'
import { sheetRows } from '../demonstration/sheets.ts'
import { solrDocument } from '../demonstration/solr-wire.ts'
import { unlistedPage } from '../demonstration/unlisted.ts'
import { type Answers, json } from './answers.ts'
import {
  isPloneSearch,
  isSediaSearch,
  isSolrSelect,
  ploneBatch,
  sediaPage,
  solrAnswer,
  topicIn,
} from './envelopes.ts'
import { html, sheetAnswer } from './sheet-sites.ts'

/**
 * Sources' answers made of invented calls, of every engine at least one, dated relative to `monday` (any instant of that Monday in Rome)
 * and changing with `now` as the week before it passes.
 */
export const demonstration = (monday: Instant, now: () => Instant): Answers => {
  const sedia = () => rowsAt(euRows, monday, now())
  return (url, asked) => {
    if (isSediaSearch(url))
      return sediaPage(
        url,
        asked,
        sedia().map((row) => sediaResult(row, monday, now())),
      )
    const code = topicIn(url)
    if (code) {
      const topic = sedia().find((row) => row.type === 1 && worded(row.code, monday).toLowerCase() === code)
      return topic?.type === 1 ? json(topicDetails(topic, monday)) : undefined
    }
    if (isSolrSelect(url))
      return solrAnswer(
        url,
        rowsAt(incentiveRows, monday, now()).map((row) => solrDocument(row, monday)),
      )
    if (isPloneSearch(url)) {
      const base = url.href.slice(0, url.href.indexOf('/++api++/'))
      const here = rowsAt(regionalRows, monday, now()).filter((row) => SITES[row.site] === base)
      return ploneBatch(
        url,
        here.map((row) => ploneObject(row, monday, now())),
      )
    }
    const rowsOf = (site: SheetSite): SheetFields[] =>
      rowsAt(sheetRows, monday, now()).filter((row) => row.site === site)
    const unlisted = unlistedPage(url, monday)
    return unlisted === undefined ? sheetAnswer(url, rowsOf, monday) : html(unlisted)
  }
}
