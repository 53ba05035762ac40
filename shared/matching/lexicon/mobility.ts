/** Mobility and space: cars, roads, rail, ships, aircraft, drones, logistics, satellites, launchers. */
export const MOBILITY = `
# electric-vehicles
electric vehicle, EV, battery electric vehicle, BEV = veicolo elettrico, veicoli elettrici, BEV
electric car = auto elettrica, automobile elettrica
electric powertrain, electric drivetrain, e-powertrain = powertrain elettrico, trazione elettrica
hybrid vehicle, plug-in hybrid = veicolo ibrido, ibrido plug-in, auto ibrida
traction motor, in-wheel motor, e-axle = motore di trazione, motoruota, assale elettrico
traction inverter, onboard charger = inverter di trazione, caricatore di bordo
electric van, light electric vehicle = furgone elettrico, veicolo elettrico leggero
battery swapping = sostituzione della batteria, battery swap
range anxiety, driving range = autonomia di guida, ansia da autonomia
zero-emission vehicle, zero-emission mobility, electromobility, e-mobility = veicolo a zero emissioni, mobilità elettrica, elettromobilità
electric conversion, electric retrofit = retrofit elettrico, conversione elettrica
regenerative braking = frenata rigenerativa, recupero dell'energia in frenata

# vehicle-charging
charging infrastructure, recharging infrastructure = infrastruttura di ricarica, infrastrutture di ricarica
charging station, charging point, recharging point = stazione di ricarica, punto di ricarica, colonnina di ricarica
fast charging, ultra-fast charging, megawatt charging = ricarica rapida, ricarica ultraveloce
smart charging = ricarica intelligente, smart charging
vehicle-to-grid, V2G, bidirectional charging = vehicle-to-grid, V2G, ricarica bidirezionale
wireless charging, inductive charging = ricarica wireless, ricarica induttiva
alternative fuels infrastructure, AFIR = infrastruttura per combustibili alternativi, AFIR
wallbox, home charging = wallbox, ricarica domestica
charge point operator, charging roaming = operatore di ricarica, interoperabilità della ricarica
depot charging, pantograph charging = ricarica in deposito, ricarica a pantografo
electric road system, dynamic charging = strada elettrica, ricarica dinamica

# automotive-engineering
automotive = automotive, automobilistico
car manufacturer, vehicle manufacturer, carmaker = casa automobilistica, costruttore di veicoli, case automobilistiche
vehicle body, car body, body-in-white = carrozzeria, scocca
chassis, vehicle suspension, shock absorber = telaio del veicolo, sospensioni del veicolo, ammortizzatore
car component supplier, automotive supplier = componentistica auto, fornitore automotive
vehicle dynamics, vehicle simulation = dinamica del veicolo, simulazione del veicolo
automotive seat, vehicle interior, car dashboard = sedile per auto, interni auto, plancia auto
brake, braking system, brake disc = impianto frenante, disco freno, pastiglie freno
tyre, car tire, wheel rim = pneumatici per auto, gomma per auto, cerchione
vehicle lightweighting, lightweight vehicle = alleggerimento del veicolo, veicolo leggero
homologation, type approval = omologazione, omologazione del veicolo
supercar, sports car, luxury car = supercar, auto sportiva, auto di lusso
car repair, car workshop, aftermarket parts = autoriparazione, autofficina, ricambi auto
coachbuilder, car design = carrozziere, car design

# combustion-engines-and-transmissions
internal combustion engine, combustion engine = motore a combustione interna, motore endotermico
diesel engine, petrol engine = motore diesel, motore a benzina
gearbox, transmission gear, gear transmission = cambio di velocità, riduttore, trasmissione meccanica
exhaust gas, exhaust aftertreatment, catalytic converter = gas di scarico, post-trattamento dei gas di scarico, marmitta catalitica
fuel injection, injector, turbocharger = iniezione del carburante, iniettore, turbocompressore
vehicle emissions, real driving emissions = emissioni dei veicoli
crankshaft, piston, cylinder head = albero motore, pistone, testata motore
hydrogen engine, dual-fuel engine = motore a idrogeno, motore dual fuel
natural gas vehicle, CNG, LPG = veicolo a metano, GPL, gas naturale compresso
engine test bench, dynamometer = banco prova motori, banco prova, dinamometro
marine engine, industrial engine = motore marino, motore industriale
brake wear, tyre wear particles = usura dei freni, particelle da pneumatici

# connected-and-automated-driving
automated driving, autonomous driving, self-driving = guida autonoma, guida automatizzata
autonomous vehicle, automated vehicle, driverless = veicolo autonomo, veicolo senza conducente
connected vehicle, connected car = veicolo connesso, auto connessa
advanced driver assistance, ADAS = assistenza alla guida, ADAS
V2X, vehicle-to-vehicle = V2X, comunicazione veicolo-veicolo
CCAM, cooperative connected automated mobility = CCAM, mobilità cooperativa connessa
software-defined vehicle, vehicle operating system = veicolo definito dal software, sistema operativo del veicolo
vehicle perception, automotive lidar, automotive radar = lidar automotive, radar automotive, percezione del veicolo
driver monitoring, driver behaviour = monitoraggio del conducente, comportamento alla guida
infotainment, in-car interface = infotainment, cruscotto auto
vehicle telematics, black box for cars = telematica veicolare, scatola nera per auto
autonomous shuttle, robotaxi = navetta autonoma, robotaxi
test track, proving ground = pista di prova, circuito di prova

# buses-and-public-transport
public transport, mass transit, collective transport = trasporto pubblico locale, trasporto pubblico, TPL
city bus, bus fleet, bus operator = autobus, flotta di autobus
electric bus, zero-emission bus, hydrogen bus = autobus elettrico, bus a idrogeno
tram, light rail, trolleybus = tranvia, linea tranviaria, filobus
metro line, underground railway, subway = linea metropolitana, metropolitana leggera
bus rapid transit, bus lane = corsia preferenziale, metrobus, BRT
demand-responsive transport, on-demand transport = trasporto a chiamata, servizi a chiamata
ticketing, electronic ticketing, fare integration = bigliettazione elettronica, integrazione tariffaria, titolo di viaggio
transport operator, transport authority = azienda di trasporto, agenzia per la mobilità
commuter, commuting = pendolare, pendolarismo, spostamenti casa-lavoro
passenger information, journey planner = infomobilità, orari dei mezzi, pianificatore di viaggio
park and ride, interchange hub = parcheggio scambiatore, nodo di interscambio
school bus, rural transport = scuolabus, aree a domanda debole

# shared-mobility-and-maas
shared mobility, sharing mobility = mobilità condivisa, sharing mobility
car sharing, carsharing = car sharing, auto condivisa
bike sharing = bike sharing, bici condivise
carpooling, ride-sharing, ride-hailing = carpooling, passaggi condivisi
mobility as a service = mobilità come servizio, MaaS
micromobility, e-scooter, electric scooter = micromobilità, monopattino elettrico, monopattino
multimodal mobility, multimodal journey = mobilità multimodale, viaggio multimodale
mobility data space, mobility app = dati di mobilità, app per la mobilità
mobility hub = hub di mobilità, velostazione
taxi, chauffeur hire = taxi, noleggio con conducente
car rental, vehicle fleet, fleet management = autonoleggio, flotta aziendale, gestione delle flotte

# urban-mobility-planning
urban mobility, sustainable mobility = mobilità urbana, mobilità sostenibile
sustainable urban mobility plan, SUMP = piano urbano della mobilità sostenibile, PUMS
mobility manager, workplace travel plan = mobility manager, piano spostamenti casa-lavoro
congestion charge, road pricing, urban access = pedaggio urbano, ZTL, zona a traffico limitato
parking management, car park, smart parking = gestione della sosta, parcheggio, parcheggi intelligenti
15-minute city, proximity city = città dei 15 minuti, città di prossimità
school street, walkability, pedestrian = strada scolastica, pedonale, pedonalità
traffic calming = moderazione del traffico
travel behaviour, modal shift, modal split = ripartizione modale, trasferimento modale
traffic model, mobility survey = modello di traffico, indagine di mobilità
CIVITAS, European mobility week = CIVITAS, settimana europea della mobilità
accessible transport, reduced mobility passenger = trasporto accessibile, passeggeri a mobilità ridotta

# cycling
bicycle, bike = bicicletta, bici
cycle path, bike lane, cycling infrastructure = pista ciclabile, ciclabile, piste ciclabili
active mobility, cycling and walking = mobilità attiva, mobilità dolce, mobilità ciclistica
e-bike, pedelec, electric bicycle = e-bike, bici elettrica, pedelec
cargo bike = cargo bike, bici cargo
bike parking, bicycle parking = parcheggio bici, rastrelliera, bicistazione
bike to work = bike to work, al lavoro in bici
cycling plan, cycle policy = piano della mobilità ciclistica, biciplan
bicycle manufacturer, bicycle component = costruttore di biciclette, componenti per bici
cyclist safety, cyclist = ciclista, sicurezza dei ciclisti

# motorcycles
motorcycle, motorbike = motocicletta, motociclo
scooter, moped = scooter, ciclomotore
electric motorcycle = moto elettrica, motociclo elettrico
motorcyclist, rider safety, motorcycle helmet = motociclista, casco da moto
motorcycle manufacturer = casa motociclistica, costruttore di moto
quad bike, all-terrain vehicle, L-category vehicle = quadriciclo, veicoli di categoria L
powered two-wheelers = due ruote a motore
motorcycle gear, motorcycle airbag = abbigliamento moto, airbag per moto

# motorsport
motorsport, racing car = motorsport, auto da corsa, automobilismo
racing team, racing car = scuderia, auto da corsa
MotoGP, Superbike, motorcycle racing = MotoGP, Superbike, gare motociclistiche
racetrack, autodrome = autodromo, circuito automobilistico
Formula SAE, Formula Student = Formula SAE, Formula Student
motor heritage, vintage car = auto d'epoca, auto storica
Motor Valley = Motor Valley, terra dei motori
race engineering, race engineer = ingegneria da corsa, ingegnere di pista
karting, rally = karting, rally
racing simulator, driving simulator = simulatore di guida

# roads-and-bridges
road infrastructure, road network = infrastruttura stradale, rete stradale, viabilità
motorway, highway, toll road = autostrada, autostradale, casello autostradale
road pavement, road surface = pavimentazione stradale, manto stradale
asphalt, bitumen, bituminous mixture = asfalto, bitume, conglomerato bituminoso
road bridge, viaduct, overpass = ponti e viadotti, viadotto, cavalcavia
road tunnel, tunnelling = galleria stradale, galleria ferroviaria, traforo
structural health monitoring = monitoraggio strutturale
road maintenance, pothole = manutenzione stradale, buche stradali
guardrail, road barrier, noise barrier = guardrail, barriera stradale, barriera antirumore
bridge inspection, bridge monitoring = ispezione dei ponti, monitoraggio dei ponti
smart road = smart road, strada intelligente
roundabout, road junction, road sign = rotatoria, svincolo, segnaletica stradale
trans-European transport network = rete transeuropea dei trasporti

# road-safety-and-traffic
road safety, traffic safety = sicurezza stradale
road accident, road crash = incidente stradale, incidentalità, incidenti stradali
traffic management, traffic control centre = gestione del traffico, centrale del traffico
intelligent transport system, C-ITS = sistema di trasporto intelligente, sistemi di trasporto intelligenti, C-ITS
traffic light, signalised intersection = semaforo, intersezione semaforica
vulnerable road user, pedestrian safety = utenti vulnerabili della strada, attraversamento pedonale
traffic flow, traffic data, traffic jam = flussi di traffico, dati di traffico, ingorgo
speed camera, speeding = autovelox, eccesso di velocità
driving school, driving licence, driver training = autoscuola, patente di guida
crash test, passive safety, airbag = crash test, sicurezza passiva, airbag
drink driving, distracted driving = guida in stato di ebbrezza, distrazione alla guida
Vision Zero, zero road deaths = vittime della strada, mortalità stradale
traffic police, traffic enforcement = polizia stradale, codice della strada

# railways
railway, railroad, rail transport = ferrovia, ferroviario, trasporto ferroviario
passenger train, high-speed train = treno, alta velocità ferroviaria
rolling stock, railway carriage, wagon = materiale rotabile, carrozza ferroviaria, vagone
locomotive, shunting = locomotiva, locomotore, manovra ferroviaria
rail freight = trasporto merci su ferro, merci ferroviarie
railway signalling, ERTMS, ETCS = segnalamento ferroviario, ERTMS, ETCS
railway track, rail infrastructure, railway sleeper = binario ferroviario, infrastruttura ferroviaria, armamento ferroviario
Europe's Rail = Europe's Rail
railway station = stazione ferroviaria
level crossing = passaggio a livello
bogie, pantograph, catenary = carrello ferroviario, pantografo, catenaria
digital automatic coupling = accoppiatore automatico digitale
railway maintenance, track inspection = manutenzione ferroviaria, diagnostica ferroviaria
hydrogen train, battery train = treno a idrogeno, treno a batteria
hyperloop, maglev = hyperloop, levitazione magnetica

# shipping
maritime transport, shipping industry, sea transport = trasporto marittimo, shipping, trasporti marittimi
ship, seagoing vessel = nave, naviglio, imbarcazione
ferry, ferries, cruise ship = traghetto, nave da crociera, crociere
zero-emission waterborne transport, waterborne = trasporto per vie d'acqua, trasporto navale a zero emissioni
ship propulsion, marine propulsion = propulsione navale, propulsione marina
wind-assisted propulsion = propulsione assistita dal vento
autonomous ship, maritime autonomous surface ship = nave autonoma, navi autonome
maritime safety, search and rescue at sea = sicurezza marittima, ricerca e soccorso in mare
seafarer, ship crew, maritime training = gente di mare, lavoratori marittimi, formazione marittima
ship emissions, IMO regulation, FuelEU = emissioni navali, FuelEU Maritime
marine fuel, bunkering = combustibile marino, bunkeraggio
shipowner, shipping company = armatore, compagnia di navigazione
vessel traffic, AIS tracking = traffico navale, tracciamento AIS

# shipbuilding-and-boats
shipyard, shipbuilding = cantiere navale, cantieristica navale, costruzioni navali
hull, ship hull, hull design = scafo, carena
pleasure boat, recreational craft, boating = nautica da diporto, diporto, imbarcazioni da diporto
yacht, superyacht = yacht, superyacht
naval architecture, naval engineering = architettura navale, ingegneria navale
sailing boat, sailing = barca a vela, navigazione a vela
electric boat, electric ferry = barca elettrica, traghetto elettrico
ship repair, refit, ship recycling = refitting navale, riparazioni navali, demolizione navale
yacht harbour, berth = porto turistico, ormeggio, posto barca
outboard engine, boat engine = motore fuoribordo, motore nautico
fishing vessel = peschereccio, motopesca

# ports-and-waterways
seaport, harbour, harbor = porto marittimo, portuale, porti marittimi
port authority = autorità portuale, autorità di sistema portuale
Port of Ravenna = porto di Ravenna
container terminal, port terminal, container handling = terminal container, terminal portuale, terminalista
cold ironing, onshore power supply, shore power = cold ironing, elettrificazione delle banchine
quay, dock, wharf = banchina, darsena
green port, smart port = porto verde, porti verdi
inland waterway, inland navigation = navigazione interna, vie navigabili interne, idrovia
canal lock, navigation canal = conca di navigazione, canale navigabile
barge, river vessel = chiatta, navigazione fluviale
port community system, maritime single window = port community system, sportello unico marittimo
motorways of the sea, short sea shipping = autostrade del mare, cabotaggio, corto raggio marittimo

# freight-and-logistics
logistics, logistic = logistica, logistico
freight transport, freight, cargo = trasporto merci, trasporto di merci, carico merci
warehouse, warehousing = magazzino, magazzinaggio
last mile, last-mile delivery, parcel delivery = ultimo miglio, consegna ultimo miglio, corriere espresso
urban logistics, city logistics = logistica urbana, distribuzione urbana delle merci
intermodal transport, combined transport, multimodal freight = trasporto intermodale, intermodalità, trasporto combinato
freight village, dry port, inland terminal = interporto, retroporto, scalo merci
haulage, road haulier, trucking = autotrasporto, autotrasportatore
freight forwarder, shipping agent = spedizioniere, casa di spedizione
physical internet, logistics hub = physical internet, polo logistico
order picking, automated warehouse, intralogistics = picking, magazzino automatico, intralogistica
forklift, automated guided vehicle, AGV = carrello elevatore, muletto, AGV
cold chain, temperature-controlled transport = catena del freddo, trasporto refrigerato
pallet, loading unit = pallet, bancale, unità di carico
reverse logistics, returns logistics = logistica inversa, logistica dei resi

# trucks-and-heavy-vehicles
truck, lorry, lorries = camion, autocarro
heavy-duty vehicle, heavy goods vehicle = veicolo pesante, mezzi pesanti, veicoli pesanti
semi-trailer, trailer manufacturer = rimorchio, semirimorchio
electric truck, hydrogen truck, zero-emission truck = camion elettrico, camion a idrogeno
truck platooning = platooning, convoglio di camion
commercial vehicle, delivery van = veicolo commerciale, furgone
tank truck, dangerous goods transport = autocisterna, trasporto di merci pericolose
truck driver, driving time, tachograph = camionista, cronotachigrafo, tachigrafo
special-purpose vehicle, fire truck, vehicle outfitting = veicoli speciali, allestimento di veicoli
camper, caravan, motorhome = camper, caravan, autocaravan
construction vehicle, dumper truck = dumper, mezzi d'opera
refrigerated vehicle = veicolo frigorifero, veicolo isotermico

# aviation
aviation, civil aviation = aviazione, aviazione civile
aircraft, airplane, aeroplane = aeromobile, aeroplano, velivolo
airline, air carrier = compagnia aerea, vettore aereo
Clean Aviation, low-emission aircraft = Clean Aviation, aviazione sostenibile
hybrid-electric aircraft, electric aircraft = aereo ibrido-elettrico, aereo elettrico
hydrogen-powered aircraft = aereo a idrogeno
aircraft engine, jet engine, turbofan = motore aeronautico, turboreattore, turboventola
helicopter, rotorcraft, tiltrotor = elicottero, ala rotante, convertiplano
aeronautics, aeronautical, aerospace = aeronautica, aeronautico, aerospazio, aerospaziale
aerodynamics, wind tunnel, aerodynamic = aerodinamica, galleria del vento, aerodinamico
fuselage, aircraft wing, aerostructure = fusoliera, ala del velivolo, aerostruttura
avionics, cockpit = avionica, cabina di pilotaggio
airworthiness, EASA, aviation safety = aeronavigabilità, EASA, ENAC, sicurezza del volo
pilot training, flight school, flight simulator = scuola di volo, addestramento piloti, simulatore di volo
aircraft maintenance, aircraft MRO = manutenzione aeronautica, manutenzione degli aeromobili

# air-traffic-and-airports
air traffic management, ATM modernisation = gestione del traffico aereo, controllo del traffico aereo
air traffic controller, air navigation = controllore di volo, navigazione aerea, ENAV
SESAR, Single European Sky = SESAR, cielo unico europeo
airspace, airspace design = spazio aereo
airport, airport operations = aeroporto, aeroportuale, scalo aeroportuale
contrail, aviation non-CO2 effects = scie di condensazione, effetti non-CO2 dell'aviazione
flight trajectory, trajectory-based operations = traiettoria di volo, traiettorie di volo
runway, airport capacity = pista aeroportuale, capacità aeroportuale
airport security, baggage screening, passenger screening = sicurezza aeroportuale, controllo bagagli
aircraft noise = rumore aeroportuale, rumore degli aerei
remote tower, virtual control tower = torre di controllo remota, torre di controllo
ground handling, apron operations = handling aeroportuale, assistenza a terra
air cargo = cargo aereo, merci aeree

# drones-and-advanced-air-mobility
drone, unmanned aerial vehicle, UAV, UAS = drone, aeromobile a pilotaggio remoto, UAV, droni
U-space, drone traffic management = U-space, traffico dei droni
urban air mobility, innovative air mobility, air taxi = mobilità aerea urbana, mobilità aerea avanzata, aerotaxi
eVTOL, vertical take-off = eVTOL, decollo verticale
vertiport, droneport = vertiporto, droneporto
drone delivery = consegna con droni, trasporto con droni
counter-drone, counter-UAS, anti-drone = anti-drone, antidrone, contrasto ai droni
drone swarm, swarming drones = sciame di droni
drone pilot, remote pilot = pilota di droni, pilota remoto
beyond visual line of sight, BVLOS = oltre la linea di vista, BVLOS
drone inspection, drone survey, aerial survey = ispezione con droni, rilievo con drone, rilievo aereo
multirotor, quadcopter, fixed-wing drone = multirotore, quadricottero, drone ad ala fissa

# satellites
satellite = satellite, satellitare
small satellite, CubeSat, nanosatellite, microsatellite = CubeSat, nanosatellite, piccoli satelliti, microsatellite
satellite constellation, mega-constellation = costellazione satellitare, costellazione di satelliti
low Earth orbit, geostationary orbit = orbita bassa, orbita geostazionaria, orbita terrestre
spacecraft, space platform = veicolo spaziale, piattaforma spaziale
satellite payload, space payload = carico utile satellitare, payload satellitare
ground segment, ground station = segmento di terra, stazione di terra
attitude control, orbit determination, star tracker = controllo d'assetto, determinazione orbitale
electric space propulsion, ion thruster = propulsione elettrica spaziale, propulsore ionico
space-qualified component, radiation hardening, rad-hard = componenti qualificati per lo spazio, resistenza alle radiazioni
satellite manufacturing, satellite assembly = costruzione di satelliti, integrazione di satelliti
space solar array, deployable structure = pannelli solari spaziali, strutture dispiegabili

# satellite-communication
satellite communication, satcom = comunicazioni satellitari, telecomunicazioni satellitari, satcom
IRIS2, secure connectivity programme = IRIS2, connettività satellitare sicura
GOVSATCOM, governmental satellite communication = GOVSATCOM, comunicazioni satellitari governative
satellite internet, satellite broadband = internet satellitare, banda larga satellitare
optical inter-satellite link, laser communication terminal = collegamento ottico intersatellitare, comunicazione laser
satellite antenna, phased array antenna = antenna satellitare, antenna phased array
non-terrestrial network, direct-to-device = rete non terrestre, reti non terrestri
satellite terminal, VSAT = terminale satellitare, VSAT
user segment, satellite operator = segmento utente, operatore satellitare
high-altitude platform, HAPS, stratospheric balloon = piattaforma stratosferica, pallone stratosferico

# earth-observation
Earth observation = osservazione della Terra
Copernicus, Sentinel satellite = Copernicus, satelliti Sentinel
remote sensing = telerilevamento
synthetic aperture radar, SAR imagery = radar ad apertura sintetica, dati SAR
hyperspectral, multispectral = iperspettrale, multispettrale
satellite image, satellite imagery = immagini satellitari, immagine satellitare
land cover, land use mapping = copertura del suolo, uso del suolo
change detection, land monitoring = monitoraggio del territorio, rilevamento dei cambiamenti
geospatial, geographic information system, GIS = geospaziale, sistema informativo territoriale, GIS
cartography, photogrammetry, lidar survey = cartografia, fotogrammetria, rilievo lidar
GEOSS, INSPIRE directive, spatial data infrastructure = GEOSS, direttiva INSPIRE, dati territoriali
IRIDE constellation, COSMO-SkyMed, PRISMA mission = IRIDE, COSMO-SkyMed, PRISMA satellite
downstream space applications = applicazioni downstream, downstream spaziale

# satellite-navigation
satellite navigation, GNSS = navigazione satellitare, GNSS
Galileo, EGNOS = Galileo, EGNOS
GPS, global positioning = GPS, posizionamento globale
positioning navigation and timing, PNT = posizionamento navigazione e tempo, PNT
indoor positioning, indoor localisation = posizionamento indoor, localizzazione indoor
geolocation, geolocalisation, geofencing = geolocalizzazione, geofencing
GNSS receiver, satellite receiver chipset = ricevitore GNSS, ricevitore satellitare
GNSS jamming, GNSS spoofing, GNSS interference = jamming, disturbo del segnale satellitare, interferenza GNSS
high-accuracy service, precise point positioning, RTK = posizionamento di precisione, RTK
atomic clock, time synchronisation = orologio atomico, sincronizzazione temporale
inertial navigation, inertial sensor, sensor fusion navigation = navigazione inerziale, sensore inerziale
EUSPA = EUSPA, agenzia per il programma spaziale

# space-launch-and-transport
launcher, launch vehicle, rocket = lanciatore, razzo vettore, vettore spaziale
Ariane, Vega launcher, microlauncher = Ariane, lanciatore Vega, microlanciatore
rocket engine, rocket propellant, solid propellant = motore a razzo, propellente
reusable launcher, reusable rocket = lanciatore riutilizzabile, razzo riutilizzabile
spaceport, launch site = spazioporto, base di lancio
in-orbit servicing, in-space operations, ISOS = servizi in orbita, operazioni in orbita
atmospheric re-entry, re-entry vehicle = rientro atmosferico, veicolo di rientro
in-orbit demonstration, in-orbit validation = dimostrazione in orbita, validazione in orbita
suborbital flight, spaceplane = volo suborbitale, spazioplano
space logistics, orbital transfer vehicle = logistica spaziale, trasferimento orbitale
European space access, independent access to space = accesso allo spazio, accesso autonomo allo spazio

# space-safety-and-exploration
space debris, orbital debris = detriti spaziali, detriti orbitali
space surveillance and tracking, space traffic management = sorveglianza dello spazio, gestione del traffico spaziale
space situational awareness, collision avoidance in orbit = conoscenza della situazione spaziale
space weather, solar storm = meteorologia spaziale, tempesta solare
near-Earth object, asteroid = oggetti vicini alla Terra, asteroide
space exploration, Moon, Mars = esplorazione spaziale, Luna, Marte
astronaut, human spaceflight, space station = astronauta, volo spaziale umano, stazione spaziale
microgravity, space biology = microgravità, biologia spaziale
astronomy, astrophysics, telescope = astronomia, astrofisica, telescopio
cosmology, exoplanet, gravitational wave = cosmologia, esopianeta, onde gravitazionali
planetary science, rover, lunar rover = scienze planetarie, rover lunare
ESA, Italian Space Agency = ESA, Agenzia spaziale italiana
space economy, space programme, space industry = space economy, economia dello spazio, industria spaziale
radio astronomy, radio telescope = radioastronomia, radiotelescopio

# vehicle-electronics-and-software
electronic control unit, vehicle ECU = centralina elettronica, centralina del veicolo
automotive software, AUTOSAR = software automotive, AUTOSAR
automotive Ethernet = CAN bus, bus di bordo
functional safety of vehicles, SOTIF = sicurezza funzionale del veicolo, SOTIF
automotive cybersecurity = cybersecurity automotive
over-the-air update = aggiornamento over-the-air, aggiornamento da remoto del veicolo
wire harness, wiring harness, vehicle cable = cablaggio, cablaggi per veicoli
hardware-in-the-loop, software-in-the-loop = hardware-in-the-loop, simulazione HIL
drive-by-wire, steer-by-wire, brake-by-wire = drive-by-wire, sterzo elettronico, freno elettronico
vehicle diagnostics, on-board diagnostics = diagnostica di bordo, autodiagnosi del veicolo
automotive chip, automotive semiconductor = chip automotive, semiconduttori per auto
headlamp, automotive lighting = fanale, fari auto, illuminazione automotive

# general-aviation-and-ropeways
general aviation, light aircraft, ultralight = aviazione generale, ultraleggero, volo da diporto
glider, gliding = aliante, volo a vela
hot-air balloon, airship = mongolfiera, dirigibile
airfield, aeroclub = aviosuperficie, aeroclub
parachute, skydiving = paracadute, paracadutismo
ropeway, cable car, gondola lift = funivia, cabinovia, trasporto a fune
chairlift, funicular = seggiovia, funicolare
people mover, monorail = people mover, monorotaia, Marconi Express
helipad, air rescue = elisuperficie, elisoccorso
seaplane = idrovolante
`
