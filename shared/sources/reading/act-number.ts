import type { DraftFields } from '../../domain/opportunity.ts'
import { MONTH_WORDS, readDay } from './dates.ts'
import { only, sentencesOf } from './sentences.ts'

const DATE = `\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}[°º]? (?:${MONTH_WORDS.join('|')}) \\d{4}`
const ACT =
  "(?:D\\.? ?G\\.? ?R\\.?|D\\.? ?D\\.?|deliberazione|delibera|determinazione|determina|decreto)(?: (?:di|della|del|dell['’]|dirigenziale|direttoriale|ministeriale|regionale|giunta|giunta regionale|direttore|direttore generale|dirigente|responsabile|amministratore|g\\.r\\.)){0,5}"
const NUMBERED = new RegExp(
  `(?<![\\p{L}.])${ACT} (?:n(?:r|um)?\\.? ?|n° ?)?(\\d{1,6}(?:/\\d{4})?)(?![\\d/])(?:,? (?:del(?:la|l['’])?|dd\\.?|in data) ?(${DATE})(?!\\d))?`,
  'giu',
)
/** What makes an act that of the call itself, and none of the many it rests on. */
const BEFORE =
  /\b(?:bando|avviso|invito|manifestazione d['’ ]?(?:i )?interesse|manifestazioni di interesse)\b[^.;\n]{0,120}\b(?:approvat|indett|emanat|adottat)[oaie] (?:con|da|dal|dalla|mediante) (?:la |il |l['’])?$/i
const AFTER = /^[^.;\n]{0,20} (?:di|per l['’]) ?approvazione del(?:l['’]|lo)? ?(?:bando|avviso|invito)\b/i

type Act = Pick<NonNullable<DraftFields['act']>, 'number' | 'date'>

const actsIn = (text: string, isOwn: (before: string, after: string) => boolean): Act[] =>
  sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(NUMBERED)].flatMap(({ 0: written, 1: number, 2: day, index }) => {
      const [before, after] = [
        sentence.slice(Math.max(0, index - 200), index),
        sentence.slice(index + written.length),
      ]
      if (!number || !isOwn(before, after)) return []
      const date = day ? readDay(day) : undefined
      return [{ number, ...(date ? { date } : {}) }]
    }),
  )

/** Number and date of the act that issues the call: the one its title names, or the one a text says it was approved by. */
export const actNumberIn = (title: string, text: string): Act => {
  const titled = actsIn(title, () => true)
  const acts =
    titled.length > 0 ? titled : actsIn(text, (before, after) => BEFORE.test(before) || AFTER.test(after))
  const same = only(acts.map((act) => JSON.stringify(act)))
  return same ? (acts[0] ?? {}) : {}
}
