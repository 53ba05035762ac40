/** Health: diseases and conditions by group, the people who live with them, prevention and care. */
export const HEALTH = `
# oncology
cancer, cancerous = cancro
oncology, oncological, oncologic = oncologia, oncologico, oncologo
tumour, tumor = tumore, tumorale
neoplasm, neoplastic, neoplasia = neoplasia, neoplastico
metastasis, metastases, metastatic = metastasi, metastatico
cancer patient, oncology patient = paziente oncologico, malato oncologico
chemotherapy, antineoplastic = chemioterapia, chemioterapico, antitumorale, antineoplastico
carcinogenesis, oncogene = cancerogenesi, carcinogenesi, oncogene
tumour microenvironment, tumor microenvironment = microambiente tumorale
cancer mission, mission on cancer = missione cancro, missione sul cancro
cancer centre, comprehensive cancer center = centro oncologico, rete oncologica
cancer plan, beating cancer = piano oncologico, lotta contro il cancro, lotta ai tumori

# solid-tumours
breast cancer = tumore al seno, carcinoma mammario, tumore della mammella
lung cancer = tumore al polmone, cancro ai polmoni
prostate cancer = tumore alla prostata, carcinoma prostatico
colorectal cancer, bowel cancer = tumore del colon-retto, cancro colorettale
pancreatic cancer = tumore al pancreas, cancro del pancreas
glioblastoma, glioma, brain tumour, brain tumor = glioblastoma, glioma, tumore cerebrale
melanoma, skin cancer = melanoma, tumore della pelle
ovarian cancer, cervical cancer = tumore ovarico, tumore della cervice uterina
sarcoma = sarcoma
carcinoma, adenocarcinoma = carcinoma, adenocarcinoma
mesothelioma = mesotelioma
bladder cancer = tumore della vescica

# blood-cancers
leukaemia, leukemia = leucemia
lymphoma = linfoma
myeloma = mieloma
haematological malignancy, hematologic malignancy, blood cancer = tumore del sangue, neoplasia ematologica
haematology, hematology = ematologia, ematologico
bone marrow = midollo osseo
haematopoietic, hematopoietic = ematopoietico, emopoietico
myelodysplastic syndrome = sindrome mielodisplastica
onco-haematology, oncohaematology = oncoematologia, onco-ematologico

# cancer-screening-and-survivors
cancer screening = screening oncologico
early detection of cancer, early cancer detection = diagnosi precoce dei tumori
mammography, mammogram = mammografia, screening mammografico
colonoscopy = colonscopia
cancer prevention = prevenzione oncologica, prevenzione dei tumori
cancer survivor, survivorship = sopravvissuto al cancro, guarito dal cancro, lungosopravvivente
oncological oblivion, life after cancer = oblio oncologico
childhood cancer, paediatric oncology, pediatric cancer = oncologia pediatrica, tumori infantili, tumori pediatrici
HPV, papillomavirus = papillomavirus, HPV
liquid biopsy = biopsia liquida
cancer registry = registro tumori

# cardiovascular-diseases
cardiovascular = cardiovascolare
cardiology, cardiologist = cardiologia, cardiologo
heart disease, cardiac disease = malattia cardiaca, cardiopatia
heart failure = scompenso cardiaco, insufficienza cardiaca
myocardial infarction, heart attack = infarto, infarto miocardico
hypertension, high blood pressure = ipertensione, pressione arteriosa
atherosclerosis, coronary artery = aterosclerosi, coronarico, coronaropatia
arrhythmia, atrial fibrillation = aritmia, fibrillazione atriale
pacemaker, defibrillator = pacemaker, defibrillatore
heart valve, valvular = valvola cardiaca, valvulopatia
cholesterol, dyslipidaemia = colesterolo, dislipidemia
thrombosis, anticoagulant = trombosi, anticoagulante
aneurysm, vascular surgery = aneurisma, chirurgia vascolare
electrocardiogram, ECG = elettrocardiogramma, ECG

# stroke
ischaemic stroke, ischemic stroke, acute stroke = ictus, ictus ischemico
cerebrovascular = cerebrovascolare
stroke patient, stroke survivor = paziente con ictus, paziente post-ictus
stroke unit = stroke unit, unità ictus
intracerebral haemorrhage, brain haemorrhage = emorragia cerebrale
thrombolysis, thrombectomy = trombolisi, trombectomia
aphasia = afasia
hemiplegia, hemiparesis = emiplegia, emiparesi
neurorehabilitation, stroke rehabilitation = neuroriabilitazione, riabilitazione post-ictus

# diabetes
diabetes, diabetic = diabete, diabetico
insulin = insulina
glucose monitoring, blood glucose = monitoraggio glicemico, glicemia
type 2 diabetes = diabete di tipo 2, diabete mellito
type 1 diabetes = diabete di tipo 1
diabetology, endocrinology = diabetologia, endocrinologia
hyperglycaemia, hypoglycaemia = iperglicemia, ipoglicemia
insulin pump, artificial pancreas = microinfusore, pancreas artificiale
diabetic foot, diabetic retinopathy = piede diabetico, retinopatia diabetica
prediabetes = prediabete

# obesity-and-metabolism
obesity, obese = obesità, obeso
overweight = sovrappeso
metabolic syndrome, metabolic disease = sindrome metabolica, malattia metabolica
body mass index, BMI = indice di massa corporea
weight loss, weight management = perdita di peso, dimagrimento
childhood obesity = obesità infantile
bariatric surgery = chirurgia bariatrica
adipose = adiposo
insulin resistance = insulino-resistenza, insulinoresistenza
thyroid = tiroide, tiroideo
eating disorder, anorexia, bulimia = disturbo alimentare, anoressia, bulimia

# respiratory-diseases
respiratory disease, pulmonary = malattia respiratoria, polmonare
chronic obstructive pulmonary disease, COPD = broncopneumopatia cronica, BPCO
pneumology, pulmonology = pneumologia, pneumologo
mechanical ventilation, lung ventilator = ventilazione meccanica, ventilatore polmonare
pneumonia = polmonite
cystic fibrosis = fibrosi cistica
spirometry = spirometria
inhaler, inhalation therapy = inalatore, aerosolterapia
sleep apnoea, sleep apnea = apnea notturna, apnee del sonno
oxygen therapy = ossigenoterapia
pulmonary fibrosis, lung disease = fibrosi polmonare, malattia polmonare
acute respiratory distress = distress respiratorio, insufficienza respiratoria

# allergies-and-asthma
asthma, asthmatic = asma, asmatico
allergic disease, allergology, allergist = malattia allergica, allergologia, allergologo
rhinitis = rinite
pollen, pollen monitoring = polline, monitoraggio aerobiologico
anaphylaxis = anafilassi
allergen immunotherapy = immunoterapia allergene-specifica
hypersensitivity = ipersensibilità
indoor allergen, dust mite = acaro della polvere, allergene indoor
immunoglobulin = immunoglobulina

# infectious-diseases
infectious disease = malattia infettiva
communicable disease = patologie trasmissibili, malattie contagiose
virology, viral infection = virologia, infezione virale
influenza, flu = influenza stagionale, virus influenzale
infectiology, infectious disease specialist = infettivologia, infettivologo
bacterial infection = infezione batterica
sepsis, septic shock = sepsi, shock settico
antiviral = antivirale
measles, meningitis = morbillo, meningite
fungal infection, antifungal = infezione fungina, antifungino, antimicotico
contagion, transmission of infection = contagio, trasmissione del virus
infection control, infection prevention = controllo delle infezioni, prevenzione delle infezioni
respiratory syncytial virus, RSV = virus respiratorio sinciziale

# pandemic-preparedness
pandemic = pandemia, pandemico
epidemic, outbreak of disease = epidemia, focolaio
COVID-19, SARS-CoV-2, coronavirus = COVID-19, SARS-CoV-2, coronavirus
long COVID, post-COVID = long COVID, post-COVID
pandemic preparedness = preparazione alle pandemie
health emergency preparedness, public health emergency = emergenza sanitaria
medical countermeasure = contromisura medica
personal protective mask, surgical mask, respirator = mascherina chirurgica, mascherina, facciale filtrante
wastewater epidemiology, wastewater surveillance = epidemiologia delle acque reflue, sorveglianza delle acque reflue
lockdown = lockdown, confinamento domiciliare
cross-border health threat = minaccia sanitaria transfrontaliera
contact tracing = tracciamento dei contatti

# antimicrobial-resistance
antimicrobial resistance, AMR = resistenza antimicrobica, resistenza agli antimicrobici
antibiotic = antibiotico
antibiotic resistance, antibiotic-resistant = antibiotico-resistenza, antibioticoresistenza
antimicrobial = antimicrobico
multidrug-resistant, drug-resistant bacteria = multiresistente, batteri resistenti
hospital-acquired infection, healthcare-associated infection, nosocomial = infezione ospedaliera, infezione correlata all'assistenza, nosocomiale
bacteriophage, phage therapy = batteriofago, terapia fagica
antibacterial = antibatterico
antimicrobial stewardship, prudent use of antibiotics = stewardship antibiotica, uso prudente degli antibiotici
biofilm infection, Staphylococcus = biofilm batterico, stafilococco
superbug, resistant pathogen = superbatterio, patogeno resistente

# hiv-tuberculosis-hepatitis
HIV, HIV infection = HIV, infezione da HIV
tuberculosis = tubercolosi
viral hepatitis = epatite virale
sexually transmitted infection = infezione sessualmente trasmissibile, malattia sessualmente trasmissibile
antiretroviral = antiretrovirale
pre-exposure prophylaxis = profilassi pre-esposizione
syphilis, gonorrhoea, chlamydia = sifilide, gonorrea, clamidia
Mycobacterium = micobatterio
harm reduction = riduzione del danno
seropositive, HIV testing = sieropositivo, test HIV

# tropical-and-neglected-diseases
malaria, antimalarial = malaria, antimalarico
neglected tropical disease, poverty-related disease = malattia tropicale trascurata, malattia legata alla povertà
tropical medicine = medicina tropicale
dengue, chikungunya, zika = dengue, chikungunya, zika
Ebola, haemorrhagic fever = Ebola, febbre emorragica
vector-borne disease, mosquito-borne = malattia trasmessa da vettori, arbovirosi
mosquito, tick-borne = zanzara, zecca
leishmaniasis, schistosomiasis = leishmaniosi, schistosomiasi
global health = salute globale
EDCTP, sub-Saharan clinical research = EDCTP, ricerca clinica in Africa
parasitic disease, parasitology = malattia parassitaria, parassitologia
West Nile virus = virus West Nile, febbre del Nilo

# dementia-and-neurodegeneration
dementia = demenza
Alzheimer = Alzheimer
Parkinson = Parkinson
neurodegeneration, neurodegenerative = neurodegenerazione, neurodegenerativo
amyotrophic lateral sclerosis, motor neurone disease = sclerosi laterale amiotrofica, malattia del motoneurone
cognitive decline, cognitive impairment = declino cognitivo, deterioramento cognitivo
Huntington = Huntington
amyloid, tau protein = amiloide, proteina tau
memory loss, memory clinic = perdita di memoria, centro per i disturbi cognitivi
dementia caregiver, dementia-friendly = comunità amica della demenza, caregiver di malati di demenza
cognitive stimulation = stimolazione cognitiva

# brain-and-neuroscience
neuroscience = neuroscienza, neuroscienze
brain research, human brain = cervello, ricerca sul cervello
neuron, neuronal = neurone, neuronale
cerebral, cerebral cortex = cerebrale, corteccia cerebrale
neuroimaging, brain imaging = neuroimmagine, neuroimaging
electroencephalography, EEG = elettroencefalografia, EEG
neurotechnology, brain-computer interface = neurotecnologia, interfaccia cervello-computer
neurostimulation, transcranial stimulation = neurostimolazione, stimolazione transcranica
synapse, synaptic = sinapsi, sinaptico
cognitive neuroscience = neuroscienze cognitive, neuroscienza cognitiva
brain health = salute del cervello
neural implant, deep brain stimulation = impianto neurale, stimolazione cerebrale profonda

# neurological-diseases
neurology, neurological, neurologist = neurologia, neurologico, neurologo
epilepsy, epileptic seizure = epilessia, crisi epilettica
multiple sclerosis = sclerosi multipla
migraine, headache = emicrania, cefalea
spinal cord injury = lesione midollare, midollo spinale
traumatic brain injury = trauma cranico, cerebrolesione, trauma cranico-encefalico
neuromuscular disease = malattia neuromuscolare
neuropathy = neuropatia
cerebral palsy = paralisi cerebrale
sleep disorder, insomnia = disturbo del sonno, insonnia
myasthenia, myelin = miastenia, mielina

# mental-health
mental health = salute mentale
mental illness, mental disorder = malattia mentale, disturbo mentale, disturbo psichico
psychiatry, psychiatric = psichiatria, psichiatrico
depressive disorder, major depression = disturbo depressivo, depressione maggiore
anxiety disorder = ansia, disturbo d'ansia
psychology, psychologist = psicologia, psicologo
psychotherapy = psicoterapia, psicoterapeuta
suicide prevention, suicide = suicidio, prevenzione del suicidio
psychosis, schizophrenia = psicosi, schizofrenia
post-traumatic stress, PTSD = stress post-traumatico
burnout, work-related stress = burnout, stress lavoro-correlato
psychosocial support, psychological distress = sostegno psicologico, disagio psichico
bipolar disorder = disturbo bipolare
youth mental health = disagio giovanile, disagio psicologico dei giovani

# addictions
drug addiction, substance abuse, drug abuse = tossicodipendenza, abuso di sostanze
addiction = dipendenza patologica, dipendenze patologiche
alcohol abuse, alcoholism = alcolismo, abuso di alcol
gambling addiction, problem gambling = ludopatia, gioco d'azzardo patologico
narcotic, illicit drug = stupefacente, sostanza stupefacente
opioid, heroin, cocaine = oppioide, eroina, cocaina
internet addiction, smartphone addiction = dipendenza da internet, dipendenza da smartphone
addiction service, detox = SerD, SerT, comunità terapeutica
cannabis use, psychoactive substance = sostanza psicoattiva, consumo di cannabis

# tobacco-and-prevention
tobacco control, anti-smoking = tabagismo, lotta al fumo
smoking cessation, quit smoking = smettere di fumare, disassuefazione dal fumo
electronic cigarette, e-cigarette, vaping = sigaretta elettronica, svapo
cigarette, passive smoking, second-hand smoke = sigaretta, fumo passivo
health promotion = promozione della salute
healthy lifestyle = stile di vita sano, corretti stili di vita, sani stili di vita
non-communicable disease, noncommunicable = malattie croniche non trasmissibili
disease prevention = prevenzione delle malattie, prevenzione primaria
risk factors for disease, behavioural risk factor = fattore di rischio comportamentale
health literacy = alfabetizzazione sanitaria, health literacy
sedentary lifestyle, physical inactivity = sedentarietà, inattività fisica
chronic disease = malattia cronica, cronicità, patologia cronica

# autism-and-neurodevelopment
autism, autistic = autismo, autistico
autism spectrum = spettro autistico
ADHD, attention deficit = ADHD, deficit di attenzione
dyslexia, learning disorder = dislessia, disturbo specifico dell'apprendimento
neurodevelopment, neurodevelopmental = neurosviluppo
neurodivergent, neurodiversity = neurodivergente, neurodiversità
child neuropsychiatry = neuropsichiatria infantile
trisomy, people with Down syndrome = trisomia, sindrome di Down
intellectual disability = disabilità intellettiva
speech therapy, speech therapist = logopedia, logopedista

# rare-diseases
rare disease = malattia rara
orphan drug, orphan medicinal = farmaco orfano, medicinale orfano
muscular dystrophy = distrofia muscolare
haemophilia, hemophilia = emofilia
genetic disease, hereditary disease, inherited disease = malattia genetica, malattia ereditaria
undiagnosed disease, unmet medical need = malattia non diagnosticata, bisogno medico non soddisfatto
lysosomal storage, inborn error of metabolism = malattia da accumulo lisosomiale, errore congenito del metabolismo
thalassaemia, sickle cell = talassemia, anemia falciforme
newborn screening = screening neonatale
patient registry, rare disease registry = registro di patologia, registro malattie rare
European reference network = rete di riferimento europea
ultra-rare = ultra-raro, malattia ultrarara

# autoimmune-and-rheumatic-diseases
autoimmune, autoimmunity = autoimmune, autoimmunità
rheumatology, rheumatic, rheumatism = reumatologia, reumatico
arthritis, rheumatoid = artrite, artrite reumatoide
systemic lupus = lupus eritematoso
immune system = sistema immunitario
immunology, immunologist = immunologia, immunologo
inflammatory disease, chronic inflammation = malattia infiammatoria, infiammazione cronica
immunosuppressant, immunosuppression = immunosoppressore, immunosoppressione
cytokine, interleukin = citochina, interleuchina
autoantibody = autoanticorpo
fibromyalgia, spondyloarthritis = fibromialgia, spondiloartrite
immunodeficiency = immunodeficienza

# orthopaedics-and-bones
orthopaedics, orthopaedic, orthopedic = ortopedia, ortopedico
osteoporosis = osteoporosi
bone fracture, fragility fracture = frattura ossea, frattura da fragilità
musculoskeletal = muscoloscheletrico, muscolo-scheletrico
hip replacement, knee replacement, arthroplasty = protesi d'anca, protesi di ginocchio, artroprotesi
osteoarthritis = osteoartrosi, artrosi
cartilage, ligament, tendon = cartilagine, legamento crociato, tendine
spine surgery, scoliosis = colonna vertebrale, scoliosi
bone graft, bone regeneration = innesto osseo, rigenerazione ossea
back pain = mal di schiena, lombalgia
traumatology = traumatologia
sarcopenia = sarcopenia

# kidney-and-urology
nephrology, nephropathy = nefrologia, nefropatia
kidney disease, renal failure = malattia renale, insufficienza renale
kidney, renal = rene, renale
urology, urological = urologia, urologico
urinary incontinence, incontinence = incontinenza, incontinenza urinaria
urinary tract = vie urinarie, tratto urinario
catheter = catetere
prostate, prostatic = prostata, prostatico
kidney stone = calcolosi renale, calcolo renale
glomerular = glomerulare

# liver-and-digestive-diseases
hepatology, liver disease = epatologia, malattia del fegato
cirrhosis, liver fibrosis = cirrosi, fibrosi epatica
gastroenterology, gastrointestinal = gastroenterologia, gastrointestinale
Crohn, ulcerative colitis, inflammatory bowel disease = Crohn, colite ulcerosa, malattia infiammatoria intestinale
steatosis, fatty liver = steatosi, fegato grasso
endoscopy, endoscopic = endoscopia, endoscopico
irritable bowel, intestinal disease = intestino irritabile, malattia intestinale
gastritis, Helicobacter = gastrite, Helicobacter
pancreatitis = pancreatite
biliary = biliare
proctology, colon disease = proctologia, malattia del colon

# dermatology
dermatology, dermatological = dermatologia, dermatologico
psoriasis = psoriasi
atopic dermatitis, eczema = dermatite atopica, eczema
skin disease = malattia della pelle, malattia cutanea
cutaneous, transdermal = cutaneo, transdermico
acne, rosacea = acne, rosacea
epidermis, dermis = epidermide, derma
vitiligo, epidermolysis = vitiligine, epidermolisi
alopecia, hair loss = alopecia, caduta dei capelli

# eye-and-vision
ophthalmology, ophthalmic = oftalmologia, oftalmico
eye disease, ocular = malattia oculare, oculare
retina, retinal = retina, retinico
glaucoma = glaucoma
cataract, intraocular lens = cataratta, lente intraoculare
macular degeneration = degenerazione maculare, maculopatia
cornea, corneal = cornea, corneale
myopia, optometry = miopia, optometria
visually impaired, visual impairment = ipovedente, ipovisione, disabilità visiva
blind people, blindness = cecità, persone non vedenti, persone cieche
contact lens, eyewear = lente a contatto, occhialeria
Braille, screen reader = Braille, lettore di schermo

# hearing-and-deafness
hearing loss, hearing impairment = ipoacusia, perdita dell'udito
deafness, deaf = sordità, persone sorde, persone non udenti
hearing aid = apparecchio acustico, protesi acustica
cochlear implant = impianto cocleare
otolaryngology = otorinolaringoiatria, otorinolaringoiatra
sign language = lingua dei segni, LIS
tinnitus, vertigo = acufene, vertigine
audiology, audiometry = audiologia, audiometria
audioprosthesis, hearing care = audioprotesi, audioprotesista
subtitles for the deaf, live captioning = sottotitolazione per non udenti, sottotitoli per sordi

# dentistry
dentistry, odontology = odontoiatria, odontoiatrico
dental implant, implantology = impianto dentale, implantologia
dental laboratory, dental technician = laboratorio odontotecnico, odontotecnico
oral health, oral hygiene = salute orale, igiene orale
periodontitis, periodontal = parodontite, parodontale
dentist = dentista, odontoiatra
tooth decay, caries = carie dentale
orthodontics, dental aligner = ortodonzia, allineatore dentale
dental prosthesis, denture = protesi dentaria, protesi dentale, dentiera
maxillofacial = maxillo-facciale, maxillofacciale

# reproductive-and-womens-health
women's health = salute della donna, salute femminile
gynaecology, gynecology = ginecologia, ginecologico
endometriosis = endometriosi
menopause = menopausa
infertility, fertility treatment = infertilità, procreazione medicalmente assistita
sexual and reproductive health, reproductive health = salute riproduttiva, salute sessuale
contraception, contraceptive = contraccezione, contraccettivo
menstrual, menstruation = mestruale, mestruazione
gender medicine, gender-specific medicine = medicina di genere
polycystic ovary = ovaio policistico
family planning clinic, counselling clinic = consultorio familiare, consultorio
in vitro fertilisation, IVF = fecondazione in vitro, fecondazione assistita

# pregnancy-and-newborns
pregnancy, pregnant = gravidanza, gestante
childbirth, obstetrics, midwife = parto cesareo, ostetricia, ostetrica
newborn, neonatal, neonatology = neonato, neonatale, neonatologia
preterm birth, premature infant = parto pretermine, nato prematuro
breastfeeding, breast milk = allattamento al seno, latte materno
prenatal, antenatal = prenatale
maternal health, maternal mortality = salute materna, mortalità materna
placenta, preeclampsia = placenta, preeclampsia
postpartum, perinatal = post partum, perinatale
first 1000 days, early childhood health = primi mille giorni, primi 1000 giorni
foetal, fetal = fetale

# paediatrics
paediatrics, paediatric, pediatric = pediatria, pediatrico
child health, health of children = salute dei bambini, salute infantile
paediatrician, pediatrician = pediatra
children's hospital = ospedale pediatrico
paediatric medicine, medicines for children = farmaco pediatrico, medicinale pediatrico
adolescent health = salute degli adolescenti
congenital anomaly, birth defect = malformazione congenita, anomalia congenita
child growth, stunting = crescita del bambino, ritardo di crescita
clown therapy, hospital school = clownterapia, scuola in ospedale

# ageing-well
ageing population, aging population = invecchiamento della popolazione
healthy ageing, active ageing, active aging = invecchiamento attivo, invecchiamento sano
older adult, older person, elderly = anziano, persona anziana
healthy longevity, human longevity = longevità
geriatrics, geriatric, gerontology = geriatria, geriatrico, gerontologia
frailty, frail elderly = fragilità dell'anziano, anziano fragile
fall prevention, fall detection = prevenzione delle cadute, rilevamento delle cadute
ambient assisted living = ambient assisted living, domotica assistiva
silver economy = silver economy, economia d'argento
independent living = vita indipendente, autonomia abitativa
loneliness of older people, social isolation = solitudine degli anziani, isolamento sociale
multimorbidity, comorbidity = multimorbilità, comorbidità, comorbilità
senescence = senescenza

# long-term-care
long-term care = assistenza a lungo termine, lungoassistenza
home care = assistenza domiciliare, cure domiciliari
nursing home, care home, residential care = casa di riposo, residenza sanitaria assistenziale
informal carer, caregiver, carer = caregiver, caregiver familiare, assistente familiare
social and health care, socio-health = socio-sanitario, sociosanitario
non-self-sufficient = anziano non autosufficiente, fondo non autosufficienza
integrated care = assistenza integrata, cure integrate
respite care = servizio di sollievo, ricovero di sollievo
deinstitutionalisation, community-based care = deistituzionalizzazione
adult day care = centro diurno, centro diurno per anziani
care worker, home helper = operatore socio-sanitario, badante
social care = assistenza sociale, socio-assistenziale, socioassistenziale

# disability
disability, disabilities, disabled = disabilità, disabile
persons with disabilities = persone con disabilità
accessibility for disabled people, barrier-free = barriere architettoniche, eliminazione delle barriere
wheelchair = sedia a rotelle, carrozzina
inclusion of people with disabilities = inclusione delle persone con disabilità
supported living, group home = gruppo appartamento
reduced mobility = mobilità ridotta
European disability strategy, UNCRPD = Convenzione ONU disabilità, UNCRPD
easy-to-read = linguaggio facile da leggere, easy to read
supported employment = collocamento mirato, inserimento lavorativo dei disabili
web accessibility = accessibilità web, accessibilità digitale
universal design, inclusive design = progettazione universale, progettazione accessibile

# assistive-technologies
assistive technology, assistive device = tecnologia assistiva, ausilio tecnico
exoskeleton = esoscheletro
prosthetic limb, limb prosthesis, bionic hand = protesi di arto, arto artificiale, mano bionica
orthosis, orthotic = ortesi, ortesico
bionic = bionico
myoelectric, electromyography = mioelettrico, elettromiografia
augmentative communication, alternative communication = comunicazione aumentativa, comunicazione aumentativa alternativa
social robot, care robot = robot sociale, robot assistivo
stairlift, patient lift = montascale, sollevamalati
mobility aid, rollator = ausilio per la mobilità
amputee, amputation = amputato, amputazione

# rehabilitation
rehabilitation of patients, rehabilitation medicine = medicina riabilitativa, riabilitazione dei pazienti
physiotherapy, physiotherapist = fisioterapia, fisioterapista
telerehabilitation = teleriabilitazione
motor rehabilitation, gait = riabilitazione motoria, deambulazione
physical medicine, physiatrist = fisiatria, fisiatra
occupational therapy = terapia occupazionale, ergoterapia
robotic rehabilitation = riabilitazione robotica
cardiac rehabilitation = riabilitazione cardiologica
electrotherapy, laser therapy, tecar = elettroterapia, laserterapia, tecarterapia
cognitive rehabilitation = riabilitazione cognitiva
motion capture of patients, movement analysis = analisi del movimento, analisi del passo
hydrotherapy, balneotherapy = idroterapia, idrokinesiterapia, balneoterapia

# emergency-and-critical-care
emergency medicine, emergency department = medicina d'urgenza, pronto soccorso
intensive care = terapia intensiva, rianimazione
ambulance = ambulanza
emergency medical service, pre-hospital = emergenza-urgenza, preospedaliero
cardiac arrest, resuscitation = arresto cardiaco, rianimazione cardiopolmonare
anaesthesia, anesthesia, anaesthesiology = anestesia, anestesiologia
first aid = primo soccorso
triage = triage
mass casualty, disaster medicine = maxi-emergenza, medicina delle catastrofi
major trauma, trauma centre = trauma maggiore, politrauma
patient monitor, vital sign = monitor paziente, parametro vitale, segni vitali

# pain-and-palliative-care
palliative care = cure palliative
end of life care, terminal illness = cure di fine vita, malato terminale
hospice = hospice
chronic pain = dolore cronico
pain therapy, pain relief = terapia del dolore, antidolorifico
analgesic, analgesia = analgesico, analgesia
neuropathic pain = dolore neuropatico
supportive care, quality of life of patients = cure di supporto, qualità della vita dei pazienti
bereavement, grief = lutto, elaborazione del lutto
advance care planning, end-of-life decision = testamento biologico, pianificazione condivisa delle cure

# hospitals-and-health-systems
hospital = ospedale, ospedaliero, policlinico
health system, healthcare system = sistema sanitario, servizio sanitario
healthcare, health care = assistenza sanitaria, sanità
hospital ward, inpatient = reparto ospedaliero, degenza, ricovero
local health authority = azienda sanitaria, AUSL, ASL
scientific hospital institute, IRCCS = IRCCS, istituto di ricovero e cura
waiting list for treatment = lista d'attesa, liste di attesa
healthcare facility, clinic = struttura sanitaria, casa di cura, clinica privata
patient safety, clinical risk = sicurezza del paziente, rischio clinico
operating theatre, operating room = sala operatoria, blocco operatorio
value-based healthcare, patient-centred = sanità basata sul valore, centralità del paziente
hospital logistics, hospital pharmacy = logistica ospedaliera, farmacia ospedaliera

# primary-and-community-care
primary care, primary healthcare = cure primarie, assistenza primaria
general practitioner, family doctor = medico di medicina generale, medico di famiglia
community health centre = casa della comunità, casa della salute
community hospital = ospedale di comunità
community nurse, family nurse = infermiere di comunità, infermiere di famiglia
community pharmacy, pharmacist = farmacia dei servizi, farmacie di comunità
community medicine = medicina territoriale, sanità territoriale
outpatient, outpatient clinic = ambulatorio, ambulatoriale, poliambulatorio
health outreach, vulnerable patients = medicina di prossimità, sanità di prossimità
chronic care model, disease management = presa in carico dei pazienti, gestione della cronicità
health inequality, access to care = disuguaglianza di salute, accesso alle cure

# health-workforce
health professional, healthcare worker = professionista sanitario, operatore sanitario
nurse, nursing staff = infermiere, infermieristico
physician, medical doctor = medico specialista, medico chirurgo
health workforce, healthcare staff = personale sanitario, forza lavoro sanitaria
continuing medical education, CME = educazione continua in medicina, ECM
medical training, medical simulation = formazione medica, simulazione medica
medical school, medical student = facoltà di medicina, studente di medicina
nurse retention, shortage of doctors = carenza di medici, carenza di infermieri
medical residency, residency training = specializzazione medica, medico specializzando

# environmental-health
environmental health = salute ambientale, salute e ambiente
endocrine disruptor, endocrine disrupting = interferente endocrino
human biomonitoring, exposome = biomonitoraggio umano, esposoma
health impact of pollution, air pollution and health = effetti dell'inquinamento sulla salute
heat stress, heat wave mortality = stress termico, ondata di calore
electromagnetic field exposure = esposizione ai campi elettromagnetici, elettrosmog
planetary health = salute planetaria
climate and health, climate-sensitive disease = clima e salute
asbestos-related disease, lead exposure = malattie da amianto, esposizione al piombo
noise and health = inquinamento acustico e salute
radon = radon
microplastics in the human body = microplastiche nell'organismo

# epidemiology
epidemiology, epidemiological = epidemiologia, epidemiologico
cohort study, longitudinal cohort = studio di coorte, coorte
disease surveillance, epidemiological surveillance = sorveglianza epidemiologica, sorveglianza sanitaria della popolazione
public health = salute pubblica, sanità pubblica
prevalence of disease, incidence of disease = prevalenza della malattia, incidenza della malattia
mortality rate, morbidity = mortalità, morbilità
burden of disease = carico di malattia
health determinant = determinante della salute, determinanti di salute
population health = salute della popolazione
biostatistics = biostatistica

# wellness-and-fitness
wellness industry, wellness centre = wellness, benessere psicofisico
wellbeing, physical wellbeing = benessere della persona, benessere fisico
fitness equipment, gym = palestra, attrezzatura fitness
fitness centre, fitness club = fitness
physical activity, physical exercise = attività fisica, esercizio fisico, attività motoria
adapted physical activity = attività motoria adattata, attività fisica adattata
exercise prescription = prescrizione dell'esercizio fisico
sports medicine = medicina dello sport, medicina sportiva
personal trainer, training programme for athletes = personal trainer, preparazione atletica
mindfulness practice, meditation, yoga = mindfulness, meditazione, yoga
Wellness Valley = Wellness Valley
thermal medicine, spa treatment = medicina termale, cure termali
corporate wellness, workplace health promotion = benessere organizzativo, salute nei luoghi di lavoro
`
