import { readClusters, saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveContacts } from '../../shared/store/contacts.ts'
import { saveMembers } from '../../shared/store/members.ts'
import type { Table } from '../../shared/store/table.ts'
import { association } from './index.ts'
import { formerMembers, withDays } from './members/days.ts'

/**
 * Stores the nine Clust-ERs and their first concepts, and with `samples` the sample members and contacts, unless some
 * association is stored already. @returns what was stored, undefined when nothing was.
 */
export const seed = async (
  table: Table,
  wait: (milliseconds: number) => Promise<void>,
  { samples }: { samples: boolean },
): Promise<{ members: number; contacts: number } | undefined> => {
  if ((await readClusters(table)).length > 0) return undefined
  const { members, contacts } = samples ? association : { members: [], contacts: [] }
  await saveRuleSets(table, association.ruleSets, wait)
  await saveMembers(table, [...members.map(withDays), ...(samples ? formerMembers : [])], wait)
  await saveContacts(table, contacts, wait)
  // Last, because their presence says that the seeding is whole.
  await saveClusters(table, association.clusters, wait)
  return { members: members.length, contacts: contacts.length }
}
