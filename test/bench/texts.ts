import { inTurn } from './measure.ts'
import { tokenise } from './ours.ts'
import { naturalStems } from './peers.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

/** Part 5: from a text to its tokens and stems, on a hundredth of the calls for natural, which is slow. */
export const texts = (world: World): Row[] => {
  const all = world
    .calls(Math.min(2000, world.scale.snapshot))
    .map(({ text, language }) => ({ text: text ?? '', language: language === 'en' ? 'en' : 'it' }) as const)
  const few = all.slice(0, Math.max(20, all.length / 10))
  const bytes = (these: typeof all): number =>
    these.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const natural = naturalStems()
  const readAll = (read: (text: string, language: 'it' | 'en') => number, these: typeof all) => (): number =>
    these.reduce((sum, { text, language }) => sum + read(text, language), 0)
  const [ours = Number.NaN, theirs = Number.NaN] = inTurn(world.scale.rounds, [
    readAll(tokenise, all),
    readAll((text, language) => natural[language](text), few),
  ])
  const speed = bytes(all) / 1000 / ours
  const theirSpeed = bytes(few) / 1000 / theirs
  const what = 'tokenise and stem'
  return [
    {
      part: 5,
      what,
      figure: speed,
      unit: 'MB/s',
      target: { least: 20 },
      ours,
      remark: `${(bytes(all) / 1e6).toFixed(1)} MB, half Italian, half English`,
    },
    {
      part: 5,
      what: `${what}, natural's own tokenizeAndStem`,
      figure: theirSpeed,
      unit: 'MB/s',
      other: theirs,
      remark: `${(bytes(few) / 1e6).toFixed(1)} MB; ours is ${(speed / theirSpeed).toFixed(1)} × as fast`,
    },
  ]
}
