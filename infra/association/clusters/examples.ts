import type { Cluster } from '../../../shared/domain/cluster.ts'
import { exampleCluster } from '../constructors.ts'

/** The eight Clust-ERs beside Create. Ecosystems are facts; value chains are examples of ours. */
export const exampleClusters: Cluster[] = [
  exampleCluster(
    'agrifood',
    'Clust-ER Agrifood',
    { it: 'Agroalimentare', en: 'Agri-food' },
    {
      'food-processing': { it: 'Trasformazione alimentare e qualità', en: 'Food processing and quality' },
      'precision-farming': { it: 'Agricoltura di precisione', en: 'Precision farming' },
      'food-by-products': {
        it: 'Sottoprodotti e bioeconomia agricola',
        en: 'By-products and farm bioeconomy',
      },
    },
  ),
  exampleCluster(
    'build',
    'Clust-ER Build',
    { it: 'Edilizia e costruzioni', en: 'Building and construction' },
    {
      'energy-renovation': { it: 'Riqualificazione energetica', en: 'Energy renovation' },
      'seismic-safety': { it: 'Sicurezza sismica e strutture', en: 'Seismic safety and structures' },
      'building-materials': { it: 'Materiali e cantiere circolare', en: 'Materials and circular sites' },
    },
  ),
  exampleCluster(
    'greentech',
    'Clust-ER Greentech',
    { it: 'Energia e sviluppo sostenibile', en: 'Energy and sustainable development' },
    {
      'renewable-energy': {
        it: 'Energie rinnovabili, idrogeno e accumulo',
        en: 'Renewables, hydrogen and storage',
      },
      'circular-economy': { it: 'Economia circolare e rifiuti', en: 'Circular economy and waste' },
      'water-climate': { it: 'Acqua, aria e adattamento climatico', en: 'Water, air and climate adaptation' },
    },
  ),
  exampleCluster(
    'health',
    'Clust-ER Health',
    { it: 'Salute e benessere', en: 'Health and wellbeing' },
    {
      'medical-devices': { it: 'Dispositivi medici e biomedicale', en: 'Medical devices' },
      'advanced-therapies': { it: 'Farmaci e terapie avanzate', en: 'Medicines and advanced therapies' },
      'active-ageing': {
        it: 'Benessere, riabilitazione e assistenza',
        en: 'Wellbeing, rehabilitation and care',
      },
    },
  ),
  exampleCluster(
    'innovate',
    'Clust-ER Innovate',
    { it: 'Innovazione nei servizi', en: 'Innovation in services' },
    {
      'data-services': { it: 'Servizi basati sui dati', en: 'Data-based services' },
      'smart-logistics': { it: 'Logistica e trasporti', en: 'Logistics and transport' },
      'cyber-security': { it: 'Sicurezza informatica e fiducia', en: 'Cybersecurity and trust' },
    },
  ),
  exampleCluster(
    'mech',
    'Clust-ER Mech',
    { it: 'Meccatronica e motoristica', en: 'Mechatronics and motoring' },
    {
      'automation-robotics': { it: 'Automazione e robotica', en: 'Automation and robotics' },
      'engines-vehicles': { it: 'Motori e veicoli', en: 'Engines and vehicles' },
      'advanced-materials': {
        it: 'Materiali e lavorazioni avanzate',
        en: 'Advanced materials and machining',
      },
    },
  ),
  exampleCluster(
    'tourism',
    'Clust-ER Tourism',
    { it: 'Turismo', en: 'Tourism' },
    {
      hospitality: { it: 'Ospitalità e servizi ricettivi', en: 'Hospitality and accommodation' },
      'outdoor-routes': { it: 'Cammini, cicloturismo e natura', en: 'Trails, cycling and outdoors' },
      'food-events': { it: 'Eventi, congressi ed enogastronomia', en: 'Events, congresses and food tourism' },
    },
  ),
  exampleCluster(
    'urban',
    'Clust-ER Urban',
    { it: 'Economia urbana', en: 'Urban economy' },
    {
      'urban-mobility': { it: 'Mobilità urbana', en: 'Urban mobility' },
      'public-spaces': { it: 'Spazi pubblici e comunità', en: 'Public spaces and communities' },
      'city-services': { it: 'Servizi urbani e dati della città', en: 'City services and city data' },
    },
  ),
]
