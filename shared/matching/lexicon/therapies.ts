/** Therapies, diagnostics, medical devices, digital health, pharmaceuticals and life sciences. */
export const THERAPIES = `
# drug-discovery
drug discovery = scoperta di farmaci, drug discovery
drug candidate, lead compound = candidato farmaco, molecola candidata
new drug, new medicine = nuovo farmaco, nuovi farmaci
medicinal chemistry = chimica farmaceutica
active pharmaceutical ingredient, API synthesis = principio attivo, principio attivo farmaceutico
high-throughput screening, virtual screening = screening ad alta processività, screening virtuale
drug repurposing, drug repositioning = riposizionamento di farmaci, riposizionamento dei farmaci
drug target, therapeutic target = bersaglio terapeutico, bersaglio farmacologico
pharmacology, pharmacological = farmacologia, farmacologico
preclinical, pre-clinical = preclinico
small molecule, enzyme inhibitor = piccola molecola, inibitore enzimatico
pharmacokinetic, pharmacodynamic = farmacocinetica, farmacodinamica
receptor agonist, receptor antagonist = agonista recettoriale, antagonista recettoriale
peptide = peptide, peptidico

# pharmaceutical-industry
pharmaceutical, pharma = farmaceutico, pharma
pharmaceutical company, drug maker = azienda farmaceutica, industria farmaceutica
medicinal product, drug product = farmaco, medicinale
drug manufacturing, pharmaceutical manufacturing = produzione farmaceutica, officina farmaceutica
good manufacturing practice, GMP = buone pratiche di fabbricazione, norme di buona fabbricazione, GMP
aseptic filling, fill-finish = riempimento asettico, infialamento
tablet press, capsule filling = compressa, capsula farmaceutica, opercolatrice
vial, ampoule, syringe = flacone, fiala, siringa
pharmaceutical packaging, blister = confezionamento farmaceutico, blister
generic medicine, biosimilar = farmaco generico, farmaco equivalente, biosimilare
marketing authorisation of medicines, EMA = autorizzazione all'immissione in commercio, EMA, AIFA
excipient, pharmaceutical formulation = eccipiente, formulazione farmaceutica
contract development and manufacturing, CDMO = conto terzi farmaceutico, CDMO
freeze-drying of drugs, isolator technology = liofilizzazione farmaceutica, isolatore farmaceutico

# medicines-supply
medicine shortage, drug shortage = carenza di farmaci, carenza di medicinali
critical medicine, essential medicine = medicinale critico, farmaco essenziale
pharmaceutical strategy, pharmaceutical legislation = strategia farmaceutica, legislazione farmaceutica
access to medicines = accesso ai farmaci, accesso ai medicinali
drug price, pharmaceutical expenditure = prezzo dei farmaci, spesa farmaceutica
retail pharmacy, dispensing pharmacy = rete delle farmacie, farmacie territoriali
falsified medicine, counterfeit medicine = farmaco falsificato, farmaco contraffatto
medicines serialisation, drug traceability = serializzazione dei farmaci, tracciabilità del farmaco
over-the-counter medicine, prescription drug = farmaco da banco, farmaco con ricetta
galenic, compounding pharmacy = galenico, preparazione galenica

# clinical-trials
clinical trial = sperimentazione clinica, studio clinico, trial clinico
randomised, randomized controlled = randomizzato, studio randomizzato
clinical research = ricerca clinica
clinical validation, clinical evidence = validazione clinica, evidenza clinica
ethics committee, informed consent of patients = comitato etico, consenso informato
placebo, double-blind = placebo, doppio cieco
patient recruitment, patient enrolment = arruolamento dei pazienti, reclutamento dei pazienti
contract research organisation, clinical monitor = organizzazione di ricerca a contratto, clinical monitor
good clinical practice = buona pratica clinica
investigator-initiated, multicentre trial = studio multicentrico, studio no profit
first-in-human, phase I trial = prima somministrazione nell'uomo, studio di fase I
real-world evidence, pragmatic trial = real world evidence, studio osservazionale
clinical endpoint, patient-reported outcome = endpoint clinico, esito riferito dal paziente

# pharmacovigilance-and-toxicology
pharmacovigilance, drug safety = farmacovigilanza, sicurezza dei farmaci
adverse drug reaction, side effect = reazione avversa, effetto collaterale
toxicology, toxicological = tossicologia, tossicologico
toxicity, cytotoxicity, ecotoxicity = tossicità, citotossicità, ecotossicità
genotoxic, carcinogenic = genotossico, cancerogeno
polypharmacy, deprescribing = politerapia, deprescrizione
medication adherence, therapeutic adherence = aderenza terapeutica, aderenza alla terapia
drug interaction = interazione tra farmaci
chemical risk assessment, REACH regulation = valutazione del rischio chimico, regolamento REACH

# drug-delivery
drug delivery = rilascio di farmaci, veicolazione di farmaci, drug delivery
controlled release = rilascio controllato
nanoparticle for therapy, lipid nanoparticle = nanoparticella lipidica, nanoparticella terapeutica
liposome, liposomal = liposoma, liposomiale
nanomedicine = nanomedicina
microneedle, transdermal patch = microago, cerotto transdermico
nasal spray, intranasal = spray nasale, intranasale
injectable, autoinjector = iniettabile, autoiniettore
nanocarrier, encapsulation of drugs = nanocarrier, nanovettore, incapsulamento di farmaci
infusion pump, infusion set = pompa infusionale, linea di infusione, deflussore
theranostic = teranostica
bioavailability = biodisponibilità

# antibodies-and-biologics
monoclonal antibody = anticorpo monoclonale
antibody, antibodies = anticorpo
biologic drug, biologics = farmaco biologico, farmaci biologici
recombinant protein, therapeutic protein = proteina ricombinante, proteina terapeutica
plasma-derived, plasma fractionation = plasmaderivato, emoderivato
antibody-drug conjugate = anticorpo coniugato
hormone, hormonal = ormone, ormonale
antigen = antigene
immune serum, antiserum = antisiero, siero immune
growth factor = fattore di crescita

# vaccines
vaccine = vaccino
vaccination, immunisation, immunization = vaccinazione, vaccinale, immunizzazione
adjuvant = adiuvante
mRNA vaccine = vaccino a mRNA
vaccine hesitancy, vaccine uptake = esitazione vaccinale, copertura vaccinale
vaccine candidate, vaccine development = candidato vaccino, sviluppo di vaccini
vaccine manufacturing = produzione di vaccini
reverse vaccinology, vaccinology = vaccinologia
immunogenicity, immune response = immunogenicità, risposta immunitaria
therapeutic vaccine = vaccino terapeutico

# gene-and-cell-therapy
gene therapy = terapia genica
cell therapy, cellular therapy = terapia cellulare
CAR-T therapy, chimeric antigen receptor = terapia CAR-T, cellule CAR-T
advanced therapy, ATMP = terapia avanzata, terapie avanzate, ATMP
viral vector, adeno-associated virus = vettore virale, virus adeno-associato
stem cell = cellula staminale, cellule staminali
cell factory, cell manufacturing = cell factory, fabbrica di cellule
lentiviral, retroviral = lentivirale, retrovirale
induced pluripotent, pluripotent = pluripotente, cellule pluripotenti
mesenchymal = mesenchimale
cord blood, haematopoietic transplant = sangue cordonale, cordone ombelicale
autologous, allogeneic = autologo, allogenico
exosome, extracellular vesicle = esosoma, vescicola extracellulare

# immunotherapy
immunotherapy = immunoterapia
checkpoint inhibitor, immune checkpoint = inibitore del checkpoint, checkpoint immunitario
immuno-oncology = immuno-oncologia, immunoncologia
engineered T cells, effector lymphocyte = linfociti T ingegnerizzati, linfociti infiltranti
natural killer, dendritic cell = natural killer, cellule dendritiche
cancer vaccine = vaccino antitumorale, vaccino contro il cancro
macrophage, lymphocyte = macrofago, linfocita
immunomodulation, immunomodulatory = immunomodulazione, immunomodulante
immune tolerance = tolleranza immunitaria

# rna-therapeutics
messenger RNA, mRNA = RNA messaggero, mRNA
oligonucleotide, antisense = oligonucleotide, antisenso
RNA therapy, RNA therapeutics = terapia a RNA, farmaci a RNA
siRNA, RNA interference = siRNA, interferenza a RNA
microRNA, non-coding RNA = microRNA, RNA non codificante
nucleic acid = acido nucleico
aptamer = aptamero
transcription factor = fattore di trascrizione

# gene-editing
gene editing, genome editing = editing genetico, editing genomico
CRISPR, Cas9 = CRISPR, Cas9
genetic engineering = ingegneria genetica
gene expression = espressione genica
mutation, mutagenesis = mutazione genetica, mutagenesi
base editing, prime editing = base editing, prime editing
transgene, transgenic = transgene, transgenico
genetic modification, GMO, genetically modified = OGM, organismo geneticamente modificato, modificazione genetica
gene knockout, gene silencing = knockout genico, silenziamento genico

# regenerative-medicine
regenerative medicine = medicina rigenerativa
tissue engineering = ingegneria tissutale, ingegneria dei tessuti
scaffold for tissue, biological scaffold = scaffold, impalcatura biologica
bioprinting, bioprinted = bioprinting, biostampa
biomaterial = biomateriale
hydrogel = idrogel
tissue regeneration = rigenerazione tissutale, rigenerazione dei tessuti
biocompatible, biocompatibility = biocompatibile, biocompatibilità
decellularised, extracellular matrix = decellularizzato, matrice extracellulare
bioactive glass, bioceramic = vetro bioattivo, bioceramica, biovetro
bioresorbable, hydroxyapatite = bioriassorbibile, idrossiapatite
collagen, hyaluronic acid = collagene, acido ialuronico

# transplants-and-blood
organ transplant, transplantation = trapianto d'organo, trapianto
organ donation, donor organ = donazione di organi, donatore di organi
blood donation, blood donor = donazione di sangue, donatore di sangue
blood transfusion, transfusion = trasfusione, trasfusionale
blood bag, apheresis = sacca di sangue, sacca per sangue, aferesi
organ perfusion, organ preservation = perfusione d'organo, conservazione degli organi
tissue bank, blood bank = banca dei tessuti, banca del sangue
substances of human origin = sostanze di origine umana
immunological rejection, graft rejection = rigetto del trapianto, rigetto d'organo
extracorporeal circulation, oxygenator = circolazione extracorporea, ossigenatore
autotransfusion, blood purification = autotrasfusione, emopurificazione

# dialysis
dialysis = dialisi
haemodialysis, hemodialysis = emodialisi
peritoneal dialysis = dialisi peritoneale
dialyser, dialyzer = dializzatore, filtro dializzatore
dialysis machine, artificial kidney = apparecchiatura per dialisi, rene artificiale
blood line, bloodline tubing = linea ematica, linee ematiche
haemofiltration, ultrafiltration of blood = emofiltrazione, emodiafiltrazione
vascular access, arteriovenous fistula = accesso vascolare, fistola arterovenosa
dialysis patient, dialysis centre = paziente dializzato, centro dialisi

# radiotherapy-and-nuclear-medicine
radiotherapy, radiation therapy = radioterapia
hadron therapy, proton therapy = adroterapia, protonterapia
brachytherapy = brachiterapia
nuclear medicine = medicina nucleare
radiopharmaceutical, medical radioisotope = radiofarmaco, radioisotopo medicale
positron emission tomography, PET scan = tomografia a emissione di positroni
dosimetry, radiation dose = dosimetria, dose di radiazione
boron neutron capture = cattura neutronica del boro
radiation oncology, medical physics = radio-oncologia, fisica medica, fisica sanitaria
radioligand, lutetium = radioligando, lutezio
radioprotection, radiation protection = radioprotezione

# medical-imaging
medical imaging, diagnostic imaging = diagnostica per immagini, imaging medico, imaging medicale
radiology, radiological examination = radiologia, radiologo
magnetic resonance imaging, MRI = risonanza magnetica
computed tomography, CT scan = tomografia computerizzata, TAC
ultrasound scan, echography, sonography = ecografia, ecografo
X-ray imaging, radiography = radiografia
contrast agent = mezzo di contrasto
radiomics = radiomica
interventional radiology, angiography = radiologia interventistica, angiografia
echocardiography = ecocardiografia
image-guided, image segmentation in medicine = guidato da immagini, bioimmagini
optical coherence tomography = tomografia ottica a coerenza

# in-vitro-diagnostics
in vitro diagnostic, IVD = diagnostica in vitro, diagnostico in vitro, IVD
diagnostic test, diagnostic kit = test diagnostico, kit diagnostico
point-of-care = point of care, diagnosi al letto del paziente
lab-on-chip, lab-on-a-chip = lab-on-chip, lab-on-a-chip
biosensor = biosensore
molecular diagnostics, PCR = diagnostica molecolare, PCR
immunoassay, ELISA assay = immunodosaggio, saggio immunologico
rapid test, antigen test, lateral flow = test rapido, tampone, test antigenico
laboratory medicine, clinical laboratory = medicina di laboratorio, laboratorio di analisi cliniche
early diagnosis = diagnosi precoce
reagent, assay = reagente, reattivo diagnostico
microfluidic = microfluidica, microfluidico
blood test, blood analysis = esame del sangue, analisi del sangue
urine sample, saliva = campione salivare, campione di urina

# pathology-and-biomarkers
biomarker = biomarcatore, biomarker
digital pathology = patologia digitale
histology, histopathology, histological = istologia, istopatologia, istologico
anatomical pathology, pathologist = anatomia patologica, anatomopatologo, patologo
biopsy, biopsies = biopsia
cytology, cytometry = citologia, citofluorimetria, citometria
companion diagnostic, prognostic marker = marcatore prognostico, diagnostica di accompagnamento
immunohistochemistry = immunoistochimica
circulating tumour DNA, circulating cell = DNA tumorale circolante, cellule tumorali circolanti
autopsy, forensic medicine = autopsia, medicina legale
single-cell = singola cellula, single-cell

# personalised-medicine
personalised medicine, personalized medicine = medicina personalizzata
precision medicine = medicina di precisione
tailored therapy, targeted therapy = terapia mirata, terapia personalizzata
pharmacogenomics, pharmacogenetics = farmacogenomica, farmacogenetica
patient stratification = stratificazione dei pazienti
predictive medicine, risk prediction in patients = medicina predittiva
molecular profiling, tumour profiling = profilazione molecolare, profilazione genomica
molecular tumour board = molecular tumor board
P4 medicine, participatory medicine = medicina partecipativa, medicina 4P
personalised prevention = prevenzione personalizzata

# genomics
genomics, genomic = genomica, genomico
genome = genoma
sequencing, DNA sequencing = sequenziamento, sequenziamento del DNA
next generation sequencing, NGS = sequenziamento di nuova generazione, NGS
genetics, genetic = genetica, genetico
genetic test, genetic testing, genetic counselling = test genetico, consulenza genetica
human DNA, DNA analysis = DNA umano, analisi del DNA
epigenetic, epigenomics = epigenetica, epigenetico
chromosome, gene variant = cromosoma, variante genetica
genotype, phenotype = genotipo, fenotipo
polygenic risk, 1+ Million Genomes = rischio poligenico
metagenomics = metagenomica
bioinformatics, computational biology = bioinformatica, biologia computazionale

# proteomics-and-metabolomics
proteomics, proteome = proteomica, proteoma
metabolomics, metabolome = metabolomica, metaboloma
omics, multi-omics = omiche, scienze omiche, multi-omica
mass spectrometry = spettrometria di massa
lipidomics, lipid = lipidomica, lipide
chromatography, HPLC = cromatografia, HPLC
transcriptomics, transcriptome, RNA sequencing = trascrittomica, trascrittoma
protein folding, protein structure = struttura delle proteine, ripiegamento proteico
structural biology, cryo-electron microscopy = biologia strutturale, criomicroscopia elettronica
nuclear magnetic resonance, NMR = risonanza magnetica nucleare, NMR
systems biology = biologia dei sistemi
metabolite, metabolic pathway = metabolita, vie metaboliche cellulari

# microbiome
microbiome = microbioma
microbiota, gut flora = microbiota, flora intestinale
probiotic, prebiotic = probiotico, prebiotico
gut-brain, gut health = asse intestino-cervello, salute intestinale
lactobacillus, bifidobacterium = lattobacillo, bifidobatterio
faecal transplant, dysbiosis = trapianto fecale, disbiosi
postbiotic, synbiotic = postbiotico, simbiotico
microbiology, microbiologist = microbiologia, microbiologo
microorganism, micro-organism, microbial = microrganismo, microbico
bacterium, bacteria, bacterial = batterio, batterico

# biotechnology
biotechnology, biotech = biotecnologia, biotech
biotechnological, life science = biotecnologico, scienze della vita
industrial biotechnology, white biotechnology = biotecnologia industriale, biotecnologie industriali
red biotechnology, health biotechnology = biotecnologie per la salute, biotecnologie rosse
enzyme, enzymatic = enzima, enzimatico
cell culture = coltura cellulare, colture cellulari
molecular biology = biologia molecolare
bioengineering, biomedical engineering = bioingegneria, ingegneria biomedica
biocatalysis = biocatalisi
biosafety, biocontainment = biosicurezza di laboratorio, biocontenimento
biophysics, biochemistry = biofisica, biochimica
Biotech Act, biotech strategy = strategia per le biotecnologie

# synthetic-biology
synthetic biology = biologia sintetica
metabolic engineering, strain engineering = ingegneria metabolica, ceppo ingegnerizzato
engineered organism, chassis organism = organismo ingegnerizzato, microrganismo ingegnerizzato
biofoundry = biofoundry, biofonderia
genetic circuit = circuito genetico
directed evolution, protein design = evoluzione diretta, progettazione di proteine
artificial cell, minimal genome = cellula artificiale, genoma minimo
cell-free, in vitro translation = sintesi proteica acellulare
DNA synthesis, gene synthesis = sintesi del DNA, sintesi genica

# bioprocessing
bioprocess, bioprocessing = bioprocesso, bioprocessi
biomanufacturing = bioproduzione, biomanifattura
bioreactor, fermenter = bioreattore, fermentatore
precision fermentation, microbial fermentation = fermentazione di precisione, fermentazione microbica
downstream processing, protein purification = purificazione di proteine, downstream processing
single-use bioreactor, perfusion culture = bioreattore monouso, coltura in perfusione
aseptic production, sterile production = produzione asettica, camera sterile
yeast strain, Escherichia coli = ceppo di lievito, Escherichia coli
biopharmaceutical, biopharma = biofarmaceutico, biofarmaco
scale-up of fermentation = scale-up fermentativo

# medical-devices
medical device = dispositivo medico, dispositivi medici
medical technology, medtech = tecnologia medicale, tecnologie biomediche, medtech
biomedical = biomedico, biomedicale
biomedical district, Mirandola district = distretto biomedicale, biomedicale di Mirandola
Medical Device Regulation = regolamento dispositivi medici
electromedical = elettromedicale, apparecchiatura elettromedicale
notified body, CE marking of devices = organismo notificato, marcatura CE dei dispositivi
implantable device, medical implant = dispositivo impiantabile, protesi impiantabile
medical equipment = apparecchiatura medica, attrezzatura sanitaria
disposable medical, single-use device = monouso medicale, dispositivo monouso
medical software, software as medical device = software medicale, software dispositivo medico
clinical engineering = ingegneria clinica
stent, vascular prosthesis = stent, protesi vascolare
medical plastic, medical tubing = plastica medicale, tubi medicali

# surgery
surgery, surgical = chirurgia, chirurgico
surgeon = chirurgo
robotic surgery, surgical robot = chirurgia robotica, robot chirurgico
minimally invasive = mininvasivo, mini-invasivo
surgical instrument, scalpel = strumento chirurgico, bisturi
laparoscopy, laparoscopic = laparoscopia, laparoscopico
surgical planning, surgical navigation = pianificazione chirurgica, navigazione chirurgica
patient-specific implant, custom-made prosthesis = protesi su misura, protesi personalizzata
heart surgery, cardiac surgery = cardiochirurgia
neurosurgery = neurochirurgia
plastic surgery, reconstructive surgery = chirurgia plastica, chirurgia ricostruttiva
suture, surgical mesh = sutura, rete chirurgica
radiofrequency ablation, electrosurgery = ablazione, elettrochirurgia
postoperative, perioperative = post-operatorio, perioperatorio

# sterilisation-and-hygiene
sterilisation of instruments, steam sterilisation = sterilizzazione, sterilizzazione a vapore
disinfection, disinfectant = disinfezione, disinfettante
sanitisation, sanitization = sanificazione, sanificare
hand hygiene = igiene delle mani
ethylene oxide = ossido di etilene
germicidal, UV-C = germicida, UV-C
antiviral surface, antibacterial surface = superficie antibatterica, superficie antivirale
healthcare waste, medical waste = rifiuti sanitari
endoscope reprocessing, washer-disinfector = lavaendoscopi, lavastrumenti
sterile barrier, sterile packaging = barriera sterile, confezionamento sterile
biocide, virucidal = biocida, virucida

# wound-care
wound healing, wound care = guarigione delle ferite, cura delle ferite
chronic wound = ferita cronica, ferite difficili
pressure ulcer, bedsore = piaga da decubito, lesione da pressione, ulcera da pressione
burn injury, burns patient = ustione, grande ustionato
wound dressing = medicazione avanzata, medicazione delle ferite
vulnology, ulcer = vulnologia, ulcera
bandage, plaster for wounds = bendaggio, cerotto
scar = cicatrice, cicatrizzante
skin graft, skin substitute = innesto cutaneo, sostituto cutaneo
haemostatic, hemostatic = emostatico

# telemedicine
telemedicine = telemedicina
telehealth, remote care = telesalute, teleassistenza
remote patient monitoring, telemonitoring = telemonitoraggio, monitoraggio da remoto dei pazienti
video consultation, televisit = televisita, teleconsulto
telecare, home monitoring of patients = monitoraggio domiciliare, monitoraggio a domicilio
telecardiology, teleradiology = telecardiologia, telerefertazione
wearable medical device = dispositivo medico indossabile
virtual hospital, hospital at home = ospedale virtuale, ospedale a domicilio
remote diagnosis = diagnosi a distanza, diagnosi da remoto
connected health = connected care, sanità connessa

# digital-health
digital health = salute digitale, sanità digitale
e-health, eHealth = e-health, sanità elettronica
mobile health, mHealth, health app = mHealth, app per la salute
digital therapeutics, digital therapy = terapia digitale, terapie digitali
electronic health record = fascicolo sanitario elettronico, FSE
electronic medical record, patient record = cartella clinica elettronica, cartella clinica
clinical decision support = supporto alle decisioni cliniche
electronic prescription, ePrescription = ricetta elettronica, prescrizione elettronica
medical informatics, hospital information system = informatica sanitaria, sistema informativo ospedaliero
patient app, patient empowerment = empowerment del paziente
chatbot for patients, virtual coach for health = coach virtuale per la salute
HL7, FHIR = HL7, FHIR
health interoperability = interoperabilità sanitaria

# health-data
health data = dati sanitari, dati clinici
European Health Data Space, EHDS = spazio europeo dei dati sanitari, EHDS
secondary use of health data = uso secondario dei dati sanitari
real-world data = real world data, dati del mondo reale
patient data, medical record data = dati dei pazienti
health data analytics, biomedical big data = big data sanitari, analisi dei dati sanitari
synthetic patient, synthetic health data = dati sanitari sintetici, paziente sintetico
genomic data = dati genomici
clinical data warehouse, clinical registry = registro clinico, banca dati clinica
OMOP, SNOMED = OMOP, SNOMED

# artificial-intelligence-in-medicine
AI in health, AI in healthcare = intelligenza artificiale in sanità, IA in medicina
medical AI, AI-assisted diagnosis = diagnosi assistita da IA, intelligenza artificiale in medicina
computer-aided diagnosis = diagnosi assistita dal computer
virtual human twin, patient digital twin = gemello digitale del paziente, gemello umano virtuale
in silico medicine, in silico trial = medicina in silico, sperimentazione in silico
medical image analysis = analisi di immagini mediche
clinical algorithm, predictive model in medicine = algoritmo clinico, modello predittivo clinico
generative AI in medicine, medical language model = IA generativa in sanità
computational medicine, computational modelling of disease = medicina computazionale
surgical simulator, virtual patient = simulatore chirurgico, paziente virtuale

# wearables-for-health
wearable sensor, wearable device = sensore indossabile, dispositivo indossabile
wearable = indossabile, indossabili
smartwatch, fitness tracker = smartwatch, braccialetto fitness
heart rate, pulse oximeter = frequenza cardiaca, saturimetro, pulsossimetro
smart patch, epidermal electronics = cerotto intelligente, elettronica epidermica
self-monitoring of health, quantified self = automonitoraggio della salute
physiological signal, biosignal = segnale fisiologico, biosegnale
smart garment, sensorised garment = indumento intelligente, maglia sensorizzata
photoplethysmography = fotopletismografia
sweat sensor, continuous glucose sensor = sensore di sudore, sensore di glucosio

# health-technology-assessment
health technology assessment, HTA = valutazione delle tecnologie sanitarie, HTA
cost-effectiveness of treatment, pharmacoeconomics = farmacoeconomia, costo-efficacia delle cure
health economics = economia sanitaria
reimbursement of medicines, payer = rimborsabilità, rimborso dei farmaci
procurement of health innovation = acquisti sanitari, procurement sanitario
clinical guideline = linea guida clinica, linee guida cliniche
care pathway = percorso diagnostico terapeutico, percorso assistenziale, PDTA
quality-adjusted life year = QALY, anni di vita
regulatory science = scienza regolatoria
health policy, health policies = politica sanitaria, politiche sanitarie
clinical governance, appropriateness of care = governo clinico, appropriatezza delle cure

# biobanks
biobank, biobanking = biobanca
biological sample, biospecimen = campione biologico
cryopreservation, liquid nitrogen storage = crioconservazione, azoto liquido
BBMRI = BBMRI
culture collection, microbial collection = collezione microbica, ceppoteca
cell line = linea cellulare
research infrastructure for life sciences = infrastruttura di ricerca biomedica
tissue sample = campione di tessuto, campioni tissutali
sample tracking, sample storage at low temperature = ultracongelatore, congelatore da laboratorio
biological resource centre = centro di risorse biologiche

# organoids-and-animal-alternatives
organoid = organoide
organ-on-chip, organ-on-a-chip = organ-on-chip, organo su chip
animal testing = sperimentazione animale, test sugli animali
alternative methods to animal testing, replacement of animals = metodi alternativi alla sperimentazione animale
new approach methodologies = nuovi approcci metodologici
animal model, mouse model = modello animale, modello murino
laboratory animal, zebrafish = animale da laboratorio, zebrafish
in vitro model, 3D cell model = modello in vitro, modello cellulare 3D
spheroid = sferoide
non-animal approach, three Rs = principio delle 3R

# cosmetics
cosmetic = cosmetico, cosmesi
cosmetic ingredient, cosmetic formulation = ingrediente cosmetico, formulazione cosmetica
skincare, skin care = skincare, cura della pelle
lipstick, mascara, decorative cosmetics = rossetto, mascara, trucco cosmetico
perfume, fragrance = profumo, profumeria, fragranza
sunscreen, sun protection = filtro solare, protezione solare
shampoo, hair care = shampoo, tricologia, cura dei capelli
personal care product, soap = igiene personale, sapone, detergente per la persona
natural cosmetics, organic cosmetics = cosmesi naturale, cosmetico biologico
anti-ageing, anti-wrinkle = anti-età, antirughe
beauty salon, beautician = centro estetico, centri di estetica
hairdresser, hair salon = parrucchiere, acconciatore
dermocosmetic, cosmeceutical = dermocosmetico, cosmeceutico

# nutraceuticals
nutraceutical = nutraceutico, nutraceutica
food supplement, dietary supplement = integratore alimentare
vitamin = vitamina, vitaminico
antioxidant, polyphenol = antiossidante, polifenolo
omega-3, fatty acid = omega-3, acido grasso
botanical extract, herbal extract = estratto vegetale, estratti vegetali
phytotherapy, herbal medicine = fitoterapia, fitoterapico
herbalist, herbal product = erboristeria, erboristico
mineral supplement, micronutrient = sale minerale, micronutriente
sports nutrition = nutrizione sportiva, alimentazione dello sportivo
health claim = claim salutistico, indicazione sulla salute
phytochemical, bioactive compound = fitochimico, composto bioattivo, molecola bioattiva
carotenoid, flavonoid = carotenoide, flavonoide

# complementary-and-physical-therapies
complementary medicine, integrative medicine = medicina complementare, medicina integrata
acupuncture = agopuntura
osteopathy, chiropractic = osteopatia, chiropratica
traditional medicine, traditional Chinese medicine = medicina tradizionale, medicina tradizionale cinese
homeopathy = omeopatia
music therapy, art therapy = musicoterapia, arteterapia
pet therapy, animal-assisted therapy = pet therapy, interventi assistiti con gli animali
arts on prescription, social prescribing = prescrizione sociale, arte su prescrizione
mud therapy, thalassotherapy = fangoterapia, talassoterapia
horticultural therapy, forest bathing = ortoterapia, forest bathing, bagno di foresta
hippotherapy, equine-assisted = ippoterapia
massage = massaggio, massoterapia
hyperbaric, cryotherapy = iperbarico, crioterapia
`
