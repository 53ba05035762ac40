import { type CallsSnapshot, cardOf } from '../../../shared/blobs/snapshots.ts'
import type { Written } from '../../../shared/digests/input.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import { LEAST_OPENED } from '../../../shared/domain/opened.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { readOpened } from '../../../shared/store/opened.ts'
import type { Table } from '../../../shared/store/table.ts'

/** How often a call's pages were opened from mails since a run, by contacts of whichever cluster: nobody knows whose. */
export type OpenedCall = { call: string; title: string; language?: string | undefined; times: number }

/** Calls that a run named to these contacts and whose pages were opened three times or more, the most opened first. */
export const openedSince = async (
  run: Pick<Run, 'period' | 'startedAt'>,
  written: readonly Written[],
  calls: Pick<CallsSnapshot, 'cards' | 'joinedAs'>,
  table: Table,
): Promise<OpenedCall[]> => {
  const records = written.flatMap((one) => one.records.filter(({ key }) => key === run.period))
  const told = new Set(records.flatMap((record) => record.told.flatMap(({ id }) => cardOf(calls, id) ?? [])))
  const opened = await Promise.all(
    [...told].map(async (card): Promise<OpenedCall> => {
      const rows = rowsOf(card).map(({ id }) => id)
      const { follow, decline, talk } = await readOpened(table, rows, dayOf(run.startedAt))
      return { call: card.id, title: card.title, language: card.language, times: follow + decline + talk }
    }),
  )
  return opened.filter(({ times }) => times >= LEAST_OPENED).toSorted((a, b) => b.times - a.times)
}
