import type { Draft } from '../../shared/domain/opportunity.ts'
import type { SourceRun } from '../../shared/domain/source-run.ts'
import type { Source } from '../../shared/sources/source.ts'
import type { Archive } from './archive.ts'
import { askArchive } from './ask.ts'
import { joinReadings, readPages } from './read-source.ts'

/** A row as today's parser reads it in the pages of the last run; undefined where those do not tell. */
export type Earlier = (sourceId: string) => Promise<Draft | undefined>

/**
 * Reads the archived pages of `run` with today's parser, once, and only when a change is suspected: what differs from
 * the stored call already there was changed by whoever corrected the parser, not by the source.
 */
export const rereader = (source: Source, archive: Archive, run: SourceRun | undefined): Earlier => {
  let rows: Promise<Map<string, Draft>> | undefined
  const read = async (): Promise<Map<string, Draft>> => {
    if (!run || run.pages.length === 0) return new Map()
    try {
      const readings = await readPages(source, askArchive(archive, run.pages), run.startedAt)
      return new Map(joinReadings(source, readings, 0).drafts.map((draft) => [draft.sourceId, draft]))
    } catch {
      // Pages that are gone, or that the corrected parser cannot read, prove nothing: what is stored has to do.
      return new Map()
    }
  }
  return async (sourceId) => {
    rows ??= read()
    return (await rows).get(sourceId)
  }
}
