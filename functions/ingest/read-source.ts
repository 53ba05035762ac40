import { createHash } from 'node:crypto'
import type { Draft } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import type { Page, PageRequest, Reading, Refusal, Source } from '../../shared/sources/source.ts'

export type Pages = {
  pages: Page[]
  /** Content hash of each page: its name in the archive. */
  hashes: string[]
  /** Hash of each page and of what was read in it: a corrected parser makes an unchanged page worth storing again. */
  readAs: string[]
}

/** What all pages of a source hold together. The first draft of an id wins; its copies are passed over. */
export type WholeReading = { drafts: Draft[]; refused: Refusal[]; passedOver: Refusal[] }

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/**
 * Fetches and reads page after page, since a page says what comes after it.
 * @throws UnreadablePage when one is not the source's. @throws Error past the page cap (FAULTS C12).
 */
export const readPages = async (
  source: Source,
  fetch: (request: PageRequest) => Promise<string>,
  now: Instant,
): Promise<Pages & { readings: Reading[] }> => {
  const pages: Page[] = []
  const hashes: string[] = []
  const readAs: string[] = []
  const readings: Reading[] = []
  let request: PageRequest | undefined = source.first(now)
  while (request) {
    if (pages.length === source.maximumPages)
      throw new Error(
        `[${source.id}] expected at most ${source.maximumPages} pages, a further one is announced. Look at the source's paging.`,
      )
    const page: Page = { request, body: await fetch(request) }
    const reading = source.read(page, now)
    pages.push(page)
    hashes.push(hashOf(page.body))
    readAs.push(hashOf(page.body + JSON.stringify(reading)))
    readings.push(reading)
    request = reading.next
  }
  return { pages, hashes, readAs, readings }
}

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
