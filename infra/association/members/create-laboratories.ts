import { type Enrolled, member } from '../constructors.ts'

/** Create's laboratories and innovation centres: 11 public, 4 private, 4 private centres. */
export const laboratories: Enrolled[] = [
  member('tessera-lab', 'Tessera Lab', 'Bologna', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { create: ['heritage', 'territories'] },
    profile:
      'A university laboratory for measuring historic cities. Our 3D survey of arcades covers eleven kilometres of porticoes at millimetre accuracy, and we are turning it into a model that planners can query. We look for cities and conservation offices that need structural monitoring, and for companies able to run such models after the research ends. Data and code are published once each campaign closes.',
    contacts: [{ name: 'Linnea Orsoni', frequency: 'monthly' }],
  }),
  member('fibralab', 'Fibralab, laboratorio per le fibre tessili', 'Reggio Emilia', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['fashion'], greentech: ['circular-economy'] },
    profile:
      'Caratterizziamo fibre e tessuti usati e sviluppiamo processi enzimatici per separare cotone, poliestere ed elastan. Abbiamo un impianto dimostrativo da 30 chili al giorno. Cerchiamo aziende di maglieria e raccoglitori per portarlo a una tonnellata, e partner europei sul riciclo da fibra a fibra. I risultati negativi li pubblichiamo lo stesso.',
    contacts: ['Erminia Castagnoli', { name: 'Yusuf Adani', language: 'en' }],
  }),
  member('archivox', 'Archivox, centro di ricerca sugli archivi', 'Ravenna', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['heritage'] },
    profile:
      'Ci occupiamo di archivi digitali che devono durare: formati, metadati, ontologie, conservazione a lungo termine. Siamo interessati allo spazio dati europeo del patrimonio culturale e a chi vuole pubblicare dati aperti senza violare la riservatezza.',
    contacts: ['Porzia Amaducci'],
  }),
  member('lumen-conservation', 'Lumen Conservation Science Unit', 'Ferrara', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { create: ['heritage'] },
    profile:
      'Chemists and physicists diagnosing paintings, parchment and stone without touching them. Our van carries X-ray fluorescence, infrared reflectography and a portable Raman spectrometer to the object. Heritage science infrastructures and calls on preventive conservation are our natural home.',
    contacts: ['Sibilla Marescotti'],
  }),
  member('gestolab', 'Gestolab, laboratorio di interazione e movimento', 'Cesena', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['images', 'stage'] },
    profile:
      'Studiamo il gesto: motion capture, interfacce senza contatto, suono e luce che rispondono ai danzatori. Con una compagnia di danza abbiamo realizzato uno spettacolo in cui il pubblico sordo sente la musica sulla pelle. Mettiamo a disposizione una sala con ventiquattro telecamere e cerchiamo artisti in residenza.',
    contacts: ['Tiziano Bondi', { name: 'Marlene Okafor', language: 'en', frequency: 'fortnightly' }],
  }),
  member('ceramix', 'Ceramix, istituto per i materiali ceramici d’arte', 'Faenza', {
    kind: 'public-laboratory',
    chains: { create: ['furniture', 'heritage'], mech: ['advanced-materials'] },
    profile:
      'Ricerca pubblica su impasti, smalti e stampa 3D della ceramica. Da un lato formuliamo smalti senza piombo per le botteghe artigiane, dall’altro studiamo perché le terrecotte all’aperto si sfaldano.',
    contacts: ['Lamberto Zauli'],
  }),
  member('corpo-e-misura', 'Laboratorio Corpo e Misura', 'Modena', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['fashion'], health: ['active-ageing'] },
    profile:
      'Scansione del corpo, antropometria ed ergonomia per abbigliamento, ausili e sedute. Il nostro archivio contiene 6.000 corpi reali, compresi quelli che le taglie standard ignorano. Collaboriamo con ortopedici per ortesi su misura stampate in 3D e con marchi che vogliono ridurre i resi. Siamo aperti il venerdì alle piccole imprese, senza appuntamento.',
    contacts: ['Annalisa Govoni', 'Rocco Zanichelli'],
  }),
  member('open-city-lab', 'Open City Lab', 'Parma', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { create: ['territories', 'educational'], urban: ['public-spaces'] },
    profile:
      'We run living labs in three neighbourhoods: residents propose, students prototype, the municipality decides in public. Our evaluation team compares what participation promised with what it delivered. We join consortia on social innovation, service design for public administrations and citizen science.',
    contacts: ['Evelyn Manghi', { name: 'Saul Bertogalli', language: 'it', frequency: 'monthly' }],
  }),
  member('glossa-nlp', 'Glossa, linguistica computazionale', 'Bologna', {
    kind: 'public-laboratory',
    body: 'university',
    language: 'en',
    chains: { create: ['content'], innovate: ['data-services'] },
    profile:
      'Computational linguists working on Italian, its dialects and its administrative prose. We train small language models for publishers and archives, evaluate machine translation of literature, and build corpora with the consent of authors. Partners with texts and with hard questions are welcome.',
    contacts: ['Ludovica Sternberg'],
  }),
  member('itinera-ricerca', 'Itinera, centro di ricerca sul turismo culturale', 'Rimini', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['territories'], tourism: ['hospitality', 'food-events'] },
    profile:
      'Analizziamo i flussi turistici con dati di telefonia, scontrini e interviste, dalla riviera ai borghi. Abbiamo costruito per due destinazioni un indice di sovraffollamento che oggi i sindaci guardano ogni settimana. Cerchiamo territori pilota per il turismo lento e imprese disposte a condividere i propri dati. Ogni anno il nostro rapporto sul turismo culturale esce anche in inglese.',
    contacts: ['Raffaella Gobbi', 'Dino Pazzaglia'],
  }),
  member('scuola-aperta-lab', 'Laboratorio Scuola Aperta', 'Bologna', {
    kind: 'public-laboratory',
    body: 'university',
    chains: { create: ['educational'] },
    profile:
      'Pedagogisti e informatici che progettano ambienti di apprendimento con e per gli insegnanti. Le nostre domande: che cosa cambia se l’aula è anche un laboratorio di teatro, e come si insegna a distanza a chi non ha una stanza propria. Coordiniamo una rete di 140 scuole disponibili a sperimentare. Dal 2024 ci occupiamo pure di abbandono scolastico nelle aree montane.',
    contacts: ['Costantino Ferri'],
  }),
  member('lume-lab', 'Lume Lab Srl', 'Bologna', {
    kind: 'private-laboratory',
    size: 'small',
    language: 'en',
    chains: { create: ['heritage', 'content'] },
    ateco: ['72.20'],
    profile:
      'Accredited private laboratory for sound and moving-image archives. We clean, digitise and describe oral-history recordings, mostly interviews with partisans, migrants and factory workers, and look after an audio collection of 9,000 tapes. We want accessible collections: transcripts, translations and listening points for people who do not use museums. A vaulted room with ten listening chairs is open to researchers. Our reading machines still play wire, shellac and every cassette format we have met.',
    contacts: [{ name: 'Oriel Campana', alsoFor: ['tessera-lab'] }, 'Matilda Brusa'],
  }),
  member('morfe-design-research', 'Morfè Design Research Srl', 'Modena', {
    kind: 'private-laboratory',
    size: 'small',
    chains: { create: ['furniture', 'fashion'] },
    ateco: ['72.19', '74.10'],
    profile:
      'Laboratorio accreditato di design dei materiali: trasformiamo scarti di lavorazione, dal cuoio alla lolla di riso, in lastre, filamenti e tessuti non tessuti. Facciamo ecodesign con valutazione del ciclo di vita fin dal primo schizzo. Ai clienti consegniamo una ricetta, non un rapporto.',
    contacts: ['Isotta Vandelli'],
  }),
  member('ottica-scena', 'Ottica Scena Ricerche Srl', 'Reggio Emilia', {
    kind: 'private-laboratory',
    size: 'micro',
    chains: { create: ['stage', 'images'] },
    profile:
      'Prototipi per la scena: proiettori laser silenziosi, sipari trasparenti, regia luci comandata dalla partitura. Ci interessano progetti in cui un teatro storico diventa il banco di prova.',
    contacts: ['Fedele Spaggiari'],
  }),
  member('indosso-research', 'Indosso Research Srl', 'Mirandola', {
    kind: 'private-laboratory',
    size: 'small',
    language: 'en',
    chains: { create: ['fashion'], health: ['medical-devices'] },
    profile:
      'We develop wearables that people keep wearing: smart textiles with washable sensors for posture, breathing and heart rate. Our lab sits between knitwear makers and biomedical firms, and speaks both languages. We need clinical partners, users with chronic conditions and a standard for washing electronics. Garments are knitted ten kilometres away.',
    contacts: ['Priscilla Bergonzini', { name: 'Dario Malavolta', language: 'it' }],
  }),
  member('poloforma', 'Poloforma, centro per l’innovazione del design', 'Bologna', {
    kind: 'innovation-centre',
    size: 'small',
    chains: { create: ['furniture', 'fashion'] },
    profile:
      'Mettiamo in contatto imprese manifatturiere e designer, scriviamo gli studi di fattibilità e seguiamo i bandi fino alla rendicontazione. Ogni anno accompagniamo una quarantina di piccole imprese nella tutela del design e nei prodotti su misura. Abbiamo un’officina con stampanti 3D, taglio laser e una tessitura campione. Quattro volte l’anno organizziamo una giornata in cui imprenditori e progettisti si scambiano problemi, non biglietti da visita.',
    contacts: ['Gaia Tartarini', 'Marzio Venturelli'],
  }),
  member('cultura-impresa-hub', 'Cultura Impresa Hub Srl', 'Ravenna', {
    kind: 'innovation-centre',
    size: 'small',
    chains: { create: ['content', 'territories'] },
    profile:
      'Incubatore culturale dentro un magazzino portuale. Selezioniamo dodici start-up creative l’anno e le facciamo lavorare su problemi veri di musei, festival e Comuni. Cerchiamo investitori pazienti e programmi europei di scambio fra spazi creativi.',
    contacts: ['Alma Ceccaroni'],
  }),
  member('traccia-centre', 'Traccia Innovation Centre', 'Carpi', {
    kind: 'innovation-centre',
    size: 'small',
    language: 'en',
    chains: { create: ['fashion'], innovate: ['data-services'] },
    profile:
      'We help textile and clothing firms prove what they claim. Our team sets up supply chain traceability, prepares data for the digital product passport and audits green claims before the regulator does.',
    contacts: ['Beatrix Gualdi'],
  }),
  member('schermi-futuri', 'Schermi Futuri Scarl', 'Cesena', {
    kind: 'innovation-centre',
    size: 'micro',
    chains: { create: ['images', 'educational'] },
    profile:
      'Centro privato per i media immersivi: uno studio volumetrico, una biblioteca di visori, corsi brevi per registi e insegnanti. Vorremmo aprire una borsa di produzione per opere prime.',
    contacts: [{ name: 'Ramona Siboni', frequency: 'fortnightly' }],
  }),
]
