import type { Blobs } from '../blobs/blobs.ts'
import { Erasure } from '../domain/erasure.ts'

/**
 * Erasures are also kept beside the table: one that is restored from before an erasure has forgotten it, and brings
 * back whom it was about (FAULTS H2).
 */
const FOLDER = 'erasures/'
const keyOf = (contactHash: string): string => `${FOLDER}${contactHash}.json`

export const registerErasure = (blobs: Blobs, { contact, address, at }: Erasure): Promise<void> =>
  blobs.put(keyOf(contact), JSON.stringify({ contact, address, at }))

/** Hashes of the ids of all contacts that were ever erased. */
export const registeredHashes = async (blobs: Blobs): Promise<string[]> =>
  (await blobs.list(FOLDER)).map((key) => key.slice(FOLDER.length, -'.json'.length))

export const readRegistered = async (blobs: Blobs, contactHash: string): Promise<Erasure | undefined> => {
  const bytes = await blobs.get(keyOf(contactHash))
  return bytes && Erasure.parse(JSON.parse(new TextDecoder().decode(bytes)))
}
