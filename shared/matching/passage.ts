import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { STOP_WORDS } from './stop-words.ts'

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
/** A passage never reaches across the end of a sentence, a list entry or a clause. */
const BOUNDARY = /[.;:!?()[\]{}«»"“”•·|\n]/
/** How far around a hit words are looked for; far more than eight words of ordinary text. */
const REACH = 300

/**
 * A few whole words of `text` around the hit `[start, hitEnd)`, as they stand there: at most `words`, grown to both
 * sides, without dangling articles and prepositions at its ends. The hit itself is whole, unless what stands between
 * its words (a thousand stop words, a word of 100 kB) is longer than any passage.
 */
export const passageAround = (
  text: string,
  start: number,
  hitEnd: number,
  language: ReaderLanguage,
  words = 8,
): string => {
  const end = Math.min(hitEnd, start + REACH)
  const from = Math.max(0, start - REACH)
  const near = [...text.slice(from, end + REACH).matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    weak: match[0].length < 2 || STOP_WORDS[language].has(match[0].toLowerCase()),
  }))
  let first = near.findIndex((word) => word.end > start)
  let last = near.findLastIndex((word) => word.start < end)
  if (first < 0 || last < first) return text.slice(start, end)
  const [hitFirst, hitLast] = [first, last]
  const open = (left: number, right: number): boolean => {
    const [a, b] = [near[left], near[right]]
    return Boolean(a && b && !BOUNDARY.test(text.slice(a.end, b.start)))
  }
  for (let grew = true; grew && last - first + 1 < words; ) {
    grew = false
    if (open(last, last + 1)) {
      last += 1
      grew = true
    }
    if (last - first + 1 < words && open(first - 1, first)) {
      first -= 1
      grew = true
    }
  }
  while (first < hitFirst && near[first]?.weak) first += 1
  while (last > hitLast && near[last]?.weak) last -= 1
  return text.slice(near[first]?.start ?? start, near[last]?.end ?? end).replace(/\s+/g, ' ')
}
