/** Building: materials, structures, renovation, plants of buildings, seismic safety, cities and territory. */
export const BUILDING = `
# building-renovation
building renovation, energy renovation = ristrutturazione edilizia, riqualificazione energetica degli edifici
deep renovation, deep energy retrofit = ristrutturazione profonda, riqualificazione profonda
building retrofit, energy retrofit of buildings = retrofit energetico, efficientamento degli edifici
renovation wave, renovation passport = ondata di ristrutturazioni, passaporto di ristrutturazione
Superbonus, Ecobonus, building tax bonus = Superbonus, Ecobonus, bonus edilizi
prefabricated facade, industrialised renovation = facciata prefabbricata, riqualificazione industrializzata
one-stop shop for home renovation, homeowner advice = sportello per la riqualificazione, sportello casa
condominium, multi-apartment building = condominio, condomini, amministratore di condominio
existing building stock, residential building = patrimonio edilizio esistente, edifici residenziali
building maintenance = manutenzione edilizia, manutenzione degli edifici
public building retrofit, energy efficient school building = efficientamento degli edifici pubblici

# energy-performance-of-buildings
energy performance of buildings, EPBD = prestazione energetica degli edifici, EPBD, direttiva case green
nearly zero-energy building, nZEB, zero-emission building = edificio a energia quasi zero, nZEB, edificio a emissioni zero
energy performance certificate = attestato di prestazione energetica, certificazione energetica
passive house = casa passiva, Passivhaus, CasaClima
positive energy district, PED district = distretto a energia positiva, quartiere a energia positiva
building energy simulation, building energy modelling = simulazione energetica degli edifici, energetica degli edifici
smart readiness indicator = indicatore di predisposizione all'intelligenza
bioclimatic architecture, passive design = architettura bioclimatica, bioclimatica
airtightness, blower door = tenuta all'aria, blower door test
LEED, BREEAM, green building certification = LEED, BREEAM, certificazione di sostenibilità degli edifici
whole-life carbon, embodied carbon = carbonio incorporato, emissioni incorporate degli edifici
green building, sustainable building = bioedilizia, edilizia sostenibile, edilizia green

# insulation-and-building-envelope
thermal insulation, insulating material = isolamento termico, isolante termico, coibentazione
building envelope, facade, façade = involucro edilizio, facciata
external wall insulation, ETICS = cappotto termico, isolamento a cappotto
window frame, windows and doors = serramento, serramenti, infissi
glazing, double glazing, smart glass = vetrata, vetrocamera, vetro selettivo
mineral wool, rock wool, glass wool = lana di roccia, lana di vetro, lana minerale
polyurethane foam, expanded polystyrene = schiuma poliuretanica, polistirene espanso
aerogel, vacuum insulation panel = aerogel, pannello isolante sottovuoto
bio-based insulation, hemp insulation = isolante naturale, isolante in canapa
thermal bridge, thermal transmittance = ponte termico, trasmittanza termica
solar shading, sun blind, brise-soleil = schermatura solare, frangisole, tenda da sole
waterproofing, vapour barrier = impermeabilizzazione, guaina bituminosa, barriera al vapore
roofing, roof tile = copertura edilizia, tegola, coppo, manto di copertura

# smart-buildings
smart building = edificio intelligente, smart building
building automation, building automation and control, BACS = automazione degli edifici, building automation
home automation, smart home, domotics = domotica, casa intelligente, smart home
building management system, building energy management = gestione tecnica dell'edificio, supervisione degli impianti
occupancy sensor, presence detection = sensore di presenza, rilevamento presenze negli ambienti
facility management, building operation = facility management, gestione degli immobili
connected home appliance = elettrodomestico connesso
elevator, passenger lift, escalator = ascensore, montacarichi, scala mobile
intercom, video door entry, access control of buildings = videocitofono, citofono, controllo accessi
KNX, DALI lighting = KNX, protocollo DALI
electrical installation, electrician = impianto elettrico, impiantista elettrico, elettricista
smart lock, home alarm, burglar alarm = serratura elettronica, antifurto, impianto di allarme

# indoor-comfort-and-acoustics
indoor environmental quality, healthy building = qualità ambientale interna, edificio salubre, salubrità degli ambienti
acoustics, acoustic comfort = acustica, comfort acustico
sound insulation, soundproofing = isolamento acustico, fonoisolante
sound-absorbing panel, noise reduction = fonoassorbente, pannello fonoassorbente
controlled mechanical ventilation, heat recovery ventilation = ventilazione meccanica controllata, VMC
radon = radon
mould growth, damp in buildings, rising damp = muffa, umidità di risalita
daylighting, visual comfort = illuminazione naturale, comfort visivo
sick building syndrome = sindrome dell'edificio malato
antivibration mount, noise and vibration, NVH = vibrazioni e rumore, vibroacustica, antivibrante
human-centric lighting, circadian lighting = illuminazione biodinamica, illuminazione circadiana

# cement-and-concrete
cement, clinker = cemento, clinker
reinforced concrete, concrete structure = calcestruzzo, cemento armato
low-carbon cement, low-carbon concrete = cemento a basse emissioni, calcestruzzo a basse emissioni
geopolymer, alkali-activated = geopolimero, geopolimeri
mortar, plastering, grout = malta cementizia, intonaco, massetto
building lime, natural hydraulic lime = calce idraulica, calce aerea
precast concrete, prefabricated element = prefabbricato in calcestruzzo, prefabbricati
ready-mix concrete, concrete mixer = calcestruzzo preconfezionato, betoniera, centrale di betonaggio
fibre-reinforced concrete, ultra-high-performance concrete = calcestruzzo fibrorinforzato, UHPC
self-healing concrete = calcestruzzo autoriparante
gravel, quarry, sand extraction = ghiaia, cava di inerti, attività estrattiva
concrete admixture, superplasticiser = additivo per calcestruzzo, superfluidificante
gypsum, plasterboard = gesso, cartongesso

# bricks-stone-and-finishes
brick, clay brick, masonry = laterizio, mattone, muratura
natural stone, marble, granite = marmo, pietra naturale, granito, lapideo
flooring, parquet, resilient flooring = pavimento in legno, parquet, pavimenti resilienti
wall covering, wall cladding = rivestimento di pareti, rivestimenti per edilizia
sanitaryware, bathroom fittings, tap manufacturer = sanitari da bagno, rubinetteria, arredobagno
building product, building material = materiale edile, materiali da costruzione, prodotti per l'edilizia
raw earth, adobe brick, rammed earth = terra cruda, mattone crudo, pisé
construction products regulation, CE marking of construction products = regolamento prodotti da costruzione, marcatura CE dei materiali
building paint, wall paint = pittura murale, idropittura
screed, adhesive for tiles = collante per piastrelle, sottofondo edilizio

# timber-buildings
timber building, wooden house, wood construction = edificio in legno, casa in legno, edilizia in legno
cross-laminated timber, CLT, X-lam = X-LAM, legno lamellare, CLT
glulam, laminated beam = trave lamellare, glulam
bio-based building material, straw bale, hempcrete = materiali edili biobased, balle di paglia, calcecanapa
timber frame, wooden structure = struttura in legno, telaio in legno, carpenteria in legno
wood-based panel, oriented strand board = pannello a base di legno, OSB
structural timber, timber grading = legno strutturale, classificazione del legno
hybrid timber structure, timber-concrete = struttura ibrida legno-calcestruzzo
modular house, prefabricated house = casa modulare, casa prefabbricata

# construction-industry
construction industry, construction sector = industria delle costruzioni, edilizia, comparto edile
construction company, building contractor = impresa edile, impresa di costruzioni
construction site, building site = cantiere edile, cantieri edili e stradali
construction machinery, excavator, crane = macchina movimento terra, escavatore, gru
off-site construction, modular construction = prefabbricazione, edilizia off-site, costruzioni modulari
construction robot, 3D concrete printing, 3D printed building = stampa 3D in edilizia, robot per cantiere
scaffolding, formwork = ponteggio, ponteggi, cassaforma, casseforme
civil engineering, public works = ingegneria civile, opere pubbliche, lavori pubblici
structural engineering, structural design = ingegneria strutturale, progettazione strutturale
architect, architecture practice = architetto, studio di architettura
quantity surveyor, construction management = direzione lavori, computo metrico
construction worker, construction skills = operaio edile, lavoratori edili, scuola edile
steel structure, metal carpentry = carpenteria metallica, struttura in acciaio

# bim-and-digital-construction
building information modelling, BIM, building information modeling = BIM, modellazione informativa
digital building logbook = fascicolo del fabbricato, libretto digitale dell'edificio
building digital twin, digital twin of buildings = gemello digitale dell'edificio
IFC format, openBIM = openBIM, formato IFC
digital construction, construction 4.0 = cantiere digitale, edilizia 4.0, digitalizzazione delle costruzioni
laser scanning, scan-to-BIM, point cloud = laser scanner, scan to BIM, nuvola di punti
digital building permit = permesso di costruire digitale, pratiche edilizie digitali, sportello unico edilizia
parametric design, computational design = progettazione parametrica, disegno computazionale
construction site monitoring, augmented reality on site = monitoraggio del cantiere
cadastre, land registry, topography = catasto, catastale, topografia
surveyor, land surveyor = geometra, rilievo topografico

# seismic-safety
seismic safety, seismic risk = sicurezza sismica, rischio sismico
earthquake = terremoto, evento sismico
seismic retrofit, seismic upgrading, seismic improvement = adeguamento sismico, miglioramento sismico
seismic vulnerability = vulnerabilità sismica
anti-seismic device, base isolation, seismic isolator = isolatore sismico, dispositivi antisismici, isolamento alla base
seismology, seismic monitoring = sismologia, monitoraggio sismico, sismografo
seismic microzonation = microzonazione sismica
Sismabonus, seismic tax bonus = Sismabonus
earthquake engineering, shaking table = ingegneria sismica, tavola vibrante
post-earthquake reconstruction, 2012 Emilia earthquake = ricostruzione post-sisma, sisma dell'Emilia, cratere sismico
energy dissipator, seismic damper = dissipatore sismico, smorzatore sismico
earthquake early warning = allerta sismica precoce, early warning sismico
masonry strengthening, fibre-reinforced mortar = consolidamento delle murature, rinforzo strutturale, FRCM

# fire-safety-of-buildings
fire safety, fire protection = sicurezza antincendio, prevenzione incendi, antincendio
flame retardant, fire-resistant = ritardante di fiamma, resistenza al fuoco
fire detector, smoke alarm = rivelatore di fumo, rivelazione incendi
sprinkler, fire extinguisher = sprinkler, estintore
building evacuation, emergency exit = vie di esodo, piano di evacuazione
fire engineering, fire modelling = ingegneria antincendio, fire engineering
fire door, fire compartment = porta tagliafuoco, compartimentazione antincendio
facade fire, reaction to fire = reazione al fuoco, incendio di facciata
fire prevention certificate = certificato di prevenzione incendi, CPI antincendio
battery fire, thermal runaway = incendio di batterie, thermal runaway

# historic-buildings-renovation
historic building, heritage building = edificio storico, edifici vincolati, edilizia storica
historic centre, old town = centro storico, centri storici
energy retrofit of heritage, heritage retrofit = riqualificazione di edifici storici
rural building, farmhouse renovation = casa colonica, edilizia rurale storica, fabbricati rurali
stately home, historic residence, castle = dimora storica, castello, palazzo storico
historic garden = giardino storico, parchi e giardini storici
church building, bell tower = edificio di culto, campanile
modern architecture heritage, twentieth-century architecture = architettura del Novecento, architettura moderna
adaptive reuse of buildings = riuso adattivo, rifunzionalizzazione di edifici
structural monitoring of monuments = monitoraggio di edifici monumentali

# urban-regeneration
urban regeneration, urban renewal = rigenerazione urbana, riqualificazione urbana
neighbourhood regeneration, deprived neighbourhood, suburbs = periferie, riqualificazione delle periferie
temporary use, vacant building = uso temporaneo, edifici dismessi, immobili inutilizzati
industrial archaeology, disused industrial site = archeologia industriale, ex area industriale
public space, public realm, placemaking = spazio pubblico, spazi pubblici, placemaking
urban commons, shared management of commons = beni comuni urbani, patto di collaborazione
urban voids, infill = vuoti urbani, densificazione urbana
tactical urbanism = urbanistica tattica
integrated urban strategy, ATUSS = strategia urbana integrata, ATUSS, agenda trasformativa urbana
tourist town redevelopment, waterfront redevelopment = riqualificazione del lungomare, waterfront
former barracks, disused railway yard = ex caserma, scalo ferroviario dismesso

# urban-planning
urban planning, town planning, city planning = urbanistica, pianificazione urbanistica
spatial planning, land use planning = pianificazione territoriale, governo del territorio
urban master plan, zoning = piano regolatore, piano urbanistico generale, PUG
urban design, urban form = progettazione urbana, disegno urbano
metropolitan area, metropolitan city = città metropolitana, area metropolitana
urban sprawl, urbanisation, densification = dispersione urbana, urbanizzazione
urban data, urban observatory = osservatorio urbano, dati urbani
participatory planning, co-design of public space = urbanistica partecipata, progettazione urbanistica partecipata
driving urban transitions, urban transition = transizioni urbane, Driving Urban Transitions
URBACT, European Urban Initiative, Urban Innovative Actions = URBACT, Iniziativa urbana europea
medium-sized city, small town = città medie, piccoli comuni
territorial cohesion, functional urban area = coesione territoriale, area urbana funzionale

# smart-cities
smart city, intelligent city = smart city, città intelligente, città intelligenti
local digital twin, urban digital twin = gemello digitale urbano, gemello digitale della città
urban data platform, urban sensors = piattaforma dati urbana, sensori urbani
public lighting, street lighting = illuminazione pubblica, pubblica illuminazione
citiverse, minimal interoperability mechanisms = citiverse, interoperabilità minima delle città
lighthouse city, Cities Mission = città faro, missione città
urban furniture, street furniture = arredo urbano
civic technology, city app = tecnologie civiche, app per la città
smart bin, smart waste container = cassonetto intelligente
smart village, digital village = smart village, borgo digitale
multi-utility, municipal utility = multiutility, azienda municipalizzata, società partecipata multiservizi
smart pole, urban IoT = palo intelligente, IoT urbano

# mountain-and-inner-areas-territory
inner areas, remote areas = aree interne, SNAI
mountain area, mountain municipality = aree montane, comuni montani, montagna
depopulation, shrinking region = spopolamento, calo demografico dei territori
Apennines, Apennine = Appennino, appenninico
Alps, Alpine region = Alpi, regione alpina, arco alpino
mountain community, mountain economy = comunità montana, unione di comuni montani, economia montana
small historic village, village revival = borgo, borghi, rivitalizzazione dei borghi
neighbourhood shop in mountain villages = bottega di montagna, negozi di vicinato montani
ski area, ski lift = impianti di risalita, comprensorio sciistico
mountain hut, alpine refuge = rifugio alpino, rifugio escursionistico
community cooperative = cooperativa di comunità, cooperative di comunità

# housing-construction-and-real-estate
real estate, property market = immobiliare, mercato immobiliare
affordable housing construction, housing shortage = emergenza abitativa, alloggi a prezzi accessibili
student residence, student housing = studentato, residenze universitarie
cohousing, collaborative housing = cohousing, abitare condiviso
public housing, council housing = edilizia residenziale pubblica, case popolari
social housing provider = edilizia residenziale sociale, social housing
housing for seniors, senior housing = residenze per anziani, senior housing
tiny house, emergency shelter, temporary housing = modulo abitativo, alloggi temporanei, casette prefabbricate
building permit, building code = permesso di costruire, regolamento edilizio, titolo edilizio
hotel building, hospitality refurbishment = riqualificazione alberghiera, ristrutturazione di alberghi
house tenant, rental housing = locazione, inquilino, canone di affitto

# accessibility-of-built-environment
architectural barrier, barrier-free = barriere architettoniche, abbattimento delle barriere
universal design = progettazione universale
accessible building, step-free access = edificio accessibile, accessibilità degli edifici
stairlift, wheelchair ramp, lifting platform = servoscala, montascale, rampa per carrozzine, piattaforma elevatrice
tactile paving, tactile map = percorso tattile, mappa tattile, loges
PEBA, accessibility plan = PEBA, piano eliminazione barriere
age-friendly city, inclusive public space = città a misura di anziano, città accessibile
inclusive playground = parco giochi inclusivo, area gioco inclusiva
home adaptation, accessible home = adattamento domestico, adattamento dell'abitazione
wayfinding, sensory signage = segnaletica inclusiva, wayfinding

# school-hospital-and-sports-buildings
school building, school construction = edilizia scolastica, edificio scolastico
gym building, sports facility, sports hall = impianto sportivo, impiantistica sportiva, palazzetto
swimming pool, indoor pool = piscina, impianto natatorio
nursery school building, childcare facility = costruzione di asili nido, edilizia per l'infanzia
hospital building, healthcare building = edilizia sanitaria, edilizia ospedaliera
stadium, stadium renovation = stadio sportivo, stadi e palazzetti, campo da calcio
playground, outdoor fitness = parco giochi, percorso vita
school canteen, school gym = mensa scolastica, palestra scolastica
community health centre building = Casa della comunità, ospedale di comunità
municipal building, town hall = municipio, sede municipale

# underground-utilities-and-pipes
underground infrastructure, buried pipe = sottoservizi, tubazione interrata
pipework, pipe laying = condotta idrica, posa di condotte, tubazione
trenchless technology = no-dig, tecnologie trenchless
water pump, pumping station = impianto di pompaggio, stazione di pompaggio, elettropompa
pipe valve, pipe fitting = valvole idrauliche, raccorderia
corrosion of pipes, cathodic protection = protezione catodica, corrosione delle condotte
ground penetrating radar, utility mapping = georadar, mappatura dei sottoservizi
plastic pipe, polyethylene pipe, ductile iron pipe = tubo in polietilene, tubo in PVC, tubo in ghisa
water hammer, pressure control of networks = colpo d'ariete, riduzione della pressione idrica
pipe inspection robot, in-pipe robot = videoispezione, robot per ispezione di condotte

# landscape-irrigation-and-land-reclamation-works
irrigation network, irrigation canal = rete irrigua, canale irriguo, canale emiliano romagnolo
drainage pumping plant, land drainage = impianto idrovoro, canale di bonifica, scolo delle acque
hydraulic node, sluice gate = paratoia, chiavica, nodo idraulico
farm pond, irrigation pond = laghetto irriguo, laghetti aziendali
pressurised irrigation, irrigation pipe = irrigazione in pressione, condotta irrigua
weir, river barrage = traversa fluviale, briglia, sbarramento fluviale
canal maintenance, canal vegetation = manutenzione dei canali, vegetazione dei canali
riparian buffer, riparian vegetation = fascia tampone, vegetazione ripariale
agricultural drainage, tile drainage = drenaggio agricolo, drenaggio sotterraneo
historic hydraulic works, water mill = mulino ad acqua, manufatti idraulici storici

# building-services-engineering
building services, building plant engineering = impiantistica, impianti tecnologici, impiantistica civile
plumbing, plumber = idraulica sanitaria, impianto idraulico civile
electrical panel, wiring of buildings = quadristica, impiantistica elettrica
ventilation duct, air handling unit = canalizzazione dell'aria, unità di trattamento aria, UTA
underfloor installation, technical shaft = cavedio, cavedi tecnici
rooftop unit, split system = rooftop, impianto split
water softener, domestic water treatment = addolcitore, trattamento dell'acqua domestica
legionella, water hygiene in buildings = legionella, legionellosi
chimney, flue, fireplace = canna fumaria, caminetto
central vacuum, pneumatic waste conveying = aspirazione centralizzata, aspirapolvere centralizzato
cleanroom, clean room = camera bianca, camere bianche
lightning protection, earthing = parafulmine, impianto di messa a terra

# interiors-and-temporary-structures
interior design, interior architecture = architettura d'interni, progettazione d'interni
contract furnishing, shop fitting = arredo contract, arredo negozi, allestimento negozi
exhibition stand, stand builder = allestimento fieristico, stand fieristico
temporary structure, tensile structure, marquee = tensostruttura, struttura temporanea, strutture mobili
stage construction, grandstand = palco, tribuna, palchi e tribune
partition wall, suspended ceiling, movable wall = parete mobile, controsoffitto, pareti divisorie
curtain wall, steel and glass facade = facciata continua, facciate ventilate
door manufacturer, interior door, gate automation = porta interna, porte blindate, automazione cancelli
pergola, gazebo, outdoor furniture = pergola, gazebo, arredo da esterni
swimming pool builder, wellness area construction = costruttore di piscine, area wellness
`
