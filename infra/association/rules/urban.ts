import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const urbanRules = firstRules(
  'urban',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'urban-mobility', {
    'public-transport': {
      it: 'trasporto pubblico locale, trasporto a chiamata, autobus elettrici, tranvia, biglietto integrato, mobilità come servizio',
      en: 'local public transport, urban public transport, demand-responsive transport, electric buses, tramway, integrated ticketing, mobility as a service',
      weight: 1,
    },
    'cycling-walking': {
      it: 'piste ciclabili, mobilità ciclistica, pedonalità, bicipolitana, percorsi ciclabili',
      en: 'cycle lanes, urban cycling, walkability, active mobility, cycling infrastructure',
      weight: 0.9,
    },
    'shared-mobility': {
      it: 'mobilità condivisa, car sharing, micromobilità, biciclette condivise',
      en: 'shared mobility, car sharing, micromobility, shared bikes',
      weight: 0.9,
    },
    commuting: {
      it: 'spostamenti casa-lavoro, mobilità sostenibile dei lavoratori, mobility manager',
      en: 'mobility management, commuting, home-to-work travel',
      weight: 0.7,
    },
    'mobility-plans': {
      it: 'piani urbani della mobilità sostenibile, sistemi di trasporto intelligenti, dati di traffico',
      en: 'sustainable urban mobility plans, intelligent transport systems, traffic data',
    },
    charging: {
      it: 'infrastrutture di ricarica, colonnine di ricarica, ricarica di veicoli elettrici',
      en: 'charging infrastructure, charging points, charging of electric vehicles',
      weight: 0.7,
    },
    'clean-deliveries': {
      it: 'consegne sostenibili in città, zone a basse emissioni, micro-hub di quartiere, micro-deposito urbano',
      en: 'sustainable city deliveries, low-emission zones, neighbourhood micro-hubs, city logistics',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'public-spaces', {
    'green-city': {
      it: 'verde urbano, forestazione urbana, isole di calore, depavimentazione, tetti verdi, parchi urbani',
      en: 'urban greening, urban forests, urban heat, desealing, green roofs, urban parks',
      weight: 1,
    },
    'public-space': {
      it: 'spazi pubblici, piazze e strade, rigenerazione degli spazi urbani, arredo urbano',
      en: 'public spaces, squares and streets, regeneration of urban spaces, street furniture',
      weight: 0.9,
    },
    'space-reuse': {
      it: 'usi transitori, aree industriali dismesse, riuso degli immobili, riattivazione di spazi',
      en: 'interim uses, former industrial areas, reuse of buildings, reactivation of spaces',
    },
    'urban-community': {
      it: 'innovazione sociale urbana, welfare di comunità, portierato sociale, inclusione nei quartieri',
      en: 'urban social innovation, community welfare, social concierge, neighbourhood inclusion',
    },
    housing: {
      it: 'alloggi a prezzi accessibili, abitare condiviso, case vuote, affitti accessibili',
      en: 'affordable housing, co-housing, empty homes, affordable rents',
    },
    'covered-markets': {
      it: 'mercato coperto, mercati coperti, mercati rionali, mercati alimentari',
      en: 'covered markets, neighbourhood markets, market halls, food markets',
      weight: 0.7,
    },
    'local-retail': {
      it: 'commercio di prossimità, centri commerciali naturali, artigianato di quartiere, negozi di quartiere',
      en: 'local retail, town-centre shops, neighbourhood crafts, local shops',
    },
    'urban-planning': {
      it: 'pianificazione urbanistica, consumo di suolo, strategie territoriali integrate, agende trasformative urbane',
      en: 'urban planning, spatial planning, land take, integrated territorial strategies, transformative urban agendas',
    },
  }),
  conceptsOf('value-chain', 'city-services', {
    'smart-city': {
      it: 'città intelligente, servizi urbani intelligenti, piattaforma dati della città, sensori urbani',
      en: 'smart city, smart city services, city data platform, urban sensors',
      weight: 0.9,
    },
    'urban-twins': {
      it: 'gemello digitale urbano, gemelli digitali delle città, gemello della città',
      en: 'urban digital twin, digital twins of cities, local digital twins',
    },
    'climate-neutral': {
      it: 'città a impatto climatico zero, piano d’azione per il clima, patto dei sindaci, neutralità climatica delle città',
      en: 'climate-neutral cities, climate action plan, Covenant of Mayors',
      weight: 0.7,
    },
    'positive-districts': {
      it: 'quartieri a energia positiva, distretti a energia positiva, comunità energetiche di quartiere',
      en: 'positive energy districts, positive energy neighbourhoods, energy districts',
      weight: 0.7,
    },
    'city-waste': {
      it: 'raccolta differenziata urbana, tariffa puntuale, centri del riuso',
      en: 'urban waste collection, pay-as-you-throw, reuse centres',
    },
    'city-water': {
      it: 'drenaggio urbano, acque meteoriche, gestione delle piogge, piena dei canali',
      en: 'urban drainage, stormwater, rainwater management',
      weight: 0.7,
    },
    'digital-city-hall': {
      it: 'servizi comunali in rete, sportello digitale, interoperabilità tra enti, servizi pubblici digitali',
      en: 'online municipal services, digital one-stop shop, interoperability between authorities, digital public services',
    },
    'innovation-buying': {
      it: 'procurement di soluzioni innovative, appalti innovativi, appalti pre-commerciali, domanda pubblica di innovazione',
      en: 'procurement of innovation, procurement of solutions, innovation procurement, pre-commercial procurement',
    },
    'public-lighting': {
      it: 'illuminazione pubblica, lampioni, efficienza dell’illuminazione, pali intelligenti',
      en: 'public lighting, street lighting, smart lighting poles',
    },
    emergencies: {
      it: 'protezione civile, gestione delle emergenze, resilienza urbana, preparazione ai disastri',
      en: 'civil protection, emergency management, urban resilience, disaster preparedness',
    },
  }),
)
