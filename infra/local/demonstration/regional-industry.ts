import type { RegionalRow } from './plone-wire.ts'

/** The Wednesday before the Monday the Region refinances this one: a larger contribution, more money. */
const fairs = (
  most: string,
  total: string,
): string => `Contributi per esporre a fiere internazionali fuori dall'Italia, anche in forma aggregata:
  moda e accessori, arredo, cibo, macchine, libri, videogiochi, dispositivi medici.

  Si finanziano area espositiva, allestimenti, trasporto dei campionari, interpreti, cataloghi digitali e
  consulenza per i mercati. Contributo a fondo perduto del 50% della spesa ammessa, massimo ${most} euro,
  spesa minima 10.000 euro; un'impresa può indicare fino a tre fiere. Dotazione: ${total} euro. Procedura
  a sportello: le domande sono esaminate in ordine di arrivo fino a esaurimento delle risorse e comunque
  entro le ore 16.00 del {+74}. Aiuti de minimis.`

/** Agroalimentare, costruzioni, energia, salute, servizi, meccatronica. */
export const regionalIndustry: RegionalRow[] = [
  {
    site: 'regione',
    key: 'filiere-agroalimentari',
    title: 'Contributi per progetti di innovazione nelle filiere agroalimentari',
    summary: 'Gruppi operativi di aziende agricole, trasformatori e ricerca',
    who: ['PMI', 'Grandi imprese', 'Cooperative', 'Enti e laboratori di ricerca'],
    subjects: ['Agricoltura e sviluppo delle aree rurali', 'Ricerca'],
    opens: [-50, '09:00'],
    deadline: [24, '13:00'],
    procedureEnds: 160,
    text: `Il bando sostiene gruppi operativi formati da imprese agricole, caseifici, salumifici,
      conservieri e almeno un organismo di ricerca. I progetti riguardano il risparmio idrico in campo e
      nei processi, l'uso di siero, crusca e bucce di pomodoro, la riduzione dei sali e dei nitriti, la
      difesa dalle nuove fitopatie, la tracciabilità dei prodotti a indicazione geografica.

      Contributo a fondo perduto: 70% della spesa ammissibile, da 80.000 a 300.000 euro per progetto,
      durata massima 30 mesi. Sono obbligatorie almeno due imprese agricole con sede in regione. Dotazione
      9 milioni di euro. Procedura a graduatoria; le attività di divulgazione valgono almeno il 10% della
      spesa.`,
  },
  {
    site: 'imprese',
    key: 'macchine-imballaggi-sostenibili',
    title: 'Contributi per imballaggi alimentari riciclabili',
    summary: 'Riprogettazione di confezioni e linee di confezionamento',
    appears: -6,
    who: ['Micro imprese', 'PMI'],
    subjects: ['Imprese e commercio', 'Ambiente', 'Innovazione e ICT'],
    opens: [-7, '10:00'],
    deadline: [51, '16:00'],
    text: `Le piccole e medie imprese che producono alimenti, imballaggi o macchine confezionatrici
      possono ottenere un contributo per passare a confezioni monomateriale, in carta o riutilizzabili:
      prove di conservazione, adattamento delle linee, nuovi stampi, progettazione grafica comprensibile
      per chi differenzia, analisi del ciclo di vita.

      Fondo perduto 40% (50% per le piccole imprese), massimo 120.000 euro, spesa minima 40.000 euro. I
      progetti presentati da almeno due imprese della stessa filiera ottengono 10 punti. Dotazione
      4.500.000 euro. Graduatoria. Regime de minimis o, a scelta, art. 25 del regolamento (UE) n.
      651/2014.`,
  },
  {
    site: 'regione',
    key: 'riqualificazione-sismica-imprese',
    title: 'Contributi per la sicurezza sismica dei luoghi di lavoro',
    summary: 'Interventi su capannoni, laboratori e magazzini',
    who: ['Micro imprese', 'PMI', 'Grandi imprese', 'Cooperative'],
    subjects: ['Edilizia e rigenerazione urbana', 'Imprese e commercio'],
    opens: [-75, '09:00'],
    deadline: [46, '12:00'],
    text: `Contributi alle imprese proprietarie o affittuarie di edifici produttivi costruiti prima del
      2005 in zona sismica 2 o 3. Sono ammessi il collegamento di travi e pannelli, il rinforzo di
      pilastri, scaffalature sicure, diagnosi con sensori e modelli digitali dell'edificio.

      Il contributo a fondo perduto copre il 60% della spesa, massimo 150.000 euro per unità produttiva;
      spesa minima 20.000 euro. Le imprese edili e gli studi tecnici possono essere fornitori. La
      dotazione è di 7 milioni di euro; procedura a sportello con chiusura alle ore 12.00 del {+46} o
      all'esaurimento delle risorse. Gli interventi che migliorano anche la prestazione energetica
      ricevono il 5% in più.`,
  },
  {
    site: 'regione',
    key: 'comunita-energetiche-imprese',
    title: 'Sostegno alle comunità energetiche di imprese, enti e cittadini',
    summary: 'Studi, costituzione e impianti da fonti rinnovabili',
    who: ['PMI', 'Enti pubblici', 'Enti del Terzo settore', 'Cooperative', 'Cittadini'],
    subjects: ['Energia', 'Ambiente'],
    opens: [-33, '10:00'],
    deadline: [94, '13:00'],
    text: `Il bando accompagna la nascita di comunità energetiche rinnovabili nelle aree produttive e nei
      quartieri. Linea 1: studi di fattibilità e spese di costituzione, contributo del 90% fino a 15.000
      euro. Linea 2: impianti fotovoltaici, accumuli e sistemi di monitoraggio, contributo del 40% fino a
      200.000 euro, cumulabile con la tariffa incentivante nei limiti di legge.

      Possono presentare domanda comunità già costituite o i promotori riuniti in un comitato, con almeno
      un ente locale o un soggetto del Terzo settore. Spesa minima 10.000 euro. Dotazione complessiva 6
      milioni di euro. Sportello fino a esaurimento risorse per la linea 1, graduatoria per la linea 2.`,
  },
  {
    site: 'imprese',
    key: 'calore-di-processo',
    title: 'Contributi per l’efficienza energetica dei processi produttivi',
    summary: 'Pompe di calore, recuperi termici e controllo dei consumi nelle PMI',
    who: ['PMI', 'Micro imprese'],
    subjects: ['Energia', 'Imprese e commercio'],
    opens: [16, '10:00'],
    deadline: [107, '16:00'],
    text: `Apertura dalle ore 10.00 del {+16}. Il bando finanzia la sostituzione di caldaie a gas con
      pompe di calore ad alta temperatura, il recupero di calore da compressori, forni e celle
      frigorifere, motori e inverter, sistemi di monitoraggio dei consumi per reparto.

      La diagnosi energetica è obbligatoria e deve mostrare un risparmio di energia primaria di almeno il
      20%. Contributo a fondo perduto del 35% per le medie e del 45% per le piccole imprese, massimo
      250.000 euro; spesa minima 50.000 euro. Dotazione 12 milioni di euro del PR FESR 2021-2027.
      Procedura a graduatoria. Ceramica, alimentare, tessile e meccanica sono i settori con i maggiori
      margini, ma il bando è aperto a tutti.`,
  },
  {
    site: 'regione',
    key: 'dispositivi-su-misura',
    title: 'Bando per dispositivi medici e ausili su misura',
    summary: 'Ricerca collaborativa tra imprese biomedicali, strutture sanitarie e laboratori',
    who: ['PMI', 'Grandi imprese', 'Enti e laboratori di ricerca'],
    subjects: ['Ricerca', 'Imprese e commercio', 'Innovazione e ICT'],
    opens: [-22, '10:00'],
    deadline: [36, '13:00'],
    procedureEnds: 170,
    text: `Progetti di ricerca industriale e sviluppo sperimentale per protesi, ortesi, ausili alla
      mobilità, sensori indossabili, dispositivi per la dialisi e la chirurgia personalizzata. Il
      partenariato comprende almeno due imprese e un laboratorio accreditato; la collaborazione con una
      struttura sanitaria che prova il prototipo con i pazienti è obbligatoria ma non finanziata.

      Contributo: 50% della spesa per le imprese, 80% per i laboratori, massimo 700.000 euro a progetto,
      costo minimo 350.000 euro, durata 24 mesi. Dotazione 7 milioni di euro. Procedura a graduatoria.
      Estetica, materiali a contatto con la pelle e facilità d'uso sono criteri di valutazione accanto
      alla sicurezza.`,
  },
  {
    site: 'imprese',
    key: 'voucher-intelligenza-artificiale',
    title: 'Voucher per l’intelligenza artificiale nelle imprese di servizi',
    summary: 'Consulenze e prove sul campo per logistica, studi professionali, assistenza e cultura',
    appears: -2,
    who: ['Micro imprese', 'PMI', 'Liberi professionisti'],
    subjects: ['Innovazione e ICT', 'Imprese e commercio'],
    opens: [9, '11:00'],
    deadline: [100, '17:00'],
    text: `Il voucher paga l'introduzione di strumenti di intelligenza artificiale nel lavoro quotidiano:
      assistenti per lo sportello clienti, lettura di documenti, previsione di flussi e turni, traduzione,
      schedatura di immagini e archivi. Almeno un quarto della spesa è destinato alla formazione di chi li
      userà.

      Copertura del 65% a fondo perduto, massimo 12.000 euro, spesa minima 5.000 euro. Possono presentare
      domanda micro, piccole e medie imprese dei servizi e liberi professionisti con sede in
      Emilia-Romagna. Procedura a sportello dalle ore 11.00 del {+9}, fino a esaurimento delle risorse
      (2,5 milioni di euro). De minimis. È esclusa la sorveglianza dei lavoratori.`,
  },
  {
    site: 'imprese',
    key: 'ricerca-meccatronica',
    title: 'Bando per progetti di ricerca e sviluppo nella meccatronica e nella motoristica',
    summary: 'Macchine intelligenti, componenti leggeri, nuovi sistemi di propulsione',
    who: ['PMI', 'Grandi imprese'],
    subjects: ['Ricerca', 'Imprese e commercio', 'Innovazione e ICT'],
    opens: [-18, '10:00'],
    deadline: [18, '16:00'],
    procedureEnds: 125,
    text: `Le imprese industriali possono ottenere contributi per progetti di ricerca e sviluppo su
      macchine utensili e automatiche, robot collaborativi, sensori, trasmissioni, batterie, motori
      elettrici e a idrogeno, componenti in materiali riciclati per auto e moto.

      È necessario un contratto di collaborazione con un laboratorio della Rete Alta Tecnologia per almeno
      il 15% della spesa. Contributo a fondo perduto: 45% per la ricerca industriale e 25% per lo sviluppo
      sperimentale, maggiorati di 10 punti per le piccole imprese; massimo 500.000 euro; spesa minima
      200.000 euro. Dotazione 15 milioni di euro. Procedura a graduatoria con un colloquio tecnico.`,
  },
  {
    site: 'imprese',
    key: 'startup-innovative',
    title: 'Sostegno alle start-up innovative ad alta intensità di conoscenza',
    summary: 'Dal prototipo al primo cliente',
    who: ['Micro imprese', 'PMI'],
    subjects: ['Imprese e commercio', 'Innovazione e ICT'],
    opens: [-27, '10:00'],
    deadline: [4, '13:00'],
    procedureEnds: 90,
    text: `Contributi alle start-up iscritte alla sezione speciale del registro delle imprese da non più
      di 48 mesi, con sede in Emilia-Romagna, che portano sul mercato un prodotto o servizio coerente con
      la Strategia di specializzazione intelligente: cultura e creatività, salute, energia,
      agroalimentare, digitale.

      Spese ammesse: prototipi, brevetti, certificazioni, attrezzature, consulenze, personale tecnico.
      Fondo perduto 60%, massimo 100.000 euro (110.000 per le imprese femminili e giovanili), spesa minima
      50.000 euro. Dotazione 4 milioni di euro. Graduatoria con presentazione alla commissione. Domande
      entro le ore 13.00 del {+4}.`,
  },
  {
    site: 'imprese',
    key: 'fiere-internazionali',
    title: 'Contributi per la partecipazione a fiere internazionali',
    summary: 'Promozione all’estero delle imprese regionali',
    who: ['Micro imprese', 'PMI', 'Cooperative'],
    subjects: ['Estero', 'Imprese e commercio'],
    opens: [-13, '10:00'],
    deadline: [74, '16:00'],
    changes: [{ from: -5, to: { text: fairs('35.000', '4.500.000') } }],
    text: fairs('25.000', '3.000.000'),
  },
]
