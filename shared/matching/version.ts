/**
 * Grows whenever the same text would give other terms: another release of natural, another stop word, another rule in
 * terms.ts. Snapshots built under another version are refused and rebuilt.
 */
export const TERMS_VERSION = 'natural-8.1.1+8'

/** Grows with every change of a snapshot's layout or of what an index holds. */
export const FORMAT = 6

/** Changes when a snapshot has to be built anew although nothing stored has changed. Knows no stemmer, so that recovery can ask. */
export const SNAPSHOT_VERSION = `${FORMAT} ${TERMS_VERSION}`
