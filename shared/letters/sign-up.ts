import type { ReaderLanguage } from '../domain/vocabulary.ts'
import { type LetterView, subjectLine } from './view.ts'

/** A contact's page as a letter names it: several contacts may share an address. */
export type OwnPage = { name: string; members: string; url: string }

const WORDS = {
  it: {
    ownSubject: 'Il collegamento alla vostra pagina di Segnavia',
    ownTitle: 'La vostra pagina di Segnavia',
    own: 'Da qui vedete e cambiate le preferenze, mettete in pausa i messaggi e trovate i vostri bandi. Non serve una password: vale il collegamento.',
    ownWho: (name: string, members: string) => `${name}, referente di ${members}`,
    ownOpen: (name: string | undefined) => (name ? `La pagina di ${name}` : 'Aprite la vostra pagina'),
    ownFoot: [
      'Vi scriviamo perché qualcuno, forse voi, ha chiesto questo collegamento digitando il vostro indirizzo. Se non siete stati voi, non serve fare nulla: il collegamento lo ricevete solo voi.',
      'Non inoltrate questo messaggio: chi ha il collegamento può cambiare le vostre preferenze.',
    ],
    confirmSubject: (members: string) => `Volete ricevere i bandi per ${members}?`,
    confirmTitle: (members: string) => `Volete ricevere i bandi per ${members}?`,
    confirm: (inviter: string, members: string) =>
      `${inviter} vi ha indicato come referente di ${members}. Segnavia è il servizio con cui i Clust-ER dell’Emilia-Romagna segnalano ai soci i bandi che li riguardano: un messaggio il lunedì, se c’è qualcosa di adatto, e un avviso quando un termine si avvicina.`,
    confirmThen:
      'Se volete questi messaggi, aprite la pagina e confermate. Potrete smettere o cambiare quando vorrete.',
    confirmOpen: 'Aprite e confermate',
    confirmFoot: [
      'Se non vi interessa non serve fare nulla: senza conferma non riceverete i bandi, e dopo 30 giorni cancelliamo il vostro nome e il vostro indirizzo.',
    ],
  },
  en: {
    ownSubject: 'The link to your Segnavia page',
    ownTitle: 'Your Segnavia page',
    own: 'There you see and change your preferences, pause the emails and find your calls. No password is needed: the link is enough.',
    ownWho: (name: string, members: string) => `${name}, contact of ${members}`,
    ownOpen: (name: string | undefined) => (name ? `${name}’s page` : 'Open your page'),
    ownFoot: [
      'We write because somebody, perhaps you, asked for this link by typing your address. If it was not you, there is nothing to do: nobody but you gets the link.',
      'Please do not forward this email: whoever has the link can change your preferences.',
    ],
    confirmSubject: (members: string) => `Would you like funding calls for ${members}?`,
    confirmTitle: (members: string) => `Would you like funding calls for ${members}?`,
    confirm: (inviter: string, members: string) =>
      `${inviter} named you as a contact of ${members}. Segnavia is the service by which Emilia-Romagna’s Clust-ERs tell their members of funding calls that concern them: one email on Mondays, if there is something suitable, and a word when a deadline is near.`,
    confirmThen:
      'If you want these emails, open the page and confirm. You can stop or change them at any time.',
    confirmOpen: 'Open and confirm',
    confirmFoot: [
      'If you are not interested there is nothing to do: unless you confirm you will not receive calls, and after 30 days we erase your name and address.',
    ],
  },
} as const

/** To who has typed its own address: the way to its page, or to each page of those who share the address. */
export const ownLinkLetter = (language: ReaderLanguage, pages: OwnPage[], privacy: string): LetterView => {
  const words = WORDS[language]
  const several = pages.length > 1
  return {
    language,
    subject: words.ownSubject,
    title: words.ownTitle,
    blocks: [
      { kind: 'text', phrase: [words.own] },
      ...pages.flatMap(({ name, members, url }) => [
        { kind: 'text' as const, phrase: [words.ownWho(name, members)] },
        { kind: 'links' as const, links: [{ label: words.ownOpen(several ? name : undefined), url }] },
      ]),
    ],
    foot: [...words.ownFoot],
    privacy,
  }
}

/** To who was named by a colleague: it is written to only after it has confirmed (double opt-in). */
export const confirmationLetter = (
  language: ReaderLanguage,
  { inviter, members, url }: { inviter: string; members: string; url: string },
  privacy: string,
): LetterView => {
  const words = WORDS[language]
  return {
    language,
    subject: subjectLine(words.confirmSubject(members)),
    title: words.confirmTitle(members),
    blocks: [
      { kind: 'text', phrase: [words.confirm(inviter, members)] },
      { kind: 'text', phrase: [words.confirmThen] },
      { kind: 'links', links: [{ label: words.confirmOpen, url }] },
    ],
    foot: [...words.confirmFoot],
    privacy,
  }
}
