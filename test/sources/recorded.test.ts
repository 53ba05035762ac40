import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { PROGRAMMES } from '../../shared/sources/european/eu-programmes.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentivi } from '../../shared/sources/national/it-incentivi.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { rerPoliticheTerritoriali } from '../../shared/sources/regional/rer-plone.ts'
import type { Reading } from '../../shared/sources/source.ts'
import { hasSamples, pageOf, READ_AT, readBody, sample } from '../builders/source-pages.ts'

const counts = ({ drafts, refused, passedOver }: Pick<Reading, 'drafts' | 'refused' | 'passedOver'>) => ({
  drafts: drafts.length,
  refused: refused.length,
  passedOver: passedOver.length,
})
const flagsOf = (drafts: Draft[]): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const { field, reason } of drafts.flatMap(({ flags }) => flags))
    counted[`${field}: ${reason}`] = (counted[`${field}: ${reason}`] ?? 0) + 1
  return counted
}
const closed = (drafts: Draft[]) => drafts.filter((draft) => statusOf(draft, READ_AT) === 'closed')

/** Answers that others recorded, beside the project on some machines and nowhere in it. */
describe.skipIf(!hasSamples)('recorded answers (skipped where ../shared/samples is missing)', () => {
  describe('the EU list of 26 June 2026', () => {
    let readings: ReturnType<typeof readBody>[] = []
    let drafts: Draft[] = []
    // Read here and not beside: a skipped suite still runs what stands beside its tests.
    beforeAll(() => {
      readings = [1, 2, 3, 4, 5].map((page) =>
        readBody(euSedia, sample(`eu-sedia/days/2026-06-26/page-${page}.json.gz`)),
      )
      drafts = readings.flatMap((reading) => reading.drafts)
    })

    it('is read whole: 449 rows, 446 calls, three of them listed on two pages', () => {
      expect(readings.map(counts)).toEqual([
        ...Array(4).fill({ drafts: 100, refused: 0, passedOver: 0 }),
        { drafts: 49, refused: 0, passedOver: 0 },
      ])
      expect(new Set(drafts.map(({ sourceId }) => sourceId)).size).toBe(446)
      expect(readings.map(({ next }) => next !== undefined)).toEqual([true, true, true, true, false])
    })

    it('leaves no doubt, and names every programme', () => {
      expect(flagsOf(drafts)).toEqual({})
      expect(drafts.every(({ programme }) => programme)).toBe(true)
    })

    it('holds three rows that are past their last deadline although listed as open', () => {
      expect(closed(drafts)).toHaveLength(3)
    })

    it('finds partnership rules for the 135 Horizon Europe research and innovation actions', () => {
      expect(drafts.filter(({ partnership }) => partnership)).toHaveLength(135)
    })
  })

  it.each([
    ['2026-04-21', 407],
    ['2026-05-20', 440],
  ])('the EU list of %s is read whole, %i rows', (day, rows) => {
    const readings = [1, 2, 3, 4, 5].map((page) =>
      readBody(euSedia, sample(`eu-sedia/days/${day}/page-${page}.json.gz`)),
    )
    expect(readings.flatMap((reading) => reading.drafts)).toHaveLength(rows)
  })

  it('a topic’s full text is filled in, its accents repaired', () => {
    const [draft] = readBody(euSedia, sample('eu-sedia/days/2026-06-26/page-1.json.gz')).drafts.filter(
      ({ topic }) => topic,
    )
    const description = /"description":("(?:[^"\\]|\\.){2000,}?")/.exec(
      sample('eu-sedia/topics-full-text.jsonl.gz'),
    )?.[1]
    const body = `{"TopicDetails":{"description":${description}}}`
    const completed = draft && euSedia.completion?.complete(draft, pageOf(euSedia, body))
    expect(completed?.text?.length).toBeGreaterThan(1000)
    expect(completed?.text).not.toMatch(/â€|Ã©|Â\u00a0/)
    expect(completed?.language).toBe('en')
  })

  it('knows every programme of the recorded facet by the portal’s own acronym', () => {
    const { facets } = JSON.parse(sample('eu-sedia/facet-codes.json'))
    const listed: { rawValue: string; value: string }[] = facets.frameworkProgramme
    for (const { rawValue, value } of listed) {
      const acronym = PROGRAMMES[rawValue]?.acronym ?? 'none'
      expect(decodeURIComponent(value)).toMatch(new RegExp(`\\b${acronym}\\b|${acronym} `))
    }
  })

  it('the 18 calls of a Plone site are read, 17 of them closed to applications on 29 June', () => {
    // The recorder kept only `items`: the total that the site sends beside them is put back.
    const { items } = JSON.parse(sample('rer-plone/search-bando-fullobjects.json'))
    const reading = readBody(rerPoliticheTerritoriali, JSON.stringify({ items, items_total: items.length }))
    expect(counts(reading)).toEqual({ drafts: 18, refused: 0, passedOver: 0 })
    expect(closed(reading.drafts)).toHaveLength(17)
    expect(flagsOf(reading.drafts)).toEqual({})
  })

  it('the Solr answer is read', () => {
    const reading = readBody(itIncentivi, sample('incentivi/solr-response.json'))
    expect(counts(reading)).toEqual({ drafts: 1, refused: 0, passedOver: 0 })
    expect(reading.drafts[0]).toMatchObject({ sourceId: '3400', regions: ['IT-72', 'IT-75'], flags: [] })
  })

  it('the 251 rows of the export are read, with what is not believed of them', () => {
    const reading = readBody(itIncentiviExport, sample('incentivi/opendata-export-rows.jsonl.gz'))
    expect(counts(reading)).toEqual({ drafts: 251, refused: 0, passedOver: 0 })
    expect(flagsOf(reading.drafts)).toMatchInlineSnapshot(`
      {
        "amounts: An amount is too small to be more than a placeholder.": 3,
        "deadlines: 31 December beside a sportello or exhaustion of funds is not believed.": 14,
        "deadlines: The closing note names another day than the closing date.": 4,
      }
    `)
    const elsewhere = reading.drafts.filter(({ regions }) => regions && !regions.includes('IT-45'))
    expect(elsewhere).toHaveLength(189)
  })
})
