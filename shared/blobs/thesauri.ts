import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod'
import { type Thesaurus, type ThesaurusCard, ThesaurusEntry } from '../domain/thesaurus.ts'
import type { Blobs } from './blobs.ts'

/** More than any thesaurus of one association's fields holds, once unpacked. */
const LARGEST_BYTES = 100_000_000

const keyOf = (content: string): string => `thesauri/${content}.json.gz`
const hashOf = (text: Uint8Array): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

/** Writes a thesaurus' entries under their content's hash. @returns the hash, for its card. */
export const writeEntries = async (blobs: Blobs, entries: readonly ThesaurusEntry[]): Promise<string> => {
  const text = new TextEncoder().encode(JSON.stringify(entries))
  const content = hashOf(text)
  await blobs.put(keyOf(content), gzipSync(text))
  return content
}

const unreadable = ({ name, content }: Pick<ThesaurusCard, 'name' | 'content'>, found: string): Error =>
  new Error(
    `[thesaurus ${name}] expected its entries in ${keyOf(content)}, ${found}. Import it again, or switch it off with \`npm run thesaurus -- off ${name}\`.`,
  )

/** @throws Error when its entries are missing or are not those that were written. */
export const readThesaurus = async (
  blobs: Blobs,
  card: Pick<ThesaurusCard, 'name' | 'title' | 'content'>,
): Promise<Thesaurus> => {
  const packed = await blobs.get(keyOf(card.content))
  if (!packed) throw unreadable(card, 'found none')
  let text: Buffer
  try {
    text = gunzipSync(packed, { maxOutputLength: LARGEST_BYTES })
  } catch {
    throw unreadable(card, 'found a damaged archive')
  }
  if (hashOf(text) !== card.content) throw unreadable(card, 'found others')
  return { title: card.title, entries: z.array(ThesaurusEntry).parse(JSON.parse(text.toString('utf8'))) }
}
