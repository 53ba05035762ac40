import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  buildCallIndex,
  buildProfileIndex,
  createMatcher,
  decodeCalls,
  decodeProfiles,
  encodeCalls,
  encodeProfiles,
  encodeTexts,
  SnapshotDamaged,
  SnapshotOutdated,
} from '../../shared/matching/index.ts'
import * as lexicon from '../../shared/matching/lexicon/index.ts'
import { EVERYDAY_WORDS, STOP_WORDS } from '../../shared/matching/stop-words.ts'
import { SNAPSHOT_VERSION, TERMS_VERSION } from '../../shared/matching/version.ts'
import { aCluster } from '../builders/cluster.ts'
import { calls, members, ruleSet } from './corpus.ts'

const clusters = [aCluster()]
const index = buildCallIndex(calls)
const callBytes = encodeCalls(index)
const textBytes = encodeTexts(
  index.texts ?? { kind: 'call texts', fields: 0, starts: new Uint32Array(1), bytes: new Uint8Array(0) },
)
const profileBytes = encodeProfiles(buildProfileIndex({ members, clusters, ruleSets: [ruleSet] }))

describe('B7 messages repeated or out of order', () => {
  it('the same calls in any order give the same bytes', () => {
    expect(encodeCalls(buildCallIndex(calls.toReversed()))).toEqual(callBytes)
    expect(encodeCalls(buildCallIndex([...calls, ...calls]))).toEqual(callBytes)
  })

  it('the same profiles, rule sets and concepts in any order give the same bytes', () => {
    const reversed = { ...ruleSet, concepts: ruleSet.concepts.toReversed() }
    const index = buildProfileIndex({ members: members.toReversed(), clusters, ruleSets: [reversed] })
    expect(encodeProfiles(index)).toEqual(profileBytes)
  })
})

describe('B8 a snapshot cut or flipped', () => {
  it.each([0, 9, 14, 60, callBytes.length - 1])('one bit flipped at byte %i is noticed', (at) => {
    const damaged = callBytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(() => decodeCalls(damaged)).toThrow(SnapshotDamaged)
  })

  it.each([0, 10, 50, profileBytes.length - 1])('cut after %i bytes it is refused', (length) => {
    expect(() => decodeProfiles(profileBytes.slice(0, length))).toThrow(SnapshotDamaged)
  })

  it('one kind is not read as the other', () => {
    expect(() => decodeCalls(profileBytes)).toThrow(SnapshotDamaged)
  })
})

describe('the texts of calls, in a part of their own', () => {
  const profiles = decodeProfiles(profileBytes)

  it('are not in the postings, which rank without them', () => {
    const bare = decodeCalls(callBytes)
    expect(bare.texts).toBeUndefined()
    const ranked = createMatcher(bare, profiles).callsFor('filofino', { limit: 9 })
    expect(ranked).toEqual(createMatcher(index, profiles).callsFor('filofino', { limit: 9 }))
  })

  it('give the same reasons as before they were written', () => {
    const explain = (calls: typeof index) =>
      createMatcher(calls, profiles).explain('filofino', 'test:campionario')
    expect(explain(decodeCalls(callBytes, textBytes))).toEqual(explain(index))
  })

  it('without them, explaining says what to do', () => {
    const matcher = createMatcher(decodeCalls(callBytes), profiles)
    expect(() => matcher.explain('filofino', 'test:campionario')).toThrow(
      /texts of test:campionario .* Read both parts\./,
    )
  })

  it.each([0, 9, 40, textBytes.length - 1])('B8 one bit flipped at byte %i of them is noticed', (at) => {
    const damaged = textBytes.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 1
    expect(() => decodeCalls(callBytes, damaged)).toThrow(SnapshotDamaged)
    expect(() => decodeCalls(callBytes, textBytes.slice(0, at))).toThrow(SnapshotDamaged)
  })

  it('are not taken for postings, nor postings for them', () => {
    expect(() => decodeCalls(textBytes)).toThrow(/expected a calls snapshot, found call texts/)
    expect(() => decodeCalls(callBytes, callBytes)).toThrow(SnapshotDamaged)
  })
})

describe('B9 a snapshot of another stemmer', () => {
  it('is refused, although it is whole', () => {
    const older = Buffer.from(callBytes)
    const at = older.indexOf(TERMS_VERSION)
    older.write('x', at)
    const body = 'segnavia'.length + 4
    older.writeUInt32LE(crc32(older.subarray(body)), 'segnavia'.length)
    expect(() => decodeCalls(new Uint8Array(older))).toThrow(SnapshotOutdated)
  })
})

describe('what an index holds', () => {
  /**
   * Everything that decides which bytes the same texts give. Fails when one of them was changed and the version was
   * not: raise FORMAT or TERMS_VERSION, so that snapshots in force are built anew, and write the new line here.
   */
  it('changes with the version only', () => {
    const hash = createHash('sha256')
    for (const part of [callBytes, profileBytes]) hash.update(part)
    const { it: italian, en: english } = STOP_WORDS
    const words = [italian, english, EVERYDAY_WORDS.it, EVERYDAY_WORDS.en].map((list) => [...list].join(' '))
    hash.update(JSON.stringify([words, Object.values(lexicon)]))
    expect(`${SNAPSHOT_VERSION} ${hash.digest('hex').slice(0, 16)}`).toBe(
      '6 natural-8.1.1+8 b69192edceae0904',
    )
  })
})

describe('a snapshot that was read back', () => {
  it('is what was written', () => {
    expect(encodeCalls(decodeCalls(callBytes))).toEqual(callBytes)
    expect(encodeProfiles(decodeProfiles(profileBytes))).toEqual(profileBytes)
  })

  it('is read from a Buffer, which shares its memory with others', () => {
    const shared = Buffer.concat([Buffer.from('before'), callBytes]).subarray('before'.length)
    expect(encodeCalls(decodeCalls(shared))).toEqual(callBytes)
  })

  it('is read from the middle of a larger buffer too', () => {
    const larger = new Uint8Array(callBytes.length + 3)
    larger.set(callBytes, 3)
    expect(decodeCalls(larger.subarray(3)).ids).toEqual(buildCallIndex(calls).ids)
  })
})

describe('B14 shards', () => {
  const topOf = (ids: string[]): string => {
    const matcher = createMatcher(decodeCalls(callBytes), decodeProfiles(profileBytes))
    return ids.map((id) => JSON.stringify(matcher.callsFor(id, { limit: 20, floor: 1 }))).join('\n')
  }

  it.each([1, 2, 7])('the digest from %i shards is byte-identical', (shards) => {
    const ids = members.map(({ id }) => id)
    const size = Math.ceil(ids.length / shards)
    const parts = Array.from({ length: shards }, (_, shard) => ids.slice(shard * size, (shard + 1) * size))
    const joined = parts
      .filter((part) => part.length > 0)
      .map(topOf)
      .join('\n')
    expect(joined).toBe(topOf(ids))
  })
})
