import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { sketchedCall } from '../../functions/tick/announced-call.ts'
import type { Written } from '../../shared/domain/announcement-fields.ts'
import { takenFrom } from '../../shared/domain/announcement-filling.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { type Duplicate, isNearCertain, likelyDuplicates } from '../../shared/joining/duplicates.ts'
import { hasSamples } from '../builders/source-pages.ts'
import { recordedRows } from '../joining/recorded.ts'

const Pair = z.strictObject({
  kind: z.string(),
  same: z.boolean(),
  draft: z.string(),
  call: z.string(),
  title: z.string().optional(),
})
type Pair = z.infer<typeof Pair>
const { pairs } = z
  .object({ pairs: z.array(Pair) })
  .parse(JSON.parse(readFileSync(new URL('judged/duplicates.json', import.meta.url), 'utf8')))

const NOW = '2026-06-29T07:00:00Z'

const PAGE: Written = { url: 'https://art-er.example.org/annuncio' }

/** The draft that an officer would write of a call: by the desk's own form, and with the row's own region. */
const draftOf = (row: Opportunity, change: Written = {}): Opportunity => {
  const { titleEn, ...written } = takenFrom(row).written
  const sketch = sketchedCall(
    { id: '00112233445566aa', written: { ...(titleEn ? { titleIt: titleEn } : {}), ...written, ...change } },
    NOW,
    [],
  )
  if (!sketch) throw new Error(`[duplicates] expected a draft of ${row.id}, found none. Judge another row.`)
  return row.regions ? { ...sketch, regions: row.regions } : sketch
}

type Counts = { found: number; wrong: number; missed: number }
const shares = ({ found, wrong, missed }: Counts) => ({
  precision: found / Math.max(1, found + wrong),
  recall: found / Math.max(1, found + missed),
})

describe.skipIf(!hasSamples)(
  'the duplicate check on recorded titles (skipped where ../shared/samples is missing)',
  () => {
    const rows = hasSamples ? recordedRows() : []
    const byId = new Map(rows.map((row) => [row.id, row]))
    const rowOf = (id: string): Opportunity => {
      const row = byId.get(id)
      if (!row) throw new Error(`[duplicates] expected ${id} among the recorded rows, found none.`)
      return row
    }
    /** What is shown of a draft; the row that it was written from is there only where it is the other one of the pair. */
    const shownFor = ({ draft, call, title }: Pair): Duplicate[] =>
      likelyDuplicates(
        draftOf(rowOf(draft), title ? { titleIt: title } : {}),
        rows.filter(({ id }) => id !== draft || id === call),
      )

    const judged = (hasSamples ? pairs : []).map((pair) => ({
      pair,
      found: shownFor(pair).find(({ call }) => call.id === pair.call),
    }))
    const count = (isFound: (found: Duplicate) => boolean, among = judged): Counts => {
      const isShown = ({ found }: (typeof judged)[number]): boolean => found !== undefined && isFound(found)
      return {
        found: among.filter((one) => one.pair.same && isShown(one)).length,
        wrong: among.filter((one) => !one.pair.same && isShown(one)).length,
        missed: among.filter((one) => one.pair.same && !isShown(one)).length,
      }
    }

    it('is measured on more than 120 pairs, most of them hard to tell apart', () => {
      expect(pairs.length).toBeGreaterThanOrEqual(120)
      expect(new Set(pairs.filter(({ same }) => !same).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(
        4,
      )
    })

    it('shows 9 of 10 that are the same and seldom another; what it holds back is never another', () => {
      const [shown, near] = [shares(count(() => true)), shares(count(isNearCertain))]
      expect(shown.precision).toBeGreaterThanOrEqual(0.95)
      expect(shown.recall).toBeGreaterThanOrEqual(0.9)
      expect(near.precision).toBe(1)
      expect(near.recall).toBeGreaterThanOrEqual(0.8)
    })

    it('warns of no other edition but where one title is silent about it; of no lot, region or applicants', () => {
      const wrong = judged.filter(({ pair, found }) => !pair.same && found)
      expect(wrong.map(({ pair, found }) => [pair.draft, pair.call, found?.ground])).toEqual([
        ['lazio:48841', 'lazio:55402', 'alike-title'],
      ])
    })

    it('misses what shares neither title, day nor page, as two bodies may word one call', () => {
      const missed = judged.filter(({ pair, found }) => pair.same && !found)
      expect(missed.map(({ pair }) => [pair.draft, pair.call])).toEqual([
        ['italia-domani:row-232', 'sardegna:row-9'],
        ['pa-digitale:row-27', 'italia-domani:row-19'],
      ])
    })

    it.each<[form: string, least: number, write: (row: Opportunity) => Opportunity]>([
      ['as its source writes it', 1, (row) => draftOf(row)],
      ['on another page', 0.9, (row) => draftOf(row, PAGE)],
      [
        'on another page, under a title that begins with what one can do',
        0.9,
        (row) =>
          draftOf(row, { ...PAGE, titleIt: `Contributi alle imprese per: ${row.title.slice(0, 900)}` }),
      ],
      ['on another page, without its day', 0.8, (row) => draftOf({ ...row, deadlines: [] }, PAGE)],
    ])(
      'knows a call again that an officer has written %s',
      (_, least, write) => {
        const some = rows
          .filter(({ source }) => !source.startsWith('eu-'))
          .filter((__, place) => place % 12 === 0)
        const known = some.filter((row) =>
          likelyDuplicates(write(row), rows).some(({ call }) => call.id === row.id),
        )
        expect(some.length).toBeGreaterThan(40)
        expect(known.length / some.length).toBeGreaterThanOrEqual(least)
      },
      60_000,
    )
  },
)
