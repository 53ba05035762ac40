/** Tourism, trade, finance and the life of firms: from the seaside to venture capital, export and patents. */
export const ECONOMY = `
# coastal-tourism
coastal tourism, seaside tourism = turismo costiero, turismo balneare
beach resort, bathing establishment = stabilimento balneare, bagno al mare
beach, seaside = spiaggia, litorale
Adriatic Riviera, Romagna coast = riviera romagnola, costa adriatica, costa romagnola
bathing water, blue flag beach = acque di balneazione, bandiera blu
nautical tourism, yachting = turismo nautico, nautica da diporto, diportismo
marina berth, pleasure port = porto turistico, approdo turistico
cruise tourism, cruise passenger = crocierismo, crociera, crocierista
water sports, surfing, diving tourism = sport acquatici, immersioni subacquee
beach concession, maritime state property = concessione demaniale, demanio marittimo
lifeguard = bagnino di salvataggio, salvamento
waterfront regeneration, promenade = lungomare, parco del mare

# spa-wellness-tourism
thermal bath, thermal spa, day spa = terme, stabilimento termale, termale
thermal water, mineral spring water cure = acqua termale, acque termali
balneotherapy, hydrotherapy = balneoterapia, idroterapia, cure termali
mud therapy, fangotherapy = fangoterapia, fanghi termali
wellness tourism = turismo del benessere
health tourism, medical tourism = turismo sanitario, turismo medicale
wellness centre, wellness hotel = centro benessere, hotel benessere
massage, sauna = massaggio, sauna
wellness valley = wellness valley, valle del benessere
spa town = città termale, località termale
wellness retreat, mindfulness holiday = ritiro olistico, vacanza olistica

# cycling-tourism
cycling tourism, bicycle tourism = cicloturismo, cicloturistico
cycle route, long-distance cycleway = ciclovia, ciclovie, itinerario ciclabile
EuroVelo = EuroVelo
bike hotel, bike-friendly accommodation = bike hotel, struttura bike friendly
mountain bike, MTB trail = mountain bike, percorso MTB, bike park
gravel bike, gravel cycling = bici gravel, percorso gravel
bike tour, guided bike tour = tour in bicicletta, escursione in bicicletta
bike rental, e-bike hire = noleggio biciclette, noleggio e-bike
cycle tourist, touring cyclist = cicloturista
cyclists' rest stop, bike service station = ciclofficina, punto di sosta per ciclisti
granfondo = granfondo

# cultural-tourism
cultural tourism, heritage tourism = turismo culturale
city of art, art city tourism = città d'arte
cultural route, Council of Europe route = itinerario culturale, rotta culturale, itinerari culturali
literary tourism, film-induced tourism = cineturismo, turismo letterario
city break = city break, turismo urbano
tour guide, tourist guide = guida turistica
creative tourism, experiential tourism = turismo esperienziale, turismo creativo
roots tourism, ancestry tourism = turismo delle radici
historic village tourism = turismo dei borghi, borghi storici
industrial tourism, factory visit = turismo industriale, musei d'impresa
cultural offer for tourists = offerta culturale turistica, carta musei
music tourism = turismo musicale
memorial tourism, remembrance tourism = turismo della memoria, luoghi della memoria

# walking-routes-pilgrimage
pilgrimage, pilgrim = pellegrinaggio, pellegrino
religious tourism, spiritual tourism = turismo religioso, turismo spirituale
Via Francigena = via Francigena
historic walking route, walking path = cammino storico, cammini, vie storiche
slow tourism = turismo lento
hiking, trekking = escursionismo, trekking
hiking trail, footpath = sentiero escursionistico, sentieristica, rete escursionistica
hiking guide, environmental guide = guida ambientale escursionistica
Jubilee = giubileo
pilgrim hostel = ostello del pellegrino
Way of Saint James = cammino di Santiago
trail signage = segnaletica dei sentieri, segnaletica escursionistica

# mountain-tourism
mountain tourism, alpine tourism = turismo montano, turismo appenninico
ski resort, skiing = stazione sciistica, sci alpino, sciistico
ski lift, cableway, chairlift = impianto di risalita, seggiovia, funivia
ski slope, ski area = pista da sci, comprensorio sciistico
artificial snow, snowmaking = innevamento programmato, neve artificiale
mountain hut, alpine refuge = rifugio alpino, rifugio montano
snowshoeing, winter sports = ciaspole, sport invernali
mountaineering, alpine guide = alpinismo, guida alpina
ski instructor = maestro di sci
adventure park = parco avventura
snow tourism, year-round mountain = turismo della neve, destagionalizzazione montana

# accessible-tourism
accessible tourism, inclusive tourism = turismo accessibile, turismo inclusivo
barrier-free holiday, accessible accommodation = vacanza accessibile, struttura ricettiva accessibile
architectural barrier, removal of barriers = barriere architettoniche, abbattimento delle barriere
social tourism = turismo sociale
senior tourism, silver tourism = turismo senior, turismo della terza età
accessible beach, wheelchair beach = spiaggia accessibile, spiaggia senza barriere
tactile path, tactile map = percorso tattile, mappa tattile
easy-to-read, augmentative communication = linguaggio facile da leggere, comunicazione aumentativa
accessible museum visit, multisensory route = percorso multisensoriale, visita accessibile
family-friendly tourism, family tourism = turismo familiare, family hotel
pet-friendly tourism = pet friendly, dog beach

# sustainable-nature-tourism
sustainable tourism, responsible tourism = turismo sostenibile, turismo responsabile
ecotourism, nature tourism = ecoturismo, turismo naturalistico
overtourism, tourist pressure = overtourism, sovraffollamento turistico
outdoor tourism, active holiday = turismo outdoor, vacanza attiva, turismo all'aria aperta
birdwatching = birdwatching, osservazione degli uccelli
equestrian tourism, horse riding = turismo equestre, ippovia
river tourism, rafting = turismo fluviale, rafting
visitor centre of parks = centro visite, centro visita del parco
eco-label for accommodation, green hotel = hotel ecologico, ospitalità sostenibile
geotourism, speleology = geoturismo, speleologia
astrotourism, stargazing = astroturismo, cielo stellato
camping, campsite, glamping = campeggio, glamping, villaggio turistico
camper, motorhome = camper, area sosta camper

# business-events
business tourism, MICE tourism = turismo d'affari, turismo congressuale
congress centre, convention centre = centro congressi, palacongressi
conference organisation, professional congress organiser = organizzazione di congressi, organizzatore congressuale
convention bureau = convention bureau
event organiser, event management company = organizzazione di eventi, agenzia di eventi
incentive trip, team building = viaggio incentive, team building
wedding planner, destination wedding = wedding planner, turismo matrimoniale
large-scale event, mega-event, Expo = grande evento, esposizione universale, Expo
sustainable event, green event = evento sostenibile
catering for events, banqueting = catering, banqueting
congress hostess, conference equipment = hostess congressuale, impianti per congressi
sports tourism = turismo sportivo

# hospitality
hotel, hotelier = albergo, albergatore, alberghiero, hotel
accommodation facility, accommodation business = struttura ricettiva, ricettività, impresa ricettiva
bed and breakfast, B&B, guesthouse = bed and breakfast, affittacamere
hostel, youth hostel = ostello, ostello della gioventù
short-term rental, holiday home = locazioni brevi, affitti brevi, casa vacanze
scattered hotel, albergo diffuso = albergo diffuso
restaurant, restaurateur = ristorante, ristoratore, ristorazione
hotel management, revenue management = gestione alberghiera, revenue management
overnight stay, room occupancy = pernottamento, presenze turistiche, occupazione camere
chef, hospitality school = istituto alberghiero, scuola alberghiera
hotel refurbishment, hotel upgrading = riqualificazione alberghiera, riqualificazione delle strutture ricettive
front desk, booking engine = ricevimento alberghiero, booking engine
HORECA, coffee bar, pub = horeca, pubblico esercizio, pubblici esercizi

# destination-management
tourist destination, destination management = destinazione turistica, gestione della destinazione
tourism promotion, destination marketing = promozione turistica, marketing territoriale
travel agency, tour operator = agenzia di viaggio, tour operator
tourist flow, tourist arrivals = flussi turistici, arrivi turistici
tourist office, tourist information = ufficio turistico, informazione e accoglienza turistica
tourism ecosystem, tourism industry = filiera turistica, industria turistica, ecosistema del turismo
smart tourism, digital tourism = turismo intelligente, turismo digitale
online travel agency, booking portal = agenzia di viaggio online, portale di prenotazione
pro loco, local tourist board = pro loco, azienda di promozione turistica
deseasonalisation, off-season tourism = destagionalizzazione, bassa stagione
incoming tourism, package holiday = turismo incoming, pacchetto turistico
tourist tax, tourist card = tassa di soggiorno, imposta di soggiorno, card turistica
tourism product, tourist theme product = prodotto turistico, prodotto tematico turistico
holidaymaker, tourist = turista, vacanziere, turistico

# leisure-parks-nightlife
amusement park, theme park = parco divertimenti, parco tematico
nightlife, night-time economy = vita notturna, economia notturna
discotheque, night club, dance hall = discoteca, locale da ballo
water park = parco acquatico
funfair, travelling show = luna park, spettacolo viaggiante
amusement rides, ride manufacturer = giostra, attrazioni per parchi
zoo, aquarium attraction = zoo, acquario pubblico
edutainment, family entertainment centre = edutainment, centro di intrattenimento
leisure, recreation = tempo libero, attività ricreative
playground, play equipment = parco giochi, giochi per parchi
minigolf, golf course = campo da golf, golf
escape room = escape room

# venture-capital
venture capital, VC fund = venture capital, capitale di rischio, fondo di venture capital
business angel, angel investor = business angel
equity investment = investimento in equity, ingresso nel capitale
seed capital, pre-seed, seed round = capitale seed, pre-seed, round di investimento
private equity = private equity
European Innovation Council, EIC Accelerator = Consiglio europeo per l'innovazione, acceleratore EIC
equity crowdfunding, crowdfunding = equity crowdfunding, crowdfunding
corporate venturing, corporate venture capital = corporate venture capital, corporate venturing
initial public offering, stock market listing, IPO = quotazione in borsa, offerta pubblica iniziale, IPO
investment readiness, investor pitch = investor readiness, pitch con investitori
exit strategy, due diligence of investors = strategia di uscita, disinvestimento
convertible loan, SAFE note = prestito convertibile, strumento convertibile
capital increase = aumento di capitale
growth capital, patient capital = capitale paziente, capitale per la crescita

# credit-guarantees
credit guarantee, loan guarantee = garanzia sul credito, garanzia pubblica, controgaranzia
guarantee fund = fondo di garanzia
credit guarantee consortium = confidi
bank loan, access to credit, lending = prestito bancario, accesso al credito, finanziamento bancario
interest rate subsidy = abbattimento dei tassi, contributo in conto interessi
microcredit, microfinance = microcredito, microfinanza
European Investment Bank, EIB, European Investment Fund = Banca europea per gli investimenti, BEI, Fondo europeo per gli investimenti
InvestEU = InvestEU
revolving fund, financial instrument = fondo rotativo, strumenti finanziari
factoring, supply chain finance = factoring, finanza di filiera
minibond, mini-bond, corporate bond = minibond, prestito obbligazionario
working capital, liquidity support = liquidità delle imprese, capitale circolante
credit rating, creditworthiness = merito creditizio, affidabilità creditizia
banking, credit institution = bancario, istituto di credito

# sustainable-finance
sustainable finance, green finance = finanza sostenibile, finanza verde
EU taxonomy, taxonomy alignment = tassonomia europea, tassonomia UE
green bond, social bond = green bond, obbligazione verde, obbligazioni sociali
ESG, ESG rating = ESG, rating ESG
sustainability reporting, CSRD = rendicontazione di sostenibilità, CSRD
non-financial statement, sustainability report = bilancio di sostenibilità, dichiarazione non finanziaria
corporate social responsibility, CSR = responsabilità sociale d'impresa, RSI
impact investing, social impact bond = impact investing, finanza d'impatto
ethical bank, ethical finance = banca etica, finanza etica
double materiality, stakeholder engagement plan = doppia materialità, analisi di materialità
corporate sustainability due diligence, CSDDD = dovere di diligenza, CSDDD
greenwashing, green claim = greenwashing, dichiarazioni ambientali
SA8000, ethical certification = SA8000, certificazione etica

# capital-markets
capital markets, capital markets union = mercato dei capitali, unione dei mercati dei capitali
stock exchange, share listing = borsa valori, listino azionario
asset management, wealth management = gestione patrimoniale, consulenza patrimoniale
institutional investor, investment fund = investitore istituzionale, fondo di investimento
shareholder, shareholding = azionista, azionariato
government bond, sovereign debt = debito pubblico, debito sovrano
financial education, financial literacy = educazione finanziaria, alfabetizzazione finanziaria
household savings, retail investor = risparmiatore, tutela del risparmio
financial supervision, prudential supervision = vigilanza finanziaria, vigilanza prudenziale
monetary policy, central bank = politica monetaria, banca centrale
financial adviser, financial planning = consulente finanziario, pianificazione finanziaria

# insurance
insurance, insurer = assicurazione, assicurativo, compagnia assicurativa
insurance policy, policyholder = polizza, polizza assicurativa
reinsurance = riassicurazione
insurtech = insurtech
catastrophe insurance, natural catastrophe cover = polizza catastrofale, assicurazione catastrofale
actuarial, actuary = attuariale, attuario
insurance claim, claims handling = sinistro assicurativo, liquidazione dei sinistri
credit insurance, export credit insurance = assicurazione del credito, SACE
parametric insurance, index-based insurance = assicurazione parametrica, polizza indicizzata
insurance broker, underwriting = broker assicurativo, sottoscrizione dei rischi
pension fund, supplementary pension = fondo pensione, previdenza complementare
mutual health fund, health insurance = sanità integrativa, assicurazione sanitaria
liability insurance = assicurazione di responsabilità civile

# taxation
taxation, tax policy = fiscalità, tassazione
tax authority, revenue agency = agenzia delle entrate, amministrazione fiscale
Fiscalis = Fiscalis
tax evasion, tax avoidance, tax fraud = evasione fiscale, elusione fiscale, frode fiscale
tax credit, tax incentive = credito d'imposta, incentivo fiscale, agevolazione fiscale
value added tax, VAT fraud = frode IVA, imposta sul valore aggiunto
corporate income tax, business tax = imposta sulle società, IRES, IRAP
hyper-depreciation, super-amortisation = iperammortamento, superammortamento
transfer pricing, profit shifting = prezzi di trasferimento, erosione della base imponibile
carbon tax, environmental taxation = carbon tax, fiscalità ambientale
tax adviser, accountant, chartered accountant = commercialista, consulente fiscale, dottore commercialista
local tax, property tax = tributi locali, imposta municipale
double taxation, tax treaty = doppia imposizione, convenzione fiscale

# export-internationalisation
internationalisation, internationalization of firms = internazionalizzazione, internazionalizzazione delle imprese
export, exporting company = esportazione, impresa esportatrice, export
foreign market, foreign markets entry = mercati esteri, mercato estero
temporary export manager, export consultant = temporary export manager, export manager
trade mission, business mission abroad = missione imprenditoriale, missione commerciale, missione di sistema
foreign trade, international trade = commercio estero, commercio internazionale
Made in Italy = made in Italy
foreign buyer, business matching, B2B meeting = buyer esteri, incontri B2B, incontri d'affari
trade agency, ICE agency = agenzia ICE, SIMEST
foreign branch, joint venture abroad = joint venture, filiale estera, sede estera
digital export, cross-border e-commerce = export digitale, e-commerce transfrontaliero
free trade agreement, trade barrier = accordo di libero scambio, barriere commerciali
Enterprise Europe Network, EEN = Enterprise Europe Network, EEN
export consortium = consorzio export, consorzi per l'internazionalizzazione

# trade-fairs
trade fair, trade show, exhibition fair = fiera, manifestazione fieristica, fieristico
exhibitor, exhibition stand = espositore, stand fieristico
exhibition centre, fairground = quartiere fieristico, polo fieristico
BolognaFiere, Fiere di Parma, Rimini Expo Centre = BolognaFiere, Fiere di Parma, Italian Exhibition Group, Rimini Fiera
international fair participation = partecipazione a fiere, fiere internazionali
stand construction, booth building = allestimento stand, allestitore fieristico
collective stand, national pavilion = collettiva fieristica, padiglione nazionale
virtual fair, digital trade fair = fiera virtuale, fiera digitale
trade fair visitor, trade visitor = visitatori professionali, operatori in fiera
Cosmoprof, Cersaie, Ecomondo = Cosmoprof, Cersaie, Ecomondo
fair calendar, fair organiser = calendario fieristico, ente fieristico

# foreign-investment
foreign direct investment, FDI = investimenti diretti esteri, investimenti esteri
investment attraction, attractiveness of territories = attrazione degli investimenti, attrattività territoriale
settlement of companies, business location = insediamento produttivo, insediamenti produttivi
FDI screening, golden power = golden power, controllo degli investimenti esteri
multinational, multinational company = multinazionale
regional law on investment attraction = accordo regionale di insediamento, accordi di insediamento e sviluppo
development contract, innovation agreement = contratto di sviluppo, contratti di sviluppo, accordi per l'innovazione
special economic zone, simplified logistics zone = zona economica speciale, zona logistica semplificata, ZLS
industrial park, industrial estate = area produttiva, aree produttive, parco industriale
merger and acquisition, M&A = fusioni e acquisizioni, acquisizione aziendale, M&A
ecologically equipped area, brownfield for firms = area produttiva ecologicamente attrezzata, APEA

# startups
startup, start-up company = start-up, startup, impresa neonata
innovative start-up, innovative startup = startup innovativa, start-up innovativa
incubator, business incubator = incubatore, incubatore certificato
acceleration programme, startup accelerator = programma di accelerazione, acceleratore di startup
scaleup, unicorn = scaleup, scale-up, unicorno
university spin-off, academic spin-off = spin-off, spin-off universitario
coworking, co-working space = coworking, spazio di coworking
startup founder, startupper = fondatore di startup, startupper
pitching competition, start cup = start cup, competizione per startup
startup mentoring, mentor network = mentoring per startup, mentori
deep tech, deeptech startup = deep tech, startup deep tech
minimum viable product, MVP = prodotto minimo funzionante, MVP
hackathon = hackathon
open innovation, corporate-startup collaboration = open innovation, innovazione aperta
startup visa, soft landing = soft landing, startup visa

# entrepreneurship
entrepreneurship, entrepreneurial mindset = imprenditorialità, imprenditoria
business creation, new enterprise = creazione d'impresa, nuova impresa, nuove imprese
women's entrepreneurship, female entrepreneur = imprenditoria femminile, impresa femminile
youth entrepreneurship, young entrepreneur = imprenditoria giovanile, giovani imprenditori
Erasmus for Young Entrepreneurs = Erasmus per giovani imprenditori
family business = impresa familiare, impresa di famiglia
self-employment support, own business start = autoimprenditorialità, autoimpiego
entrepreneurship education = educazione all'imprenditorialità, cultura d'impresa
migrant entrepreneur = imprenditore straniero, imprenditoria straniera
business network contract = rete d'impresa, contratto di rete, reti d'impresa

# management-consulting
management consulting, consultancy firm = consulenza direzionale, consulenza aziendale, società di consulenza
temporary management, innovation manager = temporary manager, innovation manager
business administration, management control = controllo di gestione, amministrazione aziendale
change management, business reorganisation = riorganizzazione aziendale, gestione del cambiamento
business intelligence reporting, KPI dashboard = cruscotto direzionale, business intelligence
statutory audit, auditor = revisione contabile, revisione legale, revisore legale
corporate governance = governo societario, corporate governance
European project design, grant writing = europrogettazione, europrogettista
servitization, business model innovation = servitizzazione, innovazione del modello di business
risk management of firms, enterprise risk management = gestione del rischio d'impresa, risk management
knowledge-intensive business services, KIBS = servizi ad alta intensità di conoscenza, terziario avanzato
benchmarking, business performance = benchmarking, prestazioni aziendali

# retail
retail, retailer = commercio al dettaglio, dettagliante, vendita al dettaglio
retail shop, shopkeeper = negozio, esercente, negoziante, bottega
neighbourhood shop, local retail = commercio di vicinato, esercizi di vicinato, commercio di prossimità
shopping centre, shopping mall = centro commerciale, outlet village
urban commercial district, high street renewal = hub urbano, hub di prossimità, centro commerciale naturale
large-scale retail, supermarket = grande distribuzione, GDO, supermercato
wholesale, wholesaler = commercio all'ingrosso, grossista
street trade, market stall = commercio ambulante, mercato ambulante, commercio su aree pubbliche
historic shop = bottega storica, botteghe storiche, mercato storico
shop window, visual merchandising = vetrinistica, visual merchandising
point of sale, cash register = punto vendita, registratore di cassa
vending machine = distributore automatico, vending
customer loyalty, loyalty card = fidelizzazione, carta fedeltà
covered market, market hall = mercato coperto, mercati rionali

# e-commerce
e-commerce, electronic commerce = commercio elettronico, e-commerce
online shop, web store = negozio online, negozio virtuale
marketplace, online marketplace = marketplace, piattaforma di vendita
omnichannel = omnicanale, omnicanalità
customer relationship management, CRM = CRM, gestione delle relazioni con i clienti
online sale, distance selling = vendita online, vendita a distanza
dropshipping, parcel order fulfilment = dropshipping, evasione degli ordini
online reviews, web reputation = recensioni online, reputazione online, web reputation
platform-to-business, digital markets act = regolamento sui mercati digitali
shopping cart, checkout = carrello elettronico, checkout
social commerce, live shopping = social commerce, live shopping
recommender for shoppers, personalised offer = raccomandazione di acquisto, offerta personalizzata

# franchising
franchising, franchise = franchising, affiliazione commerciale
franchisor, franchisee = affiliante, affiliato commerciale, franchisor
commercial agent, sales agent = agente di commercio, rappresentante di commercio
sales network, dealership = rete di vendita, rete di concessionari
licensing of brands, brand licence = licenza di marchio, licensing
flagship store, monobrand store = negozio monomarca, flagship store
store chain, retail chain = catena di negozi, catena commerciale
royalty, franchise fee = royalty, diritto di ingresso in franchising
private label = marca del distributore, private label
purchasing group, buying group = gruppo d'acquisto, centrale di acquisto commerciale

# consumers
consumer protection, consumer rights = tutela dei consumatori, diritti dei consumatori
consumer association, consumer organisation = associazione dei consumatori, associazioni di consumatori
unfair commercial practice, misleading advertising = pratiche commerciali scorrette, pubblicità ingannevole
product safety, dangerous product = sicurezza dei prodotti, prodotto pericoloso
market surveillance = vigilanza del mercato, sorveglianza del mercato
consumer behaviour, consumer behavior = comportamento del consumatore, comportamenti di consumo
consumer complaint, class action = reclamo dei consumatori, azione collettiva, class action
right to repair = diritto alla riparazione
consumer information, product label = etichettatura, informazione ai consumatori
sustainable consumption, conscious consumption = consumo consapevole, consumo sostenibile, consumo critico
household debt advice = consulenza sul debito, indebitamento delle famiglie
warranty, product guarantee = garanzia legale, garanzia del prodotto
conciliation of consumer disputes = conciliazione dei consumatori, controversie dei consumatori

# intellectual-property
intellectual property, IPR = proprietà intellettuale, proprietà industriale
patent, patenting = brevetto, brevettazione, brevettuale
trademark, trade mark = marchio registrato, marchio d'impresa
registered design, utility model = disegni e modelli, modello di utilità
copyright = diritto d'autore, copyright
counterfeiting, piracy = contraffazione, pirateria, anticontraffazione
trade secret, know-how protection = segreto industriale, segreto commerciale
patent attorney, patent agent = mandatario brevettuale, consulente in brevetti
licence agreement, patent licence = licenza di brevetto, accordo di licenza
EUIPO, European Patent Office = EUIPO, ufficio europeo dei brevetti, UIBM
freedom to operate, prior art = libertà di attuazione, ricerca di anteriorità, tecnica nota
unitary patent = brevetto unitario
geographical indication for craft = indicazione geografica artigianale
patent valuation, intangible asset = valorizzazione dei brevetti, attività immateriali

# technology-transfer
technology transfer, tech transfer = trasferimento tecnologico
knowledge transfer, knowledge valorisation = trasferimento di conoscenza, valorizzazione della conoscenza
technology transfer office, TTO = ufficio di trasferimento tecnologico, UTT
technopole, science park = tecnopolo, parco scientifico tecnologico
commercialisation of research, exploitation of research results = valorizzazione dei risultati della ricerca, sfruttamento dei risultati
industrial research laboratory = laboratorio di ricerca industriale
technology scouting, technology broker = scouting tecnologico, broker tecnologico
contract research = ricerca commissionata, ricerca a contratto
competence centre, competence center = centro di competenza, competence center
university-industry collaboration = collaborazione università-impresa
innovation voucher = voucher per l'innovazione, voucher innovazione
valley of death, lab-to-market = valle della morte, dal laboratorio al mercato
joint laboratory, research commons = laboratorio congiunto, joint lab

# clusters
cluster organisation, cluster management = associazione cluster, gestione del cluster
industrial cluster, industry cluster = cluster industriale, Clust-ER
industrial district = distretto industriale, distretti produttivi
Euroclusters, cluster excellence = eurocluster, cluster di eccellenza
European Cluster Collaboration Platform = piattaforma europea dei cluster, ECCP
national technology cluster = cluster tecnologico nazionale, cluster tecnologici nazionali
high technology network = rete alta tecnologia, rete regionale dell'alta tecnologia
digital innovation hub, EDIH = polo europeo di innovazione digitale, digital innovation hub, EDIH
innovation ecosystem = ecosistema dell'innovazione, ecosistemi dell'innovazione
regional value chain, inter-regional value chain = filiera regionale, catena del valore interregionale
Vanguard Initiative, thematic smart specialisation platform = iniziativa Vanguard, piattaforme tematiche S3
KIC, knowledge and innovation community = comunità della conoscenza e dell'innovazione, KIC

# economic-analysis
economist = economia politica, economista
macroeconomic, economic forecast = macroeconomico, previsione economica
econometrics, input-output model = econometria, tavole input-output
antitrust, competition law = antitrust, diritto della concorrenza
gross domestic product, beyond GDP = prodotto interno lordo, oltre il PIL
wellbeing indicator = benessere equo e sostenibile
behavioural economics, nudging = economia comportamentale, nudge
foresight, futures studies = foresight, studi di futuro, scenari previsionali
economic security = sicurezza economica
sharing economy, collaborative economy = economia della condivisione, sharing economy
`
