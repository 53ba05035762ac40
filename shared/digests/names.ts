import type { Cluster } from '../domain/cluster.ts'
import type { Bilingual } from '../domain/vocabulary.ts'

/** Names of value chains and priorities by `cluster/id`, to say where a reason comes from. */
export const namesOf = (clusters: Cluster[]): ReadonlyMap<string, Bilingual> =>
  new Map(
    clusters.flatMap((cluster) =>
      [...cluster.valueChains, ...cluster.priorities].map(
        ({ id, name }) => [`${cluster.id}/${id}`, name] as const,
      ),
    ),
  )
