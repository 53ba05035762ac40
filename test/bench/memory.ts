import { collect } from './measure.ts'
import { plain } from './rows.ts'
import type { World } from './world.ts'

type Held = { what: string; heap: number; arrays: number; rss: number }

const held = (what: string): Held => {
  collect()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { what, heap: heapUsed, arrays: arrayBuffers, rss }
}

/** What the process holds as each index of calls and of profiles is added, texts made beforehand. */
export const memoryOf = (world: World): string => {
  const sizes = {
    calls: [...new Set([...world.scale.growth.calls, world.scale.snapshot])].sort((a, b) => a - b),
    profiles: [...new Set(world.scale.pairs.map(([, profiles]) => profiles))].sort((a, b) => a - b),
  }
  world.calls(1)
  world.members(Math.max(...sizes.profiles))
  const steps = [held('texts alone')]
  for (const count of sizes.calls) {
    world.callIndex(count)
    steps.push(held(`and ${count.toLocaleString('en')} calls`))
  }
  for (const count of sizes.profiles) {
    world.profileIndex(count)
    steps.push(held(`and ${count.toLocaleString('en')} profiles`))
  }
  const lines = steps.map(({ what, heap, arrays, rss }, at) => {
    const before = steps[at - 1] ?? { heap: 0, arrays: 0 }
    const mb = (bytes: number): string => plain(bytes / 1e6)
    return `| ${what} | ${mb(heap - before.heap)} | ${mb(arrays - before.arrays)} | ${mb(heap)} | ${mb(rss)} |`
  })
  return ['| index | + heap MB | + arrays MB | heap MB | rss MB |', '|---|--:|--:|--:|--:|', ...lines].join(
    '\n',
  )
}
