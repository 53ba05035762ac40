import { UnreadablePage } from '../../shared/sources/source.ts'
import { READ_AT } from '../builders/source-pages.ts'
import { subjects } from './fuzz.ts'

/** Time of this thread's own work in milliseconds, so that a busy machine does not count. */
export const worked = (work: () => unknown): number => {
  const started = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(started)
  return (user + system) / 1000
}

/** Less than this is noise, whatever its ratio. In milliseconds. */
const NOISE = 60
/** Four times the text may take four times as long, and half as much again for a cold cache; a square would take 16. */
const MOST = 8

/**
 * Whether `work` takes time in proportion to the size it is given: `size` against a quarter of it, the best of three. What
 * seems out of proportion is measured once more: a square is one again, and the collector's work is not.
 * @returns the ratio, 0 where the time is too short to tell
 */
export const growth = (work: (size: number) => unknown, size: number): number => {
  const best = (of: number) => Math.min(...[1, 2, 3].map(() => worked(() => work(of))))
  if (worked(() => work(size)) < NOISE) return 0
  const measured = (): number => {
    const whole = best(size)
    return whole < NOISE ? 0 : whole / Math.max(best(size / 4), 1)
  }
  const ratio = measured()
  return isLinear(ratio) ? ratio : Math.min(ratio, measured())
}

export const isLinear = (ratio: number): boolean => ratio < MOST

/** Signs that have made regular expressions of others run for minutes. */
export const SIGNS = [
  ' ',
  '<',
  '&',
  '\n',
  '\t',
  '1',
  '1/',
  '1.',
  '9',
  '.',
  ',',
  '-',
  '"',
  "'",
  '(',
  '[',
  '{',
  'a',
  'à ',
  'aa ',
  '€',
  '€1 ',
  '%',
  '<a ',
  '<a href="',
  '<p>',
  '</p>',
  '&amp;',
  '&lt;',
  'http://',
  'a@',
  'a.',
  '30/06/2026 ',
  '30 giugno ',
  'ore 12 ',
  'dal ',
  'entro il ',
  'prima fase ',
  'almeno tre imprese ',
  'TRL 5 ',
  'con unità locale in ',
  'decreto n. 1 ',
  'tel. 051 ',
  '\ud800',
  '\u200b',
  'ì',
]

const textIn = (body: string, flood: string): string => {
  const longest = [...body.matchAll(/"((?:[^"\\]|\\.){20,})"|>([^<>]{20,})</g)].toSorted(
    (a, b) => b[0].length - a[0].length,
  )[0]
  const at = longest ? (longest.index ?? 0) + 10 : Math.floor(body.length / 2)
  return body.slice(0, at) + flood + body.slice(at)
}

/** Sources and signs for which a page with a flood of that sign takes more than its share of time. */
export const superlinear = (size: number, signs: readonly string[] = SIGNS): string[] =>
  subjects().flatMap(({ name, source, seeds }) => {
    const [seed] = seeds
    if (!seed) return [`${name} has no page`]
    const flooded = (sign: string) => (length: number) => {
      const escaped = JSON.stringify(sign.repeat(length / sign.length)).slice(1, -1)
      const flood = /^\s*[[{]/.test(seed.body) ? escaped : sign.repeat(length / sign.length)
      try {
        return source.read({ ...seed, body: textIn(seed.body, flood) }, READ_AT)
      } catch (error) {
        if (error instanceof UnreadablePage) return undefined
        throw error
      }
    }
    return signs.flatMap((sign) => {
      const ratio = growth(flooded(sign), size)
      return isLinear(ratio)
        ? []
        : [`${name}: ${JSON.stringify(sign)} four times as long took ${ratio.toFixed(1)} times`]
    })
  })
