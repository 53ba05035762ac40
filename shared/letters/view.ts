import type { Link } from '../digests/card.ts'
import { plainLine, quotable } from '../digests/clean.ts'
import type { Phrase } from '../digests/phrase.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'

/** What a letter is made of, in reading order. `quote`: somebody's own words, line by line. */
export type Block =
  | { kind: 'text'; phrase: Phrase }
  | { kind: 'facts'; facts: { label: string; phrase: Phrase }[] }
  | { kind: 'quote'; heading: string; lines: string[] }
  | { kind: 'links'; links: Link[] }

/** A letter in the reader's words, before it is HTML or plain text. */
export type LetterView = {
  language: ReaderLanguage
  subject: string
  title: string
  blocks: Block[]
  /** Why this came and what to do about it: whole sentences. */
  foot: string[]
  /** The privacy notice. */
  privacy: string
}

/** A letter ready to be sent. */
export type RenderedLetter = { subject: string; html: string; text: string }

/** Italian says "ad Anna", "a Bruno". */
export const toWhom = (name: string): string => `${/^[aàáâä]/iu.test(name) ? 'ad' : 'a'} ${name}`

const LONGEST_SUBJECT = 78

/** One line within what mail programs show (FAULTS E1). */
export const subjectLine = (text: string): string => quotable(text, LONGEST_SUBJECT)

/** Lines of one message: more is somebody's game. */
const MOST_LINES = 60

/**
 * A message of several lines, each safe to quote; empty ones at its ends go, several in a row become one.
 * @param addresses whether addresses in it stay: only what comes from an office, which has signed in
 */
export const linesOf = (message: string, { addresses = false }: { addresses?: boolean } = {}): string[] => {
  const clean = addresses ? plainLine : quotable
  const lines = message.split(/\r\n?|[\n\u2028\u2029]/u, MOST_LINES * 4).map((line) => clean(line, 2000))
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
  while (kept.at(-1) === '') kept.pop()
  return kept.slice(0, MOST_LINES)
}
