import { readClusters, saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import type { Table } from '../../shared/store/table.ts'
import { association } from '../association/index.ts'

/** Stores the nine Clust-ERs with their sample members, unless some association is stored already. */
export const seed = async (
  table: Table,
  wait: (milliseconds: number) => Promise<void>,
): Promise<{ members: number; contacts: number } | undefined> => {
  if ((await readClusters(table)).length > 0) return undefined
  await saveRuleSets(table, association.ruleSets, wait)
  await saveMembers(table, association.members, wait)
  await saveContacts(table, association.contacts, wait)
  // Last, because their presence says that the seeding is whole.
  await saveClusters(table, association.clusters, wait)
  return { members: association.members.length, contacts: association.contacts.length }
}
