import type { PersonalId } from '../../../shared/domain/privacy.ts'

/** One kind of what is kept about people: what, why, and, where an export or an erasure passes it over, the reason. */
export type KeptWords = { name: string; what: string; why: string; passedOver?: string }

const it: Record<PersonalId, KeptWords> = {
  contact: {
    name: 'La vostra scheda',
    what: 'Nome, indirizzo email, organizzazioni, scelte sui messaggi (lingua, frequenza, livelli, soglia, parole, ricerche, promemoria, pause), colleghi che sostituite, disiscrizione e messaggi respinti o segnalati, l’invio in corso.',
    why: 'Per scrivervi quando e come volete, e non scrivervi più quando non volete.',
  },
  mail: {
    name: 'I messaggi inviati',
    what: 'Di ogni messaggio: giorno, tipo, quali bandi conteneva, con quali versioni dei dati è stato composto, a quale informativa rimandava. Non il testo.',
    why: 'Per non ripetere un bando e per spiegarvi, se lo chiedete, perché vi è stato segnalato o no.',
  },
  opinion: {
    name: 'Le vostre risposte ai bandi',
    what: '«Ci interessa» e «Non fa per noi»: il bando, la risposta, il motivo, il giorno, per quali soci e quali parole del profilo lo avevano portato a voi.',
    why: 'Per scegliere meglio i prossimi bandi per quei soci e, in conteggi senza nomi, per migliorare i concetti dei Clust-ER.',
  },
  letter: {
    name: 'I messaggi che avete chiesto voi',
    what: 'A chi, quando e perché: per esempio una richiesta di parlare di un bando con il vostro Clust-ER, con le parole che avete scritto.',
    why: 'Per inviarli una volta sola e sapere che sono partiti.',
  },
  question: {
    name: 'Le vostre domande su bandi che non conosciamo',
    what: 'La domanda, il giorno e la risposta del Clust-ER.',
    why: 'Per rispondervi e per trovare le fonti che ci mancano.',
  },
  'desk-question': {
    name: 'Le vostre domande ad ART-ER su un bando annunciato',
    what: 'La domanda o l’errore segnalato, il giorno e la risposta.',
    why: 'Per rispondervi e correggere ciò che è sbagliato.',
  },
  'public-question': {
    name: 'Ciò che si chiede dalla pagina di un bando',
    what: 'Il testo scritto, il giorno e la risposta; né nome, né indirizzo, né da dove.',
    why: 'Per rispondere sulla pagina e correggere ciò che è sbagliato.',
    passedOver: 'Non sappiamo di chi sia; se il testo dice chi siete, ditecelo e lo togliamo.',
  },
  shard: {
    name: 'Il registro degli invii',
    what: 'Per ogni invio la sigla del referente e l’esito: inviato, saltato e perché, fallito.',
    why: 'Per verificare che nessuno sia stato dimenticato e nessuno abbia ricevuto due volte lo stesso messaggio.',
    passedOver: 'La vostra parte è nella copia; quella degli altri no.',
  },
  pointer: {
    name: 'L’elenco dei referenti di un socio',
    what: 'Quali sigle di referenti appartengono a quale socio.',
    why: 'Per trovare i referenti di un socio.',
    passedOver: 'Ripete quello che dice già la vostra scheda.',
  },
  'address-pointer': {
    name: 'L’impronta del vostro indirizzo',
    what: 'Un codice calcolato dall’indirizzo, con la vostra sigla.',
    why: 'Per inviare il collegamento alla vostra pagina quando scrivete il vostro indirizzo.',
    passedOver: 'Ripete, in codice, l’indirizzo che è nella vostra scheda.',
  },
  'sign-up': {
    name: 'Gli inviti dei colleghi',
    what: 'Nome e indirizzo di chi è stato indicato da un collega, chi lo ha indicato, se ha confermato. Dopo la conferma nome e indirizzo passano nella sua scheda.',
    why: 'Per chiedere a chi è stato indicato se vuole i nostri messaggi, prima di inviarne.',
    passedOver: 'Riguarda chi è stato invitato; scade da sé entro 30 giorni.',
  },
  confirmation: {
    name: 'I messaggi di conferma',
    what: 'Quando è partita la richiesta di conferma a chi è stato indicato da un collega.',
    why: 'Per inviarla una volta sola.',
    passedOver: 'Riguarda chi è stato invitato; scade da sé entro 30 giorni.',
  },
  'own-link': {
    name: 'Le richieste della propria pagina',
    what: 'Un codice calcolato dall’indirizzo e l’ora in cui il collegamento è stato inviato.',
    why: 'Per inviarlo una volta sola e non essere usati per disturbare altri.',
    passedOver: 'Contiene solo un codice; scade da sé entro 30 giorni.',
  },
  'office-letter': {
    name: 'I messaggi agli uffici e agli addetti',
    what: 'Di quale Clust-ER o di quale annuncio, il codice dell’account a cui è scritto, se e quando è partito.',
    why: 'Per scrivere una volta sola.',
    passedOver: 'Riguarda chi lavora negli uffici; scade da sé entro 30 giorni.',
  },
  person: {
    name: 'Chi accede dagli uffici',
    what: 'Il codice dell’account, il nome, la lingua, i ruoli e l’ultimo accesso; degli addetti di ART-ER anche l’indirizzo. La password la conosce soltanto la pagina degli account.',
    why: 'Per dire per nome chi ha corretto o risposto, e per scrivere agli addetti degli annunci.',
    passedOver: 'Riguarda chi lavora negli uffici; scade da sé due anni dopo l’ultimo accesso.',
  },
  session: {
    name: 'Le sessioni degli uffici',
    what: 'Il nome e i ruoli di chi è entrato, da quando, e l’ultima pagina aperta.',
    why: 'Per non chiedere la password a ogni pagina.',
    passedOver: 'Riguarda chi lavora negli uffici; finisce con l’uscita, o da sé entro 12 ore.',
  },
  once: {
    name: 'Le richieste dei programmi, con la risposta',
    what: 'L’impronta della richiesta, quando è arrivata e che cosa è stato risposto. Non chi l’ha mandata.',
    why: 'Perché una richiesta mandata due volte sia eseguita una volta sola.',
    passedOver: 'Riguarda il lavoro degli uffici; scade da sé dopo un giorno.',
  },
  'api-key': {
    name: 'Le chiavi dei programmi degli uffici',
    what: 'Il nome della chiave, che cosa permette, chi l’ha creata o revocata e quando, l’ultimo giorno d’uso. Non la chiave: solo la sua impronta.',
    why: 'Perché un programma di ART-ER lavori agli annunci, e lo si possa fermare.',
    passedOver: 'Riguarda chi lavora negli uffici; scade da sé due anni dopo la chiave.',
  },
  act: {
    name: 'Il registro delle azioni degli uffici',
    what: 'Il codice di chi ha agito, con quale ruolo, quando, che cosa e su quale scheda. Non i testi.',
    why: 'Per sapere chi ha cambiato che cosa, e accorgersi degli abusi.',
    passedOver: 'Riguarda chi lavora negli uffici; scade da sé dopo due anni.',
  },
  turn: {
    name: 'I limiti contro gli abusi',
    what: 'L’ora in cui da una pagina è stato chiesto un messaggio, con la sigla del referente o con un codice che sta per l’indirizzo digitato o per la rete da cui si chiede.',
    why: 'Perché nessuno possa far partire messaggi a raffica.',
    passedOver: 'Sono pochi orari, che scadono da sé.',
  },
  request: {
    name: 'Il registro delle richieste',
    what: 'Chi ha chiesto qualcosa sui propri dati per telefono, per lettera o di persona: nome, recapito, richiesta, come abbiamo verificato chi era, che cosa abbiamo risposto e quando.',
    why: 'Per rispondere entro un mese e poterlo dimostrare.',
    passedOver:
      'È la prova che la richiesta è stata soddisfatta; chi l’ha fatta ne riceve copia dall’ufficio, che verifica chi la chiede.',
  },
  erasure: {
    name: 'Il fatto che una scheda è stata cancellata',
    what: 'Due codici calcolati con una chiave segreta, dalla sigla e dall’indirizzo, e il giorno. Fino a quando ogni traccia è tolta, di solito entro un’ora, anche la sigla.',
    why: 'Per cancellarvi di nuovo se una copia di sicurezza vi riportasse indietro.',
    passedOver: 'Da quei codici nessuno può risalire a voi senza conoscervi già.',
  },
  suppression: {
    name: 'Gli indirizzi a cui non scrivere più',
    what: 'Il codice dell’indirizzo cancellato e il giorno. Non l’indirizzo.',
    why: 'Perché un elenco importato in seguito non vi faccia scrivere di nuovo per errore.',
    passedOver: 'Da quel codice nessuno può risalire a voi senza conoscervi già.',
  },
  register: {
    name: 'Il registro delle cancellazioni',
    what: 'Gli stessi codici, conservati accanto alla banca dati.',
    why: 'Per cancellarvi di nuovo se la banca dati venisse ripristinata da una copia.',
    passedOver: 'Da quei codici nessuno può risalire a voi senza conoscervi già.',
  },
  judgement: {
    name: 'I bandi giudicati',
    what: 'Chi di un ufficio ha detto di un bando se interessa a una Value Chain: sì, in parte o no, e quando.',
    why: 'Per sapere se i concetti di una Value Chain portano i bandi giusti.',
    passedOver: 'Riguarda chi lavora negli uffici, non i referenti.',
  },
  call: {
    name: 'I recapiti pubblicati nei bandi',
    what: 'Indirizzo, telefono e nome dell’ufficio o del funzionario che l’ente indica per informazioni.',
    why: 'Per dire ai soci a chi rivolgersi. Spariscono un anno dopo la chiusura del bando.',
    passedOver: 'Non riguarda i referenti.',
  },
  'added-call': {
    name: 'I bandi che un ufficio sta aggiungendo',
    what: 'L’indirizzo o il testo di un bando incollato da un ufficio, con i nomi che eventualmente contiene, e chi dell’ufficio lo ha iniziato e modificato.',
    why: 'Per leggere il bando e farlo controllare prima di segnalarlo ai soci.',
    passedOver: 'Non riguarda i referenti.',
  },
  announcement: {
    name: 'I bandi che ART-ER annuncia',
    what: 'Un bando come lo scrivono gli addetti di ART-ER, con i recapiti dell’ente per le domande, chi lo ha scritto, commentato e approvato, e ogni sua versione.',
    why: 'Per annunciare il bando a chi riguarda e poter dire chi ha deciso che cosa.',
    passedOver: 'Non riguarda i referenti.',
  },
  page: {
    name: 'Le pagine degli enti come le abbiamo lette',
    what: 'Copie di pagine pubbliche, con i recapiti che vi sono scritti.',
    why: 'Per ricontrollare che cosa diceva la fonte.',
    passedOver: 'Non riguarda i referenti.',
  },
  snapshot: {
    name: 'Gli indici per l’abbinamento',
    what: 'Bandi e profili dei soci in forma compatta. Nessun referente; delle risposte solo l’effetto sull’ordine dei bandi di un socio.',
    why: 'Per abbinare e per spiegare un messaggio già inviato.',
    passedOver:
      'Non contiene referenti. Dopo una cancellazione viene ricostruito senza l’effetto delle loro risposte.',
  },
  log: {
    name: 'I registri tecnici',
    what: 'La sigla del referente quando qualcosa non funziona. Mai nomi, indirizzi o collegamenti personali.',
    why: 'Per trovare i guasti.',
    passedOver: 'Contengono solo sigle e scadono da sé.',
  },
  event: {
    name: 'Gli avvisi del server di posta',
    what: 'L’indirizzo e la sigla di chi non ha potuto ricevere un messaggio o lo ha segnalato.',
    why: 'Per smettere di scrivergli.',
    passedOver: 'Restano in coda di solito pochi secondi, 14 giorni se un guasto li trattiene.',
  },
  'send-event': {
    name: 'Le ricevute del server di posta',
    what: 'Che un messaggio è stato preso in consegna: indirizzo, sigla, ora.',
    why: 'Per sapere se un messaggio dall’esito incerto è partito.',
    passedOver: 'Ripetono i messaggi inviati, che sono nella copia; scadono da sé entro 30 giorni.',
  },
  suppressed: {
    name: 'L’elenco degli indirizzi che respingono',
    what: 'Gli indirizzi che hanno respinto in modo definitivo o segnalato un messaggio.',
    why: 'Perché il server di posta non ci lasci scrivere loro per errore.',
    passedOver: 'Serve a non scrivervi più: cancellarlo vi esporrebbe a nuovi messaggi.',
  },
  backup: {
    name: 'Le copie di sicurezza',
    what: 'Tutto quanto sopra, com’era.',
    why: 'Per ripristinare la banca dati dopo un guasto.',
    passedOver: 'Scadono da sé in 35 giorni; se servono, le cancellazioni vengono applicate di nuovo.',
  },
}

const en: Record<PersonalId, KeptWords> = {
  contact: {
    name: 'Your record',
    what: 'Name, email address, organisations, choices about emails (language, frequency, levels, threshold, words, searches, reminders, pauses), colleagues you stand in for, unsubscribing, bounced or reported messages, the sending under way.',
    why: 'To write to you when and how you want, and to stop when you do not.',
  },
  mail: {
    name: 'Emails sent',
    what: 'Of each email: its day, its kind, which calls were in it, from which versions of the data it was made, which privacy notice it led to. Not its text.',
    why: 'Not to repeat a call, and to explain, if you ask, why you were or were not told of one.',
  },
  opinion: {
    name: 'Your answers about calls',
    what: '“Interested” and “Not for us”: the call, the answer, the reason, the day, for which members, and which words of the profile had brought it to you.',
    why: 'To choose the next calls better for those members and, in counts without names, to improve the Clust-ERs’ concepts.',
  },
  letter: {
    name: 'Emails that you asked for',
    what: 'To whom, when and why: for example a request to talk about a call with your Clust-ER, with the words you wrote.',
    why: 'To send each of them once and know that it left.',
  },
  question: {
    name: 'Your questions about calls that we do not know',
    what: 'The question, the day and the Clust-ER’s answer.',
    why: 'To answer you, and to find the sources that we lack.',
  },
  'desk-question': {
    name: 'Your questions to ART-ER about an announced call',
    what: 'The question or the error that you reported, the day and the answer.',
    why: 'To answer you, and to put right what is wrong.',
  },
  'public-question': {
    name: 'What is asked from a call’s page',
    what: 'The text that was written, the day and the answer; no name, no address, not from where.',
    why: 'To answer on the page, and to put right what is wrong.',
    passedOver: 'We do not know whose it is; if the text says who you are, tell us and we take it out.',
  },
  shard: {
    name: 'The register of sendings',
    what: 'For each sending the contact’s short name and what became of its email: sent, skipped and why, failed.',
    why: 'To check that nobody was forgotten and nobody got the same email twice.',
    passedOver: 'Your part is in the copy; that of others is not.',
  },
  pointer: {
    name: 'The list of a member’s contacts',
    what: 'Which contacts’ short names belong to which member.',
    why: 'To find the contacts of a member.',
    passedOver: 'It repeats what your record says.',
  },
  'address-pointer': {
    name: 'The fingerprint of your address',
    what: 'A code computed from the address, with your short name.',
    why: 'To send you the link to your page when you type your address.',
    passedOver: 'It repeats, as a code, the address that is in your record.',
  },
  'sign-up': {
    name: 'Invitations by colleagues',
    what: 'Name and address of who was named by a colleague, who named them, whether they confirmed. With the confirmation, name and address move to their own record.',
    why: 'To ask whoever was named whether they want our emails, before sending any.',
    passedOver: 'It is about the person invited; it expires by itself within 30 days.',
  },
  confirmation: {
    name: 'Confirmation emails',
    what: 'When somebody named by a colleague was asked to confirm.',
    why: 'To ask only once.',
    passedOver: 'It is about the person invited; it expires by itself within 30 days.',
  },
  'own-link': {
    name: 'Requests for one’s own page',
    what: 'A code computed from the address, and the hour at which the link was sent.',
    why: 'To send it once, and not to be used for pestering others.',
    passedOver: 'It holds only a code and expires by itself within 30 days.',
  },
  'office-letter': {
    name: 'Emails to offices and officers',
    what: 'Of which Clust-ER or announcement, the code of the account that is written to, whether and when it left.',
    why: 'To write once only.',
    passedOver: 'It is about who works in the offices; it expires by itself within 30 days.',
  },
  person: {
    name: 'Who signs in from the offices',
    what: 'The account’s code, the name, the language, the roles and the latest signing in; of ART-ER’s officers the address too. The password is known to the accounts page alone.',
    why: 'To say by name who corrected or answered, and to write to who works at announcements.',
    passedOver:
      'It is about who works in the offices; it expires by itself two years after the latest signing in.',
  },
  session: {
    name: 'The offices’ sessions',
    what: 'Name and roles of who has signed in, since when, and the latest page opened.',
    why: 'So that a password is not asked for on every page.',
    passedOver: 'It is about who works in the offices; it ends by signing out, or by itself within 12 hours.',
  },
  once: {
    name: 'Requests of programs, with the answer',
    what: 'A fingerprint of the request, when it came and what was answered. Not who sent it.',
    why: 'So that a request that is sent twice is done once.',
    passedOver: 'It is about the work of the offices; it expires by itself after a day.',
  },
  'api-key': {
    name: 'Keys of the offices’ programs',
    what: 'The key’s name, what it allows, who made or revoked it and when, the last day of its use. Not the key: only its fingerprint.',
    why: 'So that a program of ART-ER’s can work at announcements, and be stopped.',
    passedOver: 'It is about who works in the offices; it expires by itself two years after the key.',
  },
  act: {
    name: 'The audit of the offices',
    what: 'The code of who acted, in which role, when, what was done and to which record. Not the texts.',
    why: 'To know who changed what, and to notice abuse.',
    passedOver: 'It is about who works in the offices; it expires by itself after two years.',
  },
  turn: {
    name: 'Limits against abuse',
    what: 'The hour at which a page was asked for an email, with the contact’s short name or a code that stands for the address typed or the network asked from.',
    why: 'So that nobody can have emails sent by the hundred.',
    passedOver: 'A few times of day, which expire by themselves.',
  },
  request: {
    name: 'The register of requests',
    what: 'Who asked about their own data by phone, by letter or in person: name, how to reach them, the request, how we checked who they were, what we answered and when.',
    why: 'To answer within a month, and to be able to show it.',
    passedOver:
      'It is the proof that a request was met; whoever made it gets a copy from the office, which checks who is asking.',
  },
  erasure: {
    name: 'The fact that a record was erased',
    what: 'Two codes computed with a secret key, from the short name and the address, and the day. Until every trace is gone, usually within an hour, also the short name.',
    why: 'To erase you again should a backup bring you back.',
    passedOver: 'From these codes nobody can find you who does not know you already.',
  },
  suppression: {
    name: 'Addresses not to be written to again',
    what: 'The code of the erased address, and the day. Not the address.',
    why: 'So that a list imported later does not have us write to you by mistake.',
    passedOver: 'From this code nobody can find you who does not know you already.',
  },
  register: {
    name: 'The register of erasures',
    what: 'The same codes, kept beside the database.',
    why: 'To erase you again should the database be restored from a backup.',
    passedOver: 'From these codes nobody can find you who does not know you already.',
  },
  judgement: {
    name: 'The judged calls',
    what: 'Who in an office said of a call whether it interests a value chain: yes, partly or no, and when.',
    why: 'To know whether the concepts of a value chain bring the right calls.',
    passedOver: 'It is about those who work in the offices, not about contacts.',
  },
  call: {
    name: 'Names for questions published in calls',
    what: 'Address, phone and name of the office or officer that the funder names for questions.',
    why: 'To tell members whom to ask. They are gone a year after the call has closed.',
    passedOver: 'It is not about contacts.',
  },
  'added-call': {
    name: 'Calls that an office is adding',
    what: 'The address or the text of a call that an office pasted, with whatever names stand in it, and who of the office began and changed it.',
    why: 'To read the call and have it checked before members are told.',
    passedOver: 'It is not about contacts.',
  },
  announcement: {
    name: 'Calls that ART-ER announces',
    what: 'A call as ART-ER’s officers write it, with the funder’s own address for questions, who wrote, commented on and approved it, and each of its versions.',
    why: 'To announce the call to those concerned, and to be able to say who decided what.',
    passedOver: 'It is not about contacts.',
  },
  page: {
    name: 'Funders’ pages as we read them',
    what: 'Copies of public pages, with the names for questions that are on them.',
    why: 'To check again what a source said.',
    passedOver: 'It is not about contacts.',
  },
  snapshot: {
    name: 'Indexes for matching',
    what: 'Calls and members’ profiles in compact form. No contact; of answers only their effect on the order of a member’s calls.',
    why: 'To match, and to explain an email that was sent.',
    passedOver: 'It holds no contact. After an erasure it is built anew without the effect of their answers.',
  },
  log: {
    name: 'Technical logs',
    what: 'The contact’s short name when something fails. Never names, addresses or personal links.',
    why: 'To find faults.',
    passedOver: 'They hold short names alone and expire by themselves.',
  },
  event: {
    name: 'Notices of the mail server',
    what: 'Address and short name of who could not get a message, or reported it.',
    why: 'To stop writing to them.',
    passedOver: 'They wait for seconds as a rule, for 14 days if a fault holds them up.',
  },
  'send-event': {
    name: 'Receipts of the mail server',
    what: 'That a message was accepted: address, short name, hour.',
    why: 'To know whether a message whose fate is uncertain has left.',
    passedOver:
      'They repeat the emails sent, which are in the copy; they expire by themselves within 30 days.',
  },
  suppressed: {
    name: 'The list of addresses that bounce',
    what: 'Addresses that bounced for good, or reported a message.',
    why: 'So that the mail server does not let us write to them by mistake.',
    passedOver: 'It keeps us from writing to you: without it you might get emails again.',
  },
  backup: {
    name: 'Backups',
    what: 'All of the above, as it was.',
    why: 'To restore the database after a fault.',
    passedOver: 'They expire by themselves in 35 days; should one be used, erasures are applied again.',
  },
}

/** What each kind of what is kept about people is (domain/privacy.ts), for the notice and for exports. */
export const keptWords = { it, en }
