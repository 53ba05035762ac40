import { quotable } from '../digests/clean.ts'
import { dayAt, dayText } from '../digests/dates.ts'
import type { Check } from '../digests/friday/checks.ts'
import { type Phrase, quoted } from '../digests/phrase.ts'
import { membersText } from '../digests/verdicts.ts'
import type { ClusterId } from '../domain/member.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'

const TITLE = 110
const WORDS_READ = 140
/** Members named one by one; of more the number is said. */
const NAMED = 4

const titleOf = (language: ReaderLanguage, call: Opportunity) =>
  quoted(call.title, call.language, language, TITLE)

const inMails = (language: ReaderLanguage, count: number): string => {
  if (language === 'it') return count === 1 ? 'in un messaggio' : `in ${count} messaggi`
  return count === 1 ? 'in one email' : `in ${count} emails`
}

const members = (language: ReaderLanguage, count: number): string => {
  if (language === 'it') return count === 1 ? 'un socio' : `${count} soci`
  return count === 1 ? 'one member' : `${count} members`
}

type Of<Code extends Check['code']> = Extract<Check, { code: Code }>

const FIELDS: Record<ReaderLanguage, Record<string, string>> = {
  it: { deadlines: 'la scadenza', opensAt: 'l’apertura', title: 'il titolo' },
  en: { deadlines: 'its deadline', opensAt: 'its opening', title: 'its title' },
}

const doubtful = (language: ReaderLanguage, { call, contacts, flag }: Of<'doubtful'>): Phrase => {
  const field = FIELDS[language][flag.field] ?? flag.field
  const said = flag.text
    ? [': ', quoted(flag.text.replace(/[\s.;]+$/u, ''), call.language, language, WORDS_READ)]
    : []
  return language === 'it'
    ? [
        titleOf(language, call),
        `, ${inMails('it', contacts)}: ${field} non si è potuta leggere con certezza`,
        ...said,
        '.',
      ]
    : [
        titleOf(language, call),
        `, ${inMails('en', contacts)}: ${field} could not be read for certain`,
        ...said,
        '.',
      ]
}

const byProse = (language: ReaderLanguage, { call, contacts, words }: Of<'by-prose'>): Phrase => {
  const said = quoted(words.replace(/[\s.;]+$/u, ''), call.language, language, WORDS_READ)
  return language === 'it'
    ? [titleOf(language, call), `, ${inMails('it', contacts)}: la scadenza è letta da una frase, `, said, '.']
    : [
        titleOf(language, call),
        `, ${inMails('en', contacts)}: its deadline was read out of a sentence, `,
        said,
        '.',
      ]
}

const unseen = (language: ReaderLanguage, { call, members: near, closes }: Of<'unseen'>): Phrase => {
  const day = dayText(language, closes)
  if (language === 'it')
    return [
      titleOf(language, call),
      ` scade ${day}: è vicino a ${members('it', near)} e nessun messaggio lo ha nominato o lo nominerà.`,
    ]
  return [
    titleOf(language, call),
    ` closes on ${day}: it is near to ${members('en', near)}, and no email has named it or will.`,
  ]
}

/** One thing to check, in a sentence; the same in the mail and on the page. */
export const checkPhrase = (language: ReaderLanguage, check: Check): Phrase => {
  const it = language === 'it'
  switch (check.code) {
    case 'doubtful':
      return doubtful(language, check)
    case 'by-prose':
      return byProse(language, check)
    case 'unseen':
      return unseen(language, check)
    case 'silent': {
      const since = dayText(language, dayAt(check.since))
      return [
        it
          ? `La fonte ${check.source} è ferma da ${since}: quel che ha pubblicato dopo non è in nessun messaggio.`
          : `The source ${check.source} has been silent since ${since}: what it published since is in no email.`,
      ]
    }
    case 'chain-empty': {
      const name = check.chain.name[language]
      return [
        it
          ? `Value Chain ${name}: lunedì nessun messaggio nomina un bando per ${check.members === 1 ? 'il suo socio' : `i suoi ${check.members} soci`}.`
          : `Value chain ${name}: on Monday no email names a call for its ${members('en', check.members)}.`,
      ]
    }
    case 'unmatched': {
      const { length } = check.members
      const names = membersText(language, check.members.slice(0, NAMED))
      const who = length > NAMED ? `${members(language, length)}` : names
      if (it)
        return [
          length === 1
            ? `${quotable(names, 120)} non ha alcun bando vicino: guardate il suo profilo.`
            : `${who} non hanno alcun bando vicino: guardate i loro profili.`,
        ]
      return [
        length === 1
          ? `${quotable(names, 120)} has no call near: look at its profile.`
          : `${who} have no call near: look at their profiles.`,
      ]
    }
  }
}

const LINKS: Record<ReaderLanguage, Record<'call' | 'sources' | 'concepts' | 'members', string>> = {
  it: {
    call: 'Guardate il bando',
    sources: 'Guardate le fonti',
    concepts: 'Guardate i concetti',
    members: 'Guardate i soci',
  },
  en: {
    call: 'Look at the call',
    sources: 'Look at the sources',
    concepts: 'Look at the concepts',
    members: 'Look at the members',
  },
}

/** What the link to `checkPath` says; a call's own title completes it for those who hear links alone. */
export const checkLink = (language: ReaderLanguage, check: Check): { label: string; about?: string } => {
  const words = LINKS[language]
  if ('call' in check) return { label: words.call, about: quotable(check.call.title, 80) }
  if (check.code === 'silent') return { label: words.sources }
  return { label: check.code === 'chain-empty' ? words.concepts : words.members }
}

export const fridayPath = (cluster: ClusterId): string => `/clusters/${cluster}/friday`

/** The page on which an office decides about a call. */
export const steerPath = (cluster: ClusterId, call: string): string =>
  `${fridayPath(cluster)}/${encodeURIComponent(call)}`

/** Where a check is looked into. */
export const checkPath = (cluster: ClusterId, check: Check): string => {
  switch (check.code) {
    case 'doubtful':
    case 'by-prose':
    case 'unseen':
      return steerPath(cluster, check.call.id)
    case 'silent':
      return '/sources'
    case 'chain-empty':
      return `/concepts?${new URLSearchParams({ cluster })}`
    case 'unmatched': {
      const [first, ...others] = check.members
      return first && others.length === 0 ? `/members/${first.id}` : `${fridayPath(cluster)}#unmatched`
    }
  }
}
