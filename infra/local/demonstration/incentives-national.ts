import type { IncentiveRow } from './solr-wire.ts'

/** Misure per tutta Italia: industria, energia, salute, agroalimentare, costruzioni, servizi, turismo. */
export const incentivesNational: IncentiveRow[] = [
  {
    key: 'accordi-innovazione-macchine',
    title: "Accordi per l'innovazione: macchine intelligenti e robotica",
    purposes: ['Innovazione e ricerca'],
    forms: ['Contributo/Fondo perduto', 'Prestito/Anticipo rimborsabile'],
    opens: -40,
    closes: 44,
    note: 'entro le ore 18:00 del {+44}',
    sizes: 'pMG',
    who: ['Impresa', 'Università/Ente di Ricerca'],
    spend: [5000000, 40000000],
    sectors: ['Meccanica', 'Elettronica', 'Autoveicoli e altri mezzi di trasporto'],
    funder: 'Ministero delle Imprese e del Made in Italy',
    budget: '160000000 (con dm 29/7), 158500000 (con dm 09/08)',
    what: `Sostiene progetti di ricerca industriale e sviluppo sperimentale per macchine utensili,
      automazione, robotica collaborativa e componenti per la mobilità.`,
    whom: `A imprese con almeno due bilanci approvati, anche insieme fino a cinque soggetti, tra cui
      organismi di ricerca.`,
    gives: `Un contributo diretto alla spesa fino al 35% e un finanziamento agevolato fino al 20% dei
      costi. Progetti da 5 a 40 milioni di euro, di durata tra 18 e 36 mesi. La procedura è negoziale:
      dopo la valutazione si firma un accordo con il Ministero e le Regioni interessate.`,
  },
  {
    key: 'autoproduzione-energia-pmi',
    title: 'Autoproduzione di energia rinnovabile nelle PMI',
    purposes: ['Transizione ecologica', 'Sostegno investimenti'],
    forms: ['Contributo/Fondo perduto'],
    opens: -14,
    closes: 66,
    note: 'dalle ore 12:00 del {-14} alle ore 12:00 del {+66}',
    sizes: 'mpM',
    spend: [30000, 1000000],
    aid: [undefined, 400000],
    funder: 'Invitalia',
    budget: '178668093,00',
    appears: -4,
    what: `Finanzia impianti fotovoltaici e minieolici per autoconsumo immediato, con sistemi di accumulo
      dietro il contatore, sugli edifici delle piccole e medie imprese.`,
    whom: `A PMI di ogni settore, escluse la produzione primaria agricola e il carbone, con diagnosi
      energetica ex ante.`,
    gives: `Un contributo a fondo perduto del 40% per le micro e piccole imprese e del 30% per le medie,
      50% per l’accumulo. Spesa da 30.000 a 1.000.000 euro. Procedura a graduatoria secondo il rapporto
      tra energia prodotta e consumi; il 40% delle risorse è riservato al Mezzogiorno.`,
  },
  {
    key: 'beni-strumentali-credito',
    title: 'Finanziamenti per nuovi beni strumentali',
    purposes: ['Sostegno investimenti', 'Digitalizzazione'],
    forms: ['Contributo/Fondo perduto'],
    opens: -900,
    closes: '12-31',
    note: 'Avviso a sportello',
    sizes: 'mpM',
    spend: [20000, 4000000],
    funder: 'Ministero delle Imprese e del Made in Italy',
    budget: '400000000',
    what: `Aiuta le imprese ad acquistare macchinari, attrezzature, impianti, software e tecnologie
      digitali con un prestito bancario o un leasing.`,
    whom: 'A micro, piccole e medie imprese di tutti i settori, comprese agricoltura e pesca.',
    gives: `Un contributo che copre gli interessi calcolati al 2,75% annuo su cinque anni (3,575% per
      investimenti 4.0 e green) per finanziamenti tra 20.000 e 4 milioni di euro. Domanda alla banca in
      ogni momento dell'anno.`,
  },
  {
    key: 'garanzia-prestiti-professioni',
    title: 'Garanzia pubblica per professionisti e microimprese',
    purposes: ['Sostegno liquidità'],
    forms: ['Interventi a garanzia'],
    opens: -1200,
    note: 'Fino a esaurimento risorse',
    sizes: 'mp',
    who: ['Impresa', 'Professionista'],
    aid: [undefined, 50000],
    funder: 'Banca del Mezzogiorno MedioCredito Centrale',
    budget: '11.68',
    what: 'Offre una garanzia gratuita sui prestiti di piccolo importo chiesti da chi lavora in proprio.',
    whom: 'A professionisti, ditte individuali e microimprese con meno di cinque anni di attività.',
    gives: `La copertura dell'80% di prestiti fino a 50.000 euro, senza garanzie reali, con risposta entro
      cinque giorni. L'agevolazione non è un contributo in denaro.`,
  },
  {
    key: 'turismo-accessibile',
    title: 'Turismo accessibile e lento: contributi alle strutture ricettive',
    purposes: ['Sostegno investimenti', 'Inclusione sociale'],
    forms: ['Contributo/Fondo perduto', 'Prestito/Anticipo rimborsabile'],
    opens: -23,
    closes: 36,
    note: 'entro le ore 17:00 del {+36}',
    sizes: 'mpM',
    spend: [50000, 800000],
    aid: [undefined, 320000],
    changes: [{ from: -3, to: { aid: [undefined, 400000] } }],
    sectors: ['Turismo', 'Alberghiero', 'Ristorazione'],
    ateco: '55.10; 55.20; 55.30; 79.11; 93.29;',
    funder: 'Ministero del Turismo',
    budget: '38000000',
    what: `Sostiene alberghi, campeggi, terme, stabilimenti e agenzie che rendono accessibili gli ambienti
      e i servizi e riducono acqua ed energia.`,
    whom: `A piccole e medie imprese turistiche iscritte al registro delle imprese con sede operativa in
      Italia.`,
    gives: `Fondo perduto del 40% e finanziamento agevolato del 30% per lavori, arredi, domotica, siti e
      percorsi per persone con disabilità, colonnine e biciclette. Premialità per chi lavora anche in
      bassa stagione e con imprese culturali. Procedura a graduatoria.`,
  },
  {
    key: 'ricerca-biomedicale',
    title: 'Progetti di ricerca per dispositivi biomedicali e sensori indossabili',
    purposes: ['Innovazione e ricerca'],
    forms: ['Contributo/Fondo perduto'],
    opens: -10,
    closes: 81,
    note: 'entro le ore 12:00 del {+81}',
    sizes: 'mpMG',
    who: ['Impresa', 'Università/Ente di Ricerca'],
    spend: [300000, 2500000],
    aid: [undefined, 1250000],
    sectors: ['Salute', 'Elettronica', 'Moda e Tessile'],
    funder: "Ministero dell'Università e della Ricerca",
    budget: '50000000',
    appears: -6,
    what: `Finanzia partenariati tra imprese, università e ospedali per protesi, diagnostica portatile,
      tessuti sensorizzati, telemedicina e riabilitazione a domicilio.`,
    whom: `A imprese di ogni dimensione in collaborazione con almeno un organismo di ricerca e una
      struttura sanitaria.`,
    gives: `Un contributo del 50% per le imprese e dell’80% per la ricerca, fino a 1.250.000 euro per
      progetto, per 36 mesi. È richiesta una validazione con pazienti. Procedura a graduatoria con
      revisori indipendenti.`,
  },
  {
    key: 'contratti-filiera-agroalimentare',
    title: 'Contratti di filiera agroalimentare',
    purposes: ['Sostegno investimenti', 'Transizione ecologica'],
    forms: ['Contributo/Fondo perduto', 'Prestito/Anticipo rimborsabile'],
    opens: 22,
    closes: 113,
    note: 'dalle ore 12:00 del {+22}',
    sizes: 'mpMG',
    who: ['Impresa', 'Cooperative/Associazioni Non Profit', 'Consorzio', "Rete d'impresa"],
    spend: [4000000, 50000000],
    sectors: ['Agroalimentare', 'Agricoltura, silvicoltura e pesca'],
    funder: "Ministero dell'Agricoltura, della Sovranità alimentare e delle Foreste",
    budget: '690000000',
    what: `Promuove investimenti comuni di agricoltori, trasformatori e distributori di una stessa
      filiera, in più regioni.`,
    whom: `A cooperative, consorzi, organizzazioni di produttori e reti di imprese che firmano un accordo
      di filiera.`,
    gives: `Contributo in conto capitale e prestito agevolato per impianti, logistica, energia da fonti
      rinnovabili, qualità certificata, ricerca e promozione. Programmi da 4 a 50 milioni di euro. La
      selezione è negoziale e avviene in ordine di punteggio.`,
  },
  {
    key: 'edilizia-digitale',
    title: 'Digitalizzazione del cantiere e materiali da recupero',
    purposes: ['Digitalizzazione', 'Transizione ecologica'],
    forms: ['Contributo/Fondo perduto'],
    opens: -17,
    closes: 24,
    note: 'entro le ore 17:00 del {+24}',
    sizes: 'mpM',
    spend: [10000, 150000],
    aid: [undefined, 60000],
    sectors: ['Edilizia'],
    ateco: '41.20; 43.11; 43.21; 43.22; 43.39;',
    funder: 'Ministero delle Infrastrutture e dei Trasporti',
    budget: '12000000',
    what: `Aiuta le imprese di costruzione e gli installatori a usare modelli digitali, rilievo con
      scanner e droni, e a riutilizzare materiali da demolizione.`,
    whom: 'A micro, piccole e medie imprese edili con almeno un dipendente.',
    gives: `Un contributo a fondo perduto del 40% della spesa, massimo 60.000 euro (de minimis), per
      software BIM, attrezzature, formazione e analisi dei materiali. Procedura a graduatoria; priorità a
      scuole, edifici storici e cantieri in aree colpite da alluvioni.`,
  },
  {
    key: 'sicurezza-informatica-servizi',
    title: 'Voucher per la sicurezza informatica e il cloud nelle imprese di servizi',
    purposes: ['Digitalizzazione'],
    forms: ['Contributo/Fondo perduto'],
    opens: -7,
    closes: 58,
    note: 'dalle ore 10:00 del {-7}; fino a esaurimento risorse',
    sizes: 'mpM',
    who: ['Impresa', 'Professionista'],
    spend: [4000, 40000],
    aid: [undefined, 20000],
    sectors: ['Altri servizi', 'ICT', 'Servizi di trasporto', 'Commercio'],
    funder: 'Ministero delle Imprese e del Made in Italy',
    budget: '71000000',
    appears: -2,
    what: `Voucher per acquistare servizi di cloud, protezione dei dati, copie di sicurezza e formazione
      del personale.`,
    whom: 'A PMI e lavoratori autonomi con contratto di connessione di almeno 30 Mbit/s.',
    gives: `Metà della spesa ammessa, fino a 20.000 euro, per un piano di almeno 4.000 euro con fornitori
      iscritti in un elenco pubblico. Le domande sono accolte in ordine cronologico di presentazione.
      Aiuti de minimis.`,
  },
  {
    key: 'assunzioni-giovani-tecnici',
    title: 'Esonero contributivo per giovani tecnici e ricercatori',
    purposes: ['Imprenditoria giovanile', 'Inclusione sociale'],
    forms: ['Riduzione dei contributi di previdenza sociale'],
    opens: -180,
    closes: '12-31',
    sizes: 'mpMG',
    aid: [undefined, 8000],
    funder: 'INPS',
    budget: '0.01',
    what: `Riduce i contributi a carico del datore di lavoro che assume a tempo indeterminato diplomati
      ITS e dottori di ricerca sotto i 35 anni.`,
    whom: 'A datori di lavoro privati di ogni settore e dimensione.',
    gives: `L'esonero dal versamento del 100% dei contributi previdenziali per 24 mesi, nel limite di
      8.000 euro all'anno per lavoratore. La domanda si presenta prima dell'assunzione.`,
  },
  {
    key: 'startup-capitale-rischio',
    title: 'Investimento in capitale di rischio per start-up deep tech',
    purposes: ["Start up/Sviluppo d'impresa", 'Innovazione e ricerca'],
    forms: ['Capitale di rischio'],
    opens: -300,
    note: 'Avviso a sportello',
    sizes: 'mp',
    who: ['Impresa - SU/PMI innovativa'],
    aid: [250000, 2000000],
    sectors: ['ICT', 'Elettronica', 'Salute', 'Meccanica'],
    funder: 'Fondo nazionale per l’innovazione',
    budget: '80000000',
    what: `Il fondo entra nel capitale di start-up che nascono dalla ricerca universitaria o dai
      laboratori industriali.`,
    whom: `A start-up innovative costituite da meno di cinque anni con una tecnologia brevettata o
      difendibile.`,
    gives: `Un investimento tra 250.000 e 2 milioni di euro insieme ad almeno un investitore privato, e un
      programma di accelerazione di sei mesi. Le candidature sono esaminate ogni trimestre.`,
  },
]
