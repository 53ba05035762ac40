import { conceptsOf } from '../../constructors.ts'

const priority = (id: string, ideas: Parameters<typeof conceptsOf>[2]) => conceptsOf('priority', id, ideas)

/** Priorities concern the whole cluster, so their concepts weigh less than those of a member's own value chains. */
export const priorities = [
  priority('sustainable-redesign', {
    'eco-design': {
      it: 'ecodesign, progettazione ecocompatibile, regolamento ecodesign, etichetta ecologica, design per la sostenibilità',
      en: 'ecodesign guidelines, eco-design of products, sustainable product design, design for sustainability, ecolabel',
      weight: 0.7,
    },
    'life-cycle': {
      it: 'valutazione del ciclo di vita, ciclo di vita del prodotto, impronta ambientale di prodotto, impronta di carbonio dei prodotti',
      en: 'life cycle assessment, life cycle thinking, product environmental footprint, carbon footprint of products',
      weight: 0.6,
    },
    'sustainable-packaging': {
      it: 'packaging sostenibile, imballaggi riutilizzabili, imballaggi compostabili, riduzione degli imballaggi, design del packaging',
      en: 'sustainable packaging, reusable packaging, compostable packaging, packaging reduction, packaging design',
      weight: 0.7,
    },
    'circular-models': {
      it: 'modelli di business circolari, prodotto come servizio, rigenerazione dei prodotti, diritto alla riparazione, seconda vita dei prodotti',
      en: 'circular business models, product as a service, product remanufacturing, right to repair, second life of products',
      weight: 0.7,
    },
  }),
  priority('human-body', {
    wearables: {
      it: 'dispositivi indossabili, tecnologie indossabili, tessuti intelligenti, sensori nei tessuti, abbigliamento tecnico, abbigliamento sensorizzato',
      en: 'wearables, wearable technologies, smart textiles, e-textiles, sensorised garments, technical clothing',
    },
    'prostheses-aids': {
      it: 'protesi, ortesi su misura, ausili per la disabilità, esoscheletri, tutori stampati in 3D',
      en: 'prostheses, custom orthoses, assistive devices, exoskeletons, 3D-printed braces, assistive technologies',
      weight: 0.7,
    },
    ergonomics: {
      it: 'ergonomia, antropometria, scansione del corpo, comfort del prodotto, calzata su misura',
      en: 'ergonomics, anthropometry, body scanning, product comfort, custom fit',
      weight: 0.6,
    },
  }),
  priority('tailor-made', {
    'mass-customisation': {
      it: 'personalizzazione di massa, prodotti personalizzati, configuratore di prodotto, produzione su richiesta, prodotti su misura, lotti piccoli',
      en: 'mass customisation, personalised products, product configurator, on-demand manufacturing, made-to-measure, small batches',
    },
    'digital-craft-shop': {
      it: 'bottega digitale, manifattura distribuita, microfabbriche, produzione locale, digitalizzazione delle imprese artigiane',
      en: 'digital workshop, distributed manufacturing, microfactories, local manufacturing, digitalisation of craft businesses',
      weight: 0.6,
    },
  }),
  priority('chain-traceability', {
    'supply-chain-traceability': {
      it: 'tracciabilità della filiera, tracciabilità dei prodotti, rintracciabilità, catena di custodia, trasparenza della filiera, registri distribuiti per la filiera, blockchain per la filiera',
      en: 'supply chain traceability, product traceability, chain of custody, supply chain transparency, distributed ledgers for supply chains, blockchain for traceability',
      weight: 1,
    },
    'product-passport': {
      it: 'passaporto digitale di prodotto, passaporto digitale per filati, etichetta digitale, identità digitale del prodotto, etichettatura dei prodotti',
      en: 'digital product passport, digital label, product digital identity, product identity standards, textile product passport',
      weight: 1,
    },
    'quality-certification': {
      it: 'certificazione di prodotto, certificazioni ambientali, certificazione di filiera, dichiarazioni ambientali, verifica delle dichiarazioni',
      en: 'product certification, environmental certification, supply chain certification, green claims, substantiation of claims',
      weight: 0.6,
    },
    'origin-protection': {
      it: 'indicazioni geografiche artigianali, indicazione geografica dei prodotti industriali, marchi collettivi, tutela dell’origine, autenticità dei prodotti',
      en: 'craft geographical indications, geographical indications for industrial products, collective marks, protection of origin, product authenticity',
      weight: 0.6,
    },
  }),
  priority('urban-reactivation', {
    'cultural-districts': {
      it: 'distretti culturali, welfare culturale di quartiere, presidi culturali, case di quartiere, riapertura di spazi culturali',
      en: 'cultural districts, neighbourhood cultural welfare, local cultural venues, community houses, reopening of cultural spaces',
      weight: 0.7,
    },
    'community-participation': {
      it: 'patti di collaborazione, cittadinanza attiva, partecipazione dei cittadini, bilancio partecipativo, assemblee di quartiere',
      en: 'collaboration pacts, active citizenship, citizen participation, participatory budgeting, neighbourhood assemblies',
      weight: 0.6,
    },
    'city-times': {
      it: 'tempi della città, politiche temporali, città dei quindici minuti, servizi di prossimità, agenda urbana',
      en: 'city times, time policies, fifteen-minute city, proximity services, urban agenda',
      weight: 0.6,
    },
  }),
  priority('heritage-enjoyment', {
    'heritage-promotion': {
      it: 'valorizzazione del patrimonio, fruizione del patrimonio, fruizione culturale, promozione culturale, giornate del patrimonio, consumi culturali',
      en: 'heritage promotion, enjoyment of heritage, access to culture, cultural promotion, heritage days, cultural participation',
    },
    'visit-technologies': {
      it: 'esperienza di visita, guide multimediali, visita virtuale, ricostruzioni virtuali, musei virtuali, percorsi interattivi',
      en: 'visitor experience, multimedia guides, virtual tours, virtual reconstructions, virtual museums, interactive exhibits',
    },
    'heritage-communities': {
      it: 'comunità di patrimonio, Convenzione di Faro, adozione di monumenti, volontariato culturale, partenariato pubblico-privato per la cultura',
      en: 'heritage communities, Faro Convention, adopt a monument, cultural volunteering, public-private partnership for culture',
      weight: 0.6,
    },
  }),
  priority('new-cultural-content', {
    'cultural-production': {
      it: 'produzione culturale, opere originali, nuove produzioni artistiche, creazione contemporanea, contenuti culturali',
      en: 'cultural production, original works, new artistic productions, contemporary creation, cultural content',
      weight: 0.7,
    },
    'art-science': {
      it: 'arte e scienza, arte e tecnologia, artisti in impresa, contaminazione creativa, arte digitale',
      en: 'art and science, art and technology, artists in companies, S+T+ARTS, digital art, creative cross-fertilisation',
      weight: 0.7,
    },
    'cultural-business': {
      it: 'imprese culturali, imprese creative, nuovi modelli di business per la cultura, start-up creative, sostenibilità economica della cultura',
      en: 'cultural enterprises, creative enterprises, cultural and creative industries, cultural and creative sectors, creative start-ups, creative startups, new business models for culture',
      weight: 0.7,
    },
  }),
  priority('new-tourism', {
    'slow-tourism': {
      it: 'turismo lento, cammini, ciclovie, turismo di prossimità, turismo rurale, destagionalizzazione',
      en: 'slow tourism, walking trails, cycle routes, proximity tourism, rural tourism, off-season tourism',
    },
    'sustainable-tourism': {
      it: 'turismo sostenibile, turismo responsabile, turismo rigenerativo, sovraffollamento turistico, certificazione ambientale delle strutture ricettive',
      en: 'sustainable tourism, responsible tourism, regenerative tourism, overtourism, tourism transition pathway',
      weight: 0.7,
    },
    'accessible-tourism': {
      it: 'turismo accessibile, turismo inclusivo, turismo senza barriere, ospitalità accessibile',
      en: 'accessible tourism, inclusive tourism, barrier-free tourism, accessible hospitality',
      weight: 0.6,
    },
    'screen-tourism': {
      it: 'cineturismo, turismo cinematografico, turismo musicale, turismo letterario',
      en: 'screen tourism, film-induced tourism, music tourism, literary tourism',
      weight: 0.6,
    },
  }),
  priority('living-labs', {
    'living-lab': {
      it: 'living lab, laboratori viventi, laboratori aperti, laboratori urbani, laboratori di quartiere',
      en: 'living labs, urban living labs, open labs, urban labs, citizen laboratories',
      weight: 0.4,
    },
    'participatory-design': {
      it: 'progettazione partecipata, progettazione con i cittadini, percorsi partecipativi, urbanistica tattica',
      en: 'participatory design, co-design with residents, co-creation with citizens, tactical urbanism',
      weight: 0.7,
    },
    'social-innovation': {
      it: 'innovazione sociale, imprese sociali, impatto sociale, economia sociale, finanza a impatto',
      en: 'social innovation, social enterprises, social impact, social economy, impact finance',
      weight: 0.5,
    },
    'public-service-design': {
      it: 'progettazione dei servizi pubblici, design dei servizi, servizi pubblici digitali, amministrazione condivisa, semplificazione per i cittadini',
      en: 'public service design, service design, digital public services, shared administration, user-centred public services',
      weight: 0.6,
    },
  }),
  priority('fragility-support', {
    'cultural-welfare': {
      it: 'welfare culturale, cultura e salute, arteterapia, musicoterapia, prescrizione sociale, teatro sociale',
      en: 'cultural welfare, culture and health, art therapy, music therapy, social prescribing, community theatre',
    },
    'older-people': {
      it: 'anziani soli, invecchiamento attivo, solitudine involontaria, anziani con demenza, casa di riposo',
      en: 'older people living alone, active ageing, loneliness, people with dementia, nursing homes',
      weight: 0.6,
    },
    'disability-autonomy': {
      it: 'persone con disabilità, autonomia delle persone con disabilità, disabilità intellettiva, vita indipendente',
      en: 'cultural access for persons with disabilities, autonomy of persons with disabilities, intellectual disability, independent living',
      weight: 0.6,
    },
    'cultural-inclusion': {
      it: 'inclusione sociale attraverso la cultura, inclusione culturale, seconde generazioni, minori stranieri, giustizia riparativa e teatro in carcere',
      en: 'social inclusion through culture, cultural inclusion, migrant communities, refugees and culture, theatre in prison',
      weight: 0.7,
    },
  }),
]
