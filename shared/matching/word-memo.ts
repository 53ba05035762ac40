/** Remembers what `make` made of words, which are asked for by where they stand in a text. */
export type WordMemo<Value> = (text: string, start: number, end: number) => Value

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
/** Each slot is a hash, where the word's characters start, its length, and its number from 1, side by side in memory. */
const FIELDS = 4

/**
 * A hash table over the characters themselves (FNV-1a, linear probing, at most half full): cutting each word out of its
 * text and hashing the string took more time than all the rest of reading. Forgets everything at `most` different
 * words: real vocabularies stay far below, and a hostile one only costs us the memo.
 */
export const wordMemo = <Value>(most: number, make: (word: string) => Value): WordMemo<Value> => {
  let slots = new Int32Array(FIELDS * 2 ** 12)
  let characters = new Uint16Array(2 ** 14)
  let used = 0
  let values: Value[] = []

  /** The first slot where a word of this hash may be. */
  const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) * FIELDS) & (slots.length - 1)
  const next = (slot: number): number => (slot + FIELDS) & (slots.length - 1)

  const place = (hash: number, start: number, length: number, number: number): void => {
    let slot = slotOf(hash)
    while (slots[slot + 3] !== 0) slot = next(slot)
    slots[slot] = hash
    slots[slot + 1] = start
    slots[slot + 2] = length
    slots[slot + 3] = number
  }

  const grow = (): void => {
    const before = slots
    slots = new Int32Array(2 * before.length)
    for (let at = 0; at < before.length; at += FIELDS)
      if (before[at + 3] !== 0)
        place(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0, before[at + 3] ?? 0)
  }

  const add = (word: string, hash: number): Value => {
    const value = make(word)
    if (values.length >= most) {
      slots.fill(0)
      values = []
      used = 0
    }
    if (2 * FIELDS * values.length >= slots.length) grow()
    if (used + word.length > characters.length) {
      const before = characters
      characters = new Uint16Array(2 * before.length + word.length)
      characters.set(before)
    }
    values.push(value)
    place(hash, used, word.length, values.length)
    for (let at = 0; at < word.length; at++) characters[used + at] = word.charCodeAt(at)
    used += word.length
    return value
  }

  return (text, start, end) => {
    let hash = FNV_BASIS
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
    for (let slot = slotOf(hash); ; slot = next(slot)) {
      const number = slots[slot + 3] as number
      if (number === 0) return add(text.slice(start, end), hash)
      if (slots[slot] !== hash || slots[slot + 2] !== end - start) continue
      const shift = (slots[slot + 1] as number) - start
      let at = start
      while (at < end && characters[shift + at] === text.charCodeAt(at)) at += 1
      if (at === end) return values[number - 1] as Value
    }
  }
}
