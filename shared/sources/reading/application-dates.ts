import type { DraftFields, Flag, Moment } from '../../domain/opportunity.ts'
import { readWindow } from './deadline-phrases.ts'
import { flag } from './rows.ts'

/** What a sentence must speak of before a date in it can be one of applying. */
const APPLYING =
  /\b(?:domand[ae]|candidatur[ae]|istanz[ae]|propost[ae] progettual[ei]|manifestazion[ei] (?:d['’]|di )interesse|scadenz[ae]|scade|termine ultimo|sportello|bando|avviso|deadline|appl(?:y|ications?)|submit(?:ted|ting)?|submissions?|call)\b/i
/** What else has dates in such sentences: works, payments, events, conditions. Then none of them is believed. */
const OTHERWISE =
  /\b(?:erogazion|pagament|pagat|liquidazion|sald[oi]\b|anticip|rendicont|effettuat|(?:spes[ae]|investiment[oi]|progett[oi]|interventi?|lavori) (?:sostenut|ammissibil|ammess|dev|dovr)|avvi(?:o|are|ati|ata)\b|iniziat|partir|termina|assun|requisit|possedut|iscri|nat[oi] |graduatori|esit[oi]|event|webinar|incontr|convegn|quesit|chiariment|faq|decreto|legge|regolament|register|registration|info ?(?:day|session)|session|workshop|event|results?|evaluation|signature|question|helpdesk|project(?:s)? (?:must|should|will|starts?)|duration|costs?\b)/i

/** Enough for any list of dates; the rest of a long text adds only doubt. */
const LONGEST_TEXT = 20_000

type Dates = Pick<DraftFields, 'opensAt' | 'deadlines' | 'end'> & { flags: Flag[] }

/**
 * When applications open and close by running text of a call. Only sentences that speak of applying, and of nothing
 * else that has dates, are read; what they say more than one of is no date, with a flag.
 * @param language of the text; dates in numbers alone are read in Italian order only in Italian
 */
export const applicationDates = (text: string, language: 'it' | 'en', zone: string): Dates => {
  const sentences = text
    .slice(0, LONGEST_TEXT)
    .split(/\n|(?<=[\p{Ll})\d]{2}[.;]) (?=\p{Lu})/u)
    .filter((sentence) => APPLYING.test(sentence) && !OTHERWISE.test(sentence))
  const windows = sentences.map((sentence) => readWindow(sentence, language, zone))
  const flags: Flag[] = windows.flatMap(({ doubt }, index) =>
    doubt
      ? [flag('deadlines', `Of the dates of a sentence none was taken: ${doubt}.`, sentences[index])]
      : [],
  )
  const oneOf = (field: string, moments: (Moment | undefined)[]): Moment | undefined => {
    const found = moments.filter((moment) => moment !== undefined)
    if (new Set(found.map(({ at }) => at)).size <= 1) return found[0]
    flags.push(
      flag(field, 'The text names several, none was taken.', found.map((one) => one.text).join(' / ')),
    )
    return undefined
  }
  const opens = oneOf(
    'opensAt',
    windows.map((window) => window.opens),
  )
  const closes = oneOf(
    'deadlines',
    windows.map((window) => window.closes),
  )
  return {
    ...(opens ? { opensAt: opens } : {}),
    ...(closes ? { deadlines: [closes], end: 'date' } : {}),
    flags,
  }
}
