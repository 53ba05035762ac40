import type { Announcement } from '../../../../shared/domain/announcement.ts'
import type { Name } from '../../../../shared/domain/announcement-fields.ts'
import { begun } from '../../../../shared/domain/announcement-flow.ts'
import { importedAgain } from '../../../../shared/domain/announcement-import.ts'
import {
  addAnnouncement,
  readAnnouncements,
  saveAnnouncement,
} from '../../../../shared/store/announcements.ts'
import { readClusters } from '../../../../shared/store/clusters.ts'
import type { ConsoleServices } from '../../services.ts'
import type { FileKind } from './columns.ts'
import { type FilePlan, planOfFile, type RowPlan, type Unreadable } from './plan.ts'

/** How many drafts are stored at once. */
const AT_ONCE = 25

/** How many drafts were begun and changed; `skipped`: ids of those that somebody else changed at that moment. */
export type Applied = { saved: number; skipped: string[] }

/** What a file would do to the announcements that stand now. */
export const lookAtFile = async (
  text: string,
  kind: FileKind,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
): Promise<FilePlan | Unreadable> => {
  const [clusters, all] = await Promise.all([readClusters(table), readAnnouncements(table)])
  return planOfFile(text, { kind, clusters, all, now: now() })
}

/**
 * Stores what a plan says. A row is one announcement by its very id, and changes only what was looked at: brought
 * twice, also at the same moment, it makes nothing twice; broken off, it may be brought again.
 */
export const applyFile = async (
  { rows, names }: FilePlan,
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  by: string,
): Promise<Applied> => {
  const skipped: string[] = []
  const todo = rows.filter(
    (row): row is Extract<RowPlan, { written: object }> => row.state === 'new' || row.state === 'changed',
  )
  const save = async (row: (typeof todo)[number]): Promise<void> => {
    const { id, written, from } = row
    const fresh = (): Announcement =>
      begun(id, { by, now: now(), from, written, unchecked: Object.keys(written) as Name[] })
    const isSaved =
      row.state === 'new'
        ? await addAnnouncement(table, fresh())
        : await saveAnnouncement(
            table,
            importedAgain(row.before, { from, written, names }, { by, now: now() }),
            row.before,
          )
    if (!isSaved) skipped.push(id)
  }
  for (let start = 0; start < todo.length; start += AT_ONCE)
    await Promise.all(todo.slice(start, start + AT_ONCE).map(save))
  return { saved: todo.length - skipped.length, skipped }
}
