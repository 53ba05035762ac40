import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const greentechRules = firstRules(
  'greentech',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'renewable-energy', {
    photovoltaics: {
      it: 'fotovoltaico, moduli fotovoltaici, impianti fotovoltaici, impianti solari, autoconsumo, solare termico',
      en: 'photovoltaics, photovoltaic plants, PV modules, solar plants, self-consumption, solar thermal',
    },
    hydrogen: {
      it: 'idrogeno verde, elettrolizzatori, celle a combustibile, stoccaggio di idrogeno, valli dell’idrogeno',
      en: 'green hydrogen, renewable hydrogen, electrolysers, fuel cells, hydrogen storage, hydrogen valley',
      weight: 0.9,
    },
    'battery-storage': {
      it: 'batterie stazionarie, accumulo elettrico, seconda vita delle batterie, accumulo di energia',
      en: 'stationary batteries, battery storage, second-life batteries, energy storage systems',
    },
    'thermal-storage': {
      it: 'accumulo termico, stoccaggio termico, accumulo di calore',
      en: 'thermal storage, thermal energy storage, heat storage',
    },
    'energy-communities': {
      it: 'comunità energetiche rinnovabili, comunità energetiche, condivisione dell’energia, gruppi di autoconsumatori',
      en: 'renewable energy communities, energy communities, energy sharing, collective self-consumption',
    },
    'smart-grids': {
      it: 'reti intelligenti, reti elettriche, flessibilità della rete, gestione della domanda elettrica',
      en: 'smart grids, electricity grids, grid flexibility, demand response',
      weight: 0.7,
    },
    'industrial-efficiency': {
      it: 'efficienza energetica delle imprese, diagnosi energetica, efficienza energetica dei processi, decarbonizzazione dei processi industriali',
      en: 'industrial energy efficiency, energy audits, process heat, decarbonisation of industrial processes',
    },
    'waste-heat': {
      it: 'recupero di calore, recuperi termici, calore di scarto, cogenerazione',
      en: 'waste heat recovery, excess heat, heat upgrade, cogeneration',
    },
    wind: {
      it: 'eolico, parchi eolici, eolico in mare, minieolico',
      en: 'wind energy, wind farms, offshore wind, small wind turbines',
      weight: 0.7,
    },
    geothermal: {
      it: 'geotermia, energia geotermica, pozzi geotermici',
      en: 'geothermal energy, geothermal heat, geothermal wells',
      weight: 0.7,
    },
    'district-heating': {
      it: 'teleriscaldamento, reti di calore, teleraffrescamento',
      en: 'district heating, heat networks, district cooling',
      weight: 0.6,
    },
  }),
  conceptsOf('value-chain', 'circular-economy', {
    'waste-recovery': {
      it: 'recupero di rifiuti, selezione dei rifiuti, materie prime seconde, cessazione della qualifica di rifiuto',
      en: 'waste recovery, waste sorting, end-of-waste, end-of-waste criteria',
      weight: 0.9,
    },
    'plastics-recycling': {
      it: 'riciclo di materie plastiche, riciclo delle plastiche, riciclo meccanico, imballaggi multistrato',
      en: 'plastics recycling, mechanical recycling, plastic packaging recycling, multilayer flexible plastic, multilayer packaging',
    },
    'critical-materials': {
      it: 'materie prime critiche, terre rare, miniera urbana, magneti permanenti',
      en: 'critical raw materials, rare earths, urban mining, permanent magnets',
      weight: 0.6,
    },
    'electronic-waste': {
      it: 'rifiuti elettronici, RAEE, riciclo di batterie, smontaggio di elettrodomestici',
      en: 'electronic waste, WEEE, electrical and electronic equipment, battery recycling',
      weight: 0.6,
    },
    'green-chemistry': {
      it: 'chimica verde, biopolimeri, solventi sostenibili, chimica da fonti rinnovabili, catalizzatori',
      en: 'green chemistry, biopolymers, sustainable solvents, chemicals from renewable sources, catalysts',
    },
    'circular-industry': {
      it: 'simbiosi tra imprese, simbiosi industriale, aree produttive ecologicamente attrezzate, scarti industriali',
      en: 'industrial symbiosis, eco-industrial parks, industrial residues, by-product exchange',
    },
    'reuse-repair': {
      it: 'centri del riuso, laboratori di riparazione, riparazione di elettrodomestici, prevenzione dei rifiuti',
      en: 'reuse centres, repair workshops, repair of appliances, waste prevention',
      weight: 0.7,
    },
    'carbon-capture': {
      it: 'cattura della CO2, utilizzo della CO2, stoccaggio geologico, rimozione del carbonio',
      en: 'CO2 capture, carbon capture and utilisation, geological storage, carbon removal',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'water-climate', {
    'water-reuse': {
      it: 'riuso delle acque, depurazione, acque reflue, fanghi di depurazione, perdite idriche, servizio idrico',
      en: 'water reuse, wastewater treatment, sewage sludge, nutrient recovery, water leakage, water utilities',
      weight: 0.9,
    },
    'emerging-pollutants': {
      it: 'inquinanti emergenti, PFAS, microplastiche nelle acque, bonifica di siti contaminati',
      en: 'emerging pollutants, PFAS, microplastics in water, remediation of contaminated sites',
    },
    'air-quality': {
      it: 'qualità dell’aria, polveri sottili, emissioni in atmosfera, bacino padano, odori',
      en: 'air quality, particulate matter, air emissions, Po basin, odour emissions',
    },
    'climate-adaptation': {
      it: 'adattamento ai cambiamenti climatici, adattamento climatico, rischio idraulico, rischio di alluvioni, ondate di calore',
      en: 'climate change adaptation, climate adaptation, hydraulic risk, flood risk, heatwaves',
      weight: 0.9,
    },
    'environmental-monitoring': {
      it: 'monitoraggio ambientale, osservazione della terra, servizi climatici, sensori ambientali, rete di sensori',
      en: 'environmental monitoring, earth observation services, climate services, environmental sensors, Copernicus land monitoring',
      weight: 0.6,
    },
    'biodiversity-coast': {
      it: 'ripristino degli ecosistemi, biodiversità marina, erosione costiera, zone umide, cuneo salino',
      en: 'ecosystem restoration, marine biodiversity, coastal erosion, wetlands, saltwater intrusion',
      weight: 0.7,
    },
  }),
)
