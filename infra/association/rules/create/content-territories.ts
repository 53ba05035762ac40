import { conceptsOf } from '../../constructors.ts'

export const content = conceptsOf('value-chain', 'content', {
  publishing: {
    it: 'editoria, case editrici, libri, editoria digitale, filiera del libro, editori indipendenti, librerie',
    en: 'publishing, publishers, books, digital publishing, book value chain, independent publishers, bookshops',
    weight: 1.4,
  },
  'reading-promotion': {
    it: 'promozione della lettura, libri per ragazzi, albi illustrati, fumetti, fiera del libro, giovani lettori',
    en: 'reading promotion, children’s books, picture books, comics, book fair, young readers',
    weight: 1.2,
  },
  translation: {
    it: 'traduzione letteraria, traduttori, circolazione di opere letterarie, opere in traduzione, localizzazione di contenuti',
    en: 'literary translation, translators, circulation of European literary works, works in translation, content localisation',
    weight: 1.3,
  },
  advertising: {
    it: 'agenzie pubblicitarie, agenzie di comunicazione, campagne di comunicazione, identità visiva, grafica, comunicazione d’impresa',
    en: 'advertising, communication agencies, communication campaigns, visual identity, graphic design, corporate communication',
  },
  journalism: {
    it: 'giornalismo, testate locali, informazione locale, emittenti radiofoniche, pluralismo dei media, redazioni',
    en: 'journalism, local news media, radio broadcasters, media pluralism, newsrooms, cross-border journalism',
    weight: 1.3,
  },
  disinformation: {
    it: 'disinformazione, verifica dei fatti, alfabetizzazione mediatica, educazione ai media, contenuti manipolati',
    en: 'disinformation, fact-checking, media literacy, media education, deepfakes, trustworthy online content',
    weight: 1.2,
  },
  'audio-content': {
    it: 'podcast, audiolibri, audioguide, radio via web, produzione audio, narrazione sonora',
    en: 'podcasts, audiobooks, audio guides, web radio, audio production, sound storytelling',
    weight: 1.3,
  },
  'generated-content': {
    it: 'intelligenza artificiale generativa, contenuti generati, modelli linguistici per i contenuti, automazione editoriale, creatività e intelligenza artificiale',
    en: 'generative artificial intelligence, AI-generated content, language models for content, editorial automation, creativity and artificial intelligence',
    weight: 1.3,
  },
  'content-rights': {
    it: 'diritto d’autore, gestione dei diritti, licenze di contenuti, opere orfane, remunerazione degli autori',
    en: 'copyright, rights management, content licensing, out-of-commerce works, remuneration of authors, copyright infrastructure',
    weight: 1.2,
  },
  'accessible-publishing': {
    it: 'editoria accessibile, libri accessibili, sottotitolazione, lettura facilitata, accessibilità dei siti, comunicazione aumentativa',
    en: 'accessible publishing, accessible books, subtitling, easy-to-read, web accessibility, augmentative communication',
    weight: 1.3,
  },
  'transmedia-stories': {
    it: 'narrazione transmediale, storytelling d’impresa, archivi d’impresa, musei d’impresa, contenuti editoriali di marca',
    en: 'transmedia storytelling, brand storytelling, corporate archives, company museums, branded content',
  },
})

export const territories = conceptsOf('value-chain', 'territories', {
  'urban-regeneration': {
    it: 'rigenerazione urbana, riattivazione urbana, rigenerazione a base culturale, periferie, quartieri, aree dismesse',
    en: 'urban regeneration, urban reactivation, culture-led regeneration, deprived neighbourhoods, suburbs, brownfield areas',
    weight: 1.5,
  },
  'vacant-buildings': {
    it: 'immobili dismessi, riuso temporaneo, usi temporanei, spazi abbandonati, beni comuni urbani, beni confiscati',
    en: 'vacant buildings, temporary use, meanwhile use, abandoned spaces, urban commons, adaptive reuse',
    weight: 1.4,
  },
  'villages-inner-areas': {
    it: 'borghi, aree interne, aree montane, Appennino, spopolamento, piccoli comuni, cooperative di comunità',
    en: 'villages, inner areas, mountain areas, Apennines, depopulation, small municipalities, community cooperatives, rural revitalisation',
    weight: 1.3,
  },
  'destination-promotion': {
    it: 'destinazione turistica, promozione turistica, marketing territoriale, attrattività del territorio, promocommercializzazione turistica, marchio territoriale',
    en: 'tourist destination, destination management, tourism promotion, place branding, territorial attractiveness, destination marketing',
    weight: 1.2,
  },
  'cultural-tourism': {
    it: 'turismo culturale, itinerari culturali, città d’arte, visite guidate, turismo esperienziale, siti UNESCO',
    en: 'cultural tourism, cultural routes, art cities, guided tours, experiential tourism, UNESCO sites',
    weight: 1.4,
  },
  'new-bauhaus': {
    it: 'Nuovo Bauhaus europeo, qualità architettonica, bellezza e inclusione, trasformazione dei quartieri, spazi pubblici di qualità',
    en: 'New European Bauhaus, architectural quality, beautiful sustainable together, neighbourhood transformation, quality public spaces',
    weight: 1.4,
  },
  'creative-hubs': {
    it: 'spazi creativi, incubatori culturali, poli creativi, centri culturali indipendenti, hub culturali, spazi ibridi, imprese culturali e creative',
    en: 'creative hubs, cultural incubators, creative districts, independent cultural centres, hybrid spaces, cultural and creative industries',
    weight: 1.3,
  },
  'city-events': {
    it: 'grandi eventi, eventi in piazza, economia della notte, capitale della cultura, manifestazioni storiche, feste tradizionali',
    en: 'major events, events in public squares, night-time economy, capital of culture, historical re-enactments, traditional festivals',
  },
  'proximity-trade': {
    it: 'hub urbani, hub di prossimità, botteghe storiche, commercio di vicinato, centri storici, distretti del commercio',
    en: 'proximity hubs, historic shops, neighbourhood shops, historic centres, town-centre management, retail districts',
  },
  'community-maps': {
    it: 'mappe di comunità, paesaggio culturale, osservatorio del paesaggio, identità locale, memoria dei luoghi, segnaletica turistica',
    en: 'community maps, cultural landscape, landscape observatory, local identity, memory of places, tourist signage',
    weight: 1.1,
  },
})
