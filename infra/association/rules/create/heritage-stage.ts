import { conceptsOf } from '../../constructors.ts'

export const heritage = conceptsOf('value-chain', 'heritage', {
  'cultural-heritage': {
    it: 'patrimonio culturale, beni culturali, patrimonio immateriale, patrimonio storico-artistico, luoghi della cultura',
    en: 'cultural heritage, cultural property, intangible heritage, historic and artistic heritage, heritage sites',
    weight: 0.7,
  },
  museums: {
    it: 'musei, piccoli musei, ecomusei, collezioni museali, allestimenti museali, pinacoteca, sistema museale',
    en: 'museums, small museums, ecomuseums, museum collections, museum displays, museum network',
    weight: 0.7,
  },
  libraries: {
    it: 'biblioteche, biblioteca civica, sistema bibliotecario, catalogo bibliotecario, fondi librari antichi, libri antichi',
    en: 'public libraries, libraries and museums, museums and libraries, archives and libraries, library collections, library catalogue, rare books',
    weight: 0.7,
  },
  archives: {
    it: 'archivi storici, fondi archivistici, patrimonio documentario, manoscritti, archivisti, trascrizione automatica',
    en: 'historical archives, archival holdings, documentary heritage, manuscripts, archivists, handwritten text recognition',
    weight: 0.9,
  },
  'heritage-digitisation': {
    it: 'digitalizzazione del patrimonio culturale, digitalizzazione dei beni culturali, digitalizzazione delle collezioni, scansione di documenti, archivi digitali, biblioteca digitale, conservazione digitale',
    en: 'digitisation of cultural heritage, digitised collections, document scanning, digital archives, digital library, digital preservation',
    weight: 1,
  },
  'sound-heritage': {
    it: 'archivi sonori, storia orale, testimonianze orali, registrazioni di storia orale, memoria orale, nastri magnetici, patrimonio sonoro, dialetti',
    en: 'sound archives, oral history, oral-history recordings, spoken heritage, magnetic tapes, audio collections, dialects',
  },
  '3d-heritage': {
    it: 'rilievo 3D, rilievo tridimensionale di monumenti, fotogrammetria, laser scanner, gemello digitale del patrimonio, modelli 3D di beni culturali',
    en: '3D survey, 3D survey of arcades, photogrammetry, laser scanning, heritage digital twin, city-scale digital twins, 3D models of cultural objects',
    weight: 0.9,
  },
  restoration: {
    it: 'restauro, restauratori, conservazione dei beni culturali, diagnostica per il restauro, conservazione preventiva, materiali per il restauro',
    en: 'heritage restoration, restoration techniques, conservators, conservation of cultural property, heritage science, preventive conservation, conservation materials',
    weight: 0.9,
  },
  'accessible-heritage': {
    it: 'fruizione inclusiva del patrimonio, accessibilità museale, collezioni accessibili, percorsi tattili, audiodescrizione, lingua dei segni, barriere nei luoghi della cultura',
    en: 'accessible collections, accessible museums, inclusive access to heritage, tactile tours, audio description, sign language, barriers in cultural sites',
    weight: 0.9,
  },
  'heritage-records': {
    it: 'metadati, catalogazione dei beni, dati aperti culturali, interoperabilità degli archivi, ontologie per i beni culturali, spazio dati del patrimonio culturale, spazio dati europeo del patrimonio',
    en: 'metadata standards, cataloguing of collections, linked open data for culture, Europeana, heritage ontologies, data space for cultural heritage',
  },
  'heritage-at-risk': {
    it: 'patrimonio a rischio, protezione del patrimonio da calamità, ricostruzione dei beni culturali, edifici storici e clima',
    en: 'heritage at risk, protection of heritage from disasters, climate impacts on heritage, historic buildings and climate',
  },
  archaeology: {
    it: 'archeologia, siti archeologici, area archeologica, scavi archeologici, parco archeologico, archeologia preventiva',
    en: 'archaeology, archaeological sites, archaeological excavations, archaeological park, underwater archaeology',
    weight: 0.7,
  },
})

export const stage = conceptsOf('value-chain', 'stage', {
  theatre: {
    it: 'teatro, compagnie teatrali, produzione teatrale, teatro ragazzi, drammaturgia',
    en: 'theatre, theatre companies, theatre productions, theatre for young audiences, dramaturgy, playwriting',
    weight: 1,
  },
  'live-music': {
    it: 'musica dal vivo, concerti dal vivo, organizzatori di concerti, lirica, orchestre, musica jazz, etichette discografiche',
    en: 'live music, concerts, opera, opera houses, orchestras, jazz, record labels, music sector',
  },
  'dance-circus': {
    it: 'danza contemporanea, compagnie di danza, coreografia, circo contemporaneo, arte di strada, arti di strada, burattini',
    en: 'contemporary dance, dance companies, choreography, contemporary circus, street arts, puppetry',
  },
  'live-performance': {
    it: 'spettacolo dal vivo, arti performative, attività di spettacolo, legge sullo spettacolo, lavoratori dello spettacolo',
    en: 'performing arts, live performance, live entertainment, stage workers, performing arts sector',
    weight: 1.1,
  },
  festivals: {
    it: 'rassegne teatrali, rassegne musicali, festival culturali, festival teatrali, festival musicali, festival di danza, stagione teatrale',
    en: 'theatre seasons, theatre festivals, music festivals, dance festivals, arts festivals, performance programming',
  },
  'stage-technology': {
    it: 'scenotecnica, illuminotecnica, scenografia, regia luci, impianti audio, allestimento di spettacoli, scenografie virtuali',
    en: 'stage technology, stage lighting, set design, scenery for opera, sound systems, stage rigging, virtual scenography',
    weight: 0.9,
  },
  venues: {
    it: 'teatri storici, teatro all’italiana, sale da spettacolo, riqualificazione dei teatri, spazi di spettacolo, arene all’aperto, efficienza energetica dei teatri',
    en: 'historic theatres, performance venues, small venues, refurbishment of theatres, concert halls, open-air arenas, grassroots venues',
  },
  audiences: {
    it: 'sviluppo del pubblico, nuovi pubblici, formazione del pubblico, accessibilità degli spettacoli, biglietteria',
    en: 'audience development, new audiences, audience engagement, accessible performances, ticketing',
  },
  residencies: {
    it: 'residenze artistiche, artisti in residenza, mobilità degli artisti, residenze creative, scambi di artisti',
    en: 'artistic residencies, mobility of artists, residency programmes, exchanges of artists',
  },
  'young-artists': {
    it: 'giovani artisti, artisti emergenti, opere prime musicali, talenti emergenti, debutto artistico',
    en: 'young artists, emerging artists, debut works, emerging talents, early-career artists',
  },
  touring: {
    it: 'circuitazione di spettacoli, coproduzioni internazionali, tournée, coproduzioni teatrali, circuito teatrale',
    en: 'touring of performances, Perform Europe, touring productions, international co-productions, theatre co-productions, circulation of performances',
    weight: 0.9,
  },
  'green-stage': {
    it: 'spettacoli a basso impatto, eventi a basso impatto, tournée sostenibili, eventi plastic free, protocolli verdi per lo spettacolo, riuso delle scenografie',
    en: 'green touring, sustainable touring, low-carbon events, green theatre standards, reuse of stage sets, rental of stage sets',
    weight: 0.9,
  },
})
