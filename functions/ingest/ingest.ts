import { gzipSync } from 'node:zlib'
import type { Blobs } from '../../shared/blobs/blobs.ts'
import type { Changed } from '../../shared/domain/messages.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import { statusOf } from '../../shared/domain/status.ts'
import type { Clock } from '../../shared/runtime/clock.ts'
import type { Queue } from '../../shared/runtime/queue.ts'
import type { Page, PageRequest, Source } from '../../shared/sources/source.ts'
import {
  addOpportunity,
  fitting,
  noteMissing,
  readOpportunities,
  replaceOpportunity,
} from '../../shared/store/opportunities.ts'
import { readSourceRuns, saveSourceRun } from '../../shared/store/source-runs.ts'
import type { Table } from '../../shared/store/table.ts'
import { completer } from './complete.ts'
import { joinReadings, readPages, type WholeReading } from './read-source.ts'
import { fingerprintOf, isKnown, opportunityId, settle, settleMissing } from './settle.ts'

export type IngestServices = {
  table: Table
  blobs: Blobs
  changed: Queue<Changed>
  clock: Clock
  /** The body at an address. Politeness and safety are its affair. */
  fetch: (request: PageRequest) => Promise<string>
}

/** An import by hand holds some rows, never all: what it lacks says nothing, and few rows are enough. */
export type IngestOptions = { source: Source; uploaded?: Page }

/** When more than this share of what is stored is gone at once, the page is doubted, not the calls. */
const BELIEVABLE_MISSING_SHARE = 0.5
/** So many calls may vanish from any page: a small site with one open call may well lose it. */
const FEW = 3

type Counts = Pick<
  SourceRun,
  'problem' | 'read' | 'added' | 'changed' | 'missing' | 'refused' | 'passedOver' | 'refusals'
>
const NOTHING: Counts = { read: 0, added: 0, changed: 0, missing: 0, refused: 0, passedOver: 0, refusals: [] }

/** Archives each page under its content hash, so that an unchanged page is kept once. */
const archive = async (blobs: Blobs, source: Source, pages: Page[], hashes: string[]): Promise<void> => {
  await Promise.all(
    pages.map((page, index) => blobs.put(`pages/${source.id}/${hashes[index]}.gz`, gzipSync(page.body))),
  )
}

/** Stores what is new or different. @returns the counts of what was written. */
const store = async (
  { source, uploaded }: IngestOptions,
  reading: WholeReading,
  isFirst: boolean,
  services: IngestServices,
): Promise<Counts & { baseline: boolean }> => {
  const { table, clock, fetch } = services
  const stored = new Map((await readOpportunities(table, source.id)).map((call) => [call.id, call]))
  // What a first file brings is a back catalogue too; what a later one brings is news.
  const baseline = uploaded ? stored.size === 0 : isFirst
  const complete = completer(source, fetch)
  const counts = { ...NOTHING, read: reading.drafts.length, passedOver: reading.passedOver.length }
  const refused = [...reading.refused]
  const listed = new Set<string>()
  for (const row of reading.drafts) {
    const id = opportunityId(source.id, row.sourceId)
    listed.add(id)
    const before = stored.get(id)
    if (isKnown(before, row)) continue
    const { draft, isWhole } = await complete(row, before)
    const settlement = settle(source.id, before, draft, fingerprintOf(row, isWhole), {
      now: clock.now(),
      baseline,
    })
    if (settlement.kind === 'same') continue
    const opportunity = fitting(settlement.opportunity)
    if (!opportunity) {
      refused.push({ row: row.sourceId, reason: 'it is too large to be stored, even without its text' })
    } else if (settlement.kind === 'new') {
      if (await addOpportunity(table, opportunity)) counts.added += 1
    } else if ((await replaceOpportunity(table, opportunity, settlement.seen)) && settlement.material) {
      counts.changed += 1
    }
  }
  for (const { sourceId } of refused) if (sourceId) listed.add(opportunityId(source.id, sourceId))
  const missing = uploaded ? NOTHING : await storeMissing(source, [...stored.values()], listed, services)
  return {
    ...counts,
    baseline,
    missing: missing.missing,
    ...(missing.problem ? { problem: missing.problem } : {}),
    refused: refused.length,
    refusals: refused
      .slice(0, 20)
      .map(({ row, reason }) => ({ row: row.slice(0, 200), reason: reason.slice(0, 300) })),
  }
}

/** Counts what is no longer listed, unless so much is gone at once that the page is to be doubted. */
const storeMissing = async (
  source: Source,
  stored: Opportunity[],
  listed: ReadonlySet<string>,
  { table, clock }: IngestServices,
): Promise<Pick<Counts, 'missing' | 'problem'>> => {
  const missing = settleMissing(stored, listed, clock.now())
  const open = stored.filter((call) => statusOf(call, clock.now()) !== 'closed')
  if (missing.length > FEW && missing.length > open.length * BELIEVABLE_MISSING_SHARE) {
    const problem = `[${source.id}] expected most of ${open.length} open calls to be listed still, ${missing.length} are not. None was closed; look at the site.`
    return { missing: 0, problem }
  }
  const before = new Map(stored.map((call) => [call.id, call]))
  for (const call of missing) {
    const seen = before.get(call.id)
    if (!seen) continue
    if (call.withdrawnAt) await replaceOpportunity(table, call, seen)
    else await noteMissing(table, seen, call.missedRuns)
  }
  return { missing: missing.length }
}

/**
 * Reads a source whole, stores what is new or different and says so on the `changed` queue.
 * A source that cannot be read, or is not itself, closes nothing: the run is recorded as failed with its reason.
 */
export const ingest = async (options: IngestOptions, services: IngestServices): Promise<SourceRun> => {
  const { source, uploaded } = options
  const { table, blobs, changed, clock } = services
  const startedAt = clock.now()
  const [last] = await readSourceRuns(table, source.id)
  const carried = {
    ...(last?.lastCompleteAt ? { lastCompleteAt: last.lastCompleteAt } : {}),
    ...(last?.lastChangedAt ? { lastChangedAt: last.lastChangedAt } : {}),
  }
  const record = async (run: Omit<SourceRun, 'source' | 'startedAt' | 'finishedAt'>): Promise<SourceRun> => {
    const whole = { source: source.id, startedAt, finishedAt: clock.now(), ...run }
    await saveSourceRun(table, whole)
    return whole
  }
  try {
    const fetched = await readPages(source, uploaded ? async () => uploaded.body : services.fetch, startedAt)
    // A call that is missing from an unchanged page is missing once more, so such a page is still counted. What a
    // failed run had counted or stored before it failed is not known.
    if (
      !uploaded &&
      last?.lastCompleteAt &&
      last.state !== 'failed' &&
      last.missing === 0 &&
      fetched.readAs.join() === last.readAs?.join()
    ) {
      return await record({
        ...NOTHING,
        read: last.read,
        refused: last.refused,
        passedOver: last.passedOver,
        refusals: last.refusals,
        ...carried,
        state: 'unchanged',
        baseline: false,
        pages: last.pages,
        readAs: fetched.readAs,
        lastCompleteAt: startedAt,
      })
    }
    await archive(blobs, source, fetched.pages, fetched.hashes)
    const reading = joinReadings(source, fetched.readings, uploaded ? 1 : source.minimumRows)
    const isFirst = last?.lastCompleteAt === undefined
    const { baseline, ...counts } = await store(options, reading, isFirst, services)
    const touched = counts.added + counts.changed + counts.missing > 0
    const run = await record({
      ...counts,
      ...carried,
      ...(touched ? { lastChangedAt: clock.now() } : {}),
      state: 'complete',
      baseline,
      pages: fetched.hashes,
      // After an import by hand the pages are read whole again, for what they had been missing.
      readAs: uploaded ? [] : fetched.readAs,
      // An import by hand is no whole reading of the site: its silence must still be heard.
      ...(uploaded ? {} : { lastCompleteAt: startedAt }),
    })
    if (touched) await changed.send([{ at: clock.now(), cause: source.id }])
    return run
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).slice(0, 1000)
    return record({
      ...NOTHING,
      ...carried,
      state: 'failed',
      baseline: false,
      problem,
      pages: last?.pages ?? [],
    })
  }
}
