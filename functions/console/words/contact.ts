import type { Frequency } from '../../../shared/domain/preferences.ts'
import { WISHES } from './why-not.ts'

const it = {
  who: (name: string, address: string, members: string) =>
    members ? `${name} (${address}), referente di ${members}` : `${name} (${address})`,
  unsubscribe: {
    title: 'Disiscrizione',
    affects: 'Questa pagina riguarda',
    question: 'Volete smettere di ricevere i bandi da Segnavia?',
    nothingYet: 'Finché non premete il pulsante non cambia nulla.',
    button: 'Disiscrivi',
    done: 'Fatto: non scriveremo più a questo indirizzo.',
    already: 'Questo indirizzo è già disiscritto: non gli scriviamo.',
    stopped:
      'A questo indirizzo non scriviamo già più, perché respingeva i messaggi o li ha segnalati come indesiderati.',
    undo: 'È stato un errore? Riattiva gli invii',
    undone: 'Gli invii sono di nuovo attivi.',
    others: 'Gli altri referenti della stessa organizzazione continuano a ricevere i loro messaggi.',
  },
  preferences: {
    title: 'Preferenze',
    state: (rhythm: string, language: string) => `Ricevete i bandi ${rhythm}, in ${language}.`,
    stopped: 'Al momento non ricevete i bandi, perché vi siete disiscritti.',
    bounced:
      'Al momento non ricevete i bandi, perché i messaggi a questo indirizzo tornavano indietro o sono stati segnalati come indesiderati. Scrivete al vostro Clust-ER per cambiare indirizzo.',
    paused: (day: string) => `In pausa: riprendiamo a scrivervi ${day}.`,
    saved: 'Preferenze salvate.',
    resumed: 'Gli invii sono di nuovo attivi.',
    frequency: 'Ogni quanto',
    frequencies: {
      weekly: 'ogni lunedì',
      fortnightly: 'ogni due settimane',
      monthly: 'ogni mese, il primo lunedì',
    } as Record<Frequency, string>,
    language: 'Lingua dei messaggi',
    languages: { it: 'italiano', en: 'inglese' },
    wishes: 'Segnalatemi anche',
    wishesHint: 'Di solito li lasciamo fuori: quasi mai portano contributi a chi ha sede qui.',
    wish: WISHES.it,
    pause: 'In pausa fino al giorno',
    pauseHint: 'Da quel giorno riprendiamo a scrivervi. Lasciate vuoto per non fare pause.',
    pauseWrong: 'La pausa deve finire in un giorno fra domani e un anno da oggi, per esempio',
    wrong: 'Non è stato salvato nulla',
    save: 'Salva le preferenze',
    resume: 'Riattiva gli invii',
    other: 'Altro',
    unsubscribe: 'Disiscrizione',
    calls: 'Tutti i vostri bandi',
  },
  calls: {
    title: 'I vostri bandi',
    for: (members: string) => `I bandi aperti o in arrivo più vicini a ${members}.`,
    count: (open: number, closed: number) =>
      `${open === 1 ? '1 bando aperto a voi' : `${open} bandi aperti a voi`}; ${closed === 1 ? '1 pertinente ma non aperto a voi' : `${closed} pertinenti ma non aperti a voi`}.`,
    open: (count: number) => `Aperti a voi (${count})`,
    closed: (count: number) => `Pertinenti ma non aperti a voi (${count})`,
    closedLead:
      'Il testo chiede un requisito che la vostra scheda non ha. Non ve li segnaliamo; se la scheda non è aggiornata, scrivete al vostro Clust-ER.',
    none: 'Nessun bando aperto è abbastanza vicino a voi',
    noneDo:
      'Vi scriviamo appena ne esce uno. Se il profilo è vecchio, scrivete al vostro Clust-ER: poche parole concrete aiutano molto.',
    why: 'Perché',
  },
  privacy: {
    title: 'Informativa sulla privacy',
    sections: [
      {
        heading: 'Chi tratta i dati',
        text: [
          'Segnavia è il servizio con cui i Clust-ER dell’Emilia-Romagna segnalano ai soci i bandi che li riguardano. Titolare del trattamento è il Clust-ER di cui la vostra organizzazione è socia: a lui potete rivolgervi per ogni richiesta.',
        ],
      },
      {
        heading: 'Che cosa conserviamo e perché',
        text: [
          'Del referente: nome, indirizzo di posta, organizzazione, lingua e frequenza scelte, bandi chiesti in più, eventuali pause, disiscrizione, messaggi respinti o segnalati. Servono a scrivervi quando e come volete, e a non scrivervi più quando non volete.',
          'Dell’organizzazione: nome, tipo, dimensione, sede, settori, Value Chain e il profilo scritto da voi. Servono a scegliere i bandi.',
          'Delle vostre risposte ai bandi («Ci interessa», «Non fa per noi»): il bando, la risposta, il giorno, per quali soci e quali parole del profilo lo avevano portato a voi. Servono a scegliere meglio i prossimi bandi per quei soci e, in forma di conteggi senza nomi, a migliorare i concetti dei Clust-ER. Potete annullarle quando volete.',
          'Di ogni messaggio inviato: la data e quali bandi conteneva. Serve a non ripeterli e a spiegare, se lo chiedete, perché un bando vi è stato segnalato o no.',
        ],
      },
      {
        heading: 'Per quanto tempo',
        text: [
          'I dati del referente e dell’organizzazione: finché l’organizzazione è socia o finché ne chiedete la cancellazione; le risposte ai bandi con loro. Le registrazioni dei messaggi: 550 giorni. I registri tecnici: tre mesi, senza nomi né indirizzi.',
          'Dopo una disiscrizione conserviamo il fatto che siete disiscritti, per non scrivervi di nuovo.',
        ],
      },
      {
        heading: 'Che cosa non facciamo',
        text: [
          'Non misuriamo chi apre i messaggi: non contengono immagini di tracciamento e i collegamenti portano direttamente agli enti. Non vendiamo né cediamo dati. Nessuna decisione è automatica: i requisiti li valuta solo l’ente.',
          'Questo sito usa un solo cookie, e solo se scegliete la lingua: ricorda la lingua per un anno.',
        ],
      },
      {
        heading: 'Dove',
        text: [
          'Dati e messaggi sono trattati da Amazon Web Services nella regione di Milano, per nostro conto.',
        ],
      },
      {
        heading: 'I vostri diritti',
        text: [
          'Potete vedere, correggere e cancellare i vostri dati, opporvi o limitarne l’uso, e reclamare al Garante per la protezione dei dati personali. Ogni messaggio ha in fondo i collegamenti per le preferenze e la disiscrizione: funzionano senza password e subito.',
        ],
      },
    ],
  },
}

const en: typeof it = {
  who: (name, address, members) =>
    members ? `${name} (${address}), contact of ${members}` : `${name} (${address})`,
  unsubscribe: {
    title: 'Unsubscribe',
    affects: 'This page is about',
    question: 'Would you like to stop receiving funding calls from Segnavia?',
    nothingYet: 'Nothing changes until you press the button.',
    button: 'Unsubscribe',
    done: 'Done: we will not write to this address any more.',
    already: 'This address is unsubscribed already: we do not write to it.',
    stopped:
      'We have already stopped writing to this address, because it bounced our messages or reported them as unwanted.',
    undo: 'A mistake? Start the mails again',
    undone: 'The mails have been started again.',
    others: 'Other contacts of the same organisation go on receiving theirs.',
  },
  preferences: {
    title: 'Preferences',
    state: (rhythm, language) => `You receive funding calls ${rhythm}, in ${language}.`,
    stopped: 'You do not receive funding calls at present, because you unsubscribed.',
    bounced:
      'You do not receive funding calls at present, because messages to this address came back or were reported as unwanted. Write to your Clust-ER to change the address.',
    paused: (day) => `Paused: we write to you again from ${day}.`,
    saved: 'Preferences saved.',
    resumed: 'The mails have been started again.',
    frequency: 'How often',
    frequencies: {
      weekly: 'every Monday',
      fortnightly: 'every two weeks',
      monthly: 'every month, on the first Monday',
    },
    language: 'Language of the mails',
    languages: { it: 'Italian', en: 'English' },
    wishes: 'Tell me also of',
    wishesHint: 'We usually leave them out: they hardly ever bring money to those who are based here.',
    wish: WISHES.en,
    pause: 'Pause until',
    pauseHint: 'From that day on we write to you again. Leave it empty for no pause.',
    pauseWrong: 'A pause must end on a day between tomorrow and a year from today, for example',
    wrong: 'Nothing was saved',
    save: 'Save preferences',
    resume: 'Start the mails again',
    other: 'More',
    unsubscribe: 'Unsubscribe',
    calls: 'All your calls',
  },
  calls: {
    title: 'Your calls',
    for: (members) => `The open and coming calls closest to ${members}.`,
    count: (open, closed) =>
      `${open === 1 ? '1 call open to you' : `${open} calls open to you`}; ${closed === 1 ? '1 relevant but not open to you' : `${closed} relevant but not open to you`}.`,
    open: (count) => `Open to you (${count})`,
    closed: (count) => `Relevant but not open to you (${count})`,
    closedLead:
      'The text asks for something that your record does not have. We do not write to you of these; if the record is out of date, tell your Clust-ER.',
    none: 'No open call is close enough to you',
    noneDo:
      'We write as soon as one appears. If your profile is out of date, write to your Clust-ER: a few concrete words help a lot.',
    why: 'Why',
  },
  privacy: {
    title: 'Privacy notice',
    sections: [
      {
        heading: 'Who is responsible',
        text: [
          'Segnavia is the service by which Emilia-Romagna’s Clust-ERs tell their members of funding calls that concern them. The controller is the Clust-ER of which your organisation is a member: turn to it with any request.',
        ],
      },
      {
        heading: 'What we keep, and why',
        text: [
          'Of the contact: name, mail address, organisation, chosen language and frequency, calls asked for beside the usual, any pause, unsubscribe, bounced or reported messages. They serve to write to you when and how you want, and to stop when you do not.',
          'Of the organisation: name, kind, size, seat, sectors, value chains and the profile that you wrote. They serve to choose calls.',
          'Of your answers about calls (“Interested”, “Not for us”): the call, the answer, the day, for which members, and which words of the profile had brought it to you. They serve to choose calls better for those members and, as counts without names, to improve the Clust-ERs’ concepts. You can undo them whenever you like.',
          'Of every mail sent: its date and which calls were in it. It serves not to repeat them and to explain, if you ask, why you were or were not told of a call.',
        ],
      },
      {
        heading: 'For how long',
        text: [
          'Records of contacts and organisations: as long as the organisation is a member, or until you ask for their erasure; answers about calls with them. Records of mails: 550 days. Technical logs: three months, without names or addresses.',
          'After you unsubscribe we keep the fact that you did, so as not to write to you again.',
        ],
      },
      {
        heading: 'What we do not do',
        text: [
          'We do not measure who opens mails: there are no tracking pictures in them, and links lead straight to the funders. We neither sell nor pass on any of it. No decision is automatic: only the funder judges who may apply.',
          'This site uses a single cookie, and only if you choose a language: it remembers the language for a year.',
        ],
      },
      {
        heading: 'Where',
        text: ['Records and mails are handled by Amazon Web Services in its Milan region, on our behalf.'],
      },
      {
        heading: 'Your rights',
        text: [
          'You may see, correct and erase what we keep of you, object to its use or restrict it, and complain to the Italian data protection authority (Garante). Every mail has links to your preferences and to unsubscribe at its foot: they work without a password, at once.',
        ],
      },
    ],
  },
}

export const contactWords = { it, en }
