import { gunzipSync, gzipSync } from 'node:zlib'
import type * as z from 'zod'

/** Unpacked, a file as large as one that may be sent. */
const LARGEST_BYTES = 8_000_000

/** What was looked at, small enough for a hidden field: so that just that is applied. */
export const packLooked = (looked: unknown): string => gzipSync(JSON.stringify(looked)).toString('base64')

/** @returns undefined for what is not ours, or was changed on the way */
export const unpackLooked = <T>(schema: z.ZodType<T>, packed: unknown): T | undefined => {
  if (typeof packed !== 'string') return undefined
  try {
    const text = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST_BYTES })
    return schema.safeParse(JSON.parse(text.toString('utf8'))).data
  } catch {
    return undefined
  }
}
