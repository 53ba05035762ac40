import type { Instant } from '../../../shared/domain/time.ts'
import {
  italiaDomaniFile,
  lombardiaPage,
  lombardiaRows,
  TRENTO_FILE,
  trentoFile,
  trentoPackage,
} from '../demonstration/open-data-wires.ts'
import type { SheetFields, SheetSite } from '../demonstration/sheet.ts'
import {
  cinemaPosts,
  fesrList,
  fesrPage,
  firstList,
  mimitFeed,
  mimitPage,
} from '../demonstration/site-wires.ts'
import { type Answer, json, numberIn } from './answers.ts'

const text = (type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
})
export const html = (body: string): Answer => text('text/html', body)

/** What one of the smaller sites answers at `url`. Undefined: no such page. */
export const sheetAnswer = (
  url: URL,
  rowsOf: (site: SheetSite) => SheetFields[],
  monday: Instant,
): Answer | undefined => {
  const { hostname, pathname } = url
  const called = (site: SheetSite): SheetFields | undefined =>
    rowsOf(site).find(({ key }) => pathname.endsWith(`/demo-${key}`) || pathname.endsWith(`/${key}`))
  const pageOr = (
    list: string,
    site: SheetSite,
    all: (rows: SheetFields[]) => Answer,
    one?: (row: SheetFields) => Answer,
  ): Answer | undefined => {
    if (pathname === list) return all(rowsOf(site))
    const row = called(site)
    return row && one?.(row)
  }
  switch (hostname) {
    case 'www.mimit.gov.it':
      return pageOr(
        '/it/incentivi',
        'mimit',
        (rows) => text('application/rss+xml', mimitFeed(rows, monday)),
        (row) => html(mimitPage(row, monday)),
      )
    case 'first.art-er.it':
      return pageOr('/bandi', 'first', (rows) => html(firstList(rows, monday)))
    case 'fesr.regione.emilia-romagna.it':
      return pageOr(
        '/opportunita/opportunita-di-finanziamento',
        'fesr',
        (rows) => html(fesrList(rows, monday)),
        (row) => html(fesrPage(row, monday)),
      )
    case 'cinema.cultura.gov.it':
      return pageOr('/wp-json/wp/v2/posts', 'cinema', (rows) => json(cinemaPosts(rows, monday)))
    case 'www.dati.lombardia.it':
      return pageOr('/resource/bukx-h2uy.json', 'lombardia', (rows) =>
        json(lombardiaRows(rows.slice(numberIn(url, '$offset', 0)), monday)),
      )
    case 'www.bandi.regione.lombardia.it':
      return pageOr(
        '',
        'lombardia',
        () => html(''),
        (row) => html(lombardiaPage(row, monday)),
      )
    case 'www.italiadomani.gov.it':
      return /PNRR_Bandi_e_Avvisi\.csv$/.test(pathname)
        ? text('text/csv', italiaDomaniFile(rowsOf('italia-domani'), monday))
        : undefined
    case 'dati.trentino.it':
      if (url.href === TRENTO_FILE) return text('text/csv', trentoFile(rowsOf('trento'), monday))
      return pathname === '/api/3/action/package_show' ? json(trentoPackage()) : undefined
    default:
      return undefined
  }
}
