import type { Cluster } from '../../../shared/domain/cluster.ts'
import { LONGEST_MESSAGE } from '../../../shared/domain/letter.ts'
import { readClusters } from '../../../shared/store/clusters.ts'
import type { Table } from '../../../shared/store/table.ts'
import type { Served } from '../pages/contact/who.tsx'

/** Letters that a contact may have sent to offices in a day. */
export const A_DAY_TO_OFFICES = { most: 20, hours: 24 }

/** The clusters whose offices a contact can write to, the one that it has chosen for replies first. */
export const officesOf = async ({ contact, members }: Served, table: Table): Promise<Cluster[]> => {
  const own = new Set(members.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster)))
  const [first] = members[0]?.clusters ?? []
  const wanted = contact.replyTo ?? first?.cluster
  const reachable = (await readClusters(table)).filter(({ id, office }) => own.has(id) && office)
  return reachable.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted))
}

/** The office that a form names; where there is one alone nobody is asked. */
export const chosenOffice = (offices: Cluster[], body: Record<string, unknown>): Cluster | undefined =>
  offices.length === 1 ? offices[0] : offices.find(({ id }) => id === body.cluster)

/** A message as a form sends it, line ends as one character; undefined: too long. */
export const messageIn = (body: Record<string, unknown>): string | undefined => {
  const message = (typeof body.message === 'string' ? body.message : '').replace(/\r\n?/g, '\n').trim()
  return message.length > LONGEST_MESSAGE ? undefined : message
}
