import { readMemberFileRows } from '../../shared/blobs/member-files.ts'
import type { MemberFileWork } from '../../shared/domain/member-file.ts'
import type { MembersAsked } from '../../shared/domain/messages.ts'
import { readClusters } from '../../shared/store/clusters.ts'
import { noteMemberFile, readMemberFile } from '../../shared/store/member-files.ts'
import { readMemberRecords } from '../../shared/store/members.ts'
import { type Applied, applyPlan, filePlan } from '../console/members/import-members.ts'
import type { ConsoleServices } from '../console/services.ts'

export type MemberFileServices = Pick<ConsoleServices, 'table' | 'blobs' | 'changed' | 'now'>

/** Members between two notes of how far it is: a note costs as much as a member. */
const NOTED_EACH = 100

/**
 * Stores the members of a large file, as they were looked at. A message that comes again goes on where the one before
 * broke off: what is stored already is no change any more.
 */
export const storeMemberFile = async (asked: MembersAsked, services: MemberFileServices): Promise<void> => {
  const { table, blobs, now } = services
  const work = await readMemberFile(table, asked.cluster, asked.members)
  if (!work || work.doneAt) return
  const [{ rows, seen }, clusters, records] = await Promise.all([
    readMemberFileRows(blobs, work),
    readClusters(table),
    readMemberRecords(table),
  ])
  const cluster = clusters.find(({ id }) => id === work.cluster)
  if (!cluster)
    throw new Error(`[members of ${work.cluster}] expected a cluster of this name, found none. Add it again.`)
  const { roles, at, today, language } = work
  const plan = filePlan(rows, { cluster, clusters, records, person: { roles }, at, today, language })
  const before = work.members - plan.records.size
  const noted = ({ saved, skipped }: Applied): MemberFileWork => ({
    ...work,
    stored: Math.max(0, before) + saved,
    notStored: skipped,
    notedAt: now(),
  })
  const applied = await applyPlan(services, plan, seen, async (so) => {
    const looked = so.saved + Object.keys(so.skipped).length
    if (looked % NOTED_EACH === 0) await noteMemberFile(table, noted(so))
  })
  await noteMemberFile(table, { ...noted(applied), doneAt: now() })
}
