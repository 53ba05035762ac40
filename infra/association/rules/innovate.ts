import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const innovateRules = firstRules(
  'innovate',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'data-services', {
    'data-spaces': {
      it: 'spazi dati, condivisione dei dati, dati aperti, intermediazione dei dati, riuso dei dati pubblici',
      en: 'data spaces, data sharing, open data, data intermediaries, reuse of public sector data',
      weight: 1.4,
    },
    supercomputing: {
      it: 'supercalcolo, calcolo ad alte prestazioni, calcolo quantistico, cloud federato, centri di calcolo',
      en: 'supercomputing, high-performance computing, quantum computing, federated cloud, computing centres, AI factories',
      weight: 1.3,
    },
    'machine-learning': {
      it: 'apprendimento automatico, modelli predittivi, intelligenza artificiale per i servizi, elaborazione del linguaggio naturale, analisi dei dati',
      en: 'machine learning, predictive models, artificial intelligence for services, natural language processing, data analytics',
      weight: 1.2,
    },
    'digital-adoption': {
      it: 'digitalizzazione delle PMI, voucher digitali, consulenza per la digitalizzazione, poli europei di innovazione digitale, software gestionale',
      en: 'digitalisation of SMEs, digitalisation vouchers, digital consultancy, European digital innovation hubs, business software',
      weight: 1.2,
    },
    'finance-services': {
      it: 'tecnologie finanziarie, pagamenti elettronici, finanza sostenibile, rendicontazione di sostenibilità, microcredito',
      en: 'fintech, electronic payments, sustainable finance, sustainability reporting, microcredit',
    },
    'retail-services': {
      it: 'terziario avanzato, servizi alle imprese, commercio elettronico, esperienza del cliente, servitizzazione',
      en: 'knowledge-intensive services, business services, e-commerce, customer experience, servitisation',
    },
  }),
  conceptsOf('value-chain', 'smart-logistics', {
    'freight-logistics': {
      it: 'logistica, trasporto merci, magazzini automatizzati, catena logistica, operatori logistici',
      en: 'logistics, freight transport, automated warehouses, logistics chain, logistics operators',
      weight: 1.3,
    },
    intermodality: {
      it: 'intermodalità, trasporto ferroviario delle merci, porto di Ravenna, interporto, corridoi TEN-T',
      en: 'intermodal transport, rail freight, Port of Ravenna, freight villages, TEN-T corridors',
      weight: 1.3,
    },
    'last-mile': {
      it: 'logistica urbana, ultimo miglio, cargo bike, piazzole di carico, consegne a domicilio',
      en: 'urban logistics, last-mile delivery, cargo bikes, loading bays, home deliveries',
      weight: 1.2,
    },
    'transport-documents': {
      it: 'documenti di trasporto elettronici, dogane, eCMR, tracciamento delle spedizioni, piattaforma logistica nazionale',
      en: 'electronic freight documents, customs clearance, eCMR, shipment tracking, eFTI',
    },
    'low-emission-fleets': {
      it: 'flotte elettriche, autotrasporto, carburanti alternativi, ricarica dei mezzi pesanti',
      en: 'electric fleets, road haulage, alternative fuels, heavy-duty charging',
    },
  }),
  conceptsOf('value-chain', 'cyber-security', {
    cybersecurity: {
      it: 'sicurezza informatica, cybersicurezza, attacchi informatici, centri operativi di sicurezza, direttiva NIS2',
      en: 'cybersecurity, cyber attacks, security operations centres, NIS2 directive, Cyber Resilience Act',
      weight: 1.5,
    },
    'digital-identity': {
      it: 'identità digitale, firma elettronica, portafoglio europeo di identità, SPID, credenziali verificabili',
      en: 'digital identity, electronic signature, European digital identity wallet, eIDAS, verifiable credentials',
      weight: 1.2,
    },
    'data-protection': {
      it: 'protezione dei dati personali, anonimizzazione, calcolo confidenziale, dati sintetici',
      en: 'personal data protection, anonymisation, confidential computing, synthetic data',
      weight: 1.2,
    },
    'post-quantum': {
      it: 'crittografia post-quantistica, comunicazioni quantistiche, crittografia',
      en: 'post-quantum cryptography, quantum communication, cryptography',
      weight: 1.2,
    },
    'trustworthy-ai': {
      it: 'intelligenza artificiale affidabile, spiegabilità degli algoritmi, regolamento sull’intelligenza artificiale, spazi di sperimentazione normativa',
      en: 'trustworthy artificial intelligence, explainable algorithms, AI Act, regulatory sandboxes',
    },
  }),
)
