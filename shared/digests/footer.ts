import type { Frequency } from '../domain/contact.ts'
import type { Instant } from '../domain/time.ts'
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

/** Most silent sources that the footer names. */
const NAMED = 3

/** "Letti 11 siti su 12; uno fermo da venerdì (Regione di esempio)": a reader may rely on what was read, only. */
export const sourcesText = (language: ReaderLanguage, sources: SourceReading[], now: Instant): string => {
  const silent = sources.filter(({ silentSince, readAt }) => silentSince || !readAt)
  const read = sources.length - silent.length
  const it = language === 'it'
  const head = it
    ? `${read === 1 ? 'Letto 1 sito' : `Letti ${read} siti`} su ${sources.length}`
    : `${read} of ${sources.length} sources read`
  if (silent.length === 0) return `${head}.`
  const named = silent.slice(0, NAMED).map(({ name, silentSince }) => {
    const since = silentSince
      ? sinceText(language, silentSince, now)
      : it
        ? 'mai letto finora'
        : 'not read yet'
    return { name: quotable(name, 60), since }
  })
  const [only] = named
  if (silent.length === 1 && only) {
    const state = only.since.startsWith('mai') || only.since.startsWith('not') ? only.since : undefined
    if (state) return `${head}; ${it ? 'uno' : 'one'} ${state} (${only.name}).`
    return `${head}; ${it ? 'uno fermo' : 'one silent'} ${only.since} (${only.name}).`
  }
  const list = named.map(({ name, since }) => `${name} ${since}`).join(', ')
  const rest = silent.length > NAMED ? ', …' : ''
  return `${head}; ${silent.length} ${it ? 'fermi' : 'silent'}: ${list}${rest}.`
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
