import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const healthRules = firstRules(
  'health',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'medical-devices', {
    devices: {
      it: 'dispositivi medici, biomedicale, apparecchiature elettromedicali, dialisi, monouso sterile',
      en: 'medical devices, biomedical industry, electromedical equipment, dialysis, sterile disposables',
      weight: 1.4,
    },
    'device-rules': {
      it: 'marcatura CE dei dispositivi, regolamento dispositivi medici, indagini cliniche, valutazione delle tecnologie sanitarie',
      en: 'CE marking of devices, medical device regulation, clinical investigations, health technology assessment',
      weight: 1.2,
    },
    diagnostics: {
      it: 'diagnostica in vitro, diagnostica per immagini, biomarcatori, test rapidi, sensori biomedicali',
      en: 'in vitro diagnostics, medical imaging, biomarkers, point-of-care tests, biosensors',
      weight: 1.3,
    },
    implants: {
      it: 'impianti ortopedici, protesi mioelettriche, biomateriali medicali, chirurgia robotica, endoprotesi',
      en: 'orthopaedic implants, myoelectric prostheses, medical biomaterials, surgical robotics, stents',
      weight: 1.2,
    },
    'health-software': {
      it: 'software medicale, telemedicina, cartella clinica elettronica, intelligenza artificiale in sanità, spazio europeo dei dati sanitari',
      en: 'medical software, telemedicine, electronic health records, artificial intelligence in healthcare, European health data space',
      weight: 1.3,
    },
  }),
  conceptsOf('value-chain', 'advanced-therapies', {
    'cell-gene': {
      it: 'terapie avanzate, terapia genica, terapia cellulare, medicina rigenerativa, cellule staminali',
      en: 'advanced therapy medicinal products, gene therapy, cell therapy, regenerative medicine, stem cells',
      weight: 1.5,
    },
    'drug-making': {
      it: 'industria farmaceutica, produzione di farmaci, principi attivi, formulazione farmaceutica, farmaci biologici',
      en: 'pharmaceutical industry, drug manufacturing, active ingredients, drug formulation, biologics',
      weight: 1.2,
    },
    trials: {
      it: 'sperimentazione clinica, studi clinici, ricerca traslazionale, biobanche, malattie rare',
      en: 'clinical trials, clinical study protocols, translational research, biobanks, rare diseases',
      weight: 1.2,
    },
    oncology: {
      it: 'oncologia, tumori, radiofarmaci, medicina personalizzata, immunoterapia',
      en: 'oncology, cancer, radiopharmaceuticals, personalised medicine, immunotherapy',
    },
    'infection-resistance': {
      it: 'resistenza agli antimicrobici, malattie infettive, vaccini, controllo delle infezioni ospedaliere',
      en: 'antimicrobial resistance, infectious diseases, vaccines, hospital infection control',
    },
    'one-health': {
      it: 'salute unica, tossicologia, nutraceutica, microbiota, integratori alimentari',
      en: 'One Health, toxicology, nutraceuticals, microbiome, food supplements',
    },
  }),
  conceptsOf('value-chain', 'active-ageing', {
    'home-care': {
      it: 'assistenza domiciliare, case della comunità, non autosufficienza, caregiver, servizi socio-sanitari',
      en: 'home care, community health centres, long-term care, carers, social and health services',
      weight: 1.3,
    },
    rehabilitation: {
      it: 'riabilitazione, fisioterapia, teleriabilitazione, medicina dello sport, ausili per la mobilità',
      en: 'rehabilitation, physiotherapy, telerehabilitation, sports medicine, mobility aids',
      weight: 1.4,
    },
    ageing: {
      it: 'invecchiamento in salute, fragilità dell’anziano, decadimento cognitivo, prevenzione delle cadute, domotica assistiva',
      en: 'healthy ageing, frailty in older people, cognitive decline, fall prevention, ambient assisted living',
      weight: 1.3,
    },
    'mental-health': {
      it: 'salute mentale, benessere psicologico, neuroscienze, autismo, dipendenze',
      en: 'mental health, psychological wellbeing, neuroscience, autism, addiction',
    },
    'spa-sport': {
      it: 'terme, cure termali, stili di vita sani, attività fisica adattata, cosmetica',
      en: 'thermal spas, spa treatments, healthy lifestyles, adapted physical activity, cosmetics',
    },
  }),
)
