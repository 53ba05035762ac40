import { createHash, randomUUID } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** What S3 remembers beside the bytes: its own headers and the `x-amz-meta-` ones. */
const Description = z.object({ etag: z.string(), headers: z.record(z.string(), z.string()) })
export type StoredBlob = z.infer<typeof Description> & { bytes: Buffer; modified: Date }

/** Blobs as files: each file is one line of JSON, then the bytes, so that the two change together. */
export type BlobFolder = {
  get: (key: string) => StoredBlob | undefined
  /** @returns the ETag; nothing when `onlyNew` and there is one already. A reader sees the old bytes or the new. */
  put: (key: string, bytes: Buffer, headers: Record<string, string>, onlyNew: boolean) => string | undefined
  remove: (key: string) => void
  /** Keys in the order S3 lists them: of their UTF-8 bytes. */
  keys: () => string[]
}

/** Longest file name of common file systems; keys are percent-encoded into it. */
const MAX_NAME = 255

/** One flat folder: a key never becomes a path, whatever it holds. @throws RangeError for a key too long to be a file name. */
export const openBlobFolder = (folder: string): BlobFolder => {
  const unfinished = join(folder, 'unfinished')
  const blobs = join(folder, 'blobs')
  rmSync(unfinished, { recursive: true, force: true })
  for (const path of [unfinished, blobs]) mkdirSync(path, { recursive: true })

  const fileOf = (key: string): string => {
    const name = encodeURIComponent(key).replace(/^\./, '%2E')
    if (name.length > MAX_NAME)
      throw new RangeError(`Key of ${name.length} characters, ${MAX_NAME} at most here.`)
    return join(blobs, name)
  }

  return {
    get: (key) => {
      const file = fileOf(key)
      const whole = whenThere(() => readFileSync(file))
      if (!whole) return undefined
      const end = whole.indexOf('\n')
      try {
        const description = Description.parse(JSON.parse(whole.toString('utf8', 0, end)))
        return { ...description, bytes: whole.subarray(end + 1), modified: statSync(file).mtime }
      } catch (cause) {
        throw new Error(
          `${file} should begin with a line of JSON about the blob but does not: start afresh with \`npm start -- --reset\`.`,
          { cause },
        )
      }
    },
    put: (key, bytes, headers, onlyNew) => {
      const file = fileOf(key)
      const written = join(unfinished, randomUUID())
      const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
      writeFileSync(written, Buffer.concat([Buffer.from(`${JSON.stringify({ etag, headers })}\n`), bytes]))
      if (!onlyNew) renameSync(written, file)
      else if (!linked(written, file)) return undefined
      return etag
    },
    remove: (key) => rmSync(fileOf(key), { force: true }),
    keys: () =>
      readdirSync(blobs)
        .map(decodeURIComponent)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  }
}

/** Gives `written` its name unless another file has it. */
const linked = (written: string, file: string): boolean => {
  try {
    linkSync(written, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(written, { force: true })
  }
}

const whenThere = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
