import { ClusterId, type Member } from '../../../shared/domain/member.ts'
import { isAny, type Person, seesCluster } from '../../../shared/domain/person.ts'

/** Where an office sees what waits for it. */
export const homeHref = (cluster: ClusterId): string => `/clusters/${cluster}`

/** The clusters whose pages somebody may open. */
export const clustersSeen = (person: Pick<Person, 'roles'> | undefined): ClusterId[] =>
  ClusterId.options.filter((cluster) => person && seesCluster(person, cluster))

/** Of all clusters, or of what belongs to them, what somebody may open the pages of. */
export const onlySeen = <T extends { id: ClusterId }>(
  person: Pick<Person, 'roles'> | undefined,
  clusters: readonly T[],
): T[] => {
  const seen = new Set(clustersSeen(person))
  return clusters.filter(({ id }) => seen.has(id))
}

/** Where somebody begins: a manager at what waits in its cluster, those who look after all of them at the calls. */
export const homeOf = (person: Pick<Person, 'roles'> | undefined): string => {
  if (!person || isAny(person, ['officer', 'operator', 'reader'])) return '/'
  const [own, ...others] = clustersSeen(person)
  if (!own) return '/'
  return others.length > 0 ? '/clusters' : homeHref(own)
}

/** Whether somebody may look at a member: its clusters' own people, and those who look after or read all clusters. */
export const seesMember = (
  person: Pick<Person, 'roles'> | undefined,
  { clusters }: Pick<Member, 'clusters'>,
): boolean => {
  const seen = new Set(clustersSeen(person))
  return clusters.some(({ cluster }) => seen.has(cluster))
}
