import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const agrifoodRules = firstRules(
  'agrifood',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'food-processing', {
    'food-industry': {
      it: 'industria alimentare, trasformazione alimentare, conserve vegetali, salumi, lattiero-caseario, prodotti da forno',
      en: 'food industry, food processing, canned vegetables, cured meats, dairy products, bakery products',
      weight: 1.2,
    },
    'quality-schemes': {
      it: 'prodotti DOP e IGP, indicazioni geografiche alimentari, regimi di qualità alimentare, promozione dei prodotti agricoli, consorzi di tutela',
      en: 'PDO and PGI products, food geographical indications, food quality schemes, promotion of agricultural products, protection consortia',
      weight: 1.3,
    },
    'food-safety': {
      it: 'sicurezza alimentare, contaminanti negli alimenti, allergeni, microbiologia degli alimenti, autenticità degli alimenti',
      en: 'food safety, food contaminants, allergens, food microbiology, food authenticity, food fraud',
      weight: 1.3,
    },
    'new-foods': {
      it: 'proteine alternative, nuovi alimenti, alimenti funzionali, fermentazione di precisione, riformulazione degli alimenti',
      en: 'alternative proteins, novel foods, functional foods, precision fermentation, food reformulation',
      weight: 1.2,
    },
    'food-packaging': {
      it: 'imballaggi alimentari, conservabilità, confezionamento in atmosfera protettiva, materiali a contatto con alimenti',
      en: 'food packaging, shelf life, modified atmosphere packaging, food contact materials',
    },
  }),
  conceptsOf('value-chain', 'precision-farming', {
    'farm-sensing': {
      it: 'agricoltura di precisione, sensori in campo, immagini satellitari per l’agricoltura, droni agricoli, agricoltura 4.0',
      en: 'precision farming, field sensors, satellite imagery for agriculture, agricultural drones, smart farming',
      weight: 1.4,
    },
    irrigation: {
      it: 'irrigazione, risparmio idrico in agricoltura, consiglio irriguo, siccità, bacini irrigui',
      en: 'irrigation, agricultural water saving, irrigation scheduling, drought, irrigation reservoirs',
      weight: 1.2,
    },
    'plant-health': {
      it: 'difesa delle colture, fitosanitari, lotta biologica, malattie delle piante, cimice asiatica, agricoltura biologica',
      en: 'crop protection, pesticides, biological control, plant diseases, invasive pests, organic farming',
      weight: 1.2,
    },
    'fruit-vine': {
      it: 'frutticoltura, viticoltura, cantine, ortofrutta, miglioramento genetico delle piante',
      en: 'fruit growing, viticulture, wineries, fruit and vegetables, plant breeding',
    },
    livestock: {
      it: 'zootecnia, benessere animale, allevamenti, mangimi, emissioni zootecniche',
      en: 'livestock, animal welfare, farms and herds, animal feed, livestock emissions',
    },
    'rural-development': {
      it: 'gruppi operativi per l’innovazione, sviluppo rurale, PAC, consulenza agricola, aziende agricole, giovani agricoltori',
      en: 'EIP-AGRI operational groups, rural development, common agricultural policy, farm advisory services, farmers, young farmers',
    },
  }),
  conceptsOf('value-chain', 'food-by-products', {
    'by-products': {
      it: 'sottoprodotti agroalimentari, scarti di lavorazione alimentare, siero di latte, vinacce, bucce e semi',
      en: 'agri-food by-products, food processing residues, whey, grape pomace, peels and seeds',
      weight: 1.4,
    },
    'food-waste': {
      it: 'spreco alimentare, eccedenze alimentari, recupero degli alimenti, perdite alimentari',
      en: 'food waste, food surplus, food rescue, food losses',
      weight: 1.2,
    },
    'farm-bioenergy': {
      it: 'biogas agricolo, biometano, digestato, residui colturali, agrivoltaico',
      en: 'agricultural biogas, biomethane, digestate, crop residues, agrivoltaics',
    },
    'soil-carbon': {
      it: 'salute del suolo, carbonio nel suolo, fertilizzanti organici, agroecologia, biodiversità agricola',
      en: 'soil health, soil carbon, carbon farming, organic fertilisers, agroecology, farmland biodiversity',
    },
    'bio-products': {
      it: 'bioeconomia circolare, bioplastiche da scarti, estratti naturali, bioraffineria, prodotti bio-based',
      en: 'circular bioeconomy, bioplastics from residues, natural extracts, biorefinery, bio-based products',
      weight: 1.2,
    },
  }),
)
