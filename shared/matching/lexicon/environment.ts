/** Environment: water, soil, waste and recycling by material, air, nature, seas, forests. */
export const ENVIRONMENT = `
# drinking-water
drinking water, potable water = acqua potabile, acque potabili
water supply, water utility, waterworks = approvvigionamento idrico, servizio idrico integrato, acquedotto
water leakage, water losses, leak detection = perdite idriche, perdite di rete, ricerca perdite
water distribution network, aqueduct = rete idrica, rete acquedottistica
drinking water treatment, potabilisation = potabilizzazione, potabilizzatore
chlorination, water disinfection = clorazione, disinfezione dell'acqua
desalination, desalinated = dissalazione, desalinizzazione, dissalatore
reverse osmosis = osmosi inversa
water quality monitoring, water safety plan = monitoraggio delle acque, piano di sicurezza dell'acqua
water meter, water metering = contatore idrico, contatori dell'acqua
bottled water, mineral water = acqua minerale, acqua in bottiglia
tap water, water fountain = acqua di rubinetto, casa dell'acqua

# wastewater
wastewater, waste water, sewage = acque reflue, reflui, liquami fognari
wastewater treatment, sewage treatment = depurazione, trattamento delle acque reflue
wastewater treatment plant, WWTP = depuratore, impianto di depurazione
sewage sludge, sludge = fanghi di depurazione, fango
activated sludge, biological treatment of wastewater = fanghi attivi, trattamento biologico dei reflui
membrane bioreactor, MBR = bioreattore a membrana, MBR
sewer, sewerage = fognatura, rete fognaria
industrial effluent, industrial wastewater = reflui industriali, scarichi industriali
nutrient recovery, phosphorus recovery, struvite = recupero di nutrienti, recupero del fosforo, struvite
constructed wetland, phytoremediation of water = fitodepurazione
advanced oxidation, ozonation = ossidazione avanzata, ozonizzazione
wastewater-based epidemiology = epidemiologia delle acque reflue
quaternary treatment, tertiary treatment = trattamento quaternario, trattamento terziario

# water-reuse-and-management
water reuse, reclaimed water = riuso delle acque, riutilizzo delle acque reflue, acque affinate
water saving, water efficiency = risparmio idrico, efficienza idrica
industrial water, water recycling in industry = acque industriali, ricircolo dell'acqua
rainwater harvesting, rainwater = acqua piovana, raccolta dell'acqua piovana, acque meteoriche
greywater, grey water = acque grigie
water resources, water resource management = risorse idriche, risorsa idrica, gestione delle acque
water footprint = impronta idrica
water framework directive, river basin management = direttiva quadro acque, distretto idrografico
water governance, water-smart = governance dell'acqua, uso intelligente dell'acqua
irrigation consortium, land reclamation board = consorzio di bonifica, bonifica idraulica
zero liquid discharge, brine valorisation = scarico liquido zero, valorizzazione della salamoia
water-energy-food nexus = nesso acqua-energia-cibo
water reservoir, small reservoir = invaso idrico, invasi irrigui, bacino di accumulo idrico

# groundwater-and-rivers
groundwater, aquifer = acque sotterranee, falda acquifera, acquifero
managed aquifer recharge = ricarica della falda, ricarica controllata
hydrology, hydrological = idrologia, idrologico
hydrogeology, hydrogeological = idrogeologia, idrogeologico
river, watercourse, stream restoration = fiume, corso d'acqua, torrente
river restoration, river basin = rinaturazione dei fiumi, bacino fluviale, riqualificazione fluviale
Po river, Po valley, Po basin = pianura padana
lake ecosystem, freshwater = lago, acque dolci
saltwater intrusion, saline intrusion = cuneo salino, intrusione salina
ecological flow, environmental flow = deflusso ecologico, deflusso minimo vitale
eutrophication, nitrate pollution = eutrofizzazione, inquinamento da nitrati
subsidence = subsidenza
river contract = contratto di fiume

# floods
flood, flooding, inundation = alluvione, inondazione, allagamento
flood risk, flood risk management = rischio alluvioni, rischio idraulico
flash flood, storm surge = piena improvvisa, mareggiata
embankment, levee, dyke = argine, argini
flood retention, detention basin = cassa di espansione, vasca di laminazione, laminazione delle piene
stormwater, urban drainage, sustainable drainage = drenaggio urbano, acque di pioggia, SuDS
sponge city, depaving = città spugna, depavimentazione, de-sealing
hydraulic modelling, flood map = modellazione idraulica, mappa di pericolosità
flood forecasting, flood early warning = previsione delle piene, allerta alluvione
post-flood reconstruction = ricostruzione post-alluvione, commissario alluvione
hydraulic works, river engineering = opere idrauliche, sistemazione idraulica, difesa idraulica

# landslides-and-geology
landslide, mudslide = frana, smottamento
hydrogeological instability, slope stability = dissesto idrogeologico, stabilità dei versanti
geology, geological survey = geologia, geologico, servizio geologico
geotechnics, geotechnical engineering = geotecnica, ingegneria geotecnica
avalanche, rockfall = valanga, caduta massi
volcano, volcanology, eruption = vulcano, vulcanologia, eruzione
geophysics, geophysical survey = geofisica, indagini geofisiche
borehole, core drilling = sondaggio geognostico, carotaggio
natural hazard, geohazard = pericolosità naturale, rischi naturali
soil bioengineering, slope stabilisation = ingegneria naturalistica, consolidamento dei versanti
tsunami, coastal hazard = tsunami, maremoto
InSAR, ground deformation = interferometria SAR, deformazione del suolo

# soil-health
soil health, healthy soil = salute del suolo, suoli sani
soil degradation, land degradation, desertification = degrado del suolo, desertificazione
soil organic matter, soil carbon, humus = sostanza organica del suolo, carbonio nel suolo, humus
soil erosion = erosione del suolo
soil sealing, land take = impermeabilizzazione del suolo, consumo di suolo
soil biodiversity, soil microbiome = biodiversità del suolo, microbioma del suolo
living lab for soil, soil mission, soil literacy = missione suolo, alfabetizzazione sul suolo
pedology, soil science = pedologia, scienza del suolo
soil salinisation, soil salinity = salinizzazione del suolo, salinità dei suoli
soil compaction = compattazione del suolo, compattamento del suolo
soil monitoring, soil sampling = monitoraggio del suolo, campionamento del suolo
soil conditioner, soil improver, compost use = ammendante, ammendanti

# contaminated-sites
contaminated site, contaminated soil = sito contaminato, suolo contaminato, siti inquinati
soil remediation, site remediation, decontamination = bonifica ambientale, bonifica dei siti, decontaminazione
brownfield = area dismessa, aree dismesse, brownfield
bioremediation = biorisanamento, biorimedio
phytoremediation = fitorimedio, phytoremediation
heavy metals = metalli pesanti
asbestos = amianto, eternit
hydrocarbon contamination, oil-contaminated soil = contaminazione da idrocarburi
site characterisation, environmental risk assessment = caratterizzazione ambientale, analisi di rischio ambientale
in-situ remediation, soil washing = bonifica in situ, soil washing
environmental liability, environmental damage = danno ambientale, responsabilità ambientale
site of national interest, orphan site = sito di interesse nazionale, siti orfani

# chemical-pollution
PFAS, per- and polyfluoroalkyl substances, forever chemicals = PFAS, sostanze perfluoroalchiliche
micropollutant, emerging contaminant = microinquinante, contaminanti emergenti
zero pollution = inquinamento zero
persistent organic pollutant, dioxin, PCB contamination = inquinanti organici persistenti, diossina, diossine
endocrine disruptor = interferente endocrino, interferenti endocrini
ecotoxicology, ecotoxicity = ecotossicologia, ecotossicità
environmental monitoring, pollution monitoring = monitoraggio ambientale, monitoraggio dell'inquinamento
REACH regulation, hazardous substance = regolamento REACH, sostanze pericolose
safe and sustainable by design, SSbD = sostenibilità fin dalla progettazione, SSbD
pharmaceutical residues, antibiotic residues in environment = residui di farmaci nell'ambiente
exposome, environmental exposure = esposoma, esposizione ambientale
noise pollution, acoustic pollution = inquinamento acustico, rumore ambientale
light pollution = inquinamento luminoso
electromagnetic pollution, electromagnetic fields exposure = elettrosmog, campi elettromagnetici

# air-quality
air quality, ambient air = qualità dell'aria
air pollution, air pollutant = inquinamento atmosferico, inquinanti atmosferici
particulate matter, PM10, PM2.5, fine dust = particolato, polveri sottili, PM10, PM2.5
nitrogen oxides, nitrogen dioxide, NOx = ossidi di azoto, biossido di azoto, NOx
volatile organic compound, VOC = composti organici volatili, COV
ozone, tropospheric ozone = ozono, ozono troposferico
ammonia emissions = emissioni di ammoniaca, emissioni ammoniacali
air monitoring station, air quality sensor = centralina dell'aria, sensore di qualità dell'aria
emission abatement, flue gas treatment = abbattimento delle emissioni, trattamento fumi
odour emission, odor nuisance = emissioni odorigene, molestie olfattive
indoor air quality, indoor pollution = qualità dell'aria indoor, inquinamento indoor
air filter, air purification, particulate filter = filtro dell'aria, purificazione dell'aria, filtro antiparticolato
low emission zone, traffic restriction = zona a basse emissioni, blocco del traffico

# municipal-waste
municipal waste, urban waste, household waste = rifiuti urbani, rifiuti domestici, rifiuti solidi urbani
waste management, waste treatment = gestione dei rifiuti, trattamento dei rifiuti
separate collection, waste sorting = raccolta differenziata, selezione dei rifiuti
waste prevention, zero waste = prevenzione dei rifiuti, rifiuti zero
landfill, landfilling = discarica, discariche
waste-to-energy, incineration, incinerator = termovalorizzatore, termovalorizzazione, inceneritore
pay-as-you-throw = tariffa puntuale, tariffa corrispettiva
waste collection vehicle, refuse truck, waste bin = compattatore di rifiuti, cassonetto, cassonetti
recycling centre, civic amenity site, collection point for waste = centro di raccolta, isola ecologica
illegal dumping, littering, waste crime = abbandono dei rifiuti, discarica abusiva, ecoreati
hazardous waste, special waste = rifiuti pericolosi, rifiuti speciali
waste shipment = spedizione di rifiuti, trasporto transfrontaliero dei rifiuti
residual waste = rifiuto residuo, indifferenziato

# organic-waste-and-compost
biowaste, bio-waste, organic waste = rifiuti organici, FORSU, frazione organica
composting, composted = compostaggio, ammendante compostato
community composting, home composting = compostaggio di comunità, compostaggio domestico
green waste, pruning residues = sfalci e potature, rifiuti verdi
agricultural residues, agricultural waste = residui agricoli, scarti agricoli
agri-food by-product, agro-industrial residues = sottoprodotto agroalimentare, scarti agroindustriali
insect bioconversion, black soldier fly = bioconversione con insetti, mosca soldato
vermicompost, earthworm = lombricompost, lombrichi
kitchen waste, canteen waste = umido domestico, scarti di cucina
compostable bag, compostability = sacchetto compostabile, compostabilità
volatile fatty acids from waste, polyhydroxyalkanoate from waste = acidi grassi volatili da rifiuti

# circular-economy
circular economy, circular business model = economia circolare, modelli di business circolari
industrial symbiosis = simbiosi industriale
secondary raw material, recycled content = materia prima seconda, materie prime secondarie, contenuto riciclato
end-of-waste = end of waste, cessazione della qualifica di rifiuto
ecodesign, eco-design, design for recycling, design for circularity = ecodesign, ecoprogettazione, progettazione ecocompatibile, progettazione per il riciclo
life cycle assessment, LCA, life cycle analysis = valutazione del ciclo di vita, LCA, analisi del ciclo di vita
digital product passport, DPP = passaporto digitale di prodotto, DPP
repair café, repair shop = repair café, officina di riparazione
reuse centre, second-hand goods = centro del riuso, beni usati
refurbishment of goods = rigenerazione dei prodotti
extended producer responsibility, EPR = responsabilità estesa del produttore, EPR
upcycling = upcycling, upcycle
planned obsolescence = obsolescenza programmata
resource efficiency, material efficiency = efficienza delle risorse, uso efficiente delle risorse
urban mining = urban mining, miniera urbana

# plastic-waste
plastic recycling, plastics recycling = riciclo della plastica, riciclaggio della plastica
plastic waste = rifiuti plastici, rifiuti in plastica
chemical recycling, depolymerisation, depolymerization = riciclo chimico, depolimerizzazione
mechanical recycling of plastics, regranulation = riciclo meccanico, rigranulazione, rigranulato
recycled plastic, post-consumer plastic, rPET = plastica riciclata, plastica post-consumo, rPET
single-use plastic = plastica monouso
microplastic, nanoplastic = microplastica, microplastiche, nanoplastiche
plastic pollution, plastic litter = inquinamento da plastica
PET bottle, deposit return scheme = bottiglia in PET, deposito cauzionale
polyolefin recycling, polystyrene recycling = riciclo delle poliolefine, riciclo del polistirene
plastics pyrolysis, thermal cracking of plastics = pirolisi della plastica
plastic-free = plastic free

# packaging-waste
packaging waste = rifiuti di imballaggio, imballaggi usati
reusable packaging, refill = imballaggio riutilizzabile, vuoto a rendere, sfuso
recyclable packaging, packaging recyclability = imballaggio riciclabile, riciclabilità degli imballaggi
packaging regulation, PPWR = regolamento imballaggi, PPWR
multilayer packaging, laminated packaging = imballaggio multistrato, poliaccoppiato
beverage carton recycling, cardboard recycling, waste paper = carta da macero, riciclo di carta e cartone
glass recycling, cullet = riciclo del vetro, rottame di vetro
tinplate, steel packaging = lattina in alluminio, banda stagnata
packaging consortium, compliance scheme = CONAI, consorzio di filiera degli imballaggi
mono-material packaging = imballaggio monomateriale
packaging reduction = riduzione degli imballaggi

# electronic-waste
electronic waste, e-waste, WEEE = RAEE, rifiuti elettronici, rifiuti elettrici ed elettronici
printed circuit board recycling = riciclo di schede elettroniche
precious metal recovery, recovery of precious metals = recupero di metalli preziosi
battery recycling, black mass = riciclo delle batterie, black mass
photovoltaic panel recycling, solar panel recycling = riciclo dei pannelli fotovoltaici
hydrometallurgy, leaching = idrometallurgia, lisciviazione
pyrometallurgical recovery = recupero pirometallurgico
rare earth recycling, magnet recycling = riciclo delle terre rare, riciclo dei magneti
refurbished electronics, refurbished device = elettronica ricondizionata, dispositivi ricondizionati
disassembly of electronics, automated disassembly = disassemblaggio, smontaggio di apparecchiature
wind blade recycling, composite recycling = riciclo delle pale eoliche, riciclo dei compositi

# construction-waste
construction and demolition waste, C&D waste = rifiuti da costruzione e demolizione, inerti da demolizione
selective demolition, deconstruction = demolizione selettiva, decostruzione
recycled aggregate = aggregato riciclato, aggregati riciclati
excavated soil, excavation material = terre e rocce da scavo, materiale da scavo
reclaimed asphalt, RAP asphalt = fresato d'asfalto, conglomerato bituminoso riciclato
pre-demolition audit, material passport for buildings = audit pre-demolizione, passaporto dei materiali
reuse of building components = riuso di componenti edilizi
rubble, building rubble = macerie, calcinacci
gypsum recycling, plasterboard recycling = riciclo del cartongesso
circular construction, circular building = edilizia circolare, costruzioni circolari
industrial slag, fly ash = scorie di acciaieria, ceneri volanti

# metal-and-tyre-recycling
scrap metal, metal scrap, ferrous scrap = rottame metallico, rottami ferrosi
metal recycling, aluminium recycling = riciclo dei metalli, riciclo dell'alluminio
end-of-life vehicle, car dismantling, vehicle scrapping = veicolo fuori uso, autodemolizione, veicoli a fine vita
end-of-life tyre, waste tire, tyre recycling = pneumatico fuori uso, PFU, riciclo dei pneumatici
devulcanisation, rubber recycling, crumb rubber = devulcanizzazione, riciclo della gomma, polverino di gomma
car fluff, automotive shredder residue = fluff di frantumazione, car fluff
shredder, shredding plant = trituratore, impianto di triturazione
waste oil, used lubricating oil = oli usati, olio minerale usato
optical sorting, sensor-based sorting = selezione ottica, selettore ottico
copper recycling, zinc recovery = riciclo del rame, recupero dello zinco
solvent recovery = recupero dei solventi

# biodiversity
biodiversity = biodiversità
biodiversity loss, species extinction = perdita di biodiversità, estinzione delle specie
endangered species, threatened species = specie minacciata, specie a rischio
invasive alien species, invasive species = specie aliene invasive, specie esotiche invasive
species conservation, wildlife conservation = conservazione delle specie, tutela della fauna
wildlife, fauna = fauna selvatica, fauna
flora, botany, botanical garden = flora, botanica, orto botanico
bird conservation, ornithology, migratory birds = avifauna, ornitologia, uccelli migratori
insect decline, wild pollinator, butterflies = impollinatori selvatici, declino degli insetti, farfalle
large carnivores, wolf, brown bear, human-wildlife conflict = grandi carnivori, lupo, orso
environmental DNA, eDNA, biodiversity monitoring = DNA ambientale, eDNA, monitoraggio della biodiversità
taxonomy of species, taxonomist = tassonomia delle specie, tassonomo
natural capital, nature credits = capitale naturale, crediti natura
citizen science on nature, bioblitz = citizen science naturalistica, bioblitz

# protected-areas-and-ecosystems
Natura 2000, habitats directive, birds directive = direttiva habitat, direttiva uccelli
protected area, nature reserve = area protetta, riserva naturale
national park, regional park, park authority = parco nazionale, parco regionale, ente parco
ecosystem restoration, nature restoration = ripristino degli ecosistemi, ripristino della natura
ecosystem services = servizi ecosistemici
habitat, habitat conservation = habitat, conservazione degli habitat
ecological corridor, ecological connectivity = corridoio ecologico, rete ecologica
wetland, peatland, lagoon = zona umida, torbiera, laguna
grassland, meadow, pasture biodiversity = prateria, prati stabili
rewilding, reintroduction of species = rinaturalizzazione, reintroduzione di specie
LIFE programme nature, prioritised action framework = LIFE Natura, quadro di azioni prioritarie
landscape protection, landscape heritage = paesaggio, tutela del paesaggio
environmental impact assessment, strategic environmental assessment = valutazione di impatto ambientale, valutazione ambientale strategica, VAS

# forests
forest, woodland = foresta, bosco
forestry, silviculture = forestale, silvicoltura, selvicoltura
sustainable forest management, forest certification = gestione forestale sostenibile, certificazione forestale
afforestation, reforestation, tree planting = forestazione, rimboschimento, imboschimento
deforestation, deforestation-free, EUDR = deforestazione, EUDR
forest inventory, forest monitoring = inventario forestale, monitoraggio forestale
forest owner, forest holding = proprietari forestali, azienda forestale
bark beetle, forest dieback, forest pest = bostrico, deperimento forestale
timber harvesting, timber logging = utilizzazioni boschive, taglio del bosco
agroforestry, poplar plantation = agroforestazione, agroselvicoltura, pioppicoltura
chestnut grove, mushroom, truffle, non-wood forest product = castagneto, tartufo, prodotti del sottobosco
tree nursery, seedling = vivaio forestale, piantina forestale
old-growth forest, primary forest = foresta vetusta, foreste primarie

# forest-fires
forest fire, wildfire, bushfire = incendio boschivo, incendi boschivi
fire prevention in forests, fuel management, prescribed burning = fuoco prescritto, prevenzione incendi boschivi
firebreak, fire-prone = fascia tagliafuoco, viale tagliafuoco
firefighting aircraft, aerial firefighting = antincendio aereo, velivolo antincendio, Canadair
fire danger rating, fire behaviour modelling = indice di pericolo incendi
wildfire detection, smoke detection by camera = rilevamento incendi, avvistamento incendi
burned area, burnt area, post-fire restoration = aree percorse dal fuoco, ripristino post-incendio
wildland-urban interface = interfaccia urbano-foresta, incendi di interfaccia
forest firefighter = squadre antincendio boschivo, AIB
megafire, extreme wildfire = megaincendio, incendi estremi

# urban-greening
urban greening, green infrastructure = verde urbano, infrastruttura verde, infrastrutture verdi
urban forest, urban trees, street tree = forestazione urbana, bosco urbano, alberature stradali
green roof, green wall = tetto verde, parete verde, verde pensile
urban garden, community garden, allotment = orto urbano, orti urbani, giardino condiviso
public park, park maintenance = parco pubblico, manutenzione del verde
landscape architecture, landscape architect = architettura del paesaggio, paesaggista
arboriculture, tree care = arboricoltura, cura degli alberi
blue-green infrastructure, rain garden = infrastruttura verde e blu, rain garden
urban biodiversity, urban nature = biodiversità urbana, natura in città
ornamental plant, gardening, nursery plants = florovivaismo, piante ornamentali, giardinaggio
urban shading, permeable paving, permeable surface = ombreggiamento, pavimentazione drenante, superfici permeabili

# oceans-and-marine-ecosystems
ocean, oceanography, oceanographic = oceano, oceanografia, oceanografico
marine ecosystem, marine biodiversity = ecosistema marino, biodiversità marina
marine protected area = area marina protetta
Mediterranean Sea, Adriatic, Adriatic Sea = mar Mediterraneo, Adriatico, alto Adriatico
marine biology, marine research = biologia marina, ricerca marina
seagrass, Posidonia, coral, coral reef = fanerogame marine, posidonia, corallo, barriera corallina
marine mammals, cetacean, sea turtle = mammiferi marini, cetacei, tartaruga marina
ocean acidification, marine heatwave = acidificazione degli oceani, ondate di calore marine
deep sea, seabed, seabed mapping = mare profondo, fondale marino, mappatura dei fondali
ocean observation, Argo float, ocean digital twin = osservazione dell'oceano, gemello digitale dell'oceano
marine strategy framework directive, good environmental status = strategia marina, buono stato ambientale
ocean literacy = alfabetizzazione oceanica, ocean literacy
jellyfish, harmful algal bloom, mucilage = medusa, mucillagine, fioriture algali

# marine-litter-and-pollution
marine litter, marine debris = rifiuti marini, marine litter
beach cleaning, beach litter = pulizia delle spiagge, rifiuti spiaggiati
ghost net, abandoned fishing gear = reti fantasma, attrezzi da pesca abbandonati
oil spill, marine pollution = sversamento di petrolio, inquinamento marino
underwater noise = rumore sottomarino, rumore subacqueo
river litter trap, floating barrier = barriera antirifiuti, barriera galleggiante
fishing for litter = fishing for litter, pesca dei rifiuti
ballast water, hull fouling, biofouling = acque di zavorra, biofouling, incrostazioni biologiche
bathing water, bathing water quality = acque di balneazione, balneabilità
sunken ammunition, unexploded ordnance at sea = ordigni inesplosi in mare

# blue-economy
blue economy, blue growth = economia blu, blue economy, crescita blu
maritime spatial planning = pianificazione dello spazio marittimo
blue biotechnology, marine biotechnology = biotecnologie blu, biotecnologie marine
seaweed, macroalgae, algae farming = macroalghe, alghe marine, alghicoltura
sea basin strategy, Mission Ocean, restore our ocean = missione oceano, strategia di bacino marittimo
underwater robot, autonomous underwater vehicle, ROV = robot sottomarino, veicolo subacqueo autonomo, ROV
subsea engineering, underwater technology = tecnologie subacquee, ingegneria subacquea
maritime cluster, sea economy = cluster marittimo, economia del mare
ocean energy and aquaculture multi-use, multi-use platform = piattaforma multiuso marina
coastal community, fisheries local action group = comunità costiera, GALPA, gruppi di azione costiera
diving, scuba = immersioni subacquee, subacquea
EMFAF, maritime fund = FEAMPA, fondo per gli affari marittimi
hydrography, marine survey = idrografia, rilievi marini

# coasts
coastal erosion, shoreline erosion = erosione costiera, arretramento della costa
beach nourishment, sand nourishment = ripascimento, ripascimento delle spiagge
coastal protection, coastal defence, breakwater = difesa della costa, barriera frangiflutti, scogliera
integrated coastal zone management = gestione integrata delle zone costiere, GIZC
dune, dune restoration = duna, ripristino delle dune
coastal zone, coastline, littoral = zona costiera, litorale, fascia costiera
estuary, river delta, Po Delta = foce, estuario, delta fluviale
salt marsh, mangrove = barena, saline costiere, mangrovia
dredging, sediment management = dragaggio, gestione dei sedimenti
coastal flooding = ingressione marina, inondazione costiera
beach concession, seafront = concessione balneare, lungomare

# environmental-compliance-and-education
EMAS registration, environmental management system = registrazione EMAS, sistema di gestione ambientale
environmental permit, integrated environmental authorisation = autorizzazione integrata ambientale, autorizzazione unica ambientale, AUA
environmental education, green education = educazione ambientale, educazione alla sostenibilità
Ecolabel, eco-label, environmental product declaration, EPD = Ecolabel, dichiarazione ambientale di prodotto, EPD
product environmental footprint, PEF = impronta ambientale di prodotto, PEF, Made Green in Italy
greenwashing, green claim = greenwashing, dichiarazioni ambientali
green public procurement, GPP, minimum environmental criteria = acquisti verdi, GPP, criteri ambientali minimi
environmental crime, environmental law = reati ambientali, diritto ambientale
environmental agency, environmental inspection = ARPA, Arpae, agenzia ambientale
environmental consultancy, environmental engineering = consulenza ambientale, ingegneria ambientale
environmental NGO, environmental association = associazione ambientalista, Legambiente
sustainability reporting, CSRD, ESG reporting = rendicontazione di sostenibilità, bilancio di sostenibilità, CSRD, ESG

# smart-water
smart water, digital water = acqua digitale, smart water
smart water network, smart water meter = rete idrica intelligente, contatore idrico intelligente
pressure management in water networks, district metering = distrettualizzazione, distretti idrici
water sensor, water quality sensor = sensore per acqua, sonda multiparametrica
hydraulic digital twin, hydraulic network model = gemello digitale idrico, modello idraulico di rete
acoustic leak detection, noise logger = ricerca acustica delle perdite, noise logger
water cybersecurity, water infrastructure protection = sicurezza delle infrastrutture idriche
water data space, water demand forecasting = previsione della domanda idrica, dati idrici
remote control of waterworks = telecontrollo idrico, telecontrollo di acquedotti
river gauge, hydrometer = idrometro, pluviometro, stazione idrometrica

# reuse-and-bulky-waste
bulky waste, furniture waste = rifiuti ingombranti, ingombranti, mobili dismessi
preparation for reuse = preparazione per il riutilizzo
second-hand market, vintage shop = mercato dell'usato, negozio dell'usato
swap shop, swap party = mercatino di scambio, baratto
library of things, tool library = biblioteca degli oggetti, oggettoteca
mattress recycling = riciclo dei materassi
wood waste, recycled wood, waste wood = legno riciclato, rifiuti legnosi, legno di recupero
nappy recycling, absorbent hygiene products = prodotti assorbenti per la persona, riciclo dei pannolini
cigarette butt, chewing gum waste = mozziconi, mozzicone di sigaretta
unsold goods, surplus goods donation = beni invenduti, donazione delle eccedenze
social cooperative for reuse, solidarity reuse = riuso solidale, empori del riuso

# extractive-and-industrial-residues
mining waste, tailings = rifiuti estrattivi, sterili di miniera
bauxite residue, red mud = fanghi rossi, residuo di bauxite
foundry sand, spent sand = terre di fonderia, sabbie esauste
ceramic waste, ceramic scrap = scarti ceramici, scarto crudo ceramico
industrial residue valorisation, waste valorisation = valorizzazione degli scarti, valorizzazione dei residui
marble sludge, stone cutting sludge = fanghi di segagione, fanghi lapidei
bottom ash, incineration ash = ceneri pesanti, ceneri da combustione
paper sludge, pulp mill residue = fanghi di cartiera, pulper di cartiera
tannery waste, leather scrap = scarti di conceria, ritagli di pelle
quarry restoration, abandoned quarry = recupero di cave, cava dismessa, ripristino minerario
`
