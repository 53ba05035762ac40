import { describe, expect, it } from 'vitest'
import type { Draft } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { italiaDomani } from '../../shared/sources/national/italia-domani.ts'
import { padigitale } from '../../shared/sources/national/padigitale.ts'
import { lazio } from '../../shared/sources/regional/lazio.ts'
import { lombardia } from '../../shared/sources/regional/lombardia.ts'
import { sicilia } from '../../shared/sources/regional/sicilia.ts'
import { trento } from '../../shared/sources/regional/trento.ts'
import type { Reading } from '../../shared/sources/source.ts'
import { csvOf } from '../builders/record-pages.ts'
import { hasSamples, READ_AT, readBody, sample } from '../builders/source-pages.ts'

const tally = (words: string[]): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const word of words) counted[word] = (counted[word] ?? 0) + 1
  return counted
}
const flagsOf = (drafts: Draft[]) =>
  tally(drafts.flatMap(({ flags }) => flags.map(({ field, reason }) => `${field}: ${reason}`)))
const outcome = ({ drafts, refused, passedOver }: Reading) => ({
  drafts: drafts.length,
  refused: tally(refused.map(({ reason }) => reason)),
  passedOver: tally(passedOver.map(({ reason }) => reason)),
  withDeadline: drafts.filter(({ deadlines }) => deadlines.length > 0).length,
  closedBySource: drafts.filter(({ closedBySource }) => closedBySource).length,
  flags: flagsOf(drafts),
})
/** The recorder put the posts into an object of its own: the list that the site sends is put back. */
const posts = (name: string) => JSON.stringify(JSON.parse(sample(`wordpress/${name}.json`)).posts)
const deadlinesOf = (drafts: Draft[]) =>
  Object.fromEntries(
    drafts.map(({ sourceId, deadlines }) => [
      sourceId,
      deadlines.map(({ at, hourStated }) => (hourStated ? at : at.slice(0, 10))).join(),
    ]),
  )

/** Answers that others recorded, beside the project on some machines and nowhere in it. */
describe.skipIf(!hasSamples)('recorded records (skipped where ../shared/samples is missing)', () => {
  it('fifteen posts of Lazio Innova are calls; deadlines judged by hand, none of them wrong', () => {
    const reading = readBody(lazio, posts('lazio'))
    expect(outcome(reading)).toMatchInlineSnapshot(`
      {
        "closedBySource": 0,
        "drafts": 15,
        "flags": {
          "deadlines: Several deadlines are named, and none was taken.": 1,
          "deadlines: The text names dates, and none was taken: the words around a date do not say whether it opens or closes.": 1,
          "deadlines: The year is not stated and was reckoned from another date.": 1,
          "opensAt: The year is not stated and was reckoned from another date.": 1,
        },
        "passedOver": {},
        "refused": {},
        "withDeadline": 13,
      }
    `)
    expect(deadlinesOf(reading.drafts)).toMatchInlineSnapshot(`
      {
        "42837": "2024-06-12T15:00:00Z",
        "43887": "",
        "44498": "2025-07-16T16:00:00Z",
        "48841": "2025-02-14T16:00:00Z",
        "51158": "2025-06-03T15:00:00Z",
        "52641": "2026-03-05T16:00:00Z",
        "52660": "2026-03-05T16:00:00Z",
        "55169": "2025-10-31T22:59:00Z",
        "55402": "2025-11-24",
        "55558": "2026-02-10T16:00:00Z",
        "55567": "2025-11-28T16:00:00Z",
        "58068": "2026-04-13T16:00:00Z",
        "58887": "2026-06-10T15:00:00Z",
        "59119": "",
        "59390": "2026-06-24T15:00:00Z",
      }
    `)
  })

  it('of fifteen posts of EuroInfoSicilia seven are calls', () => {
    const reading = readBody(sicilia, posts('sicilia'))
    expect(outcome(reading)).toMatchInlineSnapshot(`
      {
        "closedBySource": 4,
        "drafts": 7,
        "flags": {
          "deadlines: The text names dates, and none was taken: it names several openings.": 1,
          "deadlines: The text names dates, and none was taken: the words around a date do not say whether it opens or closes.": 2,
        },
        "passedOver": {
          "it amends a call that has a post of its own": 1,
          "it buys something, and is no call": 2,
          "it is about a job, and is no call": 1,
          "it prepares a purchase, and is no call": 2,
          "it tells results, and is no call": 2,
        },
        "refused": {},
        "withDeadline": 4,
      }
    `)
    expect(deadlinesOf(reading.drafts)).toMatchInlineSnapshot(`
      {
        "145532": "",
        "145569": "2025-11-21T22:59:00Z",
        "146163": "2025-11-28T11:00:00Z",
        "148320": "",
        "154056": "2026-02-28T11:00:00Z",
        "157367": "",
        "162453": "2026-02-28T11:00:00Z",
      }
    `)
  })

  it('of 245 rows of Italia Domani 134 are calls, the others purchases and jobs', () => {
    expect(
      outcome(readBody(italiaDomani, sample('italia-domani/PNRR_Bandi_e_Avvisi.csv'))),
    ).toMatchInlineSnapshot(`
      {
        "closedBySource": 108,
        "drafts": 134,
        "flags": {
          "url: It names no page of its own.": 3,
        },
        "passedOver": {
          "it buys something, and is no call": 15,
          "it buys something: it carries a CIG": 24,
          "it is about jobs, and is no call": 72,
        },
        "refused": {},
        "withDeadline": 128,
      }
    `)
  })

  it('the 57 notices of PA digitale are read, each under an id of its own, all of them over', () => {
    const reading = readBody(padigitale, sample('padigitale2026/avvisi.json'))
    expect(outcome(reading)).toMatchInlineSnapshot(`
      {
        "closedBySource": 57,
        "drafts": 57,
        "flags": {},
        "passedOver": {},
        "refused": {},
        "withDeadline": 57,
      }
    `)
    expect(reading.drafts.filter((draft) => statusOf(draft, READ_AT) === 'closed')).toHaveLength(57)
  })

  it('the 41 rows of Trento’s calendar are read; a month is no date', () => {
    // The recorder kept rows, not the file: it is written anew from them.
    const { rows } = JSON.parse(sample('trento-csv/rows.json'))
    const request = { url: 'https://dati.trentino.it/calendario.csv' }
    const reading = trento.read({ request, body: csvOf(rows) }, READ_AT)
    expect(outcome(reading)).toMatchInlineSnapshot(`
      {
        "closedBySource": 31,
        "drafts": 41,
        "flags": {
          "deadlines: A date could not be read.": 5,
          "opensAt: A date could not be read.": 10,
        },
        "passedOver": {},
        "refused": {},
        "withDeadline": 36,
      }
    `)
    expect(reading.drafts.filter((draft) => statusOf(draft, READ_AT) === 'open')).toHaveLength(5)
  })

  it('another data set of Lombardia’s portal, of purchases, is no register of calls', () => {
    const { records } = JSON.parse(sample('socrata/lombardia-k6cb-4hbm.json'))
    expect(() => readBody(lombardia, JSON.stringify(records))).toThrow(/rows without them/)
  })
})
