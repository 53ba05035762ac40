const it = {
  who: (name: string, address: string, members: string) =>
    members ? `${name} (${address}), referente di ${members}` : `${name} (${address})`,
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
