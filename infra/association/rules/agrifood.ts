import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const agrifoodRules = firstRules(
  'agrifood',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'food-processing', {
    'food-industry': {
      it: 'industria alimentare, trasformazione alimentare, prodotti alimentari trasformati, filiere agroalimentari, filiera agroalimentare',
      en: 'food industry, food processing, food manufacturing, food and drink industry',
      weight: 0.9,
    },
    'preserves-meats-dairy': {
      it: 'conserve vegetali, pomodoro da industria, salumi, lattiero-caseario, formaggio stagionato, prodotti da forno, panificio',
      en: 'canned vegetables, tomato processing, cured meats, dairy products, cheese makers, bakery products',
    },
    'quality-schemes': {
      it: 'prodotti DOP e IGP, indicazioni geografiche alimentari, regimi di qualità alimentare, promozione dei prodotti agricoli, consorzi di tutela',
      en: 'PDO and PGI products, food geographical indications, food quality schemes, promotion of agricultural products, protection consortia',
    },
    'food-safety': {
      it: 'sicurezza alimentare, contaminanti negli alimenti, allergeni, microbiologia degli alimenti, autenticità degli alimenti',
      en: 'food safety, food contaminants, allergens, food microbiology, food authenticity, food fraud',
    },
    'new-foods': {
      it: 'proteine alternative, nuovi alimenti, alimenti funzionali, fermentazione di precisione, riformulazione degli alimenti',
      en: 'alternative proteins, new proteins, novel foods, functional foods, precision fermentation, food reformulation',
      weight: 0.9,
    },
    'food-packaging': {
      it: 'imballaggi alimentari, conservabilità, confezionamento in atmosfera protettiva, materiali a contatto con alimenti',
      en: 'food packaging, shelf life, modified atmosphere packaging, food contact materials, food contact packaging',
    },
  }),
  conceptsOf('value-chain', 'precision-farming', {
    'farm-sensing': {
      it: 'agricoltura di precisione, sensori in campo, immagini satellitari per l’agricoltura, droni agricoli, agricoltura digitale',
      en: 'precision farming, precision agriculture, field sensors, satellite imagery for agriculture, agricultural drones, smart farming',
      weight: 1,
    },
    'farm-robots': {
      it: 'robot per la raccolta, robotica agricola, diserbo meccanico',
      en: 'agricultural robots, harvesting robots, mechanical weeding',
    },
    irrigation: {
      it: 'irrigazione, risparmio idrico in agricoltura, consiglio irriguo, siccità, bacini irrigui',
      en: 'irrigation, agricultural water saving, irrigation scheduling, agricultural drought, irrigation reservoirs',
    },
    'plant-health': {
      it: 'difesa delle colture, fitosanitari, lotta biologica, malattie delle piante, cimice asiatica',
      en: 'crop protection, pesticides, pesticide reduction, biological control, plant diseases, invasive pests',
    },
    'organic-farming': {
      it: 'agricoltura biologica, aziende biologiche, conversione al biologico, produzione biologica',
      en: 'organic farming, organic agriculture, organic production',
      weight: 0.7,
    },
    'fruit-vine': {
      it: 'frutticoltura, frutteti, viticoltura, vigneti, cantine, ortofrutta, miglioramento genetico delle piante',
      en: 'fruit growing, orchards, viticulture, vineyards, wineries, fruit and vegetables, plant breeding',
    },
    livestock: {
      it: 'zootecnia, benessere animale, allevamenti, mangimi, emissioni zootecniche',
      en: 'livestock, animal welfare, farms and herds, animal feed, livestock emissions',
    },
    'rural-development': {
      it: 'gruppi operativi per l’innovazione, gruppo operativo, sviluppo rurale, consulenza agricola, giovani agricoltori',
      en: 'EIP-AGRI operational groups, operational groups, rural development programmes, farm advisory services, young farmers',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'food-by-products', {
    'by-products': {
      it: 'sottoprodotti agroalimentari, scarti di lavorazione alimentare, siero di latte, vinacce, bucce e semi',
      en: 'agri-food residues, agri-food biomass, food processing residues, whey, grape pomace, peels and seeds',
      weight: 1,
    },
    'food-waste': {
      it: 'spreco alimentare, eccedenze alimentari, recupero degli alimenti, perdite alimentari',
      en: 'food waste, food surplus, food rescue, food losses',
    },
    'farm-biogas': {
      it: 'biogas agricolo, biometano, digestato, residui colturali',
      en: 'agricultural biogas, biomethane, digestate, crop residues',
      weight: 0.7,
    },
    agrivoltaics: {
      it: 'agrivoltaico, agrisolare, fotovoltaico agricolo',
      en: 'agrivoltaics, agri-photovoltaics, farm solar roofs',
      weight: 0.6,
    },
    'soil-health': {
      it: 'salute del suolo, carbonio nel suolo, fertilizzanti organici, fertilità del suolo',
      en: 'soil health, soil carbon, carbon farming, organic fertilisers',
      weight: 0.7,
    },
    agroecology: {
      it: 'agroecologia, biodiversità agricola, agrobiodiversità',
      en: 'agroecology, agroecological practices, farmland biodiversity, agrobiodiversity',
      weight: 0.7,
    },
    biorefinery: {
      it: 'bioraffineria, bioplastiche da scarti, bioeconomia circolare',
      en: 'biorefinery, bioplastics from residues, circular bioeconomy',
      weight: 0.6,
    },
    'natural-extracts': {
      it: 'estratti naturali, estratti vegetali, composti bioattivi, ingredienti naturali',
      en: 'natural extracts, plant extracts, bioactive compounds, natural ingredients',
      weight: 0.7,
    },
  }),
)
