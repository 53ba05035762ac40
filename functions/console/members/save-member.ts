import type { Cluster } from '../../../shared/domain/cluster.ts'
import type { MemberRecord } from '../../../shared/domain/membership.ts'
import { actsFor, type Person } from '../../../shared/domain/person.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { idFor } from '../../../shared/members/ids.ts'
import { logger } from '../../../shared/runtime/lambda.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import { readMemberRecord, readMemberRecords, reserveVat, saveMember } from '../../../shared/store/members.ts'
import type { ConsoleServices } from '../services.ts'
import {
  isSameRecord,
  markOf,
  mayWriteProfile,
  memberIn,
  type WrittenMember,
  type WrongMember,
} from './member-form.ts'

/** Where somebody writes: the record as it is stored, undefined for a new one, and what of it is theirs to write. */
export type MemberDesk = {
  before: MemberRecord | undefined
  own: Cluster[]
  clusters: Cluster[]
  mayProfile: boolean
}

/** To write a new member of a cluster; undefined: there is no such cluster. */
export const newMemberDesk = async (
  { table }: Pick<ConsoleServices, 'table'>,
  cluster: string,
): Promise<MemberDesk | undefined> => {
  const clusters = await readClusters(table)
  const own = clusters.filter(({ id }) => id === cluster)
  return own.length > 0 ? { before: undefined, own, clusters, mayProfile: true } : undefined
}

/** To write a member that is stored; undefined: there is none. */
export const memberDesk = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  person: Person,
  id: string,
): Promise<MemberDesk | undefined> => {
  const [clusters, before] = await Promise.all([readClusters(table), readMemberRecord(table, id)])
  return (
    before && {
      before,
      own: clusters.filter((cluster) => actsFor(person, cluster.id)),
      clusters,
      mayProfile: mayWriteProfile(person, before, dayOf(now())),
    }
  )
}

/** `holder`: the member that has the VAT number already. */
export type MemberWrong = { wrong: WrongMember[]; holder?: string }

/** The record that was written, or what is wrong in it, before anything is stored. */
export const recordWritten = async (
  { table, now }: Pick<ConsoleServices, 'table' | 'now'>,
  { before, own, mayProfile }: MemberDesk,
  written: WrittenMember,
): Promise<{ record: MemberRecord } | MemberWrong> => {
  const taken = new Set(before ? [] : (await readMemberRecords(table)).map(({ id }) => id))
  const id = before?.id ?? idFor(written.profile.name, taken)
  return memberIn(written, { before, id, clusters: own, mayProfile, now: now() })
}

/** Whether what was seen of a member still stands. */
export const isSeen = ({ before }: MemberDesk, seen: unknown): boolean => !before || markOf(before) === seen

/** Stores a record that was written, and has matching look again: what pages and the API both ask for. */
export const storeMember = async (
  services: Pick<ConsoleServices, 'table' | 'now' | 'changed'>,
  { before }: MemberDesk,
  record: MemberRecord,
): Promise<'saved' | 'same' | 'outrun' | MemberWrong> => {
  const { table, changed, now } = services
  if (before && isSameRecord(before, record)) return 'same'
  if (record.vat && record.vat !== before?.vat) {
    const holder = await reserveVat(table, record.vat, record.id)
    if (holder) return { wrong: [{ field: 'vat' }], holder }
  }
  if (!(await saveMember(table, record, { isNew: !before }))) return 'outrun'
  // It stands whatever happens here, and the next reading of any source has matching look again.
  await changed
    .send([{ at: now(), cause: 'member' }])
    .catch((error: Error) => logger.error('matching was not told of a member', { error: error.name }))
  return 'saved'
}
