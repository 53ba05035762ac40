import type { IncentiveRow } from './solr-wire.ts'

/** Moda, arredo, cultura, spettacolo, editoria e audiovisivo. */
export const incentivesCreative: IncentiveRow[] = [
  {
    key: 'imprese-culturali-transizione-digitale',
    title: 'Transizione digitale delle imprese culturali e creative',
    purposes: ['Digitalizzazione', 'Sostegno investimenti'],
    forms: ['Contributo/Fondo perduto'],
    opens: -34,
    closes: 29,
    note: 'entro le ore 18:00 del {+29}',
    sizes: 'mp',
    who: ['Impresa', 'Cooperative/Associazioni Non Profit'],
    spend: [15000, 120000],
    aid: [undefined, 75000],
    sectors: ['Cultura'],
    ateco: '58.11; 59.11; 59.14; 90.00; 90.01; 90.02; 91.00;',
    funder: 'Ministero della Cultura',
    budget: '28000000,00',
    what: `La misura sostiene le micro e piccole organizzazioni della cultura e della creatività che
      adottano tecnologie digitali per creare e distribuire contenuti: musica, teatro, danza, audiovisivo,
      videogiochi, editoria, arti visive, artigianato artistico, musei.`,
    whom: `A micro e piccole imprese, associazioni e fondazioni non profit costituite da almeno dodici
      mesi, con sede in Italia e con codice ATECO tra quelli dell'elenco.`,
    gives: `Un contributo a fondo perduto dell'80% delle spese ammissibili, fino a 75.000 euro, in regime
      de minimis. Sono ammesse attrezzature per la produzione di contenuti, scansioni e ambienti 3D,
      piattaforme di streaming e biglietteria, conservazione digitale, consulenze. Procedura a
      graduatoria.`,
  },
  {
    key: 'moda-filiere-sostenibili',
    title: 'Progetti di filiera per la moda sostenibile',
    purposes: ['Transizione ecologica', 'Innovazione e ricerca'],
    forms: ['Contributo/Fondo perduto'],
    opens: -19,
    closes: 52,
    note: 'dalle ore 12:00 del {-19} alle ore 17:00 del {+52}',
    sizes: 'mpMG',
    spend: [200000, 3000000],
    aid: [undefined, 900000],
    sectors: ['Moda e Tessile'],
    ateco: '13.10; 13.20; 13.30; 13.90; 14.10; 14.20; 14.30; 15.10; 15.20;',
    funder: 'Ministero delle Imprese e del Made in Italy',
    budget: '45000000',
    appears: -5,
    what: `L'intervento finanzia reti di imprese del tessile, dell'abbigliamento, della concia e delle
      calzature che riducono l'uso di acqua, sostanze chimiche ed energia e aumentano l'impiego di fibre
      rigenerate.`,
    whom: `A imprese di ogni dimensione, riunite in un progetto di almeno tre, di cui due micro o piccole:
      filature, tintorie, maglifici, confezionisti, marchi. I centri di ricerca partecipano come
      co-proponenti.`,
    gives: `Un contributo a fondo perduto fino al 40% dei costi (50% per le piccole imprese), massimo
      900.000 euro per impresa, per impianti, sviluppo di tessuti e capi riciclabili, tracciabilità e
      passaporto digitale. Procedura a graduatoria, sulla base del risparmio ambientale misurato.`,
  },
  {
    key: 'attrazione-produzioni-musicali',
    title: "Credito d'imposta per opere prime musicali e spettacoli di giovani artisti",
    purposes: ['Sostegno investimenti', 'Imprenditoria giovanile'],
    forms: ['Agevolazione fiscale'],
    opens: -120,
    closes: '12-31',
    note: '01/01-31/12',
    sizes: 'mpM',
    spend: [undefined, 400000],
    aid: [undefined, 100000],
    sectors: ['Cultura'],
    ateco: '59.20; 90.01; 90.02; 90.04;',
    funder: 'Ministero della Cultura',
    budget: '5000000',
    what: `È un credito d'imposta per le imprese che producono, registrano e promuovono opere di artisti
      al primo o al secondo lavoro, oppure tournée di compagnie composte in prevalenza da under 35.`,
    whom: `A etichette discografiche, organizzatori di concerti e produttori di spettacolo dal vivo
      iscritti da almeno un anno al registro delle imprese.`,
    gives: `Un credito del 30% dei costi sostenuti (sala, tecnici, compensi, grafica, video, promozione
      digitale), con un massimo di 100.000 euro l'anno per impresa. La richiesta si invia per via
      telematica ed è accolta in ordine di presentazione.`,
  },
  {
    key: 'imprenditoria-femminile-creativa',
    title: 'Fondo per le imprese femminili creative',
    purposes: ['Imprenditoria femminile', "Start up/Sviluppo d'impresa"],
    forms: ['Contributo/Fondo perduto', 'Prestito/Anticipo rimborsabile'],
    opens: 10,
    note: 'Avviso a sportello',
    sizes: 'mpM',
    who: ['Impresa - prevalenza femminile', 'Impresa da costituire - Femminile'],
    spend: [20000, 250000],
    aid: [undefined, 125000],
    sectors: ['Moda e Tessile', 'Cultura', 'Mobili, Legno e Carta', 'ICT'],
    funder: 'Invitalia',
    budget: '20000000',
    appears: -3,
    what: `Sostiene la nascita e la crescita di imprese guidate da donne nella moda, nel design, nella
      comunicazione, nello spettacolo, nei videogiochi e nei servizi culturali.`,
    whom: `A società e ditte individuali a prevalenza femminile, e a donne che si impegnano a costituirle
      entro 60 giorni dalla concessione.`,
    gives: `Una copertura fino all’80% delle spese: metà come contributo a fondo perduto e metà come
      finanziamento a tasso zero da rendere in otto anni. Spesa minima 20.000 euro. Comprende un percorso
      di accompagnamento. Le domande sono esaminate in ordine di arrivo, fino a esaurimento dei fondi.`,
  },
  {
    key: 'piccoli-editori-carta-digitale',
    title: 'Contributo ai piccoli editori per edizioni accessibili e digitali',
    purposes: ['Digitalizzazione', 'Inclusione sociale'],
    forms: ['Contributo/Fondo perduto'],
    opens: -28,
    closes: 14,
    note: 'entro le ore 12.00 del {+14}',
    sizes: 'mp',
    spend: [4000, 50000],
    aid: [undefined, 25000],
    sectors: ['Cultura', 'ICT'],
    ateco: '58.11; 58.14; 58.19;',
    funder: 'Ministero della Cultura',
    budget: '3500000',
    what: `La misura aiuta le case editrici di piccola dimensione a convertire il catalogo in formati
      accessibili e a produrre audiolibri e riviste digitali.`,
    whom: `A micro e piccole imprese editoriali con meno di 60 titoli pubblicati all’anno e con fatturato
      derivante per almeno il 60% dall’editoria.`,
    gives: `Fino a 25.000 euro, pari al 50% della spesa ammessa (de minimis), per conversione di libri,
      registrazione con attori, descrizione di immagini, aggiornamento dei metadati e promozione presso
      biblioteche e scuole. Procedura a graduatoria per data e completezza della domanda.`,
  },
  {
    key: 'sale-cinema-teatri-energia',
    title: 'Efficienza energetica di cinema, teatri e musei',
    purposes: ['Transizione ecologica', 'Sostegno investimenti'],
    forms: ['Contributo/Fondo perduto'],
    opens: -66,
    closes: 9,
    note: 'entro le ore 16:00 del {+9}',
    sizes: 'mpMG',
    who: ['Impresa', 'Ente Pubblico', 'Cooperative/Associazioni Non Profit'],
    spend: [30000, 650000],
    aid: [undefined, 400000],
    sectors: ['Cultura'],
    funder: 'Ministero della Cultura',
    budget: '60000000,00',
    what: `Finanzia interventi che riducono i consumi di sale cinematografiche, teatri e musei senza
      alterarne il valore storico.`,
    whom: `A gestori e proprietari pubblici e privati, anche non profit, di luoghi aperti al pubblico per
      almeno cento giorni all’anno.`,
    gives: `Un contributo a fondo perduto fino al 70% per involucro, impianti, proiettori e luci a basso
      consumo, sistemi di controllo del clima per le collezioni. Massimo 400.000 euro. I lavori terminano
      entro 24 mesi. Procedura a graduatoria.`,
  },
  {
    key: 'disegni-modelli',
    title: 'Valorizzazione di disegni e modelli industriali',
    purposes: ['Innovazione e ricerca'],
    forms: ['Contributo/Fondo perduto'],
    opens: 4,
    closes: '12-31',
    note: 'dalle ore 9:30 del {+4}, fino a esaurimento risorse',
    sizes: 'mpM',
    spend: [5000, 90000],
    aid: [undefined, 60000],
    sectors: ['Moda e Tessile', 'Mobili, Legno e Carta', 'Meccanica', 'Artigianato'],
    funder: 'Ministero delle Imprese e del Made in Italy',
    budget: '10000000',
    what: `Agevola la messa in produzione e la vendita di prodotti basati su un disegno o modello
      registrato da non più di due anni.`,
    whom: `A micro, piccole e medie imprese titolari della registrazione o della licenza, con sede in
      Italia.`,
    gives: `Un contributo dell'80% delle spese per servizi specialistici: stampi, prototipi, prove,
      consulenza tecnica, strategia commerciale, tutela contro la contraffazione. Massimo 60.000 euro in
      de minimis. Procedura valutativa a sportello.`,
  },
]
