/** Agriculture: crops and livestock one by one, plant and animal health, fisheries, bioeconomy, rural areas. */
export const AGRICULTURE = `
# farms-and-farming
agriculture, agricultural = agricoltura, agricolo
farmer = agricoltore, imprenditore agricolo, coltivatore
farm holding, agricultural holding = azienda agricola, impresa agricola
farming = conduzione agricola, attività agricola
agronomy, agronomic, agronomist = agronomia, agronomico, agronomo
arable land, farmland = terreni seminativi, terreno agricolo, superficie agricola
harvest of crops, crop yield = raccolto agricolo, resa colturale, resa delle colture
crop, cropping = coltura agricola, coltivazione
crop rotation, intercropping = rotazione colturale, avvicendamento, consociazione
family farm = azienda agricola familiare, coltivatore diretto
agritech, agtech = agritech, agtech
primary production, primary producer = produzione primaria, produttore agricolo
agricultural land use = uso agricolo del suolo, SAU

# viticulture
viticulture, wine growing, winegrowing = viticoltura, viticolo
vineyard = vigneto, vigna
grapevine, vine grower = vite da vino, viticoltore, vignaiolo
grape = uva
grape harvest, grape picking = vendemmia
downy mildew, powdery mildew = peronospora, oidio
flavescence dorée = flavescenza dorata
vineyard restructuring = ristrutturazione dei vigneti, riconversione dei vigneti
rootstock of vines, resistant grape variety = portinnesto, vitigno resistente, PIWI
vine pruning, vine shoots = potatura della vite, sarmenti
native grape variety = vitigno autoctono
table grape = uva da tavola
esca disease, trunk disease of vines = mal dell'esca

# fruit-growing
fruit growing, fruit farming, pomology = frutticoltura, frutticolo
orchard = frutteto
apple growing, apple orchard, pear = melicoltura, mele, pericoltura, frutti pomacei
peach, nectarine = pesca nettarina, pesche, nettarine
cherry, plum, apricot = ciliegia, susina, albicocca
kiwifruit, kiwi = kiwi, actinidia
strawberry, berry fruit, blueberry = fragola, piccoli frutti, mirtillo
citrus, lemon, orange grove = agrumi, agrumicoltura, limone
persimmon, pomegranate, fig tree = cachi, melograno, fichi secchi
fruit thinning, hail net = diradamento dei frutti, rete antigrandine
anti-frost protection, spring frost = antibrina, gelata tardiva, gelate primaverili
fruit sector, fruit and vegetables = ortofrutta, ortofrutticolo
brown spot of pear = maculatura bruna
fruit picking, fruit harvesting = raccolta della frutta

# vegetable-growing
horticulture, vegetable growing = orticoltura, orticolo
vegetable, fresh vegetables = ortaggio, ortaggi, verdura
tomato growing, tomato = pomodoro
lettuce, salad crop, leafy vegetables = lattuga, insalata, ortaggi a foglia
melon, watermelon = melone, cocomero, anguria
asparagus, artichoke = asparago, carciofo
carrot, courgette, aubergine = carota, zucchina, melanzana
potato, tuber crop = patata, pataticoltura
cabbage, broccoli, brassica = cavolo, broccoli, brassica
pumpkin, cucumber = zucca, cetriolo
spinach, green bean = spinacio, fagiolino
fruit and vegetable producer organisation = organizzazione di produttori, organizzazioni di produttori

# greenhouses-and-soilless-growing
greenhouse crop, greenhouse horticulture = serra agricola, colture in serra, serricoltura
hydroponics, hydroponic = idroponica, idroponico, idroponia
soilless = coltivazione fuori suolo, colture fuori suolo
vertical farming, vertical farm = vertical farming, fattoria verticale, agricoltura verticale
aquaponics, aeroponics = acquaponica, aeroponica
protected crop, plastic tunnel = coltura protetta, tunnel agricolo
plant lighting, LED grow light = illuminazione per colture, lampade LED per piante
growing medium, peat substitute = substrato di coltivazione, torba
controlled environment agriculture = agricoltura in ambiente controllato
microgreens, sprouts = micro-ortaggi, germogli
mulching film, mulch = pacciamatura, telo pacciamante

# cereal-crops
cereal, cereals = cereale, cereali, cerealicolo
wheat, durum wheat = frumento, grano duro, grano tenero
maize = mais, granoturco
barley, rye = orzo, segale
sorghum, millet = sorgo, miglio da granella
cereal growing, grain farming = cerealicoltura
spelt, ancient wheat = farro, grani antichi locali
rust of wheat, Fusarium = ruggine del grano, fusariosi, Fusarium
paddy field, rice growing = risaia, risicoltura, risicolo
rice crop, rice = coltura del riso, risone
grain price, cereal exchange = borsa merci dei cereali, prezzo del grano
straw, stubble = paglia, stoppie

# legumes-and-protein-crops
legume, leguminous = legume, leguminosa
soybean, soya = soia
protein crop, plant protein = colture proteiche, proteaginose
chickpea, lentil = cece, lenticchia
faba bean, pea = fava, favino, pisello
lupin = lupino
nitrogen fixation, nitrogen-fixing = azotofissazione, fissazione dell'azoto
grain pulses, dry bean = legumi secchi, fagiolo
alfalfa, lucerne = erba medica
protein autonomy, protein plan = piano proteine, autonomia proteica

# oilseeds-and-industrial-crops
oilseed, oil crop = semi oleosi, oleaginosa, oleaginose
sunflower, rapeseed, canola = girasole, colza
hemp, industrial hemp = canapa industriale, canapa
flax, linseed = lino da fibra, lino
sugar beet = barbabietola da zucchero, bieticolo, bieticoltore
fibre crop, miscanthus = colture da fibra, miscanto, miscanthus
energy crop, dedicated biomass crop = colture energetiche, colture dedicate
tobacco growing = tabacchicoltura, coltivazione del tabacco
castor bean, camelina, cardoon = ricino, camelina
guayule, natural rubber crop = guayule, gomma naturale da coltura
bamboo = bambù
kenaf, nettle fibre = kenaf, ortica da fibra

# olive-growing
olive growing, olive cultivation = olivicoltura, olivicolo
olive grove = oliveto, uliveto
olive tree = olivo, ulivo
olive fly, Bactrocera = mosca dell'olivo, mosca olearia
Xylella = Xylella
olive variety, olive cultivar = cultivar di olivo, varietà di olivo
olive harvesting = raccolta delle olive
olive pruning residue = residui di potatura dell'olivo
high-density olive orchard = oliveto superintensivo, oliveto intensivo
olive grower = olivicoltore

# nuts-chestnuts-and-truffles
nut crop, tree nut = frutta a guscio, frutta secca
hazelnut = nocciola, nocciolo
walnut, almond, pistachio = noce da frutto, mandorla, pistacchio
chestnut, chestnut grove = castagna, castagno, castanicoltura, castagneto
truffle, truffle growing = tartufo, tartuficoltura, tartufaia
mushroom, mushroom growing = fungo coltivato, funghi, fungicoltura
gall wasp of chestnut = cinipide del castagno
chestnut flour, dried chestnut = farina di castagne, castagne secche
wild fruit, non-wood forest product = prodotti del sottobosco, prodotti forestali non legnosi
peanut = arachide, arachidi
stink bug = cimice asiatica

# flowers-nurseries-and-gardens
floriculture, flower growing = floricoltura, floricolo, florovivaismo
plant nursery, nursery plants = vivaio, vivaismo, vivaista
ornamental plant = pianta ornamentale, piante ornamentali
gardening, gardener = giardinaggio, giardiniere
cut flower, rose growing = fiore reciso, fiori recisi
landscaping, green maintenance = manutenzione del verde, verde ornamentale
bulb flower, seedling = bulbo da fiore, piantina, plantula
urban garden, community garden = orto urbano, orti urbani, orto sociale
botanical garden, botany = orto botanico, botanica, botanico
turfgrass, lawn = tappeto erboso, prato ornamentale
urban agriculture, peri-urban farming = agricoltura urbana, agricoltura periurbana

# medicinal-plants
medicinal plant, medicinal and aromatic plants = piante officinali, pianta officinale
lavender, chamomile = lavanda, camomilla
essential oil = olio essenziale, oli essenziali
medical cannabis, cannabidiol = cannabis terapeutica, cannabidiolo, CBD
aloe, echinacea = aloe, echinacea
ethnobotany, wild herb = etnobotanica, erbe spontanee
herb garden = giardino delle erbe
extraction from medicinal plants = estrazione da piante officinali
mint, lemon balm = menta piperita, melissa, salvia officinale

# seeds
seed industry, seed company = industria sementiera, sementiero, ditta sementiera
seeds for sowing, crop seed = semente, sementi
seed treatment, seed coating = concia delle sementi, concia del seme
sowing, seeder = semina, seminatrice
seed multiplication = moltiplicazione delle sementi
seed quality, germination = germinazione, germinabilità
seed bank, seed saving = banca del seme, banca dei semi
plant reproductive material = materiale riproduttivo vegetale, materiale di propagazione
micropropagation, in vitro plant culture = micropropagazione, colture in vitro vegetali
certified seed, seed law = sementi certificate

# plant-breeding
plant breeding, crop breeding = miglioramento genetico vegetale, miglioramento genetico delle piante
plant variety, crop variety = varietà vegetale, costitutore, nuove varietà
cultivar, breeding line = cultivar, linea di selezione
new genomic techniques, NGT = nuove tecniche genomiche, NGT
assisted evolution techniques, cisgenesis = tecniche di evoluzione assistita, cisgenesi
marker-assisted selection, genomic selection = selezione assistita da marcatori, selezione genomica
drought-tolerant, stress-tolerant crop = tollerante alla siccità, resistente alla siccità
plant phenotyping = fenotipizzazione
plant genetics, crop genetics = genetica vegetale, genetica agraria
plant biology, plant science = biologia vegetale, fisiologia vegetale
hybrid variety, breeder of plants = ibrido di mais, costitutore varietale
resistant variety, disease-resistant plant = varietà resistente, varietà resistenti

# agricultural-biodiversity
agrobiodiversity, agricultural biodiversity = agrobiodiversità, biodiversità agraria, biodiversità agricola
plant genetic resources = risorse genetiche vegetali, risorse fitogenetiche
local breed, endangered breed = razza autoctona, razze autoctone, razza a rischio di estinzione
landrace, local variety = varietà locale, varietà antica, antiche varietà
germplasm, genebank = germoplasma, banca del germoplasma
custodian farmer = agricoltore custode, agricoltori custodi
farmland birds, field margin = avifauna agricola, margine dei campi
hedgerow, flower strip = siepe, siepi, fasce fiorite
animal genetic resources = risorse genetiche animali
crop wild relative, crop diversity = progenitore selvatico, diversità colturale

# plant-health
plant health, phytosanitary = fitosanitario, salute delle piante
plant disease, plant pathology = malattia delle piante, fitopatologia, patologia vegetale
plant pest, harmful organism = organismo nocivo, fitofago, parassita delle piante
invasive insect, alien pest = insetto alieno, insetto invasivo
plant pathogen, phytopathogen = fitopatogeno, patogeno vegetale
entomology, insect pest = entomologia, insetti dannosi
fruit fly, moth = mosca della frutta, carpocapsa
nematode, mite = nematode, acaro rosso
plant virus, phytoplasma = virus delle piante, fitoplasma
fire blight, bacterial canker = colpo di fuoco, batteriosi del kiwi
quarantine pest = organismo da quarantena
phytosanitary service, plant passport = servizio fitosanitario, passaporto delle piante
fungus disease, botrytis = botrite, malattia fungina delle piante

# plant-protection-and-pesticides
plant protection product = prodotto fitosanitario, prodotti fitosanitari, agrofarmaco
pesticide = pesticida, fitofarmaco
fungicide, insecticide = fungicida, insetticida
integrated pest management, IPM = difesa integrata, lotta integrata
reduction of pesticides = riduzione dei pesticidi, riduzione dei fitofarmaci
crop protection = difesa delle colture, protezione delle colture
sprayer, spray drift = irroratrice, atomizzatore, deriva dei fitofarmaci
integrated production = produzione integrata
agrochemical = agrochimico, agrochimica
copper reduction in crops = riduzione del rame, fitosanitari rameici
disease forecasting model, crop disease warning = modello previsionale per le malattie, bollettino fitosanitario
neonicotinoid = neonicotinoide

# biological-control
biological control, biocontrol = lotta biologica, controllo biologico, biocontrollo
biopesticide = biopesticida, bioagrofarmaco
beneficial insect, natural enemy = insetto utile, insetti utili, antagonista naturale
pheromone, mating disruption = feromone, confusione sessuale
parasitoid, ladybird = parassitoide, coccinella
Trichoderma, Bacillus thuringiensis = Trichoderma, Bacillus thuringiensis
sterile insect technique = insetto sterile, tecnica del maschio sterile
low-risk substance for plants, basic substance = sostanza di base, sostanze a basso rischio
push-pull crop, trap crop = coltura trappola
samurai wasp = vespa samurai
plant defence inducer, elicitor = induttore di resistenza, elicitore

# weeds
weed, weed control = erba infestante, malerba, diserbo
herbicide, glyphosate = erbicida, diserbante, glifosato
weeding robot, mechanical weeding = robot diserbatore, diserbo meccanico
false seedbed, cover crop against weeds = falsa semina
weed detection, spot spraying = riconoscimento delle infestanti, trattamento localizzato
herbicide-resistant = resistente agli erbicidi
flame weeding, electric weeding = pirodiserbo, diserbo elettrico
ragweed, invasive plant = ambrosia, pianta invasiva
hoeing, inter-row = sarchiatura, interfila

# fertilisers-and-plant-nutrition
fertiliser, fertilizer = fertilizzante, concime
fertilisation of crops, crop fertilisation = fertilizzazione, concimazione
biostimulant = biostimolante
nitrogen fertiliser, nitrate leaching = azoto agricolo, lisciviazione dei nitrati, direttiva nitrati
phosphorus recovery, struvite = recupero del fosforo, struvite
organic fertiliser, soil improver = concime organico, ammendante
compost, composting = compost, compostaggio
mycorrhiza, rhizosphere = micorriza, rizosfera
nutrient recovery, nutrient management = recupero dei nutrienti, gestione dei nutrienti
plant nutrition, foliar = nutrizione delle piante, fogliare
biochar = biochar
plant growth promoting, microbial inoculant = inoculo microbico, promotori della crescita delle piante
urea, potash = urea agricola, potassio agricolo

# irrigation
irrigation, irrigated = irrigazione, irriguo
drip irrigation, subirrigation = irrigazione a goccia, microirrigazione, subirrigazione
irrigation advice, irrigation scheduling = consiglio irriguo, Irrinet
land reclamation consortium = consorzio di bonifica, consorzi di bonifica
water saving in agriculture = risparmio idrico in agricoltura
agricultural drought, water scarcity for crops = siccità agricola, carenza idrica, stress idrico
irrigation reservoir, farm pond = invaso irriguo, laghetto irriguo, bacino irriguo
treated wastewater for irrigation = riuso irriguo, acque reflue per irrigazione
irrigation canal, water user association = canale irriguo, canali di bonifica
soil moisture, fertigation = umidità del suolo, fertirrigazione
evapotranspiration = evapotraspirazione
hydraulic land drainage = drenaggio agricolo

# farm-soil-care
soil fertility, fertile soil = fertilità del suolo, suolo fertile
cover crop, green manure = coltura di copertura, cover crop, sovescio
no-tillage, minimum tillage = semina su sodo, minima lavorazione
soil organic matter, humus = sostanza organica del suolo, humus
carbon farming = carbon farming, agricoltura del carbonio
conservation agriculture = agricoltura conservativa
soil compaction, tillage = compattamento del suolo, lavorazione del terreno, aratura
soil erosion on farms = erosione dei terreni agricoli
soil microorganism, earthworm = microrganismi del suolo, lombrico, lombricoltura
soil sampling, soil analysis of fields = analisi del terreno, campionamento del terreno
living lab of soil, soil mission = missione suolo, A Soil Deal

# agroecology
agroecology, agroecological = agroecologia, agroecologico
regenerative agriculture = agricoltura rigenerativa
agroforestry, silvopastoral = agroforestazione, agroforestale, silvopastorale
permaculture = permacultura
agri-environment, agri-environmental = agroambientale, agro-climatico-ambientale
eco-scheme = ecoschema, eco-schema
sustainable agriculture, sustainable farming = agricoltura sostenibile
mixed farming, crop-livestock integration = sistemi colturali misti, integrazione colture-zootecnia
climate-smart agriculture, climate-resilient farming = agricoltura resiliente, agricoltura climaticamente intelligente
low-input farming, extensive farming = agricoltura estensiva, basso impatto colturale
pollinator, wild bee = impollinatore, impollinazione, ape selvatica

# organic-farming
organic farming, organic agriculture = agricoltura biologica
organic production, organically grown = produzione biologica, coltivazione biologica
organic product, organic food = prodotto biologico, prodotti biologici, cibo biologico
conversion to organic, organic farm = conversione al biologico, azienda biologica
bio-district, organic district = biodistretto, distretto biologico
biodynamic = biodinamico, biodinamica
organic certification, organic label = certificazione biologica
organic operator, organic action plan = operatore biologico, piano d'azione biologico
organic livestock = zootecnia biologica, allevamento biologico
organic wine, organic vineyard = vino biologico, viticoltura biologica

# precision-farming
precision agriculture, precision farming = agricoltura di precisione
smart farming, digital farming = smart farming, agricoltura digitale
variable rate, prescription map = rateo variabile, mappa di prescrizione
vegetation index, NDVI = indice di vegetazione, NDVI
farm management system, farm decision support = supporto alle decisioni in agricoltura, gestionale agricolo
crop monitoring, field sensor = monitoraggio delle colture, sensore di campo
proximal sensing of crops, yield mapping = mappatura delle rese, telerilevamento agricolo
agricultural drone, crop spraying drone = drone agricolo, droni in agricoltura
farm data, agricultural data space = dati agricoli, quaderno di campagna
agro-meteorology, farm weather station = agrometeorologia, stazione agrometeorologica
digitalisation of agriculture = digitalizzazione dell'agricoltura
assisted steering, tractor guidance = guida assistita, guida parallela

# farm-machinery-and-robots
agricultural machinery, farm machinery = macchina agricola, macchine agricole
agricultural mechanisation = meccanizzazione agricola, agromeccanico
agricultural robot, field robot = robot agricolo, robotica agricola
combine harvester, grain harvester = mietitrebbia, raccoglitrice, macchina vendemmiatrice
robotic harvesting, fruit picking robot = raccolta robotizzata, robot raccoglitore
farm tractor, tractor driver = trattrice, trattorista
agricultural implement, plough = attrezzatura agricola, aratro
farm contractor = contoterzista, contoterzismo
autonomous tractor = trattore autonomo, trattore a guida autonoma
tillage machine, rotary tiller = erpice, motozappa, motocoltivatore
farm work safety, rollover of tractors = sicurezza in agricoltura, ribaltamento del trattore
baler, haymaking machine = imballatrice, fienagione

# post-harvest
post-harvest, postharvest = post-raccolta, postraccolta
fruit storage, controlled atmosphere = frigoconservazione, atmosfera controllata
packing house, fruit packing = magazzino ortofrutticolo, confezionamento della frutta
fruit ripening, ethylene in fruit = maturazione della frutta, etilene in frigoconservazione
fruit quality, fruit firmness = qualità della frutta, grado brix
post-harvest disease, rot of fruit = marciume, patologie post-raccolta
fruit wholesale market = mercato ortofrutticolo, centro agroalimentare
cereal drying, grain drying = essiccatoio, essiccazione dei cereali
fresh produce logistics = logistica ortofrutticola
stored product pest = insetti delle derrate

# livestock-farming
livestock, livestock farming = zootecnia, zootecnico, bestiame
animal husbandry, zootechnics = allevamento, allevamento di animali, produzione animale
livestock farmer, breeder of livestock = allevatore
barn, livestock housing = stalla, ricovero zootecnico
animal breeding, herd = miglioramento genetico animale, mandria
precision livestock farming = zootecnia di precisione
bedding for animals, litter of barns = lettiera
livestock emissions, enteric methane = emissioni zootecniche, metano enterico
ammonia emissions from livestock = emissioni di ammoniaca
intensive livestock, factory farming = allevamento intensivo, allevamenti intensivi
breed association, herd book = libro genealogico, associazione allevatori

# cattle-and-dairy-farming
cattle, bovine = bovino, bovini
dairy cow, dairy cattle = vacca da latte, vacche da latte, bovine da latte
calf, calves, heifer = vitello, manza
milking parlour, milking machine = mungitura, sala mungitura
milking robot = robot di mungitura
mastitis = mastite
Romagnola breed, beef cattle = razza romagnola, bovini da carne
suckler cow = vacca nutrice, linea vacca-vitello
rumen, ruminant = rumine, ruminante
buffalo farming = allevamento bufalino, bufalo
dairy farm = stalla da latte, allevamento da latte
white cow of Modena, Reggiana cow = bianca modenese, razza reggiana

# pig-farming
pig farming, pig farm, swine = suinicoltura, allevamento suino
pig, piglet = suino, suinetto, maiale
brood sow, weaning of piglets = scrofa, svezzamento dei suinetti
African swine fever = peste suina africana, peste suina
wild boar = cinghiale
heavy pig = suino pesante
tail docking, farrowing = taglio della coda, gabbie parto
native pig breed, black pig = mora romagnola, suino nero
pig sector = settore suinicolo, filiera suinicola
swine disease = malattia dei suini, circovirus

# poultry-farming
poultry, poultry farming = avicoltura, avicolo, pollame
laying hen = gallina ovaiola, galline ovaiole
broiler = broiler, pollo da carne
avian influenza, bird flu = influenza aviaria, aviaria
turkey farming, duck farming = tacchino, anatra
hatchery, chick = incubatoio, pulcino
cage-free = allevamento senza gabbie, allevamento a terra
coccidiosis, Newcastle disease = coccidiosi, malattia di Newcastle
rabbit farming = cunicoltura, coniglio
backyard poultry = pollaio, avicoltura familiare

# sheep-goats-and-horses
sheep farming, sheep = ovino, pecora, ovicaprino
goat = capra, caprino
lamb = agnello
sheep wool, raw wool = lana di pecora, lana grezza
horse, equine = cavallo, equino
horse riding, equestrian = equitazione, equestre, ippico
shepherd, transhumance = pastore, transumanza
bluetongue = lingua blu, blue tongue
donkey, mule = asino, asina
pastoralism, pastoral farming = pastorizia, pastoralismo

# pastures-and-forage
pasture, grazing = pascolo, pascoli
forage, fodder = foraggio, foraggero
hay, silage = fieno, insilato
meadow, grassland = prato stabile, praterie, prato-pascolo
alpine pasture, mountain dairy = alpeggio, malga
permanent grassland = prato permanente
forage maize, hay drying = trinciato di mais, essiccazione del fieno
grass-fed = latte fieno, alimentato a erba
rotational grazing = pascolo turnato

# animal-feed
animal feed, feedstuff = mangime, mangimi
feed industry, feed mill = industria mangimistica, mangimificio, mangimistico
feed additive = additivo per mangimi, additivo zootecnico
compound feed, feed ration = mangime composto, razione alimentare animale
animal nutrition = nutrizione animale, alimentazione animale
feed from former food, protein feed = mangimi da ex alimenti, mangimi proteici
amino acid for feed, lysine = lisina, amminoacidi per mangimi
insect meal, black soldier fly = farine di insetti, mosca soldato
feed safety = sicurezza dei mangimi
fish feed, fishmeal = mangime per pesci, farina di pesce
total mixed ration, unifeed = unifeed, carro miscelatore

# animal-welfare
animal welfare, welfare of animals = benessere animale, benessere degli animali
animal protection, cruelty to animals = protezione degli animali, maltrattamento di animali
animal transport, live transport = trasporto di animali vivi
stunning of animals, humane slaughter = stordimento degli animali
ClassyFarm, welfare indicator of livestock = ClassyFarm
group housing, enriched cage = stabulazione libera, arricchimento ambientale
ethology, animal behaviour, animal behavior = etologia, comportamento animale
Three Rs for farm animals, end the cage age = fine delle gabbie
stray animal, animal shelter = randagismo, canile, gattile

# animal-health
animal health = salute animale, sanità animale
animal disease, epizootic = malattia animale, epizoozia, malattie animali
veterinary, veterinarian = veterinario, veterinaria
veterinary medicine, veterinary drug = farmaco veterinario, medicina veterinaria
zoonosis, zoonoses, zoonotic = zoonosi, zoonotico
One Health approach, animal-human-environment health = approccio One Health, salute unica
zooprophylactic institute = istituto zooprofilattico
farm biosecurity = biosicurezza degli allevamenti, biosicurezza in allevamento
animal vaccine, veterinary vaccine = vaccino veterinario, vaccini animali
bovine tuberculosis, brucellosis = tubercolosi bovina, brucellosi
foot-and-mouth disease, lumpy skin = afta epizootica, dermatite nodulare
veterinary diagnostics = diagnostica veterinaria
rabies = rabbia silvestre

# companion-animals
companion animal, pet animal = animale da compagnia, animali da compagnia, animale domestico
dog = cane, cani
cat, feline = gatto, felino
veterinary clinic = clinica veterinaria, ambulatorio veterinario
canine, leishmaniasis in dogs = canino, leishmaniosi canina
pet owner = proprietario di animali, proprietari di animali
assistance dog, guide dog = cane guida, cane da assistenza
dog training, cynology = addestramento cinofilo, cinofilo
grooming of pets = toelettatura

# wildlife-and-hunting
hunter, hunting of wildlife = cacciatore, venatorio, attività venatoria
wildlife management, game animal = fauna selvatica, gestione faunistica, selvaggina
crop damage by wildlife = danni da fauna selvatica
wolf, wolves, brown bear = lupo, orso
deer, ungulate = cervo, capriolo, ungulati
coexistence with large carnivores, large carnivore = grandi carnivori, convivenza con il lupo
game meat = carne di selvaggina
coypu, crayfish control = controllo della nutria, gambero della Louisiana
wildlife trafficking, CITES convention = traffico di fauna selvatica, CITES
electric fence for herds, guardian dog = recinzione elettrificata, cane da guardiania

# beekeeping
beekeeping, apiculture = apicoltura
beekeeper = apicoltore
honeybee, honey bee = ape mellifera, api mellifere
beehive, apiary = alveare, arnia, apiario
varroa = varroa
colony loss, bee mortality = moria delle api, mortalità delle api
queen bee = ape regina
bee health, bee-friendly = salute delle api, amico delle api
nomadic beekeeping, transhumant hives = nomadismo apistico
smart hive, hive monitoring = alveare intelligente, monitoraggio degli alveari
Asian hornet, Vespa velutina = calabrone asiatico, Vespa velutina

# insects-farming
insect farming, insect rearing = allevamento di insetti
mealworm, cricket farming = tarma della farina, grillo alimentare
silkworm, sericulture = baco da seta, bachicoltura, gelsibachicoltura
insect bioconversion, larvae = bioconversione con insetti, larva, larve
insect frass = frass
mulberry = gelso
insect-based product = prodotti a base di insetti
snail farming, heliciculture = elicicoltura, chiocciola

# fisheries
fishery, fisheries = pesca professionale, settore ittico, attività di pesca
fishing fleet, fishing vessel = peschereccio, flotta peschereccia, marineria
fisherman, fishermen = pescatore
fish stock, overfishing = stock ittico, risorse ittiche, sovrapesca
fishing gear, trawl = attrezzo da pesca, attrezzi da pesca, strascico
small-scale fishing, artisanal fishing = piccola pesca, pesca artigianale
EMFAF, fisheries fund = FEAMPA, FEAMP
fishing port, landing site = porto peschereccio, punto di sbarco
bycatch, discards at sea = cattura accessoria, catture accidentali, rigetto in mare
common fisheries policy = politica comune della pesca
fishing tourism, pescatourism = pescaturismo, ittiturismo
fisheries local action group = GALPA, gruppo di azione locale pesca
recreational fishing, sport fishing = pesca sportiva, pesca ricreativa
fisheries control, illegal fishing = controllo della pesca, pesca illegale
blue crab = granchio blu

# aquaculture
aquaculture = acquacoltura
fish farming, fish farm = piscicoltura, allevamento ittico
sea bass, gilthead = spigola, branzino, orata
trout, sturgeon = trota, storione
recirculating aquaculture = ricircolo in acquacoltura, acquacoltura a ricircolo
valley fish farming = vallicoltura
fish health, fish disease = salute dei pesci, ittiopatologia
mariculture, offshore fish cage = maricoltura, gabbie in mare
multitrophic = multitrofico, acquacoltura multitrofica
fish welfare = benessere dei pesci
fish hatchery, fry fish = avannotteria, avannotti
sustainable aquaculture = acquacoltura sostenibile

# shellfish
shellfish, mollusc, mollusk = mollusco, molluschi
mussel, mussel farming = cozza, mitilo, mitilicoltura
clam, clam farming = vongola, venericoltura
oyster = ostrica, ostricoltura
bivalve = bivalve
shellfish farmer, shellfish farming = molluschicoltura, molluschicoltore
shellfish purification, depuration centre = centro di depurazione molluschi, stabulazione dei molluschi
Goro lagoon, Sacca di Goro = Sacca di Goro, Goro
cuttlefish, octopus = seppia, polpo
shellfish toxin, toxic algal bloom = biotossine algali, biotossine marine

# algae-and-marine-biotechnology
algae, alga = alga, alghe
microalgae, microalgal = microalga, microalghe
seaweed, macroalgae = macroalghe, alghe marine
blue biotechnology, marine biotechnology = biotecnologia marina, biotecnologie blu
spirulina, chlorella = spirulina, clorella
photobioreactor = fotobioreattore
algae farming, algae cultivation = alghicoltura, coltivazione di alghe
blue bioeconomy = bioeconomia blu
marine bioresource, marine organism = risorse biologiche marine, organismi marini
cyanobacteria, diatom = cianobatteri, diatomee
chitosan, chitin = chitosano, chitina
jellyfish, sponge of the sea = medusa, spugna marina

# bioeconomy
bioeconomy, bio-economy = bioeconomia
circular bioeconomy, circular bio-based = bioeconomia circolare
bio-based, biobased = bio-based, biobased, di origine biologica
bio-based product, bioproduct = bioprodotto, bioprodotti
bio-based industry, CBE JU = industria biobased, CBE JU
biomass feedstock, biomass value chain = biomassa, filiera delle biomasse
agricultural residue, crop residue = residui agricoli, residui colturali
bioresource, renewable biological resource = risorsa biologica, biorisorse
primary biomass producer = produttori di biomassa
bioeconomy hub, bioeconomy strategy = strategia per la bioeconomia
forest-based bioeconomy = bioeconomia forestale

# biorefinery
biorefinery, biorefineries = bioraffineria
lignin, lignocellulosic = lignina, lignocellulosico
nanocellulose, cellulose fibre = nanocellulosa, fibra di cellulosa
bio-based chemical, platform chemical = chimica verde, chimica biobased, intermedi chimici biobased
organic acid, lactic acid, succinic acid = acido lattico, acido succinico
biosurfactant, biolubricant = biotensioattivo, biolubrificante
PHA, polyhydroxyalkanoate = PHA, poliidrossialcanoati
levulinic, furfural = levulinico, furfurale
bioconversion of residues, biomass fractionation = bioconversione, frazionamento della biomassa
hemicellulose, xylose = emicellulosa, xilosio
tannin, natural dye = tannino, tannini, coloranti vegetali
biosolvent, bio-based adhesive = biosolvente, adesivo biobased

# manure-and-digestate
manure, livestock slurry = letame, liquame
livestock effluent = effluenti zootecnici, effluente di allevamento, reflui zootecnici
digestate = digestato
agricultural biogas, farm biogas = biogas agricolo
manure treatment, solid-liquid separation of slurry = trattamento dei liquami, separazione dei liquami
spreading of slurry, slurry injection = spandimento dei liquami, spandimento agronomico
nitrate vulnerable zone = zona vulnerabile ai nitrati, zone vulnerabili
manure storage, slurry tank = concimaia, vasca liquami
renewable fertiliser, RENURE = RENURE
sewage sludge in agriculture = fanghi in agricoltura, gessi di defecazione

# common-agricultural-policy
common agricultural policy = politica agricola comune, PAC
rural development programme, EAFRD = programma di sviluppo rurale, FEASR, PSR
CAP strategic plan = piano strategico della PAC, CoPSR
direct payment to farmers = pagamenti diretti, titoli PAC
agricultural payment agency = organismo pagatore, organismo pagatore AGREA, erogazioni AGEA
natural constraint area payment, compensatory allowance = indennità compensativa, zone svantaggiate
farm investment support = investimenti in aziende agricole
agricultural policy = politica agricola, politiche agricole
green architecture of the CAP, conditionality of the CAP = condizionalità rafforzata, architettura verde
agricultural guarantee fund, EAGF = FEAGA

# rural-development
rural area, rural territory = area rurale, aree rurali, territorio rurale
rural development = sviluppo rurale
rural community, rural communities = comunità rurale, comunità rurali
LEADER programme, local action group = gruppo di azione locale, GAL
inner area, marginal rural area = aree interne, area interna
mountain farming, mountain area farming = agricoltura di montagna, agricoltura montana
depopulation, rural depopulation = spopolamento, abbandono delle aree rurali
smart village = smart village, villaggio intelligente
rural road, rural infrastructure = strada rurale, viabilità rurale
rural woman, women in rural areas = donne rurali, imprenditoria femminile agricola
Apennine village, rural village = borgo rurale, borgo appenninico
rural proofing, rural pact, rural vision = patto rurale, visione rurale
rural business, rural entrepreneurship = impresa rurale, imprenditorialità rurale

# young-farmers-and-land
young farmer = giovane agricoltore, giovani agricoltori
first settlement of farmers, generational renewal in farming = primo insediamento, ricambio generazionale in agricoltura
new entrant into farming = nuovo agricoltore, neoagricoltore
access to land, farmland bank = accesso alla terra, banca della terra, banca delle terre
farm succession = subentro in agricoltura, successione aziendale agricola
land consolidation = ricomposizione fondiaria, riordino fondiario
abandoned farmland = terreni incolti, terre abbandonate
farm worker, seasonal farm worker = bracciante, lavoratore agricolo, lavoro stagionale agricolo
gangmaster, labour exploitation in agriculture = caporalato
agricultural college, agricultural school = istituto agrario, scuola agraria
women farmers = donne in agricoltura, imprenditrice agricola

# farm-advice-and-innovation
AKIS, agricultural knowledge and innovation = AKIS, sistema della conoscenza agricola
operational group, EIP-AGRI = gruppo operativo, gruppi operativi, PEI-AGRI
farm advisory service, farm adviser = consulenza agricola, consulenza aziendale agricola, consulente agricolo
demonstration farm, farm demonstration = azienda dimostrativa, prove dimostrative in campo
agricultural research = ricerca agraria, ricerca agricola, sperimentazione agricola
farmer training, agricultural training = formazione degli agricoltori, formazione agricola
farmer-led, on-farm trial = sperimentazione in azienda agricola, prova in campo
agricultural living lab = living lab agricolo
field day, cross-farm visit = visita in campo, giornata in campo
agricultural experiment station = stazione sperimentale agraria

# agritourism-and-multifunctional-farms
agritourism, farm stay = agriturismo, agrituristico
farm diversification, multifunctional farm = diversificazione agricola, multifunzionalità agricola
educational farm, teaching farm = fattoria didattica, fattorie didattiche
social farming, care farm = agricoltura sociale, fattoria sociale
rural tourism, country tourism = turismo rurale
farmhouse, rural house = casa colonica, casolare, cascina
agricamping = agricampeggio
agri-nursery, farm kindergarten = agrinido, agriasilo
farm restaurant, farm shop = spaccio aziendale, ristoro agrituristico
rural landscape, historic rural landscape = paesaggio rurale, paesaggi rurali storici
rural museum, rural civilisation = civiltà contadina, museo contadino

# agricultural-markets-and-cooperatives
agricultural cooperative, farm cooperative = cooperativa agricola, cooperative agricole
producer organisation, producer group in agriculture = associazione di produttori agricoli, OP ortofrutticola
interprofessional organisation, interbranch = organizzazione interprofessionale, interprofessione
agricultural market, agricultural commodity = mercato agricolo, materie prime agricole
supply chain contract for agri-food = contratto di filiera, contratti di filiera, progetto di filiera
unfair trading practice in food = pratiche sleali agroalimentari
farmers' organisation, farmers' union = organizzazione professionale agricola, Coldiretti, Confagricoltura
farm income, farm gate price = reddito agricolo, reddito degli agricoltori
consortium of farmers, agrarian consortium = consorzio agrario
agricultural economics, farm accounting = economia agraria, contabilità agraria
fruit and vegetable exchange, wholesale of food = commercio all'ingrosso alimentare

# farm-risk-and-climate-damage
crop insurance, agricultural insurance = assicurazione agricola, polizza agevolata, assicurazioni agevolate
hailstorm, frost damage = grandine, danni da gelo
mutual fund for farmers, income stabilisation tool = fondo mutualistico, fondi mutualistici
agricultural risk management = gestione del rischio in agricoltura
agricultural credit, farm loan = credito agrario, credito agricolo
natural disaster in agriculture, agricultural calamity = calamità in agricoltura, calamità naturali agricole
flood damage to farms = aziende agricole alluvionate
defence consortium for crops, condifesa = Condifesa, consorzio di difesa
restoring production potential of farms = ripristino del potenziale produttivo, potenziale agricolo danneggiato
crop adaptation to climate change = adattamento climatico delle colture
`
