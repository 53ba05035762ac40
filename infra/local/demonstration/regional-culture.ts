import type { RegionalRow } from './plone-wire.ts'

/** Patrimonio culturale, spettacolo, editoria, audiovisivo. */
export const regionalCulture: RegionalRow[] = [
  {
    site: 'regione',
    key: 'archivi-accessibili',
    title: 'Partenariati di ricerca per archivi accessibili',
    summary: `Contributi a laboratori accreditati e imprese per la fruizione inclusiva del patrimonio
      documentario e sonoro`,
    appears: -3,
    who: ['Enti e laboratori di ricerca', 'PMI', 'Grandi imprese', 'Partenariato pubblico/privato'],
    subjects: ['Cultura', 'Ricerca', 'Innovazione e ICT'],
    opens: [-4, '10:00'],
    deadline: [31, '13:00'],
    procedureEnds: 150,
    text: `Il bando, approvato con DGR n. 9133 del {-7}, finanzia progetti di ricerca industriale e
      sviluppo sperimentale per la fruizione inclusiva del patrimonio conservato in archivi, biblioteche e
      fonoteche: digitalizzazione di nastri e dischi, riconoscimento di manoscritti, descrizioni per
      persone non vedenti, interfacce vocali, percorsi in lingua dei segni, ambienti immersivi.

      Il partenariato è formato da tre a cinque laboratori di ricerca accreditati e da almeno tre imprese.
      Il contributo a fondo perduto copre il 70% delle spese dei laboratori e il 50% di quelle delle
      imprese, con un massimo di 600.000 euro a progetto; la dimensione minima del progetto è di 300.000
      euro e la durata massima di 24 mesi. Dotazione complessiva 6 milioni di euro. Procedura a
      graduatoria. I laboratori devono essere accreditati alla data di presentazione della domanda.`,
  },
  {
    site: 'regione',
    key: 'digitalizzazione-musei',
    title: 'Contributi per la digitalizzazione delle collezioni di musei e biblioteche',
    summary: 'Campagne di riproduzione, catalogazione e pubblicazione aperta',
    who: ['Enti pubblici', 'Enti del Terzo settore'],
    subjects: ['Cultura', 'Innovazione e ICT'],
    opens: [-38, '09:00'],
    deadline: [22, '15:00'],
    procedureEnds: 120,
    text: `Possono presentare domanda Comuni, Unioni, istituzioni culturali, fondazioni e associazioni
      titolari di musei, archivi e biblioteche aperti al pubblico in Emilia-Romagna.

      Si finanziano riproduzioni fotografiche e tridimensionali, scansione di manoscritti e periodici
      locali, catalogazione secondo gli standard nazionali, pubblicazione con licenza aperta e strumenti
      per la consultazione da parte di persone con disabilità. Il contributo copre fino all'80% della
      spesa ammessa e non può superare 50.000 euro; il costo minimo del progetto è di 15.000 euro. Le
      imprese e i laboratori specializzati possono essere fornitori, non beneficiari. Risorse: 1.500.000
      euro. Domande entro le ore 15.00 del {+22}. Graduatoria.`,
  },
  {
    site: 'regione',
    key: 'spettacolo-dal-vivo-innovazione',
    title: 'Sostegno all’innovazione nello spettacolo dal vivo',
    summary: 'Tecnologie per la scena, accessibilità e sostenibilità delle tournée',
    who: ['Micro imprese', 'PMI', 'Cooperative', 'Enti del Terzo settore'],
    subjects: ['Cultura', 'Imprese e commercio', 'Innovazione e ICT'],
    opens: [-25, '12:00'],
    deadline: [17, '12:00'],
    changes: [{ from: -3, to: { deadline: [10, '12:00'] } }],
    text: `Contributi a teatri, compagnie, orchestre, festival e imprese di servizi per lo spettacolo che
      introducono nuove tecnologie: scenografie digitali, audio spaziale, sistemi a basso consumo per luci
      e palchi, regia remota, sopratitoli e audiodescrizione, biglietteria accessibile.

      Contributo a fondo perduto al 60% della spesa ammissibile, massimo 75.000 euro; spesa minima 30.000
      euro. Sono premiati i progetti condivisi da almeno due soggetti, le repliche fuori dai capoluoghi e
      il coinvolgimento di tecnici under 35. Dotazione 2,2 milioni di euro. Procedura a graduatoria. Gli
      aiuti rientrano nell'art. 53 del regolamento (UE) n. 651/2014. Il termine può essere anticipato con
      determinazione del dirigente.`,
  },
  {
    site: 'regione',
    key: 'produzioni-audiovisive',
    title: 'Bando per la produzione di opere cinematografiche e audiovisive, seconda finestra',
    summary: 'Film, documentari, serie e animazione realizzati in Emilia-Romagna',
    who: ['PMI', 'Micro imprese', 'Grandi imprese'],
    subjects: ['Cultura', 'Imprese e commercio'],
    opens: [1, '10:00'],
    deadline: [46, '16:00'],
    procedureEnds: 140,
    text: `Il bando sostiene la produzione di lungometraggi, documentari, cortometraggi, serie e opere di
      animazione girati o realizzati almeno per il 30% in regione. Possono presentare domanda le società
      di produzione europee; per le produttrici con sede in Emilia-Romagna è prevista una riserva del 40%.

      Contributo a fondo perduto: fino al 50% delle spese sostenute sul territorio, con massimali di
      250.000 euro per i lungometraggi, 60.000 euro per i documentari e 15.000 euro per i corti. Punteggi
      aggiuntivi per set sostenibili, registe esordienti, musiche originali di compositori residenti ed
      effetti visivi affidati a studi regionali. Risorse della finestra: 3 milioni di euro. Procedura a
      graduatoria; domande dalle ore 10.00 del {+1}.`,
  },
  {
    site: 'regione',
    key: 'videogiochi-territori',
    title: 'Contributi per videogiochi e contenuti interattivi sul patrimonio regionale',
    summary: 'Dal prototipo alla pubblicazione, con musei e scuole',
    appears: -5,
    who: ['Micro imprese', 'PMI', 'Cooperative'],
    subjects: ['Cultura', 'Imprese e commercio', 'Innovazione e ICT'],
    opens: [-5, '10:00'],
    deadline: [43, '13:00'],
    text: `La Regione finanzia videogiochi, esperienze immersive e audiogiochi che raccontano luoghi,
      mestieri, musica e personaggi dell'Emilia-Romagna senza essere semplici guide. Beneficiari: imprese
      e cooperative dell'audiovisivo e del software con sede operativa in regione, costituite da almeno un
      anno.

      Linea A, prototipi: 60% della spesa, massimo 25.000 euro. Linea B, completamento e pubblicazione:
      50%, massimo 90.000 euro. Spesa minima 15.000 euro per la linea A e 50.000 per la linea B. È
      obbligatorio l'accordo con almeno un museo, archivio o biblioteca. Vengono valutati la qualità del
      racconto, l'accessibilità per giocatori con disabilità e la distribuzione internazionale. Dotazione
      1.400.000 euro. Graduatoria; aiuti de minimis.`,
  },
  {
    site: 'regione',
    key: 'editoria-locale',
    title: 'Interventi a favore dell’editoria e delle librerie indipendenti',
    summary: 'Cataloghi digitali, audiolibri, traduzioni e iniziative di promozione della lettura',
    who: ['Micro imprese', 'PMI', 'Cooperative', 'Enti del Terzo settore'],
    subjects: ['Cultura', 'Imprese e commercio'],
    opens: [-31, '09:00'],
    deadline: [8, '13:00'],
    text: `Contributi a case editrici, librerie indipendenti e imprese di comunicazione editoriale con
      sede in Emilia-Romagna per: edizioni accessibili e audiolibri, traduzione di autori del territorio,
      riviste culturali digitali, recupero di cataloghi fuori commercio, rassegne e laboratori di lettura
      con scuole e biblioteche.

      Il contributo è pari al 50% delle spese ammissibili; massimo 18.000 euro per gli editori e 6.000
      euro per le librerie, con spesa minima di 5.000 euro. Dotazione 700.000 euro. Ogni soggetto può
      presentare una sola domanda, entro le ore 13.00 del {+8}. Valutazione a graduatoria, con priorità ai
      progetti per l'infanzia e alle lingue minoritarie. Regime de minimis.`,
  },
  {
    site: 'regione',
    key: 'restauro-teatri-storici',
    title: 'Contributi per il restauro e l’adeguamento dei teatri storici',
    summary: 'Sicurezza sismica, efficienza energetica e nuove dotazioni sceniche',
    who: ['Enti pubblici', 'Enti del Terzo settore'],
    subjects: ['Cultura', 'Edilizia e rigenerazione urbana', 'Energia'],
    opens: [-60, '09:00'],
    deadline: [65, '17:00'],
    procedureEnds: 200,
    text: `Beneficiari sono Comuni, Unioni di Comuni e fondazioni proprietarie o gestrici di teatri
      storici con meno di 500 posti. Il bando finanzia il restauro di apparati decorativi e macchine
      sceniche, il miglioramento sismico, impianti efficienti, l'eliminazione delle barriere
      architettoniche e attrezzature digitali per la scena.

      Il contributo regionale copre fino al 75% della spesa, da un minimo di 100.000 a un massimo di
      800.000 euro per intervento. La dotazione è di 8 milioni di euro. È richiesto un piano di gestione
      triennale che indichi compagnie, scuole e associazioni che useranno lo spazio. Le proposte sono
      selezionate con procedura negoziale, dopo una prima valutazione di ammissibilità.`,
  },
]
