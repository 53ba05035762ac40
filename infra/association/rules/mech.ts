import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const mechRules = firstRules(
  'mech',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'automation-robotics', {
    robots: {
      it: 'robotica industriale, robotica collaborativa, manipolatori, robot mobili autonomi, presa robotica',
      en: 'industrial robotics, collaborative robots, manipulators, autonomous mobile robots, robotic grasping, grippers',
      weight: 1,
    },
    'packaging-machines': {
      it: 'macchine automatiche, macchine per il packaging, linee di confezionamento, packaging valley',
      en: 'automatic machines, packaging machinery, packaging lines, processing machinery',
      weight: 0.9,
    },
    'machine-tools': {
      it: 'macchine utensili, macchine intelligenti, centri di lavoro, controllo numerico',
      en: 'machine tools, intelligent machines, machining centres, numerical control',
    },
    'connected-factory': {
      it: 'fabbrica connessa, fabbrica intelligente, internet delle cose industriale, beni strumentali tecnologicamente avanzati, macchine connesse',
      en: 'connected factory, smart manufacturing, smart factory, industrial internet of things, connected machines',
      weight: 0.9,
    },
    'digital-twins': {
      it: 'gemello digitale di impianto, gemelli digitali di produzione, simulazione di impianto',
      en: 'digital twin of production, digital twins in manufacturing, plant simulation',
    },
    'predictive-maintenance': {
      it: 'manutenzione predittiva, diagnostica delle macchine, manutenzione degli impianti industriali',
      en: 'predictive maintenance, machine diagnostics, condition monitoring',
    },
    'machine-vision': {
      it: 'visione artificiale, controllo qualità in linea, sensoristica industriale, collaudo automatico',
      en: 'machine vision, in-line quality control, industrial sensors, automated inspection',
    },
    'human-machine': {
      it: 'interazione uomo-macchina, sicurezza delle macchine, operatore aumentato, ergonomia delle postazioni',
      en: 'human-machine interaction, machine safety, augmented operator, human-centric manufacturing',
      weight: 0.7,
    },
    'farm-machines': {
      it: 'macchine agricole, trattori, oleodinamica, macchine movimento terra',
      en: 'agricultural machinery, tractors, hydraulic components, earth-moving machines',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'engines-vehicles', {
    'electric-drives': {
      it: 'propulsione elettrica, motori elettrici, inverter di trazione, elettronica di potenza',
      en: 'electric propulsion, electric drives, electric motors, traction inverters, power electronics',
      weight: 1,
    },
    'vehicle-batteries': {
      it: 'pacchi batteria, celle per batterie, riciclo delle batterie dei veicoli, batterie per veicoli',
      en: 'battery packs, battery cells, EV batteries, lithium-based batteries, vehicle batteries, recycling of vehicle batteries',
    },
    'clean-engines': {
      it: 'motori a combustione, motori a idrogeno, carburanti sintetici, emissioni dei veicoli, motopropulsori ibridi',
      en: 'combustion engines, hydrogen engines, synthetic fuels, vehicle emissions, hybrid powertrains',
    },
    'automotive-chain': {
      it: 'filiera automotive, componentistica auto, veicoli ad alte prestazioni, motociclette, motor valley',
      en: 'automotive supply chain, automotive industry, vehicle components, high-performance vehicles, motorcycles, motorsport',
      weight: 1,
    },
    'automated-driving': {
      it: 'guida autonoma, sistemi di assistenza alla guida, veicoli connessi, veicolo definito dal software',
      en: 'automated driving, driver assistance systems, connected vehicles, software-defined vehicle',
      weight: 0.7,
    },
    boatbuilding: {
      it: 'nautica, cantieri nautici, propulsione navale, imbarcazioni da diporto',
      en: 'boatbuilding, boatyards, marine propulsion, leisure boats',
      weight: 0.7,
    },
    aerospace: {
      it: 'aerospazio, industria aerospaziale, satelliti, componenti aeronautici',
      en: 'aerospace, aerospace industry, satellite components, aircraft components',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'advanced-materials', {
    composites: {
      it: 'materiali compositi, fibra di carbonio, alleggerimento, riciclo dei compositi',
      en: 'composite materials, carbon fibre, lightweighting, recycling of composites',
      weight: 0.9,
    },
    'metal-additive': {
      it: 'stampa 3D di metalli, polveri metalliche, fusione a letto di polvere, riparazione di componenti metallici',
      en: 'metal additive manufacturing, additive manufacturing of metals, metal powders, powder bed fusion, repair of metal components',
      weight: 0.9,
    },
    machining: {
      it: 'lavorazioni meccaniche, asportazione di truciolo, saldatura laser, stampi per metalli, fonderia, deformazione della lamiera',
      en: 'metalworking, metal cutting, laser welding, moulds and dies, foundry, sheet metal forming',
    },
    coatings: {
      it: 'rivestimenti superficiali, trattamenti termici, rivestimenti alternativi al cromo, cromatura alternativa, rivestimenti protettivi',
      en: 'surface coatings, heat treatments, surface engineering, alternatives to chrome plating, protective coatings',
    },
    tribology: {
      it: 'tribologia, attrito, usura, lubrificazione, lubrificanti da oli vegetali',
      en: 'tribology, friction and wear, wear resistance, lubrication, bio-based lubricants',
    },
    'materials-design': {
      it: 'materiali avanzati, progettazione di materiali, prove sui materiali, materiali sicuri e sostenibili',
      en: 'advanced materials, materials modelling, materials testing, safer materials by design, innovative materials for EU',
      weight: 1.2,
    },
    'light-alloys': {
      it: 'leghe leggere, leghe di alluminio, leghe di titanio, magnesio',
      en: 'light alloys, aluminium alloys, titanium alloys, magnesium alloys',
      weight: 0.7,
    },
  }),
)
