import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const tourismRules = firstRules(
  'tourism',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'hospitality', {
    'hotel-upgrade': {
      it: 'strutture ricettive, riqualificazione alberghiera, alberghi, campeggi, agriturismi, stabilimenti balneari',
      en: 'accommodation facilities, hotel refurbishment, hotels, campsites, farm stays, beach establishments',
      weight: 1.4,
    },
    'booking-technology': {
      it: 'prenotazione diretta, agenzie di viaggio, gestione dei ricavi, canali di vendita turistica, tour operator',
      en: 'direct booking, travel agencies, revenue management, travel distribution, tour operators',
      weight: 1.2,
    },
    'green-hotels': {
      it: 'ospitalità sostenibile, ecolabel turistico, certificazione GSTC, spreco alimentare negli hotel, strutture a basso consumo',
      en: 'sustainable hospitality, tourist accommodation ecolabel, GSTC certification, hotel food waste, low-energy hotels',
      weight: 1.3,
    },
    'hospitality-work': {
      it: 'lavoro stagionale, competenze per il turismo, professioni turistiche, formazione alberghiera',
      en: 'seasonal work, tourism skills, tourism professions, hospitality training',
    },
    'open-hospitality': {
      it: 'turismo per tutti, spiagge accessibili, accoglienza di persone con disabilità, turismo delle famiglie, turismo sociale',
      en: 'tourism for all, accessible beaches, welcoming guests with disabilities, family tourism, social tourism',
      weight: 1.1,
    },
  }),
  conceptsOf('value-chain', 'outdoor-routes', {
    trails: {
      it: 'cammini, sentieri, vie di pellegrinaggio, escursionismo, segnaletica dei sentieri, trekking',
      en: 'walking trails, hiking paths, pilgrimage routes, hiking, trail signage, trekking',
      weight: 1.4,
    },
    'bike-tourism': {
      it: 'cicloturismo, ciclovie turistiche, bike hotel, noleggio di biciclette, percorsi in bicicletta',
      en: 'cycle tourism, touring cycle routes, bike hotels, bicycle rental, gravel routes',
      weight: 1.5,
    },
    'mountain-nature': {
      it: 'turismo montano, impianti sciistici, parchi naturali, aree protette, turismo naturalistico, birdwatching',
      en: 'mountain tourism, ski facilities, nature parks, protected areas, nature tourism, birdwatching',
      weight: 1.2,
    },
    'coast-water': {
      it: 'turismo costiero, turismo fluviale, porti turistici, Delta del Po, turismo nautico',
      en: 'coastal tourism, river tourism, marinas, Po Delta, nautical tourism',
      weight: 1.1,
    },
    'visitor-flows': {
      it: 'flussi turistici, dati turistici, osservatorio turistico, capacità di carico, destinazioni intelligenti',
      en: 'visitor flows, tourism data, tourism observatory, carrying capacity, smart destinations',
      weight: 1.2,
    },
  }),
  conceptsOf('value-chain', 'food-events', {
    congresses: {
      it: 'turismo congressuale, fiere e congressi, centri congressi, viaggi incentive, organizzatori di eventi',
      en: 'congress tourism, trade fairs, convention centres, incentive travel, event organisers',
      weight: 1.3,
    },
    'food-wine': {
      it: 'turismo enogastronomico, strade dei vini e dei sapori, cucina tradizionale, musei del gusto, visite in cantina',
      en: 'food and wine tourism, wine routes, traditional cuisine, food museums, cellar visits',
      weight: 1.4,
    },
    'sport-events': {
      it: 'turismo sportivo, eventi sportivi, maratone, gran fondo, motor sport ed eventi',
      en: 'sports tourism, sporting events, marathons, cycling gran fondo, motor events',
      weight: 1.2,
    },
    'wellness-travel': {
      it: 'turismo termale, turismo del benessere, turismo della terza età, soggiorni di salute',
      en: 'spa tourism, wellness tourism, senior tourism, health stays',
    },
    'travel-markets': {
      it: 'mercati turistici esteri, promozione all’estero, voli charter, aeroporti regionali, sistemi di accoglienza turistica',
      en: 'foreign tourist markets, promotion abroad, charter flights, regional airports, tourist information offices',
    },
  }),
)
