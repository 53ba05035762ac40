/**
 * The cleaned texts of calls, in one run of bytes: what `explain` quotes from. Kept apart from the postings, so that
 * matching is ready without them; a call's texts are decoded when they are asked for.
 */
export type CallTexts = {
  readonly kind: 'call texts'
  /** How many fields each call has. */
  readonly fields: number
  /** Field f of call n is `bytes[starts[n * fields + f]]` to the next start. UTF-8. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

export const packTexts = (texts: readonly (readonly string[])[], fields: number): CallTexts => {
  const encoder = new TextEncoder()
  const packed = texts.flatMap((each) =>
    Array.from({ length: fields }, (_, field) => encoder.encode(each[field] ?? '')),
  )
  const starts = new Uint32Array(packed.length + 1)
  packed.forEach((part, number) => {
    starts[number + 1] = (starts[number] ?? 0) + part.length
  })
  const bytes = new Uint8Array(starts.at(-1) ?? 0)
  packed.forEach((part, number) => {
    bytes.set(part, starts[number])
  })
  return { kind: 'call texts', fields, starts, bytes }
}

const decoder = new TextDecoder()

/** The fields of the nth call. */
export const textsAt = ({ fields, starts, bytes }: CallTexts, call: number): string[] =>
  Array.from({ length: fields }, (_, field) =>
    decoder.decode(bytes.subarray(starts[call * fields + field], starts[call * fields + field + 1])),
  )
