import type { Snapshots } from '../../../shared/blobs/snapshot-loader.ts'
import { cardOf } from '../../../shared/blobs/snapshots.ts'
import type { Written } from '../../../shared/digests/input.ts'
import { rowsOf } from '../../../shared/digests/told.ts'
import type { Cluster, Concept } from '../../../shared/domain/cluster.ts'
import { LEAST_OPENED } from '../../../shared/domain/opened.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { dayOf } from '../../../shared/domain/time.ts'
import { readRuleSetsInForce } from '../../../shared/store/clusters.ts'
import { readOpened } from '../../../shared/store/opened.ts'
import type { Table } from '../../../shared/store/table.ts'
import { carriersIn } from '../concepts/precision.ts'

/** How often a call's pages were opened from mails since a run, by contacts of whichever cluster: nobody knows whose. */
export type OpenedCall = { call: string; title: string; language?: string | undefined; times: number }

/**
 * A concept, and how often pages of calls that it carried were opened: an opening of a call that two concepts carried
 * counts for both, as nobody knows for which of them it was.
 */
export type OpenedConcept = { concept: Concept; calls: number; times: number }

export type OpenedSince = { calls: OpenedCall[]; concepts: OpenedConcept[] }

/** Calls that a run named, each with the members for whose sake. */
const toldIn = (
  { period }: Pick<Run, 'period'>,
  written: readonly Written[],
  calls: Snapshots['calls'],
): Map<NonNullable<ReturnType<typeof cardOf>>, Set<string>> => {
  const told = new Map<NonNullable<ReturnType<typeof cardOf>>, Set<string>>()
  for (const { contact, records } of written)
    for (const record of records.filter(({ key }) => key === period))
      for (const { id } of record.told) {
        const card = cardOf(calls, id)
        if (card) told.set(card, new Set([...(told.get(card) ?? []), ...contact.members]))
      }
  return told
}

/**
 * Calls that a run named to these contacts and whose pages were opened three times or more, and the cluster's concepts
 * that carried them; the most opened first.
 */
export const openedSince = async (
  run: Pick<Run, 'period' | 'startedAt'>,
  written: readonly Written[],
  cluster: Cluster,
  { calls, matcher }: Pick<Snapshots, 'calls' | 'matcher'>,
  table: Table,
): Promise<OpenedSince> => {
  const told = [...toldIn(run, written, calls)]
  const counted = await Promise.all(
    told.map(async ([card, members]) => {
      const rows = rowsOf(card).map(({ id }) => id)
      const { follow, decline, talk } = await readOpened(table, rows, dayOf(run.startedAt))
      return { card, members, times: follow + decline + talk }
    }),
  )
  const opened = counted.filter(({ times }) => times >= LEAST_OPENED).toSorted((a, b) => b.times - a.times)
  if (opened.length === 0) return { calls: [], concepts: [] }

  const conceptsOf = carriersIn(matcher)
  const byName = new Map<string, { calls: number; times: number }>()
  for (const { card, members, times } of opened) {
    const known = [...members].filter((member) => matcher.knows(member, card.id))
    for (const name of new Set(known.flatMap((member) => conceptsOf(member, card.id)))) {
      const before = byName.get(name) ?? { calls: 0, times: 0 }
      byName.set(name, { calls: before.calls + 1, times: before.times + times })
    }
  }
  const [ruleSet] = await readRuleSetsInForce(table, [cluster])
  return {
    calls: opened.map(({ card: { id, title, language }, times }) => ({ call: id, title, language, times })),
    concepts: (ruleSet?.concepts ?? [])
      .flatMap((concept) => {
        const count = byName.get(`${cluster.id}/${concept.id}`)
        return count ? [{ concept, ...count }] : []
      })
      .toSorted((a, b) => b.times - a.times),
  }
}
