import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MatchServices, match } from '../../functions/match/match.ts'
import { NoSnapshots, snapshotLoader, stillMembers } from '../../shared/blobs/snapshot-loader.ts'
import { saveClusters, saveRuleSets } from '../../shared/store/clusters.ts'
import { saveMembers } from '../../shared/store/members.ts'
import { addOpportunity } from '../../shared/store/opportunities.ts'
import { publishPointer, readPointer } from '../../shared/store/snapshots.ts'
import { type Cloud, START, startCloud } from '../builders/cloud.ts'
import { aCluster, aRuleSet } from '../builders/cluster.ts'
import type { DrivenClock } from '../builders/driven-clock.ts'
import { aMember } from '../builders/member.ts'
import { anOpportunity } from '../builders/opportunity.ts'

let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
})
afterAll(() => cloud.close())

const LATER = '2026-06-02T03:30:00Z'
/** Blobs are shared by the tests of this file, so each has calls of its own: the same content is the same blob. */
let stores = 0
type Store = MatchServices & { clock: DrivenClock; add: (id: string) => Promise<void> }
const aStore = async (): Promise<Store> => {
  stores += 1
  const mine = stores
  const { table, clock } = await cloud.fresh()
  await saveClusters(table, [aCluster()], clock.sleep)
  await saveRuleSets(table, [aRuleSet()], clock.sleep)
  await saveMembers(table, [aMember({ id: `filofino-${mine}` })], clock.sleep)
  const add = async (id: string) => {
    const title = `Contributi per la maglieria, ${mine}`
    await addOpportunity(table, anOpportunity({ source: 'rer-imprese', id: `rer-imprese:${id}`, title }))
  }
  await add('a')
  return { table, blobs: cloud.blobs, now: clock.now, clock, add }
}

/** Two builds: of `a`, and a day later of `a` and `b`. */
const twice = async (): Promise<Store & { key: string }> => {
  const store = await aStore()
  await match(store)
  store.clock.moveTo(LATER)
  await store.add('b')
  await match(store)
  const version = (await readPointer(store.table, 'calls'))?.version
  return { ...store, key: `snapshots/calls/${version}` }
}
const idsOf = ({ calls }: Awaited<ReturnType<ReturnType<typeof snapshotLoader>>>) => [...calls.cards.keys()]
const [a, b] = ['rer-imprese:a', 'rer-imprese:b']

const bytesAt = async (key: string): Promise<Uint8Array> => {
  const bytes = await cloud.blobs.get(key)
  if (!bytes) throw new Error(`expected a blob at ${key}`)
  return bytes
}
const flipped = (bytes: Uint8Array): Uint8Array => bytes.with(bytes.length - 100, (bytes.at(-100) ?? 0) ^ 1)

describe('B8 a snapshot that is damaged', () => {
  const damages: [string, string, (bytes: Uint8Array) => Uint8Array][] = [
    ['its index is cut', '.bin', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['its index has one bit flipped', '.bin', flipped],
    ['its index is empty', '.bin', () => new Uint8Array()],
    ['its cards are cut', '.json.gz', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['its cards have one bit flipped', '.json.gz', flipped],
    ['its cards are those of another', '.json.gz', () => Buffer.from('{}')],
  ]
  it.each(damages)('(%s) is not used: the previous one is', async (_, part, damage) => {
    const { table, blobs, key } = await twice()
    expect(idsOf(await snapshotLoader(table, blobs)())).toEqual([a, b])
    await blobs.put(key + part, damage(await bytesAt(key + part)))
    expect(idsOf(await snapshotLoader(table, blobs)())).toEqual([a])
  })

  it('is told from the previous one by the moment up to which that knows everything', async () => {
    const { table, blobs, key } = await twice()
    expect((await snapshotLoader(table, blobs)()).builtAt).toBe(LATER)
    await blobs.put(`${key}.bin`, 'damaged')
    expect((await snapshotLoader(table, blobs)()).builtAt).toBe(START)
  })

  it('is built anew by the next build, although nothing else has changed, and then used', async () => {
    const store = await twice()
    await store.blobs.put(`${store.key}.bin`, 'damaged')
    const warm = snapshotLoader(store.table, store.blobs)
    expect(idsOf(await warm())).toEqual([a])
    await match(store)
    expect(idsOf(await warm())).toEqual([a, b])
    expect((await readPointer(store.table, 'calls'))?.previous?.builtAt).toBe(START)
  })

  it('without a previous one is an error that says so, not an empty list of calls', async () => {
    const store = await aStore()
    await match(store)
    const version = (await readPointer(store.table, 'calls'))?.version
    await store.blobs.put(`snapshots/calls/${version}.json.gz`, 'damaged')
    await expect(snapshotLoader(store.table, store.blobs)()).rejects.toThrow(
      'expected a whole snapshot, its checksum differs',
    )
  })
})

describe('B9 a snapshot that older code wrote', () => {
  it('is as good as none until it has been built anew, on every page', async () => {
    const store = await aStore()
    await match(store)
    const pointer = await readPointer(store.table, 'calls')
    if (!pointer) throw new Error('no pointer after a build')
    await store.blobs.put(`snapshots/calls/${pointer.version}.bin`, 'another layout')
    await publishPointer(store.table, { ...pointer, number: pointer.number + 1, format: '1 natural-8.1.1+2' })
    await expect(snapshotLoader(store.table, store.blobs)()).rejects.toBeInstanceOf(NoSnapshots)
    await match(store)
    expect(idsOf(await snapshotLoader(store.table, store.blobs)())).not.toEqual([])
  })
})

describe('the snapshots in force', () => {
  it('are none before the first build, and that is told apart from damage', async () => {
    const { table, blobs } = await aStore()
    await expect(snapshotLoader(table, blobs)()).rejects.toBeInstanceOf(NoSnapshots)
  })

  it('are read once by a warm sender, and again when there are newer ones', async () => {
    const store = await aStore()
    await match(store)
    const load = snapshotLoader(store.table, store.blobs)
    const first = await load()
    expect((await load()).calls).toBe(first.calls)
    await store.add('b')
    await match(store)
    expect(idsOf(await load())).toEqual([a, b])
  })

  it('know everything up to the latest build, also when that found nothing new', async () => {
    const store = await aStore()
    await match(store)
    const load = snapshotLoader(store.table, store.blobs)
    await load()
    store.clock.moveTo(LATER)
    await match(store)
    expect((await load()).builtAt).toBe(LATER)
  })
})

describe('members, as they stand today', () => {
  const inTwo = aMember({
    clusters: [
      { cluster: 'create', valueChains: ['fashion'], leftOn: '2026-07-01' },
      { cluster: 'build', valueChains: ['x'] },
    ],
  })
  const matched = new Map([[inTwo.id, inTwo]])
  const clustersOn = (day: string, changed: Pick<typeof inTwo, 'id' | 'clusters'>[] = []) =>
    stillMembers(matched, changed, day)
      .get(inTwo.id)
      ?.clusters.map(({ cluster }) => cluster)

  it('leave a cluster on the day that the snapshot knows', () => {
    expect(clustersOn('2026-06-30')).toEqual(['create', 'build'])
    expect(clustersOn('2026-07-01')).toEqual(['build'])
  })

  it('leave at once when it was written down since, and are gone when it was their last', () => {
    const left = (...gone: string[]) => ({
      id: inTwo.id,
      clusters: inTwo.clusters.map((one) =>
        gone.includes(one.cluster) ? { ...one, leftOn: '2026-06-15' } : one,
      ),
    })
    expect(clustersOn('2026-06-20', [left('build')])).toEqual(['create'])
    expect(clustersOn('2026-06-20', [left('build', 'create')])).toBeUndefined()
  })

  it('that join wait for the next build: nothing of theirs is matched before', () => {
    const joined = { cluster: 'mech' as const, valueChains: ['x'], joinedOn: '2026-06-01' }
    const more = { id: inTwo.id, clusters: [...inTwo.clusters, joined] }
    expect(clustersOn('2026-06-20', [more])).toEqual(['create', 'build'])
    expect(stillMembers(matched, [{ ...more, id: 'new' }], '2026-06-20').has('new')).toBe(false)
  })
})
