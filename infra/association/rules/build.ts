import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const buildRules = firstRules(
  'build',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'energy-renovation', {
    'deep-renovation': {
      it: 'riqualificazione energetica degli edifici, ristrutturazione profonda, efficientamento energetico degli edifici, edifici a energia quasi zero, cappotto termico, isolamento termico',
      en: 'energy renovation of buildings, energy renovation, deep renovation, building renovation, nearly zero-energy buildings, thermal insulation',
      weight: 1,
    },
    'heat-pumps': {
      it: 'pompe di calore, impianti di climatizzazione, ventilazione meccanica, riscaldamento degli edifici',
      en: 'heat pumps, heating and cooling systems, mechanical ventilation, low-temperature heating',
      weight: 0.6,
    },
    'smart-buildings': {
      it: 'edifici intelligenti, automazione degli edifici, controllo degli impianti degli edifici',
      en: 'smart buildings, building automation, smart readiness of buildings',
      weight: 0.6,
    },
    'industrial-prefab': {
      it: 'ristrutturazione industrializzata, facciate prefabbricate, pannelli prefabbricati, edilizia modulare, costruzione fuori opera',
      en: 'industrialised renovation, prefabricated façades, prefabrication approaches, prefabricated panels, modular construction, off-site construction',
      weight: 0.9,
    },
    'social-housing': {
      it: 'edilizia residenziale pubblica, alloggi pubblici, case popolari, alloggi sociali',
      en: 'social housing, public housing, affordable housing, housing associations',
    },
    'school-buildings': {
      it: 'edilizia scolastica, edifici scolastici, scuole sicure',
      en: 'school buildings, renovation of schools, healthy school buildings',
      weight: 0.7,
    },
    'energy-poverty': {
      it: 'povertà energetica, famiglie in povertà energetica, bollette delle famiglie vulnerabili',
      en: 'energy poverty, energy-poor households, vulnerable households',
      weight: 0.6,
    },
    'indoor-quality': {
      it: 'qualità dell’aria interna, comfort termico, comfort acustico, luce naturale, salubrità degli edifici',
      en: 'indoor air quality, thermal comfort, acoustic comfort, daylight, healthy buildings',
      weight: 0.6,
    },
  }),
  conceptsOf('value-chain', 'seismic-safety', {
    'seismic-upgrade': {
      it: 'miglioramento sismico, adeguamento sismico, sicurezza sismica, vulnerabilità sismica, rischio sismico, rinforzo strutturale',
      en: 'seismic retrofitting, seismic upgrade, seismic safety, seismic areas, seismic vulnerability, seismic risk, structural strengthening',
      weight: 1.1,
    },
    'structure-monitoring': {
      it: 'monitoraggio strutturale, ponti e viadotti, sensori strutturali, manutenzione predittiva delle opere',
      en: 'structural health monitoring, structural monitoring, bridges and viaducts, structural sensors, predictive maintenance of structures',
      weight: 0.9,
    },
    reconstruction: {
      it: 'ricostruzione post-sisma, edifici danneggiati, ricostruzione dei territori, messa in sicurezza degli edifici',
      en: 'post-earthquake reconstruction, damaged buildings, reconstruction of buildings, post-disaster reconstruction',
      weight: 0.7,
    },
    'slope-stability': {
      it: 'frane, dissesto idrogeologico, consolidamento dei versanti, messa in sicurezza del territorio',
      en: 'landslides, slope stabilisation, hydrogeological instability',
      weight: 0.6,
    },
    'historic-buildings': {
      it: 'edifici storici, murature storiche, consolidamento di murature, recupero del costruito, restauro architettonico',
      en: 'historic buildings, masonry consolidation, historic masonry, building conservation, architectural restoration',
      weight: 0.9,
    },
    'site-safety': {
      it: 'sicurezza nei cantieri, salute dei lavoratori edili, cantieri sicuri',
      en: 'construction site safety, safety on building sites, health of construction workers',
    },
    'building-skills': {
      it: 'formazione edile, competenze edili, competenze per l’edilizia, tecnici del restauro, scuola edile',
      en: 'construction skills, BUILD UP Skills, energy efficiency skills, training of building workers',
    },
    'fire-safety': {
      it: 'prevenzione incendi, reazione al fuoco, prove al fuoco, resistenza al fuoco',
      en: 'fire prevention, reaction to fire, fire tests, fire resistance',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'building-materials', {
    'construction-waste': {
      it: 'rifiuti da costruzione e demolizione, aggregati riciclati, demolizione selettiva, riuso dei componenti edilizi',
      en: 'construction and demolition waste, recycled aggregates, selective demolition, reuse of building components',
      weight: 1,
    },
    'cement-concrete': {
      it: 'calcestruzzo, cementi a basse emissioni, geopolimeri, malte, calce naturale',
      en: 'concrete mixes, reinforced concrete, low-carbon cement, geopolymers, lime mortars, natural lime',
    },
    'timber-building': {
      it: 'costruzioni in legno, legno lamellare, edifici in legno, filiera del legno da costruzione',
      en: 'timber construction, timber buildings, laminated timber, wooden buildings',
    },
    'tiles-bricks': {
      it: 'piastrelle ceramiche, laterizi, superfici ceramiche, lastre ceramiche, fanghi ceramici',
      en: 'ceramic tiles, bricks, ceramic surfaces, ceramic slabs',
      weight: 0.7,
    },
    'natural-insulation': {
      it: 'isolanti naturali, canapa e paglia, intonaci naturali, materiali da costruzione naturali',
      en: 'natural insulation, hemp and straw, natural plasters, natural building materials',
      weight: 0.6,
    },
    'building-models': {
      it: 'BIM, modellazione informativa, gemello digitale degli edifici, libretto del fabbricato, cantiere digitale',
      en: 'BIM, building information modelling, digital twin of buildings, digital building logbook, digital construction site',
    },
    'construction-robots': {
      it: 'robot da cantiere, stampa 3D edilizia, macchine per costruzioni, droni per ispezioni',
      en: 'construction robots, 3D-printed buildings, construction machinery, inspection drones',
      weight: 0.7,
    },
    'minimum-criteria': {
      it: 'criteri ambientali minimi, certificazione LEED, acquisti verdi nell’edilizia',
      en: 'green public procurement of buildings, LEED certification, sustainable building certification',
      weight: 0.7,
    },
    'embodied-carbon': {
      it: 'carbonio incorporato, dichiarazione ambientale di prodotto, ciclo di vita degli edifici',
      en: 'embodied carbon, whole life carbon, environmental product declaration, life cycle of buildings',
      weight: 0.7,
    },
  }),
)
