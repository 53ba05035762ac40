import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { plainLine } from './clean.ts'
import type { ClusterNote } from './digest.ts'
import type { Passage } from './passage.ts'

/** Longest line of an office's note. */
const LINE_LENGTH = 600
const MOST_LINES = 6

/**
 * What a cluster's office has to say, under its name. Its addresses stay as they are written, as text: whoever reads
 * sees where they lead.
 */
export const notePassages = (language: ReaderLanguage, notes: readonly ClusterNote[] = []): Passage[] =>
  notes.flatMap(({ cluster, text, language: its }) => {
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((line) => plainLine(line, LINE_LENGTH))
      .filter(Boolean)
      .slice(0, MOST_LINES)
    const name = plainLine(cluster, 80)
    return lines.length > 0
      ? [
          {
            heading: language === 'it' ? `Dal ${name}` : `From ${name}`,
            lines,
            ...(its === language ? {} : { language: its }),
          },
        ]
      : []
  })
