import { toWhom } from '../../../shared/letters/view.ts'

const it = {
  title: 'Colleghi',
  lead: (members: string) => `Chi riceve i bandi per ${members}.`,
  others: 'I vostri colleghi',
  alone: 'Per ora ci siete solo voi.',
  served: (members: string) => `Per ${members}`,
  receives: 'riceve i messaggi',
  paused: (day: string) => `in pausa fino ${day}`,
  stopped: 'non riceve messaggi',
  standIn: 'Assenti? Passate i messaggi a un collega',
  standInLead:
    'Fino al giorno che scegliete scriviamo al collega al posto vostro, per tutti i soci di cui siete referenti. Glielo diciamo con un messaggio, e può rifiutare.',
  colleague: 'A chi',
  until: 'Fino al giorno',
  untilHint: 'Da quel giorno riprendiamo a scrivere a voi.',
  standInButton: 'Passate i messaggi',
  nobodyThere: 'Nessun collega può sostituirvi adesso: aggiungetene uno qui sotto.',
  covered: (name: string, day: string) => `${name} riceve i vostri messaggi fino ${day}.`,
  undo: 'Ricevete di nuovo voi i messaggi',
  covering: (name: string, members: string, day: string) =>
    `Sostituite ${name}: fino ${day} ricevete anche i messaggi per ${members}.`,
  decline: (name: string) => `Non posso sostituire ${name}`,
  declineDoes: 'I messaggi tornano subito al collega, e glielo diciamo.',
  add: 'Aggiungete un collega',
  addLead: (members: string) =>
    `Gli chiediamo per email se vuole ricevere i bandi per ${members}. Finché non conferma non gli scriviamo altro, e dopo 30 giorni cancelliamo i suoi dati.`,
  name: 'Nome e cognome',
  address: 'Indirizzo email',
  language: 'Lingua dei messaggi',
  languages: { it: 'italiano', en: 'inglese' },
  addButton: 'Mandate la richiesta',
  outcomes: {
    invited:
      'Fatto. Se l’indirizzo non riceve già i bandi per i vostri soci, gli arriva una richiesta di conferma. Al massimo tre richieste in 30 giorni allo stesso indirizzo.',
    tooMany: 'Oggi avete già aggiunto dieci colleghi. Riprovate domani.',
    tooOften: 'Oggi avete già indicato dieci volte chi vi sostituisce. Riprovate domani.',
    wrongName:
      'Il nome non è stato accettato: solo lettere, spazi, apostrofi e trattini, per esempio Anna Neri.',
    wrongAddress:
      'Questo non sembra un indirizzo email. Controllate che sia completo, per esempio anna@example.org.',
    wrongDay: 'Il giorno deve essere fra domani e un anno da oggi. Non è cambiato nulla.',
    cannot: 'Questo collega ora non può ricevere messaggi. Sceglietene un altro: non è cambiato nulla.',
    handedOver: 'Fatto: abbiamo avvisato il vostro collega.',
    takenBack: 'Fatto: da ora scriviamo di nuovo a voi.',
    declined: 'Fatto: i messaggi tornano al vostro collega, che abbiamo avvisato.',
  },
  wrong: 'Non è stato salvato nulla',
  confirm: {
    title: 'Volete ricevere i bandi?',
    lead: (inviter: string, members: string) =>
      `${inviter} vi ha indicato come referente di ${members}. Se confermate, Segnavia vi segnala i bandi adatti: un messaggio il lunedì, se c’è qualcosa, e un avviso quando un termine si avvicina.`,
    who: (name: string, address: string) => `Scriveremo ${toWhom(name)}, ${address}.`,
    nothingYet:
      'Finché non premete il pulsante non cambia nulla. Potrete smettere o cambiare quando vorrete.',
    button: 'Confermo, scrivetemi',
    done: 'Confermato: da ora siete fra i referenti.',
    doneMore: 'Il primo messaggio arriva lunedì. In ognuno trovate i collegamenti per cambiare o smettere.',
    already: 'Avete già confermato: non serve fare altro.',
    over: 'Questa richiesta non vale più',
    overDo:
      'Le richieste valgono 30 giorni. Se volete i bandi, chiedete al vostro collega di mandarvene un’altra.',
  },
}

const en: typeof it = {
  title: 'Colleagues',
  lead: (members) => `Who receives funding calls for ${members}.`,
  others: 'Your colleagues',
  alone: 'So far it is only you.',
  served: (members) => `For ${members}`,
  receives: 'receives the emails',
  paused: (day) => `paused until ${day}`,
  stopped: 'receives no emails',
  standIn: 'Away? Hand your emails to a colleague',
  standInLead:
    'Until the day you choose we write to your colleague instead of you, for all members whose contact you are. We tell your colleague, who may decline.',
  colleague: 'To whom',
  until: 'Until',
  untilHint: 'From that day on we write to you again.',
  standInButton: 'Hand over the emails',
  nobodyThere: 'No colleague can stand in for you now: add one below.',
  covered: (name, day) => `${name} receives your emails until ${day}.`,
  undo: 'Receive the emails yourself again',
  covering: (name, members, day) =>
    `You stand in for ${name}: until ${day} you also receive the emails for ${members}.`,
  decline: (name) => `I cannot stand in for ${name}`,
  declineDoes: 'The emails go back to your colleague at once, and we say so.',
  add: 'Add a colleague',
  addLead: (members) =>
    `We ask by email whether your colleague wants funding calls for ${members}. Unless they confirm we write nothing more, and after 30 days we erase what you entered.`,
  name: 'First name and surname',
  address: 'Email address',
  language: 'Language of the emails',
  languages: { it: 'Italian', en: 'English' },
  addButton: 'Send the request',
  outcomes: {
    invited:
      'Done. Unless the address receives your calls already, a request to confirm is on its way to it. The same address gets three requests in 30 days at most.',
    tooMany: 'You have added ten colleagues today. Please try again tomorrow.',
    tooOften: 'You have named a stand-in ten times today. Please try again tomorrow.',
    wrongName: 'The name was not accepted: letters, spaces, apostrophes and hyphens only, such as Anna Neri.',
    wrongAddress:
      'This does not look like an email address. Check that it is complete, such as anna@example.org.',
    wrongDay: 'The day must be between tomorrow and a year from today. Nothing has changed.',
    cannot: 'This colleague cannot receive emails now. Choose someone else: nothing has changed.',
    handedOver: 'Done: we have told your colleague.',
    takenBack: 'Done: from now on we write to you again.',
    declined: 'Done: the emails go back to your colleague, whom we have told.',
  },
  wrong: 'Nothing was saved',
  confirm: {
    title: 'Would you like funding calls?',
    lead: (inviter, members) =>
      `${inviter} named you as a contact of ${members}. If you confirm, Segnavia tells you of suitable calls: one email on Mondays, if there is something, and a word when a deadline is near.`,
    who: (name, address) => `We will write to ${name}, ${address}.`,
    nothingYet: 'Nothing changes until you press the button. You can stop or change the emails at any time.',
    button: 'I confirm, write to me',
    done: 'Confirmed: from now on you are one of the contacts.',
    doneMore: 'The first email comes on Monday. Each has links to change or stop them.',
    already: 'You have confirmed already: there is nothing more to do.',
    over: 'This request is no longer valid',
    overDo: 'Requests are valid for 30 days. If you want the calls, ask your colleague for another one.',
  },
}

/** Whose answer it is that a form of this page gets. */
export type ColleagueOutcome = keyof typeof it.outcomes

export const colleagueWords = { it, en }
