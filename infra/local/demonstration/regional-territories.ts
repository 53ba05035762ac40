import type { RegionalRow } from './plone-wire.ts'

/** Territori, turismo, rigenerazione urbana, formazione. */
export const regionalTerritories: RegionalRow[] = [
  {
    site: 'territori',
    key: 'spazi-di-comunita',
    title: 'Contributi per la riattivazione di spazi di comunità',
    summary: 'Immobili dismessi, servizi culturali e usi temporanei nei centri urbani e nei borghi',
    who: ['Enti pubblici', 'Enti del Terzo settore', 'Cooperative'],
    subjects: ['Edilizia e rigenerazione urbana', 'Cultura', 'Diritti e sociale'],
    opens: [-29, '09:00'],
    deadline: [37, '14:00'],
    procedureEnds: 130,
    text: `L'avviso sostiene la riapertura di ex scuole, mercati, stazioni, cinema e botteghe come luoghi
      di cultura, lavoro condiviso e servizi di prossimità. I Comuni presentano domanda insieme ad almeno
      due soggetti tra cooperative, associazioni e imprese culturali, con cui sottoscrivono un patto di
      collaborazione.

      Si finanziano lavori leggeri e reversibili, arredi, attrezzature, coordinamento, laboratori di
      progettazione partecipata e i primi 18 mesi di attività. Contributo fino all'80%, massimo 200.000
      euro; costo minimo 60.000 euro. Dotazione 5 milioni di euro, di cui il 40% riservato ad aree montane
      e interne. Valutazione a graduatoria: contano l'uso degli spazi in più fasce orarie, il
      coinvolgimento dei giovani e la sostenibilità economica oltre il contributo.`,
  },
  {
    site: 'imprese',
    key: 'turismo-esperienze',
    title: 'Sostegno alle imprese turistiche per esperienze fuori stagione',
    summary: 'Prodotti turistici legati a cibo, motori, cultura e benessere',
    appears: -4,
    who: ['Micro imprese', 'PMI', 'Cooperative'],
    subjects: ['Imprese e commercio', 'Cultura'],
    opens: [3, '10:00'],
    deadline: [87, '17:00'],
    text: `Contributi a strutture ricettive, agenzie, stabilimenti, guide e organizzatori di eventi che
      creano esperienze vendibili da ottobre ad aprile: visite nei laboratori artigiani, itinerari tra
      musei dei motori e officine, soggiorni termali, scuole di cucina, cicloturismo invernale, spettacoli
      in luoghi insoliti.

      Sono ammesse spese per servizi digitali di prenotazione, allestimenti, mezzi elettrici, accoglienza
      di persone con disabilità, contenuti multimediali in più lingue. Fondo perduto 50%, elevato al 60%
      per le reti di almeno tre imprese; massimo 50.000 euro, spesa minima 15.000 euro. Procedura a
      sportello fino a esaurimento della dotazione di 4 milioni di euro: le domande sono istruite
      nell'ordine di arrivo. Aiuti de minimis.`,
  },
  {
    site: 'territori',
    key: 'cammini-appennino',
    title: 'Contributi per cammini e ospitalità diffusa in Appennino',
    summary: 'Sentieri, rifugi, piccoli alberghi e racconti dei luoghi',
    who: ['Enti pubblici', 'Micro imprese', 'Cooperative', 'Enti del Terzo settore'],
    subjects: ['Ambiente', 'Imprese e commercio', 'Agricoltura e sviluppo delle aree rurali'],
    opens: [-45, '09:00'],
    deadline: [14, '12:00'],
    text: `Il bando riguarda i Comuni montani dell'Emilia-Romagna. Finanzia il recupero di sentieri e
      segnaletica, punti acqua e ricarica per biciclette, piccoli lavori in rifugi e locande, produzione
      di mappe sonore, podcast e guide, formazione di accompagnatori.

      Possono fare domanda enti locali, cooperative di comunità, imprese ricettive e associazioni, anche
      in forma aggregata. Il contributo copre il 70% per i soggetti pubblici e non profit e il 50% per le
      imprese (de minimis), da 10.000 a 80.000 euro. Dotazione: 2.400.000 euro. Le domande si presentano
      entro le ore 12.00 del {+14}; è prevista una graduatoria per ciascuna provincia.`,
  },
  {
    site: 'regione',
    key: 'its-laboratori',
    title: 'Contributi agli enti di formazione per laboratori digitali e creativi',
    summary: 'Attrezzature e percorsi per moda, scena, multimedia e restauro',
    who: ['Scuole, università, enti di formazione', 'Soggetti accreditati'],
    subjects: ['Istruzione e formazione', 'Cultura', 'Lavoro'],
    opens: [-15, '10:00'],
    deadline: [53, '12:00'],
    text: `Fondazioni ITS ed enti di formazione accreditati possono chiedere un contributo per allestire
      laboratori in cui insegnare modellistica 3D, produzione virtuale, animazione, restauro con
      tecnologie digitali, tecnica teatrale e suono, progettazione di interni.

      Il contributo copre l'85% delle attrezzature e dell'adeguamento degli spazi, fino a 180.000 euro;
      spesa minima 50.000 euro. Almeno il 20% delle ore d'uso deve essere aperto alle imprese socie e a
      corsi per adulti. I progetti indicano le imprese che hanno espresso il fabbisogno di competenze, le
      misure per le studentesse e per gli allievi con disturbi dell'apprendimento. Dotazione 3 milioni di
      euro del PR FSE+ 2021-2027, Priorità 2. Procedura a graduatoria.`,
  },
  {
    site: 'regione',
    key: 'corsi-spettacolo-audiovisivo',
    title: 'Invito a presentare operazioni formative per lo spettacolo e l’audiovisivo',
    summary: 'Percorsi gratuiti per tecnici, autori e interpreti',
    appears: -2,
    who: ['Soggetti accreditati', 'Scuole, università, enti di formazione'],
    subjects: ['Istruzione e formazione', 'Cultura', 'Lavoro'],
    opens: [-2, '10:00'],
    deadline: [30, '12:00'],
    text: `Possono candidare operazioni gli organismi accreditati per la formazione superiore, in
      partenariato con teatri, case di produzione, studi di animazione e di videogiochi. I destinatari dei
      corsi sono giovani e adulti non occupati, e non sono i soggetti che presentano domanda.

      Figure attese: tecnico luci e suono, macchinista, costumista, montatore, tecnico di produzione
      virtuale, game designer, redattore di podcast, organizzatore di eventi. Ogni percorso dura da 300 a
      800 ore con almeno il 30% in stage. Finanziamento al 100% a costi standard, massimo 150.000 euro a
      operazione; dotazione 4,5 milioni di euro. Procedura a graduatoria. Scadenza: ore 12.00 del {+30}.`,
  },
  {
    site: 'territori',
    key: 'quartieri-intelligenti',
    title: 'Avviso per sperimentazioni di servizi urbani intelligenti',
    summary: 'Mobilità, illuminazione, eventi e spazi pubblici nei Comuni con più di 30.000 abitanti',
    who: ['Enti pubblici', 'Partenariato pubblico/privato', 'PMI'],
    subjects: ['Mobilità e trasporti', 'Innovazione e ICT', 'Edilizia e rigenerazione urbana'],
    opens: [-8, '09:00'],
    deadline: [71, '13:00'],
    text: `I Comuni, con imprese e laboratori accreditati, sperimentano per un anno servizi che rendono
      più vivibili strade e piazze: illuminazione che segue le persone, piazzole per merci prenotabili,
      ombreggiamento e acqua contro le isole di calore, gestione del rumore degli eventi, gemelli digitali
      per decidere dove intervenire.

      Contributo a fondo perduto del 70% per gli enti pubblici e i laboratori e del 45% per le imprese,
      massimo 350.000 euro a progetto, costo minimo 120.000 euro. Partenariato obbligatorio: un Comune e
      almeno due imprese. Dati aperti e protezione dei dati personali sono condizioni di ammissibilità.
      Dotazione 5,6 milioni di euro. Procedura a graduatoria in due sedute.`,
  },
]
