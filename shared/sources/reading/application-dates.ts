import type { DraftFields, Flag } from '../../domain/opportunity.ts'
import type { Day } from '../../domain/time.ts'
import { readWindow } from './deadline-phrases.ts'

/** What a sentence must speak of before a date in it can be one of applying. */
const APPLYING =
  /\b(?:domand[ae]|candidatur[ae]|istanz[ae]|propost[ae] progettual[ei]|manifestazion[ei] (?:d['’]|di )interesse|richiest[ae] di (?:contribut|voucher|agevolazion|finanziament)\p{L}*|scadenz[ae]|scad[eo](?:no)?|termine ultimo|prorogat[oaie]|sportello|bando|avviso|deadlines?|appl(?:y|ications?)|submit(?:ted|ting)?|submissions?|calls?|proposals?)\b/iu
/** What else has dates in such sentences: payments, recruits, other acts, events. Then none of them is believed. */
const OTHERWISE =
  /\b(?:erogazion|pagament|pagat|sald[oi]\b|anticip(?:o|i|azion\p{L}+)\b|effettuat|iniziat|(?<!a )partir|nat[oi] |incontr|convegn|decret|legge|regolament|gazzetta|regist|sign up|sessions?\b|workshops?\b|evaluation|signature|helpdesk|ceremony|ph\.?d|doctora|degree)/iu
/** Who applies must do something else by then: hire, finish, report. */
const DUTY =
  /(?<!\p{L})(?:(?:deve|devono|dovrà|dovranno|è tenut[oa] a|sono tenut[ie] a|si impegna(?:no)? (?:a|ad)) (?!(?:comunque |quindi )?(?:essere )?(?:present|invi|trasm|compil|inoltr|perven|partecip|candid|avvenire))|(?:must|should|shall|will have to) (?!(?:be )?(?:submi|sent|appl|receiv)))/iu

/** Enough for any list of dates; the rest of a long text adds only doubt. */
const LONGEST_TEXT = 20_000

type Dates = Pick<DraftFields, 'opensAt' | 'deadlines' | 'end'> & { flags: Flag[] }

/**
 * When applications open and close by the running text of a call. Only sentences are read that speak of applying and
 * of nothing else that has dates: a date missed is a question to the funder, a wrong one is a call missed.
 * @param language of the text: days in numbers alone are read in Italian order only in Italian
 * @param reference a day of the same call, its publication, from which a missing year is reckoned
 */
export const applicationDates = (
  text: string,
  language: 'it' | 'en',
  zone: string,
  reference?: Day,
): Dates => {
  const sentences = text
    .slice(0, LONGEST_TEXT)
    .split(/\n|(?<=[\p{Ll})\d]{2}[.;]) (?=\p{Lu})/u)
    .filter((sentence) => APPLYING.test(sentence) && !OTHERWISE.test(sentence) && !DUTY.test(sentence))
  const { opens, deadlines, flags } = readWindow(sentences.join('\n'), language, zone, { reference })
  return {
    ...(opens ? { opensAt: opens } : {}),
    ...(deadlines.length > 0 ? { deadlines, end: 'date' } : {}),
    flags,
  }
}
