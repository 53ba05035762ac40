import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { plainLine } from './plain-text.ts'
import { flag } from './rows.ts'

/** Under a hundred euro a total is a placeholder (0.01 was met), not a budget. In cents. */
const SMALLEST_TOTAL = 100_00

/**
 * A call's whole budget from a field of its own. Zero states nothing.
 * @param text as the source writes it @param read makes euro cents of it
 */
export const totalAmount = (
  text: string,
  read: (text: string) => number | undefined,
): Pick<DraftFields, 'amounts'> & { flags: Flag[] } => {
  if (text.trim() === '') return { flags: [] }
  const total = read(text)
  if (total === undefined) return { flags: [flag('amounts', 'An amount could not be read.', text)] }
  if (total === 0) return { flags: [] }
  if (total < SMALLEST_TOTAL)
    return { flags: [flag('amounts', 'An amount is too small to be more than a placeholder.', text)] }
  return { amounts: { total, words: plainLine(text).slice(0, 500) }, flags: [] }
}
