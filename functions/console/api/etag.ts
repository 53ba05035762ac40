import { createHash } from 'node:crypto'

/** A state as an ETag: the same as long as the text is. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
