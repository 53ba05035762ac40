import { plain } from '../digests/phrase.ts'
import type { Block, LetterView } from './view.ts'

/** Stands between the letter and our own words below it, as in digests. */
const RULE = '-'.repeat(40)

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return plain(block.phrase)
    case 'facts':
      return block.facts.map(({ label, phrase }) => `${label}: ${plain(phrase)}`).join('\n')
    case 'quote':
      return [`${block.heading}:`, ...block.lines.map((line) => `> ${line}`.trimEnd())].join('\n')
    case 'links':
      return block.links.map(({ label, url }) => `${label}: ${url}`).join('\n')
  }
}

/**
 * The plain-text part. What others wrote stands behind `>` or a label of ours, so that no line begins with it, and
 * never below the rule (FAULTS E11).
 */
export const renderText = ({ language, title, blocks, foot, privacy }: LetterView): string =>
  [
    title,
    ...blocks.map(blockText),
    [RULE, ...foot, `${language === 'it' ? 'Informativa' : 'Privacy'}: ${privacy}`].join('\n'),
  ]
    .join('\n\n')
    .replaceAll('\u00A0', ' ')
    .concat('\n')
