import type { RegionalRow } from './plone-wire.ts'

/** Moda, arredo, design e artigianato digitale. */
export const regionalFashionAndDesign: RegionalRow[] = [
  {
    site: 'imprese',
    key: 'campionario-digitale',
    title: 'Contributi per il campionario digitale nella moda',
    summary: 'Sostegno alle piccole imprese per la prototipazione virtuale di capi, calzature e accessori',
    who: ['Micro imprese', 'PMI', 'Cooperative'],
    subjects: ['Imprese e commercio', 'Innovazione e ICT'],
    opens: [-20, '10:00'],
    deadline: [11, '12:00'],
    procedureEnds: 75,
    text: `L'avviso, approvato con DGR n. 9104 del {-32}, sostiene le imprese del tessile,
      dell'abbigliamento, delle calzature e della pelletteria che sostituiscono i campioni fisici con la
      prototipazione virtuale di capi e accessori.

      Sono ammissibili software di modellistica 3D, scansione e caratterizzazione dei tessuti, avatar di
      vestibilità, cataloghi digitali per i compratori, consulenze e formazione dei modellisti. Il
      progetto deve riguardare almeno una collezione e concludersi entro 12 mesi dalla concessione.

      Contributo a fondo perduto pari al 50% della spesa ammessa, fino a un massimo di 40.000 euro; spesa
      minima 20.000 euro. La dotazione è di 2 milioni di euro. Procedura valutativa a graduatoria: contano
      la riduzione degli sprechi di materiale e il coinvolgimento di giovani tecnici. Gli aiuti sono
      concessi in regime de minimis. Possono presentare domanda micro, piccole e medie imprese con sede o
      unità operativa in Emilia-Romagna.`,
  },
  {
    site: 'imprese',
    key: 'voucher-tracciabilita-tessile',
    title: 'Voucher per la tracciabilità tessile',
    summary: 'Certificazioni e passaporto digitale per filati, tessuti e capi',
    appears: -4,
    who: ['Micro imprese', 'PMI'],
    subjects: ['Imprese e commercio', 'Ambiente'],
    opens: [8, '10:00'],
    deadline: [123, '16:00'],
    text: `Voucher per le imprese della filiera della moda (codici ATECO 13, 14 e 15) che documentano
      l'origine delle materie prime e le lavorazioni: certificazione di filati riciclati o biologici,
      analisi di laboratorio, etichette con codice digitale, piattaforme per la tracciabilità della
      filiera, preparazione al passaporto digitale di prodotto.

      Il voucher copre il 70% delle spese fino a un massimo di 10.000 euro; spesa minima 4.000 euro. Aiuti
      de minimis. Procedura a sportello: domande dalle ore 10.00 del {+8} alle ore 16.00 del {+123}, con
      chiusura anticipata al raggiungimento di 150 domande o all'esaurimento delle risorse (1.200.000
      euro). È ammessa una sola domanda per impresa; i terzisti con meno di dieci addetti hanno una
      riserva del 30%.`,
  },
  {
    site: 'imprese',
    key: 'design-per-arredo',
    title: 'Contributi per progetti di design nell’arredo e nella casa',
    summary: `Collaborazioni tra imprese del mobile, della ceramica e dell’illuminazione e studi di
      progettazione`,
    who: ['Micro imprese', 'PMI', 'Liberi professionisti'],
    subjects: ['Imprese e commercio', 'Innovazione e ICT'],
    opens: [-41, '09:00'],
    deadline: [21, '13:00'],
    procedureEnds: 110,
    text: `Il bando finanzia la progettazione e i prototipi di nuovi prodotti per la casa, l'ufficio e
      l'ospitalità: mobili smontabili e riparabili, rivestimenti ceramici, imbottiti senza schiume,
      apparecchi di illuminazione, arredi su misura per persone con disabilità.

      Le imprese del legno-arredo e della ceramica presentano il progetto insieme ad almeno uno studio di
      design; i liberi professionisti possono partecipare come partner. Spese ammesse: progettazione,
      modelli, prove di laboratorio, registrazione di disegni e modelli, presentazione in fiera.
      Contributo a fondo perduto del 45% (55% se il prodotto contiene almeno metà materiale riciclato),
      massimo 60.000 euro, spesa minima 25.000 euro. Dotazione 3,5 milioni di euro. Graduatoria per
      punteggio di merito. Regolamento de minimis.`,
  },
  {
    site: 'imprese',
    key: 'botteghe-scuola',
    title: 'Botteghe scuola: sostegno alla trasmissione dei mestieri artigiani',
    summary: 'Affiancamento di giovani a maestri sarti, ebanisti, ceramisti, orafi e liutai',
    who: ['Micro imprese', 'PMI', 'Scuole, università, enti di formazione'],
    subjects: ['Imprese e commercio', 'Istruzione e formazione', 'Lavoro'],
    opens: [-12, '10:00'],
    deadline: [32, '17:00'],
    text: `Contributi alle imprese artigiane che accolgono in bottega, per un periodo da 6 a 12 mesi,
      giovani sotto i 35 anni e insegnano loro un mestiere: sartoria, modellistica, ebanisteria, restauro
      ligneo, ceramica, oreficeria, liuteria, vetro, stampa d'arte.

      La domanda è presentata dall'impresa, anche insieme a un ente di formazione accreditato che cura il
      progetto didattico. Sono riconosciuti 900 euro al mese per il giovane e 400 euro al mese per il
      maestro, oltre al 50% delle attrezzature digitali usate per documentare le lavorazioni (massimo
      8.000 euro). Contributo massimo 24.000 euro per bottega. Risorse disponibili 1,8 milioni di euro. Le
      domande sono valutate con procedura a graduatoria.`,
  },
  {
    site: 'regione',
    key: 'laboratori-moda-circolare',
    title: 'Manifestazione di interesse per laboratori territoriali della moda circolare',
    summary: 'Ricognizione di spazi e partenariati, senza assegnazione di risorse',
    kind: 'Manifestazioni di interesse',
    appears: -6,
    who: ['Enti pubblici', 'PMI', 'Enti e laboratori di ricerca', 'Enti del Terzo settore'],
    subjects: ['Ambiente', 'Imprese e commercio'],
    opens: [-6, '09:00'],
    deadline: [39, '12:00'],
    text: `La Regione raccoglie proposte per individuare luoghi in cui Comuni, imprese, laboratori
      accreditati e associazioni possano riparare, rigenerare e dare nuovo uso a capi e tessuti. La
      manifestazione di interesse non comporta l'assegnazione di contributi: le proposte serviranno a
      costruire un futuro bando.

      Ogni proposta descrive lo spazio disponibile, le quantità di tessuti raccolte nel territorio, le
      imprese coinvolte, le competenze di progettazione e sartoria e le attività con scuole e cittadini. È
      richiesto un partenariato di almeno tre soggetti, tra cui un ente pubblico. I proponenti saranno
      invitati a un percorso di progettazione partecipata in autunno.`,
  },
]
