import { plainLine, quotable } from '../digests/clean.ts'
import { dayAt, dayText } from '../digests/dates.ts'
import type { DeskQuestion } from '../domain/desk-question.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { OFFICE_LANGUAGE } from './office.ts'
import { type LetterView, linesOf, subjectLine } from './view.ts'

const TITLE_LENGTH = 200

const WORDS = {
  it: {
    subject: (title: string) => `ART-ER risponde: ${title}`,
    title: 'La risposta alla vostra domanda',
    lead: (day: string, title: string) => `Il ${day} ci avete scritto di questo bando: ${title}`,
    asked: 'Avete scritto',
    answer: 'La risposta di ART-ER',
    call: 'La pagina del bando',
    foot: 'Vi scriviamo perché ce lo avete chiesto da un nostro messaggio. Fanno fede gli atti pubblicati dall’ente.',
    takenSubject: (title: string) => `ART-ER riprende la vostra proposta: ${title}`,
    takenTitle: 'ART-ER riprende il bando che avete proposto',
    taken: (title: string) =>
      `Ne fa un annuncio per i soci di tutti i Clust-ER: ${title}. Finché non esce, il bando resta fra i vostri, e i vostri soci continuano a riceverlo.`,
    see: 'Il bando fra i vostri',
    takenFoot: 'Quando l’annuncio esce lo vedete su quella pagina. Non serve fare nulla.',
  },
  en: {
    subject: (title: string) => `ART-ER answers: ${title}`,
    title: 'The answer to your question',
    lead: (day: string, title: string) => `On ${day} you wrote to us about this call: ${title}`,
    asked: 'You wrote',
    answer: 'ART-ER’s answer',
    call: 'The call’s page',
    foot: 'We write because you asked us to, from one of our emails. The acts published by the funder prevail.',
    takenSubject: (title: string) => `ART-ER takes up your proposal: ${title}`,
    takenTitle: 'ART-ER takes up the call that you proposed',
    taken: (title: string) =>
      `It makes an announcement of it for the members of every Clust-ER: ${title}. Until that comes out the call stays among yours, and your members keep hearing of it.`,
    see: 'The call among yours',
    takenFoot: 'When the announcement comes out you see it on that page. There is nothing for you to do.',
  },
}

/** To a contact: the desk's answer to what it asked of an announced call. @param page the call's public page */
export const deskAnswerLetter = (
  language: ReaderLanguage,
  { question, title, page }: { question: DeskQuestion; title: string; page: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  const name = quotable(title, TITLE_LENGTH)
  const day = dayText(language, dayAt(question.at), { weekday: false })
  return {
    language,
    subject: subjectLine(words.subject(name)),
    title: words.title,
    blocks: [
      { kind: 'text', phrase: [words.lead(day, name)] },
      { kind: 'quote', heading: words.asked, lines: [plainLine(question.text, 400)] },
      { kind: 'quote', heading: words.answer, lines: linesOf(question.answer ?? '', { addresses: true }) },
      { kind: 'links', links: [{ label: words.call, url: page }] },
    ],
    foot: [words.foot],
    privacy,
  }
}

/** To an office: the call that it proposed is being made an announcement of. @param page the call among its own */
export const proposalTakenLetter = (
  { title, page }: { title: string; page: string },
  privacy: string,
): LetterView => {
  const words = WORDS[OFFICE_LANGUAGE]
  const name = quotable(title, TITLE_LENGTH)
  return {
    language: OFFICE_LANGUAGE,
    subject: subjectLine(words.takenSubject(name)),
    title: words.takenTitle,
    blocks: [
      { kind: 'text', phrase: [words.taken(name)] },
      { kind: 'links', links: [{ label: words.see, url: page }] },
    ],
    foot: [words.takenFoot],
    privacy,
  }
}
