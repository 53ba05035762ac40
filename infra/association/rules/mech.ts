import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const mechRules = firstRules(
  'mech',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'automation-robotics', {
    robots: {
      it: 'robotica industriale, robot collaborativi, manipolatori, robot mobili autonomi, presa robotica',
      en: 'industrial robotics, collaborative robots, manipulators, autonomous mobile robots, robotic grasping',
      weight: 1.4,
    },
    'packaging-machines': {
      it: 'macchine automatiche, macchine per il packaging, linee di confezionamento, packaging valley, macchine utensili',
      en: 'automatic machines, packaging machinery, packaging lines, machine tools, processing machinery',
      weight: 1.4,
    },
    'connected-factory': {
      it: 'fabbrica connessa, transizione 5.0, internet delle cose industriale, gemello digitale di impianto, manutenzione predittiva',
      en: 'connected factory, smart manufacturing, industrial internet of things, digital twin of production, predictive maintenance',
      weight: 1.3,
    },
    'machine-vision': {
      it: 'visione artificiale, controllo qualità in linea, sensoristica industriale, collaudo automatico',
      en: 'machine vision, in-line quality control, industrial sensors, automated inspection',
      weight: 1.2,
    },
    'human-machine': {
      it: 'interazione uomo-macchina, sicurezza delle macchine, industria 5.0, operatore aumentato',
      en: 'human-machine interaction, machine safety, Industry 5.0, augmented operator',
    },
    'farm-machines': {
      it: 'macchine agricole, trattori, oleodinamica, macchine movimento terra',
      en: 'agricultural machinery, tractors, hydraulics, earth-moving machines',
    },
  }),
  conceptsOf('value-chain', 'engines-vehicles', {
    'electric-drives': {
      it: 'propulsione elettrica, motori elettrici, inverter, elettronica di potenza, pacchi batteria',
      en: 'electric propulsion, electric motors, inverters, power electronics, battery packs',
      weight: 1.4,
    },
    'clean-engines': {
      it: 'motori a combustione, motori a idrogeno, carburanti sintetici, emissioni dei veicoli, motopropulsori ibridi',
      en: 'combustion engines, hydrogen engines, e-fuels, vehicle emissions, hybrid powertrains',
      weight: 1.2,
    },
    'automotive-chain': {
      it: 'filiera automotive, componentistica auto, veicoli ad alte prestazioni, motociclette, motor valley',
      en: 'automotive supply chain, vehicle components, high-performance vehicles, motorcycles, motorsport',
      weight: 1.3,
    },
    'automated-driving': {
      it: 'guida autonoma, sistemi di assistenza alla guida, veicoli connessi, veicolo definito dal software',
      en: 'automated driving, driver assistance systems, connected vehicles, software-defined vehicle',
      weight: 1.2,
    },
    'nautical-aero': {
      it: 'nautica, aerospazio, droni, veicoli fuoristrada, propulsione navale',
      en: 'boatbuilding, aerospace, drones, off-road vehicles, marine propulsion',
    },
  }),
  conceptsOf('value-chain', 'advanced-materials', {
    composites: {
      it: 'materiali compositi, fibra di carbonio, alleggerimento, riciclo dei compositi',
      en: 'composite materials, carbon fibre, lightweighting, recycling of composites',
      weight: 1.3,
    },
    'metal-additive': {
      it: 'stampa 3D di metalli, polveri metalliche, fusione a letto di polvere, riparazione di componenti metallici',
      en: 'metal additive manufacturing, metal powders, powder bed fusion, repair of metal components',
      weight: 1.4,
    },
    machining: {
      it: 'lavorazioni meccaniche, asportazione di truciolo, saldatura laser, stampi, fonderia, deformazione della lamiera',
      en: 'machining, metal cutting, laser welding, moulds, foundry, sheet metal forming',
    },
    coatings: {
      it: 'rivestimenti superficiali, trattamenti termici, tribologia, cromatura alternativa, nanomateriali',
      en: 'surface coatings, heat treatments, tribology, alternatives to chrome plating, nanomaterials',
      weight: 1.2,
    },
    'materials-design': {
      it: 'materiali avanzati, progettazione di materiali, prove sui materiali, materiali sicuri e sostenibili, leghe leggere',
      en: 'advanced materials, materials modelling, materials testing, safer materials by design, light alloys',
      weight: 1.1,
    },
  }),
)
