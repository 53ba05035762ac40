import { conceptsOf, EXAMPLE_RULES, firstRules } from '../constructors.ts'

export const healthRules = firstRules(
  'health',
  EXAMPLE_RULES,
  conceptsOf('value-chain', 'medical-devices', {
    devices: {
      it: 'dispositivi medici, dispositivi biomedicali, biomedicale, apparecchiature elettromedicali, dialisi, monouso sterile',
      en: 'medical devices, biomedical devices, biomedical industry, electromedical equipment, dialysis, sterile disposables',
      weight: 1,
    },
    'device-rules': {
      it: 'marcatura CE dei dispositivi, regolamento dispositivi medici, indagini cliniche, affari regolatori, valutazione delle tecnologie sanitarie',
      en: 'CE marking of devices, medical device regulation, clinical investigation, regulatory affairs, health technology assessment',
      weight: 0.6,
    },
    diagnostics: {
      it: 'diagnostica in vitro, diagnostica per immagini, biomarcatori, test rapidi, sensori biomedicali',
      en: 'in vitro diagnostics, medical imaging, biomarkers, point-of-care tests, biosensors',
      weight: 0.7,
    },
    implants: {
      it: 'impianti ortopedici, biomateriali medicali, chirurgia robotica, endoprotesi',
      en: 'orthopaedic implants, medical biomaterials, surgical robotics, stents',
      weight: 0.7,
    },
    prostheses: {
      it: 'protesi mioelettriche, protesi, ortesi su misura, dispositivi su misura',
      en: 'myoelectric prostheses, prosthetic limbs, custom orthoses, custom-made devices, patient-specific devices',
    },
    telemedicine: {
      it: 'telemedicina, cartella clinica elettronica, software medicale, spazio europeo dei dati sanitari',
      en: 'telemedicine, electronic health records, medical software, European health data space',
    },
    'healthcare-ai': {
      it: 'intelligenza artificiale in sanità, intelligenza artificiale clinica, supporto alla decisione clinica',
      en: 'artificial intelligence in healthcare, AI in health, clinical decision support, medical AI',
    },
  }),
  conceptsOf('value-chain', 'advanced-therapies', {
    'cell-gene': {
      it: 'terapie avanzate, terapia genica, terapia cellulare, medicina rigenerativa, cellule staminali',
      en: 'advanced therapy medicinal products, gene therapy, cell therapy, regenerative medicine, stem cells',
      weight: 1,
    },
    'drug-making': {
      it: 'industria farmaceutica, produzione di farmaci, principi attivi, formulazione farmaceutica, farmaci biologici',
      en: 'pharmaceutical industry, drug manufacturing, active pharmaceutical ingredients, drug formulation, biologics',
    },
    trials: {
      it: 'sperimentazione clinica, studi clinici, ricerca traslazionale, biobanche',
      en: 'clinical trials, clinical study protocols, translational research, biobanks',
      weight: 0.7,
    },
    'rare-diseases': {
      it: 'malattie rare, farmaci orfani, malattie genetiche rare',
      en: 'rare diseases, orphan drugs, rare genetic diseases',
      weight: 0.7,
    },
    oncology: {
      it: 'oncologia, tumori, radiofarmaci, immunoterapia',
      en: 'oncology, cancer, radiopharmaceuticals, immunotherapy',
      weight: 0.6,
    },
    'infection-resistance': {
      it: 'resistenza agli antimicrobici, malattie infettive, vaccini, controllo delle infezioni ospedaliere',
      en: 'antimicrobial resistance, infectious diseases, vaccines, hospital infection control',
      weight: 0.6,
    },
    nutraceuticals: {
      it: 'nutraceutica, integratori nutrizionali, integratori alimentari, alimenti a fini medici speciali',
      en: 'nutraceuticals, dietary supplements, food supplements, medical foods',
    },
    toxicology: {
      it: 'tossicologia, tossicità, sicurezza chimica, metodi alternativi alla sperimentazione animale',
      en: 'toxicology, toxicity testing, chemical safety, alternatives to animal testing',
      weight: 0.6,
    },
  }),
  conceptsOf('value-chain', 'active-ageing', {
    'home-care': {
      it: 'assistenza domiciliare, case della comunità, anziani non autosufficienti, caregiver, servizi socio-sanitari',
      en: 'home care, long-term care, informal carers, informal caregivers, community health centres, social and health services',
    },
    dementia: {
      it: 'malato di Alzheimer, demenza, decadimento cognitivo, cura delle demenze',
      en: 'Alzheimer disease, dementia, cognitive decline, dementia care',
      weight: 0.7,
    },
    rehabilitation: {
      it: 'riabilitazione, fisioterapia, teleriabilitazione, medicina dello sport, ausili per la mobilità',
      en: 'rehabilitation, physiotherapy, telerehabilitation, sports medicine, mobility aids',
      weight: 0.9,
    },
    ageing: {
      it: 'invecchiamento in salute, fragilità dell’anziano, prevenzione delle cadute, domotica assistiva, residenze assistite',
      en: 'healthy ageing, ageing at home, frailty in older people, fall prevention, ambient assisted living, independent living',
      weight: 0.9,
    },
    'mental-health': {
      it: 'salute mentale, benessere psicologico, disagio psichico, solitudine e ansia',
      en: 'mental health, psychological wellbeing, mental disorders, psychological support',
      weight: 0.6,
    },
    'autism-addiction': {
      it: 'autismo, disturbi del neurosviluppo, dipendenze patologiche',
      en: 'autism, neurodevelopmental disorders, substance addiction',
      weight: 0.6,
    },
    'thermal-care': {
      it: 'cure termali, stabilimenti termali, medici termali, riabilitazione termale',
      en: 'thermal spas, spa treatments, thermal medicine',
    },
    'healthy-lives': {
      it: 'stili di vita sani, attività fisica adattata, prevenzione primaria',
      en: 'healthy lifestyles, adapted physical activity, primary prevention',
      weight: 0.6,
    },
  }),
)
