import type { MailKind } from '../domain/mail.ts'
import { dayOf, type Instant, zoned } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import type { Link } from './card.ts'
import { quotable, safeLink } from './clean.ts'
import { sinceText } from './dates.ts'
import type { DigestInput, SourceReading } from './digest.ts'
import type { Due } from './due.ts'
import { WHY } from './why-now.ts'

export type Footer = {
  /** Why this came, what was read, what prevails: whole sentences. */
  lines: string[]
  links: Link[]
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
