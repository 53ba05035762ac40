import { apart, mailsApart } from './apart.ts'
import { growth } from './growth.ts'
import { loading } from './loading.ts'
import { collect } from './measure.ts'
import { previewing } from './previewing.ts'
import { published } from './published.ts'
import { type Material, ranking } from './ranking.ts'
import { reading } from './reading.ts'
import { recorded } from './recorded.ts'
import type { Row } from './rows.ts'
import { searching } from './searching.ts'
import { oneCall, oneProfile } from './single.ts'
import { building, snapshots } from './snapshots.ts'
import { texts } from './texts.ts'
import type { World } from './world.ts'

/** More profiles than this are measured in a process of their own, whose memory is theirs alone. */
const IN_PROCESS = 20_000

type Step = { parts: number[]; what: string; run: () => Row[] | Promise<Row[]> }

/** How many times as fast as MiniSearch and wink we should be: at this many calls, and above. */
const SMALL = 2000
const leastOf = (calls: number): { miniSearch: number; wink: number } =>
  calls <= SMALL ? { miniSearch: 500, wink: 200 } : { miniSearch: 1000, wink: 300 }

const materialOf = (world: World, [calls, profiles]: [number, number]): Material => ({
  name: `${calls.toLocaleString('en')} × ${profiles.toLocaleString('en')}`,
  calls: world.calls(calls),
  members: world.members(profiles),
  callIndex: world.callIndex(calls),
  profileIndex: world.profileIndex(profiles),
})

const stepsOf = (world: World, wanted: number[]): Step[] => {
  const { pairs, callAgainst, rounds, peerSeconds, freshProcesses } = world.scale
  const options = { parts: ([1, 2] as const).filter((part) => wanted.includes(part)), rounds, peerSeconds }
  const ofRecorded = (): Row[] => {
    const material = recorded(world.scale.recorded)
    return material ? ranking(material, { ...options, peerSeconds: peerSeconds / 4 }) : []
  }
  return [
    { parts: [8], what: 'imports', run: () => loading(freshProcesses) },
    { parts: [3], what: 'one profile', run: () => oneProfile(world) },
    ...callAgainst.map(([profiles, tries]) => ({
      parts: [4],
      what: `one call, ${profiles} profiles`,
      run: () => (profiles > IN_PROCESS ? apart(profiles, tries) : oneCall(profiles, tries)),
    })),
    { parts: [5], what: 'texts', run: () => texts(world) },
    { parts: [6], what: 'snapshots', run: () => snapshots(world) },
    { parts: [7], what: 'growth', run: () => growth(world) },
    { parts: [9], what: 'building', run: () => building(world) },
    ...pairs.map((pair) => ({
      parts: [1, 2],
      what: `ranking ${pair.join(' × ')}`,
      run: () => ranking(materialOf(world, pair), { ...options, least: leastOf(pair[0]) }),
    })),
    { parts: [1, 2], what: 'ranking recorded calls', run: ofRecorded },
    {
      parts: [10],
      what: 'reading sources',
      run: () => reading(world.scale.snapshot, 2 * rounds, world.scale.recorded),
    },
    { parts: [11], what: 'mails', run: () => mailsApart(world.scale.mails) },
    { parts: [12], what: 'searching', run: () => searching(world) },
    { parts: [13], what: 'previewing', run: () => previewing(world) },
    { parts: [14], what: 'pages for everybody', run: () => published(world) },
  ].filter(({ parts }) => parts.some((part) => wanted.includes(part)))
}

export const PARTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]

/** Runs the parts wanted and puts their rows in order. `tell` hears what begins. */
export const runParts = async (
  world: World,
  wanted: number[],
  tell: (what: string) => void = () => undefined,
): Promise<Row[]> => {
  const rows: Row[] = []
  for (const { what, run } of stepsOf(world, wanted)) {
    tell(what)
    rows.push(...(await run()))
    collect()
  }
  return rows.sort((a, b) => a.part - b.part)
}
