/** Remembers what `make` made of words, which are asked for by where they stand in a text. */
export type WordMemo<Value> = (text: string, start: number, end: number) => Value

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
/** Slots are at most half full: a search then meets hardly more than one of them. */
const FULLEST = 0.5

/**
 * A hash table over the characters themselves (FNV-1a, linear probing): cutting each word out of its text and hashing
 * the string took more time than all the rest of reading. Forgets everything at `most` different words: real
 * vocabularies stay far below, and a hostile one only costs us the memo.
 */
export const wordMemo = <Value>(most: number, make: (word: string) => Value): WordMemo<Value> => {
  let slots = new Int32Array(2 ** 12)
  let hashes = new Int32Array(slots.length)
  let words: string[] = []
  let values: Value[] = []

  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

  const grow = (): void => {
    slots = new Int32Array(2 * slots.length)
    const before = hashes
    hashes = new Int32Array(slots.length)
    hashes.set(before)
    for (let word = 0; word < words.length; word++) {
      let slot = slotOf(hashes[word] as number)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = word + 1
    }
  }

  const add = (word: string, hash: number): Value => {
    if (words.length >= most) {
      slots.fill(0)
      words = []
      values = []
    }
    if (words.length >= FULLEST * slots.length) grow()
    let slot = slotOf(hash)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    const value = make(word)
    hashes[words.length] = hash
    words.push(word)
    values.push(value)
    slots[slot] = words.length
    return value
  }

  return (text, start, end) => {
    let hash = FNV_BASIS
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = slots[slot] as number
      if (entry === 0) return add(text.slice(start, end), hash)
      if (hashes[entry - 1] !== hash) continue
      const word = words[entry - 1] as string
      if (word.length !== end - start) continue
      let at = 0
      while (at < word.length && word.charCodeAt(at) === text.charCodeAt(start + at)) at += 1
      if (at === word.length) return values[entry - 1] as Value
    }
  }
}
