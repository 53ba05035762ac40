import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const innovateRules = firstRules(
  'innovate',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'data-services', {
    'data-spaces': {
      it: 'spazi dati, spazi dati europei, intermediazione dei dati, riuso dei dati pubblici, mercato dei dati',
      en: 'data spaces, common European data spaces, data intermediaries, data marketplaces, reuse of public sector data',
    },
    supercomputing: {
      it: 'supercalcolo, calcolo ad alte prestazioni, centri di supercalcolo, supercalcolatori',
      en: 'supercomputing, high-performance computing, supercomputing centres, AI factories',
      weight: 0.6,
    },
    'quantum-computing': {
      it: 'calcolo quantistico, tecnologie quantistiche, algoritmi quantistici',
      en: 'quantum computing, quantum algorithms, quantum processors',
      weight: 0.4,
    },
    'cloud-services': {
      it: 'servizi cloud, cloud federato, cloud nelle imprese, migrazione al cloud',
      en: 'cloud services, federated cloud, cloud infrastructure, edge cloud',
      weight: 0.7,
    },
    'machine-learning': {
      it: 'apprendimento automatico, analisi predittiva, modelli di previsione, analisi dei dati, data science',
      en: 'machine learning, predictive analytics, forecasting models, data analytics, data science',
      weight: 0.6,
    },
    'language-technology': {
      it: 'elaborazione del linguaggio naturale, tecnologie linguistiche, traduzione automatica, linguistica computazionale, modelli linguistici',
      en: 'natural language processing, language technologies, machine translation, computational linguistics',
      weight: 0.7,
    },
    'digital-adoption': {
      it: 'digitalizzazione delle PMI, digitalizzazione delle imprese, voucher digitali, consulenza per la digitalizzazione, transizione digitale delle imprese, software gestionale',
      en: 'digitalisation of SMEs, digital transformation of SMEs, digitalisation vouchers, digital consultancy, business software',
      weight: 1,
    },
    fintech: {
      it: 'tecnologie finanziarie, pagamenti elettronici, moneta digitale',
      en: 'fintech, electronic payments, digital finance',
      weight: 0.6,
    },
    'sustainability-reporting': {
      it: 'rendicontazione di sostenibilità, finanza sostenibile, bilancio di sostenibilità',
      en: 'sustainability reporting, sustainable finance, corporate sustainability disclosure',
      weight: 0.6,
    },
    'service-models': {
      it: 'servitizzazione, vendita in abbonamento, terziario avanzato, servizi alle imprese',
      en: 'servitisation, subscription business models, knowledge-intensive services, business services',
      weight: 0.7,
    },
    'online-retail': {
      it: 'commercio elettronico, negozio in rete, vendite online, esperienza del cliente',
      en: 'electronic commerce, online shops, online sales, customer experience',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'smart-logistics', {
    'freight-logistics': {
      it: 'logistica, trasporto merci, magazzini automatizzati, catena logistica, operatori logistici',
      en: 'logistics, freight transport, automated warehouses, logistics chain, logistics operators',
      weight: 0.9,
    },
    intermodality: {
      it: 'intermodalità, trasporto ferroviario delle merci, treni merci, porto di Ravenna, interporto, corridoi TEN-T',
      en: 'intermodal transport, multimodal freight, rail freight, Port of Ravenna, freight villages, TEN-T corridors',
      weight: 0.9,
    },
    'last-mile': {
      it: 'logistica urbana, ultimo miglio, cargo bike, piazzole di carico, consegne a domicilio',
      en: 'urban logistics, last-mile delivery, last-mile logistics, cargo bikes, loading bays, home deliveries',
      weight: 0.9,
    },
    'transport-documents': {
      it: 'documenti di trasporto elettronici, lettera di vettura elettronica, eCMR, tracciamento delle spedizioni, piattaforma logistica nazionale',
      en: 'electronic freight documents, electronic consignment note, eCMR, shipment tracking, eFTI',
    },
    customs: {
      it: 'dogane, operazioni doganali, sdoganamento, addetti doganali',
      en: 'customs clearance, customs procedures, customs authorities, customs control',
      weight: 0.7,
    },
    'low-emission-fleets': {
      it: 'flotte elettriche, autotrasporto, carburanti alternativi, ricarica dei mezzi pesanti',
      en: 'electric fleets, road haulage, alternative fuels, heavy-duty charging',
      weight: 0.7,
    },
  }),
  conceptsOf('value-chain', 'cyber-security', {
    cybersecurity: {
      it: 'sicurezza informatica, cybersicurezza, attacchi informatici, centri operativi di sicurezza, prove di intrusione, direttiva NIS2',
      en: 'cybersecurity, cyber attacks, security operations centres, penetration testing, cyber resilience, NIS2 directive',
      weight: 1,
    },
    'digital-identity': {
      it: 'identità digitale, firma elettronica, portafoglio europeo di identità, SPID, credenziali verificabili',
      en: 'digital identity, electronic signature, European digital identity wallet, eIDAS, verifiable credentials',
      weight: 0.7,
    },
    'data-protection': {
      it: 'protezione dei dati personali, anonimizzazione, calcolo confidenziale, dati sintetici, dati sensibili',
      en: 'personal data protection, anonymisation, confidential computing, synthetic data, sensitive data',
      weight: 0.7,
    },
    'post-quantum': {
      it: 'crittografia post-quantistica, comunicazioni quantistiche, crittografia',
      en: 'post-quantum cryptography, quantum communication, cryptography',
    },
    'trustworthy-ai': {
      it: 'intelligenza artificiale affidabile, spiegabilità degli algoritmi, regolamento sull’intelligenza artificiale',
      en: 'trustworthy artificial intelligence, trustworthy AI, explainable algorithms, AI Act',
      weight: 0.7,
    },
  }),
)
