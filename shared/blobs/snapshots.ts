import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod'
import { Cluster, RuleSet } from '../domain/cluster.ts'
import { Member } from '../domain/member.ts'
import { Opportunity } from '../domain/opportunity.ts'
import {
  type CallIndex,
  decodeCalls,
  decodeProfiles,
  encodeCalls,
  encodeProfiles,
  encodeTexts,
  type ProfileIndex,
} from '../matching/index.ts'
import type { Blobs } from './blobs.ts'

/** A call as cards show it: without its full text, which explanations quote from a blob of its own. */
const Card = Opportunity.omit({ text: true })
export type Card = z.infer<typeof Card>

export type CallsSnapshot = {
  version: string
  index: CallIndex
  cards: ReadonlyMap<string, Card>
  /** Under which id a stored row is matched, where that is not its own: rows of several sources may be one call. */
  joinedAs: ReadonlyMap<string, string>
}
export type ProfilesSnapshot = {
  version: string
  index: ProfileIndex
  members: ReadonlyMap<string, Member>
  clusters: Cluster[]
  ruleSets: Pick<RuleSet, 'cluster' | 'version'>[]
}

const Who = z.object({
  members: z.array(Member),
  clusters: z.array(Cluster),
  ruleSets: z.array(RuleSet.pick({ cluster: true, version: true })),
})

const hashOf = (...parts: Uint8Array[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 24)
}

const keys = (kind: 'calls' | 'profiles', version: string) => ({
  index: `snapshots/${kind}/${version}.bin`,
  texts: `snapshots/${kind}/${version}.texts.gz`,
  rest: `snapshots/${kind}/${version}.json.gz`,
})

const write = async (
  blobs: Blobs,
  kind: 'calls' | 'profiles',
  { index, texts, rest }: { index: Uint8Array; texts?: Uint8Array; rest: unknown },
): Promise<string> => {
  const text = new TextEncoder().encode(JSON.stringify(rest))
  const version = hashOf(index, ...(texts ? [texts] : []), text)
  await Promise.all([
    blobs.put(keys(kind, version).index, index),
    ...(texts ? [blobs.put(keys(kind, version).texts, gzipSync(texts))] : []),
    blobs.put(keys(kind, version).rest, gzipSync(text)),
  ])
  return version
}

/** A snapshot whose bytes are not those it was published with. */
export class SnapshotUnreadable extends Error {
  override name = 'SnapshotUnreadable'
}

const NO_TEXTS = new Uint8Array(0)

/** @throws SnapshotUnreadable when a part is missing or its content is not what its version says (FAULTS B8). */
const read = async (
  blobs: Blobs,
  kind: 'calls' | 'profiles',
  version: string,
): Promise<{ index: Uint8Array; texts: Uint8Array; rest: unknown }> => {
  const [index, quoted, packed] = await Promise.all([
    blobs.get(keys(kind, version).index),
    kind === 'calls' ? blobs.get(keys(kind, version).texts) : NO_TEXTS,
    blobs.get(keys(kind, version).rest),
  ])
  const found = `[snapshot ${kind} ${version}] expected a whole snapshot`
  if (!index || !quoted || !packed)
    throw new SnapshotUnreadable(
      `${found}, a part is missing. The previous one is used; match builds it anew.`,
    )
  try {
    const text = gunzipSync(packed)
    const texts = quoted === NO_TEXTS ? NO_TEXTS : gunzipSync(quoted)
    if (hashOf(index, texts, text) === version)
      return { index, texts, rest: JSON.parse(text.toString('utf8')) }
  } catch {
    // Told below: a damaged archive and a wrong checksum mean the same.
  }
  throw new SnapshotUnreadable(
    `${found}, its checksum differs. The previous one is used; match builds it anew.`,
  )
}

/** Whether all parts are there and are what their version says: reads them. */
export const isWhole = (blobs: Blobs, kind: 'calls' | 'profiles', version: string): Promise<boolean> =>
  read(blobs, kind, version).then(
    () => true,
    (error: unknown) => {
      if (error instanceof SnapshotUnreadable) return false
      throw error
    },
  )

/** Writes all parts under their content hash. @returns the version; the same content has the same version. */
export const writeCalls = (blobs: Blobs, index: CallIndex, opportunities: Opportunity[]): Promise<string> =>
  write(blobs, 'calls', {
    index: encodeCalls(index),
    ...(index.texts ? { texts: encodeTexts(index.texts) } : {}),
    rest: opportunities.map(({ text: _, ...card }) => card),
  })

export const readCalls = async (blobs: Blobs, version: string): Promise<CallsSnapshot> => {
  const { index, texts, rest } = await read(blobs, 'calls', version)
  const cards = z.array(Card).parse(rest)
  return {
    version,
    index: decodeCalls(index, texts),
    cards: new Map(cards.map((card) => [card.id, card])),
    joinedAs: new Map(
      cards.flatMap(({ id, origins = [] }) =>
        origins.flatMap((origin) => (origin.id === id ? [] : [[origin.id, id] as const])),
      ),
    ),
  }
}

/** The call that a row is, or is part of: links in old mails may name any of its rows. */
export const cardOf = (
  { cards, joinedAs }: Pick<CallsSnapshot, 'cards' | 'joinedAs'>,
  id: string,
): Card | undefined => cards.get(joinedAs.get(id) ?? id)

export const writeProfiles = (
  blobs: Blobs,
  index: ProfileIndex,
  who: z.infer<typeof Who>,
): Promise<string> => {
  const ruleSets = who.ruleSets.map(({ cluster, version }) => ({ cluster, version }))
  return write(blobs, 'profiles', { index: encodeProfiles(index), rest: { ...who, ruleSets } })
}

export const readProfiles = async (blobs: Blobs, version: string): Promise<ProfilesSnapshot> => {
  const { index, rest } = await read(blobs, 'profiles', version)
  const who = Who.parse(rest)
  return {
    version,
    index: decodeProfiles(index),
    ...who,
    members: new Map(who.members.map((member) => [member.id, member])),
  }
}
