/** Energy and climate: generation, storage, networks, efficiency, heating and cooling, carbon, climate. */
export const ENERGY = `
# batteries
battery, batteries, accumulator = batteria, accumulatore
lithium-ion battery, li-ion, lithium battery = batteria agli ioni di litio, batteria al litio, ioni di litio, accumulatori al litio
battery cell, electrochemical cell = cella della batteria, cella elettrochimica
anode, anodic = anodo, anodico
cathode, cathodic = catodo, catodico
electrolyte, electrolytic = elettrolita, elettrolitico
solid-state battery, solid electrolyte = batteria allo stato solido, elettrolita solido
sodium-ion, sodium-ion battery = ioni di sodio, batteria al sodio
redox flow battery, flow battery = batteria a flusso, batteria redox
battery management system, state of charge = sistema di gestione della batteria
battery pack, battery module = pacco batteria, pacchi batteria, modulo batteria
gigafactory, gigafactories = gigafactory, fabbrica di batterie
ultracapacitor, hybrid supercapacitor = supercapacitore, ultracapacitore
second-life battery, battery reuse = seconda vita delle batterie, riuso delle batterie
battery passport, battery regulation = passaporto della batteria, regolamento batterie

# energy-storage
energy storage, electricity storage = accumulo energetico, accumulo di energia, stoccaggio di energia
battery storage system, stationary storage, BESS = sistema di accumulo, sistemi di accumulo elettrico
long-duration storage, seasonal storage = accumulo di lunga durata, accumulo stagionale
pumped hydro, pumped storage = pompaggio idroelettrico, centrale di pompaggio
thermal energy storage, heat storage = accumulo termico, accumulo di calore
phase change material = materiale a cambiamento di fase
molten salt = sali fusi
compressed air energy storage, CAES = accumulo ad aria compressa
liquid air energy storage, cryogenic energy storage = accumulo ad aria liquida, accumulo criogenico
flywheel, kinetic storage = accumulo a volano, accumulo cinetico
hybrid storage = accumulo ibrido

# photovoltaics
photovoltaic, photovoltaics, PV = fotovoltaico, fotovoltaica
solar panel, solar module = pannello solare, modulo fotovoltaico, pannello fotovoltaico
solar cell = cella solare, cella fotovoltaica
perovskite, tandem solar cell = perovskite, cella tandem
crystalline silicon, heterojunction = silicio cristallino, eterogiunzione
thin-film solar, CIGS = film sottile fotovoltaico, fotovoltaico a film sottile
solar inverter, string inverter = inverter fotovoltaico, inverter solare
building-integrated photovoltaics, BIPV = fotovoltaico integrato, fotovoltaico architettonico
rooftop solar, solar roof = tetto fotovoltaico, fotovoltaico in copertura
floating photovoltaics, floating solar = fotovoltaico galleggiante
agrivoltaics, agri-PV, agrivoltaic = agrivoltaico, agrovoltaico, agrisolare
solar farm, utility-scale solar = parco fotovoltaico, parco solare
bifacial module, solar tracker = modulo bifacciale, inseguitore solare

# solar-thermal
solar thermal, solar heat = solare termico, calore solare
concentrated solar power, concentrating solar = solare a concentrazione, solare termodinamico
solar collector = collettore solare
heliostat, solar tower = eliostato, torre solare
parabolic trough, Fresnel collector = specchi parabolici, collettore Fresnel
solar receiver = ricevitore solare
solar heat for industrial processes = calore solare per processi industriali
solar fuel, artificial photosynthesis = combustibile solare, fotosintesi artificiale
solar water heater = scaldacqua solare
solar cooling = raffrescamento solare, solar cooling

# wind-power
wind power, wind energy = energia eolica, eolico
wind turbine = turbina eolica, aerogeneratore
wind farm = parco eolico, impianto eolico
offshore wind = eolico offshore, eolico marino
floating wind, floating offshore wind = eolico galleggiante, eolico flottante
wind turbine blade = pala eolica, pale eoliche
onshore wind = eolico a terra, eolico onshore
repowering = repowering, rifacimento di parchi eolici
small wind turbine = minieolico, mini eolico, microeolico
airborne wind, kite power = eolico d'alta quota, eolico aviotrasportato
wake effect, wind resource assessment, wind atlas = risorsa eolica, atlante eolico, effetto scia
anemometer, wind measurement = anemometro, misura del vento

# hydropower
hydropower, hydroelectric, hydroelectricity = idroelettrico, energia idroelettrica
small hydro, mini-hydro, micro-hydro = mini idroelettrico, miniidroelettrico, micro idroelettrico
hydraulic turbine, Francis turbine, Pelton turbine, Kaplan turbine = turbina idraulica, turbina Francis, turbina Pelton
dam, hydroelectric dam = diga, dighe
hydroelectric plant, hydropower plant = centrale idroelettrica, impianto idroelettrico
run-of-river = acqua fluente
penstock = condotta forzata
hydropower reservoir = bacino idroelettrico, invaso idroelettrico
fish passage, fish-friendly turbine = scala di risalita per pesci, passaggio per pesci
hydropower concession = concessioni idroelettriche, grandi derivazioni

# ocean-energy
ocean energy, marine energy, blue energy = energia marina, energia dal mare, energia blu
wave energy, wave power = energia del moto ondoso, energia dalle onde, moto ondoso
tidal energy, tidal power, tidal stream = energia delle maree, energia mareomotrice
wave energy converter = convertitore di energia ondosa, convertitore di moto ondoso
tidal turbine = turbina mareomotrice, turbina di marea
ocean thermal energy conversion, OTEC = gradiente termico marino
salinity gradient, osmotic power = gradiente salino, energia osmotica
mooring system = sistema di ormeggio, ancoraggio offshore
offshore renewable energy, offshore renewables = rinnovabili offshore, rinnovabili marine
offshore platform, offshore structure = piattaforma offshore, struttura offshore

# geothermal-energy
geothermal, geothermal energy = geotermia, geotermico, energia geotermica
deep geothermal, enhanced geothermal system = geotermia profonda, geotermia avanzata
shallow geothermal, low-enthalpy geothermal = geotermia a bassa entalpia, geotermia superficiale
borehole heat exchanger, geothermal probe = sonda geotermica
geothermal drilling = pozzo geotermico, perforazione geotermica
geothermal reservoir = serbatoio geotermico
geothermal brine, lithium from brine = salamoia geotermica, litio geotermico
ground-source heat pump = pompa di calore geotermica
reinjection well = pozzo di reiniezione, reiniezione dei fluidi
underground thermal storage, aquifer thermal storage = accumulo termico in falda, accumulo termico sotterraneo

# solid-biomass-energy
biomass boiler, wood boiler = caldaia a biomassa, caldaia a legna
wood chip = cippato
pellet = pellet
biomass energy, bioenergy = bioenergia, energia da biomasse
biomass combustion, wood combustion = combustione di biomasse, combustione della legna
gasification, biomass gasification, syngas = gassificazione, pirogassificazione, syngas
torrefaction, torrefied biomass = torrefazione della biomassa, biomassa torrefatta
pellet stove, wood stove = stufa a pellet, stufa a legna
firewood, fuelwood = legna da ardere
energy crop, short rotation coppice = coltura energetica, coltura dedicata
woody biomass, lignocellulosic biomass = biomassa legnosa, biomassa lignocellulosica

# biogas
biogas = biogas
biomethane, renewable natural gas = biometano
anaerobic digestion, anaerobic digester = digestione anaerobica, digestore anaerobico
digestate = digestato
biogas upgrading = upgrading del biogas, purificazione del biogas
manure digestion, livestock slurry = liquame zootecnico, reflui zootecnici, effluenti zootecnici
methanation, methanisation, power-to-methane = metanazione
co-digestion = codigestione
dry digestion, dry fermentation = digestione a secco, fermentazione a secco
bio-LNG, liquefied biomethane = bioGNL, biometano liquefatto
biogas plant = impianto a biogas, centrale a biogas

# biofuels
biofuel, advanced biofuel = biocarburante, biocarburante avanzato
biodiesel = biodiesel
bioethanol, cellulosic ethanol = bioetanolo, etanolo cellulosico
hydrotreated vegetable oil, HVO = olio vegetale idrotrattato, HVO
sustainable aviation fuel, SAF, biojet = carburante sostenibile per l'aviazione, SAF, biojet
e-fuel, synthetic fuel, electrofuel = carburante sintetico, elettrocarburante, e-fuel
renewable fuel of non-biological origin, RFNBO = carburanti di origine non biologica, RFNBO
used cooking oil = olio esausto da cucina, oli vegetali esausti
pyrolysis oil, bio-oil, fast pyrolysis = olio di pirolisi, bio-olio, pirolisi veloce
hydrothermal liquefaction, Fischer-Tropsch = liquefazione idrotermale, Fischer-Tropsch
algal fuel, microalgae fuel = carburante da alghe, biocarburanti algali
e-methanol, biomethanol, renewable methanol = metanolo verde, biometanolo, e-metanolo

# hydrogen
hydrogen, H2 = idrogeno
green hydrogen, renewable hydrogen = idrogeno verde, idrogeno rinnovabile
electrolyser, electrolyzer = elettrolizzatore
water electrolysis, alkaline electrolysis = elettrolisi dell'acqua, elettrolisi alcalina
proton exchange membrane, PEM electrolysis, anion exchange membrane = membrana a scambio protonico, membrana a scambio anionico
hydrogen valley = hydrogen valley, valle dell'idrogeno
hydrogen storage, metal hydride = stoccaggio di idrogeno, idruri metallici
hydrogen pipeline, hydrogen blending = idrogenodotto, blending di idrogeno
hydrogen refuelling station, hydrogen refueling = stazione di rifornimento a idrogeno, distributore di idrogeno
hydrogen burner, hydrogen combustion = bruciatore a idrogeno, combustione di idrogeno
ammonia as fuel, green ammonia, ammonia cracking = ammoniaca verde, cracking dell'ammoniaca
liquid organic hydrogen carrier, LOHC, hydrogen carrier = vettore di idrogeno, carrier di idrogeno
liquid hydrogen, hydrogen liquefaction = idrogeno liquido
steam reforming, blue hydrogen = steam reforming, idrogeno blu

# fuel-cells
fuel cell = cella a combustibile, celle a combustibile, fuel cell
solid oxide fuel cell, SOFC, solid oxide = cella a ossidi solidi, SOFC, ossidi solidi
PEM fuel cell, PEMFC = cella PEM, PEMFC
fuel cell stack, bipolar plate = stack di celle a combustibile, piatto bipolare, piatti bipolari
membrane electrode assembly, gas diffusion layer = assieme membrana-elettrodi
fuel cell vehicle, FCEV = veicolo a celle a combustibile, veicolo a idrogeno
platinum catalyst, electrocatalyst = catalizzatore al platino, elettrocatalizzatore
stationary fuel cell, fuel cell cogeneration = cogenerazione a celle a combustibile
reversible fuel cell, solid oxide electrolyser, SOEC = cella reversibile, elettrolizzatore a ossidi solidi
hydrogen compressor = compressore di idrogeno, ausiliari della cella

# nuclear-fission
nuclear energy, nuclear power = energia nucleare, centrale nucleare, industria nucleare
nuclear reactor, reactor safety = reattore nucleare, sicurezza del reattore
small modular reactor, SMR = piccolo reattore modulare, reattori modulari
nuclear fission, Euratom = fissione nucleare, fissione, Euratom
generation IV reactor, lead-cooled reactor, molten salt reactor = reattori di quarta generazione, reattore al piombo
nuclear fuel, uranium = combustibile nucleare, uranio
nuclear decommissioning = decommissioning nucleare, smantellamento nucleare
radioactive waste, spent fuel, geological disposal = rifiuti radioattivi, scorie radioattive, deposito nazionale
radiation protection, dosimetry, ionising radiation, ionizing radiation = radioprotezione, dosimetria, radiazioni ionizzanti
nuclear safeguards, non-proliferation = salvaguardie nucleari, non proliferazione
neutronics = neutronica
radioisotope, radionuclide = radioisotopo, radionuclide

# fusion-energy
nuclear fusion, fusion energy = fusione nucleare, energia da fusione
tokamak, stellarator = tokamak, stellarator
ITER reactor, DEMO reactor, DTT facility = reattore ITER, reattore DEMO, Divertor Tokamak Test
plasma confinement, fusion plasma = confinamento del plasma, plasma da fusione
inertial confinement, laser fusion = confinamento inerziale, fusione laser
tritium, breeding blanket, deuterium = trizio, mantello fertilizzante, deuterio
divertor, first wall, plasma-facing material = divertore, materiali affacciati al plasma
toroidal field coil, fusion magnet = magneti per la fusione, bobine toroidali
remote handling = manipolazione remota, remote handling
gyrotron, neutral beam = girotrone, fascio neutro

# power-grids
power grid, electricity grid, electricity network = rete elettrica, reti elettriche
transmission grid, transmission system operator, TSO = rete di trasmissione, gestore della trasmissione
distribution grid, distribution system operator, DSO = rete di distribuzione elettrica, distributore elettrico
high-voltage direct current, HVDC = corrente continua ad alta tensione, HVDC
substation, electrical substation = cabina primaria, sottostazione elettrica
transformer station, power transformer = trasformatore di potenza, cabina di trasformazione
switchgear, circuit breaker = quadri di media tensione, interruttore di potenza
overhead line, power line, submarine cable = elettrodotto, linea elettrica aerea, cavo sottomarino
grid stability, frequency regulation, grid-forming = stabilità della rete, regolazione di frequenza
interconnector, cross-border interconnection = interconnettore elettrico, interconnessione transfrontaliera
medium voltage, low voltage = media tensione, bassa tensione
hosting capacity, grid congestion = congestione di rete, hosting capacity
blackout, power outage = blackout elettrico, interruzione elettrica

# smart-grids
smart grid, intelligent grid = smart grid, rete intelligente, reti intelligenti
microgrid, nanogrid = microrete, microgrid, reti in isola
smart meter, smart metering = contatore intelligente, contatore elettronico
demand response, demand-side flexibility = demand response, gestione della domanda elettrica
energy flexibility, flexibility market = flessibilità energetica, mercato della flessibilità
virtual power plant, VPP, flexibility aggregator = centrale elettrica virtuale, aggregatore di flessibilità
distributed generation, distributed energy resources = generazione distribuita, risorse energetiche distribuite
prosumer = prosumer, autoconsumatore
grid digitalisation, digital substation = digitalizzazione delle reti elettriche, telecontrollo della rete
ancillary services, balancing market = servizi ancillari, mercato del bilanciamento
load forecasting, energy forecasting = previsione dei carichi, previsione energetica

# energy-communities
energy community, renewable energy community, citizen energy community = comunità energetica, CACER, comunità energetica rinnovabile
collective self-consumption, self-consumption = autoconsumo collettivo, autoconsumo diffuso, autoconsumo
energy sharing, peer-to-peer energy = condivisione dell'energia, energia condivisa
energy cooperative = cooperativa energetica
group of self-consumers, renewables self-consumer = gruppo di autoconsumatori, autoconsumatori collettivi
shared renewable plant = impianto rinnovabile condiviso
energy citizenship, citizen-led energy = cittadinanza energetica
one-stop shop for energy communities = sportello energia, sportello comunità energetiche
energy island, geographical island decarbonisation = isola energetica, isole minori
net metering, feed-in tariff = scambio sul posto, tariffa incentivante, ritiro dedicato

# energy-markets
electricity market, power market = mercato elettrico, borsa elettrica
energy price, electricity price = prezzo dell'energia, prezzo dell'elettricità, caro energia
power purchase agreement, PPA = contratto di acquisto di energia, PPA
guarantee of origin = garanzia d'origine, garanzie di origine
energy supplier, energy retailer = fornitore di energia, venditore di energia
energy security, security of energy supply = sicurezza energetica, sicurezza degli approvvigionamenti energetici
energy union, REPowerEU = unione dell'energia, REPowerEU
white certificate = certificati bianchi, titoli di efficienza energetica
capacity market = mercato della capacità, capacity market
energy trading = trading energetico, compravendita di energia
energy modelling, energy scenario, energy system model = scenario energetico, modellazione energetica

# energy-efficiency-of-firms
energy efficiency, energy saving = efficienza energetica, efficientamento energetico, risparmio energetico
energy audit = diagnosi energetica, audit energetico
energy management system = sistema di gestione dell'energia
energy manager = energy manager, esperto in gestione dell'energia, EGE
energy service company, energy performance contract = società di servizi energetici, contratto di prestazione energetica, contratti EPC
energy consumption, energy use = consumo energetico, consumi energetici
energy intensive industry = industria energivora, energivori
industrial electrification, process heat electrification = elettrificazione dei processi, elettrificazione dei consumi
energy monitoring = monitoraggio energetico, monitoraggio dei consumi
efficient motor, variable speed drive = motore ad alta efficienza, azionamento a velocità variabile
relamping, efficient lighting = relamping, illuminazione efficiente
ecodesign of appliances, energy labelling = etichettatura energetica, classe di efficienza energetica

# waste-heat-and-cogeneration
waste heat, excess heat, waste heat recovery = calore di scarto, recupero di calore, cascami termici
cogeneration, combined heat and power, CHP = cogenerazione, cogeneratore, CHP
trigeneration = trigenerazione
organic Rankine cycle, ORC = ciclo Rankine organico, ORC
heat exchanger = scambiatore di calore
industrial heat pump, high-temperature heat pump = pompa di calore industriale, pompe ad alta temperatura
steam boiler, steam generation = caldaia a vapore, generatore di vapore
industrial furnace, kiln = forno industriale, forni industriali
thermoelectric generator, thermoelectricity = generatore termoelettrico, termoelettricità
process heat, industrial heat = calore di processo, calore industriale
supercritical CO2 cycle = ciclo a CO2 supercritica

# gas-turbines-and-thermal-power
gas turbine, turbomachinery, turbomachine = turbina a gas, turbomacchina
steam turbine = turbina a vapore
thermal power plant, combined cycle = centrale termoelettrica, ciclo combinato
combustion chamber, combustor = camera di combustione, combustore
natural gas, gas network = gas naturale, rete gas, metanodotto
liquefied natural gas, LNG, regasification = gas naturale liquefatto, GNL, rigassificatore
oil and gas, petroleum = oil and gas, petrolio, idrocarburi
refinery, refining of crude oil = raffineria, raffinazione del greggio
coal phase-out, coal region, coal-fired = uscita dal carbone, regione carbonifera, centrale a carbone
fossil fuel, fossil fuels = combustibile fossile, fonti fossili
methane leak, fugitive methane = perdite di metano, emissioni fuggitive
microturbine = microturbina

# heating-and-heat-pumps
heat pump = pompa di calore, pompe di calore
heating and cooling = riscaldamento e raffrescamento
space heating, domestic heating = riscaldamento domestico, riscaldamento degli ambienti
condensing boiler, gas boiler = caldaia a condensazione, caldaia a gas
domestic hot water = acqua calda sanitaria
radiant floor, underfloor heating = pavimento radiante, pannelli radianti
boiler, burner = caldaia, bruciatore
thermostat, thermoregulation, heating control = termostato, termoregolazione
renewable heating = riscaldamento rinnovabile, Conto Termico
plumbing and heating installer, heating engineer = termotecnico, termoidraulica, installatore termoidraulico
heating plant, thermal plant = impianto termico, centrale termica
radiator, fan coil = radiatore, ventilconvettore
hybrid heat pump = pompa di calore ibrida, sistema ibrido di riscaldamento

# district-heating
district heating = teleriscaldamento
district cooling = teleraffrescamento
heating network, heat network, thermal network = rete di teleriscaldamento, rete termica
fourth generation district heating, low temperature district heating = teleriscaldamento a bassa temperatura
heat planning, heat mapping = pianificazione del calore, mappatura del calore
heat substation = sottocentrale termica, sottostazione di teleriscaldamento
heat meter, heat metering = contabilizzazione del calore, contatore di calore
large-scale heat pump = pompe di grande taglia
heat source, heat supply = fonte di calore, fornitura di calore
pre-insulated pipe = tubazione preisolata

# refrigeration-and-air-conditioning
refrigeration, refrigerating = refrigerazione, frigorifero
refrigerant, F-gas, fluorinated gas = refrigerante, gas fluorurati, F-gas
air conditioning, air conditioner = condizionamento dell'aria, climatizzazione, climatizzatore
chiller = gruppo frigorifero, chiller
HVAC, ventilation system = HVAC, impianto di ventilazione, aeraulica
absorption cooling, adsorption chiller = raffreddamento ad assorbimento, assorbitore
free cooling, passive cooling, natural cooling = raffrescamento passivo, free cooling
data centre cooling, liquid cooling, data center cooling = raffreddamento dei data center, raffreddamento a liquido
refrigeration compressor = compressore frigorifero
evaporative cooling, cooling tower = raffreddamento evaporativo, torre di raffreddamento
elastocaloric, solid-state cooling = elastocalorico, raffreddamento allo stato solido
cryogenics, cryogenic = criogenia, criogenico

# carbon-capture
carbon capture, CO2 capture, CCS = cattura del carbonio, cattura della CO2, cattura dell'anidride carbonica
carbon capture and utilisation, CCU, CO2 utilisation, CO2 utilization = utilizzo della CO2, riutilizzo della CO2, CCU
carbon storage, CO2 storage, geological storage of CO2 = stoccaggio della CO2, stoccaggio geologico
direct air capture = cattura diretta dall'aria
CO2 transport, CO2 pipeline = trasporto della CO2, condotta per CO2
amine scrubbing, CO2 sorbent, post-combustion capture = lavaggio con ammine, sorbente per CO2, cattura post-combustione
BECCS, bioenergy with carbon capture = bioenergia con cattura
oxy-fuel, oxy-combustion, calcium looping = ossicombustione, calcium looping
mineral carbonation, carbonation of minerals = carbonatazione minerale, mineralizzazione della CO2
CO2 conversion, CO2 hydrogenation = conversione della CO2, idrogenazione della CO2
negative emission technology = emissioni negative

# carbon-markets-and-removals
emissions trading, EU ETS = sistema di scambio delle emissioni, EU ETS, quote di emissione
carbon removal, carbon dioxide removal = rimozione del carbonio, assorbimento di carbonio
carbon farming = carbon farming, sequestro del carbonio agricolo
carbon credit, carbon offset = credito di carbonio, crediti di carbonio, compensazione delle emissioni
carbon pricing, carbon tax = prezzo del carbonio, carbon tax, tassa sul carbonio
carbon border adjustment mechanism, CBAM = meccanismo di adeguamento del carbonio, CBAM
Modernisation Fund = Fondo per la modernizzazione
biochar = biochar
carbon sink, carbon sequestration = pozzi di assorbimento, sequestro del carbonio
blue carbon = carbonio blu, blue carbon
carbon contract for difference = contratto per differenza sul carbonio

# decarbonisation
decarbonisation, decarbonization, low-carbon = decarbonizzazione, basse emissioni di carbonio
climate neutrality, carbon neutral, net zero = neutralità climatica, emissioni nette zero, neutralità carbonica
greenhouse gas, GHG = gas serra, gas a effetto serra, gas climalteranti
carbon footprint = impronta di carbonio, carbon footprint
energy transition, clean energy transition = transizione energetica, transizione verso l'energia pulita
renewable energy, renewable energy sources = energie rinnovabili, fonti rinnovabili, FER
climate mitigation, climate change mitigation = mitigazione climatica, mitigazione dei cambiamenti climatici
Just Transition Fund = transizione giusta, Just Transition Fund
emission inventory, Scope 3 emissions = inventario delle emissioni, emissioni Scope 3
net-zero industry, net-zero technology, clean industrial deal = industria a zero emissioni, tecnologie pulite
Covenant of Mayors, climate plan, SECAP = Patto dei Sindaci, PAESC, piano per il clima
climate-neutral city, climate city contract = città a impatto climatico zero, contratto climatico di città

# energy-poverty
energy poverty, fuel poverty = povertà energetica
vulnerable energy consumer, vulnerable household = consumatori vulnerabili di energia, famiglie in povertà energetica
energy bill, electricity bill = bolletta energetica, bollette
Social Climate Fund = Fondo sociale per il clima
energy advice, energy tutor = consulenza energetica alle famiglie, tutor energetico
energy bonus, social tariff = bonus bollette, bonus energia
energy justice, energy democracy = giustizia energetica, democrazia energetica
energy literacy, energy awareness = alfabetizzazione energetica, consapevolezza energetica
thermal comfort = comfort termico, benessere termico
summer energy poverty, access to cooling = accesso al raffrescamento
social housing energy retrofit = efficientamento dell'edilizia popolare

# climate-science
climate change, global warming = cambiamento climatico, cambiamenti climatici, riscaldamento globale
climate model, Earth system model = modello climatico, modellistica climatica
climate projection, climate scenario = proiezione climatica, scenario climatico
IPCC, climate assessment = IPCC, valutazione climatica
tipping point, climate tipping = punto di non ritorno climatico, tipping point
paleoclimate, palaeoclimate = paleoclima, paleoclimatologia
meteorology, weather forecast, meteorological = meteorologia, previsioni meteo, meteorologico
atmospheric science, atmospheric dynamics = fisica dell'atmosfera, scienze dell'atmosfera
polar research, Arctic, Antarctic = ricerca polare, Artico, Antartide
glacier, cryosphere, permafrost, ice sheet = ghiacciaio, criosfera, permafrost, calotta glaciale
carbon cycle, biogeochemical cycle = ciclo del carbonio, cicli biogeochimici
aerosol-cloud interaction, cloud physics = fisica delle nubi, interazione aerosol-nubi
solar geoengineering, solar radiation modification = geoingegneria, gestione della radiazione solare

# climate-adaptation
climate adaptation, adaptation to climate change = adattamento climatico, adattamento ai cambiamenti climatici
climate resilience, climate-resilient = resilienza climatica, resilienza ai cambiamenti climatici
climate risk, climate vulnerability = rischio climatico, vulnerabilità climatica
extreme weather, extreme event = eventi meteorologici estremi, eventi estremi
heatwave, heat wave, extreme heat = ondata di calore, ondate di calore
drought, water scarcity = siccità, scarsità idrica
urban heat island = isola di calore, isole di calore urbane
nature-based solution, NBS = soluzione basata sulla natura, soluzioni basate sulla natura, NBS
adaptation plan, adaptation strategy = piano di adattamento, strategia di adattamento
climate-proofing = verifica climatica, climate proofing
maladaptation, adaptation finance = maladattamento, finanza per l'adattamento
sea level rise = innalzamento del livello del mare

# climate-services
climate service, climate information = servizi climatici, informazioni climatiche
Copernicus climate change service, climate data store = Copernicus Climate, dati climatici
seasonal forecast, decadal prediction = previsioni stagionali, previsioni decadali
weather station, agrometeorology = stazione meteorologica, agrometeorologia
nowcasting, weather radar = nowcasting, radar meteorologico
downscaling, reanalysis = downscaling, rianalisi meteorologica
climate indicator, climate index = indicatore climatico, indici climatici
Destination Earth, digital twin of the Earth = Destination Earth, gemello digitale della Terra
climate stress test, physical climate risk = stress test climatico, rischio fisico climatico
climate education, climate literacy, climate communication = educazione climatica, comunicazione climatica
climate pact ambassador, climate engagement = Patto europeo per il clima, partecipazione climatica

# climate-and-green-finance
green bond = green bond, obbligazione verde, obbligazioni verdi
climate finance, climate investment = finanza climatica, investimenti per il clima
sustainable finance, green finance = finanza sostenibile, finanza verde
energy efficiency financing, green mortgage = mutuo verde, finanziamento dell'efficienza energetica
green loan, sustainability-linked loan = prestito verde, finanziamento legato alla sostenibilità
nature finance, biodiversity finance = finanza per la natura, finanza per la biodiversità
impact investing, ethical finance = finanza a impatto, finanza etica
energy project finance, bankable energy project = finanza di progetto energetica, project financing energetico
stranded asset, transition risk = rischio di transizione, attività non recuperabili
crowdfunding for renewables, citizen investment in renewables = crowdfunding energetico, investimento civico nelle rinnovabili

# climate-and-health
climate and health, climate-sensitive disease = clima e salute, malattie sensibili al clima
heat-health plan, heat stress = piano caldo, stress termico, stress da calore
vector-borne disease, mosquito, tick-borne = malattie trasmesse da vettori, zanzara, zecche
pollen, aerobiology = polline, pollini, aerobiologia
planetary health, eco-anxiety = salute planetaria, ecoansia
outdoor workers and heat, heat exposure of workers = lavoro al caldo, esposizione al caldo dei lavoratori
heat mortality, excess mortality from heat = mortalità da caldo, mortalità da calore
climate-resilient health system, low-carbon healthcare = sanità resiliente al clima, ospedale a basse emissioni
waterborne disease, water-related illness = malattie trasmesse dall'acqua

# farm-and-food-energy
on-farm renewable energy, farm energy = energia in azienda agricola, agroenergia, agroenergie
barn roof solar = Parco Agrisolare, fotovoltaico sulle stalle
greenhouse heating, energy-efficient greenhouse = riscaldamento di serre, serra efficiente
electric tractor, methane tractor = trattore elettrico, trattore a biometano
cold store efficiency, energy use in food industry = efficienza delle celle frigorifere, energia nell'industria alimentare
solar pump, solar irrigation = pompa solare, irrigazione fotovoltaica
drying plant, crop drying = essiccatoio, essiccazione di cereali
fossil-free farming, defossilised agriculture = agricoltura senza fossili, defossilizzazione dell'agricoltura
rural energy supply, farm microgrid = microrete agricola, energia rurale
`
