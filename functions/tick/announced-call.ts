import { type Announced, announcedIn, draftOf, sketchIn } from '../../shared/domain/announced.ts'
import type { Announcement, Live, Update } from '../../shared/domain/announcement.ts'
import type { Cluster } from '../../shared/domain/cluster.ts'
import { callIdOf, DESK_SOURCE } from '../../shared/domain/desk.ts'
import { type Change, type Draft, Opportunity } from '../../shared/domain/opportunity.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { settle } from '../ingest/settle.ts'

/** Which version of an announcement a stored call is. */
const markOf = (version: number): string => `desk-${version}`
export const versionOf = ({ fingerprint }: Pick<Opportunity, 'fingerprint'>): number =>
  Number(/^desk-(\d+)$/.exec(fingerprint)?.[1] ?? 0)

/** Names of the value chains and priorities that a call is meant for: matching reads them as words of the call. */
const namesFor = (chosen: readonly string[], clusters: readonly Cluster[]): string[] =>
  clusters.flatMap(({ id, valueChains, priorities }) =>
    [...valueChains, ...priorities].flatMap((one) =>
      chosen.includes(`${id}/${one.id}`) ? [one.name.it, one.name.en] : [],
    ),
  )

/** What a call has beside what its sources say, when it is one of ours. */
const ownOf = ({ english, rule, audience }: Announced): Pick<Opportunity, 'announced'> => ({
  announced: {
    english,
    ...(rule ? { rule } : {}),
    audience: {
      ...audience,
      chains: [...audience.chains],
      priorities: [...audience.priorities],
      memberKinds: [...audience.memberKinds],
    },
  },
})

const keywordsOf = ({ audience }: Announced, clusters: readonly Cluster[]): string[] =>
  namesFor([...audience.chains, ...audience.priorities], clusters)

/**
 * The call that an announcement would be if it were published at a moment as it is written, right or wrong: what it is
 * compared, measured and shown by beforehand. It is made as the one that is published.
 * @returns undefined where nothing can be said of it yet: it has no title
 */
export const sketchedCall = (
  { id, written }: Pick<Announcement, 'id' | 'written'>,
  at: Instant,
  clusters: readonly Cluster[],
): Opportunity | undefined => {
  const found = sketchIn(written, at)
  if (!found) return undefined
  const draft: Draft = { ...draftOf(found, id), keywords: keywordsOf(found, clusters), publishedAt: at }
  const settled = settle(DESK_SOURCE, undefined, draft, markOf(1), { now: at, baseline: false })
  return settled.kind === 'same'
    ? undefined
    : Opportunity.parse({ ...settled.opportunity, ...ownOf(found), id: callIdOf(id) })
}

const CLOSED: Record<Live['standing'], Partial<Draft>> = {
  running: {},
  suspended: { closedBySource: true, suspended: true },
  closed: { closedBySource: true },
  revoked: {},
}

/** What an update's own words are on the changes it made: once, so that a mail says its sentence once. */
const withWord = (
  changes: readonly Change[],
  update: Update,
  now: Pick<Change, 'at' | 'version'>,
): Change[] => {
  const { kind, act, line, tell } = update
  const own = { kind, ...(act ? { act } : {}), atOnce: tell === 'at-once' }
  const [first, ...others] = changes
  if (!first) return [{ ...now, field: 'rectified', own: { ...own, ...(line ? { line } : {}) } }]
  return [
    { ...first, own: { ...own, ...(line ? { line } : {}) } },
    ...others.map((change) => ({ ...change, own })),
  ]
}

/**
 * The call that an announcement is now. Pure. It is published when its officers say so, and new, or changed, from the
 * moment at which it comes among the calls, as what a source brings is: whoever looks at what is new since the last
 * time finds it, however late a queue or a table let it come (FAULTS A23). Where it stands, it stays as it was dated.
 * @param now when it comes among the calls
 * @returns undefined where that version stands already
 * @throws Error for one that is not published, or was published with something missing: neither happens by its flow
 */
export const announcedCall = (
  { id, live }: Pick<Announcement, 'id' | 'live'>,
  stored: Opportunity | undefined,
  clusters: readonly Cluster[],
  now: Instant,
): Opportunity | undefined => {
  if (!live) throw new Error(`[desk] expected ${id} to be published, found that it is not. Publish it first.`)
  const before = stored ? versionOf(stored) : 0
  if (before >= live.version) return undefined
  const found = announcedIn(live.written, { now: live.firstAt })
  if (Array.isArray(found))
    throw new Error(
      `[desk] expected ${id} to be complete, found ${found.length} problems (${found.map(({ name }) => name).join()}). Take it back and complete it.`,
    )
  const draft: Draft = {
    ...draftOf(found, id),
    ...CLOSED[live.standing],
    keywords: keywordsOf(found, clusters),
    publishedAt: live.firstAt,
  }
  const announced = ownOf(found)
  if (!stored) {
    const settled = settle(DESK_SOURCE, undefined, draft, markOf(live.version), {
      now,
      baseline: false,
    })
    if (settled.kind === 'same') return undefined
    const gone = live.standing === 'revoked' ? { withdrawnAt: now } : {}
    return Opportunity.parse({ ...settled.opportunity, ...announced, ...gone, id: callIdOf(id) })
  }
  // More than one update may have been published since: what is told is told by the last that tells.
  const missed = live.updates.filter(({ version }) => version > before)
  const telling = missed.findLast(({ tell }) => tell !== 'silent')
  const wasGone = stored.withdrawnAt !== undefined
  const settled = settle(DESK_SOURCE, stored, draft, markOf(live.version), { now, baseline: false })
  if (settled.kind === 'same') return undefined
  const isGone = live.standing === 'revoked'
  const version = stored.version + 1
  const changes = isGone
    ? wasGone
      ? []
      : [{ at: now, version, field: 'withdrawn' as const }]
    : settled.opportunity.changes.filter(({ version: made }) => made === version)
  const told = telling ? withWord(changes, telling, { at: now, version }) : []
  return Opportunity.parse({
    ...settled.opportunity,
    ...announced,
    version: told.length > 0 ? version : stored.version,
    changes: [...stored.changes, ...told].slice(-50),
    ...(isGone ? { withdrawnAt: stored.withdrawnAt ?? now } : {}),
  })
}
