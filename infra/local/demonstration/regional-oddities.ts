import type { RegionalRow } from './plone-wire.ts'

/** Albi, procedure già chiuse, forme e date insolite: ciò che i siti della Regione pubblicano davvero accanto ai bandi. */
export const regionalOddities: RegionalRow[] = [
  {
    site: 'territori',
    key: 'elenco-cooperative-comunita',
    title: 'Iscrizione all’elenco delle cooperative di comunità',
    summary: 'Avviso permanente',
    kind: 'Accreditamenti, albi, elenchi',
    who: ['Cooperative'],
    subjects: ['Diritti e sociale', 'Imprese e commercio'],
    opens: [-200, '09:00'],
    text: `L'iscrizione all'elenco è requisito per partecipare ai bandi dedicati alle cooperative di
      comunità; da sola non dà diritto a contributi. Possono chiederla le cooperative che operano in
      Comuni montani o in quartieri con pochi servizi, con almeno il 10% di soci residenti. La domanda si
      presenta in ogni momento dell'anno ed è esaminata entro 60 giorni.`,
  },
  {
    site: 'regione',
    key: 'albo-valutatori-cultura',
    title: 'Albo degli esperti per la valutazione dei progetti culturali',
    summary: 'Aggiornamento annuale',
    kind: 'Accreditamenti, albi, elenchi',
    who: ['Liberi professionisti', 'Cittadini'],
    subjects: ['Cultura'],
    opens: [-16, '09:00'],
    deadline: [26, '23:55'],
    text: `Professionisti e docenti con almeno cinque anni di esperienza in spettacolo, patrimonio,
      editoria o audiovisivo possono iscriversi all'albo da cui la Regione sceglie i componenti dei nuclei
      di valutazione. Gli incarichi sono retribuiti a gettone e incompatibili con la presentazione di
      domande sullo stesso bando.`,
  },
  {
    site: 'regione',
    key: 'festival-gia-scaduto',
    title: 'Contributi per festival e rassegne di rilevanza regionale',
    summary: 'Termini chiusi, istruttoria in corso',
    who: ['Enti del Terzo settore', 'Enti pubblici'],
    subjects: ['Cultura'],
    opens: [-90, '09:00'],
    deadline: [-12, '13:00'],
    procedureEnds: 60,
    text: `Contributi a festival di musica, teatro, danza e cinema con almeno tre edizioni. Contributo
      fino al 50% della spesa, massimo 40.000 euro. Le domande ricevute sono in corso di valutazione; la
      graduatoria sarà pubblicata su questa pagina.`,
  },
  {
    site: 'regione',
    key: 'data-illeggibile',
    title: 'Contributi per residenze di artisti e artigiani nei piccoli musei',
    summary: 'Il termine riportato dal sito non esiste nel calendario',
    who: ['Enti pubblici', 'Enti del Terzo settore'],
    subjects: ['Cultura'],
    opens: [-11, '09:00'],
    odd: { scadenza_bando: '31/02/2027 ore 12' },
    text: `I musei con meno di 20.000 visitatori l'anno possono ospitare per due mesi un artista, un
      artigiano o un gruppo teatrale che lavora sulle collezioni insieme al pubblico. Contributo a fondo
      perduto dell'80%, massimo 15.000 euro, spesa minima 6.000 euro. Ai residenti spettano un compenso e
      l'alloggio. Le opere restano al museo in uso gratuito per cinque anni. Procedura a graduatoria.`,
  },
  {
    site: 'regione',
    key: 'senza-titolo',
    title: '',
    summary: 'Pubblicato per errore',
    who: ['PMI'],
    subjects: ['Imprese e commercio'],
    opens: [-3, '09:00'],
    deadline: [27, '12:00'],
    text: 'Pagina in preparazione: il titolo non è ancora stato inserito.',
  },
  {
    site: 'imprese',
    key: 'forma-con-token',
    title: 'Contributi per la certificazione della parità di genere',
    summary: 'Consulenza e certificazione per le imprese fino a 50 addetti',
    who: ['Micro imprese', 'PMI'],
    subjects: ['Lavoro'],
    opens: [-24, '10:00'],
    deadline: [67, '13:00'],
    odd: {
      tipologia_bando: {
        title: 'Agevolazioni, finanziamenti, contributi',
        token: 'agevolazioni_finanziamenti',
      },
      destinatari: [
        { title: 'PMI', token: 'PMI' },
        { title: 'Micro imprese', token: 'Micro imprese' },
      ],
    },
    text: `Contributo per l'assistenza tecnica e per il costo della certificazione della parità di genere.
      Il contributo copre l'80% della spesa, massimo 7.500 euro. Possono presentare domanda le imprese con
      sede in Emilia-Romagna e fino a 50 addetti; per quelle con più del 60% di dipendenti donne bastano
      1.000 euro di spesa. Sportello fino a esaurimento risorse, con ultimo termine alle ore 13.00 del
      {+67}. Aiuti de minimis.`,
  },
  {
    site: 'imprese',
    key: 'senza-date',
    title: 'Prestiti agevolati del fondo per il microcredito',
    summary: 'Sempre aperto, salvo esaurimento del fondo',
    who: ['Micro imprese', 'Liberi professionisti'],
    subjects: ['Imprese e commercio'],
    text: `Finanziamento agevolato a tasso zero, da 5.000 a 25.000 euro, da restituire in cinque anni, per
      chi avvia o rafforza una piccola attività: artigiani, professionisti, botteghe, laboratori creativi.
      Non è richiesta garanzia reale. Il fondo è rotativo e le domande si presentano in ogni momento, fino
      a esaurimento delle disponibilità. Un tutor segue l'impresa per il primo anno.`,
  },
  {
    site: 'territori',
    key: 'cittadinanza-attiva',
    title: 'Contributi per iniziative di cittadinanza europea nelle scuole e nei Comuni',
    summary: 'Laboratori, gemellaggi e memoria',
    who: ['Enti pubblici', 'Enti del Terzo settore', 'Scuole, università, enti di formazione'],
    subjects: ['Cultura', 'Diritti e sociale', 'Istruzione e formazione'],
    opens: [-14, '10:00'],
    deadline: [15, '14:00'],
    disappears: -6,
    text: `Comuni, associazioni e scuole propongono laboratori, gemellaggi, spettacoli e percorsi nei
      luoghi della memoria. Contributo fino al 70%, massimo 12.000 euro. Dotazione 600.000 euro. Domande
      entro le ore 14.00 del {+15}. Graduatoria.`,
  },
]
