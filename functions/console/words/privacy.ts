import type { KeptOfPeople, LegalBasis, Seer, Term } from '../../../shared/domain/privacy.ts'

type Section = { heading: string; text: string[] }

const it = {
  title: 'Informativa sulla privacy',
  lead: 'Chi conserva i vostri dati, quali, perché, per quanto tempo, e che cosa potete chiedere.',
  version: (version: number, since: string) => `Versione ${version}, in vigore ${since}.`,
  controller: {
    heading: 'Chi tratta i dati',
    text: 'Segnavia è il servizio con cui i Clust-ER dell’Emilia-Romagna segnalano ai soci i bandi che li riguardano. Titolare del trattamento è il Clust-ER di cui la vostra organizzazione è socia; se lo è di più d’uno, ciascuno per i propri soci. A lui potete rivolgervi per ogni richiesta:',
    noOffice: 'recapito sul sito dell’associazione',
  },
  before: [
    {
      heading: 'Da dove vengono',
      text: [
        'Nome e indirizzo ce li ha dati la vostra organizzazione, come socia, oppure li ha indicati un collega e voi avete confermato. Tutto il resto lo scegliete voi nelle vostre pagine.',
      ],
    },
  ] satisfies Section[],
  kept: 'Che cosa conserviamo',
  groups: {
    contacts: 'Dei referenti dei soci',
    invited: 'Di chi è indicato da un collega',
    askers: 'Di chi ci chiede dei propri dati',
    officials: 'Di chi risponde per gli enti',
    offices: 'Di chi lavora negli uffici',
  } as Record<KeptOfPeople['people'], string>,
  what: 'Che cosa',
  why: 'Perché',
  basis: 'Base giuridica',
  howLong: 'Per quanto tempo',
  who: 'Chi lo vede',
  bases: {
    'legitimate-interest': 'interesse legittimo dell’associazione a servire i soci (GDPR, art. 6.1.f)',
    consent: 'consenso (GDPR, art. 6.1.a)',
    'legal-obligation': 'obbligo di legge (GDPR, art. 6.1.c, con gli artt. 5.2, 12 e 17)',
  } as Record<LegalBasis, string>,
  ownConsent: 'consenso per chi ha chiesto da sé i messaggi (art. 6.1.a), revocabile in ogni momento',
  terms: {
    days: (days: number) => (days === 1 ? '1 giorno' : `${days} giorni`),
    years: (years: number) => `${years} anni dalla risposta`,
    shard: (digest: number, others: number) =>
      `${digest} giorni per i digest settimanali, ${others} per gli altri invii`,
    contact: 'quanto la vostra scheda',
    membership: (unsubscribed: number, bounced: number, left: number) =>
      `finché siete referenti di un socio; ${left} giorni dopo che il socio ha lasciato l’ultimo Clust-ER o che non ne siete più referenti; dopo una disiscrizione o una segnalazione ${unsubscribed} giorni, se l’indirizzo respinge i messaggi ${bounced}`,
    service: 'finché il servizio esiste',
    enquiries: (days: number) => `${days} giorni dopo la chiusura del bando`,
  } satisfies Record<Extract<Term, string> | 'days' | 'years' | 'shard' | 'enquiries', unknown>,
  seers: {
    self: 'voi',
    office: 'l’ufficio del Clust-ER',
    provider: 'i sistemi di Amazon Web Services, per nostro conto',
    everyone: 'chiunque: è già pubblico',
  } as Record<Seer, string>,
  after: [
    {
      heading: 'Che cosa non facciamo',
      text: [
        'Non misuriamo chi apre i messaggi: non contengono immagini di tracciamento e i collegamenti portano direttamente agli enti. Delle nostre pagine su un bando a cui porta un messaggio contiamo quante volte si aprono in un giorno, non da chi, e nemmeno questo se il browser chiede di non essere seguito. Non vendiamo né cediamo dati. Nessuna decisione su di voi è automatica: l’abbinamento propone, i requisiti li valuta solo l’ente.',
        'Questo sito usa un solo cookie, e solo se scegliete la lingua: ricorda la lingua per un anno.',
      ],
    },
    {
      heading: 'Dove',
      text: [
        'Dati e messaggi sono trattati da Amazon Web Services nella regione di Milano, come responsabile del trattamento. Non li trasferiamo fuori dall’Unione europea.',
      ],
    },
    {
      heading: 'I vostri diritti',
      text: [
        'Potete avere copia dei vostri dati, correggerli, cancellarli, limitarne l’uso e opporvi. Copia e cancellazione le trovate in «I vostri dati», dalla vostra pagina: funzionano senza password e subito. Ogni messaggio ha in fondo i collegamenti per le preferenze e la disiscrizione.',
        'Potete anche telefonare o scrivere al vostro Clust-ER: risponde entro un mese, dopo aver verificato chi siete. Se la risposta non vi soddisfa, potete reclamare al Garante per la protezione dei dati personali.',
      ],
    },
  ] satisfies Section[],
}

const en: typeof it = {
  title: 'Privacy notice',
  lead: 'Who keeps data about you, which, why, for how long, and what you may ask for.',
  version: (version, day) => `Version ${version}, in force since ${day}.`,
  controller: {
    heading: 'Who is responsible',
    text: 'Segnavia is the service by which Emilia-Romagna’s Clust-ERs tell their members of funding calls that concern them. The controller is the Clust-ER of which your organisation is a member; where there are several, each for its own members. Turn to it with any request:',
    noOffice: 'see the association’s own site',
  },
  before: [
    {
      heading: 'Where it comes from',
      text: [
        'Name and address were given to us by your organisation, as a member, or by a colleague and confirmed by you. Everything else you choose on your own pages.',
      ],
    },
  ],
  kept: 'What we keep',
  groups: {
    contacts: 'Of members’ contacts',
    invited: 'Of those named by a colleague',
    askers: 'Of those who ask about their own data',
    officials: 'Of those who answer for funders',
    offices: 'Of those who work in the offices',
  },
  what: 'What',
  why: 'Why',
  basis: 'Legal basis',
  howLong: 'For how long',
  who: 'Who sees it',
  bases: {
    'legitimate-interest': 'the association’s legitimate interest in serving its members (GDPR, art. 6.1.f)',
    consent: 'consent (GDPR, art. 6.1.a)',
    'legal-obligation': 'an obligation of law (GDPR, art. 6.1.c, with arts. 5.2, 12 and 17)',
  },
  ownConsent:
    'consent for those who asked for our emails by themselves (art. 6.1.a), to be withdrawn at any time',
  terms: {
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    years: (years) => `${years} years from the answer`,
    shard: (digest, others) => `${digest} days for weekly digests, ${others} for other sendings`,
    contact: 'as long as your record',
    membership: (unsubscribed, bounced, left) =>
      `as long as you are a member’s contact; ${left} days after the member has left its last Clust-ER or you are its contact no more; after unsubscribing or reporting an email ${unsubscribed} days, if the address bounces ${bounced}`,
    service: 'as long as the service runs',
    enquiries: (days) => `${days} days after the call has closed`,
  },
  seers: {
    self: 'you',
    office: 'the Clust-ER’s office',
    provider: 'the systems of Amazon Web Services, on our behalf',
    everyone: 'anyone: it is public already',
  },
  after: [
    {
      heading: 'What we do not do',
      text: [
        'We do not measure who opens emails: there are no tracking pictures in them, and links lead straight to the funders. Of our own pages about a call that an email leads to we count how often they are opened in a day, not by whom, and not even that where the browser asks not to be followed. We neither sell nor pass on any data. No decision about you is automatic: matching proposes, only the funder judges who may apply.',
        'This site uses a single cookie, and only if you choose a language: it remembers the language for a year.',
      ],
    },
    {
      heading: 'Where',
      text: [
        'Data and emails are handled by Amazon Web Services in its Milan region, as our processor. We do not transfer them out of the European Union.',
      ],
    },
    {
      heading: 'Your rights',
      text: [
        'You may have a copy of your data, correct them, erase them, restrict their use and object to it. Copy and erasure are under “Your data”, from your own page: they work without a password, at once. Every email has links to your preferences and to unsubscribe at its foot.',
        'You may also phone or write to your Clust-ER: it answers within a month, after checking who you are. If the answer does not satisfy you, you may complain to the Italian data protection authority (Garante per la protezione dei dati personali).',
      ],
    },
  ],
}

/** The privacy notice around the table of what is kept. */
export const privacyWords = { it, en }
