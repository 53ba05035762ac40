import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Blobs } from '../../shared/blobs/blobs.ts'

/** Raw answers of one source, each under the hash of its content, so that the same one is kept once. */
export type Archive = {
  /** @returns the name of the page in the archive. */
  keep: (body: string) => Promise<string>
  /** Undefined when its retention is over, or it was never kept. */
  get: (name: string) => Promise<string | undefined>
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

export const openArchive = (blobs: Blobs, source: string): Archive => {
  const keyOf = (name: string): string => `pages/${source}/${name}.gz`
  return {
    keep: async (body) => {
      const name = hashOf(body)
      // Written again although it may be there: its retention then begins anew.
      await blobs.put(keyOf(name), gzipSync(body))
      return name
    },
    get: async (name) => {
      const bytes = await blobs.get(keyOf(name))
      return bytes && gunzipSync(bytes).toString('utf8')
    },
  }
}
