import type { Cluster } from '../domain/cluster.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { folded } from './words.ts'

/** "Moda | Patrimonio culturale": value chains of a cluster by name. */
export const chainsText = (
  ids: readonly string[],
  cluster: Cluster | undefined,
  language: ReaderLanguage,
): string =>
  ids.map((id) => cluster?.valueChains.find((chain) => chain.id === id)?.name[language] ?? id).join(' | ')

/**
 * The value chains that are named, by name in either language or by id; one that is closed only where the member is in
 * it already. @returns undefined when one of them is none, or none is named
 */
export const chainsIn = (
  text: string,
  cluster: Cluster,
  before: readonly string[] = [],
): string[] | undefined => {
  const named = text
    .split(/[|;\n]/)
    .map(folded)
    .filter((name) => name !== '')
  const known = cluster.valueChains.filter(({ id, closedAt }) => !closedAt || before.includes(id))
  const found = named.map(
    (name) =>
      known.find(({ id, name: { it, en } }) => [id, it, en].some((one) => folded(one) === name))?.id ??
      before.find((id) => folded(id) === name),
  )
  return named.length > 0 && !found.includes(undefined)
    ? [...new Set(found.filter((id) => id !== undefined))]
    : undefined
}
