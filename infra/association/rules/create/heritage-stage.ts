import { conceptsOf } from '../../constructors.ts'

export const heritage = conceptsOf('value-chain', 'heritage', {
  'cultural-heritage': {
    it: 'patrimonio culturale, beni culturali, patrimonio immateriale, patrimonio storico-artistico, luoghi della cultura',
    en: 'cultural heritage, cultural property, intangible heritage, historic and artistic heritage, heritage sites',
    weight: 1.2,
  },
  museums: {
    it: 'musei, ecomusei, collezioni museali, allestimenti museali, pinacoteca, sistema museale',
    en: 'museums, ecomuseums, museum collections, museum displays, art gallery, museum network',
    weight: 1.3,
  },
  'libraries-archives': {
    it: 'biblioteche, archivi storici, fondi archivistici, manoscritti, conservazione digitale, catalogo bibliotecario',
    en: 'libraries, historical archives, archival holdings, manuscripts, digital preservation, library catalogue',
    weight: 1.3,
  },
  'heritage-digitisation': {
    it: 'digitalizzazione del patrimonio culturale, digitalizzazione dei beni culturali, scansione di documenti, archivi digitali, biblioteca digitale, trascrizione automatica',
    en: 'digitisation of cultural heritage, digitised collections, document scanning, digital archives, digital library, handwritten text recognition',
    weight: 1.6,
  },
  'sound-heritage': {
    it: 'archivi sonori, storia orale, registrazioni di storia orale, memoria orale, nastri magnetici, patrimonio sonoro, dialetti',
    en: 'sound archives, oral history, oral-history recordings, spoken heritage, magnetic tapes, audio collections, dialects',
    weight: 1.5,
  },
  '3d-heritage': {
    it: 'rilievo 3D, rilievo tridimensionale di monumenti, fotogrammetria, laser scanner, gemello digitale del patrimonio, modelli 3D di beni culturali',
    en: '3D survey, 3D survey of arcades, photogrammetry, laser scanning, heritage digital twin, city-scale digital twins, 3D models of cultural objects',
    weight: 1.5,
  },
  restoration: {
    it: 'restauro, restauratori, conservazione dei beni culturali, diagnostica per il restauro, conservazione preventiva, materiali per il restauro',
    en: 'heritage restoration, conservators, conservation of cultural property, heritage science, preventive conservation, conservation materials',
    weight: 1.4,
  },
  'accessible-heritage': {
    it: 'fruizione inclusiva del patrimonio, accessibilità museale, collezioni accessibili, percorsi tattili, audiodescrizione, lingua dei segni, barriere nei luoghi della cultura',
    en: 'accessible collections, accessible museums, inclusive access to heritage, tactile tours, audio description, sign language, barriers in cultural sites',
    weight: 1.5,
  },
  'heritage-records': {
    it: 'metadati, catalogazione dei beni, dati aperti culturali, interoperabilità degli archivi, ontologie per i beni culturali, spazio dati del patrimonio culturale',
    en: 'metadata standards, cataloguing of collections, linked open data for culture, Europeana, heritage ontologies, data space for cultural heritage',
    weight: 1.2,
  },
  'heritage-at-risk': {
    it: 'patrimonio a rischio, protezione del patrimonio da calamità, ricostruzione dei beni culturali, traffico illecito di opere d’arte, edifici storici e clima',
    en: 'heritage at risk, protection of heritage from disasters, climate impacts on heritage, illicit trafficking of cultural goods, historic buildings and climate',
    weight: 1.2,
  },
  archaeology: {
    it: 'archeologia, siti archeologici, scavi, parco archeologico, archeologia preventiva',
    en: 'archaeology, archaeological sites, excavations, archaeological park, underwater archaeology',
  },
})

export const stage = conceptsOf('value-chain', 'stage', {
  theatre: {
    it: 'teatro, compagnie teatrali, produzione teatrale, teatro ragazzi, drammaturgia, prosa',
    en: 'theatre, theatre companies, stage productions, theatre for young audiences, dramaturgy, playwriting',
    weight: 1.3,
  },
  'live-music': {
    it: 'musica dal vivo, concerti, lirica, orchestre, musica jazz, etichette discografiche, produzione musicale',
    en: 'live music, concerts, opera, orchestras, jazz, record labels, music production, music sector',
    weight: 1.3,
  },
  'dance-circus': {
    it: 'danza contemporanea, compagnie di danza, coreografia, circo contemporaneo, arte di strada, burattini',
    en: 'contemporary dance, dance companies, choreography, contemporary circus, street arts, puppetry',
    weight: 1.2,
  },
  'live-performance': {
    it: 'spettacolo dal vivo, arti performative, attività di spettacolo, legge sullo spettacolo, lavoratori dello spettacolo',
    en: 'performing arts, live performance, live entertainment, stage workers, performing arts sector',
    weight: 1.5,
  },
  festivals: {
    it: 'festival, rassegne teatrali, rassegne musicali, festival culturali, stagione teatrale, cartellone',
    en: 'festivals, theatre seasons, music festivals, arts festivals, performance programming',
    weight: 1.2,
  },
  'stage-technology': {
    it: 'scenotecnica, illuminotecnica, scenografia, regia luci, impianti audio, allestimento di spettacoli, scenografie virtuali',
    en: 'stage technology, stage lighting, set design, sound systems, stage rigging, virtual scenography',
    weight: 1.3,
  },
  venues: {
    it: 'teatri storici, sale da spettacolo, riqualificazione dei teatri, spazi di spettacolo, arene all’aperto, efficienza energetica dei teatri',
    en: 'historic theatres, performance venues, refurbishment of theatres, concert halls, open-air arenas, grassroots venues',
    weight: 1.2,
  },
  audiences: {
    it: 'sviluppo del pubblico, nuovi pubblici, formazione del pubblico, accessibilità degli spettacoli, biglietteria',
    en: 'audience development, new audiences, audience engagement, accessible performances, ticketing',
  },
  residencies: {
    it: 'residenze artistiche, giovani artisti, artisti emergenti, mobilità degli artisti, circuitazione di spettacoli, coproduzioni internazionali',
    en: 'artistic residencies, young artists, emerging artists, mobility of artists, touring of performances, international co-productions',
    weight: 1.3,
  },
  'green-stage': {
    it: 'spettacoli a basso impatto, tournée sostenibili, eventi plastic free, protocolli verdi per lo spettacolo, riuso delle scenografie',
    en: 'green touring, sustainable productions, low-carbon events, green theatre standards, reuse of stage sets',
    weight: 1.2,
  },
})
