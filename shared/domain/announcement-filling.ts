import type { ReadCall } from './added-call.ts'
import { writtenAmount } from './amount.ts'
import { AID_REGIMES, type AidRegime } from './announced.ts'
import { CLOSINGS, DOCUMENTS, type Name, type Written, writtenIn } from './announcement-fields.ts'
import type { Moment, Opportunity } from './opportunity.ts'
import { REGIONAL_APPLICANTS, REGIONAL_TOPICS } from './regional-words.ts'
import { zoned } from './time.ts'
import { EMILIA_ROMAGNA } from './vocabulary.ts'
import { turnOf } from './wall-clock.ts'

const dayAndHour = (prefix: string, moment: Moment | undefined): Record<string, string> => {
  if (!moment) return {}
  // The form's hours are Rome's, whatever zone a source writes.
  const at = zoned(moment.at, moment.hourStated ? undefined : moment.zone)
  return {
    [`${prefix}Day`]: at.toPlainDate().toString(),
    ...(moment.hourStated
      ? {
          [`${prefix}Hour`]: at.toPlainTime().toString({ smallestUnit: 'minute' }),
          [`${prefix}Turn`]: turnOf(moment.at) ?? '',
        }
      : {}),
  }
}

const REGIMES: readonly (readonly [RegExp, AidRegime])[] = [
  [/sieg|2023\/2832/i, 'sgei'],
  [/agricol|1408\/2013/i, 'agricultural'],
  [/de minimis/i, 'de-minimis'],
  [/651\/2014|esenzione|gber/i, 'gber'],
  [/notificat/i, 'notified'],
]

const regimeOf = (text: string | undefined): AidRegime | '' =>
  (text && REGIMES.find(([pattern]) => pattern.test(text))?.[1]) || ''

/** The keys of a vocabulary whose Italian words are among these. */
const keysOf = (vocabulary: Readonly<Record<string, { it: string }>>, words: readonly string[]): string[] =>
  Object.entries(vocabulary).flatMap(([key, { it }]) => (words.includes(it) ? [key] : []))

/**
 * The form of a call that was read, or that a source publishes: every field is for a person to check. Who may apply is
 * in the Region's words where the source wrote them, else in ours.
 */
export const filledFrom = (call: ReadCall): { written: Written; names: Name[] } => {
  const { act, applicants, amounts = {}, deadlines = [], howToApply, enquiries, partnership } = call
  const isEnglish = call.language === 'en'
  const beneficiaries = keysOf(REGIONAL_APPLICANTS, applicants?.words ?? [])
  const isSaid = new Set<string>(
    beneficiaries.map((key) => REGIONAL_APPLICANTS[key as keyof typeof REGIONAL_APPLICANTS].it),
  )
  const kind = act?.kind === 'albo' ? 'register' : act?.kind === 'manifestazione' ? 'interest' : 'aid'
  const written = writtenIn({
    [isEnglish ? 'titleEn' : 'titleIt']: call.title,
    [isEnglish ? 'summaryEn' : 'summaryIt']: call.summary?.slice(0, 1000),
    textIt: isEnglish ? undefined : call.text?.slice(0, 20_000),
    kind: call.title === undefined ? undefined : kind,
    actKind: act?.kind,
    actNumber: act?.number,
    actDate: act?.date,
    funder: call.funder,
    programme: call.programme,
    url: call.funderUrl ?? call.url,
    topics: keysOf(REGIONAL_TOPICS, call.themes ?? []),
    beneficiaries,
    kinds: beneficiaries.length > 0 ? [] : applicants?.kinds,
    sizes: beneficiaries.length > 0 ? [] : applicants?.sizes,
    [isEnglish ? 'whoEn' : 'whoIt']: (applicants?.words ?? [])
      .filter((word) => !isSaid.has(word))
      .join('\n')
      .slice(0, 1000),
    region: call.regions?.includes(EMILIA_ROMAGNA) ? 'yes' : '',
    localUnit: call.localUnit ? 'yes' : '',
    ateco: call.ateco?.join(' '),
    alone: partnership ? 'partners' : '',
    ...(partnership?.organisations
      ? { partner1Kind: 'any', partner1Role: 'either', partner1Least: String(partnership.organisations) }
      : {}),
    aidForms: call.aidForms,
    total: writtenAmount(amounts.total),
    perProjectMin: writtenAmount(amounts.perProjectMin),
    perProjectMax: writtenAmount(amounts.perProjectMax),
    spendMin: writtenAmount(amounts.spendMin),
    spendMax: writtenAmount(amounts.spendMax),
    moneyWords: amounts.words,
    intensity: call.intensity === undefined ? '' : String(call.intensity),
    aidRegime: AID_REGIMES.find((regime) => regime === regimeOf(call.aidRegime)),
    ...dayAndHour('opens', call.opensAt),
    ...Object.assign(
      {},
      ...CLOSINGS.map((place, index) => {
        const stage = deadlines[index]?.stage
        return {
          ...dayAndHour(`closes${place}`, deadlines[index]),
          ...(stage ? { [`closes${place}Stage`]: String(stage) } : {}),
        }
      }),
    ),
    procedure: call.procedure,
    end: call.end,
    earlyClosure: call.earlyClosure,
    channels: howToApply?.channels,
    signIn: howToApply?.signInWith,
    signature: howToApply?.digitalSignature === undefined ? '' : howToApply.digitalSignature ? 'yes' : 'no',
    applyUrl: howToApply?.url,
    applyWords: howToApply?.words,
    ...Object.assign(
      {},
      ...DOCUMENTS.map((place, index) => ({
        [`document${place}Title`]: call.documents?.[index]?.title,
        [`document${place}Url`]: call.documents?.[index]?.url,
      })),
    ),
    contactEmail: enquiries?.email,
    contactPhone: enquiries?.phone,
    contactWords: enquiries?.words,
  })
  return { written, names: Object.keys(written) as Name[] }
}

/** Fields that belong to one edition of a call: a copy of last year's begins without them. */
const OF_ONE_EDITION =
  /^(?:opens|closes|undated|actNumber|actDate|actForm|url|applyUrl|document|total$|textIt)/

/** Last year's call as the beginning of this year's: its days, its act and its pages are left out; the rest is to be checked. */
export const copiedFrom = (written: Written): { written: Written; names: Name[] } => {
  const kept = Object.fromEntries(Object.entries(written).filter(([name]) => !OF_ONE_EDITION.test(name)))
  return { written: kept, names: Object.keys(kept) as Name[] }
}

/** A call as a source publishes it, or as an office proposes it, as the beginning of an announcement. */
export const takenFrom = (call: Opportunity): { written: Written; names: Name[] } => filledFrom(call)
