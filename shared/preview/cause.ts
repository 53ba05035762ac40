import type { Cluster, Concept } from '../domain/cluster.ts'
import type { RulesDiff } from '../domain/rule-draft.ts'
import type { Weighed } from '../matching/index.ts'

/**
 * What moves a call in or out. *More*, *less*: a concept brings more to it or less than it did. *Excluded*, *admitted*:
 * an excluding concept holds it, or does no longer. *Required*: it lacks what a concept requires now.
 */
export type Cause =
  | { kind: 'more' | 'less' | 'excluded' | 'admitted' | 'required'; concept: string }
  | undefined

const localId = (cluster: Cluster['id'], name: string): string => name.slice(cluster.length + 1)

/** Concepts that demand something now, and did not: added so, or changed to it. */
const newlyRequired = ({ added, changed }: RulesDiff): Concept[] => [
  ...added.filter(({ rule }) => rule === 'required'),
  ...changed.flatMap(({ after }) => (after.rule === 'required' ? [after] : [])),
]

/** What of a draft's differences moves one pair most; undefined: none that can be named. Ids are the cluster's own. */
export const causeOf = (
  cluster: Cluster['id'],
  diff: RulesDiff,
  before: Weighed | undefined,
  after: Weighed | undefined,
): Cause => {
  if (after?.excludedBy && !before?.excludedBy)
    return { kind: 'excluded', concept: localId(cluster, after.excludedBy) }
  if (before?.excludedBy && !after?.excludedBy)
    return { kind: 'admitted', concept: localId(cluster, before.excludedBy) }
  const names = new Set([...(before?.concepts.keys() ?? []), ...(after?.concepts.keys() ?? [])])
  const moved = [...names]
    .map((name): [string, number] => [
      localId(cluster, name),
      (after?.concepts.get(name) ?? 0) - (before?.concepts.get(name) ?? 0),
    ])
    .filter(([, by]) => by !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
  const touched = new Set([
    ...[...diff.added, ...diff.removed].map(({ id }) => id),
    ...diff.changed.map(({ after: { id } }) => id),
  ])
  const [strongest] = [...moved.filter(([concept]) => touched.has(concept)), ...moved]
  const lostMost = moved.find(([concept, by]) => by < 0 && !touched.has(concept))
  const [required] = newlyRequired(diff)
  // A call that loses all that an untouched concept brought lacks what its chain now demands.
  if (lostMost && required && (strongest?.[1] ?? 0) <= 0) return { kind: 'required', concept: required.id }
  if (!strongest) return undefined
  const [concept, by] = strongest
  return { kind: by > 0 ? 'more' : 'less', concept }
}
