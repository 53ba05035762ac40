/** Numbers in few bytes (LEB128): seven bits a byte, the lowest first, the eighth says that more follow. */
export const packNumbers = (numbers: ArrayLike<number>): Uint8Array => {
  const bytes = new Uint8Array(5 * numbers.length)
  let at = 0
  for (let place = 0; place < numbers.length; place++) {
    let rest = numbers[place] as number
    for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80
    bytes[at++] = rest
  }
  return bytes.slice(0, at)
}

/** Reads packed numbers one after another. */
const reader = (bytes: Uint8Array): (() => number) => {
  let at = 0
  return () => {
    const first = bytes[at++] as number
    if (first < 0x80) return first
    let value = first & 0x7f
    for (let shift = 7; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 0x7f) << shift
      if (!(byte >= 0x80)) return value >>> 0
    }
  }
}

export const unpackNumbers = (bytes: Uint8Array, count: number): Uint32Array => {
  const next = reader(bytes)
  const numbers = new Uint32Array(count)
  for (let place = 0; place < count; place++) numbers[place] = next()
  return numbers
}

/** Lengths of lists in place of their starts. */
export const packStarts = (starts: Uint32Array): Uint8Array =>
  packNumbers(starts.subarray(1).map((end, list) => end - (starts[list] as number)))

export const unpackStarts = (bytes: Uint8Array, lists: number): Uint32Array => {
  const next = reader(bytes)
  const starts = new Uint32Array(lists + 1)
  for (let list = 0, end = 0; list < lists; list++) {
    end += next()
    starts[list + 1] = end
  }
  return starts
}

/** Ascending lists as their first number and what lies between one number and the next. */
export const packLists = (starts: Uint32Array, values: ArrayLike<number>): Uint8Array => {
  const gaps = new Uint32Array(values.length)
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number, before = 0; at < (starts[list + 1] as number); at++) {
      gaps[at] = (values[at] as number) - before
      before = values[at] as number
    }
  return packNumbers(gaps)
}

export const unpackLists = (bytes: Uint8Array, starts: Uint32Array): Uint32Array => {
  const next = reader(bytes)
  const values = new Uint32Array(starts.at(-1) ?? 0)
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number, before = 0; at < (starts[list + 1] as number); at++) {
      before += next()
      values[at] = before
    }
  return values
}

type Numbers = Uint16Array | Uint32Array
/** Lists so long that most gaps fit one byte: those are packed, the others stand as they are, which is read far faster. */
const isLong = (length: number, limit: number): boolean => 64 * length >= limit

/** Ascending lists of numbers below `limit`. */
export const packPostings = (
  starts: Uint32Array,
  values: Numbers,
  limit: number,
): { long: Uint8Array; short: Numbers } => {
  const gaps: number[] = []
  const short = values.slice()
  let kept = 0
  for (let list = 0; list + 1 < starts.length; list++) {
    const [from, to] = [starts[list] as number, starts[list + 1] as number]
    if (!isLong(to - from, limit)) {
      short.set(values.subarray(from, to), kept)
      kept += to - from
    } else
      for (let at = from; at < to; at++)
        gaps.push((values[at] as number) - (at > from ? (values[at - 1] as number) : 0))
  }
  return { long: packNumbers(gaps), short: short.slice(0, kept) }
}

export const unpackPostings = <Array extends Numbers>(
  starts: Uint32Array,
  { long, short }: { long: Uint8Array; short: Array },
  limit: number,
): Array => {
  const next = reader(long)
  const values = new (short.constructor as new (length: number) => Array)(starts.at(-1) ?? 0)
  let taken = 0
  let shortFrom = 0
  const copyTo = (end: number): void => {
    values.set(short.subarray(taken, taken + end - shortFrom), shortFrom)
    taken += end - shortFrom
  }
  for (let list = 0; list + 1 < starts.length; list++) {
    const [from, to] = [starts[list] as number, starts[list + 1] as number]
    if (!isLong(to - from, limit)) continue
    copyTo(from)
    for (let at = from, before = 0; at < to; at++) {
      before += next()
      values[at] = before
    }
    shortFrom = to
  }
  copyTo(values.length)
  return values
}
