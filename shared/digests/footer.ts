import type { Frequency } from '../domain/preferences.ts'
import { dayOf, type Instant, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Link } from './card.ts'
import { quotable, safeLink } from './clean.ts'
import { sinceText } from './dates.ts'
import type { DigestInput, SourceReading } from './digest.ts'
import { listOf } from './phrase.ts'
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

const whyText = ({ contact, members, clusters }: DigestInput): string => {
  const { language, frequency, name } = contact
  const rhythm = RHYTHM[language][frequency]
  const who = membersText(language, members)
  const where = clusters.length > 0 ? clustersText(language, clusters) : undefined
  if (language === 'it') {
    const verb = members.length > 1 ? 'sono' : 'è'
    return `Per ${name}, ${rhythm}, perché ${who} ${verb} fra i soci ${where ?? 'dei Clust-ER'}.`
  }
  const verb = members.length > 1 ? 'are' : 'is'
  const kind = members.length > 1 ? 'members' : 'a member'
  return `For ${name}, ${rhythm}, because ${who} ${verb} ${kind} of ${where ?? 'a Clust-ER'}.`
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

export const footerOf = (input: DigestInput): Footer => {
  const { contact, links, sources, now } = input
  const it = contact.language === 'it'
  const all: Link[] = [
    { label: it ? 'Preferenze' : 'Preferences', url: links.preferences },
    {
      label: it ? `Disiscrizione di ${contact.name}` : `Unsubscribe ${contact.name}`,
      url: links.unsubscribe,
    },
    { label: it ? 'Fonti' : 'Sources', url: links.sources },
    { label: it ? 'Informativa' : 'Privacy', url: links.privacy },
  ]
  return {
    lines: [
      whyText(input),
      ...(sources.length > 0 ? [sourcesText(contact.language, sources, now)] : []),
      it
        ? 'Orari italiani. Fa fede il testo ufficiale pubblicato dall’ente.'
        : 'Times are Italian time. The official text prevails.',
    ],
    links: all.flatMap((link) => {
      const url = safeLink(link.url)
      return url ? [{ ...link, url }] : []
    }),
  }
}
