import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const urbanRules = firstRules(
  'urban',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'urban-mobility', {
    'public-transport': {
      it: 'trasporto pubblico locale, autobus elettrici, tranvia, biglietto integrato, mobilità come servizio',
      en: 'local public transport, electric buses, tramway, integrated ticketing, mobility as a service',
      weight: 1.3,
    },
    'cycling-walking': {
      it: 'piste ciclabili, mobilità ciclistica, pedonalità, zone 30, bicipolitana',
      en: 'cycle lanes, urban cycling, walkability, 30 km/h zones, active mobility',
      weight: 1.3,
    },
    'shared-mobility': {
      it: 'mobilità condivisa, car sharing, micromobilità, mobilità sostenibile dei lavoratori, spostamenti casa-lavoro',
      en: 'shared mobility, car sharing, micromobility, mobility management, commuting',
      weight: 1.2,
    },
    'traffic-data': {
      it: 'sistemi di trasporto intelligenti, piani urbani della mobilità sostenibile, sicurezza stradale, infrastrutture di ricarica',
      en: 'intelligent transport systems, sustainable urban mobility plans, road safety, charging infrastructure',
      weight: 1.1,
    },
    'clean-deliveries': {
      it: 'consegne sostenibili in città, zone a basse emissioni, mercati rionali, micro-hub di quartiere',
      en: 'sustainable city deliveries, low-emission zones, neighbourhood markets, neighbourhood micro-hubs',
    },
  }),
  conceptsOf('value-chain', 'public-spaces', {
    'green-city': {
      it: 'verde urbano, forestazione urbana, isole di calore, depavimentazione, tetti verdi, parchi urbani',
      en: 'urban greening, urban forests, urban heat islands, desealing, green roofs, urban parks',
      weight: 1.4,
    },
    'space-reuse': {
      it: 'rigenerazione degli spazi urbani, spazi pubblici, aree industriali dismesse, usi transitori, portici',
      en: 'regeneration of urban spaces, public spaces, former industrial areas, interim uses, arcades',
      weight: 1.4,
    },
    'urban-community': {
      it: 'innovazione sociale urbana, welfare di comunità, portierato sociale, abitare condiviso, alloggi a prezzi accessibili',
      en: 'urban social innovation, community welfare, social concierge, co-housing, affordable housing',
      weight: 1.2,
    },
    'urban-economy': {
      it: 'commercio di prossimità, centri commerciali naturali, mercati coperti, artigianato di quartiere, spazi di coworking',
      en: 'local retail, town-centre shops, covered markets, neighbourhood crafts, coworking spaces',
      weight: 1.2,
    },
    'urban-planning': {
      it: 'pianificazione urbanistica, consumo di suolo, strategie territoriali integrate, agende trasformative urbane',
      en: 'urban planning, land take, integrated territorial strategies, transformative urban agendas',
    },
  }),
  conceptsOf('value-chain', 'city-services', {
    'city-data': {
      it: 'città intelligente, gemello digitale urbano, piattaforma dati della città, sensori urbani',
      en: 'smart city, urban digital twin, city data platform, urban sensors',
      weight: 1.4,
    },
    'climate-neutral': {
      it: 'città a impatto climatico zero, piano d’azione per il clima, patto dei sindaci, quartieri a energia positiva',
      en: 'climate-neutral cities, climate action plan, Covenant of Mayors, positive energy districts',
      weight: 1.3,
    },
    'city-waste-water': {
      it: 'raccolta differenziata urbana, tariffa puntuale, centri del riuso, drenaggio urbano',
      en: 'urban waste collection, pay-as-you-throw, reuse centres, urban drainage',
    },
    'citizen-services': {
      it: 'servizi comunali in rete, sportello digitale, interoperabilità tra enti, procurement di soluzioni innovative',
      en: 'online municipal services, digital one-stop shop, interoperability between authorities, procurement of innovation',
    },
    'city-resilience': {
      it: 'resilienza urbana, protezione civile, gestione delle emergenze, illuminazione pubblica',
      en: 'urban resilience, civil protection, emergency management, public lighting',
      weight: 1.1,
    },
  }),
)
