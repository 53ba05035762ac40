import type { MailKind } from '../domain/mail.ts'
import { type Frequency, OPENING_LEADS, PARTNERSHIP_LEAD, USUAL_LEADS } from '../domain/preferences.ts'
import { dayOf, type Instant, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Link } from './card.ts'
import { quotable, safeLink } from './clean.ts'
import { dayAt, dayText, sinceText, withArticle } from './dates.ts'
import type { Absent, DigestInput, DigestMember, SourceReading } from './digest.ts'
import type { Due } from './due.ts'
import { listOf } from './phrase.ts'
import { BESIDE } from './urgent.ts'
import { membersText } from './verdicts.ts'

export type Footer = {
  /** Why this came, what was read, what prevails: whole sentences. */
  lines: string[]
  links: Link[]
}

export const RHYTHM: Record<ReaderLanguage, Record<Frequency, string>> = {
  it: { weekly: 'ogni lunedì', fortnightly: 'ogni due settimane', monthly: 'ogni mese' },
  en: { weekly: 'every Monday', fortnightly: 'every two weeks', monthly: 'every month' },
}

const PREFIX = /^Clust-ER\s+/i

/** "del Clust-ER Create" / "dei Clust-ER Create e Build": the word is said once. */
export const clustersText = (language: ReaderLanguage, clusters: string[]): string => {
  const names = listOf(
    language,
    clusters.map((name) => name.replace(PREFIX, '')),
  )
  const several = clusters.length > 1
  if (language === 'it') return `${several ? 'dei' : 'del'} Clust-ER ${names}`
  return `the ${names} Clust-ER${several ? 's' : ''}`
}

/** ", anche al posto di Bruno Bassi fino al 3 agosto": whose mails these are beside the reader's own. */
const absentText = (language: ReaderLanguage, absent: readonly Absent[] = []): string => {
  if (absent.length === 0) return ''
  const it = language === 'it'
  const until = ({ until }: Absent): string => {
    const day = dayText(language, dayAt(until), { weekday: false, year: false })
    return it ? `fino ${withArticle('al', day)}` : `until ${day}`
  }
  const named = absent.map((one) => `${one.name ?? (it ? 'un collega' : 'a colleague')} ${until(one)}`)
  return it
    ? `, anche al posto di ${listOf(language, named)},`
    : `, also in place of ${listOf(language, named)},`
}

/** "Per Anna Neri, anche al posto di Bruno Bassi fino al 3 agosto," and what follows. */
const forWhom = ({ contact: { language, name }, absent }: DigestInput): string => {
  const start = `${language === 'it' ? 'Per' : 'For'} ${quotable(name, 120)}${absentText(language, absent)}`
  return start.endsWith(',') ? start : `${start},`
}

/** "Filofino Srl è fra i soci del Clust-ER Create": on what ground anybody is written to at all. */
export const membershipText = ({ contact: { language }, members, clusters }: DigestInput): string => {
  const who = membersText(language, members)
  const where = clusters.length > 0 ? clustersText(language, clusters) : undefined
  const several = members.length > 1
  if (language === 'it') return `${who} ${several ? 'sono' : 'è'} fra i soci ${where ?? 'dei Clust-ER'}`
  return `${who} ${several ? 'are members' : 'is a member'} of ${where ?? 'a Clust-ER'}`
}

const becauseMember = (input: DigestInput): string =>
  `${input.contact.language === 'it' ? 'perché' : 'because'} ${membershipText(input)}.`

/** "14 e 3": days, the longest first. */
const daysList = (language: ReaderLanguage, days: readonly number[]): string =>
  listOf(language, days.toSorted((a, b) => b - a).map(String))

/** "14 e 3 giorni prima della scadenza (30 dove servono partner) e 7 e 1 prima di un’apertura" */
export const leadsText = (language: ReaderLanguage, leads: readonly number[] | undefined): string => {
  const it = language === 'it'
  const ends = daysList(language, leads ?? USUAL_LEADS)
  const opens = daysList(language, OPENING_LEADS)
  const partners = it
    ? ` (${PARTNERSHIP_LEAD} dove servono partner)`
    : ` (${PARTNERSHIP_LEAD} where partners are needed)`
  return it
    ? `${ends} giorni prima di una scadenza${leads ? '' : partners} e ${opens} prima di un’apertura`
    : `${ends} days before a deadline${leads ? '' : partners} and ${opens} before an opening`
}

/** The members for whom the calls of this mail are strong. */
const strongFor = ({ members }: DigestInput, cards: readonly Due[]): DigestMember[] => {
  const ids = new Set(
    cards.flatMap(({ candidate: { fits } }) =>
      fits.filter(({ band }) => band === 'strong').map(({ member }) => member),
    ),
  )
  const strong = members.filter(({ id }) => ids.has(id))
  return strong.length > 0 ? strong : members
}

/** Why this mail, why now, and how to have it otherwise. */
const WHY: Record<MailKind, (input: DigestInput, cards: readonly Due[]) => string[]> = {
  digest: (input) => [
    `${forWhom(input)} ${RHYTHM[input.contact.language][input.contact.frequency]}, ${becauseMember(input)}`,
  ],
  note: (input) => [
    input.contact.language === 'it'
      ? `${forWhom(input)} di rado e solo quando manca un digest, ${becauseMember(input)}`
      : `${forWhom(input)} seldom, and only when there is no digest, ${becauseMember(input)}`,
  ],
  welcome: (input) => [
    input.contact.language === 'it'
      ? `${forWhom(input)} una volta sola, ${becauseMember(input)}`
      : `${forWhom(input)} once, ${becauseMember(input)}`,
  ],
  change: (input) =>
    input.contact.language === 'it'
      ? [
          `${forWhom(input)} subito, senza aspettare il digest: è cambiato un bando che vi era stato segnalato o che seguite. Se non vi riguarda più, «Non fa per noi» e non ne scriviamo oltre.`,
          `Vi scriviamo ${becauseMember(input)}`,
        ]
      : [
          `${forWhom(input)} at once and not with the next digest: a call that we told you of, or that you follow, has changed. If it no longer concerns you, choose “Not for us” and you will hear no more of it.`,
          `We write ${becauseMember(input)}`,
        ],
  reminder: (input) => {
    const { language, leads } = input.contact
    return language === 'it'
      ? [
          `${forWhom(input)} ${leadsText(language, leads)}, per i bandi che seguite e per quelli segnalati molto vicini a voi. Quando ricordarveli, e se, si sceglie nelle Preferenze.`,
          `Vi scriviamo ${becauseMember(input)}`,
        ]
      : [
          `${forWhom(input)} ${leadsText(language, leads)}, of calls that you follow and of those we told you of that are very close to your work. When, and whether, is yours to choose under Preferences.`,
          `We write ${becauseMember(input)}`,
        ]
  },
  alert: (input, cards) => {
    const who = membersText(input.contact.language, strongFor(input, cards))
    return input.contact.language === 'it'
      ? [
          `${forWhom(input)} subito, perché è appena uscito qualcosa di molto vicino a ${who}. Al più ${BESIDE.perWeek} messaggi a settimana oltre al digest; si spengono nelle Preferenze.`,
          `Vi scriviamo ${becauseMember(input)}`,
        ]
      : [
          `${forWhom(input)} at once, because something very close to ${who} has just come out. At most ${BESIDE.perWeek} mails a week beside the digest; they are switched off under Preferences.`,
          `We write ${becauseMember(input)}`,
        ]
  },
}

/** Most silent sources that the footer names; the page of all sources has the others. */
const NAMED = 2

/** "stamani" for what was read today while it is morning, "oggi" later in the day. */
const todayText = (language: ReaderLanguage, now: Instant): string => {
  const morning = zoned(now).hour < 13
  if (language === 'it') return morning ? 'stamani' : 'oggi'
  return morning ? 'this morning' : 'today'
}

/** "Letti stamani 22 siti su 25", or "Letti 22 siti su 25, 20 stamani" where some were read on another day. */
const readText = (language: ReaderLanguage, read: SourceReading[], all: number, now: Instant): string => {
  const fresh = read.filter(({ readAt }) => readAt && dayOf(readAt) === dayOf(now)).length
  const today = fresh === 0 ? '' : todayText(language, now)
  const [together, apart] = fresh === read.length ? [today, ''] : ['', today && `, ${fresh} ${today}`]
  if (language === 'en') return `${read.length} of ${all} sources read${together && ` ${together}`}${apart}`
  const [verb, sites] = read.length === 1 ? ['Letto', '1 sito'] : ['Letti', `${read.length} siti`]
  return `${verb} ${together && `${together} `}${sites} su ${all}${apart}`
}

/** "; uno fermo da venerdì (B)" or ". Fermi 6: A (dal 19 giugno); B (dal 20 giugno); altri 4", the longest silent first. */
const silentText = (language: ReaderLanguage, silent: SourceReading[], now: Instant): string => {
  const it = language === 'it'
  const [only, second] = silent
  const since = ({ silentSince }: SourceReading): string =>
    silentSince ? sinceText(language, silentSince, now) : ''
  if (!only) return ''
  if (!second) return `; ${it ? 'uno fermo' : 'one silent'} ${since(only)} (${quotable(only.name, 60)})`
  // Names hold commas, so that each is set off by what stands in brackets after it.
  const named = silent.slice(0, NAMED).map((source) => `${quotable(source.name, 60)} (${since(source)})`)
  const others = silent.length - named.length
  const more = it ? (others === 1 ? 'un altro' : `altri ${others}`) : `${others} more`
  const all = (others > 0 ? [...named, more] : named).join('; ')
  return it ? `. Fermi ${silent.length}: ${all}` : `. ${silent.length} silent: ${all}`
}

/** "; 2 mai letti finora": sources that are new here are not silent. */
const unreadText = (language: ReaderLanguage, count: number): string => {
  if (count === 0) return ''
  if (language === 'en') return `; ${count === 1 ? 'one' : count} not read yet`
  return `; ${count === 1 ? 'uno mai letto' : `${count} mai letti`} finora`
}

/**
 * "Letti stamani 11 siti su 12; uno fermo da venerdì (Regione di esempio).": a reader may rely on what was read, only.
 * However many sources there are, it stays one line or two: the longest silent are named, the others counted.
 */
export const sourcesText = (language: ReaderLanguage, sources: SourceReading[], now: Instant): string => {
  const silent = sources
    .filter(({ silentSince }) => silentSince)
    .toSorted((a, b) => (a.silentSince ?? '').localeCompare(b.silentSince ?? ''))
  const read = sources.filter(({ silentSince, readAt }) => !silentSince && readAt)
  const unread = sources.length - silent.length - read.length
  const head = readText(language, read, sources.length, now)
  return `${head}${silentText(language, silent, now)}${unreadText(language, unread)}.`
}

export const footerOf = (
  input: DigestInput,
  kind: MailKind = 'digest',
  cards: readonly Due[] = [],
): Footer => {
  const { contact, links, sources, now } = input
  const it = contact.language === 'it'
  const name = quotable(contact.name, 120)
  const all: Link[] = [
    { label: it ? 'Preferenze' : 'Preferences', url: links.preferences },
    { label: it ? 'Pausa' : 'Pause', url: links.pause },
    { label: it ? `Disiscrizione di ${name}` : `Unsubscribe ${name}`, url: links.unsubscribe },
    { label: it ? 'Fonti' : 'Sources', url: links.sources },
    { label: it ? 'Informativa' : 'Privacy', url: links.privacy },
  ]
  return {
    lines: [
      ...WHY[kind](input, cards),
      // Only a digest's silence says something of what was read; a note has said it above.
      ...(kind === 'digest' && sources.length > 0 ? [sourcesText(contact.language, sources, now)] : []),
      it
        ? 'Orari italiani. Fanno fede gli atti pubblicati dall’ente.'
        : 'Times are Italian time. The official texts prevail.',
    ],
    links: all.flatMap((link) => {
      const url = safeLink(link.url)
      return url ? [{ ...link, url }] : []
    }),
  }
}
