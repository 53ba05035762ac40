import { TextDecoder } from 'node:util'
import { NotText } from './errors.ts'
import type { Answer } from './exchange.ts'
import { unpacked } from './unpack.ts'

/** First bytes, in Latin-1, of what is served as a page by mistake or malice. */
const SIGNATURES: [start: string, what: string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x1f\x8b', 'a packed file'],
  ['\x28\xb5\x2f\xfd', 'a packed file'],
  ['7z\xbc\xaf', 'a packed file'],
  ['Rar!', 'a packed file'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['RIFF', 'an image or a sound'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
]
const NEVER_TEXT =
  /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|gzip|msword|vnd\.(ms-|openxml)))/

const BYTE_ORDER_MARKS: [start: string, encoding: string][] = [
  ['\xef\xbb\xbf', 'utf-8'],
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
]

/** A page's own word on its encoding, in its first kilobyte: HTML's meta, XML's declaration. It is read as ASCII, so it is not UTF-16. */
const declared = (head: string): string | undefined => {
  const found =
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{1,40})/i.exec(head) ??
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)
  return found?.[1]?.toLowerCase().startsWith('utf-16') ? 'utf-8' : found?.[1]
}

const decoderOf = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

/**
 * The text of a page: unpacked, proven not to be something else, decoded by its byte-order mark, else its Content-Type,
 * else its own declaration, else as UTF-8. Bytes that are none of that encoding become U+FFFD, never an error.
 * @param cap most bytes once unpacked
 * @throws TooLarge, NotText, or Unreachable when the packing is broken
 */
export const readText = async (answer: Answer, cap: number): Promise<string> => {
  const bytes = await unpacked(answer, cap)
  const type = answer.headers['content-type']?.trim().toLowerCase() ?? ''
  const head = bytes.subarray(0, 1024).toString('latin1')
  const known = SIGNATURES.find(([start]) => head.startsWith(start))
  if (known) throw new NotText(answer.hop.url, known[1])
  if (NEVER_TEXT.test(type)) throw new NotText(answer.hop.url, `"${type.slice(0, 60)}"`)
  const marked = BYTE_ORDER_MARKS.find(([start]) => head.startsWith(start))?.[1]
  const charset = /charset\s*=\s*"?([\w-]{1,40})/.exec(type)?.[1]
  const decoder = decoderOf(marked ?? charset ?? declared(head) ?? 'utf-8')
  if (!decoder.encoding.startsWith('utf-16') && head.includes('\0')) {
    throw new NotText(answer.hop.url, 'binary bytes')
  }
  return decoder.decode(bytes)
}
