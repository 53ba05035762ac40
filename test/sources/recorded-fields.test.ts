import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { euSedia } from '../../shared/sources/european/eu-sedia.ts'
import { itIncentiviExport } from '../../shared/sources/national/it-incentivi-export.ts'
import { hasSamples, readBody, sample } from '../builders/source-pages.ts'

const FIELDS = [
  'howToApply',
  'localUnit',
  'applicationLanguages',
  'documents',
  'enquiries',
  'partnership',
  'trl',
  'earlyClosure',
  'procedure',
  'aidRegime',
  'ateco',
] as const
const counted = (drafts: Draft[]): Record<string, number> =>
  Object.fromEntries(
    FIELDS.map((field) => [field, drafts.filter((draft) => draft[field] !== undefined).length]).filter(
      ([, count]) => count,
    ),
  )

/** How to apply, language, site, readiness and whom to ask were looked through by hand: a count that moves is to be again. */
describe.skipIf(!hasSamples)(
  'fields of recorded answers (skipped where ../shared/samples is missing)',
  () => {
    it('of the EU list: few of its rows carry their text', () => {
      const drafts = [1, 2, 3, 4, 5].flatMap(
        (page) => readBody(euSedia, sample(`eu-sedia/days/2026-06-26/page-${page}.json.gz`)).drafts,
      )
      expect(counted(drafts)).toMatchInlineSnapshot(`
      {
        "applicationLanguages": 1,
        "documents": 3,
        "enquiries": 4,
        "howToApply": 1,
        "partnership": 135,
        "trl": 2,
      }
    `)
    })

    it('of the incentives’ export', () => {
      const { drafts } = readBody(itIncentiviExport, sample('incentivi/opendata-export-rows.jsonl.gz'))
      expect(counted(drafts)).toMatchInlineSnapshot(`
      {
        "aidRegime": 31,
        "ateco": 60,
        "earlyClosure": 15,
        "enquiries": 1,
        "howToApply": 1,
        "localUnit": 40,
        "procedure": 33,
      }
    `)
    })
  },
)
