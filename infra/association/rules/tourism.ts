import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const tourismRules = firstRules(
  'tourism',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'hospitality', {
    'hotel-upgrade': {
      it: 'strutture ricettive, strutture alberghiere, riqualificazione alberghiera, alberghi, campeggi, agriturismi, stabilimenti balneari',
      en: 'accommodation facilities, tourist accommodation, hotel refurbishment, hotels, campsites, farm stays, beach establishments',
      weight: 1,
    },
    'scattered-hotels': {
      it: 'ospitalità diffusa, albergo diffuso, ostelli, rifugi di montagna',
      en: 'scattered hospitality, dispersed hotels, small inns, hostels, mountain huts',
      weight: 0.7,
    },
    'booking-technology': {
      it: 'prenotazione diretta, sistema di prenotazione, agenzie di viaggio, gestione dei ricavi, tour operator',
      en: 'direct booking, booking systems, travel agencies, revenue management, tour operators',
    },
    'green-hotels': {
      it: 'ospitalità sostenibile, ecolabel turistico, certificazione GSTC, spreco alimentare negli hotel, strutture a basso consumo',
      en: 'sustainable hospitality, tourist accommodation ecolabel, GSTC certification, hotel food waste, low-energy hotels',
    },
    'hospitality-work': {
      it: 'lavoro stagionale, competenze per il turismo, professioni turistiche, formazione alberghiera',
      en: 'seasonal work, tourism skills, tourism professions, hospitality training',
      weight: 0.7,
    },
    'open-hospitality': {
      it: 'turismo accessibile, spiagge accessibili, camere accessibili, accoglienza di persone con disabilità, turismo sociale',
      en: 'accessible tourism, accessible beaches, accessible rooms, welcoming guests with disabilities, social tourism',
    },
    'off-season': {
      it: 'fuori stagione, destagionalizzazione, turismo tutto l’anno, esperienze turistiche',
      en: 'off-season tourism, tourism beyond the high season, year-round tourism, tourism experiences',
      weight: 0.9,
    },
    'tourism-economy': {
      it: 'imprese turistiche, attività turistiche, ecosistema turistico, transizione del turismo, offerta turistica',
      en: 'tourism businesses, tourism ecosystem, tourism transition pathway, tourism SMEs',
      weight: 0.9,
    },
  }),
  conceptsOf('value-chain', 'outdoor-routes', {
    trails: {
      it: 'cammini, sentieri, vie di pellegrinaggio, escursionismo, segnaletica dei sentieri, trekking',
      en: 'walking trails, long distance trails, hiking paths, pilgrimage routes, hiking, trail signage, trekking',
      weight: 1,
    },
    'slow-travel': {
      it: 'turismo lento, viaggi a piedi, mobilità dolce, itinerari lenti',
      en: 'slow tourism, slow travel, soft mobility, slow routes',
    },
    'bike-tourism': {
      it: 'cicloturismo, ciclovie, ciclovie turistiche, bike hotel, noleggio di biciclette, percorsi in bicicletta',
      en: 'cycle tourism, touring cycle routes, cycling routes, bike hotels, bicycle rental, gravel routes',
      weight: 1,
    },
    'mountain-tourism': {
      it: 'turismo montano, impianti sciistici, impianti di risalita, stazioni sciistiche',
      en: 'mountain tourism, ski facilities, ski lifts, ski resorts',
    },
    'nature-tourism': {
      it: 'turismo naturalistico, parchi naturali, ecoturismo, birdwatching',
      en: 'nature tourism, nature parks, ecotourism, birdwatching',
      weight: 0.7,
    },
    'coast-water': {
      it: 'turismo costiero, turismo fluviale, porti turistici, parco del Delta, turismo nautico',
      en: 'coastal tourism, river tourism, marinas, Po Delta park, nautical tourism',
    },
    'visitor-flows': {
      it: 'flussi turistici, dati turistici, osservatorio turistico, capacità di carico, sovraffollamento turistico, destinazioni intelligenti',
      en: 'visitor flows, tourism data, tourism observatory, carrying capacity, overtourism, smart destinations',
    },
  }),
  conceptsOf('value-chain', 'food-events', {
    congresses: {
      it: 'turismo congressuale, fiere e congressi, centri congressi, viaggi incentive, organizzatori di congressi',
      en: 'congress tourism, congress organisers, business events, convention centres, incentive travel, conference organisers',
      weight: 0.9,
    },
    'food-wine': {
      it: 'turismo enogastronomico, strade dei vini, cucina tradizionale, musei del gusto, visite in cantina',
      en: 'food and wine tourism, wine routes, traditional cuisine, food museums, cellar visits',
      weight: 1,
    },
    'sport-events': {
      it: 'turismo sportivo, eventi sportivi, maratone, gran fondo, raduni motoristici',
      en: 'sports tourism, sporting events, marathons, cycling gran fondo, motor events',
    },
    'wellness-travel': {
      it: 'turismo termale, turismo del benessere, soggiorni di salute, cure termali',
      en: 'spa tourism, wellness tourism, health stays, thermal spas',
    },
    'senior-travel': {
      it: 'turismo della terza età, turismo degli anziani, viaggi per anziani',
      en: 'senior tourism, older travellers, travel for older people',
      weight: 0.6,
    },
    'travel-markets': {
      it: 'mercati turistici esteri, promozione turistica all’estero, voli charter, aeroporti regionali, sistemi di accoglienza turistica',
      en: 'foreign tourist markets, tourism promotion abroad, charter flights, regional airports, tourist information offices',
      weight: 0.7,
    },
  }),
)
