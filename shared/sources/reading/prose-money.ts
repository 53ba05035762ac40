import { type Cues, ENGLISH, ITALIAN } from './prose-cues.ts'
import { type Amount, amountsIn, type Share, sharesIn } from './prose-figures.ts'

const CUES: Record<'it' | 'en', Cues> = { it: ITALIAN, en: ENGLISH }

/** Under this an amount is a fee or a price, not what a project gets or must spend. In cents. */
const SMALLEST_AMOUNT = 500_00

/** In a topic, other amounts than the Union's contribution to one project are what the project may pass on to others. */
const UNION_CONTRIBUTION =
  /\b(?:(?:EU|Union)(?: financial)? contribution|contribution from the (?:EU|Union)|requested funding)\b[^.;]{0,80}$/i

type Meaning = 'aid' | 'spend' | 'spend of some' | 'other' | 'unexplained'

const lastOf = (words: RegExp, text: string): number => [...text.matchAll(words)].at(-1)?.index ?? -1

const SHARE_WITH_ITS_NOUN = /\d[\d.,]{0,15} ?(?:%|per cent)[^,;.:(]{0,80}/gi

/** Whether the ceiling after these words is one of aid. "…del 50% della spesa" is said of the aid, so it is left out. */
const isOfAid = (before: string, cues: Cues): boolean => {
  const words = before.replace(SHARE_WITH_ITS_NOUN, (share) =>
    lastOf(cues.aid, share) >= 0 || /\b(?:spes|cost)/i.test(share) ? ' contributo, grant ' : share,
  )
  return lastOf(cues.aid, words) > lastOf(cues.notAid, words)
}

const meaningOf = ({ before, after, low }: Amount, cues: Cues): Meaning => {
  const holdsForAll = cues.amountEnds.test(after)
  if (cues.spendAtLeast.test(before)) return holdsForAll ? 'spend' : 'spend of some'
  if (cues.otherBefore.test(before) || cues.otherAfter.test(after)) return 'other'
  const isCeiling =
    cues.aidAtMost.test(before) ||
    ((low === undefined ? cues.atMost : cues.beforeRange).test(before) && isOfAid(before, cues))
  return isCeiling && holdsForAll ? 'aid' : 'unexplained'
}

/** The only value, or undefined where there are none or several. */
const only = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

const shareMeaning = ({ before, after }: Share, cues: Cues): 'aid' | 'other' | 'unexplained' => {
  if (cues.otherShareBefore.test(before) || cues.otherShareAfter.test(after)) return 'other'
  const isAid =
    cues.shareBefore.test(before) ||
    cues.shareAfter.test(after) ||
    (cues.shareVerb.test(before) && cues.shareOfCost.test(after))
  if (isAid && !cues.shareNarrowed.test(after)) return 'aid'
  return isAid || cues.rival.test(`${before.slice(-80)} ${after}`) ? 'unexplained' : 'other'
}

/** The one share of cost that a text states for everybody: not one of several, not a bonus, a reserve or an obligation. */
export const intensityIn = (text: string, language: 'it' | 'en'): number | undefined => {
  const cues = CUES[language]
  const shares = sharesIn(text)
  if (!shares || cues.variants.test(text)) return undefined
  const meanings = shares.map((share) => shareMeaning(share, cues))
  if (meanings.includes('unexplained')) return undefined
  return only(shares.filter((_, index) => meanings[index] === 'aid').map(({ share }) => share))
}

/** Euro cents, by the names that drafts have for them. */
export type ProseAmounts = {
  perProjectMin?: number
  perProjectMax?: number
  spendMin?: number
  total?: number
}

/** Under this what a call gives out in all is a misprint or one of its parts. In cents. */
const SMALLEST_TOTAL = 10_000_00

/** The one total of a text, neither a part of it nor a year's share. */
const totalOf = (amounts: readonly Amount[], cues: Cues): number | undefined => {
  const totals = amounts.filter(({ before }) => cues.totalBefore.test(before))
  const isWhole = totals.every(({ low, after }) => low === undefined && !cues.notTotalAfter.test(after))
  const total = isWhole ? only(totals.map(({ high }) => high)) : undefined
  return total !== undefined && total >= SMALLEST_TOTAL ? total : undefined
}

/** Per project, least spend and total, in euro cents. @param cascade in English: the call pays third parties itself */
export const amountsOf = (text: string, language: 'it' | 'en', cascade: boolean): ProseAmounts => {
  const cues = CUES[language]
  const all = amountsIn(text, language) ?? []
  const amounts =
    language === 'en' && !cascade ? all.filter(({ before }) => UNION_CONTRIBUTION.test(before)) : all
  const read = amounts.map((amount) => ({ ...amount, meaning: meaningOf(amount, cues) }))
  const of = (meaning: Meaning) => read.filter((amount) => amount.meaning === meaning)
  const spend = of('spend of some').length > 0 ? undefined : only(of('spend').map(({ high }) => high))
  const isSettled = of('unexplained').length === 0 && !cues.variants.test(text)
  const [aid] = isSettled && only(of('aid').map(({ low, high }) => `${low} ${high}`)) ? of('aid') : []
  const believed = (cents: number | undefined): cents is number =>
    cents !== undefined && cents >= SMALLEST_AMOUNT
  const [low, high] = [aid?.low, aid?.high]
  const total = cues.variants.test(text) ? undefined : totalOf(amounts, cues)
  const isRange = believed(low) && believed(high) && low <= high
  return {
    ...(isRange ? { perProjectMin: low } : {}),
    ...(believed(high) && (isRange || low === undefined) ? { perProjectMax: high } : {}),
    ...(believed(spend) ? { spendMin: spend } : {}),
    ...(total === undefined ? {} : { total }),
  }
}
