import { quotable, safeLink } from '../digests/clean.ts'
import { momentText } from '../digests/dates.ts'
import { foreign } from '../digests/phrase.ts'
import { type Announcement, titleOf } from '../domain/announcement.ts'
import type { DeskNews } from '../domain/announcement-letters.ts'
import { type Instant, ROME } from '../domain/time.ts'
import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type Block, type LetterView, linesOf, subjectLine } from './view.ts'

type Words = {
  subjects: Record<DeskNews, (title: string) => string>
  titles: Record<DeskNews, string>
  leads: Record<DeskNews, (by: string, other: string) => string>
  approvedAlone: (by: string) => string
  untitled: string
  announcement: string
  comment: (by: string) => string
  open: Record<DeskNews, string>
  foot: string
}

const WORDS: Record<ReaderLanguage, Words> = {
  it: {
    subjects: {
      asked: (title) => `Da rivedere: ${title}`,
      'stands-in': (title) => `Da rivedere, come sostituto: ${title}`,
      anyone: (title) => `Da rivedere: ${title}`,
      returned: (title) => `Rimandato: ${title}`,
      approved: (title) => `Approvato: ${title}`,
      'not-published': (title) => `Non pubblicato: ${title}`,
      duplicate: (title) => `Non pubblicato, forse c’è già: ${title}`,
    },
    titles: {
      asked: 'Vi è chiesta la revisione di un annuncio',
      'stands-in': 'Siete indicati come sostituto per una revisione',
      anyone: 'Un annuncio aspetta una revisione',
      returned: 'Un vostro annuncio è stato rimandato',
      approved: 'Un vostro annuncio è approvato',
      'not-published': 'Un annuncio programmato non è uscito',
      duplicate: 'Un annuncio programmato aspetta una vostra decisione',
    },
    leads: {
      asked: (by) =>
        `${by} vi chiede di rivedere questo annuncio: lo approvate o lo rimandate con un commento.`,
      'stands-in': (by, other) => `${by} ha chiesto la revisione a ${other}; se è assente, potete farla voi.`,
      anyone: (by) =>
        `${by} chiede una revisione: può farla chiunque fra gli addetti che non l’hanno scritto.`,
      returned: (by) => `${by} ha rimandato l’annuncio: è di nuovo in bozza.`,
      approved: (by) => `${by} l’ha approvato: ora si può pubblicare o programmare.`,
      'not-published': (_, at) =>
        `Doveva uscire ${at}, ma a quell’ora non era più completo: per esempio, la scadenza era passata. È tornato in bozza e nessun socio ne ha ricevuto notizia.`,
      duplicate: (_, at) =>
        `Doveva uscire ${at}, ma nel frattempo è arrivato un bando che quasi certamente è lo stesso. Resta approvato e nessun socio ne ha ricevuto notizia: dite se sono lo stesso bando, poi pubblicatelo o programmatelo di nuovo.`,
    },
    approvedAlone: (by) =>
      `${by} l’ha approvato con un motivo scritto, senza il revisore richiesto: ora si può pubblicare o programmare.`,
    untitled: 'annuncio senza titolo',
    announcement: 'Annuncio',
    comment: (by) => `Il commento di ${by}`,
    open: {
      asked: 'Aprite la revisione',
      'stands-in': 'Aprite la revisione',
      anyone: 'Aprite la revisione',
      returned: 'Aprite l’annuncio',
      approved: 'Pubblicatelo o programmatelo',
      'not-published': 'Vedete che cosa manca',
      duplicate: 'Confrontate i due bandi',
    },
    foot: 'Vi scriviamo perché lavorate agli annunci di ART-ER, una volta sola per ogni passaggio. A questo messaggio non si risponde.',
  },
  en: {
    subjects: {
      asked: (title) => `To review: ${title}`,
      'stands-in': (title) => `To review, as substitute: ${title}`,
      anyone: (title) => `To review: ${title}`,
      returned: (title) => `Handed back: ${title}`,
      approved: (title) => `Approved: ${title}`,
      'not-published': (title) => `Not published: ${title}`,
      duplicate: (title) => `Not published, may be there already: ${title}`,
    },
    titles: {
      asked: 'You are asked to review an announcement',
      'stands-in': 'You are named as substitute for a review',
      anyone: 'An announcement waits for a review',
      returned: 'An announcement of yours was handed back',
      approved: 'An announcement of yours is approved',
      'not-published': 'A scheduled announcement did not go out',
      duplicate: 'A scheduled announcement waits for your decision',
    },
    leads: {
      asked: (by) =>
        `${by} asks you to review this announcement: approve it, or hand it back with a comment.`,
      'stands-in': (by, other) => `${by} asked ${other} for the review; if they are away, you may do it.`,
      anyone: (by) => `${by} asks for a review: any officer may do it who did not write it.`,
      returned: (by) => `${by} handed the announcement back: it is a draft again.`,
      approved: (by) => `${by} approved it: it can be published or scheduled now.`,
      'not-published': (_, at) =>
        `It was to go out on ${at}, but was no longer complete by then: its deadline had passed, for example. It is a draft again, and no member was told of it.`,
      duplicate: (_, at) =>
        `It was to go out on ${at}, but a call has come since that almost certainly is the same. It stays approved, and no member was told of it: say whether the two are one call, then publish or schedule it again.`,
    },
    approvedAlone: (by) =>
      `${by} approved it with a written reason, without the reviewer who was asked: it can be published or scheduled now.`,
    untitled: 'announcement without a title',
    announcement: 'Announcement',
    comment: (by) => `${by}’s comment`,
    open: {
      asked: 'Open the review',
      'stands-in': 'Open the review',
      anyone: 'Open the review',
      returned: 'Open the announcement',
      approved: 'Publish or schedule it',
      'not-published': 'See what is missing',
      duplicate: 'Compare the two calls',
    },
    foot: 'We write because you work at ART-ER’s announcements, once for each step. This message cannot be replied to.',
  },
}

/** The page on which what a letter speaks of can be done. */
const PAGES: Record<DeskNews, string> = {
  asked: '/review',
  'stands-in': '/review',
  anyone: '/review',
  returned: '',
  approved: '/publish',
  'not-published': '',
  duplicate: '/twins',
}

export type DeskSaid = {
  news: DeskNews
  /** The revision that is news. */
  revision: Pick<Announcement, 'id' | 'written' | 'live' | 'happened' | 'approval' | 'review'>
  /** Names of who did it, and of the reviewer where somebody else stands in. */
  by: string
  reviewer: string
  /** When it was to go out. */
  publishAt: Instant | undefined
  publicUrl: string
}

/** To an officer: an announcement waits for it, has come back, was approved, or could not go out. */
export const deskLetter = (language: ReaderLanguage, said: DeskSaid, privacy: string): LetterView => {
  const { news, revision, publicUrl } = said
  const words = WORDS[language]
  const [by, reviewer] = [quotable(said.by, 120), quotable(said.reviewer, 120)]
  const title = quotable(titleOf(revision), 200) || words.untitled
  const at = said.publishAt ? momentText(language, { at: said.publishAt, hourStated: true, zone: ROME }) : ''
  const isAlone = news === 'approved' && revision.approval?.reason !== undefined
  const lead = isAlone
    ? words.approvedAlone(by)
    : words.leads[news](by, news === 'not-published' || news === 'duplicate' ? at : reviewer)
  const comment = linesOf(revision.happened.comment ?? '', { addresses: true })
  const page = safeLink(`${publicUrl}/desk/${revision.id}${PAGES[news]}`)
  const blocks: Block[] = [
    { kind: 'text', phrase: [lead] },
    { kind: 'facts', facts: [{ label: words.announcement, phrase: [foreign(title, 'it', language)] }] },
    ...(comment.length > 0 ? [{ kind: 'quote' as const, heading: words.comment(by), lines: comment }] : []),
    ...(page ? [{ kind: 'links' as const, links: [{ label: words.open[news], url: page }] }] : []),
  ]
  return {
    language,
    subject: subjectLine(words.subjects[news](title)),
    title: words.titles[news],
    blocks,
    foot: [words.foot],
    privacy,
  }
}
