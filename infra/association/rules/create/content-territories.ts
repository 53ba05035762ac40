import { conceptsOf } from '../../constructors.ts'

export const content = conceptsOf('value-chain', 'content', {
  publishing: {
    it: 'editoria, case editrici, editoria digitale, filiera del libro, editori indipendenti, piccoli editori, librerie indipendenti',
    en: 'publishers, publishing houses, publishing sector, books and publishing, European books, digital publishing, book value chain, independent bookshops',
    weight: 0.9,
  },
  'reading-promotion': {
    it: 'promozione della lettura, libri per ragazzi, albi illustrati, fumetti, fiera del libro, giovani lettori',
    en: 'reading promotion, children’s books, picture books, comics, book fair, young readers',
  },
  translation: {
    it: 'traduzione letteraria, traduttori, circolazione di opere letterarie, opere in traduzione, localizzazione di contenuti',
    en: 'literary translation, translators, circulation of European literary works, works in translation, translation of literature, content localisation',
  },
  advertising: {
    it: 'agenzie pubblicitarie, agenzie di comunicazione, identità visiva, grafica, comunicazione d’impresa',
    en: 'advertising agencies, communication agencies, visual identity, graphic design, corporate communication',
    weight: 0.6,
  },
  journalism: {
    it: 'giornalismo, testate locali, informazione locale, emittenti radiofoniche, pluralismo dei media, redazioni giornalistiche',
    en: 'journalism, local news media, local newspapers, radio broadcasters, media pluralism, newsrooms, cross-border journalism',
    weight: 0.6,
  },
  disinformation: {
    it: 'disinformazione, verifica delle notizie, notizie false, contenuti manipolati, contrasto alla disinformazione',
    en: 'fact-checking, deepfakes, fake news, online disinformation, manipulated pictures, trustworthy online content',
    weight: 0.6,
  },
  'media-literacy': {
    it: 'alfabetizzazione mediatica, educazione ai media, alfabetizzazione digitale, competenze mediatiche',
    en: 'media literacy, media education, digital literacy, news literacy',
    weight: 0.6,
  },
  'audio-content': {
    it: 'podcast, audiolibri, audioguide, radio via web, produzione audio, narrazione sonora',
    en: 'podcasts, audiobooks, audio guides, web radio, audio production, sound storytelling',
  },
  'generated-content': {
    it: 'intelligenza artificiale generativa, contenuti generati, modelli linguistici per i contenuti, automazione editoriale, creatività e intelligenza artificiale',
    en: 'generative artificial intelligence, generative AI, AI-generated content, language models for content, editorial automation, creativity and artificial intelligence',
    weight: 0.6,
  },
  'content-rights': {
    it: 'diritto d’autore, gestione dei diritti, licenze di contenuti, vendita di diritti, opere orfane, remunerazione degli autori',
    en: 'copyright, rights management, content licensing, out-of-commerce works, remuneration of authors, copyright infrastructure',
    weight: 0.6,
  },
  'accessible-publishing': {
    it: 'editoria accessibile, edizioni accessibili, libri accessibili, lettura facilitata, testi facili da leggere, comunicazione aumentativa',
    en: 'accessible publishing, accessible editions, accessible books, easy-to-read, plain-language texts, augmentative communication',
  },
  'transmedia-stories': {
    it: 'narrazione transmediale, storytelling d’impresa, archivi d’impresa, musei d’impresa, contenuti editoriali di marca',
    en: 'transmedia storytelling, brand storytelling, corporate archives, company museums, branded content',
    weight: 0.7,
  },
})

export const territories = conceptsOf('value-chain', 'territories', {
  'urban-regeneration': {
    it: 'rigenerazione urbana, riattivazione urbana, rigenerazione a base culturale, periferie urbane, rigenerazione dei quartieri',
    en: 'urban regeneration, urban reactivation, culture-led regeneration, deprived neighbourhoods, spatial design of neighbourhoods',
    weight: 0.9,
  },
  'vacant-buildings': {
    it: 'immobili dismessi, aree dismesse, riuso temporaneo, uso temporaneo, usi temporanei, spazi abbandonati, beni comuni urbani, beni confiscati',
    en: 'vacant buildings, disused buildings, temporary use, meanwhile use, abandoned spaces, urban commons, brownfield areas, adaptive reuse',
    weight: 0.9,
  },
  'villages-inner-areas': {
    it: 'borghi, aree interne, spopolamento, piccoli comuni, rivitalizzazione dei borghi, piccoli borghi',
    en: 'inner areas, rural villages, smart villages, depopulation, small municipalities, rural revitalisation, village revitalisation',
    weight: 0.9,
  },
  'mountain-areas': {
    it: 'aree montane, Appennino, comuni montani, territori montani, montagna',
    en: 'mountain areas, Apennines, mountain municipalities, mountain communities',
    weight: 0.6,
  },
  'community-cooperatives': {
    it: 'cooperative di comunità, imprese di comunità, gestione comunitaria',
    en: 'community cooperatives, community enterprises, community-led local development, community-run services',
    weight: 0.7,
  },
  'destination-promotion': {
    it: 'destinazione turistica, promozione turistica, marketing territoriale, attrattività del territorio, promocommercializzazione turistica, marchio territoriale',
    en: 'tourist destination, destination management, tourism promotion, place branding, territorial attractiveness, destination marketing',
    weight: 0.7,
  },
  'cultural-tourism': {
    it: 'turismo culturale, itinerari culturali, città d’arte, visite guidate, turismo esperienziale',
    en: 'cultural tourism, cultural routes, art cities, guided tours, experiential tourism',
  },
  'new-bauhaus': {
    it: 'Nuovo Bauhaus europeo, qualità architettonica, bellezza e inclusione, spazi pubblici di qualità',
    en: 'New European Bauhaus, architectural quality, beautiful sustainable together, quality public spaces',
    weight: 0.6,
  },
  'creative-hubs': {
    it: 'spazi creativi, incubatori culturali, poli creativi, centri culturali indipendenti, hub culturali, spazi ibridi',
    en: 'creative hubs, creative spaces, cultural incubators, creative districts, independent cultural centres, hybrid spaces',
  },
  'city-events': {
    it: 'eventi in piazza, economia della notte, capitale della cultura, manifestazioni storiche, feste tradizionali',
    en: 'events in public squares, night-time economy, capital of culture, historical re-enactments, traditional festivals',
    weight: 0.6,
  },
  'proximity-trade': {
    it: 'hub urbani, hub di prossimità, botteghe storiche, commercio di vicinato, negozi sfitti, distretti del commercio',
    en: 'proximity hubs, historic shops, neighbourhood shops, vacant shops, town-centre management, retail districts',
    weight: 0.7,
  },
  'community-maps': {
    it: 'mappe di comunità, paesaggio culturale, osservatorio del paesaggio, identità locale, memoria dei luoghi, segnaletica turistica',
    en: 'community maps, cultural landscape, landscape observatory, local identity, memory of places, tourist signage',
    weight: 0.7,
  },
})
