import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const buildRules = firstRules(
  'build',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'energy-renovation', {
    'deep-renovation': {
      it: 'riqualificazione energetica degli edifici, ristrutturazione profonda, efficientamento energetico, edifici a energia quasi zero, cappotto termico',
      en: 'energy renovation of buildings, deep renovation, building energy efficiency, nearly zero-energy buildings, thermal insulation',
      weight: 1.4,
    },
    'building-systems': {
      it: 'pompe di calore, impianti di climatizzazione, ventilazione meccanica, automazione degli edifici, edifici intelligenti',
      en: 'heat pumps, heating and cooling systems, mechanical ventilation, building automation, smart buildings',
      weight: 1.2,
    },
    'industrial-prefab': {
      it: 'ristrutturazione industrializzata, facciate prefabbricate, edilizia modulare, costruzione fuori opera',
      en: 'industrialised renovation, prefabricated façades, modular construction, off-site construction',
      weight: 1.2,
    },
    'public-housing': {
      it: 'edilizia residenziale pubblica, edilizia scolastica, edifici pubblici, patrimonio edilizio, povertà energetica',
      en: 'social housing, school buildings, public buildings, building stock, energy poverty',
    },
    'indoor-quality': {
      it: 'qualità dell’aria interna, comfort termico, comfort acustico, luce naturale, salubrità degli edifici',
      en: 'indoor air quality, thermal comfort, acoustic comfort, daylight, healthy buildings',
    },
  }),
  conceptsOf('value-chain', 'seismic-safety', {
    'seismic-upgrade': {
      it: 'miglioramento sismico, adeguamento sismico, vulnerabilità sismica, rischio sismico, rinforzo strutturale',
      en: 'seismic retrofitting, seismic upgrade, seismic vulnerability, seismic risk, structural strengthening',
      weight: 1.5,
    },
    'structure-monitoring': {
      it: 'monitoraggio strutturale, ponti e viadotti, infrastrutture critiche, sensori strutturali, manutenzione predittiva delle opere',
      en: 'structural health monitoring, bridges and viaducts, critical infrastructure, structural sensors, predictive maintenance of structures',
      weight: 1.3,
    },
    reconstruction: {
      it: 'ricostruzione post-sisma, alluvione, frane, messa in sicurezza del territorio, edifici danneggiati',
      en: 'post-earthquake reconstruction, floods and buildings, landslides, slope stabilisation, damaged buildings',
    },
    'historic-buildings': {
      it: 'edifici storici, consolidamento di murature, recupero del costruito, restauro architettonico',
      en: 'historic buildings, masonry consolidation, building conservation, architectural restoration',
      weight: 1.2,
    },
    'fire-site-safety': {
      it: 'sicurezza nei cantieri, prevenzione incendi, reazione al fuoco, salute dei lavoratori edili',
      en: 'construction site safety, fire prevention, reaction to fire, health of construction workers',
    },
  }),
  conceptsOf('value-chain', 'building-materials', {
    'construction-waste': {
      it: 'rifiuti da costruzione e demolizione, aggregati riciclati, demolizione selettiva, riuso dei componenti edilizi',
      en: 'construction and demolition waste, recycled aggregates, selective demolition, reuse of building components',
      weight: 1.4,
    },
    'cement-concrete': {
      it: 'calcestruzzo, cementi a basse emissioni, geopolimeri, malte, calce naturale',
      en: 'concrete mixes, reinforced concrete, low-carbon cement, geopolymers, mortars, natural lime',
      weight: 1.2,
    },
    'timber-ceramic': {
      it: 'costruzioni in legno, piastrelle ceramiche, laterizi, isolanti naturali, canapa e paglia',
      en: 'timber construction, ceramic tiles, bricks, natural insulation, hemp and straw',
      weight: 1.1,
    },
    'building-models': {
      it: 'BIM, modellazione informativa, gemello digitale degli edifici, libretto del fabbricato, cantiere digitale',
      en: 'BIM, building information modelling, digital twin of buildings, digital building logbook, digital construction site',
      weight: 1.4,
    },
    'construction-robots': {
      it: 'robot da cantiere, stampa 3D edilizia, macchine per costruzioni, droni per ispezioni',
      en: 'construction robots, 3D-printed buildings, construction machinery, inspection drones',
    },
    'minimum-criteria': {
      it: 'criteri ambientali minimi, certificazione LEED, dichiarazione ambientale di prodotto, carbonio incorporato',
      en: 'green public procurement of buildings, LEED certification, environmental product declaration, embodied carbon, Level(s)',
    },
  }),
)
