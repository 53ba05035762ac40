import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Blobs } from '../../shared/blobs/blobs.ts'
import { isWhole, writeCalls, writeProfiles } from '../../shared/blobs/snapshots.ts'
import { readThesaurus } from '../../shared/blobs/thesauri.ts'
import type { Opinion } from '../../shared/domain/opinion.ts'
import type { Opportunity } from '../../shared/domain/opportunity.ts'
import { statusOf } from '../../shared/domain/status.ts'
import { type Instant, plus } from '../../shared/domain/time.ts'
import { joinTwins } from '../../shared/joining/twins.ts'
import {
  buildCallIndex,
  buildProfileIndex,
  leaningsOf,
  SNAPSHOT_VERSION,
} from '../../shared/matching/index.ts'
import { logger } from '../../shared/runtime/lambda.ts'
import { authorityRank } from '../../shared/sources/authority.ts'
import { STORED_IDS } from '../../shared/sources/names.ts'
import { readClusters, readRuleSetsInForce } from '../../shared/store/clusters.ts'
import { readContact } from '../../shared/store/contacts.ts'
import { readMembers } from '../../shared/store/members.ts'
import { readMovingOpinions } from '../../shared/store/opinions.ts'
import { readOpportunities } from '../../shared/store/opportunities.ts'
import { readRulings } from '../../shared/store/rulings.ts'
import { publishPointer, readPointer, type SnapshotPointer } from '../../shared/store/snapshots.ts'
import type { Table } from '../../shared/store/table.ts'
import { readThesaurusCards } from '../../shared/store/thesauri.ts'

export type MatchServices = { table: Table; blobs: Blobs; now: () => Instant }

/** Calls leave the snapshot twelve weeks after they close: previews of a rule change look back that far. */
const KEPT_DAYS = 84

const isKept = (call: Opportunity, now: Instant): boolean => {
  if (statusOf(call, now) !== 'closed') return true
  const last = [
    call.firstSeenAt,
    ...call.changes.map((change) => change.at),
    ...call.deadlines.map((deadline) => deadline.at),
  ]
    .toSorted()
    .at(-1)
  return last !== undefined && last > plus(now, { days: -KEPT_DAYS })
}

const hashOf = (inputs: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([SNAPSHOT_VERSION, inputs]))
    .digest('hex')
    .slice(0, 24)

/** Blobs are deleted by age: a snapshot that stays the same is written again long before. */
const REWRITTEN_AFTER_DAYS = 30

/** What a build was made of: `before` is the pointer as it stood before anything was read. */
type Inputs = {
  kind: SnapshotPointer['kind']
  before: SnapshotPointer | undefined
  builtAt: Instant
  inputs: string
  size: number
}

/**
 * Builds one snapshot and points to it, unless the one in force is whole and was built from the same inputs.
 * @returns its size, or undefined when another build was first.
 */
const renew = async (
  { table, blobs }: MatchServices,
  { kind, before, builtAt, inputs, size }: Inputs,
  write: () => Promise<string>,
): Promise<number | undefined> => {
  const fresh =
    before?.writtenAt !== undefined && before.writtenAt > plus(builtAt, { days: -REWRITTEN_AFTER_DAYS })
  const same = fresh && before.inputs === inputs && (await isWhole(blobs, kind, before.version))
  const version = same ? before.version : await write()
  const previous =
    before && before.version !== version
      ? { version: before.version, builtAt: before.builtAt }
      : before?.previous
  const writtenAt = same ? before.writtenAt : builtAt
  const number = (before?.number ?? 0) + 1
  const pointer = { kind, number, version, builtAt, size, inputs, writtenAt, format: SNAPSHOT_VERSION }
  return (await publishPointer(table, { ...pointer, ...(previous ? { previous } : {}) })) ? size : undefined
}

/** How often a lost race is run again before the message goes back to the queue. */
const TRIES = 3

const buildCalls = async (services: MatchServices): Promise<number | undefined> => {
  const { table, blobs, now } = services
  // Both taken before reading: what is stored later is in a later snapshot, and a build that read earlier loses.
  const before = await readPointer(table, 'calls')
  const builtAt = now()
  const [rulings, ...stored] = await Promise.all([
    readRulings(table),
    ...STORED_IDS.map((id) => readOpportunities(table, id)),
  ])
  // Joined before the old ones leave: a call keeps its name while any of its rows is kept.
  const calls = joinTwins(stored.flat(), { rulings, rankOf: authorityRank }).filter((call) =>
    isKept(call, builtAt),
  )
  const inputs = hashOf(
    calls.map(({ id, version, fingerprint, missedRuns, revision }) => [
      id,
      version,
      fingerprint,
      missedRuns,
      revision,
    ]),
  )
  return renew(services, { kind: 'calls', before, builtAt, inputs, size: calls.length }, () =>
    writeCalls(blobs, buildCallIndex(calls), calls),
  )
}

/** How many contacts are read at once. */
const AT_ONCE = 50

/** A contact that cannot be read speaks for whom it spoke for: nobody else goes without alerts for its sake. */
const membersOf = async (table: Table, id: string): Promise<readonly string[] | 'unreadable'> => {
  try {
    return (await readContact(table, id))?.members ?? []
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    logger.error('a contact cannot be read', { contact: id, error: error.name })
    return 'unreadable'
  }
}

/** Opinions on behalf of those members alone that their contacts serve now: who leaves one no longer speaks for it. */
const stillServed = async (table: Table, opinions: readonly Opinion[]): Promise<Opinion[]> => {
  const contacts = [...new Set(opinions.map(({ contact }) => contact))]
  const served = new Map<string, readonly string[] | 'unreadable'>()
  for (let start = 0; start < contacts.length; start += AT_ONCE) {
    const some = contacts.slice(start, start + AT_ONCE)
    const members = await Promise.all(some.map((id) => membersOf(table, id)))
    for (const [at, id] of some.entries()) served.set(id, members[at] ?? [])
  }
  const speaksFor = (contact: string, member: string): boolean => {
    const members = served.get(contact)
    return members === 'unreadable' || (members?.includes(member) ?? false)
  }
  return opinions.map((opinion) => ({
    ...opinion,
    onBehalf: opinion.onBehalf.filter(({ member }) => speaksFor(opinion.contact, member)),
  }))
}

const buildProfiles = async (services: MatchServices): Promise<number | undefined> => {
  const { table, blobs, now } = services
  const before = await readPointer(table, 'profiles')
  const builtAt = now()
  const [members, clusters, opinions, cards] = await Promise.all([
    readMembers(table),
    readClusters(table),
    readMovingOpinions(table),
    readThesaurusCards(table),
  ])
  const ruleSets = await readRuleSetsInForce(table, clusters)
  const who = { members, clusters, ruleSets }
  // Of opinions only what they come to today: as they fade, it changes four times and not every day.
  const leanings = leaningsOf(await stillServed(table, opinions), builtAt)
  const used = cards.filter(({ on }) => on)
  const inputs = hashOf([who, leanings, used.map(({ title, content }) => [title, content])])
  return renew(services, { kind: 'profiles', before, builtAt, inputs, size: members.length }, async () => {
    // Read for a new build alone: a thesaurus is far larger than what profiles use of it.
    const thesauri = await Promise.all(used.map((card) => readThesaurus(blobs, card)))
    return writeProfiles(blobs, buildProfileIndex({ ...who, leanings, thesauri }), who)
  })
}

const build = async (services: MatchServices): Promise<{ calls: number; members: number } | undefined> => {
  const [calls, members] = [await buildCalls(services), await buildProfiles(services)]
  return calls !== undefined && members !== undefined ? { calls, members } : undefined
}

/**
 * Builds both snapshots from what is stored now. Messages that repeat or come out of order build the same bytes
 * (FAULTS B7). @throws Error when other builds were first every time.
 */
export const match = async (services: MatchServices): Promise<{ calls: number; members: number }> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const built = await build(services)
    if (built) return built
  }
  throw new Error(
    `[match] expected to publish a snapshot, lost the race ${TRIES} times. The message returns to the queue.`,
  )
}
