import { randomBytes } from 'node:crypto'
import { writeMemberFileRows } from '../../../shared/blobs/member-files.ts'
import type { MemberFileWork } from '../../../shared/domain/member-file.ts'
import type { Plan } from '../../../shared/members/plan.ts'
import type { FileRow } from '../../../shared/members/read-row.ts'
import { addMemberFile } from '../../../shared/store/member-files.ts'
import type { ConsoleServices } from '../services.ts'
import type { FilePlanned } from './import-members.ts'

/** Most members that are stored while somebody waits: a second's work. */
export const MOST_WAITED_FOR = 200

/**
 * Hands a large file over to be stored: its rows first, then what is said of it, then who does it is told. Where it
 * breaks off between, the page has answered with a fault, and the file is sent again.
 */
export const beginMemberFile = async (
  { table, blobs, readings, now }: ConsoleServices,
  {
    cluster,
    person,
    at,
    today,
    language,
  }: Pick<FilePlanned, 'cluster' | 'person' | 'at' | 'today' | 'language'>,
  { plan, rows, seen }: { plan: Plan; rows: FileRow[]; seen: Record<string, string> },
): Promise<MemberFileWork> => {
  const begunAt = now()
  const work: MemberFileWork = {
    id: randomBytes(8).toString('hex'),
    cluster: cluster.id,
    roles: person.roles,
    at,
    today,
    begunAt,
    language,
    members: plan.records.size,
    stored: 0,
    notStored: {},
    notedAt: begunAt,
  }
  await writeMemberFileRows(blobs, work, { rows, seen })
  await addMemberFile(table, work)
  await readings.send([{ members: work.id, cluster: cluster.id }])
  return work
}
