import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import { readDecimal } from '../reading/money.ts'
import { plainLine } from '../reading/plain-text.ts'
import { flag } from '../reading/rows.ts'

/** Under a hundred euro a total is a placeholder (0.01, 0.1 and 11.68 were met), not a budget. In cents. */
const SMALLEST_TOTAL = 100_00
/** Under one euro a limit is a placeholder too. In cents. */
const SMALLEST_LIMIT = 1_00

export type AmountTexts = {
  spendMin: string
  spendMax: string
  aidMin: string
  aidMax: string
  total: string
}

/** Amounts in euro cents. Zero states nothing; a lower limit above its upper one is the pair transposed. */
export const incentiveAmounts = (
  texts: AmountTexts,
): { amounts?: NonNullable<DraftFields['amounts']>; flags: Flag[] } => {
  const flags: Flag[] = []
  const read = (text: string, smallest: number): number | undefined => {
    if (text.trim() === '') return undefined
    const cents = readDecimal(text)
    if (cents === undefined) flags.push(flag('amounts', 'An amount could not be read.', text))
    else if (cents > 0 && cents < smallest)
      flags.push(flag('amounts', 'An amount is too small to be more than a placeholder.', text))
    return cents !== undefined && cents >= smallest ? cents : undefined
  }
  const pair = (low: string, high: string): [number | undefined, number | undefined] => {
    const [least, most] = [read(low, SMALLEST_LIMIT), read(high, SMALLEST_LIMIT)]
    if (least === undefined || most === undefined || least <= most) return [least, most]
    flags.push(
      flag('amounts', 'The lower limit is above the upper one: they were swapped.', `${low} / ${high}`),
    )
    return [most, least]
  }
  const [spendMin, spendMax] = pair(texts.spendMin, texts.spendMax)
  const [perProjectMin, perProjectMax] = pair(texts.aidMin, texts.aidMax)
  const total = read(texts.total, SMALLEST_TOTAL)
  const words = plainLine(texts.total).slice(0, 500)
  const amounts = {
    ...(perProjectMin !== undefined ? { perProjectMin } : {}),
    ...(perProjectMax !== undefined ? { perProjectMax } : {}),
    ...(spendMin !== undefined ? { spendMin } : {}),
    ...(spendMax !== undefined ? { spendMax } : {}),
    ...(total !== undefined ? { total, words } : {}),
  }
  return { ...(Object.keys(amounts).length > 0 ? { amounts } : {}), flags }
}
