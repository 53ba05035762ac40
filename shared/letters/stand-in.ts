import { dayAt, dayText, withArticle } from '../digests/dates.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type LetterView, subjectLine, toWhom } from './view.ts'

const WORDS = {
  it: {
    subject: (absent: string, day: string) => `Sostituite ${absent} fino ${withArticle('al', day)}`,
    lead: (absent: string, members: string) =>
      `${absent} è assente e vi ha indicato: fino ad allora i messaggi di Segnavia per ${members} arrivano a voi.`,
    later: (absent: string, day: string) => `Da ${day} scriviamo di nuovo ${toWhom(absent)}.`,
    decline: (absent: string) =>
      `Se non potete, ditecelo dalla pagina dei colleghi: torniamo subito a scrivere ${toWhom(absent)}, e glielo diciamo.`,
    open: 'Vedete o rifiutate',
    foot: (absent: string) => [
      `Vi scriviamo perché ${absent} vi ha scelto sulla sua pagina. Non cambia nient’altro dei vostri messaggi.`,
    ],
    declinedSubject: (colleague: string) => `${colleague} non può sostituirvi`,
    declined: (colleague: string) =>
      `${colleague} non può sostituirvi. Da ora i messaggi arrivano di nuovo a voi.`,
    declinedThen: 'Se siete assenti, potete indicare un’altra persona o mettere in pausa i messaggi.',
    declinedOpen: 'La pagina dei colleghi',
    declinedFoot: ['Vi scriviamo perché riguarda i vostri messaggi.'],
  },
  en: {
    subject: (absent: string, day: string) => `You stand in for ${absent} until ${day}`,
    lead: (absent: string, members: string) =>
      `${absent} is away and named you: until then Segnavia’s emails for ${members} come to you.`,
    later: (absent: string, day: string) => `From ${day} on we write to ${absent} again.`,
    decline: (absent: string) =>
      `If you cannot, tell us on the page of colleagues: we go back to writing to ${absent} at once, and say so.`,
    open: 'See it, or decline',
    foot: (absent: string) => [
      `We write because ${absent} chose you on their own page. Nothing else about your emails changes.`,
    ],
    declinedSubject: (colleague: string) => `${colleague} cannot stand in for you`,
    declined: (colleague: string) =>
      `${colleague} cannot stand in for you. From now on the emails come to you again.`,
    declinedThen: 'If you are away, you can name someone else or pause the emails.',
    declinedOpen: 'The page of colleagues',
    declinedFoot: ['We write because it concerns your emails.'],
  },
} as const

/** To a contact whom a colleague has named while it is away. @param url its own page of colleagues */
export const standInLetter = (
  language: ReaderLanguage,
  { absent, members, until, url }: { absent: string; members: string; until: Instant; url: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  const day = dayText(language, dayAt(until), { weekday: false })
  const title = words.subject(absent, day)
  return {
    language,
    subject: subjectLine(title),
    title,
    blocks: [
      { kind: 'text', phrase: [words.lead(absent, members)] },
      { kind: 'text', phrase: [words.later(absent, dayText(language, dayAt(until)))] },
      { kind: 'text', phrase: [words.decline(absent)] },
      { kind: 'links', links: [{ label: words.open, url }] },
    ],
    foot: words.foot(absent),
    privacy,
  }
}

/** To a contact whose colleague will not stand in for it: its mails come to itself again. */
export const standInDeclinedLetter = (
  language: ReaderLanguage,
  { colleague, url }: { colleague: string; url: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  const title = words.declinedSubject(colleague)
  return {
    language,
    subject: subjectLine(title),
    title,
    blocks: [
      { kind: 'text', phrase: [words.declined(colleague)] },
      { kind: 'text', phrase: [words.declinedThen] },
      { kind: 'links', links: [{ label: words.declinedOpen, url }] },
    ],
    foot: [...words.declinedFoot],
    privacy,
  }
}
