import { withArticle } from '../../../shared/digests/dates.ts'
import type { Contact } from '../../../shared/domain/contact.ts'
import type { LegalBasis } from '../../../shared/domain/privacy.ts'

/** What became of what was asked. */
export type ContactOutcome =
  | 'added'
  | 'servesToo'
  | 'already'
  | 'ended'
  | 'endedHere'
  | 'reinstated'
  | 'wrongName'
  | 'wrongAddress'
  | 'stopped'
  | 'erased'
  | 'outrun'

const it = {
  title: (member: string) => `Referenti: ${member}`,
  lead: 'A chi scriviamo per questo socio. Frequenza, lingua, argomenti e pause li sceglie solo il referente, dalla sua pagina.',
  none: 'Questo socio non ha referenti',
  noneDo: 'Finché non ne aggiungete uno non scriviamo a nessuno.',
  address: 'Indirizzo',
  state: 'Stato',
  basis: 'Base giuridica',
  bases: {
    'legitimate-interest': 'interesse legittimo: l’indirizzo ce l’ha dato il socio',
    consent: 'consenso: ha chiesto da sé i messaggi',
    'legal-obligation': 'obbligo di legge',
  } as Record<LegalBasis, string>,
  notice: 'Informativa',
  noticed: (version: number, day: string) =>
    `versione ${version}, nel messaggio inviato ${withArticle('il', day)}`,
  notNoticed: 'non ancora: arriva con il primo messaggio',
  others: 'Segue anche',
  otherUnseen: 'un socio di un altro Clust-ER',
  active: 'riceve i messaggi',
  paused: (day: string) => `in pausa fino ${withArticle('al', day)}`,
  inactive: {
    unsubscribed: 'disiscritto: solo lui può tornare a ricevere',
    bounce: 'l’indirizzo respinge i messaggi: ne serve un altro',
    complaint: 'ha segnalato un messaggio come indesiderato: non gli scriviamo più',
    ended: 'non segue più questo socio: non gli scriviamo',
  } as Record<NonNullable<Contact['inactiveBecause']>, string>,
  erasedOn: (day: string) => `Si cancella dopo ${withArticle('il', day)}.`,
  end: 'Non segue più questo socio',
  endOne: (days: number) =>
    `Da subito non gli scriviamo. Non segue altri soci: tutto ciò che conserviamo di lui si cancella dopo ${days} giorni.`,
  endSeveral: 'Da subito non gli scriviamo per questo socio; per gli altri che segue sì.',
  reinstate: 'Segue di nuovo questo socio',
  add: 'Aggiungi un referente',
  addLead:
    'Il messaggio di benvenuto, con chi siamo e l’informativa, parte alle 07:50 del mattino che viene; i bandi dal lunedì dopo.',
  name: 'Nome e cognome',
  email: 'Indirizzo email',
  language: 'In che lingua gli scriviamo',
  addButton: 'Aggiungi',
  outcomes: {
    added: 'Referente aggiunto: il benvenuto parte alle 07:50 del mattino che viene.',
    servesToo: 'Questo indirizzo è già di un referente: da adesso gli scriviamo anche per questo socio.',
    already: 'È già referente di questo socio.',
    ended: 'Da adesso non gli scriviamo più.',
    endedHere: 'Da adesso non gli scriviamo più per questo socio.',
    reinstated: 'Da adesso gli scriviamo di nuovo.',
    wrongName: 'Serve un nome, come Anna Neri.',
    wrongAddress: 'Serve un indirizzo email, come anna@esempio.it.',
    stopped:
      'A questo indirizzo non possiamo scrivere: si è disiscritto, ha segnalato un messaggio o respinge la posta. Serve un altro indirizzo, o che chieda di ricominciare.',
    erased:
      'A questo indirizzo non possiamo scrivere: chi lo usa ha chiesto di essere cancellato. Può solo iscriversi da sé, su invito di un collega.',
    outrun: 'Nel frattempo qualcosa è cambiato: guardate come stanno le cose e riprovate.',
  } as Record<ContactOutcome, string>,
}

const en: typeof it = {
  title: (member) => `Contacts: ${member}`,
  lead: 'Whom we write to for this member. Frequency, language, topics and pauses are chosen by the contact alone, on its own page.',
  none: 'This member has no contacts',
  noneDo: 'Until you add one we write to nobody.',
  address: 'Address',
  state: 'State',
  basis: 'Legal basis',
  bases: {
    'legitimate-interest': 'legitimate interest: the member gave us the address',
    consent: 'consent: it asked for our emails by itself',
    'legal-obligation': 'an obligation of law',
  },
  notice: 'Privacy notice',
  noticed: (version, day) => `version ${version}, with the email of ${day}`,
  notNoticed: 'not yet: it comes with the first email',
  others: 'Serves too',
  otherUnseen: 'a member of another Clust-ER',
  active: 'receives emails',
  paused: (day) => `paused until ${day}`,
  inactive: {
    unsubscribed: 'unsubscribed: the contact alone can start again',
    bounce: 'the address bounces our emails: it takes another',
    complaint: 'reported an email as unwanted: we no longer write',
    ended: 'no longer serves this member: we do not write',
  },
  erasedOn: (day) => `Erased after ${day}.`,
  end: 'No longer serves this member',
  endOne: (days) =>
    `We stop writing at once. It serves no other member: all that we keep of it is erased after ${days} days.`,
  endSeveral: 'We stop writing for this member at once; not for the others that it serves.',
  reinstate: 'Serves this member again',
  add: 'Add a contact',
  addLead:
    'The welcome email, with who we are and the privacy notice, leaves at 07:50 on the next morning; calls from the Monday after.',
  name: 'Name and surname',
  email: 'Email address',
  language: 'In which language we write',
  addButton: 'Add',
  outcomes: {
    added: 'Contact added: the welcome email leaves at 07:50 on the next morning.',
    servesToo: 'This address is a contact’s already: from now on we write to it for this member too.',
    already: 'It is a contact of this member already.',
    ended: 'We no longer write to it.',
    endedHere: 'We no longer write to it for this member.',
    reinstated: 'We write to it again.',
    wrongName: 'It takes a name, such as Anna Neri.',
    wrongAddress: 'It takes an email address, such as anna@example.org.',
    stopped:
      'We cannot write to this address: it unsubscribed, reported an email, or bounces. It takes another address, or its own request to start again.',
    erased:
      'We cannot write to this address: who uses it asked to be erased. It can only sign up by itself, when a colleague invites it.',
    outrun: 'Something changed meanwhile: look at how things stand and try again.',
  },
}

export const memberContactsWords = { it, en }
