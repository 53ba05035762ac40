import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const greentechRules = firstRules(
  'greentech',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'renewable-energy', {
    photovoltaics: {
      it: 'fotovoltaico, moduli fotovoltaici, impianti solari, autoconsumo, solare termico',
      en: 'photovoltaics, PV modules, solar plants, self-consumption, solar thermal',
      weight: 1.3,
    },
    hydrogen: {
      it: 'idrogeno verde, elettrolizzatori, celle a combustibile, stoccaggio di idrogeno, valli dell’idrogeno',
      en: 'green hydrogen, renewable hydrogen, electrolysers, fuel cells, hydrogen storage, hydrogen valleys',
      weight: 1.5,
    },
    'energy-storage': {
      it: 'accumulo di energia, batterie stazionarie, accumulo termico, seconda vita delle batterie',
      en: 'energy storage, stationary batteries, thermal storage, second-life batteries',
      weight: 1.4,
    },
    'energy-communities': {
      it: 'comunità energetiche rinnovabili, condivisione dell’energia, gruppi di autoconsumatori, reti intelligenti',
      en: 'renewable energy communities, energy sharing, collective self-consumption, smart grids, demand response',
      weight: 1.4,
    },
    'industrial-efficiency': {
      it: 'efficienza energetica delle imprese, diagnosi energetica, recupero di calore, cogenerazione, decarbonizzazione dei processi industriali',
      en: 'industrial energy efficiency, energy audits, waste heat recovery, cogeneration, decarbonisation of industrial processes',
      weight: 1.2,
    },
    'wind-marine-geothermal': {
      it: 'eolico, eolico in mare, geotermia, energie marine, teleriscaldamento',
      en: 'wind energy, offshore wind, geothermal energy, ocean energy, district heating',
    },
  }),
  conceptsOf('value-chain', 'circular-economy', {
    'waste-recovery': {
      it: 'recupero di rifiuti, riciclo di materie plastiche, selezione dei rifiuti, materie prime seconde, cessazione della qualifica di rifiuto',
      en: 'waste recovery, plastics recycling, waste sorting, secondary raw materials, end-of-waste',
      weight: 1.3,
    },
    'critical-materials': {
      it: 'materie prime critiche, terre rare, riciclo di batterie, rifiuti elettronici, miniera urbana',
      en: 'critical raw materials, rare earths, battery recycling, electronic waste, urban mining',
      weight: 1.3,
    },
    'green-chemistry': {
      it: 'chimica verde, biopolimeri, solventi sostenibili, biocarburanti, chimica da fonti rinnovabili',
      en: 'green chemistry, biopolymers, sustainable solvents, biofuels, bio-based chemicals',
      weight: 1.2,
    },
    'circular-industry': {
      it: 'simbiosi tra imprese, aree produttive ecologicamente attrezzate, scarti industriali, prevenzione dei rifiuti',
      en: 'industrial symbiosis, eco-industrial parks, industrial residues, waste prevention',
    },
    'carbon-capture': {
      it: 'cattura della CO2, utilizzo della CO2, stoccaggio geologico, rimozione del carbonio',
      en: 'CO2 capture, carbon capture and utilisation, geological storage, carbon removal',
    },
  }),
  conceptsOf('value-chain', 'water-climate', {
    'water-reuse': {
      it: 'riuso delle acque, depurazione, acque reflue, perdite idriche, servizio idrico',
      en: 'water reuse, wastewater treatment, sewage sludge, water leakage, water utilities',
      weight: 1.3,
    },
    'emerging-pollutants': {
      it: 'inquinanti emergenti, PFAS, microplastiche nelle acque, bonifica di siti contaminati',
      en: 'emerging pollutants, PFAS, microplastics in water, remediation of contaminated sites',
      weight: 1.2,
    },
    'air-quality': {
      it: 'qualità dell’aria, polveri sottili, emissioni in atmosfera, bacino padano, odori',
      en: 'air quality, particulate matter, air emissions, Po basin, odour emissions',
      weight: 1.2,
    },
    'climate-adaptation': {
      it: 'adattamento ai cambiamenti climatici, rischio idraulico, alluvioni, soluzioni basate sulla natura, ondate di calore',
      en: 'climate change adaptation, hydraulic risk, flood risk, nature-based solutions, heatwaves',
      weight: 1.2,
    },
    'environmental-monitoring': {
      it: 'monitoraggio ambientale, osservazione della terra, servizi climatici, sensori ambientali, Copernicus',
      en: 'environmental monitoring, earth observation services, climate services, environmental sensors, Copernicus land monitoring',
    },
    'biodiversity-coast': {
      it: 'ripristino degli ecosistemi, biodiversità marina, erosione costiera, zone umide, economia blu',
      en: 'ecosystem restoration, marine biodiversity, coastal erosion, wetlands, blue economy',
    },
  }),
)
