import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import { NotText, TooLarge, Unreachable } from './errors.ts'
import type { Answer } from './exchange.ts'

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const inflate: Unpack = promisify(zlib.inflate)
const inflateRaw: Unpack = promisify(zlib.inflateRaw)

/** A zstd frame may ask for a window of any size; RFC 9659 lets HTTP ask for 8 MiB at most. */
const ZSTD_WINDOW = { [zlib.constants.ZSTD_d_windowLogMax]: 23 }

const unpackers: Record<string, Unpack> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  br: promisify(zlib.brotliDecompress),
  // "deflate" means the zlib format, and some servers send it bare.
  deflate: (packed, options) => ((packed[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(packed, options),
}
// Node 20 has no zstd.
if (typeof zlib.zstdDecompress === 'function') {
  const unzstd = promisify(zlib.zstdDecompress)
  unpackers.zstd = (packed, options) => unzstd(packed, { ...options, params: ZSTD_WINDOW }) as Promise<Buffer>
}

/** What we can unpack, for Accept-Encoding. */
export const packings = Object.keys(unpackers)
  .filter((name) => name !== 'x-gzip')
  .join(', ')

/**
 * The body of `answer`, unpacked.
 * @param cap most bytes once unpacked; a bomb is cut there
 * @throws TooLarge, NotText for an unknown packing, Unreachable when the packing is broken
 */
export const unpacked = async ({ hop, headers, body }: Answer, cap: number): Promise<Buffer> => {
  const packing = headers['content-encoding']?.trim().toLowerCase() || 'identity'
  if (packing === 'identity') return body
  const unpack = unpackers[packing]
  if (!unpack) throw new NotText(hop.url, 'an unknown packing')
  try {
    return await unpack(body, { maxOutputLength: cap })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw tooLarge ? new TooLarge(hop.url, 'unpacked', cap) : new Unreachable(hop.url, error)
  }
}
