import type { Cluster } from '../../../shared/domain/cluster.ts'
import { officeOf } from '../constructors.ts'

/**
 * Create as it describes itself: eight working value chains, the five by which it formally reports,
 * its strategic priorities and transition areas. Which working chain belongs to which formal one is our reading:
 * no published text says it.
 */
export const create: Cluster = {
  id: 'create',
  name: 'Clust-ER Create',
  ecosystem: { it: 'Industrie culturali e creative', en: 'Cultural and creative industries' },
  valueChains: [
    { id: 'fashion', name: { it: 'Moda', en: 'Fashion' }, example: false },
    {
      id: 'furniture',
      name: { it: 'Arredo e artigianato artistico', en: 'Furniture and artistic crafts' },
      example: false,
    },
    { id: 'heritage', name: { it: 'Patrimonio culturale', en: 'Heritage' }, example: false },
    { id: 'stage', name: { it: 'Spettacolo dal vivo', en: 'Stage' }, example: false },
    { id: 'content', name: { it: 'Editoria e contenuti', en: 'Content' }, example: false },
    { id: 'territories', name: { it: 'Territori', en: 'Territories' }, example: false },
    { id: 'images', name: { it: 'Audiovisivo e immagini', en: 'Images' }, example: false },
    { id: 'educational', name: { it: 'Educazione e formazione', en: 'Educational' }, example: false },
  ],
  formalValueChains: [
    { id: 'moda', name: { it: 'Moda', en: 'Fashion' }, valueChains: ['fashion'] },
    {
      id: 'addict',
      name: { it: 'Design e artigianato digitale', en: 'Advanced Design & Digital Craftsmanship' },
      valueChains: ['furniture'],
    },
    {
      id: 'cult-tech',
      name: {
        it: 'Patrimonio culturale e tecnologie digitali per la cultura',
        en: 'Cultural heritage and digital technologies for culture',
      },
      valueChains: ['heritage'],
    },
    {
      id: 'multimodel',
      name: { it: 'Multimedia e nuovi modelli di business', en: 'Multimedia and new business models' },
      valueChains: ['stage', 'content', 'images', 'educational'],
    },
    {
      id: 'turismo-riattivazione',
      name: { it: 'Turismo e riattivazione urbana', en: 'Tourism and urban reactivation' },
      valueChains: ['territories'],
    },
  ],
  priorities: [
    {
      id: 'sustainable-redesign',
      name: {
        it: 'Osservatori e riprogettazione per la sostenibilità nei settori strategici (moda, arredo, packaging, alimentare)',
        en: 'Observatories and redesign for sustainability in strategic sectors (fashion, furniture, packaging, food)',
      },
    },
    {
      id: 'human-body',
      name: {
        it: 'Componenti e tecnologie per il corpo umano (indossabili, accessori, protesi)',
        en: 'Components and technologies for the human body (wearables, accessories, prostheses)',
      },
    },
    {
      id: 'tailor-made',
      name: { it: 'Prodotti su misura e personalizzabili', en: 'Tailor-made and customisable products' },
    },
    {
      id: 'chain-traceability',
      name: {
        it: 'Tracciabilità della filiera produttiva e qualità',
        en: 'Traceability of the production chain and quality',
      },
    },
    {
      id: 'urban-reactivation',
      name: {
        it: 'Riattivazione urbana e territoriale attraverso le dimensioni immateriali (eventi, tempi, servizi pubblici, comunità)',
        en: 'Urban and territorial reactivation through intangible dimensions (events, times, public services, communities)',
      },
    },
    {
      id: 'heritage-enjoyment',
      name: {
        it: 'Promozione e fruizione del patrimonio culturale esistente',
        en: 'Promotion and enjoyment of existing cultural heritage',
      },
    },
    {
      id: 'new-cultural-content',
      name: {
        it: 'Sviluppo e fruizione di nuovi contenuti culturali',
        en: 'Development and enjoyment of new cultural content',
      },
    },
    { id: 'new-tourism', name: { it: 'Nuovo turismo', en: 'New tourism' } },
    {
      id: 'living-labs',
      name: {
        it: 'Laboratori viventi, divulgazione e formazione per l’innovazione sociale e la progettazione partecipata; progettazione dei servizi pubblici',
        en: 'Living laboratories, dissemination and training for social innovation and participatory design; planning of public services',
      },
    },
    {
      id: 'fragility-support',
      name: {
        it: 'Sostegno alle fragilità con la cultura, la creatività, un approccio umano e le tecnologie digitali e abilitanti',
        en: 'Support for fragility through culture, creativity, a human approach and digital and enabling technologies',
      },
    },
  ],
  transitionAreas: [
    {
      id: 'sustainable-use',
      name: { it: 'Uso e consumo sostenibili', en: 'Sustainable use and consumption' },
    },
    {
      id: 'heritage-accessibility',
      name: {
        it: 'Accessibilità del patrimonio materiale e immateriale',
        en: 'Accessibility of tangible and intangible heritage',
      },
    },
    {
      id: 'inclusive-education',
      name: { it: 'Educazione inclusiva e in rete', en: 'Inclusive and online education' },
    },
    {
      id: 'smart-city-reactivation',
      name: { it: 'Riattivazione urbana e città intelligenti', en: 'Smart-city urban reactivation' },
    },
    { id: 'digitalisation', name: { it: 'Digitalizzazione', en: 'Digitalisation' } },
  ],
  ruleSet: 1,
  office: officeOf('create'),
}
