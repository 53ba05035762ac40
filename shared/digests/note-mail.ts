import type { MailRecord } from '../domain/mail.ts'
import type { Frequency } from '../domain/preferences.ts'
import { daysBetween, type Instant } from '../domain/time.ts'
import type { Level, ReaderLanguage } from '../domain/vocabulary.ts'
import { safeLink } from './clean.ts'
import { dayAt, dayText, withArticle } from './dates.ts'
import type { DigestInput } from './digest.ts'
import { footerOf, sourcesText } from './footer.ts'
import { addresseeText } from './header.ts'
import { notePassages } from './note-passages.ts'
import type { Passage } from './passage.ts'
import { listOf } from './phrase.ts'
import { membersText } from './verdicts.ts'
import type { View } from './view.ts'
import { standingOf } from './wanted.ts'

/** Days without a mail after which a reader is owed a word; a rarer rhythm bears a longer silence. */
const SILENT_DAYS: Record<Frequency, number> = { weekly: 28, fortnightly: 60, monthly: 60 }

/** When the contact last had a mail, or may have had; undefined: never. A reminder shows as well that we are there. */
const lastMail = (records: readonly MailRecord[]): Instant | undefined =>
  records
    .filter(({ state }) => state !== 'failed')
    .map(({ at }) => at)
    .toSorted()
    .at(-1)

/**
 * Since when a contact has had no mail of any kind, where that is long enough to say so: for weekly readers 28 days, for
 * others 60. Undefined while it is not; and for who never had a mail, whom a welcome owes the first word.
 */
export const noteDue = (
  records: readonly MailRecord[],
  frequency: Frequency,
  now: Instant,
): Instant | undefined => {
  const since = lastMail(records)
  return since !== undefined && daysBetween(since, now) >= SILENT_DAYS[frequency] ? since : undefined
}

/** A digest's ingredients where they made none, and what was looked at. */
export type NoteInput = DigestInput & {
  /** When the contact last had a mail. */
  since: Instant
  /** Open and coming calls that were compared with its members. */
  looked: number
}

const LEVELS: Record<ReaderLanguage, Record<Level, string>> = {
  it: { regional: 'regionali', national: 'nazionali', european: 'europei' },
  en: { regional: 'regional', national: 'national', european: 'European' },
}

const weeksSince = ({ since, now }: NoteInput): number => Math.floor(daysBetween(since, now) / 7)

const figures = {
  it: new Intl.NumberFormat('it-IT', { useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB'),
}

const standings = (input: NoteInput): { faint: number; shut: number } => {
  const wanting = { ...input.contact, members: input.members }
  const all = input.candidates.map((candidate) => standingOf(candidate, wanting, input.now))
  return {
    faint: all.filter((standing) => standing === 'open').length,
    shut: all.filter((standing) => standing === 'not-open').length,
  }
}

const lookedText = (language: ReaderLanguage, input: NoteInput): string[] => {
  const { since, now, looked, members, sources } = input
  const day = dayText(language, dayAt(since), { weekday: false, year: since.slice(0, 4) !== now.slice(0, 4) })
  const who = membersText(language, members)
  const count = figures[language].format(looked)
  const read = sources.length > 0 ? [sourcesText(language, sources, now)] : []
  if (language === 'it') {
    const open = looked === 1 ? '1 bando aperto o in arrivo' : `${count} bandi aperti o in arrivo`
    const start = withArticle('dal', day)
    return [
      `${start.charAt(0).toUpperCase()}${start.slice(1)} non è uscito nulla di abbastanza vicino a ciò che ${members.length > 1 ? 'fanno' : 'fa'} ${who}. Abbiamo guardato ${open}.`,
      ...read,
    ]
  }
  const open = looked === 1 ? '1 open or coming call' : `${count} open or coming calls`
  return [
    `Since ${day} nothing close enough to the work of ${who} has come out. We looked at ${open}.`,
    ...read,
  ]
}

const faintText = (language: ReaderLanguage, count: number, isAddition: boolean): string => {
  if (language === 'it') {
    const [one, several] = isAddition ? ['altro', 'altri'] : ['bando', 'bandi']
    return count === 1 ? `1 ${one} è vicino solo in parte.` : `${count} ${several} sono vicini solo in parte.`
  }
  const [one, several] = isAddition ? ['more', 'more'] : ['call', 'calls']
  return count === 1 ? `1 ${one} is only partly close.` : `${count} ${several} are only partly close.`
}

const nearPassage = (language: ReaderLanguage, input: NoteInput): Passage[] => {
  const { faint, shut } = standings(input)
  const it = language === 'it'
  const [all, notOpen] = [safeLink(input.links.all), safeLink(input.links.notOpen)]
  const lines = [
    ...(shut > 0
      ? [
          it
            ? `${shut === 1 ? '1 bando è pertinente ma non aperto' : `${shut} bandi sono pertinenti ma non aperti`} a voi: manca un requisito.`
            : `${shut === 1 ? '1 call is relevant but not open' : `${shut} calls are relevant but not open`} to you: a requirement is missing.`,
        ]
      : []),
    ...(faint > 0 ? [faintText(language, faint, shut > 0)] : []),
  ]
  if (lines.length === 0) return []
  const links = [
    ...(shut > 0 && notOpen
      ? [{ label: it ? 'Quali, e che cosa manca' : 'Which, and what is missing', url: notOpen }]
      : []),
    ...(faint > 0 && all ? [{ label: it ? 'Tutti i vostri bandi' : 'All your calls', url: all }] : []),
  ]
  return [{ heading: it ? 'Vicini, ma non per ora' : 'Close, but not now', lines, links }]
}

/** What the contact can do, first what it has narrowed itself. */
const advicePassage = (language: ReaderLanguage, input: NoteInput): Passage => {
  const { threshold, levels } = input.contact
  const it = language === 'it'
  const narrow = threshold === 'good' || threshold === 'strong'
  const only =
    levels && levels.length < 3
      ? listOf(
          language,
          levels.map((level) => LEVELS[language][level]),
        )
      : undefined
  const lines = it
    ? [
        ...(narrow
          ? ['Avete scelto di ricevere solo i bandi più vicini: la soglia si abbassa nelle Preferenze.']
          : []),
        ...(only ? [`Ricevete solo bandi ${only}: gli altri si aggiungono nelle Preferenze.`] : []),
        'Cerchiamo con le parole del vostro profilo. Se non dicono più ciò che fate, rispondete a questo messaggio: il vostro Clust-ER lo aggiorna.',
        'Parole vostre da cercare, o da escludere, si aggiungono nelle Preferenze.',
      ]
    : [
        ...(narrow
          ? ['You chose to hear only of the closest calls: the threshold is lowered under Preferences.']
          : []),
        ...(only ? [`You hear only of ${only} calls: the others are added under Preferences.`] : []),
        'We search with the words of your profile. If they no longer say what you do, reply to this email: your Clust-ER updates it.',
        'Words of your own to look for, or to leave out, are added under Preferences.',
      ]
  const [preferences, all] = [
    safeLink(input.links.preferences),
    safeLink(input.links.search ?? input.links.all),
  ]
  return {
    heading: it ? 'Che cosa potete fare' : 'What you can do',
    lines,
    links: [
      ...(preferences ? [{ label: it ? 'Preferenze' : 'Preferences', url: preferences }] : []),
      ...(all ? [{ label: it ? 'Cercate fra i bandi aperti' : 'Search the open calls', url: all }] : []),
    ],
  }
}

/** That there was nothing, said honestly: what was read, what was near, and what the reader can do. */
export const noteView = (input: NoteInput): View => {
  const { language } = input.contact
  const weeks = weeksSince(input)
  const it = language === 'it'
  return {
    language,
    subject: it
      ? `Nessun bando nuovo per voi in ${weeks} settimane`
      : `No new call for you in ${weeks} weeks`,
    addressee: addresseeText(input),
    summary: it ? 'niente di nuovo per voi, e perché' : 'nothing new for you, and why',
    passages: [
      ...lookedText(language, input).map((line) => ({ lines: [line] })),
      ...nearPassage(language, input),
      advicePassage(language, input),
    ],
    sections: [],
    notes: notePassages(language, input.notes),
    footer: footerOf(input, 'note'),
  }
}
