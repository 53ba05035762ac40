import type { Link } from '../digests/card.ts'
import { plainLine, quotable, safeLink } from '../digests/clean.ts'
import { dayAt, dayText } from '../digests/dates.ts'
import { originText } from '../digests/origin.ts'
import { foreign, type Phrase } from '../digests/phrase.ts'
import { schedulePhrase } from '../digests/schedule.ts'
import { titled } from '../digests/titled.ts'
import type { VerdictLine } from '../digests/verdicts.ts'
import type { Question } from '../domain/letter.ts'
import type { Opportunity } from '../domain/opportunity.ts'
import type { Instant } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type Block, type LetterView, linesOf, subjectLine, toWhom } from './view.ts'

/** The offices of the Clust-ERs read Italian; the words are there in English for one that does not. */
export const OFFICE_LANGUAGE: ReaderLanguage = 'it'

const TITLE_LENGTH = 200

const WORDS = {
  it: {
    who: 'Chi',
    contactOf: (name: string, members: string) => `${name}, referente di ${members}`,
    answerTo: 'Rispondere a',
    reads: 'Legge',
    languages: { it: 'italiano', en: 'inglese' },
    call: 'Bando',
    origin: 'Da',
    schedule: 'Tempi',
    official: 'Testo ufficiale',
    sheet: 'La scheda in Segnavia',
    said: (name: string) => `Il messaggio di ${name}`,
    saidNothing: (name: string) => `${name} non ha aggiunto altro.`,
    reply: (name: string) => `Rispondete a questo messaggio: la risposta va direttamente ${toWhom(name)}.`,
    officeFoot: (name: string) =>
      `Lo ha chiesto ${name} dal collegamento nei suoi messaggi di Segnavia. Titolo e requisiti sono come li abbiamo letti: fanno fede gli atti pubblicati dall’ente.`,
    talkSubject: (members: string, title: string) => `Parliamone, ${members}: ${title}`,
    talkTitle: (name: string) => `${name} vorrebbe parlare con voi di un bando`,
    askSubject: (members: string) => `Un bando che non conosciamo, cercato da ${members}`,
    askTitle: (name: string) => `${name} cercava un bando che non conosciamo`,
    asked: 'Cercava',
    askDo:
      'Guardate se è un bando che Segnavia dovrebbe leggere, e rispondete dalla pagina delle domande: la risposta parte nella lingua di chi ha chiesto.',
    askOpen: 'Rispondete',
    openAsked: 'Aprite il collegamento',
    askFoot: (name: string) =>
      `Lo ha chiesto ${name}, che non trovava il bando fra quelli letti da Segnavia. Se rispondete a questo messaggio scrivete direttamente ${toWhom(name)}, ma la domanda resta aperta.`,
    answerSubject: (cluster: string) => `Il ${cluster} risponde alla vostra domanda`,
    answerTitle: 'La risposta alla vostra domanda',
    answerLead: (day: string, asked: string) => `Il ${day} ci avete chiesto di questo bando: ${asked}`,
    answer: (cluster: string) => `La risposta del ${cluster}`,
    nowRead: 'Ora lo leggiamo',
    allCalls: 'Tutti i vostri bandi',
    answerFoot: (cluster: string) =>
      `Vi scriviamo perché ce lo avete chiesto. Se rispondete a questo messaggio scrivete al ${cluster}.`,
  },
  en: {
    who: 'Who',
    contactOf: (name: string, members: string) => `${name}, contact of ${members}`,
    answerTo: 'Answer to',
    reads: 'Reads',
    languages: { it: 'Italian', en: 'English' },
    call: 'Call',
    origin: 'From',
    schedule: 'When',
    official: 'Official page',
    sheet: 'Its page in Segnavia',
    said: (name: string) => `${name}’s message`,
    saidNothing: (name: string) => `${name} added nothing more.`,
    reply: (name: string) => `Reply to this email: the reply goes straight to ${name}.`,
    officeFoot: (name: string) =>
      `${name} asked for it by the link in Segnavia’s emails. Title and requirements are as we read them: the official texts prevail.`,
    talkSubject: (members: string, title: string) => `Talk to us, ${members}: ${title}`,
    talkTitle: (name: string) => `${name} would like to talk to you about a call`,
    askSubject: (members: string) => `A call unknown to us, looked for by ${members}`,
    askTitle: (name: string) => `${name} looked for a call that we do not know`,
    asked: 'Looked for',
    askDo:
      'See whether Segnavia should read this call, and answer on the page of questions: the answer leaves in the language of who asked.',
    askOpen: 'Answer',
    openAsked: 'Open the link',
    askFoot: (name: string) =>
      `${name} asked, not having found the call among those that Segnavia reads. A reply to this email goes straight to ${name}, but leaves the question open.`,
    answerSubject: (cluster: string) => `${cluster} answers your question`,
    answerTitle: 'The answer to your question',
    answerLead: (day: string, asked: string) => `On ${day} you asked us about this call: ${asked}`,
    answer: (cluster: string) => `The answer of ${cluster}`,
    nowRead: 'We read it now',
    allCalls: 'All your calls',
    answerFoot: (cluster: string) => `We write because you asked. A reply to this email goes to ${cluster}.`,
  },
} as const

/** Who asks, as its office has to know it. */
export type Asker = { name: string; address: string; members: string; language: ReaderLanguage }

const askerFacts = (language: ReaderLanguage, { name, address, members, language: reads }: Asker) => {
  const words = WORDS[language]
  return [
    { label: words.who, phrase: [words.contactOf(name, members)] },
    { label: words.answerTo, phrase: [address] },
    ...(reads === language ? [] : [{ label: words.reads, phrase: [words.languages[reads]] }]),
  ]
}

const saidBlock = (language: ReaderLanguage, name: string, message: string | undefined): Block => {
  const words = WORDS[language]
  const lines = linesOf(message ?? '')
  return lines.length > 0
    ? { kind: 'quote', heading: words.said(name), lines }
    : { kind: 'text', phrase: [words.saidNothing(name)] }
}

const linkTo = (label: string, url: string | undefined): Link[] => {
  const safe = url && safeLink(url)
  return safe ? [{ label, url: safe }] : []
}

export type Talk = {
  asker: Asker
  /** As it was when the contact asked, where it is no longer stored. */
  title: string
  titleLanguage: string | undefined
  call: Opportunity | undefined
  verdicts: VerdictLine[]
  message: string | undefined
  /** The office's page of the call. */
  sheet: string
  now: Instant
}

/** To a cluster's office: a contact would like to talk about a call. Replies go to the contact. */
export const talkLetter = (language: ReaderLanguage, talk: Talk, privacy: string): LetterView => {
  const { asker, call, verdicts } = talk
  const words = WORDS[language]
  const title = quotable(call?.title ?? talk.title, TITLE_LENGTH)
  const fact = (label: string, phrase: Phrase) => ({ label, phrase })
  return {
    language,
    subject: subjectLine(words.talkSubject(quotable(asker.members, 40), title)),
    title: words.talkTitle(asker.name),
    blocks: [
      { kind: 'facts', facts: askerFacts(language, asker) },
      {
        kind: 'facts',
        facts: [
          fact(words.call, [foreign(title, call?.language ?? talk.titleLanguage, language)]),
          ...(call
            ? [
                fact(words.origin, [originText(language, call)]),
                fact(words.schedule, schedulePhrase(language, call, talk.now)),
              ]
            : []),
          ...verdicts.map(({ who, verdict, detail }) => fact(who, [`${verdict}${detail}`])),
        ],
      },
      saidBlock(language, asker.name, talk.message),
      { kind: 'text', phrase: [words.reply(asker.name)] },
      {
        kind: 'links',
        links: [...linkTo(words.official, call?.url), ...linkTo(words.sheet, talk.sheet)],
      },
    ],
    foot: [words.officeFoot(asker.name)],
    privacy,
  }
}

/** To a cluster's office: a contact looked for a call that we do not know. @param page where it is answered */
export const questionLetter = (
  language: ReaderLanguage,
  { asker, question, page }: { asker: Asker; question: Pick<Question, 'asked' | 'message'>; page: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  return {
    language,
    subject: subjectLine(words.askSubject(asker.members)),
    title: words.askTitle(asker.name),
    blocks: [
      { kind: 'facts', facts: askerFacts(language, asker) },
      { kind: 'facts', facts: [{ label: words.asked, phrase: [plainLine(question.asked, 400)] }] },
      saidBlock(language, asker.name, question.message),
      { kind: 'text', phrase: [words.askDo] },
      { kind: 'links', links: [...linkTo(words.askOpen, page), ...linkTo(words.openAsked, question.asked)] },
    ],
    foot: [words.askFoot(asker.name)],
    privacy,
  }
}

export type Answered = {
  question: Pick<Question, 'asked' | 'at' | 'answer'>
  cluster: string
  /** The call that was meant, where we have read it since. */
  call: Opportunity | undefined
  /** The contact's page of all its calls. */
  all: string
}

/** To the contact who asked: the office's answer, and the call where we read it now. */
export const answerLetter = (
  language: ReaderLanguage,
  { question, cluster, call, all }: Answered,
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  const day = dayText(language, dayAt(question.at), { weekday: false })
  return {
    language,
    subject: subjectLine(words.answerSubject(cluster)),
    title: words.answerTitle,
    blocks: [
      { kind: 'text', phrase: [words.answerLead(day, plainLine(question.asked, 400))] },
      {
        kind: 'quote',
        heading: words.answer(cluster),
        lines: linesOf(question.answer ?? '', { addresses: true }),
      },
      ...(call
        ? [
            {
              kind: 'facts' as const,
              facts: [{ label: words.nowRead, phrase: [titled(language, call, TITLE_LENGTH)] }],
            },
          ]
        : []),
      { kind: 'links', links: [...linkTo(words.official, call?.url), ...linkTo(words.allCalls, all)] },
    ],
    foot: [words.answerFoot(cluster)],
    privacy,
  }
}
