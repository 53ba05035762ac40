type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array

/** The same numbers with room for one at `at`: twice as long when they were too short. */
export const roomFor = <Array extends Numbers>(numbers: Array, at: number): Array => {
  if (at < numbers.length) return numbers
  const larger = new (numbers.constructor as new (length: number) => Array)(
    Math.max(2 * numbers.length, at + 1),
  )
  larger.set(numbers)
  return larger
}

/** Room for `count` places among `size` things: two bytes each where they suffice. */
export const placesAmong = (size: number, count: number): Uint16Array | Uint32Array =>
  size <= 0xffff ? new Uint16Array(count) : new Uint32Array(count)
