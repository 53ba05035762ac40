import type { MailKind } from '../domain/mail.ts'
import { type Frequency, OPENING_LEADS, PARTNERSHIP_LEAD, USUAL_LEADS } from '../domain/preferences.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { quotable } from './clean.ts'
import { dayAt, dayText, withArticle } from './dates.ts'
import type { Absent, DigestInput, DigestMember } from './digest.ts'
import type { Due } from './due.ts'
import { listOf } from './phrase.ts'
import { BESIDE } from './urgent.ts'
import { membersText } from './verdicts.ts'

/** How many mails a week beside the digest, in words. */
export const MOST_BESIDE: Record<ReaderLanguage, string> = {
  it: ['nessun', 'un', 'due', 'tre'][BESIDE.perWeek] ?? String(BESIDE.perWeek),
  en: ['no', 'one', 'two', 'three'][BESIDE.perWeek] ?? String(BESIDE.perWeek),
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
  const named = absent.map(
    (one) => `${one.name ? quotable(one.name, 120) : it ? 'un collega' : 'a colleague'} ${until(one)}`,
  )
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
  const isOne = leads?.length === 1 && leads[0] === 1
  const opens = daysList(language, OPENING_LEADS)
  const partners = it
    ? ` (${PARTNERSHIP_LEAD} dove servono partner)`
    : ` (${PARTNERSHIP_LEAD} where partners are needed)`
  return it
    ? `${ends} ${isOne ? 'giorno' : 'giorni'} prima di una scadenza${leads ? '' : partners} e ${opens} prima di un’apertura`
    : `${ends} ${isOne ? 'day' : 'days'} before a deadline${leads ? '' : partners} and ${opens} before an opening`
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
export const WHY: Record<MailKind, (input: DigestInput, cards: readonly Due[]) => string[]> = {
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
  change: (input, cards) =>
    input.contact.language === 'it'
      ? [
          `${forWhom(input)} subito, senza aspettare il digest: ${cards.length > 1 ? 'riguarda bandi che vi erano stati segnalati' : 'riguarda un bando che vi era stato segnalato'} o che seguite. Se non vi interessa più, scegliete «Non fa per noi»: non ne scriveremo oltre.`,
          `Vi scriviamo ${becauseMember(input)}`,
        ]
      : [
          `${forWhom(input)} at once and not with the next digest: it is about ${cards.length > 1 ? 'calls' : 'a call'} that we told you of, or that you follow. If one no longer concerns you, choose “Not for us” and you will hear no more of it.`,
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
          `${forWhom(input)} subito, perché è appena uscito qualcosa di molto vicino a ${who}. Al più ${MOST_BESIDE.it} messaggi a settimana oltre al digest; si spengono nelle Preferenze.`,
          `Vi scriviamo ${becauseMember(input)}`,
        ]
      : [
          `${forWhom(input)} at once, because something very close to ${who} has just come out. At most ${MOST_BESIDE.en} emails a week beside the digest; they are switched off under Preferences.`,
          `We write ${becauseMember(input)}`,
        ]
  },
}
