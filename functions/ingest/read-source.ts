import type { Draft } from '../../shared/domain/opportunity.ts'
import { steady } from '../../shared/domain/steady.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { PageRequest, Reading, Refusal, Source } from '../../shared/sources/source.ts'
import { hashOf } from './archive.ts'
import type { Ask } from './ask.ts'

/** What all pages of a source hold together. The first draft of an id wins; its copies are passed over. */
export type WholeReading = { drafts: Draft[]; refused: Refusal[]; passedOver: Refusal[] }

/**
 * Reads page after page, since a page says what comes after it.
 * @throws UnreadablePage when one is not the source's. @throws Error past the page cap (FAULTS C12).
 */
export const readPages = async (source: Source, ask: Ask, now: Instant): Promise<Reading[]> => {
  const readings: Reading[] = []
  let request: PageRequest | undefined = source.first(now)
  while (request) {
    if (readings.length === source.maximumPages)
      throw new Error(
        `[${source.id}] expected at most ${source.maximumPages} pages, a further one is announced. Look at the source's paging.`,
      )
    const page = await ask(request)
    const reading = source.read({ request, body: page.body }, now)
    readings.push(reading)
    request = reading.next
  }
  return readings
}

/** Hash of what counts in a reading: alike where a page differs in jitter alone, other where its parser was corrected. */
export const readAsOf = (reading: Reading): string => hashOf(steady(reading))

/** Joins the readings of a run. @throws Error when there are fewer rows than the source always has (FAULTS C11). */
export const joinReadings = (source: Source, readings: Reading[], minimumRows: number): WholeReading => {
  const drafts = new Map<string, Draft>()
  const refused = readings.flatMap((reading) => reading.refused)
  const passedOver = readings.flatMap((reading) => reading.passedOver)
  for (const draft of readings.flatMap((reading) => reading.drafts)) {
    if (drafts.has(draft.sourceId))
      passedOver.push({ row: draft.sourceId, reason: 'a second copy of a row already read in this run' })
    else drafts.set(draft.sourceId, draft)
  }
  const rows = drafts.size + refused.length + passedOver.length
  if (rows < minimumRows)
    throw new Error(
      `[${source.id}] expected at least ${minimumRows} rows, found ${rows}. Nothing was closed; look at the site and at the archived page.`,
    )
  return { drafts: [...drafts.values()], refused, passedOver }
}
