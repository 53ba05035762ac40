import { createHash } from 'node:crypto'
import { type Instant, inZone } from '../../../shared/domain/time.ts'
import { dayFrom } from './row.ts'
import { escaped, lineOf, markupOf, type SheetFields, slashed, yearOf } from './sheet.ts'

const page = (title: string, main: string): string =>
  `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>${main}</main></body></html>`

/** `Fri, 26 Jun 2026 08:00:00 +0000`, as feeds write days (RFC 822). */
const feedDay = (monday: Instant, days: number): string => {
  const morning = new Date(`${dayFrom(monday, days)}T08:00:00Z`)
  return morning.toUTCString().replace('GMT', '+0000')
}

/** Joomla's feed of the ministry's newest incentives, whose first entry is the index of all. */
export const mimitFeed = (rows: readonly SheetFields[], monday: Instant): string => {
  const entry = (title: string, path: string, summary: string, days: number): string =>
    `<item><title>${escaped(title)}</title><link>https://www.mimit.gov.it/it/incentivi${path}</link>` +
    `<description><![CDATA[<p>${summary}</p>]]></description><pubDate>${feedDay(monday, days)}</pubDate></item>`
  const entries = rows.map((row) =>
    entry(lineOf(row.title, monday), `/demo-${row.key}`, lineOf(row.summary, monday), row.published),
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Incentivi</title><link>https://www.mimit.gov.it/it/incentivi</link><description>Incentivi</description>${entry('Tutti gli incentivi', '', 'L’elenco delle misure.', -90)}${entries.join('')}</channel></rss>`
}

export const mimitPage = (row: SheetFields, monday: Instant): string =>
  page(
    row.title,
    `<div class="item-page"><h1>${escaped(lineOf(row.title, monday))}</h1><div itemprop="articleBody">${markupOf(row, monday)}</div></div>`,
  )

/** FIRST's guide to calls: all that it says of one stands in the list. */
export const firstList = (rows: readonly SheetFields[], monday: Instant): string =>
  page(
    'Bandi',
    rows
      .map(
        (row) => `<div class="views-row"><article>
<h2><a href="/bandi/demo-${row.key}">${escaped(lineOf(row.title, monday))}</a></h2>
<span class="status-bando">Scadenza: ${row.deadline ? slashed(monday, row.deadline) : 'da definire'}</span>
<div class="field--name-body"><p>${escaped(lineOf(row.summary, monday))}</p></div>
<div class="group-secondary"><div class="taxonomy-term"><img src="/logo.png" alt="${escaped(row.words ?? '')}"></div></div>
${row.total ? `<div class="field--name-field-stanziamento"><div class="field__item">€ ${row.total.toLocaleString('it-IT')},00</div></div>` : ''}
</article></div>`,
      )
      .join('\n'),
  )

const fesrPath = ({ key }: SheetFields, monday: Instant): string =>
  `/opportunita/opportunita-di-finanziamento/${yearOf(monday)}/demo-${key}`

/** The list of the FESR site shows neither titles nor dates. */
export const fesrList = (rows: readonly SheetFields[], monday: Instant): string =>
  page(
    'Opportunità',
    `<h1>Opportunità di finanziamento</h1>${rows.map((row) => `<div class="card"><a href="${fesrPath(row, monday)}">Vai al bando</a></div>`).join('')}`,
  )

export const fesrPage = (row: SheetFields, monday: Instant): string =>
  page(
    row.title,
    `<h1>${escaped(lineOf(row.title, monday))}</h1><p class="documentDescription">${escaped(lineOf(row.summary, monday))}</p>${markupOf(row, monday)}`,
  )

/** Posts as WordPress's REST interface answers them: the wall clock without a zone, and the same in UTC. */
export const cinemaPosts = (rows: readonly SheetFields[], monday: Instant): unknown[] =>
  rows.map((row) => {
    const day = dayFrom(monday, row.published)
    const noon = `${day}T12:00:00`
    return {
      id: 900_000 + (createHash('sha256').update(row.key).digest().readUInt32BE() % 90_000),
      date: noon,
      date_gmt: inZone(noon).slice(0, 19),
      link: `https://cinema.cultura.gov.it/avvisi/demo-${row.key}/`,
      status: 'publish',
      type: 'post',
      class_list: ['post', 'category-avvisi'],
      title: { rendered: escaped(lineOf(row.title, monday)) },
      excerpt: { rendered: `<p>${escaped(lineOf(row.summary, monday))}</p>` },
      content: { rendered: markupOf(row, monday) },
    }
  })
