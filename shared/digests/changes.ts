import * as z from 'zod'
import { isSuspension } from '../domain/change.ts'
import { type Change, Deadline, Moment, type Opportunity } from '../domain/opportunity.ts'
import { type Instant, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import {
  type Dated,
  dayAt,
  daysText,
  daysUntil,
  dayText,
  hourText,
  momentText,
  withArticle,
} from './dates.ts'
import { euroText } from './money.ts'
import { foreign, type Phrase, quoted } from './phrase.ts'

/** Fields whose JSON says everything that can change in them, so that equal ends mean that nothing changed. */
const WHOLE: Change['field'][] = ['deadline', 'opening', 'title']

/** What has ended is no longer offered; of whoever was told of it, only who follows it is told that it has. */
export const ENDED: readonly Change['field'][] = ['withdrawn', 'closed']

/**
 * What these changes come to, one change a field: from what was told to what is true now, however many steps lay
 * between (FAULTS A19). A field that came back to what was told has not changed.
 * @param unsaid fields that are left out
 */
export const foldedChanges = (changes: Change[], unsaid = ENDED): Change[] => {
  const fresh = changes.toSorted((a, b) => (a.at === b.at ? a.version - b.version : a.at < b.at ? -1 : 1))
  const fields = [...new Set(fresh.map(({ field }) => field))]
  return fields.flatMap((field) => {
    const steps = fresh.filter((change) => change.field === field)
    const [first, last] = [steps[0], steps.at(-1)]
    if (!first || !last || unsaid.includes(last.field)) return []
    // Each is a sentence of its own, which no other takes back.
    if (last.field === 'rectified') return steps
    const folded: Change = { at: last.at, version: last.version, field: last.field }
    if (first.before !== undefined) folded.before = first.before
    if (last.after !== undefined) folded.after = last.after
    if (last.origin !== undefined) folded.origin = last.origin
    if (last.own !== undefined) folded.own = last.own
    const back = folded.before === folded.after && folded.before !== undefined
    return back && (WHOLE.includes(folded.field) || steps.length > 1) ? [] : [folded]
  })
}

const WORDS = {
  it: {
    extended: 'Prorogato',
    earlier: 'Scadenza anticipata',
    hourNow: 'Ora di scadenza precisata',
    before: 'prima',
    nowDated: 'Scadenza ora indicata',
    undated: 'Scadenza tolta: era',
    deadline: 'Scadenze rettificate: verificatele sul testo ufficiale',
    opening: 'Apertura spostata',
    openingNow: 'Apertura ora indicata',
    openingGone: 'Data di apertura rettificata: verificatela sul testo ufficiale',
    amount: 'Importi o intensità rettificati',
    eligibility: 'Rettificato chi può presentare domanda',
    procedure: 'Rettificata la procedura: verificatela sul testo ufficiale',
    title: 'Titolo rettificato, era ',
    reopened: 'Termini riaperti',
    closed: 'Chiuso anticipatamente',
    suspended: 'Sospeso',
    whileSuspended: 'Finché l’ente non riapre i termini non si può presentare domanda',
    withdrawn: 'Revocato o tolto dalla fonte',
    revoked: 'Revocato',
    checkGone: 'Prima di fermarvi, verificate sulla pagina dell’ente',
    was: 'La scadenza era',
    perProjectMax: 'massimo a progetto',
    perProjectMin: 'minimo a progetto',
    spendMin: 'spesa minima',
    spendMax: 'spesa massima',
    total: 'dotazione',
    refinanced: 'Rifinanziato',
    corrected: 'Rettificato',
    fromTo: (from: string, to: string) => `da ${from} a ${to}`,
  },
  en: {
    extended: 'Extended',
    earlier: 'Deadline brought forward',
    hourNow: 'Hour of the deadline now stated',
    before: 'before',
    nowDated: 'Deadline now stated',
    undated: 'Deadline removed: it was',
    deadline: 'Deadlines corrected: check the official text',
    opening: 'Opening moved',
    openingNow: 'Opening now stated',
    openingGone: 'Opening date corrected: check the official text',
    amount: 'Amounts or intensity corrected',
    eligibility: 'Who may apply has been corrected',
    procedure: 'The procedure has been corrected: check the official text',
    title: 'Title corrected, it was ',
    reopened: 'Reopened',
    closed: 'Closed early',
    suspended: 'Suspended',
    whileSuspended: 'No applications are taken until the funder opens it again',
    withdrawn: 'Revoked, or gone from the source',
    revoked: 'Revoked',
    checkGone: 'Before you stop, check on the funder’s page',
    was: 'The deadline was',
    perProjectMax: 'maximum per project',
    perProjectMin: 'minimum per project',
    spendMin: 'minimum spend',
    spendMax: 'maximum spend',
    total: 'total',
    refinanced: 'Budget increased',
    corrected: 'Corrected',
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
} as const

const parsed = <T>(schema: z.ZodType<T>, json: string | undefined): T | undefined => {
  if (json === undefined) return undefined
  try {
    const result = schema.safeParse(JSON.parse(json))
    return result.success ? result.data : undefined
  } catch {
    return undefined
  }
}

/** The first deadline after a moment, among deadlines kept as JSON; undefined where there is none to read. */
export const earliestIn = (json: string | undefined, after: Instant): Deadline | undefined =>
  parsed(z.array(Deadline), json)
    ?.filter(({ at }) => at >= after)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]

/** Both ends so that the difference shows: days, and the hours too where they differ. */
const movedText = (language: ReaderLanguage, before: Dated, after: Dated, now: Instant): string => {
  const words = WORDS[language]
  const left = daysText(language, daysUntil(now, after))
  const [hourBefore, hourAfter] = [hourText(language, before), hourText(language, after)]
  if (dayText(language, before) === dayText(language, after))
    return `${momentText(language, after)} (${left}; ${words.before}: ${hourBefore})`
  const year = zoned(before.at).year !== zoned(after.at).year
  const from =
    hourBefore === hourAfter
      ? dayText(language, before, { year })
      : `${momentText(language, before, { year })},`
  return `${words.fromTo(from, momentText(language, after))} (${left})`
}

/** The deadlines that are in one reading and not, to the minute, in the other. */
const without = (mine: Deadline[], other: Deadline[]): Deadline[] => {
  const key = ({ at, hourStated }: Deadline): string => `${at.slice(0, 16)} ${hourStated}`
  const known = new Set(other.map(key))
  return mine.filter((deadline) => !known.has(key(deadline))).toSorted((a, b) => (a.at < b.at ? -1 : 1))
}

const deadlinePhrase = (language: ReaderLanguage, change: Change, now: Instant): Phrase => {
  const words = WORDS[language]
  const before = parsed(z.array(Deadline), change.before)
  const after = parsed(z.array(Deadline), change.after)
  if (!before || !after) return [words.deadline]
  const [gone] = without(before, after)
  const [come] = without(after, before)
  if (gone && come) {
    const sameDay = dayText(language, gone) === dayText(language, come)
    const moved = come.at > gone.at ? words.extended : words.earlier
    const verb = sameDay && !gone.hourStated ? words.hourNow : moved
    return [`${verb}: ${movedText(language, gone, come, now)}`]
  }
  if (come)
    return [`${words.nowDated}: ${momentText(language, come)} (${daysText(language, daysUntil(now, come))})`]
  return [gone ? `${words.undated} ${momentText(language, gone)}` : words.deadline]
}

const openingPhrase = (language: ReaderLanguage, change: Change, now: Instant): Phrase => {
  const words = WORDS[language]
  const before = parsed(Moment, change.before)
  const after = parsed(Moment, change.after)
  if (before && after) return [`${words.opening}: ${movedText(language, before, after, now)}`]
  return [after ? `${words.openingNow}: ${momentText(language, after)}` : words.openingGone]
}

const Figures = z.object({
  perProjectMax: z.number().optional(),
  perProjectMin: z.number().optional(),
  spendMin: z.number().optional(),
  spendMax: z.number().optional(),
  total: z.number().optional(),
})
const FIGURES = ['perProjectMax', 'perProjectMin', 'spendMin', 'spendMax', 'total'] as const

const amountPhrase = (language: ReaderLanguage, change: Change): Phrase => {
  const words = WORDS[language]
  const before = parsed(Figures, change.before) ?? {}
  const after = parsed(Figures, change.after) ?? {}
  const moved = FIGURES.flatMap((name) => {
    const [from, to] = [before[name], after[name]]
    if (from === to || to === undefined) return []
    const grown = name === 'total' && from !== undefined && to > from
    const amount =
      from === undefined
        ? euroText(language, to)
        : words.fromTo(euroText(language, from), euroText(language, to))
    return [{ grown, text: `${words[name]} ${amount}` }]
  })
  if (moved.length === 0) return [words.amount]
  const verb = moved.every(({ grown }) => grown) ? words.refinanced : words.corrected
  return [`${verb}: ${moved.map(({ text }) => text).join('; ')}`]
}

/** The sentence that its publisher has written for the mail, as a quotation where it is not in the reader's language. */
const ownLine = (language: ReaderLanguage, { own }: Change): Phrase => {
  const line = language === 'en' ? (own?.line?.en ?? own?.line?.it) : own?.line?.it
  if (!line) return []
  const isForeign = language === 'en' && own?.line?.en === undefined
  return [foreign(quotable(line, 300), isForeign ? 'it' : language, language)]
}

/** One change as a reader hears of it: before → after, to the minute and the cent; then its publisher's own sentence. */
export const changePhrase = (
  language: ReaderLanguage,
  change: Change,
  call: Opportunity,
  now: Instant,
): Phrase => {
  const [said, line] = [factPhrase(language, change, call, now), ownLine(language, change)]
  if (line.length === 0) return said
  return [...said, change.field === 'rectified' ? ': ' : '. ', ...line]
}

/** What an act is called that changed none of the fields that are compared, e.g. a suspension after the last day. */
const CALLED: Partial<Record<string, 'refinanced' | 'suspended' | 'reopened' | 'closed'>> = {
  rifinanziato: 'refinanced',
  sospeso: 'suspended',
  'termini-riaperti': 'reopened',
  'chiuso-anticipatamente': 'closed',
}

const factPhrase = (language: ReaderLanguage, change: Change, call: Opportunity, now: Instant): Phrase => {
  const words = WORDS[language]
  switch (change.field) {
    case 'deadline':
      return deadlinePhrase(language, change, now)
    case 'opening':
      return openingPhrase(language, change, now)
    case 'amount':
      return amountPhrase(language, change)
    case 'title': {
      const before = parsed(z.string(), change.before)
      return before
        ? [words.title, quoted(before, call.language, language, 160)]
        : [words.title.split(',')[0] ?? '']
    }
    case 'rectified':
      return [words[CALLED[change.own?.kind ?? ''] ?? 'corrected']]
    case 'closed':
      return [isSuspension(change) ? words.suspended : words.closed]
    // Who announces a call knows that it was revoked; of any other only its page is gone.
    case 'withdrawn':
      return [change.own?.kind === 'revocato' ? words.revoked : words.withdrawn]
    case 'reopened':
    case 'procedure':
      return [words[change.field]]
    default:
      return [words.eligibility]
  }
}

/** "Segnalato l'8 giugno" / "First mentioned on 8 June". */
export const toldPhrase = (language: ReaderLanguage, toldAt: Instant): string => {
  const day = dayText(language, dayAt(toldAt), { weekday: false, year: false })
  return language === 'it' ? `Segnalato ${withArticle('il', day)}` : `Mentioned on ${day}`
}

/** Of a call that has ended before its time: when it would have closed, and what to do where only its page is gone. */
export const endedPhrase = (
  language: ReaderLanguage,
  changes: readonly Change[],
  { deadlines }: Pick<Opportunity, 'deadlines'>,
  now: Instant,
): Phrase | undefined => {
  const words = WORDS[language]
  const due = deadlines.filter(({ at }) => at >= now).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0]
  const isGone = changes.some(({ field }) => field === 'withdrawn')
  const was = due ? `${words.was} ${momentText(language, due)}` : undefined
  const isSuspended = !isGone && changes.some(isSuspension)
  if (isSuspended) return [...(was ? [was, '. '] : []), `${words.whileSuspended}.`]
  if (!isGone) return was ? [`${was}.`] : undefined
  return was ? [was, `. ${words.checkGone}.`] : [`${words.checkGone}.`]
}
